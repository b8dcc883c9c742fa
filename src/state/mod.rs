//! The one store that views read and actions write.
//!
//! [`Explorer`] is a handful of signals: copy it freely. Views read fields and
//! [`derived`] memos; only [`actions`], [`weighting`], [`history`] and [`load`]
//! write; only [`sync`] knows the address bar.

pub mod actions;
mod actions_city;
pub mod derived;
pub mod history;
pub mod intervals;
pub mod load;
pub mod robustness;
pub mod saved;
pub mod sync;
pub mod weighting;
pub mod worker;

use std::sync::Arc;

use leptos::prelude::*;
use reactive_stores::Store;
use wasm_split_helpers::SplitLoaderError;

use browser::fetch::FetchError;
use browser::intl;
use browser::worker::WorkerError;
use data::{Catalogue, Package, Problem, Translation, edit};
use derived::Derived;
use history::Steps;
use i18n::Texts;
use model::names::{Names, SharedNames};
use scenario::saved::Saved;
use scenario::{DataRef, Language, QueryNotice, Scenario, ScenarioStoreFields};
use weighting::Movement;

/// A package with an identity, so that signals can tell two apart cheaply.
#[derive(Clone, Debug)]
pub struct Loaded(pub Arc<Package>);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// How far the loading of a data set has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Loading {
    /// Nothing is under way.
    #[default]
    Idle,
    /// Bytes are coming in.
    Underway {
        /// The data set asked for.
        data: DataRef,
        /// Bytes so far.
        received: u64,
        /// Bytes in all, if the descriptor said so.
        total: Option<u64>,
    },
    /// It failed; what was on screen stays.
    Failed {
        /// The data set asked for.
        data: DataRef,
        /// Why.
        failure: LoadFailure,
    },
}

/// Why a data set could not be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadFailure {
    /// A file did not arrive.
    Fetch(FetchError),
    /// The files arrived, but are not a sound data set.
    Problems(Vec<Problem>),
    /// No shipped data set has this name.
    UnknownPackage {
        /// The name asked for.
        name: String,
    },
    /// The part of the program that reads such files did not come.
    NoReader,
    /// The figures are in a file that only its reader has.
    LocalFile {
        /// Its name.
        name: String,
    },
    /// The list of shipped packages is not readable.
    Catalogue {
        /// What the parser says.
        detail: String,
    },
}

impl From<SplitLoaderError> for LoadFailure {
    fn from(_: SplitLoaderError) -> Self {
        Self::NoReader
    }
}

/// Why the texts of a language are not there.
#[derive(Clone, Debug, PartialEq)]
pub enum LanguageFailure {
    /// The file did not come.
    Fetch(FetchError),
    /// It came and holds no texts.
    Malformed,
}

/// Why no worker answers questions.
#[derive(Clone, Debug, PartialEq)]
pub enum NoWorker {
    /// None starts, or none lives.
    Browser(WorkerError),
    /// The part of the program that answers in it did not come.
    NoPart,
    /// Its program is of another version than the page's.
    OtherVersion,
}

/// Something that a reader is told once and can put away.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Part of the address was not understood.
    Address(QueryNotice),
    /// The figures have changed since the link was made.
    FiguresChanged,
    /// The data set could be read, but not without a remark.
    Warning(Problem),
    /// The link's weights, cities or locks name what this data set lacks.
    UnknownNames {
        /// The names, in the order met.
        names: Vec<String>,
    },
    /// The link fills gaps by group, and this data set has no groups.
    NoGroups,
    /// A language is not there.
    LanguageUnavailable {
        /// Which.
        language: Language,
        /// Why.
        failure: LanguageFailure,
    },
    /// No worker works: the page computes on its own.
    ComputesAlone {
        /// Why.
        why: NoWorker,
    },
    /// The browser does not let the page save anything.
    StorageBlocked,
    /// What was saved cannot be read by this build.
    SavedUnreadable,
    /// The address was copied.
    Copied,
    /// The address was copied, but the figures come from a file that no
    /// address can hold.
    CopiedWithoutFigures {
        /// The name of the file.
        name: String,
    },
    /// The browser does not take a file.
    NotSaved,
    /// No further figure can be changed, or no further city added.
    NoRoomForEdits,
    /// The address could not be copied and is shown instead.
    CopyByHand {
        /// The address.
        address: String,
    },
}

/// The published data set with the scenario's changes in it: the one place
/// where the two meet, so that undo, a link and Back all work alike.
fn simulated(
    scenario: Store<Scenario>,
    published: RwSignal<Option<Loaded>>,
) -> Memo<Option<Loaded>> {
    // Equal changes, say of a link followed twice, must not wake the engine.
    let edits = Memo::new(move |_| scenario.edits().get());
    Memo::new(move |_| {
        let Loaded(published) = published.get()?;
        let edits = edits.read();
        if edits.is_empty() {
            return Some(Loaded(published));
        }
        // Changes that do not fit are left out and told; the rest cannot be
        // refused.
        let package = edit::apply(&published, &edits).map_or(published, Arc::new);
        Some(Loaded(package))
    })
}

/// The store. All fields are signals, so it is `Copy`.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// All that the viewer has chosen.
    pub scenario: Store<Scenario>,
    /// The data set as published.
    pub published: RwSignal<Option<Loaded>>,
    /// The data set on screen: as published, with what is simulated in it.
    pub package: Memo<Option<Loaded>>,
    /// The data set that was last opened from the reader's own files.
    pub opened: RwSignal<Option<(DataRef, Loaded)>>,
    /// The package's texts in the reader's language, if it has them.
    pub translation: RwSignal<Option<Arc<Translation>>>,
    /// The loading of the next data set.
    pub loading: RwSignal<Loading>,
    /// The shipped packages.
    pub catalogue: RwSignal<Catalogue>,
    /// What the page says.
    pub texts: RwSignal<Arc<Texts>>,
    /// What readers are told above the page.
    pub notices: RwSignal<Vec<Notice>>,
    /// The movement of a weight under way.
    pub movement: RwSignal<Option<Movement>>,
    /// What can be taken back.
    pub steps: Steps,
    /// What readers have saved in this browser.
    pub saved: RwSignal<Vec<Saved>>,
    /// Counts changes of colours and direction, for what must be drawn anew.
    pub look: RwSignal<u32>,
    /// What follows from all this.
    pub derived: Derived,
    /// What everything is called in the reader's language.
    pub names: Memo<SharedNames>,
}

impl Explorer {
    /// A store for this scenario, with nothing loaded yet.
    #[must_use]
    pub fn new(scenario: Scenario, texts: Texts) -> Self {
        let scenario = Store::new(scenario);
        let published: RwSignal<Option<Loaded>> = RwSignal::new(None);
        let package = simulated(scenario, published);
        let translation: RwSignal<Option<Arc<Translation>>> = RwSignal::new(None);
        let texts = RwSignal::new(Arc::new(texts));
        let names = Memo::new(move |_| {
            let Some(Loaded(package)) = package.get() else {
                return SharedNames::default();
            };
            let translation = translation.read();
            let language = texts.read().language();
            let country = |code: &str| intl::country_name(language.word(), code);
            SharedNames(Arc::new(Names::new(
                &package,
                translation.as_deref(),
                country,
            )))
        });
        Self {
            scenario,
            published,
            package,
            opened: RwSignal::new(None),
            translation,
            loading: RwSignal::new(Loading::Idle),
            catalogue: RwSignal::new(Catalogue::default()),
            texts,
            notices: RwSignal::new(Vec::new()),
            movement: RwSignal::new(None),
            steps: Steps::default(),
            saved: RwSignal::new(Vec::new()),
            look: RwSignal::new(0),
            derived: Derived::new(scenario, package),
            names,
        }
    }

    /// The store of the page that the calling view is on.
    #[must_use]
    pub fn get() -> Self {
        expect_context::<Self>()
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
