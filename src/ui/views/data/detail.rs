//! All about one indicator, when a reader asks.

use composite_index::{Evidence, NodeId};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::grid::Grid;
use crate::ui::about::{WebLink, direction_text, or_not_stated};
use crate::ui::parts::sheet::{Sheet, SheetFrame};
use data::Package;
use i18n::Texts;
use model::indicator::Spread;
use store::{Explorer, Loaded, effect};

/// The indicator that a reader asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked(pub NodeId);

/// A sheet on the indicator asked about.
#[component]
pub(super) fn Detail() -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let sheet = Sheet::new();
    effect(move || {
        if grid.asked.read().is_some() {
            sheet.open();
        }
    });
    let on_close = Callback::new(move |()| grid.asked.set(None));
    let content = move || {
        let Asked(node) = grid.asked.get()?;
        let Loaded(package) = explorer.package.get()?;
        let is_known = node.index() < package.dataset.framework().n_nodes();
        is_known.then(|| indicator(explorer, &package, node))
    };
    view! {
        <SheetFrame sheet class="indicator-sheet" labelled_by="indicator-title" on_close>
            {content}
        </SheetFrame>
    }
}

fn indicator(explorer: Explorer, package: &Package, node: NodeId) -> AnyView {
    let texts = explorer.texts.get();
    let named = explorer.names.read().element(node);
    let spec = package.dataset.framework().node(node);
    let metadata = &spec.metadata;
    let spread = Spread::of(package, node);
    let goalposts = spec.goalposts.as_ref().map(|posts| {
        let figure = |x| FluentValue::from(texts.numerals().figure(x));
        let args = [("worst", figure(posts.worst)), ("best", figure(posts.best))];
        texts.with("goalposts", &args)
    });
    let goalposts = goalposts.unwrap_or_else(|| texts.get("detail-no-goalposts"));
    let evidence = texts.get(match metadata.evidence {
        Some(Evidence::Proxy) => "detail-proxy",
        Some(Evidence::Direct) => "detail-direct",
        None => "not-stated",
    });
    let fact = |id: &'static str, content: AnyView| {
        view! { <dt>{texts.get(id)}</dt><dd>{content}</dd> }.into_any()
    };
    let text = |text: &str| {
        let text = or_not_stated(&texts, text);
        view! { <bdi>{text}</bdi> }.into_any()
    };
    let source = if metadata.source.is_empty() && metadata.source_url.is_empty() {
        texts.get("not-stated").into_any()
    } else {
        view! { <WebLink address=metadata.source_url.clone() text=metadata.source.clone() /> }
            .into_any()
    };
    let facts = vec![
        fact("about-unit", text(&named.measure)),
        fact("about-year", text(&metadata.year)),
        fact("about-level", text(&metadata.level)),
        fact("detail-evidence", evidence.into_any()),
        fact(
            "detail-direction",
            direction_text(&texts, spec.direction).into_any(),
        ),
        fact("about-goalposts", goalposts.into_any()),
        fact("about-source", source),
    ];
    view! {
        <h2 id="indicator-title"><bdi>{named.name}</bdi></h2>
        <p><bdi>{named.description}</bdi></p>
        <p>{spread_sentence(&texts, &spread)}</p>
        {histogram(&texts, &spread)}
        <dl class="facts">{facts}</dl>
    }
    .into_any()
}

fn spread_sentence(texts: &Texts, spread: &Spread) -> String {
    let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let figure = |x: f64| FluentValue::from(texts.numerals().figure(x));
    let counts = [
        ("count", FluentValue::from(spread.present)),
        ("shown", count(spread.present)),
        ("missing", count(spread.missing)),
    ];
    let Some((low, middle, high)) = spread.range else {
        return texts.get("detail-empty");
    };
    let range = [
        ("low", figure(low)),
        ("middle", figure(middle)),
        ("high", figure(high)),
    ];
    let args: Vec<_> = counts.into_iter().chain(range).collect();
    texts.with("detail-spread", &args)
}

/// How often each step occurs, as bars from zero. The sentence above says its
/// ends and its middle; this adds the shape.
fn histogram(texts: &Texts, spread: &Spread) -> Option<AnyView> {
    const HEIGHT: f64 = 60.0;
    let (low, _, high) = spread.range?;
    let most = spread.bars.iter().max().copied().filter(|&most| most > 0)?;
    let n_bars = spread.bars.len();
    let is_rtl = texts.language().is_rtl();
    let width = 100.0 / n_bars as f64;
    let bar = |(index, &count): (usize, &usize)| {
        let height = HEIGHT * count as f64 / most as f64;
        let place = if is_rtl { n_bars - 1 - index } else { index };
        view! {
            <rect
                x=format!("{}%", place as f64 * width)
                y=(HEIGHT - height).to_string()
                width=format!("{}%", width * 0.92)
                height=height.to_string()
            />
        }
    };
    let bars: Vec<_> = spread.bars.iter().enumerate().map(bar).collect();
    let figure = |x: f64| texts.numerals().figure(x);
    Some(
        view! {
            <div class="histogram" aria-hidden="true">
                <svg height=HEIGHT.to_string()>{bars}</svg>
                <p><span>{figure(low)}</span><span>{figure(high)}</span></p>
            </div>
        }
        .into_any(),
    )
}
