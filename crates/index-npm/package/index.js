// What index.d.ts promises, made of what the program exports.

import { Files, Opened } from "./engine.js";

export class IndexError extends Error {
  constructor({ kind, sentences }) {
    super(sentences.join("\n"));
    this.name = "IndexError";
    this.kind = kind;
    this.sentences = sentences;
  }
}

// The program says what is wrong as text; whatever else comes is a fault of ours and
// passed on as it is.
function asked(question) {
  try {
    return question();
  } catch (error) {
    throw typeof error === "string" ? new IndexError(JSON.parse(error)) : error;
  }
}

function bytes(content) {
  if (typeof content === "string") return new TextEncoder().encode(content);
  if (content instanceof ArrayBuffer) return new Uint8Array(content);
  if (ArrayBuffer.isView(content)) {
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  }
  throw new TypeError("a file is a string, an ArrayBuffer or a view of one");
}

class Index {
  #opened;

  constructor(opened) {
    this.#opened = opened;
    Object.assign(this, JSON.parse(opened.about()));
  }

  rank(scenario = "") {
    const text = typeof scenario === "string" ? scenario : JSON.stringify(scenario);
    const answered = asked(() => this.#opened.answer(text));
    try {
      return {
        ...JSON.parse(answered.results()),
        warnings: JSON.parse(answered.warnings()),
        ids: JSON.parse(answered.ids()),
        scores: answered.scores(),
        ranks: answered.ranks(),
      };
    } finally {
      answered.free();
    }
  }

  free() {
    this.#opened.free();
  }
}

export function open(files) {
  const all = new Files();
  for (const [name, content] of Object.entries(files)) all.add(name, bytes(content));
  return new Index(asked(() => Opened.ofFiles(all)));
}

const LACKING = Number.NaN;

// A row after the other, NaN where a figure is missing.
function flat(values, columns) {
  if (values instanceof Float64Array) return values;
  const out = new Float64Array(values.length * columns);
  values.forEach((row, at) => {
    if (row.length !== columns) {
      throw new IndexError({
        kind: "data",
        sentences: [`Row ${at + 1} has ${row.length} figures; ${columns} indicators need as many.`],
      });
    }
    row.forEach((value, column) => {
      out[at * columns + column] = value ?? LACKING;
    });
  });
  return out;
}

function element(from) {
  const { code, pillar, weight, lowerIsBetter, goalposts } = typeof from === "string" ? { code: from } : from;
  return { code, pillar, weight, lower_is_better: lowerIsBetter, goalposts };
}

export function openValues({ name, units, indicators, pillars, values }) {
  const what = {
    name,
    units,
    indicators: indicators.map(element),
    pillars: pillars?.map(element),
  };
  const figures = flat(values, indicators.length);
  return new Index(asked(() => Opened.ofValues(JSON.stringify(what), figures)));
}
