// Writes a Chinese face for the single file, as a style sheet with fonts in it:
// `node chinese.mjs <style sheet to write>`.
//
// From a disk there is nothing to fetch a font from, and a bare Linux has none
// for Chinese. What the explorer itself says takes some 900 signs of the many
// thousands of a whole face; these are cut out of it here, in one weight.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { exit, stderr } from "node:process";
import { fileURLToPath } from "node:url";

import subsetFont from "subset-font";

/** The name of the face in style/tokens.css, where no other comes after it. */
const FAMILY = "Explorer Chinese";
/** Bold is drawn from it by browsers; a second weight would be as large again. */
const WEIGHT = 400;
/** Past this many bytes it would be too dear for the few who need it. */
const BUDGET = 200_000;

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const packages = "public/data";

/** All texts in Chinese that come with the explorer. */
function texts() {
  const of = readdirSync(join(root, packages), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(packages, name, "translations/zh.json"));
  // The language's own name is in the list of languages of every page.
  const all = ["public/i18n/zh.ftl", join(packages, "index.json"), ...of];
  return all.map((path) => readFileSync(join(root, path), "utf8")).join("") + "中文";
}

/** Signs of Chinese writing; all others are in the explorer's own faces. */
const isChinese = (sign) => sign.codePointAt(0) >= 0x2e80;

/** The ranges of a `unicode-range`, as pairs of first and last. */
function rangesOf(list) {
  return list.split(",").map((range) => {
    const [first, last = first] = range.replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

const folder = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-sc/package.json"),
);
const slices = Object.entries(JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")));

let left = new Set([...texts()].filter(isChinese));
let sheet = "";
let size = 0;
for (const [name, list] of slices) {
  const ranges = rangesOf(list);
  const isInSlice = (sign) => {
    const code = sign.codePointAt(0);
    return ranges.some(([first, last]) => first <= code && code <= last);
  };
  const signs = [...left].filter(isInSlice).sort();
  if (signs.length === 0) {
    continue;
  }
  left = new Set([...left].filter((sign) => !signs.includes(sign)));
  const file = `noto-sans-sc-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`;
  const font = await subsetFont(readFileSync(join(folder, "files", file)), signs.join(""), {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHT },
  });
  size += font.length;
  const codes = signs.map((sign) => `U+${sign.codePointAt(0).toString(16)}`).join(",");
  sheet +=
    `@font-face{font-family:"${FAMILY}";font-weight:${WEIGHT};` +
    `src:url(data:font/woff2;base64,${font.toString("base64")})format("woff2");` +
    `unicode-range:${codes}}`;
}
if (left.size > 0 || size > BUDGET) {
  stderr.write(`A Chinese face of ${size} bytes; without a sign for: ${[...left].join("")}\n`);
  exit(1);
}
writeFileSync(
  process.argv[2],
  `/*! Noto Sans SC, (c) The Noto Project Authors, SIL Open Font License 1.1 */${sheet}`,
);
