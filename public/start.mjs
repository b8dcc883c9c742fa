// What a reader sees while the program comes in, and if it cannot.
// Trunk calls these hooks; see "initializer" in its documentation.

const label = () => document.getElementById("start-label");
const bar = () => document.getElementById("start-bar");
const kilobytes = (bytes) => Math.ceil(bytes / 1000).toLocaleString("en");

function fail(sentence) {
  const place = label();
  if (!place) return;
  place.setAttribute("role", "alert");
  place.textContent = sentence;
  bar()?.remove();
}

function start() {
  return {
    onStart() {
      if (typeof WebAssembly !== "object") {
        fail(
          "This browser cannot run WebAssembly, which the explorer computes with. " +
            "Please open the page in a current Firefox, Chrome, Edge or Safari.",
        );
      }
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
      fail(
        "The explorer could not be loaded. Check the connection and load the page again; " +
          "if that does not help, update your browser.",
      );
    },
  };
}

export { start as default };
