// What a reader sees while the program comes in, and if it cannot.
// Trunk calls these hooks; see "initializer" in its documentation.

const label = () => document.getElementById("start-label");
const bar = () => document.getElementById("start-bar");
const kilobytes = (bytes) => Math.ceil(bytes / 1000).toLocaleString("en");

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
  place.setAttribute("role", "alert");
  place.textContent = sentence;
  bar()?.remove();
  showRanking();
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

/** What a reader sees when the program has stopped at a fault of its own. */
function showFault({ detail }) {
  if (document.getElementById("fault")) return;
  const box = document.createElement("div");
  box.id = "fault";
  box.className = "fault";
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", detail.title);
  const add = (kind, text) => {
    const element = document.createElement(kind);
    element.textContent = text;
    box.append(element);
    return element;
  };
  add("p", detail.title).className = "fault-title";
  add("p", detail.sentence);
  const report = add("pre", detail.report);
  const copy = add("button", detail.copy);
  copy.className = "button";
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(detail.report);
      copy.textContent = detail.copied;
    } catch {
      // It can still be copied by hand.
      getSelection().selectAllChildren(report);
    }
  });
  const again = add("a", detail.reload);
  again.className = "button";
  again.href = location.href;
  again.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  document.body.prepend(box);
  copy.focus();
}

addEventListener("lci-fault", showFault);

function start() {
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
    onFailure(error) {
      console.error(error);
      fail(reason(error));
    },
  };
}

export { start as default };
