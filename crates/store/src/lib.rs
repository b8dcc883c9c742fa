//! The one store that views read and actions write.
//!
//! [`Explorer`] is a handful of signals: copy it freely. Views read fields and
//! [`derived`] memos; only [`actions`], [`history`], [`load`] and [`sync`] write;
//! only [`sync`] knows the address bar. What there is of a browser comes through
//! [`platform`], so that tests have none.

pub mod actions;
pub mod bands;
pub mod derived;
mod errand;
mod fetch;
pub mod guide;
pub mod history;
pub mod intervals;
pub mod lasting;
mod lens;
mod limits;
pub mod load;
mod notice;
pub mod platform;
mod reactive;
pub mod rest;
pub mod robustness;
pub mod saved;
mod speech;
pub mod sync;
pub mod talk;
mod travel;
mod turns;
pub mod what_if;
pub mod whole;
pub mod worker;
pub mod years;

pub use load::{Loading, Wanted};
pub use notice::{LanguageFailure, LoadFailure, NoWorker, Notice, TalkFailure};
pub use speech::language_file;

use std::rc::Rc;
use std::sync::Arc;

pub use crate::reactive::effect;
use crate::reactive::*;
use reactive_stores::Store;

use actions::weighting::Movement;
use data::{Catalogue, Package, Translation};
use derived::{Derived, Ready};
use errand::Errand;
use history::Steps;
use i18n::Texts;
use lasting::Lasting;
use model::index;
use model::names::{Names, SharedNames};
use model::years::Asked;
use platform::Platform;
use scenario::{DataRef, Scenario, ScenarioStoreFields};
use sync::AddressBar;
use talk::Talk;
use worker::Office;
use years::Years;

/// A package with an identity, so that signals can tell two apart cheaply.
#[derive(Clone, Debug)]
pub struct Loaded(pub Arc<Package>);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The published data set seen through the scenario's lens, the same with the
/// scenario's changes in it, in the year that the scenario shows, and all its years:
/// the one place where they meet, so that undo, a link and Back all work alike.
fn simulated(
    scenario: Store<Scenario>,
    published: RwSignal<Option<Loaded>>,
    asked: Memo<Asked>,
    ready: Ready,
) -> (Memo<Option<Loaded>>, Memo<Option<Loaded>>, Memo<Years>) {
    let lens = Memo::new(move |_| scenario.lens().get());
    // A lens that has come and is not looked through must not wake the engine.
    let seen = Memo::new(move |before: Option<&Option<Loaded>>| {
        let Loaded(published) = published.get()?;
        let seen = published.through(lens.read().as_deref());
        let before = before.and_then(Option::as_ref);
        let same = before.filter(|Loaded(before)| before.shows_same_as(&seen));
        Some(same.cloned().unwrap_or(Loaded(seen)))
    });
    // Equal changes, say of a link followed twice, must not wake the engine.
    let edits = Memo::new(move |_| scenario.edits().get());
    let turned = Memo::new(move |_| scenario.turned().get());
    let quality = Memo::new(move |_| scenario.quality().get());
    let years = years::memo(seen, asked, (edits, turned, quality), ready);
    let package = Memo::new(move |before: Option<&Option<Loaded>>| {
        let Loaded(published) = seen.get()?;
        if published.opens().is_some() {
            let before = before.and_then(Option::as_ref);
            return years::in_year(&published, &asked.read(), &years.read(), before);
        }
        let edits = edits.read();
        let turned = turned.read();
        Some(Loaded(index::simulated(
            published,
            &edits,
            &turned,
            quality.get(),
        )))
    });
    (seen, package, years)
}

/// The store. All fields are signals, so it is `Copy`.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// All that the viewer has chosen.
    pub scenario: Store<Scenario>,
    /// The data set as published.
    pub published: RwSignal<Option<Loaded>>,
    /// The lens that is on its way, by its id, before the data set is seen through it.
    pub awaits_lens: RwSignal<Option<String>>,
    /// The data set on screen: as published, with what is simulated in it, in the
    /// year shown.
    pub package: Memo<Option<Loaded>>,
    /// The data set on screen without what is simulated in it.
    pub plain: Memo<Option<Loaded>>,
    /// The data set on screen in every year that is read; nothing where there is no choice of
    /// years.
    pub years: Memo<Years>,
    /// Whether years are being fetched.
    pub awaits_years: RwSignal<bool>,
    /// Whether years follow one another by themselves.
    pub plays_years: RwSignal<bool>,
    /// Whether somebody wants all years.
    all_years: RwSignal<bool>,
    /// The data set that was last opened from the reader's own files.
    pub opened: RwSignal<Option<(DataRef, Loaded)>>,
    /// Whether the files that were last opened are kept in the browser; nothing
    /// before that is known.
    pub shelved: RwSignal<Option<bool>>,
    /// The package's texts in the reader's language, if it has them.
    pub translation: RwSignal<Option<Arc<Translation>>>,
    /// The loading of the next data set.
    pub loading: RwSignal<Loading>,
    /// The shipped packages.
    pub catalogue: RwSignal<Catalogue>,
    /// What the page says.
    pub texts: Lasting<Arc<Texts>>,
    /// What readers are told above the page.
    pub notices: RwSignal<Vec<Notice>>,
    /// The movement of a weight under way.
    pub movement: RwSignal<Option<Movement>>,
    /// What can be taken back.
    pub steps: Steps,
    /// What a reader says of a table that does not describe itself.
    pub guide: guide::Guide,
    /// The scenes that a reader keeps, and where a talk stands among them.
    pub talk: Talk,
    /// Counts changes of colours and direction, for what must be drawn anew.
    pub look: RwSignal<u32>,
    /// What follows from all this.
    pub derived: Derived,
    /// What everything is called in the reader's language.
    pub names: Memo<SharedNames>,
    /// The world around.
    platform: StoredValue<Rc<dyn Platform>, LocalStorage>,
    /// The request for a data set.
    opening: Errand,
    /// The request for further years.
    reading_years: Errand,
    /// The request for the lens that is named.
    reading_lens: Errand,
    /// The request for the lens that a reader chooses.
    choosing_lens: Errand,
    /// The request for all lenses.
    reading_lenses: Errand,
    /// Engines being made ready for other years.
    warming: Errand,
    /// The request for the page's texts.
    speaking: Errand,
    /// The request for what is still to come of those that are built in.
    rest_of_texts: StoredValue<Option<speech::RestOfTexts>, LocalStorage>,
    /// Those that are built in, once all of them are there.
    built_in: StoredValue<Option<Arc<Texts>>>,
    /// The request for the package's texts.
    translating: Errand,
    /// What the address bar is still to be told.
    bar: AddressBar,
    /// Questions that take long.
    office: Office,
    /// Engines made ready before they are needed.
    ready: Ready,
}

impl Explorer {
    /// A store for this scenario, with nothing loaded yet.
    #[must_use]
    pub fn new(scenario: Scenario, texts: Texts, platform: Rc<dyn Platform>) -> Self {
        let platform = StoredValue::new_local(platform);
        let scenario = Store::new(scenario);
        let published: RwSignal<Option<Loaded>> = RwSignal::new(None);
        let ready = Ready::default();
        let asked = years::asked(scenario);
        let (seen, package, years) = simulated(scenario, published, asked, ready);
        let translation: RwSignal<Option<Arc<Translation>>> = RwSignal::new(None);
        let texts = Lasting::new(Arc::new(texts));
        let plain = Memo::new(move |_| {
            let Loaded(published) = seen.get()?;
            let shown = package.read();
            let year = shown
                .as_ref()
                .and_then(|Loaded(shown)| shown.year.as_deref());
            let in_year = year.and_then(|year| published.in_year(year, false));
            Some(Loaded(in_year.map_or(published, Arc::new)))
        });
        // Names are the same in all years.
        let named = Memo::new(move |_| {
            let first = years
                .read()
                .all()
                .first()
                .map(|(_, package)| Arc::clone(package));
            first.map(Loaded).or_else(|| package.get())
        });
        let names = Memo::new(move |_| {
            let Some(Loaded(package)) = named.get() else {
                return SharedNames::default();
            };
            let translation = translation.read();
            let language = texts.read().language();
            let country = |code: &str| platform.get_value().country_name(language, code);
            let names = Names::new(&package, translation.as_deref(), country);
            SharedNames(Arc::new(names.on_page(language.word())))
        });
        Self {
            scenario,
            published,
            package,
            plain,
            years,
            awaits_lens: RwSignal::new(None),
            awaits_years: RwSignal::new(false),
            plays_years: RwSignal::new(false),
            all_years: RwSignal::new(false),
            opened: RwSignal::new(None),
            shelved: RwSignal::new(None),
            translation,
            loading: RwSignal::new(Loading::Idle),
            catalogue: RwSignal::new(Catalogue::default()),
            texts,
            notices: RwSignal::new(Vec::new()),
            movement: RwSignal::new(None),
            steps: Steps::default(),
            guide: guide::Guide::default(),
            talk: Talk::default(),
            look: RwSignal::new(0),
            derived: Derived::new(scenario, (published, package), (asked, years), ready),
            names,
            platform,
            opening: Errand::default(),
            reading_years: Errand::default(),
            reading_lens: Errand::default(),
            choosing_lens: Errand::default(),
            reading_lenses: Errand::default(),
            warming: Errand::default(),
            speaking: Errand::default(),
            rest_of_texts: StoredValue::new_local(None),
            built_in: StoredValue::new(None),
            translating: Errand::default(),
            bar: AddressBar::default(),
            office: Office::default(),
            ready,
        }
    }

    /// The store of the page that the calling view is on.
    #[must_use]
    pub fn get() -> Self {
        expect_context::<Self>()
    }

    /// The world around.
    fn platform(self) -> Rc<dyn Platform> {
        self.platform.get_value()
    }

    /// The id of a unit of the data set on screen.
    #[must_use]
    pub fn unit_id(&self, unit: usize) -> Option<String> {
        let package = self.package.read_untracked();
        let Loaded(package) = package.as_ref()?;
        package
            .dataset
            .units()
            .get(unit)
            .map(|unit| unit.id.clone())
    }

    /// A text of the page in the language of this moment.
    #[must_use]
    pub fn text(&self, id: &'static str) -> String {
        self.texts.read().get(id)
    }

    /// A text of the page that follows the reader's language.
    ///
    /// One type for all of them: a closure each would cost every reader a few
    /// hundred bytes of program a text.
    #[must_use]
    pub fn label(&self, id: &'static str) -> Signal<String> {
        let texts = self.texts;
        Signal::derive(move || texts.read().get(id))
    }
}
