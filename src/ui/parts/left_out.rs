//! What does not count because its figures are not good enough for the reader.

use leptos::prelude::*;

use crate::ui::parts::fold::Fold;
use i18n::Texts;
use model::left_out::Omission;
use scenario::{QualityChoice, ScenarioStoreFields};
use store::{Explorer, Loaded};

/// What the choice of quality leaves out; nothing where all is to count.
#[must_use]
pub fn omission(explorer: Explorer) -> Memo<Option<Omission>> {
    Memo::new(move |_| {
        let quality = explorer.scenario.quality().get();
        // Most readers leave nothing out, and nothing is looked for then.
        if quality == QualityChoice::default() {
            return None;
        }
        let Loaded(whole) = explorer.plain.get()?;
        let Loaded(shown) = explorer.package.get()?;
        let translation = explorer.translation.read();
        Omission::of(&whole, &shown, quality, translation.as_deref())
    })
}

/// What counts and what does not, in a sentence or two.
#[must_use]
pub fn omission_sentences(texts: &Texts, omission: &Omission) -> String {
    if omission.is_refused {
        return texts.get("quality-refused");
    }
    if omission.is_nothing() {
        return texts.get("quality-nothing");
    }
    let count = |count: usize| texts.numerals().count(count as u64).into();
    let n_all = omission.n_counted + omission.indicators.len();
    let told = [
        ("counted", count(omission.n_counted)),
        ("all", count(n_all)),
    ];
    let counted = texts.with("quality-counted", &told);
    let emptied = (!omission.pillars.is_empty()).then(|| {
        let names = texts.list(&omission.pillars).into();
        texts.with("quality-emptied", &[("names", names)])
    });
    texts.sentences(&[counted, emptied.unwrap_or_default()])
}

/// The same with every indicator that is left out.
#[component]
pub fn LeftOut() -> impl IntoView {
    let explorer = Explorer::get();
    let omission = omission(explorer);
    let sentence = move || {
        let omission = omission.read();
        let said = omission_sentences(&explorer.texts.read(), omission.as_ref()?);
        Some(view! { <p class="hint">{said}</p> })
    };
    let has_any = Memo::new(move |_| {
        let omission = omission.read();
        omission
            .as_ref()
            .is_some_and(|omission| !omission.is_nothing())
    });
    let items = move || {
        let omission = omission.read();
        let item = |(indicator, group): &(model::names::ElementName, String)| {
            let (name, group) = (indicator.name.clone(), group.clone());
            let reason = explorer.text("quality-reason");
            view! { <li><bdi>{name}</bdi>" "<span class="details"><bdi>{group}</bdi>" · "{reason}</span></li> }
        };
        let indicators = omission.iter().flat_map(|omission| &omission.indicators);
        indicators.map(item).collect::<Vec<_>>()
    };
    view! {
        {sentence}
        <Show when=move || has_any.get()>
            <Fold class="changes" summary=explorer.label("quality-list")>
                <ul class="plain-list">{items}</ul>
            </Fold>
        </Show>
    }
}
