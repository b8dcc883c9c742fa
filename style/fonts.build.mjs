// Cuts the Latin faces in two, into target/web/faces: the letters and signs that the
// page in English is written with, which every reader waits for, and the others of
// their script, which come when a name or a language has one. `npm run bundle` runs
// it; fonts.css says the same ranges and weights.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import subsetFont from "subset-font";

/** From regular to bold: the style sheets ask for nothing beyond. */
const WEIGHTS = { min: 400, max: 700, default: 400 };
const FACES = ["source-sans-3", "source-serif-4"];

const root = fileURLToPath(new URL("../", import.meta.url));
const sheet = readFileSync(join(root, "style/fonts.css"), "utf8");
const folder = join(root, "target/web/faces");

/** The signs that fonts.css gives to a file of ours. */
function signs(file) {
  const rule = sheet.split("@font-face").find((part) => part.includes(`/${file}"`));
  const ranges = rule.match(/unicode-range:([^;]*)/)[1].match(/[0-9A-F]{4}(-[0-9A-F]{4})?/g);
  const codes = ranges.flatMap((range) => {
    const [first, last = first] = range.split("-").map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return String.fromCodePoint(...codes);
}

mkdirSync(folder, { recursive: true });
for (const face of FACES) {
  const whole = `node_modules/@fontsource-variable/${face}/files/${face}-latin-wght-normal.woff2`;
  for (const part of ["basic", "further"]) {
    const file = `${face}-${part}.woff2`;
    const cut = await subsetFont(readFileSync(join(root, whole)), signs(file), {
      targetFormat: "woff2",
      variationAxes: { wght: WEIGHTS },
    });
    writeFileSync(join(folder, file), cut);
  }
}
