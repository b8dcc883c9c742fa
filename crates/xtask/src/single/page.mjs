// Starts the explorer in a page that holds all of it: what a page on the web
// fetches is taken from the page's own text. Written there by
// `cargo xtask build --single-file`.

import start from "@START@";

/** The program's script, with all that it imports. */
const SCRIPT = "program.js";
const PROGRAM = "@PROGRAM@";

const TOO_OLD =
  "This browser is too old for the explorer in one file. Please open it in Chrome or Edge 96, " +
  "Firefox 113, Safari 16.4 or a newer one.";

const script = /\.m?js$/;

/** All files, by their addresses as seen from the page. The program looks here first. */
const files = new Map();

/** How long the list of files is stands in the first bytes, then the list, then the files. */
async function unpack(place) {
  const text = atob(place.textContent);
  const packed = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) packed[at] = text.charCodeAt(at);
  place.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const bytes = await new Response(stream).arrayBuffer();
  const n = new DataView(bytes).getUint32(0, true);
  let at = 4 + n;
  for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.slice(4, at)))) {
    const type = script.test(name) ? "text/javascript" : "application/octet-stream";
    files.set(name, new Blob([bytes.slice(at, at + length)], { type }));
    at += length;
  }
}

async function run() {
  await unpack(document.getElementById("files"));
  const { default: init } = await import(URL.createObjectURL(files.get(SCRIPT)));
  return init({ module_or_path: await files.get(PROGRAM).arrayBuffer() });
}

globalThis.lciFiles = files;
const { onStart, onSuccess, onFailure } = start();
onStart();
if (typeof DecompressionStream === "function") run().then(onSuccess, onFailure);
else onFailure(new Error("no DecompressionStream"), TOO_OLD);
