//! What readers do, one file per task, each test a sentence.

mod access;
mod addresses;
mod comparing;
mod data_sets;
mod failing;
mod including;
mod methods;
mod opening;
mod ranking;
mod starting;
mod weighing;

/// The data set that the page opens on.
const EUROPE: &str = "european-cities-2019";

/// The names of the lists that a method is chosen from.
const GAPS: &str = "Missing figures";
const SCALE: &str = "Bring indicators to one scale by";
const COMBINING: &str = "Combine the principles by";

/// Six weights of its principles that all differ.
const UNEVEN: &str =
    "?weights=inclusion:8,learning:12,partnership:30,political:40,prosperity:6,recognition:4";
