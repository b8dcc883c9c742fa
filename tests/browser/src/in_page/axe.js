// Runs the accessibility checker, all its rules or those of these names, and tells
// what it found, in short. It fetches nothing for it: there are no films to be
// heard, and styles are on the page.
const [rules, done] = arguments;
const some = rules.length ? { runOnly: { type: "rule", values: rules } } : {};
const brief = ({ id, help, nodes }) => ({
  id,
  help,
  places: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
});
axe.run(document, { ...some, resultTypes: ["violations"], preload: false }).then(
  ({ violations }) => done(violations.map(brief)),
  (error) => done([{ id: "axe", help: String(error), places: [] }]),
);
