//! The faces of letters that the style sheet names.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::root;

#[test]
fn the_faces_of_a_family_differ_in_nothing_but_their_letters() {
    // Of faces whose weights differ a browser takes one, and finds no letters of
    // another script in it: Russian was shown in a face of the system's.
    let css = std::fs::read_to_string(root().join("style/fonts.css")).unwrap();
    let said = |face: &str, name: &str| {
        let line = face.lines().find_map(|line| line.trim().strip_prefix(name));
        line.map(|line| line.trim().trim_end_matches(';').to_owned())
    };
    let mut weights: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for face in css.split("@font-face").skip(1) {
        let family = said(face, "font-family:").unwrap();
        let weight = said(face, "font-weight:");
        weights.entry(family).or_default().insert(weight);
    }
    assert!(weights.len() >= 3, "{weights:?}");
    let differing: Vec<_> = weights.iter().filter(|(_, all)| all.len() > 1).collect();
    assert!(differing.is_empty(), "{differing:?}");
}
