// Has the explorer kept on the reader's device, and says when there is a new
// version. The start-up script asks for this once the page has nothing else to
// do, which it never does for readers who want to save data.

/** How long a page in use goes without asking for a new version. */
const PATIENCE_MS = 3_600_000;

const build = document.querySelector("meta[name=build]")?.content;
// A page within another leaves it to the reader's own visits.
const isAlone = window.top === window;

/** Calls back when another build has come whole, beside the one that is in use. */
function onNews(registration, callback) {
  const { active, waiting } = registration;
  if (active && waiting) callback();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) callback();
    });
  });
}

/** Lets the new version answer, then shows it: in this window alone. */
function takeOver({ waiting }) {
  if (!waiting) {
    location.reload();
    return;
  }
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  waiting.postMessage({ type: "take over" });
}

function askNowAndThen(registration) {
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < PATIENCE_MS) return;
    asked = Date.now();
    // Without a network there is no news.
    registration.update().catch(() => {});
  });
}

async function keep({ serviceWorker }) {
  const registration = await serviceWorker.register("sw.js", { updateViaCache: "none" });
  onNews(registration, () => dispatchEvent(new Event("lci-news")));
  addEventListener("lci-take-over", () => takeOver(registration));
  askNowAndThen(registration);
  const { active } = await serviceWorker.ready;
  active.postMessage({ type: "here", build });
}

if (build && isAlone && navigator.serviceWorker) {
  keep(navigator).catch((error) => console.warn(`the page is not kept: ${error.message}`));
}
