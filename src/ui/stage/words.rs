//! What is said of the scene on stage.

use crate::ui::views::ranking::move_sentence;
use leptos::prelude::*;
use scenario::shares::Percent;
use store::{Explorer, Loaded};

/// The caption of the scene on stage, if there is one.
pub(super) fn caption(explorer: Explorer) -> Option<String> {
    let place = explorer.scene_on_screen()?;
    let scenes = explorer.talk.scenes.read();
    let listed = scenes.get(place)?;
    Some(listed.scene.shown_caption().to_owned())
}

/// What has changed on the way to the scene: the weight that changed most, and
/// who moved.
pub(super) fn sentence(explorer: Explorer) -> String {
    let between = explorer.talk.between.read();
    let Some(between) = between.as_ref() else {
        return String::new();
    };
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let weight = between.weight.and_then(|change| {
        let package = explorer.package.read();
        let Loaded(package) = package.as_ref()?;
        let pillar = *package.dataset.framework().pillars().get(change.pillar)?;
        let percent = |percent: Percent| texts.numerals().share(percent).into();
        let told = [
            ("name", names.element(pillar).name.into()),
            ("from", percent(change.from)),
            ("to", percent(change.to)),
        ];
        Some(texts.with("stage-weight-changed", &told))
    });
    let moved = between.moved.as_ref();
    let moved = moved.map(|moved| move_sentence(&texts, &names, moved));
    let sentences: Vec<String> = weight.into_iter().chain(moved).collect();
    texts.sentences(&sentences)
}
