//! What the page is cut into: what is not seen at the start comes when it is
//! first opened.
//!
//! `cargo xtask split` cuts at these functions, and at those that do not make a
//! part of the page: reading and keeping the reader's own files, saving a figure,
//! handing files over, answering as a worker. What only one part needs goes into its file; what several need,
//! into one that comes with the first of them; what the start needs stays there.

use std::pin::Pin;

use composite_index::NodeId;
use futures::future::join;
use leptos::html;
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::ui::city_search::CitySearch;
use crate::ui::controls::method::Method;
use crate::ui::controls::weights::Below;
use crate::ui::controls::weights::asking::{Answered, Asking};
use crate::ui::controls::weights::makeup::Children;
use crate::ui::controls::weights::presets::Told;
use crate::ui::controls::weights::rules::Rules;
use crate::ui::embedded::Embedded;
use crate::ui::frame::{Footer, Tools};
use crate::ui::parts::method_failure::{FailureLine, Unanswered};
use crate::ui::parts::notices::NoticeLines;
use crate::ui::parts::simulated::SimulatedAside;
use crate::ui::stage::{Presenting, Role};
use crate::ui::{about, catalogue, embedding, guide, offline, room, saved, views, years};
use model::asking::Form;
use model::over_time::YearScored;
use scenario::View;
use store::Explorer;

/// A part of the page once its code and what it says are there; none if one of
/// them did not come.
pub type Coming = Pin<Box<dyn Future<Output = Option<AnyView>>>>;

/// Fetches the code of a part and what it says, unless they are there, and makes
/// the part.
pub type Code = Callback<(), Coming>;

/// What makes a part.
type Making = Box<dyn FnOnce() -> AnyView>;

/// The code of a part on its way.
type Arriving = Pin<Box<dyn Future<Output = Result<Making, SplitLoaderError>>>>;

/// Makes a part when its code has come, but not before it can speak.
async fn making(coming: Arriving) -> Option<AnyView> {
    let explorer = Explorer::get();
    let (make, words) = join(coming, explorer.speak_in_full()).await;
    let make = make.ok().filter(|_| words.is_ok())?;
    Some(make())
}

/// Declares where the page is cut: a function that makes a part of it, and gives
/// its name to the file that the part goes to.
macro_rules! part {
    ($(#[$about:meta])* $name:ident($($given:ident: $kind:ty),*) => $made:expr) => {
        $(#[$about])*
        #[must_use]
        pub fn $name($($given: $kind),*) -> Code {
            #[wasm_split($name, fallible)]
            fn made($($given: $kind),*) -> Result<Making, SplitLoaderError> {
                Ok(Box::new(move || $made.into_any()))
            }
            Callback::new(move |()| -> Coming { Box::pin(making(Box::pin(made($($given),*)))) })
        }
    };
}

part! {
    /// The ranking as a figure.
    ranking_figure() => view! { <views::ranking::figure::RankingFigure /> }
}
part! {
    /// The ranking to be saved as an image.
    ranking_saving() => view! { <views::ranking::figure::RankingSaving /> }
}
part! {
    /// Search, filter and order of the ranking; `scroller` is what scrolls below.
    ranking_tools(scroller: NodeRef<html::Div>) => view! { <views::ranking::tools::Tools scroller /> }
}
part! {
    /// What is said of the ranking's rows.
    ranking_words() => view! { <views::ranking::Said /> }
}
part! {
    /// Why there is no ranking.
    method_failure() => view! { <FailureLine /> }
}
part! {
    /// A view of a ranking where there is none.
    unanswered(view: View) => view! { <Unanswered view /> }
}
part! {
    /// That figures on screen are simulated.
    simulated() => view! { <SimulatedAside /> }
}
part! {
    /// What comes after the last row of the ranking.
    ranking_foot(is_embedded: bool) => view! { <views::ranking::Foot is_embedded /> }
}
part! {
    /// The foot of the page.
    footer() => view! { <Footer /> }
}
part! {
    /// What the head of the page has to offer.
    tools() => view! { <Tools /> }
}
part! {
    /// The field that a city is found by.
    city_search() => view! { <CitySearch /> }
}
part! {
    /// What stands below the weights of the principles.
    weights_foot() => view! { <Below /> }
}
part! {
    /// What a dimension is made of.
    makeup(node: NodeId, pillar: usize) => view! { <Children node pillar /> }
}
part! {
    /// The switches of the method.
    switches() => view! { <Method /> }
}
part! {
    /// Things that readers are told once.
    notices() => view! { <NoticeLines /> }
}
part! {
    /// The years of the data set.
    years() => view! { <years::Years /> }
}
part! {
    /// The comparison of cities.
    compare() => view! { <views::compare::Compare /> }
}
part! {
    /// The view of one city.
    city() => view! { <views::city::City /> }
}
part! {
    /// One city through the years.
    city_over_time(scored: Memo<Vec<YearScored>>) => view! {
        <views::over_time::CityOverTime scored />
    }
}
part! {
    /// Why a city moved from one year to another.
    moved_over_years(scored: Memo<Vec<YearScored>>) => view! {
        <views::over_time::WhyMoved scored />
    }
}
part! {
    /// The cities compared through the years.
    compared_over_time() => view! { <views::over_time::ComparedOverTime /> }
}
part! {
    /// The map.
    map() => view! { <views::map::Map /> }
}
part! {
    /// The view of how firm ranks are.
    robustness() => view! { <views::robustness::Robustness /> }
}
part! {
    /// The view of relations between indicators.
    explore() => view! { <views::explore::Explore /> }
}
part! {
    /// The view of who could learn from whom.
    learn() => view! { <views::learn::Learn /> }
}
part! {
    /// The chapter on the method.
    method() => view! { <views::method::MethodChapter /> }
}
part! {
    /// The figures.
    data() => view! { <views::data::Data /> }
}
part! {
    /// What a reader says of a table that does not describe itself; `on_end`
    /// hears that all is said.
    guide(on_end: Callback<()>) => view! { <guide::GuideParts on_end /> }
}
part! {
    /// What the figures are.
    about() => view! { <about::AboutFigures /> }
}
part! {
    /// The data sets to choose from; `on_open` hears when one is chosen.
    catalogue(on_open: Callback<()>) => view! { <catalogue::Catalogue on_open /> }
}
part! {
    /// The views that a reader has saved; `on_open` hears when one is opened.
    saved(on_open: Callback<()>) => view! { <saved::SavedViews on_open /> }
}
part! {
    /// The rules that set weights; `told` hears what comes of one.
    rules(told: Told) => view! { <Rules told /> }
}
part! {
    /// What a room follows by and answers with.
    room() => view! { <room::contents::Contents /> }
}
part! {
    /// The talk that came with the address, before it is taken in.
    arrived() => view! { <saved::Arrived /> }
}
part! {
    /// A window of a talk.
    presenting(role: Role) => view! { <Presenting role /> }
}
part! {
    /// What is kept on the device; `on_open` hears when a data set is opened.
    offline(on_open: Callback<()>) => view! { <offline::Offline on_open /> }
}
part! {
    /// The whole of a page that stands in another.
    embedded() => view! { <Embedded /> }
}
part! {
    /// What authors put into their own pages.
    embedding() => view! { <embedding::Embedding /> }
}
part! {
    /// Questions about what matters; `on_end` hears in which form answers are to be
    /// applied, if they are.
    asking(on_end: Callback<Option<Form>>) => view! { <Asking on_end /> }
}
part! {
    /// What answers that are kept have to do with the weights; `told` hears what comes
    /// of them.
    answered(told: Told) => view! { <Answered told /> }
}
