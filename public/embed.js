// <learning-city-explorer>: the explorer in any page, in a frame of its own.
// Types and documentation are in embed.d.ts beside this file.

const TAG = "learning-city-explorer";
const VERSION = 1;
const HERE = new URL(".", import.meta.url).href;

/** Attributes that stand for a key of the address, where the two differ. */
const RENAMED = {
  weights: "w",
  "method-norm": "norm",
  "method-agg": "agg",
  "method-treat": "treat",
  "method-impute": "impute",
  "method-scale": "scale",
  "method-quality": "quality",
};
const SETTINGS = [
  ..."data plan year lens weights baseline since locks ahp bwm swing points order".split(" "),
  ..."method-norm method-agg method-treat method-impute method-scale method-quality".split(" "),
  ..."add edit turn change include cities pair unfold between pace focus goal reach ceiling filter principle region vary".split(" "),
  ..."sort pins spread view colour x y group brush matrix corr lang theme controls sha".split(" "),
];
/** Custom properties of the host's, after `--lci-`. */
const STYLE = "background surface text muted line rule accent font heading-font".split(" ");

/**
 * Scripts, and the page's own origin, without which it could fetch none of its
 * files; links that open full pages; files to save; and forms, which its policy
 * lets go nowhere. It can neither lead its host away nor open dialogues.
 */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** How far below or above what is seen the frame is made, so that it is there in time. */
const NEAR = "600px";
const MOST_PX = 20000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 2000;
/** After this long without an answer the promise is broken, not the frame given up. */
const PATIENCE_MS = 60000;

// As sheets, which a host's policy for styles lets through.
const sheet = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};
const COMMON = ":host{display:block;block-size:40rem}:host([hidden]){display:none}" +
  "iframe{display:block;inline-size:100%;block-size:100%;border:0}";

const failure = (code, message) => Object.assign(new Error(message), { code });

class LearningCityExplorer extends HTMLElement {
  static observedAttributes = ["src", "height", "loading", "style", "class", ...SETTINGS];

  #sheet = sheet("");
  #frame;
  #origin;
  #sight;
  #retry;
  #patience;
  #id = 0;
  #asked = new Map();
  #queue = [];
  #isHeard = false;
  #isGreeted = false;
  #isReady = false;
  #scenario = null;
  #changed;
  #height;
  #promise;
  #keep;
  #break;

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet(COMMON), this.#sheet];
    this.#promiseAnew();
  }

  get ready() {
    return this.#promise;
  }

  get scenario() {
    return this.#scenario;
  }

  set scenario(scenario) {
    this.setScenario(scenario).catch((error) => this.#tell("error", error));
  }

  getScenario() {
    return this.#shown("get-scenario");
  }

  setScenario(scenario) {
    return this.#shown("set-scenario", { scenario });
  }

  update(keys) {
    return this.#shown("update", { keys });
  }

  getResults() {
    return this.#ask("get-results");
  }

  exportImage(view, format) {
    return this.#ask("export-image", { view, format }).then(
      ({ image, name }) => new File([image], name, { type: image.type }),
    );
  }

  reset() {
    return this.#shown("reset", { keys: this.#keys() });
  }

  connectedCallback() {
    addEventListener("message", this);
    // It may have been set before this script came.
    if (Object.hasOwn(this, "scenario")) {
      const { scenario } = this;
      delete this.scenario;
      this.scenario = scenario;
    }
    if (this.getAttribute("loading") === "eager" || !globalThis.IntersectionObserver) {
      this.#mount();
    } else {
      this.#sight = new IntersectionObserver(
        (seen) => seen.some((entry) => entry.isIntersecting) && this.#mount(),
        { rootMargin: NEAR },
      );
      this.#sight.observe(this);
    }
    if (this.#queue.length) this.#mount();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#sight?.disconnect();
    this.#unmount("removed", "The element was taken out of the page.");
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "height") this.#size();
    if (name === "loading" && after === "eager" && this.isConnected) this.#mount();
    if (!this.#frame) return;
    if (name === "src") {
      this.#unmount("moved", "The element has another src now.");
      this.#mount();
    } else if (SETTINGS.includes(name)) {
      // Those that are changed together arrive together.
      if (!this.#changed) {
        this.#changed = {};
        queueMicrotask(() => {
          const keys = this.#changed;
          this.#changed = undefined;
          if (this.#frame) this.update(keys).catch((error) => this.#tell("error", error));
        });
      }
      this.#changed[RENAMED[name] ?? name] = after;
    }
    // Looks may have changed with any of them.
    if (/^(theme|style|class)$/.test(name) && this.#isGreeted) {
      this.#ask("set-style", { style: this.#style() }).catch((error) => this.#tell("error", error));
    }
  }

  handleEvent({ data, isTrusted, origin, source }) {
    const window = this.#frame?.contentWindow;
    if (!window || source !== window || origin !== this.#origin || !isTrusted) return;
    const { type, id, payload, version } = data ?? {};
    if (typeof type !== "string" || !type.startsWith("lci/")) return;
    if (version !== VERSION || !payload || typeof payload !== "object") return;
    const name = type.slice(4);
    // Whatever it says, it listens now.
    if (!this.#isHeard) {
      this.#isHeard = true;
      this.#greet();
    }
    if (name === "reply") this.#hear(id, payload);
    else if (name === "resize") this.#grow(payload);
    else if (/^(ready|change|select|error)$/.test(name)) this.#happen(name, payload);
  }

  #hear(id, { value, error }) {
    const asked = this.#asked.get(id);
    if (!asked) return;
    this.#asked.delete(id);
    if (error) asked.reject(failure(String(error.code), String(error.message)));
    else asked.resolve(value);
  }

  #grow({ height }) {
    if (!(height > 0)) return;
    this.#height = Math.min(height, MOST_PX);
    this.#size();
    this.#tell("resize", { height });
  }

  #happen(name, payload) {
    if (payload.scenario) this.#scenario = payload.scenario;
    if (name === "ready") {
      if (this.#isReady) return;
      this.#isReady = true;
      this.#keep();
    }
    this.#tell(name, payload);
    if (name === "error" && !this.#isReady) this.#break(failure(payload.code, payload.message));
  }

  #tell(name, { code, message, ...detail }) {
    if (name === "error") detail = { code, message };
    this.dispatchEvent(new CustomEvent(`lci-${name}`, { detail, bubbles: true, composed: true }));
  }

  #promiseAnew() {
    this.#promise = new Promise((keep, break_) => {
      this.#keep = keep;
      this.#break = break_;
    });
    // Who does not ask for it hears by the event.
    this.#promise.catch(() => {});
  }

  async #shown(request, payload) {
    const { scenario } = await this.#ask(request, payload);
    return (this.#scenario = scenario);
  }

  /** Asks the frame; before it has answered the first time, as soon as it has. */
  #ask(request, payload = {}) {
    return new Promise((resolve, reject) => {
      const post = () => {
        const id = this.#post(request, payload);
        this.#asked.set(id, { resolve, reject });
      };
      if (this.#isGreeted) {
        try {
          post();
        } catch (error) {
          // It holds what no message can hold.
          reject(failure("bad-payload", error.message));
        }
      } else {
        this.#queue.push({ post, reject });
        if (this.isConnected) this.#mount();
      }
    });
  }

  #post(request, payload) {
    const id = ++this.#id;
    const message = { type: `lci/${request}`, id, payload, version: VERSION };
    this.#frame.contentWindow.postMessage(message, this.#origin);
    return id;
  }

  #keys() {
    const keys = {};
    for (const name of SETTINGS) {
      const value = this.getAttribute(name);
      if (value !== null) keys[RENAMED[name] ?? name] = value;
    }
    return keys;
  }

  #style() {
    const own = getComputedStyle(this);
    return Object.fromEntries(
      STYLE.map((name) => [name, own.getPropertyValue(`--lci-${name}`).trim()]).filter(([, set]) => set),
    );
  }

  #mount() {
    if (this.#frame) return;
    this.#sight?.disconnect();
    let address;
    try {
      address = new URL(this.getAttribute("src") ?? HERE, document.baseURI);
      if (!/^https?:$/.test(address.protocol)) throw 0;
    } catch {
      return this.#lose("bad-src", "src is not a web address.");
    }
    if (self.origin === "null") {
      return this.#lose("no-origin", "A page opened from a file, or in a sandbox, has no origin to answer to.");
    }
    address.search = new URLSearchParams({ embed: "1", ...this.#keys() });
    this.#origin = address.origin;
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", SANDBOX);
    frame.allow = "clipboard-write";
    frame.title = this.getAttribute("aria-label") ?? this.title ?? "";
    frame.title ||= "Learning City Index Explorer";
    frame.addEventListener("load", () => {
      // It may have loaded itself anew, and has forgotten everything.
      if (this.#isGreeted) this.#drop("reloaded", "The explorer was loaded anew.");
      this.#isGreeted = false;
      this.#greet();
    });
    frame.src = address.href;
    this.#frame = frame;
    this.shadowRoot.append(frame);
    this.#size();
    this.#patience = setTimeout(
      () => this.#lose("silent", "The explorer does not answer: is it hosted at src?"),
      PATIENCE_MS,
    );
  }

  /** Says hello until it is answered. */
  #greet(wait = FIRST_RETRY_MS) {
    clearTimeout(this.#retry);
    const frame = this.#frame;
    this.#retry = setTimeout(() => this.#greet(Math.min(wait * 2, LAST_RETRY_MS)), wait);
    const id = this.#post("hello", { style: this.#style() });
    this.#asked.set(id, {
      resolve: () => {
        if (this.#isGreeted || frame !== this.#frame) return;
        this.#isGreeted = true;
        clearTimeout(this.#retry);
        clearTimeout(this.#patience);
        for (const { post, reject } of this.#queue.splice(0)) {
          try {
            post();
          } catch (error) {
            reject(failure("bad-payload", error.message));
          }
        }
      },
      reject: ({ code, message }) => code === "other-version" && this.#lose(code, message),
    });
  }

  #lose(code, message) {
    clearTimeout(this.#retry);
    const error = this.#drop(code, message);
    this.#break(error);
    this.#tell("error", error);
  }

  /** Whoever waits for an answer gets none. */
  #drop(code, message) {
    const error = failure(code, message);
    const waiting = [...this.#queue.splice(0), ...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of waiting) reject(error);
    return error;
  }

  #unmount(code, message) {
    clearTimeout(this.#retry);
    clearTimeout(this.#patience);
    this.#frame?.remove();
    this.#frame = this.#height = this.#changed = undefined;
    this.#isHeard = this.#isGreeted = this.#isReady = false;
    this.#break(this.#drop(code, message));
    this.#scenario = null;
    this.#id = 0;
    this.#promiseAnew();
  }

  #size() {
    const asked = this.getAttribute("height");
    const height = asked === "auto" ? this.#height : Number(asked);
    this.#sheet.replaceSync(height > 0 ? `:host{block-size:${height}px}` : "");
  }
}

// A page may well load this twice, from two places.
if (!customElements.get(TAG)) customElements.define(TAG, LearningCityExplorer);
