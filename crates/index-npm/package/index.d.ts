/**
 * Composite indices: a data set and a scenario in, scores, ranks and their SHA-256
 * out. It is the engine of the Learning City Index Explorer, without a page.
 */

/** What is chosen: settings by their names; what is left out is as the data set proposes. */
export interface Scenario {
  /** The version of the schema; that of this package where it is left out. */
  version?: number;
  /** SHA-256 of the figures that were meant; a warning tells when they are others. */
  sha?: string | null;
  /** How figures become an index; null is as the data set proposes. */
  method?: {
    treatment?: "none" | "winsorise" | "log" | null;
    imputation?: "none" | "mean" | "median" | "group-mean" | "group-median" | null;
    normalisation?: string | null;
    aggregation?: string | null;
  };
  /** Weights by code, on any scale; none named is as published. */
  weights?: Readonly<Record<string, number>>;
  /** Codes of indicators of which the other end is better than published. */
  turned?: readonly string[];
  /** Ids of units that are ranked although they have few figures. */
  include?: readonly string[];
  /** Everything else that can be chosen in the explorer. */
  readonly [setting: string]: unknown;
}

/** A file: its text, or its bytes. */
export type Content = string | ArrayBuffer | ArrayBufferView;

/** Files by their names, such as `datapackage.json` and `cities.csv`. */
export type Files = Readonly<Record<string, Content>>;

/** An indicator, or what indicators are grouped under. */
export interface Element {
  /** Its code, unlike all others. */
  code: string;
  /** The code of the pillar that it belongs to; none for the index itself. */
  pillar?: string;
  /** Its weight among its siblings, on any scale. Without one, 1. */
  weight?: number;
  /** Whether less is better. */
  lowerIsBetter?: boolean;
  /** Worst and best goalpost of an indicator. With one for each, they make the scale. */
  goalposts?: readonly [worst: number, best: number];
}

/** Figures in memory. */
export interface Values {
  /** What the data set is called. */
  name?: string;
  /** Ids of the units, a row each. */
  units: readonly string[];
  /** The indicators, a column each; a word alone is a code. */
  indicators: readonly (string | Element)[];
  /** What indicators are grouped under. */
  pillars?: readonly (string | Element)[];
  /** A row for each unit, or all rows one after the other. NaN, null and undefined are missing. */
  values: readonly (readonly (number | null | undefined)[])[] | Float64Array;
}

/** A unit with what it scores. */
export interface Unit {
  id: string;
  name: string;
  /** Null if it is not ranked. */
  score: number | null;
  /** 1 is best; ties share the best. Null if it is not ranked. */
  rank: number | null;
  /** What it scores in each pillar that it has figures for, by code. */
  pillars: Record<string, number>;
  /** Why it is not ranked. */
  reason?: string;
}

/** Scores and ranks, and what they are of. */
export interface Ranking {
  /** The version of the engine. */
  engine: string;
  dataset: { name: string; version: string; sha256: string };
  /** All that was chosen, with what is as proposed. */
  scenario: Scenario;
  /**
   * SHA-256 of the ranks: equal wherever the same is computed, in the explorer, on the
   * command line, in Python or here.
   */
  sha256: string;
  /** Ranked units, best first, then the others. */
  units: Unit[];
  /** What of the scenario was not understood, or does not fit the data set. */
  warnings: string[];
  /** The ids of all units, in the order of the data set. */
  ids: string[];
  /** A score for each of `ids`, NaN for those that are not ranked. */
  scores: Float64Array;
  /** A rank for each of `ids`, 0 for those that are not ranked. */
  ranks: Uint32Array;
}

/** A data set that was opened. */
export interface Index {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the figures. */
  readonly sha256: string;
  /** What was noticed while it was read. */
  readonly warnings: readonly string[];
  /**
   * Scores and ranks for a scenario: an object, JSON, an address of the explorer, or
   * the query of one. Without any, as the data set proposes.
   *
   * @throws {IndexError} The text is no scenario, or the method has no answer.
   */
  rank(scenario?: Scenario | string): Ranking;
  /** Gives its memory back. It cannot be asked any more. */
  free(): void;
}

/** Why there is no answer. */
export class IndexError extends Error {
  /** What stands in the way: the data set, the scenario, or the method. */
  readonly kind: "data" | "scenario" | "method";
  /** Everything that is wrong, a sentence each. */
  readonly sentences: readonly string[];
}

/**
 * Opens a data set: the files of a Data Package, that is its `datapackage.json` and its
 * tables. What lies in a workbook or in a table of another form is given to `openValues`
 * by whoever reads it.
 *
 * @throws {IndexError} It cannot be read; the sentences say what is wrong and where.
 */
export function open(files: Files): Index;

/**
 * Takes figures from memory.
 *
 * @throws {IndexError} They do not fit together.
 */
export function openValues(values: Values): Index;
