//! Short names for what the program takes from its JavaScript.
//!
//! wasm-bindgen gives each such function a long name that ends in sixteen digits
//! by chance, once in either file. Nobody reads them in a page that is published,
//! and nothing compresses worse.

use std::collections::{HashMap, HashSet};

use anyhow::{Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{ImportSectionReader, Parser, Payload};

/// The letters of a short name. Any word may name a member of an object.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The script and the program, with the same short names in both.
///
/// Errors: the program cannot be read, or the two do not fit together.
pub fn shortened(script: &str, program: &[u8]) -> Result<(String, Vec<u8>)> {
    let offered: HashSet<&str> = script.lines().filter_map(offer).collect();
    let mut short = HashMap::new();
    let mut made = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(imports) => {
                made.section(&renamed(imports, &offered, &mut short)?);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let (from, to): (usize, usize) =
                        (range.start.try_into()?, range.end.try_into()?);
                    let data = &program[from..to];
                    made.section(&RawSection { id, data });
                }
            }
        }
    }
    let unused = offered.iter().find(|&name| !short.contains_key(name));
    ensure!(
        unused.is_none(),
        "the program takes no {unused:?} from its script"
    );
    Ok((with_names(script, &short), made.finish()))
}

/// The imports, of which those that the script offers have short names, which are
/// noted.
fn renamed<'a>(
    imports: ImportSectionReader<'a>,
    offered: &HashSet<&str>,
    short: &mut HashMap<&'a str, String>,
) -> Result<ImportSection> {
    let mut section = ImportSection::new();
    for import in imports.into_imports() {
        let import = import?;
        let kind = RoundtripReencoder.entity_type(import.ty)?;
        if offered.contains(import.name) {
            let next = letters(short.len());
            let name = short.entry(import.name).or_insert(next);
            section.import(import.module, name, kind);
        } else {
            section.import(import.module, import.name, kind);
        }
    }
    Ok(section)
}

/// How a line begins on which the script offers something.
const INDENT: &str = "        ";

/// The name that a line of the script offers, as wasm-bindgen writes it.
fn offer(line: &str) -> Option<&str> {
    let (name, value) = line.strip_prefix(INDENT)?.split_once(": ")?;
    let is_name = name.starts_with("__wbg_") || name.starts_with("__wbindgen_");
    (is_name && value.starts_with("function(")).then_some(name)
}

fn with_names(script: &str, short: &HashMap<&str, String>) -> String {
    let mut made = String::with_capacity(script.len());
    for line in script.lines() {
        match offer(line).and_then(|name| Some((name, short.get(name)?))) {
            Some((name, short)) => {
                let rest = &line[INDENT.len() + name.len()..];
                made.extend([INDENT, short, rest]);
            }
            None => made.push_str(line),
        }
        made.push('\n');
    }
    made
}

/// A number as letters: each has its own.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use wasm_encoder::{EntityType, TypeSection};

    const SCRIPT: &str = "const import0 = {\n        __wbg_get_0123: function(arg0) {\n        },\n        \
        __wbindgen_throw: function(arg0) {\n        },\n};\n";

    fn program(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("./a_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    fn imported(program: &[u8]) -> Vec<&str> {
        let payloads = Parser::new(0).parse_all(program);
        let imports = payloads.filter_map(|payload| match payload.unwrap() {
            Payload::ImportSection(imports) => Some(imports),
            _ => None,
        });
        let imports = imports.flat_map(ImportSectionReader::into_imports);
        imports.map(|import| import.unwrap().name).collect()
    }

    #[test]
    fn both_files_have_the_same_short_names_and_others_keep_theirs() {
        let program = program(&["__wbindgen_throw", "load", "__wbg_get_0123"]);
        let (script, program) = shortened(SCRIPT, &program).unwrap();
        assert_eq!(imported(&program), ["a", "load", "b"]);
        assert!(script.contains("\n        b: function(arg0) {"), "{script}");
        assert!(script.contains("\n        a: function(arg0) {"), "{script}");
        assert!(!script.contains("__wb"), "{script}");
    }

    #[test]
    fn what_nobody_takes_is_an_error() {
        assert!(shortened(SCRIPT, &program(&["__wbindgen_throw"])).is_err());
    }

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        let names: BTreeSet<String> = (0..5000).map(letters).collect();
        assert_eq!(names.len(), 5000);
    }
}
