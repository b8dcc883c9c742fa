//! At what pace a city nears what: the question as a viewer puts it.

use serde::{Deserialize, Serialize};

use super::choice::{AimChoice, GrowthChoice};
use super::query::{Form, is_id, number};

/// The question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PaceChoice {
    /// The code of an indicator. Default: none, the score of the index.
    pub of: Option<String>,
    /// What is to be reached. Default: what the best city has.
    pub aim: AimChoice,
    /// The figure, where that is one of the viewer's. Default: none yet.
    pub figure: Option<f64>,
    /// How the city goes on. Default: by as much every year.
    pub growth: GrowthChoice,
}

/// `indicator:aim:growth`, what is last left out where it is as by default; a
/// figure stands in place of its word.
pub(super) const PACE: Form<PaceChoice> = Form { read, write };

fn read(text: &str) -> Option<PaceChoice> {
    let mut parts = text.split(':');
    let of = parts.next().filter(|of| !of.is_empty());
    let (aim, figure) = match parts.next() {
        None | Some("") => (AimChoice::default(), None),
        Some(word) => match AimChoice::parse(word) {
            Some(aim) => (aim, None),
            None => (AimChoice::Figure, Some(word.parse().ok()?)),
        },
    };
    let growth = match parts.next() {
        None | Some("") => GrowthChoice::default(),
        Some(word) => GrowthChoice::parse(word)?,
    };
    let is_sound = of.is_none_or(is_id) && figure.is_none_or(f64::is_finite);
    (is_sound && parts.next().is_none()).then(|| PaceChoice {
        of: of.map(str::to_owned),
        aim,
        figure,
        growth,
    })
}

fn write(pace: &PaceChoice) -> String {
    let aim = match (pace.aim, pace.figure) {
        (AimChoice::Figure, Some(figure)) => number(figure),
        (aim, _) if aim == AimChoice::default() => String::new(),
        (aim, _) => aim.word().to_owned(),
    };
    let growth = match pace.growth == GrowthChoice::default() {
        true => "",
        false => pace.growth.word(),
    };
    let of = pace.of.as_deref().unwrap_or_default();
    let text = format!("{of}:{aim}:{growth}");
    text.trim_end_matches(':').to_owned()
}
