// The page about embedding: its language, its buttons that copy, and the scripts
// of its examples, which stand on it as they stand here.

const root = document.documentElement;
const languages = document.querySelector("#language");

/** Shows the texts of one language, on the page and in what is embedded. */
function speak(language) {
  root.lang = root.dataset.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  languages.value = language;
  for (const explorer of document.querySelectorAll("learning-city-explorer")) {
    explorer.lang = language;
  }
  document.querySelector("#back").href = `./?lang=${language}`;
  document.title = document.querySelector(`h1 [lang=${language}]`).textContent;
}

const known = [...languages.options].map((option) => option.value);
const wanted = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
speak(wanted.map((tag) => tag?.split("-")[0]).find((language) => known.includes(language)) ?? "en");
languages.addEventListener("change", () => {
  speak(languages.value);
  const address = new URL(location.href);
  address.searchParams.set("lang", languages.value);
  history.replaceState(null, "", address);
});

const EXAMPLE = "https://example.org/explorer/";
const HERE = new URL(".", location.href).href;
const template = document.querySelector("#copy");
for (const code of document.querySelectorAll("pre code")) {
  // What is copied from here works as it is.
  code.textContent = code.textContent.replaceAll(EXAMPLE, HERE);
  const tools = document.createElement("div");
  tools.className = "copying";
  tools.setAttribute("role", "status");
  tools.append(template.content.cloneNode(true));
  code.parentElement.after(tools);
  const told = tools.querySelector(".told");
  tools.querySelector("button").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.hidden = false;
    } catch {
      // It can still be copied by hand.
      getSelection().selectAllChildren(code);
    }
  });
}

// begin step
const pair = [document.querySelector("#first"), document.querySelector("#second")];

for (const leader of pair) {
  leader.addEventListener("lci-change", ({ detail: { scenario } }) => {
    // What was handed on comes back as a change too: whoever the reader is at leads.
    if (document.activeElement !== leader) return;
    const { weights, focus } = scenario;
    const isAsPublished = Object.keys(weights).length === 0;
    const follower = pair.find((other) => other !== leader);
    follower.update({ w: isAsPublished ? null : weights, focus });
  });
}
// end step

// begin form
const form = document.querySelector("#weights");
const driven = document.querySelector("#driven");

form.addEventListener("input", () => {
  driven.update({ w: Object.fromEntries(new FormData(form)) });
});
// end form

// begin results
const ranked = document.querySelector("#ranked");
const rows = document.querySelector("#own tbody");

async function fill() {
  const { units } = await ranked.getResults();
  const first = units.slice(0, 10).map(({ rank, name, score }) => {
    const row = document.createElement("tr");
    for (const text of [rank, name, score.toFixed(1)]) row.insertCell().textContent = text;
    return row;
  });
  rows.replaceChildren(...first);
}

ranked.addEventListener("lci-ready", fill);
ranked.addEventListener("lci-change", fill);
// end results
