// What a reader sees while the program comes in, and if it cannot.
// Trunk calls these hooks; see "initializer" in its documentation.

const label = () => document.getElementById("start-label");
const bar = () => document.getElementById("start-bar");
// In groups of three by hand: a browser's first look at its languages takes
// longer than all else that is done here.
const kilobytes = (bytes) => String(Math.ceil(bytes / 1000)).replace(/\B(?=(\d{3})+$)/g, ",");

// The smallest module with a vector instruction, for the browser to judge.
const VECTORS = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 5, 1, 96, 0, 1, 123], // a type: nothing to a vector
  ...[3, 2, 1, 0], // a function of this type
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11], // i32.const 0, i8x16.splat, i8x16.popcnt
);

const canCompute = () => typeof WebAssembly === "object" && WebAssembly.validate(VECTORS);

const TOO_OLD =
  "This browser is too old for the explorer, which computes with WebAssembly and its vector " +
  "instructions. Please open the page in Chrome or Edge 96, Firefox 89, Safari 16.4 or a newer one.";

/** Why the explorer is not there, and what to do. */
function reason(error) {
  if (!canCompute()) return TOO_OLD;
  if (error instanceof WebAssembly.CompileError) {
    return (
      "The explorer came, but this browser cannot run it: either it was damaged on the way or the " +
      "browser is too old. Load the page again; if that does not help, update your browser."
    );
  }
  return (
    "The explorer could not be loaded. Check the connection and load the page again; " +
    "if that does not help, update your browser."
  );
}

function fail(sentence) {
  const place = label();
  if (!place) return;
  uncover();
  place.setAttribute("role", "alert");
  place.textContent = sentence;
  bar()?.remove();
  showRanking();
}

/** Where the program will not come, nothing looks as if it would. */
function uncover() {
  delete document.documentElement.dataset.first;
  delete document.documentElement.dataset.view;
}

/** The ranking that stands in the page for whoever cannot compute one. */
function showRanking() {
  const spare = document.querySelector("#app noscript");
  if (!spare) return;
  // With scripts allowed, a browser keeps what is in there as text.
  const page = new DOMParser().parseFromString(spare.textContent, "text/html");
  const table = page.querySelector("table");
  if (table) spare.replaceWith(table);
}

/** What to say should the program stop; it tells us in the page's language. */
let words = {
  title: "The explorer has stopped",
  sentence: "Something went wrong inside the program. Load the page again.",
  copy: "Copy report",
  copied: "Copied",
  reload: "Load the page again",
};

/** What a reader sees when the program has stopped at a fault of its own. */
function showFault(report) {
  if (document.getElementById("fault")) return;
  const box = document.createElement("div");
  box.id = "fault";
  box.className = "fault";
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-labelledby", "fault-title");
  const add = (kind, text) => {
    const element = document.createElement(kind);
    element.textContent = text;
    box.append(element);
    return element;
  };
  const title = add("p", words.title);
  title.id = "fault-title";
  title.className = "fault-title";
  add("p", words.sentence);
  const details = add("pre", report);
  details.tabIndex = 0;
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  box.append(buttons);
  const button = (text, act) => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "button";
    element.textContent = text;
    element.addEventListener("click", act);
    buttons.append(element);
    return element;
  };
  button(words.reload, () => location.reload()).autofocus = true;
  const copy = button(words.copy, async () => {
    try {
      await navigator.clipboard.writeText(report);
      copy.textContent = words.copied;
    } catch {
      // It can still be copied by hand.
      getSelection().selectAllChildren(details);
    }
  });
  document.body.prepend(box);
  buttons.firstChild.focus();
}

addEventListener("lci-words", ({ detail }) => {
  words = detail;
});
addEventListener("lci-fault", ({ detail }) => showFault(detail));
// A program that runs out of memory or of stack stops without a last word.
const watch = (error) => {
  if (error instanceof WebAssembly.RuntimeError) {
    showFault(`${error.message}\n${location.href}\n${navigator.userAgent}\n${error.stack ?? ""}`);
  }
};
addEventListener("error", ({ error }) => watch(error));
addEventListener("unhandledrejection", ({ reason }) => watch(reason));

// Only a build that can be kept has the script that keeps it.
addEventListener("lci-spare", () => {
  if (document.querySelector("meta[name=build]")) import("./offline.mjs");
});

/** Asks for the data set's files while the program comes, since it will. */
function fetchEarly() {
  // A page that is one file has them inside.
  if (globalThis.lciFiles) return;
  const isUsual = !new URLSearchParams(location.search).has("data");
  const tables = ["datapackage.json", "cities.csv", "framework.csv", "values.csv"];
  const files = isUsual ? tables.map((table) => `data/european-cities-2019/${table}`) : [];
  for (const file of ["data/index.json", ...files]) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: file });
    document.head.append(link);
  }
}

function start() {
  fetchEarly();
  return {
    onStart() {
      if (!canCompute()) fail(TOO_OLD);
    },
    onProgress({ current, total }) {
      const place = bar();
      if (!place) return;
      if (total) {
        place.max = total;
        place.value = current;
      }
      const of = total ? ` of ${kilobytes(total)}` : "";
      label().textContent = `Loading the explorer: ${kilobytes(current)}${of} kB`;
    },
    onComplete() {},
    onSuccess() {},
    onFailure(error, sentence = reason(error)) {
      console.error(error);
      fail(sentence);
    },
  };
}

export { start as default };
