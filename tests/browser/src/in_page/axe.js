// Runs the accessibility checker and tells what it found, in short.
const [done] = arguments;
const brief = ({ id, help, nodes }) => ({
  id,
  help,
  places: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
});
axe.run(document, { resultTypes: ["violations"] }).then(
  ({ violations }) => done(violations.map(brief)),
  (error) => done([{ id: "axe", help: String(error), places: [] }]),
);
