// A program of somebody else's, as the types of the package must let it be written; what
// must not be written is marked, and fails the check where it is let through.

import { type Index, IndexError, type Ranking, open, openValues } from "../package/index.js";

const index: Index = open({ "datapackage.json": "{}", "cities.csv": new Uint8Array() });
const ranking: Ranking = index.rank({ weights: { learning: 40 }, method: { imputation: "mean" } });
index.rank("norm=minmax");
const first: number | null | undefined = ranking.units[0]?.score;
const total: number = ranking.scores.reduce((sum, score) => sum + score, first ?? 0);
console.log(total, ranking.ranks[0], ranking.sha256.length, index.warnings.join());

openValues({ units: ["a"], indicators: ["x", { code: "y", goalposts: [0, 1] }], values: [[1, null]] });
openValues({ units: ["a"], indicators: ["x"], values: new Float64Array(1) });
// @ts-expect-error Figures are numbers.
openValues({ units: ["a"], indicators: ["x"], values: [["1"]] });
// @ts-expect-error A goalpost stands alone.
openValues({ units: ["a"], indicators: [{ code: "x", goalposts: [0] }], values: [[1]] });
// @ts-expect-error There is no such way to fill gaps.
index.rank({ method: { imputation: "guess" } });
// @ts-expect-error It is told by the package.
index.sha256 = "";
try {
  index.free();
} catch (error) {
  if (error instanceof IndexError && error.kind === "data") console.log(error.sentences.join());
}
