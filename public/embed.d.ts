/**
 * `<learning-city-explorer>`: the explorer in any page.
 *
 * ```html
 * <script type="module" src="https://example.org/explorer/embed.js"></script>
 * <learning-city-explorer view="map" controls="weights" height="auto"></learning-city-explorer>
 * ```
 *
 * Attributes stand for the keys of the explorer's address; `weights` for `w`, and
 * `method-norm`, `method-agg`, `method-treat`, `method-impute`, `method-scale` and
 * `method-quality` for the choices of the method. What is changed later is shown at once. Custom
 * properties of the host give it looks: `--lci-background`, `--lci-surface`, `--lci-text`,
 * `--lci-muted`, `--lci-line`, `--lci-rule`, `--lci-accent`, `--lci-font`,
 * `--lci-heading-font`.
 */

/** The parts of the explorer. */
export type View =
  | "ranking"
  | "compare"
  | "city"
  | "map"
  | "robustness"
  | "explore"
  | "learn"
  | "method"
  | "data";

/** All that is chosen, as `getScenario` gives it. */
export interface Scenario {
  /** The version of the schema; earlier ones are understood. */
  version: number;
  /** The name of a shipped data set, or the address of a `datapackage.json`. */
  data?: string;
  /** What was decided about a table by itself, as the page writes it; null is as it looks. */
  plan?: string | null;
  /** SHA-256 of the figures that were meant. */
  sha?: string | null;
  /** The year of the figures, where there are several; null is the one that the data set opens with. */
  year?: string | null;
  /** What indicators are grouped under; null is the data set's own groups. */
  lens?: string | null;
  /** Which years' figures set the scales. */
  scale?: "all" | "year";
  /** The year that changes of rank are counted from; null is the weights of the baseline. */
  since?: string | null;
  /** How figures become an index; null is as the data set proposes. */
  method?: {
    treatment?: string | null;
    imputation?: string | null;
    normalisation?: string | null;
    aggregation?: string | null;
  };
  /** Weights by code; none named is as published. */
  weights?: Record<string, number>;
  /** Weights that changes of rank are counted from. */
  baseline?: Record<string, number>;
  /** The city in the foreground. */
  focus?: string | null;
  /** Cities compared; null is the city in the foreground and its neighbours in rank, or the three that lead. */
  cities?: string[] | null;
  /** The open view. */
  view?: View;
  /** The language; null is the reader's own. */
  lang?: "en" | "fr" | "es" | "ru" | "ar" | "zh" | null;
  /** The colours. */
  theme?: "auto" | "light" | "dark";
  /** What stands beside the view. */
  controls?: "all" | "weights" | "none";
  /** Everything else that can be chosen. */
  [setting: string]: unknown;
}

/** A value of a setting: a list stands for `a,b`, an object for `a:1,b:2`, null for the default. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | Readonly<Record<string, string | number>>;

/** Settings by the keys of the explorer's address. */
export type Keys = Readonly<Record<string, Value>>;

/** A ranked city. */
export interface Ranked {
  id: string;
  /** 1 is best; ties share the best. */
  rank: number;
}

/** A city with what it scores. */
export interface Unit {
  id: string;
  /** Its name in the language of the page. */
  name: string;
  /** Null if it is not ranked. */
  score: number | null;
  /** Null if it is not ranked. */
  rank: number | null;
  /** What it scores in each principle that it has figures for, by code. */
  pillars: Record<string, number>;
  /** Why it is not ranked. */
  reason?: string;
}

/** Scores and ranks, and what they are of. */
export interface Results {
  /** The version of the engine. */
  engine: string;
  dataset: { name: string; version: string; sha256: string };
  scenario: Scenario;
  /** SHA-256 of the ranks: equal wherever the same is computed, in a page or out of one. */
  sha256: string;
  /** Ranked cities, best first, then the others. */
  units: Unit[];
}

/** Why something is not there. Errors that promises are rejected with have the same code. */
export interface Failure {
  code:
    | "other-version"
    | "unknown-request"
    | "bad-payload"
    | "bad-setting"
    | "bad-scenario"
    | "load-failed"
    | "overtaken"
    | "no-answer"
    | "no-figure"
    | "not-drawn"
    | "busy"
    | "bad-src"
    | "no-origin"
    | "silent"
    | "reloaded"
    | "moved"
    | "removed";
  message: string;
}

/** What `lci-ready` and `lci-change` tell. */
export interface Shown {
  scenario: Scenario;
  /** Every ranked city, best first. */
  ranks: Ranked[];
}

/** The events of the element. All bubble, and are composed. */
export interface LearningCityExplorerEventMap {
  /** Cities are ranked for the first time. */
  "lci-ready": CustomEvent<Shown>;
  /** Something else is chosen or shown; once a frame at most. */
  "lci-change": CustomEvent<Shown>;
  /** Another city is in the foreground, or none. */
  "lci-select": CustomEvent<{ id: string | null }>;
  /** Something that was to be shown cannot be. */
  "lci-error": CustomEvent<Failure>;
  /** What is shown has another height, in CSS pixels. */
  "lci-resize": CustomEvent<{ height: number }>;
}

/** The element. */
export interface LearningCityExplorer extends HTMLElement {
  /** Fulfilled once cities are ranked; rejected if the explorer or its data set does not come. */
  readonly ready: Promise<void>;
  /** All that is chosen, as of the last change; null before the element is ready. Setting it shows it. */
  get scenario(): Scenario | null;
  set scenario(scenario: Scenario);
  /** All that is chosen at this moment. */
  getScenario(): Promise<Scenario>;
  /** Shows a scenario of this version or an earlier one. */
  setScenario(scenario: Scenario): Promise<Scenario>;
  /** Changes single settings by the keys of the address, all of them or none. */
  update(keys: Keys): Promise<Scenario>;
  /** Scores and ranks of every city. */
  getResults(): Promise<Results>;
  /** The first figure of a view, with title, sentence and source. */
  exportImage(view: View, format: "svg" | "png"): Promise<File>;
  /** What the attributes say, and the default of everything else. */
  reset(): Promise<Scenario>;
  addEventListener<K extends keyof LearningCityExplorerEventMap>(
    type: K,
    listener: (this: LearningCityExplorer, event: LearningCityExplorerEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "learning-city-explorer": LearningCityExplorer;
  }
}
