//! Published tables, read from the files beside this one.

use std::path::Path;

use super::Figure;
use composite_index::{
    Dataset, Direction, Evidence, Framework, Goalposts, Metadata, NodeSpec, Unit,
};

pub fn figure(what: &str, computed: f64, published: f64) -> Figure {
    Figure {
        what: what.to_owned(),
        computed,
        published,
    }
}

pub fn figures(
    table: &Table,
    label: &str,
    name: &str,
    computed: &[f64],
    published: &[f64],
) -> Vec<Figure> {
    let labels = table.column(label);
    assert_eq!(
        (labels.len(), published.len()),
        (computed.len(), computed.len())
    );
    let values = computed.iter().zip(published);
    let one = |(label, (&computed, &published)): (&String, (&f64, &f64))| {
        figure(&format!("{label}, {name}"), computed, published)
    };
    labels.iter().zip(values).map(one).collect()
}

pub struct Table {
    pub headers: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn read(name: &str) -> Self {
        Self::at(&Path::new("tests/goldens").join(name))
    }

    /// A table of a package that the application ships.
    pub fn package(package: &str, name: &str) -> Self {
        Self::at(&Path::new("../../public/data").join(package).join(name))
    }

    fn at(path: &Path) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let mut reader = csv::Reader::from_path(path).unwrap();
        let strings = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
        let headers = strings(reader.headers().unwrap());
        Self {
            headers,
            rows: reader
                .records()
                .map(|record| strings(&record.unwrap()))
                .collect(),
        }
    }

    pub fn column(&self, name: &str) -> Vec<String> {
        let position = self
            .headers
            .iter()
            .position(|header| header == name)
            .expect(name);
        self.rows.iter().map(|row| row[position].clone()).collect()
    }

    /// `NaN` where a cell is empty.
    pub fn numbers(&self, name: &str) -> Vec<f64> {
        self.column(name)
            .iter()
            .map(|cell| number(cell).unwrap_or(f64::NAN))
            .collect()
    }

    pub fn dataset(&self, id: &str, framework: Framework) -> Dataset {
        let units = self
            .column(id)
            .into_iter()
            .map(|id| Unit {
                name: id.clone(),
                id,
            })
            .collect();
        let codes = framework
            .indicators()
            .iter()
            .map(|&id| framework.node(id).code.clone());
        let optional = |code: String| self.column(&code).iter().map(|cell| number(cell)).collect();
        let columns = codes.map(optional).collect();
        Dataset::new(units, framework, columns, Vec::new()).unwrap()
    }

    pub fn framework(&self) -> Framework {
        let columns: Vec<Vec<String>> = self
            .headers
            .iter()
            .map(|header| self.column(header))
            .collect();
        let cell = |row: usize, name: &str| {
            let position = self
                .headers
                .iter()
                .position(|header| header == name)
                .expect(name);
            columns[position][row].clone()
        };
        let spec = |row| NodeSpec {
            code: cell(row, "code"),
            parent: Some(cell(row, "parent")).filter(|parent| !parent.is_empty()),
            name: cell(row, "name"),
            description: cell(row, "description"),
            weight: number(&cell(row, "weight")).unwrap(),
            direction: if cell(row, "direction") == "-1" {
                Direction::Lower
            } else {
                Direction::Higher
            },
            goalposts: number(&cell(row, "worst"))
                .zip(number(&cell(row, "best")))
                .map(|(worst, best)| Goalposts { worst, best }),
            metadata: Metadata {
                measure: cell(row, "unit"),
                year: cell(row, "year"),
                level: cell(row, "level"),
                source: cell(row, "source"),
                source_url: cell(row, "source_url"),
                evidence: (cell(row, "evidence") == "proxy").then_some(Evidence::Proxy),
            },
        };
        Framework::new((0..self.rows.len()).map(spec).collect()).unwrap()
    }
}

pub fn number(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| {
        cell.parse()
            .unwrap_or_else(|_| panic!("'{cell}' is not a number"))
    })
}
