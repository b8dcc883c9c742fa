// Reads every row of a table that draws only those in sight: it scrolls from
// top to bottom and gathers rows by their index.
const [table, done] = arguments;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const region = table.closest("[role=region]");
const text = (cell) => cell.innerText.replace(/\s+/g, " ").trim();

const rowCount = () => Number(table.getAttribute("aria-rowcount")) - 1;

async function read() {
  const headings = [...table.querySelectorAll("thead th")].map(text);
  const count = rowCount();
  const rows = new Map();
  region.scrollTop = 0;
  for (let stuck = 0; rows.size < count && stuck < 10; ) {
    await frame();
    await frame();
    const before = rows.size;
    for (const row of table.querySelectorAll("tbody tr[aria-rowindex]")) {
      const cells = [...row.cells].map(text);
      const city = text(row.querySelector("th button"));
      rows.set(Number(row.getAttribute("aria-rowindex")), { cells, city });
    }
    stuck = rows.size > before ? 0 : stuck + 1;
    region.scrollTop += region.clientHeight - 2 * table.tHead.offsetHeight;
  }
  region.scrollTop = 0;
  await frame();
  const order = [...rows.keys()].sort((a, b) => a - b);
  return { headings, count, indices: order, rows: order.map((index) => rows.get(index)) };
}

// Another data set may have come in between, with other rows.
async function readOneTable() {
  const found = await read();
  return found.count === rowCount() ? found : readOneTable();
}

readOneTable().then(done, (error) => done({ failure: String(error) }));
