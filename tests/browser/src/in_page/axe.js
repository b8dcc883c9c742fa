// Runs the accessibility checker and tells what it found, in short. It fetches
// nothing for it: there are no films to be heard, and styles are on the page.
const [done] = arguments;
const brief = ({ id, help, nodes }) => ({
  id,
  help,
  places: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
});
axe.run(document, { resultTypes: ["violations"], preload: false }).then(
  ({ violations }) => done(violations.map(brief)),
  (error) => done([{ id: "axe", help: String(error), places: [] }]),
);
