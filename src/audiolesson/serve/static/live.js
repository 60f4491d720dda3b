"use strict";
// What `audiolesson serve --live` adds to a page: it hears of builds, reloads at the place that changed, plays the
// changed sentence, and shows mistakes and lengths. All that it shows is set as text, never as markup.
(() => {
  const shown = document.currentScript.dataset.published;
  const lesson = (/^\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(location.pathname) || ["", ""])[1];
  const KEY = "audiolesson-live"; // the build at whose change the page is to be shown
  const MOST = 6; // lessons that are named
  const FOR = "audiolesson-live-reloaded";
  let state = null;
  let source = null;
  let at = 0;
  let sound = null;

  const make = (tag, text, name) => {
    const node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (name) node.className = name;
    return node;
  };
  const clock = (ms) => `${Math.floor(Math.round(ms / 1000) / 60)}:${String(Math.round(ms / 1000) % 60).padStart(2, "0")}`;
  const many = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  const host = make("aside");
  host.id = "audiolesson-live";
  host.setAttribute("aria-label", "Live build");
  const tree = host.attachShadow({ mode: "open" });
  const style = make("link");
  style.rel = "stylesheet";
  style.href = "/.live.css";
  const box = make("div", "", "box");
  box.setAttribute("role", "status");
  tree.append(style, box);
  host.addEventListener("keydown", (event) => event.stopPropagation()); // the page's own keys are not meant here

  // The sentence: found by its start, marked, played alone.

  const sentences = () => (state && state.lesson ? state.lesson.changed.sentences : []);
  const spanAt = (start) => document.querySelector(`span[data-start="${Number(start)}"]`);

  const stop = () => {
    if (sound) sound.pause();
    sound = null;
  };

  const play = (sentence) => {
    const own = document.querySelector("audio[data-episode]") || document.querySelector("main audio[src]");
    if (!own) return;
    stop();
    own.pause();
    const audio = new Audio(own.src);
    sound = audio;
    let begun = false;
    const begin = () => {
      if (begun || sound !== audio) return;
      begun = true;
      audio.currentTime = sentence.start / 1000;
      audio.play().catch(() => {});
    };
    const watchEnd = () => {
      if (sound !== audio) return;
      if (audio.currentTime * 1000 >= sentence.end) {
        stop();
        host.dataset.played = String(sentence.start);
      } else {
        setTimeout(watchEnd, 15);
      }
    };
    audio.addEventListener("loadedmetadata", begin);
    audio.addEventListener("playing", watchEnd);
    audio.load();
  };

  const goTo = (index) => {
    const all = sentences();
    at = (index + all.length) % all.length;
    const span = spanAt(all[at].start);
    if (span) span.scrollIntoView({ block: "center" });
  };

  const mark = () => {
    for (const sentence of sentences()) {
      const span = spanAt(sentence.start);
      if (!span || span.classList.contains("audiolesson-new")) continue;
      span.classList.add("audiolesson-new");
      span.title = "Play this sentence";
      span.addEventListener("click", (event) => {
        event.stopPropagation(); // the page itself would play on from here
        play(sentence);
      });
    }
    for (const id of state.lesson ? state.lesson.changed.ids : []) {
      const card = document.getElementById(id);
      if (card) card.classList.add("audiolesson-new");
    }
  };

  const goToChange = () => {
    const changed = state.lesson && state.lesson.changed;
    if (!changed) return;
    if (sentences().length) return goTo(0);
    const there = changed.at >= 0 ? spanAt(changed.at) : document.getElementById(changed.ids[0] || "");
    if (there) there.scrollIntoView({ block: "center" });
  };

  // What loads later moves the place, and a browser may scroll back to the old one long after "load".
  const stayAtChange = () => {
    const end = Date.now() + 2000;
    let touched = false;
    const touch = () => { touched = true; };
    const signs = ["wheel", "touchstart", "keydown", "pointerdown"];
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    const inSight = () => {
      const found = document.querySelector(".audiolesson-new");
      const box = found && found.getBoundingClientRect();
      return !box || (box.top >= 0 && box.bottom <= window.innerHeight);
    };
    const look = () => {
      if (!touched && !inSight()) goToChange();
      if (!touched && (Date.now() < end || document.readyState !== "complete")) return void setTimeout(look, 100);
      for (const sign of signs) window.removeEventListener(sign, touch);
      history.scrollRestoration = "auto";
    };
    goToChange();
    look();
  };

  // The panel.

  const button = (text, action, name) => {
    const node = make("button", text, name);
    node.type = "button";
    node.addEventListener("click", action);
    return node;
  };

  const headline = () => {
    const wrong = state.problems.length;
    if (state.building) return ["busy", "building …"];
    if (wrong) return ["wrong", `${many(wrong, "mistake")}: what was built before stays`];
    return ["", state.seconds ? `built in ${state.seconds.toFixed(2)} s` : "nothing was built yet"];
  };

  const list = (entries) => {
    if (!entries.length) return "";
    const all = make("ul");
    for (const [place, message, hint] of entries) {
      const one = make("li");
      if (place) one.append(make("code", place), " ");
      one.append(message);
      if (hint) one.append(make("span", hint, "hint"));
      all.append(one);
    }
    return all;
  };

  const lengths = () => {
    const its = state.lesson.lengths;
    const off = (its.length - its.target) / 1000;
    const held = its.target ? `of ${clock(its.target)}, ${off >= 0 ? "+" : "−"}${Math.abs(off).toFixed(2)} s` : "full";
    const all = make("details");
    all.open = its.notes.length > 0;
    all.append(make("summary", `${clock(its.length)} ${held}, ${many(its.segments.length, "segment")}`));
    const table = make("table");
    for (const segment of its.segments) {
      const row = make("tr");
      const share = make("meter");
      share.max = its.length;
      share.value = segment.length;
      const cell = make("td");
      cell.append(share);
      const part = Math.round((100 * segment.length) / its.length);
      row.append(make("td", clock(segment.length), "number"), make("td", `${part} %`, "number"), cell);
      row.append(make("td", segment.title));
      table.append(row);
    }
    all.append(table);
    all.append(list(its.notes.map((note) => ["", note, ""])));
    const out = its.left_out.map((one) => [`line ${one.line}`, `left out: ${one.text}`, ""]);
    all.append(list(out));
    return all;
  };

  const draw = () => {
    const [name, text] = headline();
    const open = tree.querySelector("details") ? tree.querySelector("details").open : null;
    box.className = `box ${name}`;
    box.replaceChildren();
    const line = make("div", undefined, "line");
    line.append(make("span", text, "text"));
    const all = sentences();
    if (all.length) {
      line.append(button("▶ Play this sentence", () => { goTo(at); play(sentences()[at]); }, "play"));
      if (all.length > 1) line.append(button("Next", () => goTo(at + 1), "plain"));
    }
    box.append(line);
    const others = state.changed.filter((slug) => slug !== lesson);
    for (const slug of others.slice(0, MOST)) {
      const link = make("a", `${slug} has changed`);
      link.href = `/${slug}/`;
      link.addEventListener("click", () => sessionStorage.setItem(KEY, state.published));
      const row = make("div");
      row.append(link);
      box.append(row);
    }
    if (others.length > MOST) box.append(make("div", `and ${many(others.length - MOST, "other lesson")}`));
    box.append(list(state.problems.slice(0, 5 * MOST).map((one) => [one.file + (one.line ? `:${one.line}` : ""), one.message, one.hint])));
    box.append(list(state.notes.map((note) => ["", note, ""])));
    if (state.lesson && state.lesson.lengths.length) {
      const its = lengths();
      if (open !== null) its.open = open;
      box.append(its);
    }
  };

  // A service worker of the published page would go on sending what it has kept.

  window.audiolessonLive = true; // the page then installs none
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.getRegistrations().then(async (workers) => {
      await Promise.all(workers.map((worker) => worker.unregister()));
      if (workers.length && navigator.serviceWorker.controller) location.reload();
    }).catch(() => {});
  }

  // What is heard.

  const hear = (event) => {
    state = JSON.parse(event.data);
    const old = !state.building && state.published && state.published !== shown;
    if (old && sessionStorage.getItem(FOR) !== state.published) {
      sessionStorage.setItem(FOR, state.published); // once: what gets old pages from a cache must not reload for ever
      if (state.changed.includes(lesson)) {
        sessionStorage.setItem(KEY, state.published);
        history.scrollRestoration = "manual"; // else the browser may scroll back to the old place after we did
      }
      location.reload();
      return;
    }
    draw();
    mark();
    if (sessionStorage.getItem(KEY) === state.published && !state.building) {
      sessionStorage.removeItem(KEY);
      stayAtChange();
    }
    host.dataset.ready = state.published;
  };

  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(`/.live?lesson=${lesson}`);
    source.addEventListener("message", hear);
    source.addEventListener("error", () => {
      box.className = "box away";
      box.replaceChildren(make("span", "`audiolesson serve --live` does not answer"));
    });
  };

  // A page that nobody sees listens to nothing: browsers open six connections to a server, for all tabs together.
  const hush = () => {
    if (source) source.close();
    source = null;
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
  window.addEventListener("pagehide", hush);
  window.addEventListener("pageshow", listen);
  document.body.append(host);
  listen();
})();
