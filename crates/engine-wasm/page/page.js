// The engine for whoever drives this page: what it answers, how fast it is.
import init, { Repeated, answersOf, workNames } from "./engine_wasm.js";

/** Until the browser has replaced its first, quick compilation. */
const WARM_UP_MS = 500;
/** Long against what the clock is rounded to, a tenth of a millisecond. */
const SAMPLE_MS = 30;
const SAMPLES = 15;

function elapsed(task, times) {
  const start = performance.now();
  task.run(times);
  return performance.now() - start;
}

/** How often the work fits into a sample, found while it warms up. */
function warmUp(task) {
  const end = performance.now() + WARM_UP_MS;
  let times = 1;
  while (performance.now() < end) {
    const took = elapsed(task, times);
    times = Math.max(1, Math.ceil((times * SAMPLE_MS) / Math.max(took, 0.1)));
  }
  return times;
}

/** The median time of one repetition, in nanoseconds. */
function measure(name) {
  const task = Repeated.setUp(name);
  const times = warmUp(task);
  const samples = Array.from({ length: SAMPLES }, () => elapsed(task, times) / times);
  task.free();
  samples.sort((a, b) => a - b);
  return samples[(SAMPLES - 1) / 2] * 1e6;
}

const bytes = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** What the engine answers about the package in this folder, as JSON. */
async function answers(folder) {
  const names = ["datapackage.json", "cities.csv", "framework.csv", "values.csv"];
  return answersOf(...(await Promise.all(names.map((name) => bytes(`${folder}/${name}`)))));
}

await init();
globalThis.engine = {
  answers,
  measure,
  names: workNames(),
  measureAll: () => Object.fromEntries(workNames().map((name) => [name, measure(name)])),
};
