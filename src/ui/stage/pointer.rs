//! Pointing at a city by typing its name.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use browser::frame::Settled;
use browser::text::without_marks;
use store::Explorer;

/// After so long without a letter the next one begins another name.
const PAUSE_MS: i32 = 1_500;
/// Letters of a name at most.
const MOST: usize = 60;

/// What is typed, and whom it means.
#[derive(Clone, Copy)]
pub(super) struct Pointer {
    explorer: Explorer,
    typed: RwSignal<Option<String>>,
    /// The names as they are compared, unit by unit.
    names: Memo<Vec<String>>,
    pause: StoredValue<Settled, LocalStorage>,
}

impl Pointer {
    pub fn new(explorer: Explorer, typed: RwSignal<Option<String>>) -> Self {
        let names = Memo::new(move |_| {
            let names = explorer.names.read();
            let all: Vec<&str> = (0..names.n_cities()).map(|unit| names.city(unit)).collect();
            // One call for all of them: each crosses into the browser and back.
            let plain = without_marks(&all.join("\n"));
            plain.split('\n').map(str::to_owned).collect()
        });
        let over = move || {
            // The stage may have been left meanwhile.
            let _ = typed.try_set(None);
        };
        Self {
            explorer,
            typed,
            names,
            pause: StoredValue::new_local(Settled::new(PAUSE_MS, over)),
        }
    }

    /// A name begins, whatever its first letter.
    pub fn begin(self) {
        self.typed.set(Some(String::new()));
        self.wait();
    }

    /// The name goes on.
    pub fn add(self, letter: char) {
        self.typed.update(|typed| {
            let typed = typed.get_or_insert_default();
            if typed.chars().count() < MOST {
                typed.push(letter);
            }
        });
        self.look();
    }

    /// Its last letter was wrong.
    pub fn take_back(self) {
        self.typed.update(|typed| {
            if let Some(typed) = typed {
                typed.pop();
            }
        });
        self.look();
    }

    fn wait(self) {
        self.pause.with_value(Settled::ask);
    }

    fn look(self) {
        self.wait();
        if let Some(unit) = untrack(|| self.meant()) {
            self.explorer.point_at(unit);
        }
    }

    /// Whom the letters mean: of the cities whose name begins so, or else has a
    /// word that does, the best placed.
    fn meant(self) -> Option<usize> {
        let typed = self.typed.get()?;
        let wanted = without_marks(&typed);
        if wanted.trim().is_empty() {
            return None;
        }
        let names = self.names.read();
        let outcome = self.explorer.derived.outcome.read();
        let rank = |unit: usize| {
            let scored = outcome.scored.as_ref();
            scored
                .and_then(|scored| scored.rank(unit))
                .unwrap_or(u32::MAX)
        };
        let has_word = |name: &str| {
            name.split([' ', '-'])
                .any(|word| word.starts_with(wanted.as_str()))
        };
        let fit = |name: &str| match name {
            name if name.starts_with(wanted.as_str()) => Some(0),
            name if has_word(name) => Some(1),
            _ => None,
        };
        let fitting = names.iter().enumerate();
        let fitting = fitting.filter_map(|(unit, name)| Some((fit(name)?, rank(unit), unit)));
        fitting.min().map(|(_, _, unit)| unit)
    }
}

/// The city pointed at with where it stands, or what is typed where no city's
/// name begins so.
#[component]
pub(super) fn Badge(pointer: Pointer) -> impl IntoView {
    let explorer = pointer.explorer;
    let sentence = Memo::new(move |_| {
        let typed = pointer.typed.get();
        let is_found = typed.as_deref().is_none_or(str::is_empty) || pointer.meant().is_some();
        if let Some(typed) = typed.filter(|_| !is_found) {
            let texts = explorer.texts.read();
            return texts.with("stage-no-city", &[("typed", typed.into())]);
        }
        let pointed = explorer.talk.pointed.get();
        pointed.map_or_else(String::new, |pointed| standing(explorer, pointed.unit))
    });
    view! {
        <p class="stage-pointed" role="status">{sentence}</p>
    }
}

fn standing(explorer: Explorer, unit: usize) -> String {
    let names = explorer.names.read();
    let city = FluentValue::from(names.city(unit).to_owned());
    let texts = explorer.texts.read();
    let outcome = explorer.derived.outcome.read();
    let ranked = outcome.scored.as_ref().and_then(|scored| {
        let decimals = scored.engine().chain().decimals().score;
        let score = texts.numerals().fixed(scored.score(unit)?, decimals);
        Some((scored.rank(unit)?, scored.order().len(), score))
    });
    let Some((rank, count, score)) = ranked else {
        return texts.with("stage-unranked", &[("city", city)]);
    };
    let shown = |number: u64| FluentValue::from(texts.numerals().count(number));
    let told = [
        ("city", city),
        ("rank", shown(rank.into())),
        ("total", shown(count as u64)),
        ("score", score.into()),
    ];
    texts.with("stage-standing", &told)
}
