//! A chart with all that belongs to it: title, sentence, table.

use leptos::html;
use leptos::prelude::*;

use super::chart_host::{ChartHost, Drawing, Remote};
use super::fold::Fold;
use super::gallery::Gallery;
use super::pointing::Telling;
use super::saving::{Savable, SaveButtons};
use charts::Options;
use charts::standalone::Key;
use store::Explorer;

/// A chart drawn as two, one above the other: what stands still beneath what
/// moves.
#[derive(Clone, Copy)]
pub struct Sheets {
    /// What is drawn beneath.
    pub lower: Signal<Options>,
    /// What is drawn above it, and hears what a reader does.
    pub upper: Signal<Options>,
    /// Asks more of the lower one than options can say.
    pub remote: Remote,
    /// What both lie in.
    pub place: NodeRef<html::Div>,
}

/// A chart under its title, with one sentence that says what it shows and,
/// folded away, the table of its figures.
#[component]
pub fn Figure(
    /// What the chart is called.
    #[prop(into)]
    title: Signal<String>,
    /// How to read it, if the title does not say.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// How to read it in a saved image, where nothing can be pressed or dragged,
    /// if that is not what the page says.
    #[prop(optional, into)]
    saved_hint: Option<Signal<String>>,
    /// What it shows at this moment, in one sentence.
    #[prop(into)]
    sentence: Signal<String>,
    /// What to draw.
    #[prop(into)]
    options: Signal<Options>,
    /// The height in pixels.
    #[prop(into)]
    height: Signal<f64>,
    /// How to draw it.
    #[prop(optional)]
    drawing: Drawing,
    /// Gets what a reader presses, as the library names it.
    #[prop(optional, into)]
    on_press: Option<Callback<browser::echarts::Pressed>>,
    /// What its colours stand for, if the page says that elsewhere: a saved
    /// image has to say it itself.
    #[prop(optional, into)]
    keys: Option<Signal<Vec<Key>>>,
    /// Asks more of the chart than options can say.
    #[prop(optional)]
    remote: Option<Remote>,
    /// How to draw it on the page, if not in one.
    #[prop(optional)]
    sheets: Option<Sheets>,
    /// What its marks say when a reader points at them.
    #[prop(optional)]
    told: Option<Telling>,
    /// What stands between the words and the chart, such as a legend.
    #[prop(optional, into)]
    legend: ViewFn,
    /// The table of the figures that are drawn.
    children: ChildrenFn,
) -> impl IntoView {
    let explorer = Explorer::get();
    let children = StoredValue::new(children);
    let told = told.map(|told| (title, told));
    let figure = NodeRef::<html::Figure>::new();
    let savable = Savable {
        title,
        hint: saved_hint.or(hint),
        sentence,
        keys,
        options,
        height,
        figure,
    };
    if let Some(gallery) = use_context::<Gallery>() {
        gallery.hang(savable);
    }
    view! {
        <figure class="figure" node_ref=figure aria-label=title>
            <figcaption>
                <h3>{title}</h3>
                {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                <p class="sentence">{sentence}</p>
            </figcaption>
            {move || legend.run()}
            {match sheets {
                None => view! { <ChartHost options height drawing on_press remote told /> }.into_any(),
                Some(Sheets { lower, upper, remote: below, place }) => {
                    view! {
                        <div class="sheets" node_ref=place>
                            <ChartHost options=lower height drawing remote=Some(below) />
                            <ChartHost options=upper height drawing on_press remote told />
                        </div>
                    }
                        .into_any()
                }
            }}
            <div class="figure-foot">
                <Fold class="figure-table" summary=explorer.label("figure-table")>
                    <div class="scroll" role="region" aria-label=title tabindex="0">
                        {children.with_value(|children| children())}
                    </div>
                </Fold>
                <SaveButtons savable />
            </div>
        </figure>
    }
}
