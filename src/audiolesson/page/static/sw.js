// Makes the pages work without a network after a first visit. Files whose names hold their own digest never change;
// pages and feeds are asked for each time and taken from the store when there is no answer.
"use strict";
const STORE = "audiolesson-1";
const PATIENCE_MS = 4000;
const FOR_EVER = /-[0-9a-f]{8}\.[a-z0-9.]+$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// What is kept takes the place of its older self, whose name differs by the digest alone.
const keep = async (store, file, answer) => {
  await store.put(file, answer);
  if (!FOR_EVER.test(new URL(file).pathname)) return;
  const bare = (address) => address.replace(/-[0-9a-f]{8}(?=\.)/, "");
  const older = (await store.keys()).filter((one) => one.url !== file && bare(one.url) === bare(file));
  await Promise.all(older.map((one) => store.delete(one)));
};

// A page tells what it needs; its whole episode is among it.
self.addEventListener("message", (event) => {
  const files = [...new Set(event.data)].filter((file) => new URL(file).origin === self.location.origin);
  event.waitUntil(caches.open(STORE).then((store) => Promise.all(files.map(async (file) => {
    try {
      if (FOR_EVER.test(new URL(file).pathname) && (await store.match(file))) return true;
      const answer = await fetch(file);
      if (answer.ok) await keep(store, file, answer);
      return answer.ok;
    } catch { // there is no network, or no room: it is kept at the next visit
      return Boolean(await store.match(file));
    }
  }))).then((kept) => event.ports.forEach((port) => port.postMessage(kept.every(Boolean)))));
});

const slice = async (answer, range) => {
  const bytes = await answer.arrayBuffer();
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range) || [];
  if (from === undefined || (from === "" && to === "")) return new Response(bytes, { headers: answer.headers });
  const start = from === "" ? Math.max(0, bytes.byteLength - Number(to)) : Number(from);
  const end = from === "" || to === "" ? bytes.byteLength - 1 : Math.min(Number(to), bytes.byteLength - 1);
  const headers = new Headers(answer.headers);
  if (start > end) {
    headers.set("Content-Range", `bytes */${bytes.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("Content-Range", `bytes ${start}-${end}/${bytes.byteLength}`);
  headers.set("Content-Length", String(end - start + 1));
  return new Response(bytes.slice(start, end + 1), { status: 206, headers });
};

const answered = async (request) => {
  const store = await caches.open(STORE);
  const range = request.headers.get("Range");
  const kept = await store.match(request.url);
  const stored = () => (range ? slice(kept, range) : kept);
  if (kept && FOR_EVER.test(new URL(request.url).pathname)) return stored();
  const asked = fetch(request).then(async (answer) => {
    if (answer.status === 200 && !range) await keep(store, request.url, answer.clone()).catch(() => {}); // no room
    return answer;
  });
  if (!kept) return asked;
  // A network that says nothing, or a host that is down, is none.
  const late = new Promise((done) => { setTimeout(done, PATIENCE_MS); });
  const answer = await Promise.race([asked.catch(() => null), late]);
  return answer && answer.status < 500 ? answer : stored();
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || url.pathname.includes("/.")) return;
  event.respondWith(answered(event.request));
});
