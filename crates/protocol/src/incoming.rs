//! What a host asks.

use std::collections::BTreeMap;

use scenario::{KeyError, Scenario, View, with_keys};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::style::Style;
use super::{VERSION, schema};

/// A request under its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id, which rises from one request to the next.
    pub id: u64,
    /// What is asked.
    pub request: Request,
}

/// What a host asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Who it is: its origin is that of the message. May be said again.
    Hello {
        /// Its looks.
        style: Style,
    },
    /// The scenario on screen.
    GetScenario,
    /// Another scenario, as JSON of any version.
    SetScenario(Value),
    /// Changes of single settings.
    Update(Keys),
    /// Scores and ranks.
    GetResults,
    /// A figure of a view as an image.
    ExportImage {
        /// The view.
        view: View,
        /// The form of the image.
        format: Format,
    },
    /// The beginning again: the default of everything but for these settings,
    /// or what the page was opened with.
    Reset(Option<Keys>),
    /// Other looks.
    SetStyle(Style),
}

/// The form of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Lines and letters.
    Svg,
    /// Dots.
    Png,
}

/// Settings by the keys of an address, each as the text that stands for its
/// value there; none is the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(BTreeMap<String, Option<String>>);

impl Keys {
    /// The scenario with these settings changed.
    ///
    /// # Errors
    /// [`KeyError`] says which cannot be; none is changed then.
    pub fn onto(&self, scenario: &Scenario) -> Result<Scenario, KeyError> {
        let changes = self.0.iter();
        with_keys(
            scenario,
            changes.map(|(key, value)| (key.as_str(), value.as_deref())),
        )
    }

    /// Texts, numbers, yes and no; a list as `a,b`, an object as `a:1,b:2`, as
    /// addresses have them.
    fn read(payload: Map<String, Value>) -> Option<Self> {
        let keys = payload.into_iter().map(|(key, value)| {
            let text = match value {
                Value::Null => None,
                Value::Array(items) => {
                    let items: Option<Vec<_>> = items.iter().map(plain).collect();
                    Some(items?.join(","))
                }
                Value::Object(pairs) => {
                    let pair = |(code, value): (&String, &Value)| {
                        Some(format!("{code}:{}", plain(value)?))
                    };
                    let pairs: Option<Vec<_>> = pairs.iter().map(pair).collect();
                    Some(pairs?.join(","))
                }
                value => Some(plain(&value)?),
            };
            Some((key, text))
        });
        keys.collect::<Option<_>>().map(Self)
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_so) => Some(if *is_so { "1" } else { "0" }.to_owned()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Why something is no request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is not meant for this program: pages say all kinds of things to each
    /// other.
    NotOurs,
    /// It says that it is, and is no message.
    Malformed,
    /// It is a message that cannot be understood; whoever sent it is told.
    Refused {
        /// Its id.
        id: u64,
        /// Why.
        why: Refused,
    },
}

/// Why a message cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is of another version of the protocol.
    OtherVersion,
    /// There is no such request.
    Unknown,
    /// What it carries is not what such a request carries.
    Payload,
}

/// The largest whole number that JavaScript counts with.
const MAX_ID: u64 = (1 << 53) - 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    r#type: String,
    id: u64,
    #[serde(default)]
    payload: Map<String, Value>,
    version: u64,
}

/// Reads a message.
///
/// # Errors
/// [`Unread`] says what it is instead.
pub fn read(value: Value) -> Result<Message, Unread> {
    let kind = value.get("type").and_then(Value::as_str);
    if !kind.is_some_and(|kind| kind.starts_with(schema::PREFIX)) {
        return Err(Unread::NotOurs);
    }
    let envelope: Envelope = serde_json::from_value(value).map_err(|_| Unread::Malformed)?;
    let Envelope {
        r#type: kind,
        id,
        payload,
        version,
    } = envelope;
    if id > MAX_ID {
        return Err(Unread::Malformed);
    }
    let refused = |why| Unread::Refused { id, why };
    if version != VERSION {
        return Err(refused(Refused::OtherVersion));
    }
    let request = request(&kind, payload).map_err(refused)?;
    Ok(Message { id, request })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Looks {
    #[serde(default)]
    style: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    scenario: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    keys: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Start {
    #[serde(default)]
    keys: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Image {
    view: View,
    format: Format,
}

fn request(kind: &str, payload: Map<String, Value>) -> Result<Request, Refused> {
    let keys = |keys| Keys::read(keys).ok_or(Refused::Payload);
    let style = |looks: Looks| Style::read(&looks.style).map_err(|_| Refused::Payload);
    Ok(match kind {
        schema::HELLO => Request::Hello {
            style: style(carried(payload)?)?,
        },
        schema::GET_SCENARIO => carried(payload).map(|Nothing {}| Request::GetScenario)?,
        schema::SET_SCENARIO => {
            let Whole { scenario } = carried(payload)?;
            Request::SetScenario(scenario)
        }
        schema::UPDATE => {
            let settings: Settings = carried(payload)?;
            Request::Update(keys(settings.keys)?)
        }
        schema::GET_RESULTS => carried(payload).map(|Nothing {}| Request::GetResults)?,
        schema::EXPORT_IMAGE => {
            let Image { view, format } = carried(payload)?;
            Request::ExportImage { view, format }
        }
        schema::RESET => {
            let start: Start = carried(payload)?;
            Request::Reset(start.keys.map(keys).transpose()?)
        }
        schema::SET_STYLE => Request::SetStyle(style(carried(payload)?)?),
        _ => return Err(Refused::Unknown),
    })
}

fn carried<T: DeserializeOwned>(payload: Map<String, Value>) -> Result<T, Refused> {
    serde_json::from_value(Value::Object(payload)).map_err(|_| Refused::Payload)
}
