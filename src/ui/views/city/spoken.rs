//! What a screen reader is told once the weights have come to rest.

use leptos::prelude::*;

use super::answers::Answers;
use super::sentences::Say;
use model::what_if::standing::Standing;
use store::Explorer;

/// A polite region that says where the city stands now; silent until the
/// reader changes something.
#[component]
pub(super) fn Spoken(standing: Memo<Option<Standing>>, answers: Answers) -> impl IntoView {
    let explorer = Explorer::get();
    let said = Memo::new(move |previous: Option<&(Option<u32>, String)>| {
        // The first answer comes right after the weights have rested.
        let told = answers.moved.read();
        let standing = standing.read_untracked();
        let rank = standing
            .as_ref()
            .and_then(|standing| standing.place)
            .map(|place| place.rank);
        let Some((before, text)) = previous else {
            return (None, String::new());
        };
        let is_first = before.is_none();
        if told.is_none() || is_first || *before == rank {
            return (rank, text.clone());
        }
        let texts = explorer.texts.read_untracked();
        let names = explorer.names.read_untracked();
        let sentence = standing.as_ref().map(|standing| {
            let words = Say {
                texts: &texts,
                names: &names,
                decimals: standing.decimals,
                unit: standing.unit,
            };
            words.standing(standing)
        });
        (rank, sentence.unwrap_or_default())
    });
    view! { <p class="visually-hidden" role="status">{move || said.read().1.clone()}</p> }
}
