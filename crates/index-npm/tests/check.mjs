// What `cargo xtask npm` runs beside the installed package: the shipped packages have the
// ranks that they have natively, what cannot be answered is told, the README's examples
// run.
//
//     node check.mjs DATA README RANKS

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { IndexError, open, openValues } from "composite-index";

const [data, readme, ranks] = process.argv.slice(2);

const isPart = (name) => name.endsWith(".csv") || name.endsWith(".json");
function shipped(name) {
  const folder = join(data, name);
  const names = readdirSync(folder).filter(isPart);
  return open(Object.fromEntries(names.map((part) => [part, readFileSync(join(folder, part))])));
}

const cases = JSON.parse(readFileSync(ranks, "utf8"));
assert(cases.length > 0);
const opened = new Map();
for (const [name, scenario, sha256] of cases) {
  if (!opened.has(name)) opened.set(name, shipped(name));
  const found = opened.get(name).rank(scenario);
  assert.equal(found.sha256, sha256, `${name} at '${scenario}'`);
  assert.equal(found.ids.length, found.scores.length);
  assert(found.ranks instanceof Uint32Array && found.scores instanceof Float64Array);
  const best = found.ids[found.ranks.indexOf(1)];
  assert.equal(found.units[0].id, best);
  found.ranks.forEach((rank, at) => assert.equal(rank === 0, Number.isNaN(found.scores[at])));
}
for (const index of opened.values()) index.free();
console.log(`${cases.length} rankings of ${opened.size} packages have the SHA-256 that they have natively.`);

const one = openValues({
  units: ["a", "b", "c"],
  indicators: ["x", { code: "y", lowerIsBetter: true }],
  values: [
    [1, 5],
    [2, 4],
    [3, 4.5],
  ],
});
// 0, 1/2, 1 by x; 0, 1, 1/2 by y: the last two tie.
assert.deepEqual([...one.rank().ranks], [3, 1, 1]);
assert.deepEqual([...one.rank({ weights: { x: 1 } }).ranks], [3, 2, 1]);
assert.equal(one.rank("hat=red").warnings.length, 1);

const refused = (kind, question) =>
  assert.throws(question, (error) => error instanceof IndexError && error.kind === kind && error.sentences[0].length > 10);
refused("scenario", () => one.rank("{"));
refused("method", () => one.rank("norm=goalposts"));
refused("data", () => open({ "a.csv": "<html>" }));
refused("data", () => openValues({ units: ["a"], indicators: ["x"], values: [[1, 2]] }));
refused("data", () => openValues({ units: ["a", "a"], indicators: ["x"], values: [[1], [2]] }));
assert.throws(() => open({ "a.csv": 7 }), TypeError);

// Each example as a module beside the installed package, in the folder of the data.
const examples = [...readFileSync(readme, "utf8").matchAll(/```js\n(.*?)```/gs)];
assert.equal(examples.length, 2);
mkdirSync("examples", { recursive: true });
const here = process.cwd();
for (const [at, [, code]] of examples.entries()) {
  const file = join(here, "examples", `${at}.mjs`);
  writeFileSync(file, code);
  process.chdir(data);
  await import(pathToFileURL(file));
  process.chdir(here);
}
console.log("The examples of the README run.");
