// Fetches the parts of the program that come when they are first needed, and
// joins them to the part that is running. Written by `cargo xtask split`.

import { initSync } from "@PROGRAM@";

/** What several parts use: comes with the first of them. */
const SHARED = "@SHARED@";

/** The file of each part. */
const FILES = @FILES@;

/** What parts that are not optimised look for, to see that they belong here. */
const marks = @MARKS@;

let running;
/** What the parts need of the running program: its memory and its tables. */
const program = () => (running ??= { __wasm_split: { ...initSync(), ...marks } });

/** By their bytes, since not every host knows the type of such files. */
async function fetchBytes(file, priority) {
  // A page that is one file has it inside.
  const inside = globalThis.lciFiles?.get(file.replace("./", ""));
  if (inside) return inside.arrayBuffer();
  const response = await fetch(new URL(file, import.meta.url), { priority });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}

async function joinPart(file, priority) {
  await WebAssembly.instantiate(await fetchBytes(file, priority), program());
}

async function joinShared(file, priority) {
  const box = await WebAssembly.compile(await fetchBytes(file, priority));
  const pieces = WebAssembly.Module.customSections(box, "@SECTION@");
  await Promise.all(pieces.map((piece) => WebAssembly.instantiate(piece, program())));
}

const underway = new Map();
/** Once each: a failure is forgotten, so that it can be tried again. */
function once(join, file, priority) {
  if (!underway.has(file)) {
    const joined = join(file, priority);
    underway.set(file, joined);
    joined.catch(() => underway.delete(file));
  }
  return underway.get(file);
}

/** Fetches a part, and what it shares with others. */
const load = (part, priority) =>
  Promise.all([once(joinShared, SHARED, priority), once(joinPart, FILES[part], priority)]);

/** Fetches a part and tells the program, by one of its functions, how it went. */
function loader(part) {
  return async (told, about) => {
    let isThere = true;
    try {
      await load(part);
    } catch (error) {
      console.warn(`a part of the program did not come: ${error.message}`);
      isThere = false;
    }
    program().__wasm_split.__indirect_function_table.get(told)(about, isThere);
  };
}

/** How long the page is left to itself once it is there. */
const PAUSE_MS = 3000;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
const idle = () =>
  new Promise((resolve) => (globalThis.requestIdleCallback ?? globalThis.setTimeout)(resolve));

/**
 * All parts, one after the other, so that the page goes on without a network;
 * then the program is told, which fetches what else it may need.
 */
async function loadAll() {
  if (globalThis.navigator.connection?.saveData) return;
  await pause();
  try {
    for (const part of Object.keys(FILES)) {
      await idle();
      await load(part, "low");
    }
    await idle();
    globalThis.dispatchEvent(new Event("lci-spare"));
  } catch {
    // Nobody waits for it: whoever opens the part will be told.
  }
}
globalThis.addEventListener("lci-shown", loadAll, { once: true });

