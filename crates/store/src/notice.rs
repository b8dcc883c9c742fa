//! What readers are told: why a data set could not be opened, and what is said
//! once above the page.

use std::sync::Arc;

use crate::platform::{FetchError, NotKept, WorkerError};
use data::Problem;
use data::own::{Bare, Refused};
use scenario::saved::ScenesError;
use scenario::talk::TalkError;
use scenario::{JsonNotice, Language, QueryNotice};

/// Why a data set could not be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadFailure {
    /// A file did not arrive.
    Fetch(FetchError),
    /// The files arrived, but are not a sound data set.
    Problems(Vec<Problem>),
    /// The same of a table that does not describe itself: its reader may say
    /// otherwise how it is read.
    Table {
        /// What is wrong.
        problems: Vec<Problem>,
        /// The table.
        bare: Arc<Bare>,
    },
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
    /// The reader did not want to wait.
    Stopped,
    /// The list of shipped packages is not readable.
    Catalogue {
        /// What the parser says.
        detail: String,
    },
}

impl From<Refused> for LoadFailure {
    fn from(refused: Refused) -> Self {
        let Refused { problems, bare } = refused;
        match bare {
            Some(bare) => Self::Table { problems, bare },
            None => Self::Problems(problems),
        }
    }
}

impl From<FetchError> for LoadFailure {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
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
    Platform(WorkerError),
    /// The part of the program that answers in it did not come.
    NoPart,
    /// Its program is of another version than the page's.
    OtherVersion,
}

/// Why scenes cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkFailure {
    /// They are not scenes, or were cut or changed on their way.
    Damaged,
    /// There are none.
    Empty,
    /// There is more than this explorer writes.
    TooLong,
    /// They come from a later version.
    Newer,
    /// There are too many.
    TooMany {
        /// How many.
        found: usize,
    },
    /// One of them is not as it must be.
    Scene {
        /// Which, from 1.
        number: usize,
    },
}

impl From<ScenesError> for TalkFailure {
    fn from(error: ScenesError) -> Self {
        match error {
            ScenesError::TooLong => Self::TooLong,
            ScenesError::Shape(_) => Self::Damaged,
            ScenesError::Newer { .. } => Self::Newer,
            ScenesError::Empty => Self::Empty,
            ScenesError::TooMany { found } => Self::TooMany { found },
            ScenesError::Texts { scene } | ScenesError::Scenario { scene, .. } => {
                Self::Scene { number: scene }
            }
        }
    }
}

impl From<TalkError> for TalkFailure {
    fn from(error: TalkError) -> Self {
        match error {
            TalkError::Damaged => Self::Damaged,
            TalkError::Scenes(error) => error.into(),
        }
    }
}

/// Something that a reader is told once and can put away.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Part of the address was not understood.
    Address(QueryNotice),
    /// Part of a saved view was not understood.
    Saved(JsonNotice),
    /// The figures have changed since the link was made.
    FiguresChanged,
    /// The data set could be read, but not without a remark.
    Warning(Problem),
    /// The link's weights, cities or locks name what this data set lacks.
    UnknownNames {
        /// The names, in the order met.
        names: Vec<String>,
    },
    /// Weights of which none of a group counts: the published ones hold.
    NoWeight(QueryNotice),
    /// Years that lie in a table of their own did not come: the year that the data
    /// set opens with is shown, on its own scales.
    YearsMissing {
        /// Why.
        failure: LoadFailure,
    },
    /// A lens did not come: indicators stay grouped as they are.
    LensMissing {
        /// Why.
        failure: LoadFailure,
    },
    /// What a reader had chosen names groups that there are no more, and is given
    /// up.
    LensDropped {
        /// The codes.
        names: Vec<String>,
    },
    /// The limits that a publisher gives for its figures did not come: figures
    /// count as exact.
    LimitsMissing {
        /// Why.
        failure: LoadFailure,
    },
    /// What the address says of a table cannot be read, or is of something that is
    /// no table by itself: all is read as it looks.
    PlanUnread,
    /// What was decided about a table from the web does not fit into an address.
    PlanTooLong,
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
    /// No further scene can be kept.
    NoRoomForScenes,
    /// The scenes do not fit into an address.
    TalkTooLong,
    /// The address carries a talk that cannot be opened.
    TalkUnreadable {
        /// Why.
        why: TalkFailure,
    },
    /// A file of scenes cannot be opened.
    ScenesUnreadable {
        /// The name of the file.
        name: String,
        /// Why.
        why: TalkFailure,
    },
    /// The host of a data set could not be reached: what is on screen is what was
    /// kept of it.
    KeptCopy {
        /// The address of the data set.
        address: String,
        /// The day on which it came from there, as ISO 8601 writes it.
        day: String,
    },
    /// A new version of the page has come and waits to be shown.
    NewVersion,
    /// The address was copied.
    Copied,
    /// The address was copied, but the figures come from a file that no
    /// address can hold.
    CopiedWithoutFigures {
        /// The name of the file.
        name: String,
    },
    /// Files that the reader opened are not kept in the browser.
    OwnNotKept {
        /// What they are called.
        name: String,
        /// Why.
        why: NotKept,
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
