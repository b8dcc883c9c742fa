// A host's script, as the types of embed.js must let it be written; what must not
// be written is marked, and fails the check where it is let through.

import type { Results, Scenario, Shown } from "../../public/embed.js";

const explorer = document.createElement("learning-city-explorer");
explorer.setAttribute("view", "map");
document.body.append(explorer);

explorer.addEventListener("lci-change", ({ detail }) => {
  const { scenario, ranks }: Shown = detail;
  console.log(scenario.view, ranks[0]?.id, ranks[0]?.rank);
});
explorer.addEventListener("lci-select", ({ detail: { id } }) => console.log(id ?? "nobody"));
explorer.addEventListener("lci-error", ({ detail }) => {
  if (detail.code === "load-failed") console.log(detail.message);
  // @ts-expect-error There is no such code.
  if (detail.code === "broken") return;
});
explorer.addEventListener("lci-resize", (event) => console.log(event.detail.height.toFixed()));
explorer.addEventListener("click", () => {});

async function drive(): Promise<Results> {
  await explorer.ready;
  const before: Scenario | null = explorer.scenario;
  await explorer.update({ w: { political: 2, learning: 1 }, cities: ["oslo", "rome"], focus: null });
  if (before) explorer.scenario = before;
  const image: File = await explorer.exportImage("compare", "png");
  console.log(image.name);
  // @ts-expect-error There is no such view.
  await explorer.exportImage("atlas", "png");
  // @ts-expect-error Nothing stands for a date.
  await explorer.update({ view: new Date() });
  // @ts-expect-error It is made by the element.
  explorer.ready = Promise.resolve();
  await explorer.reset();
  const results = await explorer.getResults();
  const [first] = results.units;
  const score: number | null | undefined = first?.score;
  console.log(score?.toFixed(1), first?.pillars["learning"], results.dataset.sha256);
  return results;
}
void drive;
