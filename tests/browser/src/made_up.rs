//! Made-up packages of any size, to test and to measure what real ones are too
//! small for. The same size gives the same figures everywhere.

use std::fmt::Write;

/// The pillars of each.
pub const N_PILLARS: usize = 6;

/// A package as text, a file each.
#[derive(Clone, Debug)]
pub struct MadeUp {
    /// Its short name, which says its size.
    pub name: String,
    /// `datapackage.json`.
    pub descriptor: String,
    /// `cities.csv`.
    pub cities: String,
    /// `framework.csv`.
    pub framework: String,
    /// `values.csv`.
    pub values: String,
}

/// So many cities with so many indicators: cities that do well in one tend to
/// do well in all, every fifth indicator is better the lower it is, and one
/// figure in thirty-three is missing.
#[must_use]
pub fn package(n_cities: usize, n_indicators: usize) -> MadeUp {
    let name = format!("made-up-{n_cities}x{n_indicators}");
    let mut chance = Chance(1);
    let mut cities = "id,name,country,region,latitude,longitude,population\n".to_owned();
    let mut values = "id".to_owned();
    for indicator in 0..n_indicators {
        write(&mut values, format_args!(",i{indicator}"));
    }
    values.push('\n');
    for city in 0..n_cities {
        let (latitude, longitude) = (36.0 + chance.below(32.0), -9.0 + chance.below(39.0));
        let (region, people) = (city % 12, 1_000.0 + chance.below(1e6));
        let line = format_args!(
            "c{city},City {city},NO,Region {region},{latitude:.4},{longitude:.4},{people:.0}\n"
        );
        write(&mut cities, line);
        let level = 20.0 + chance.below(60.0);
        write(&mut values, format_args!("c{city}"));
        for _ in 0..n_indicators {
            values.push(',');
            // A pillar without any figure would leave a city unranked, which some
            // are.
            if chance.below(33.0) >= 1.0 {
                let figure = (level + chance.below(40.0) - 20.0).clamp(0.0, 100.0);
                write(&mut values, format_args!("{figure:.1}"));
            }
        }
        values.push('\n');
    }
    MadeUp {
        descriptor: descriptor(&name),
        cities,
        framework: framework(n_indicators),
        values,
        name,
    }
}

fn framework(n_indicators: usize) -> String {
    let mut text = "code,parent,name,weight,direction,unit,worst,best\n\
        index,,Made-up index,1,1,,,\n"
        .to_owned();
    for pillar in 0..N_PILLARS.min(n_indicators) {
        let line = format_args!("p{pillar},index,Pillar {pillar},1,1,,,\n");
        write(&mut text, line);
    }
    for indicator in 0..n_indicators {
        let pillar = indicator % N_PILLARS;
        let (direction, worst, best) = match indicator % 5 {
            4 => (-1, 100, 0),
            _ => (1, 0, 100),
        };
        let line = format_args!(
            "i{indicator},p{pillar},Indicator {indicator},1,{direction},%,{worst},{best}\n"
        );
        write(&mut text, line);
    }
    text
}

fn descriptor(name: &str) -> String {
    let resource =
        |table: &str| format!(r#"{{ "name": "{table}", "path": "{table}.csv", "format": "csv" }}"#);
    let resources = ["cities", "framework", "values"].map(resource).join(", ");
    format!(
        r#"{{ "name": "{name}", "title": "{name}", "description": "Made up, to measure with.", "resources": [{resources}] }}"#
    )
}

fn write(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Text can always be written to.
    let _ = text.write_fmt(line);
}

/// Numbers that look like chance (Marsaglia 2003, doi:10.18637/jss.v008.i14).
struct Chance(u64);

impl Chance {
    /// The next number from 0 up to `end`.
    fn below(&mut self, end: f64) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // As many bits as a double holds exactly.
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64 * end
    }
}
