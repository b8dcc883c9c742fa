// The program's page as the first screen shows it: its markup, without what is not
// there yet when a reader looks at it. Returns it as text.
const app = document.getElementById("app");
const copy = app.cloneNode(true);

// What stands in properties goes into attributes.
const twins = copy.querySelectorAll("*");
[...app.querySelectorAll("*")].forEach((element, at) => {
  const twin = twins[at];
  if (element.matches("input[type=range], input[type=number]")) twin.setAttribute("value", element.value);
  if (element.matches("[type=checkbox]")) twin.toggleAttribute("checked", element.checked);
  if (element.matches("option")) twin.toggleAttribute("selected", element.selected);
});

// What comes later than the first rows, what is not seen, and what only the program
// can do something with.
const LATER = ".skip, .compare, .on-its-way, .notices, [hidden], [role=status], [aria-live], dialog, .tip";
copy.querySelectorAll(LATER).forEach((element) => element.remove());
copy.querySelectorAll(".headline-verdict, .range-text").forEach((element) => element.replaceChildren());
copy.querySelectorAll(".range-bar").forEach((element) => element.removeAttribute("style"));
copy.querySelectorAll(".rows, [data-ranges]").forEach((element) => element.removeAttribute("data-ranges"));

// Comments mark places for the program; texts beside each other are one text.
const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
const comments = [];
while (walker.nextNode()) comments.push(walker.currentNode);
comments.forEach((comment) => comment.remove());
copy.normalize();

// Places have other names than the program's. What is of no use yet is passed by.
const PLACES = ["id", "for", "aria-labelledby", "aria-describedby"];
const OF_THE_PROGRAM = ["list", "tabindex", "aria-controls", "aria-owns", "aria-haspopup", "title"];
const USED = "button, input, select, summary";
for (const element of copy.querySelectorAll("*")) {
  for (const name of PLACES.filter((name) => element.hasAttribute(name))) {
    const places = element.getAttribute(name).split(" ");
    element.setAttribute(name, places.map((place) => `first-${place}`).join(" "));
  }
  OF_THE_PROGRAM.forEach((name) => element.removeAttribute(name));
  if (element.getAttribute("class") === "") element.removeAttribute("class");
  if (element.matches(USED)) element.setAttribute("tabindex", "-1");
  if (element.matches("a[href]")) {
    const address = new URL(element.getAttribute("href"), location.href);
    element.setAttribute("href", address.href.replace(new URL("./", location.href).href, "./"));
  }
}
// A pin and a box in each row, and nothing else to say: they are seen.
copy.querySelectorAll("tbody :is(.pin, .pick) :is(button, input)").forEach((element) => {
  element.removeAttribute("aria-label");
  element.setAttribute("aria-hidden", "true");
});

// Colours by their names: the reader's scheme is not known yet.
const probe = document.body.appendChild(document.createElement("span"));
const colour = (name) => {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
};
const NAMES = ["--paper", "--line", "--ink", "--track", ...[1, 2, 3, 4, 5, 6].map((n) => `--pillar-${n}`)];
const names = NAMES.map((name) => [colour(name), `var(${name})`]);
probe.remove();
for (const element of copy.querySelectorAll("[style]")) {
  let style = element.getAttribute("style");
  for (const [value, name] of names) style = style.replaceAll(value, name);
  element.setAttribute("style", style.replaceAll(", ", ",").replace(/;$/, ""));
}

return copy.innerHTML;
