//! What is done about each request.

use std::rc::Rc;

use browser::page;
use browser::parent::Heard;
use leptos::prelude::*;
use model::citation;
use model::unknown::unknown_names;
use protocol::{
    Code, Failure, Given, Keys, Message, Refused, Reply, Request, Style, Unread, VERSION, read,
    results,
};
use scenario::{DataRef, JsonNotice, KeyError, Scenario, from_value};

use super::session::Session;
use super::{events, images};
use crate::ui::parts::loading::load_sentence;
use crate::ui::views::ranking::outside_reasons;
use i18n::failure_sentence;
use store::{Explorer, Loaded, Loading};

/// So many requests may wait for a data set.
const MOST_WAITING: usize = 100;

/// A request that is answered once nothing is being loaded.
pub(super) struct Waiting {
    id: u64,
    wants: Wants,
}

enum Wants {
    Scenario,
    Results,
    /// That a scenario with this data set is on screen.
    Shown {
        data: DataRef,
        unused: Vec<String>,
    },
}

/// Hears a message.
pub(super) fn hear(session: &Rc<Session>, heard: Heard) {
    let Heard { origin, said } = heard;
    if !session.may_be(&origin) {
        return;
    }
    let Some(said) = said else {
        session.warn("a message of the page around is too large, or no JSON");
        return;
    };
    match read(said) {
        Err(Unread::NotOurs) => {}
        Err(Unread::Malformed) => session.warn("a message of the page around is malformed"),
        Err(Unread::Refused { id, why }) => {
            if session.has_host() && session.is_new(id) {
                session.reply(id, Reply::Error(refused(why)), None);
            }
        }
        Ok(Message { id, request }) => {
            let is_hello = matches!(request, Request::Hello { .. });
            if !(is_hello || session.has_host()) {
                return;
            }
            if origin == "null" {
                session.warn("the page around has no origin, so that it cannot be answered");
            } else if session.is_new(id) {
                answer(session, origin, id, request);
            }
        }
    }
}

fn refused(why: Refused) -> Failure {
    let code = match why {
        Refused::OtherVersion => Code::OtherVersion,
        Refused::Unknown => Code::UnknownRequest,
        Refused::Payload => Code::BadPayload,
    };
    plain(code)
}

/// A failure of which all is said with its kind.
pub(super) fn plain(code: Code) -> Failure {
    let known = Code::ALL.iter().find(|(known, _)| *known == code);
    Failure::new(code, known.map_or("", |(_, sentence)| sentence))
}

fn answer(session: &Rc<Session>, origin: String, id: u64, request: Request) {
    let explorer = session.explorer;
    match request {
        Request::Hello { style } => {
            session.greet(origin);
            dress(explorer, &style);
            let welcome = Given::Welcome {
                engine: citation::VERSION,
                protocol: VERSION,
            };
            session.reply(id, Reply::Value(welcome), None);
            session.tell_height();
            events::tell_where_it_stands(session);
        }
        Request::GetScenario => wait(session, id, Wants::Scenario),
        Request::GetResults => wait(session, id, Wants::Results),
        Request::SetScenario(value) => match from_value(value) {
            Ok((scenario, notices)) => take(session, id, scenario, unused(notices)),
            Err(error) => {
                let message = format!("{error}. Nothing was changed.");
                let failure = Failure::new(Code::BadScenario, message);
                session.reply(id, Reply::Error(failure), None);
            }
        },
        Request::Update(keys) => change(session, id, &keys, &explorer.wanted()),
        Request::Reset(Some(keys)) => change(session, id, &keys, &Scenario::default()),
        Request::Reset(None) => take(session, id, session.opened.clone(), Vec::new()),
        Request::ExportImage { view, format } => images::export(session, id, view, format),
        Request::SetStyle(style) => {
            dress(explorer, &style);
            session.reply(id, Reply::Value(Given::Done {}), None);
        }
    }
}

/// Gives the page the host's looks. They are no part of what is chosen.
fn dress(explorer: Explorer, style: &Style) {
    page::set_properties(style.properties());
    explorer.look.update(|look| *look += 1);
}

fn change(session: &Rc<Session>, id: u64, keys: &Keys, from: &Scenario) {
    match keys.onto(from) {
        Ok(scenario) => take(session, id, scenario, Vec::new()),
        Err(error @ (KeyError::Unknown { .. } | KeyError::Bad(_))) => {
            let message = format!("{error}. Nothing was changed.");
            let failure = Failure::new(Code::BadSetting, message);
            session.reply(id, Reply::Error(failure), None);
        }
    }
}

/// The settings that were not understood.
fn unused(notices: Vec<JsonNotice>) -> Vec<String> {
    let names = notices.into_iter().flat_map(|notice| match notice {
        JsonNotice::Newer { .. } => vec!["version".to_owned()],
        JsonNotice::NotUsed { first, .. } => first,
    });
    names.collect()
}

fn take(session: &Rc<Session>, id: u64, scenario: Scenario, unused: Vec<String>) {
    let data = scenario.data.clone();
    session.home.0.set(scenario.view);
    session.explorer.take(scenario);
    wait(session, id, Wants::Shown { data, unused });
}

fn wait(session: &Rc<Session>, id: u64, wants: Wants) {
    if session.waiting.borrow().len() >= MOST_WAITING {
        session.reply(id, Reply::Error(plain(Code::Busy)), None);
        return;
    }
    session.waiting.borrow_mut().push(Waiting { id, wants });
    // What was asked may need years that are not here: the answer is about them.
    session.explorer.provide_years();
    answer_waiting(session);
}

/// Answers whoever waits, unless something is being loaded.
pub(super) fn answer_waiting(session: &Session) {
    let loading = session.explorer.loading.get_untracked();
    let awaits_years = session.explorer.awaits_years.get_untracked();
    if awaits_years || matches!(loading, Loading::Underway { .. }) {
        return;
    }
    let waiting = session.waiting.take();
    for Waiting { id, wants } in waiting {
        let reply = match met(session.explorer, &loading, wants) {
            Ok(given) => Reply::Value(given),
            Err(failure) => Reply::Error(failure),
        };
        session.reply(id, reply, None);
    }
}

fn met(explorer: Explorer, loading: &Loading, wants: Wants) -> Result<Given, Failure> {
    let scenario = Box::new(explorer.scenario.get_untracked());
    match wants {
        Wants::Scenario => Ok(Given::Shown {
            scenario,
            unused: Vec::new(),
        }),
        Wants::Results => outcome(explorer, loading).map(Given::Results),
        Wants::Shown { data, mut unused } => match loading {
            Loading::Failed { wanted, .. } if *wanted.data() == data => {
                Err(load_failure(explorer, loading))
            }
            _ if scenario.data != data => Err(plain(Code::Overtaken)),
            _ => {
                if let Some(Loaded(package)) = explorer.package.get_untracked() {
                    unused.extend(unknown_names(&scenario, &package));
                }
                Ok(Given::Shown { scenario, unused })
            }
        },
    }
}

fn outcome(explorer: Explorer, loading: &Loading) -> Result<protocol::Results, Failure> {
    let outcome = explorer.derived.outcome.get_untracked();
    if outcome.failure.is_some() {
        return Err(no_answer(explorer));
    }
    let Some(scored) = outcome.scored else {
        return Err(load_failure(explorer, loading));
    };
    let names = explorer.names.get_untracked();
    let texts = explorer.texts.get_untracked();
    Ok(results(
        &scored,
        explorer.scenario.get_untracked(),
        |unit| names.city(unit).to_owned(),
        |unit| outside_reasons(explorer, &texts, scored.engine().status(unit)),
    ))
}

/// Why there is no ranking under the chosen method.
pub(super) fn no_answer(explorer: Explorer) -> Failure {
    let outcome = explorer.derived.outcome.get_untracked();
    let package = explorer.package.get_untracked();
    match (&outcome.failure, &package) {
        (Some(failure), Some(Loaded(package))) => {
            let texts = explorer.texts.get_untracked();
            let names = explorer.names.get_untracked();
            let sentence = failure_sentence(&texts, &names, package, failure);
            Failure::new(Code::NoAnswer, sentence)
        }
        _ => plain(Code::NoAnswer),
    }
}

/// Why a data set is not there.
pub(super) fn load_failure(explorer: Explorer, loading: &Loading) -> Failure {
    match loading {
        Loading::Failed { wanted, failure } => {
            let texts = explorer.texts.get_untracked();
            let sentence = load_sentence(&texts, wanted.data(), failure);
            Failure::new(Code::LoadFailed, sentence)
        }
        Loading::Idle | Loading::Underway { .. } => plain(Code::LoadFailed),
    }
}
