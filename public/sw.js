// Keeps the explorer on the reader's device, so that it opens without a network.
//
// `cargo xtask build` writes the two values below from what it has built. As
// this file stands here, and as `cargo xtask serve` serves it, there is nothing
// to keep: the worker then takes itself away.
//
// Each build has a cache of its own, complete before anything is answered from
// it, and each page is answered from the cache of the build that it was made of,
// for as long as it is open: one build never gets a file of another. What a page
// asks for that is in no such cache goes to the network as if there were no
// worker, and so do addresses elsewhere.

/** What this build is called. */
const BUILD = "";

/** The files of this build, with the beginning of their SHA-256. */
const FILES = {};

/** The folder of the page. Addresses below it are ours. */
const HOME = new URL("./", location).href;

/** Caches belong to the whole host, on which explorers may stand in many folders. */
const PREFIX = `lci ${new URL(HOME).pathname} `;

const cacheOf = (build) => `${PREFIX}build ${build}`;
const OWN = cacheOf(BUILD);

/** Which build each open page is of. Builds to come read this too. */
const PAGES = `${PREFIX}pages`;

/** The page itself, which readers open by the address of its folder. */
const PAGE = "index.html";

/** How many files are fetched at once. */
const AT_ONCE = 6;

/** A page that has just been opened may not be listed yet. */
const GRACE_MS = 600_000;

/** The header that a kept file has its hash in. */
const HASH = "x-lci-sha256";

const addressOf = (file) => new URL(file === PAGE ? "./" : file, HOME).href;

/** The file that an address below the folder stands for. */
const fileOf = (url) => url.origin + url.pathname === HOME ? PAGE : (url.origin + url.pathname).slice(HOME.length);

const inCache = (build, file) => caches.match(addressOf(file), { cacheName: cacheOf(build) });

/* Keeping a build */

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 32);
}

/** The file, if a cache of any build has it. */
async function keptAlready(file, hash) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(cacheOf(""))) continue;
    const kept = await caches.match(addressOf(file), { cacheName: name });
    if (kept?.headers.get(HASH) === hash) return kept;
  }
  return undefined;
}

/** The file from the host, if it is of this build. */
async function fetched(file, hash) {
  // Whatever the browser has of it already is asked for only whether it is new.
  const response = await fetch(addressOf(file), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${file} is of another build`);
  // Made anew: an answer that was redirected may not open a page.
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set(HASH, hash);
  return new Response(bytes, { headers });
}

/** Puts the whole build into its cache; what was put there before stays. */
async function fill() {
  const cache = await caches.open(OWN);
  const files = Object.entries(FILES);
  const next = async () => {
    for (let entry = files.shift(); entry; entry = files.shift()) {
      const [file, hash] = entry;
      await cache.put(addressOf(file), (await keptAlready(file, hash)) ?? (await fetched(file, hash)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/* Which page is of which build */

const known = new Map();
const entryOf = (page) => `${HOME}?page=${page}`;

async function note(page, build) {
  if (!page || known.get(page) === build) return;
  known.set(page, build);
  const headers = { date: new Date().toUTCString() };
  await (await caches.open(PAGES)).put(entryOf(page), new Response(build, { headers }));
}

async function buildOf(page) {
  if (!page) return undefined;
  if (!known.has(page)) {
    const kept = await caches.match(entryOf(page), { cacheName: PAGES });
    if (!kept) return undefined;
    known.set(page, await kept.text());
  }
  return known.get(page);
}

/** Gives up the caches of builds of which no page is open any more. */
async function tidy() {
  // What is on its way may be what comes next.
  if (registration.installing || registration.waiting) return;
  const open = await clients.matchAll({ includeUncontrolled: true, type: "all" });
  const isOpen = new Set(open.map(({ id }) => entryOf(id)));
  const pages = await caches.open(PAGES);
  const used = new Set([OWN]);
  for (const entry of await pages.keys()) {
    const kept = await pages.match(entry);
    const age = Date.now() - Date.parse(kept.headers.get("date"));
    if (isOpen.has(entry.url) || age < GRACE_MS) used.add(cacheOf(await kept.text()));
    else await pages.delete(entry);
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(cacheOf("")) && !used.has(name)) await caches.delete(name);
  }
}

/** A page says which build it is of: it may have come from the host. */
async function greet(page, build) {
  if (!(await caches.has(cacheOf(build)))) return;
  await note(page, build);
  await clients.claim();
  await tidy();
}

/* Answering */

/** A page is opened: it is of this build from now on. */
async function opened(event, file) {
  const kept = file in FILES && (await inCache(BUILD, file));
  if (!kept) return fetch(event.request);
  await note(event.resultingClientId, BUILD);
  return kept;
}

async function answered(event, file) {
  const build = await buildOf(event.clientId);
  if (!build) return fetch(event.request);
  // A worker of the page is of the same build.
  await note(event.resultingClientId, build);
  return (await inCache(build, file)) ?? fetch(event.request);
}

/* Without a build */

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(cacheOf("")) || name === PAGES) await caches.delete(name);
  }
  await registration.unregister();
}

if (BUILD) {
  addEventListener("install", (event) => event.waitUntil(fill()));
  addEventListener("activate", (event) => event.waitUntil(tidy()));
  addEventListener("message", (event) => {
    const { type, build } = event.data ?? {};
    if (type === "here") event.waitUntil(greet(event.source.id, String(build)));
    if (type === "take over") skipWaiting();
  });
  addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || request.headers.has("range")) return;
    const url = new URL(request.url);
    if (!url.href.startsWith(HOME)) return;
    const answer = request.mode === "navigate" ? opened : answered;
    event.respondWith(answer(event, fileOf(url)));
  });
} else {
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(leave()));
}
