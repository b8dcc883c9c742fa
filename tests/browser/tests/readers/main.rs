//! What readers do, one file per task, each test a sentence; and what the engine
//! answers in their browser. One program, since linking each takes seconds.

mod access;
mod addresses;
mod apart;
mod checking;
mod city;
mod comparing;
mod data_sets;
mod data_view;
mod editing;
mod embed_dialogue;
mod embedded;
mod embedding;
mod embedding_page;
mod engine;
mod evidence;
mod exploring;
mod failing;
mod first_screen;
mod frame;
mod guide;
mod headline;
mod including;
mod languages;
mod learning;
mod lenses;
mod mapping;
mod marks;
mod method_chapter;
mod methods;
mod offline;
mod opening;
mod over_time;
mod own_files;
mod parts;
mod pointing;
mod presenting;
mod presets;
mod ranking;
mod ranking_grid;
mod robustness;
mod room;
mod saved_views;
mod saving;
mod starting;
mod weighing;
mod years;

/// The data set that the page opens on.
const EUROPE: &str = "european-cities-2019";

/// The names of the lists that a method is chosen from.
const GAPS: &str = "Missing figures";
const SCALE: &str = "Put indicators on one scale with";
const COMBINING: &str = "Combine the principles by";

/// Six weights of its principles that all differ.
const UNEVEN: &str =
    "?w=inclusion:8,learning:12,partnership:30,political:40,prosperity:6,recognition:4";
