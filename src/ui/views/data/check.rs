//! The check: what to look at before the index is trusted, and what can be done
//! about it with one press.

use std::sync::Arc;

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::ui::parts::fold::Fold;
use i18n::{Texts, problem_sentence};
use model::checks::{Checks, Cure, Finding};
use model::names::Names;
use scenario::{ScenarioStoreFields, TreatmentChoice};
use store::rest::resting;
use store::{Explorer, Loaded};

/// Quiet after which the figures are checked anew, in milliseconds.
const QUIET_MS: i32 = 300;

/// The report, made when it is opened.
#[component]
pub(super) fn Check() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section id="check" class="check" aria-labelledby="check-title">
            <h3 id="check-title">{explorer.label("check-title")}</h3>
            <p class="hint">{explorer.label("check-hint")}</p>
            <Turned />
            <Fold class="check-report" summary=explorer.label("check-open")>
                <Report />
            </Fold>
        </section>
    }
}

/// Indicators whose better end the reader has turned, each with a way back.
#[component]
fn Turned() -> impl IntoView {
    let explorer = Explorer::get();
    let item = move |code: String| {
        let name = {
            let package = explorer.package.read();
            let node = package
                .as_ref()
                .and_then(|Loaded(package)| package.dataset.framework().find(&code));
            node.map(|node| explorer.names.read().element(node).name)
        };
        name.map(|name| {
            let back = explorer.texts.read().with("check-turn-back", &[("name", name.clone().into())]);
            view! {
                <li>
                    <bdi>{name}</bdi>
                    <button type="button" class="button small" aria-label=back on:click=move |_| explorer.turn(&code)>
                        {explorer.label("check-turn-back-short")}
                    </button>
                </li>
            }
        })
    };
    view! {
        <Show when=move || !explorer.scenario.turned().read().is_empty()>
            <p id="check-turned">{explorer.label("check-turned")}</p>
            <ul class="plain-list" aria-labelledby="check-turned">
                {move || explorer.scenario.turned().get().into_iter().map(item).collect::<Vec<_>>()}
            </ul>
        </Show>
    }
}

#[component]
fn Report() -> impl IntoView {
    let explorer = Explorer::get();
    let rested = resting(explorer, explorer.derived.outcome, QUIET_MS);
    let checks = Memo::new(move |_| {
        let outcome = rested.read();
        Arc::new(outcome.scored.as_ref().map(Checks::of).unwrap_or_default())
    });
    let findings = move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let checks = checks.get();
        let item = |finding: &Finding| {
            let cures = finding.cures().into_iter();
            let cures: Vec<_> = cures
                .map(|cure| button(explorer, &texts, &names, cure))
                .collect();
            view! {
                <li class="found">
                    <p>{sentence(&texts, &names, finding)}</p>
                    <div class="buttons">{cures}</div>
                </li>
            }
        };
        checks.findings.iter().map(item).collect::<Vec<_>>()
    };
    let summary = move || {
        let texts = explorer.texts.read();
        let checks = checks.read();
        let count = checks.findings.len() + checks.more;
        let told = [("count", count.into()), ("shown", counted(&texts, count))];
        let mut sentences = vec![texts.with("check-found", &told)];
        if checks.more > 0 {
            sentences.push(texts.with("check-more", &[("shown", counted(&texts, checks.more))]));
        }
        if let Some(sampled) = checks.sampled {
            sentences.push(texts.with("check-sampled", &[("shown", counted(&texts, sampled))]));
        }
        texts.sentences(&sentences)
    };
    let as_read = move || {
        let texts = explorer.texts.read();
        let package = explorer.package.read();
        let warnings = package
            .as_ref()
            .map(|Loaded(package)| &package.warnings[..]);
        let item = |problem| view! { <li>{problem_sentence(&texts, problem)}</li> };
        let items: Vec<_> = warnings.unwrap_or_default().iter().map(item).collect();
        (!items.is_empty()).then(|| {
            view! {
                <h4>{explorer.label("check-as-read")}</h4>
                <ul class="check-as-read">{items}</ul>
            }
        })
    };
    view! {
        <p role="status">{summary}</p>
        <ul class="found-things">{findings}</ul>
        {as_read}
    }
}

fn counted(texts: &Texts, number: usize) -> FluentValue<'static> {
    texts.numerals().count(number as u64).into()
}

/// What was found, with its figures.
fn sentence(texts: &Texts, names: &Names, finding: &Finding) -> String {
    let name = |node: NodeId| FluentValue::from(names.element(node).name);
    let decimal = |number: f64| FluentValue::from(texts.numerals().fixed(number, 2));
    match finding {
        Finding::Constant { indicator } => {
            texts.with("check-constant", &[("indicator", name(*indicator))])
        }
        Finding::Gaps {
            indicator,
            missing,
            total,
        } => texts.with(
            "check-gaps",
            &[
                ("indicator", name(*indicator)),
                ("missing", counted(texts, *missing)),
                ("total", counted(texts, *total)),
            ],
        ),
        Finding::Skewed {
            indicator,
            skewness,
            cities,
        } => {
            let city = |(unit, figure): &(usize, f64)| {
                let figure = texts.numerals().figure(*figure);
                format!("{} ({figure})", names.city(*unit))
            };
            let cities: Vec<String> = cities.iter().map(city).collect();
            let told = [
                ("indicator", name(*indicator)),
                ("skewness", decimal(*skewness)),
                ("cities", texts.list(&cities).into()),
            ];
            let id = if cities.is_empty() {
                "check-skewed"
            } else {
                "check-skewed-by"
            };
            texts.with(id, &told)
        }
        Finding::Duplicate { first, second } => texts.with(
            "check-duplicate",
            &[("first", name(*first)), ("second", name(*second))],
        ),
        Finding::Collinear {
            first,
            second,
            correlation,
        } => {
            let told = [
                ("first", name(*first)),
                ("second", name(*second)),
                ("correlation", decimal(*correlation)),
            ];
            let id = if *correlation < 0.0 {
                "check-opposed"
            } else {
                "check-collinear"
            };
            texts.with(id, &told)
        }
        Finding::Against {
            indicator,
            pillar,
            correlation,
        } => texts.with(
            "check-against",
            &[
                ("indicator", name(*indicator)),
                ("pillar", name(*pillar)),
                ("correlation", decimal(*correlation)),
            ],
        ),
        Finding::Double {
            first,
            second,
            correlation,
        } => texts.with(
            "check-double",
            &[
                ("first", name(*first)),
                ("second", name(*second)),
                ("correlation", decimal(*correlation)),
            ],
        ),
        Finding::Thin {
            unit,
            present,
            total,
        } => texts.with(
            "check-thin",
            &[
                ("city", names.city(*unit).to_owned().into()),
                ("present", counted(texts, *present)),
                ("total", counted(texts, *total)),
            ],
        ),
    }
}

fn button(explorer: Explorer, texts: &Texts, names: &Names, cure: Cure) -> AnyView {
    let name = |node: NodeId| FluentValue::from(names.element(node).name);
    let label = match cure {
        Cure::LeaveOut(node) => texts.with("cure-leave-out", &[("name", name(node))]),
        Cure::Turn(node) => texts.with("cure-turn", &[("name", name(node))]),
        Cure::CountOnce(first, second) => texts.with(
            "cure-count-once",
            &[("first", name(first)), ("second", name(second))],
        ),
        Cure::Treat(TreatmentChoice::Logarithm) => texts.get("cure-logarithm"),
        Cure::Treat(_) => texts.get("cure-winsorise"),
        Cure::Fill(_) => texts.get("cure-median"),
    };
    view! {
        <button type="button" class="button small" on:click=move |_| explorer.cure(cure)>
            {label}
        </button>
    }
    .into_any()
}
