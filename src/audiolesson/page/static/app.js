// The learner's page: a player that remembers, a transcript that follows the voice, cards that flip, a quiz with a
// score. The page is whole without it: every part here takes over something that stands on the page already.
(() => {
  "use strict";
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const slug = document.body.dataset.lesson || "";
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const make = (tag, attributes = {}, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...inside);
    return element;
  };
  const ICONS = {
    play: "M7 4.5v15l12.5-7.5z", pause: "M6 4.5h4v15H6zm8 0h4v15h-4z",
    before: "M5 5h2.5v14H5zm14 0v14L8.5 12z", after: "M16.5 5H19v14h-2.5zM5 5v14l10.5-7z",
  };
  const icon = (path) => {
    const drawn = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
    drawn[0].setAttribute("viewBox", "0 0 24 24");
    drawn[0].setAttribute("aria-hidden", "true");
    drawn[1].setAttribute("d", path);
    drawn[0].append(drawn[1]);
    return drawn[0];
  };
  // Text for ears: a formula is told by its reading.
  const spoken = (element) => {
    const copy = element.cloneNode(true);
    for (const formula of all(".formula", copy)) formula.replaceWith(formula.getAttribute("aria-label"));
    return copy.textContent;
  };
  const copied = (element) => [...element.cloneNode(true).childNodes];
  const clock = (seconds) => {
    const whole = Math.max(0, Math.floor(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  };

  // What is remembered on this device: {slug: {at, length, known: [], missed: [], score}}.
  const KEY = `audiolesson:${new URL(document.body.dataset.root || "./", location.href).pathname}`;
  const memory = {
    whole() {
      try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch { return {}; }
    },
    get(name) { return this.whole()[name] || {}; },
    set(name, values) {
      const whole = this.whole();
      whole[name] = { ...whole[name], ...values };
      try { localStorage.setItem(KEY, JSON.stringify(whole)); } catch { /* private mode: nothing is remembered */ }
    },
  };

  // ------------------------------------------------------------------ the player
  const player = () => {
    const audio = one("audio[data-episode]");
    if (!audio) return null;
    const chapters = all(".chapters a").map((link) => ({
      start: Number(new URL(link.href).hash.replace("#t=", "")) || 0,
      title: link.lastChild.textContent.trim(),
      link,
    }));
    const seek = (seconds, play = true) => {
      const go = () => { audio.currentTime = Math.max(0, seconds); if (play) audio.play().catch(() => {}); };
      if (audio.readyState > 0) { go(); return; }
      audio.addEventListener("loadedmetadata", go, { once: true });
      audio.preload = "metadata";
      audio.load();
      if (play) audio.play().catch(() => {}); // at once: phones let a page play only while a finger is on it
    };
    const current = (seconds = audio.currentTime) => {
      let found = 0;
      chapters.forEach((chapter, at) => { if (chapter.start <= seconds + 0.3) found = at; });
      return found;
    };
    const turn = (step) => {
      const to = current() + step;
      if (to >= 0 && to < chapters.length) seek(chapters[to].start, !audio.paused);
    };

    const speed = make("select", { "aria-label": "Speed", title: "Speed", onchange: () => rate(Number(speed.value)) },
      ...[0.75, 1, 1.25, 1.5, 1.75, 2].map((value) => make("option", { value }, `${value}×`)));
    const rate = (value) => {
      audio.playbackRate = value;
      audio.preservesPitch = true;
      speed.value = String(value);
      memory.set("", { rate: value });
    };
    rate(Number(memory.get("").rate) || 1);
    const button = (label, inside, action, kind, key) => make("button", {
      type: "button", "aria-label": label, "aria-keyshortcuts": key, title: `${label} (${key})`, onclick: action, class: kind,
    }, inside);
    const whole = () => audio.duration || Number(audio.dataset.length) || 0;
    const toggle = () => { if (audio.paused) audio.play().catch(() => {}); else audio.pause(); };
    const now = make("span", { class: "chapter-now", role: "status", dir: "auto" }, chapters.length ? chapters[0].title : "");
    const time = make("span", { class: "time" });
    const place = make("input", { type: "range", min: 0, max: whole(), step: 0.1, value: 0, "aria-label": "Position" });
    const play = button("Play", icon(ICONS.play), toggle, "play", "K");
    const marks = make("div", { class: "marks", "aria-hidden": "true" });
    for (const chapter of chapters.slice(1)) {
      const mark = make("i");
      mark.style.left = `${(100 * chapter.start) / (whole() || 1)}%`;
      marks.append(mark);
    }
    let held = false; // a place that is being dragged is not moved by the voice
    place.addEventListener("input", () => { held = true; draw(Number(place.value)); });
    place.addEventListener("change", () => { held = false; seek(Number(place.value), !audio.paused); });
    place.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5 }[event.key];
      if (step) { event.preventDefault(); seek(Math.min(audio.currentTime + step, whole()), !audio.paused); }
    });
    const draw = (at) => {
      time.textContent = `${clock(at)} / ${clock(whole())}`;
      const here = chapters[current(at)];
      place.setAttribute("aria-valuetext", `${clock(at)} of ${clock(whole())}${here ? `, ${here.title}` : ""}`);
      place.style.setProperty("--done", `${(100 * at) / (whole() || 1)}%`);
    };
    const state = () => {
      const label = audio.paused ? "Play" : "Pause";
      play.replaceChildren(icon(audio.paused ? ICONS.play : ICONS.pause));
      play.title = `${label} (K)`;
      play.setAttribute("aria-label", label);
    };
    audio.addEventListener("play", state);
    audio.addEventListener("pause", state);
    audio.addEventListener("durationchange", () => { place.max = whole(); draw(audio.currentTime); });
    const broken = make("p", { class: "note", role: "status", hidden: true }, "The sound cannot be loaded right now.");
    audio.addEventListener("error", () => { broken.hidden = false; });
    audio.addEventListener("loadedmetadata", () => { broken.hidden = true; });
    audio.controls = false; // what stands here now does all that, and the same in every browser
    audio.after(make("div", { class: "bar", role: "group", "aria-label": "Player" },
      play, make("div", { class: "line" }, now, time), make("div", { class: "place" }, place, marks),
      make("div", { class: "controls" },
        button("Previous chapter", icon(ICONS.before), () => turn(-1), "", "P"),
        button("Back 10 seconds", "−10", () => seek(audio.currentTime - 10, !audio.paused), "", "J"),
        button("Forward 30 seconds", "+30", () => seek(audio.currentTime + 30, !audio.paused), "", "L"),
        button("Next chapter", icon(ICONS.after), () => turn(1), "", "N"),
        speed)), broken);
    draw(0);

    const asked = () => {
      const match = /^#t=(?:(\d+):)?(\d+(?:\.\d+)?)$/.exec(location.hash);
      return match ? Number(match[1] || 0) * 60 + Number(match[2]) : null;
    };
    const remembered = memory.get(slug);
    if (asked() !== null) seek(asked(), false);
    else if (remembered.at > 5 && remembered.at < (remembered.length || 1e9) - 5) seek(remembered.at, false);
    addEventListener("hashchange", () => { if (asked() !== null) seek(asked()); });

    let kept = 0;
    audio.addEventListener("timeupdate", () => {
      const at = current();
      chapters.forEach((chapter, index) => {
        if (index === at) chapter.link.setAttribute("aria-current", "true");
        else chapter.link.removeAttribute("aria-current");
      });
      if (chapters[at] && now.textContent !== chapters[at].title) { now.textContent = chapters[at].title; tell(at); }
      if (!held) { place.value = String(audio.currentTime); draw(audio.currentTime); }
      if (Math.abs(audio.currentTime - kept) > 2) {
        kept = audio.currentTime;
        memory.set(slug, { at: kept, length: audio.duration || 0 });
      }
    });
    audio.addEventListener("play", () => tell(current()));
    audio.addEventListener("ended", () => memory.set(slug, { at: audio.duration, length: audio.duration, heard: true }));

    const tell = (at) => {
      if (!("mediaSession" in navigator)) return;
      const cover = one("link[rel=icon]");
      navigator.mediaSession.metadata = new MediaMetadata({
        title: chapters[at] ? chapters[at].title : document.title,
        artist: one("h1").textContent,
        album: document.body.dataset.show || "",
        artwork: cover ? [{ src: cover.href, sizes: "600x600", type: "image/jpeg" }] : [],
      });
    };
    if ("mediaSession" in navigator) {
      const actions = {
        play: () => audio.play(), pause: () => audio.pause(),
        seekbackward: () => seek(audio.currentTime - 10), seekforward: () => seek(audio.currentTime + 30),
        previoustrack: () => turn(-1), nexttrack: () => turn(1),
        seekto: (details) => seek(details.seekTime, !audio.paused),
      };
      for (const [name, action] of Object.entries(actions)) {
        try { navigator.mediaSession.setActionHandler(name, action); } catch { /* an action that a browser lacks */ }
      }
    }

    // Links into the episode play here instead of opening the file.
    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest('a[href*=".mp3#t="]');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
      const url = new URL(link.href);
      if (url.pathname !== new URL(audio.src).pathname) return;
      event.preventDefault();
      const seconds = Number(url.hash.slice(3));
      history.replaceState(null, "", `#t=${clock(seconds)}`);
      seek(seconds);
    });
    document.addEventListener("keydown", (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (/^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A|AUDIO)$/.test(event.target.tagName)) return;
      const keys = {
        k: toggle, " ": toggle,
        j: () => seek(audio.currentTime - 10, !audio.paused), l: () => seek(audio.currentTime + 30, !audio.paused),
        n: () => turn(1), p: () => turn(-1),
      };
      if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
    });
    return { audio, seek };
  };

  // ------------------------------------------------------------------ the transcript
  const transcript = async (playing) => {
    const section = one(".transcript[data-words]");
    if (!section || !playing) return;
    let times;
    try {
      const answer = await fetch(section.dataset.words);
      times = (await answer.json()).segments.flatMap((segment) => segment.words || []);
    } catch { return; }
    const plain = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();
    // What is written from blank to blank, with the nodes that show it; the LaTeX of a formula is shown by its first.
    const pieces = (sentence) => {
      const parts = [];
      let open = null;
      const add = (text, node) => {
        let shown = node;
        for (const part of text.split(/(\s+)/)) {
          if (!part) continue;
          if (!part.trim()) { open = null; parts.push({ text: part, nodes: node ? [] : [part] }); continue; }
          if (!open) parts.push(open = { text: "", nodes: [], goesOn: node && !shown });
          open.text += part;
          if (!node) open.nodes.push(part);
          else if (shown) { open.nodes.push(shown); shown = null; }
        }
      };
      for (const node of sentence.childNodes) add((node.dataset && node.dataset.tex) || node.textContent, node.dataset ? node : null);
      sentence.replaceChildren();
      return parts;
    };
    const words = [];
    let next = 0;
    for (const sentence of all("[data-start]", section)) {
      const parts = pieces(sentence);
      for (let place = 0; place < parts.length; place += 1) {
        if (!parts[place].text.trim()) { sentence.append(...parts[place].nodes); continue; }
        let at = next;
        let whole = null;
        for (; at < Math.min(times.length, next + 6) && !whole; at += 1) {
          const size = 2 * times[at].body.split(/\s+/).length - 1; // "50,257 tokens" is heard as one
          const here = parts.slice(place, place + size);
          if (plain(here.map((part) => part.text).join("")) === plain(times[at].body)) { whole = here; place += size - 1; }
        }
        if (!whole) { sentence.append(...parts[place].nodes); continue; }
        next = at;
        at -= 1;
        const nodes = whole.flatMap((part) => part.nodes);
        const before = whole[0].goesOn && words.length && words[words.length - 1].word;
        if (before) before.append(...nodes);
        const word = before || make("span", { class: "w" }, ...nodes);
        const text = whole.map((part) => part.text).join("");
        words.push({ start: times[at].startTime, end: times[at].endTime, word, text });
        if (!before) sentence.append(word);
      }
    }
    section.addEventListener("click", (event) => {
      const found = words.find((entry) => entry.word.contains(event.target));
      if (found && !String(getSelection())) playing.seek(found.start);
    });
    let marked = null;
    let scrolled = 0;
    addEventListener("wheel", () => { scrolled = Date.now(); }, { passive: true });
    addEventListener("touchmove", () => { scrolled = Date.now(); }, { passive: true });
    const follow = () => {
      const at = playing.audio.currentTime;
      let low = 0;
      let high = words.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (words[middle].start <= at) low = middle; else high = middle - 1;
      }
      const here = words.length && words[low].start <= at && at < words[low].end + 0.25 ? words[low].word : null;
      if (here !== marked) {
        if (marked) marked.classList.remove("now");
        if (here) {
          here.classList.add("now");
          const box = here.getBoundingClientRect();
          if (!playing.audio.paused && Date.now() - scrolled > 4000 && (box.top < 120 || box.bottom > innerHeight - 40)) {
            here.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
          }
        }
        marked = here;
      }
      if (!playing.audio.paused) requestAnimationFrame(follow);
    };
    playing.audio.addEventListener("play", () => requestAnimationFrame(follow));
    playing.audio.addEventListener("seeked", follow);

    // All words in a row, and where each begins there (and an end): what is sought may be several words.
    const from = [0];
    for (const entry of words) from.push(from[from.length - 1] + plain(entry.text).length + 1);
    const text = words.map((entry) => plain(entry.text)).join(" ");
    const told = make("span", { role: "status" });
    let hits = [];
    let at = -1;
    const search = make("input", { type: "search", placeholder: "Search the transcript", "aria-label": "Search the transcript" });
    search.addEventListener("input", () => {
      const sought = plain(search.value);
      for (const entry of words) entry.word.classList.remove("hit");
      hits = [];
      for (let found = sought ? text.indexOf(sought) : -1; found >= 0; found = text.indexOf(sought, found + 1)) {
        const within = words.filter((_, index) => from[index] < found + sought.length && from[index + 1] - 1 > found);
        if (within.length && hits[hits.length - 1] !== within[0]) hits.push(within[0]);
        for (const entry of within) entry.word.classList.add("hit");
      }
      at = -1;
      told.textContent = sought ? `${hits.length} found` : "";
    });
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !hits.length) return;
      at = (at + 1) % hits.length;
      hits[at].word.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
      told.textContent = `${at + 1} of ${hits.length}`;
    });
    one("h2", section).after(make("p", { class: "search" }, search, " ", told));
  };

  // ------------------------------------------------------------------ flashcards
  const cards = () => {
    const section = one("#flashcards");
    if (!section) return;
    const list = all("details", section);
    const known = new Set(memory.get(slug).known || []);
    let order = [];
    let at = 0;
    let flipped = false;
    const face = make("button", { type: "button", class: "card", "aria-live": "polite" });
    const extra = make("div", { class: "card-extra" });
    const status = make("p", { class: "note", role: "status" });
    const keep = () => memory.set(slug, { known: [...known] });
    const told = (card) => all("p:not(.hint)", card); // the answer, and what stands below it
    const show = () => {
      const card = list[order[at]];
      face.replaceChildren(make("small", {}, flipped ? "Answer" : "Question"),
        make("span", { dir: "auto" }, ...copied(flipped ? told(card)[0] : one("summary", card))));
      face.classList.toggle("flipped", flipped);
      const hint = one(".hint", card);
      const hidden = hint ? [make("details", {}, make("summary", {}, "Hint"), make("p", {}, ...copied(one("span", hint))))] : [];
      extra.replaceChildren(...(flipped ? told(card).slice(1).map((part) => part.cloneNode(true)) : hidden));
      status.textContent = `${at + 1} of ${order.length} · ${known.size} of ${list.length} known`;
    };
    const begin = () => {
      order = list.map((_, index) => index).filter((index) => !known.has(list[index].id));
      if (!order.length) order = list.map((_, index) => index);
      at = 0;
      flipped = false;
      show();
    };
    const flip = () => { flipped = !flipped; show(); };
    const move = (step) => { at = (at + step + order.length) % order.length; flipped = false; show(); };
    const mark = (knows) => {
      const id = list[order[at]].id;
      if (knows) known.add(id); else known.delete(id);
      keep();
      if (at + 1 < order.length) move(1); else begin();
    };
    face.addEventListener("click", flip);
    face.addEventListener("keydown", (event) => {
      const keys = { ArrowRight: () => move(1), ArrowLeft: () => move(-1), y: () => mark(true), n: () => mark(false) };
      if (keys[event.key]) { event.preventDefault(); event.stopPropagation(); keys[event.key](); }
    });
    let from = null;
    face.addEventListener("touchstart", (event) => { from = event.changedTouches[0]; }, { passive: true });
    face.addEventListener("touchend", (event) => {
      if (!from) return;
      const to = event.changedTouches[0];
      const way = to.clientX - from.clientX;
      const aslant = Math.abs(to.clientY - from.clientY);
      from = null;
      if (Math.abs(way) < Math.max(60, 2 * aslant)) return; // a scroll is no swipe
      event.preventDefault();
      mark(way > 0);
    });
    const deck = make("div", { class: "deck" }, face, extra,
      make("div", { class: "controls" },
        make("button", { type: "button", onclick: () => move(-1), "aria-label": "Previous card" }, "←"),
        make("button", { type: "button", onclick: () => mark(false), class: "wide-button" }, "Not yet"),
        make("button", { type: "button", onclick: () => mark(true), class: "wide-button" }, "Known"),
        make("button", { type: "button", onclick: () => move(1), "aria-label": "Next card" }, "→")),
      make("div", { class: "line under" }, status,
        make("button", { type: "button", onclick: () => { known.clear(); keep(); begin(); } }, "Start again")),
      make("p", { class: "note keys" }, "Keys: space or Enter flips, ← and → turn, Y known, N not yet"),
      make("p", { class: "note swipes" }, "Tap to flip, swipe right: known, left: not yet"));
    const whole = make("details", { class: "all-cards" }, make("summary", {}, "All cards as a list"), ...list);
    section.append(deck, whole);
    begin();
  };

  // ------------------------------------------------------------------ the quiz
  const quiz = () => {
    const section = one("#quiz-questions");
    if (!section) return;
    const asked = all(".asked", section);
    const result = make("p", { class: "result", role: "status" });
    const said = make("p", { class: "heard", role: "status" }); // for those who do not see the answer open
    const again = make("button", { type: "button", hidden: true }, "Try again what was missed");
    const state = new Map();
    const told = () => {
      const right = [...state.values()].filter(Boolean).length;
      const open = asked.filter((question) => !state.has(question.id)).length;
      result.textContent = state.size ? `${right} of ${asked.length} right${open ? `, ${open} to go` : ""}` : "";
      again.hidden = Boolean(open) || right === asked.length;
      if (!open) memory.set(slug, { score: right, of: asked.length });
    };
    const reset = (question) => {
      state.delete(question.id);
      one("details", question).open = false;
      for (const choice of all("ol button", question)) { choice.removeAttribute("aria-disabled"); choice.className = ""; }
    };
    for (const question of asked) {
      one("details", question).hidden = true;
      const right = Number(question.dataset.right);
      all("ol li", question).forEach((item, index) => {
        const choice = make("button", { type: "button" }, ...item.childNodes);
        item.append(choice);
        choice.addEventListener("click", () => {
          if (state.has(question.id)) return;
          state.set(question.id, index === right);
          all("ol button", question).forEach((other, place) => {
            other.setAttribute("aria-disabled", "true"); // not disabled: whoever came by keyboard stays here
            if (place === right) other.className = "right";
          });
          if (index !== right) choice.className = "wrong";
          const answer = one("details", question);
          answer.hidden = false;
          answer.open = true;
          one("summary", answer).textContent = index === right ? "Right" : "Not quite";
          said.textContent = `${index === right ? "Right" : "Not quite"}. ${spoken(one("p", answer))}`;
          told();
        });
      });
    }
    again.addEventListener("click", () => {
      const missed = asked.filter((question) => state.get(question.id) === false);
      missed.forEach((question) => { reset(question); one("details", question).hidden = true; });
      told();
      if (missed.length) one("button", missed[0]).focus();
    });
    section.append(said, result, again);
  };

  // ------------------------------------------------------------------ the index
  const progress = () => {
    for (const link of all(".lessons a[data-slug]")) {
      const seen = memory.get(link.dataset.slug);
      const parts = [];
      if (seen.heard) parts.push("✓ heard");
      else if (seen.at > 5 && seen.length) parts.push(`${clock(seen.length - seen.at)} left`);
      if (seen.known && seen.known.length) parts.push(`${seen.known.length} cards known`);
      if (seen.of) parts.push(`quiz ${seen.score} of ${seen.of}`);
      if (parts.length) one(".what", link).append(make("span", { class: "progress" }, parts.join(" · ")));
    }
  };

  progress();
  transcript(player());
  cards();
  quiz();
  // ------------------------------------------------------------------ without a network
  if ("serviceWorker" in navigator && isSecureContext && !window.audiolessonLive) {
    const root = document.body.dataset.root || "./";
    // Whether all of the files are kept now: the worker says so when the last of them is.
    const keep = (files) => navigator.serviceWorker.ready.then((registered) => new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event) => done(event.data);
      registered.active.postMessage(files.map((file) => new URL(file, location.href).href), [channel.port2]);
    }));
    navigator.serviceWorker.register(`${root}sw.js`).then(() => {
      const files = all("audio[data-episode], track, img, script[src], link[rel=stylesheet], link[rel=icon], .transcript[data-words]")
        .map((element) => element.src || element.href || element.dataset.words);
      // with the index, where an installed app begins
      return keep([location.href.split("#")[0], root, ...files]);
    }).then((whole) => {
      if (whole) one(".offline").textContent = slug ? "This lesson is on your device now: it works without a network." : "This page works without a network now.";
    }).catch(() => {});
    // Drills are long: one is kept once somebody has begun to listen to it.
    for (const drill of all(".drill audio")) drill.addEventListener("play", () => keep([drill.src]), { once: true });
  }
})();
