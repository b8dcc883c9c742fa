//! Everything that a host can write, call and hear, each with a sentence.
//!
//! The one source of this: the program reads and writes messages by these names,
//! the tests hold `public/embed.js` and its types to them, and documentation can
//! be written from them.

/// What the types of all messages begin with.
pub const PREFIX: &str = "lci/";

/// See [`MESSAGES`].
pub const HELLO: &str = "lci/hello";
/// See [`MESSAGES`].
pub const GET_SCENARIO: &str = "lci/get-scenario";
/// See [`MESSAGES`].
pub const SET_SCENARIO: &str = "lci/set-scenario";
/// See [`MESSAGES`].
pub const UPDATE: &str = "lci/update";
/// See [`MESSAGES`].
pub const GET_RESULTS: &str = "lci/get-results";
/// See [`MESSAGES`].
pub const EXPORT_IMAGE: &str = "lci/export-image";
/// See [`MESSAGES`].
pub const RESET: &str = "lci/reset";
/// See [`MESSAGES`].
pub const SET_STYLE: &str = "lci/set-style";
/// See [`MESSAGES`].
pub const REPLY: &str = "lci/reply";
/// See [`MESSAGES`].
pub const READY: &str = "lci/ready";
/// See [`MESSAGES`].
pub const CHANGE: &str = "lci/change";
/// See [`MESSAGES`].
pub const SELECT: &str = "lci/select";
/// See [`MESSAGES`].
pub const ERROR: &str = "lci/error";
/// See [`MESSAGES`].
pub const RESIZE: &str = "lci/resize";

/// An attribute of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: &'static str,
    /// The key of the address that it stands for, if it stands for one.
    pub key: Option<&'static str>,
    /// What it does, and what holds without it.
    pub about: &'static str,
}

const fn setting(name: &'static str, key: &'static str, about: &'static str) -> Attribute {
    Attribute {
        name,
        key: Some(key),
        about,
    }
}

const fn own(name: &'static str, about: &'static str) -> Attribute {
    Attribute {
        name,
        key: None,
        about,
    }
}

/// Every attribute of the element: its own, then those that stand for a key of
/// the address, with values as the address has them.
pub const ATTRIBUTES: &[Attribute] = &[
    own(
        "src",
        "Where the explorer is hosted, as a folder or its page. Without it: the folder of the script.",
    ),
    own(
        "height",
        "`auto` follows the height of what is shown; a number is that many pixels. Without it: the height that the host's style gives.",
    ),
    own(
        "loading",
        "`eager` loads the explorer at once. Without it: when the element comes near the part of the page that is seen, or when it is asked for something.",
    ),
    setting(
        "data",
        "data",
        "The data set: the name of a shipped one, or the address of a `datapackage.json`. Without it: the first shipped one.",
    ),
    setting(
        "plan",
        "plan",
        "What was decided about a table by itself, in the short form that the page writes into its address. Without it: the table is read as it looks.",
    ),
    setting(
        "year",
        "year",
        "The year of the figures, where the data set has several. Without it: the one that it opens with.",
    ),
    setting(
        "lens",
        "lens",
        "What indicators are grouped under: the id of one of the data set's lenses. Without it: its own groups.",
    ),
    setting(
        "weights",
        "w",
        "Weights by code: `political:25,partnership:10`. Without it: as published.",
    ),
    setting(
        "baseline",
        "baseline",
        "Weights that changes of rank are counted from. Without it: as published.",
    ),
    setting(
        "since",
        "since",
        "The year that changes of rank are counted from, at the current weights. Without it: the weights of the baseline.",
    ),
    setting(
        "locks",
        "locks",
        "Codes whose weights stay put while others move.",
    ),
    setting(
        "ahp",
        "ahp",
        "Answers about all pairs: `learning:inclusion:3`, or `-3` where the second matters more.",
    ),
    setting(
        "bwm",
        "bwm",
        "Answers about the best and the worst: these two, then `code:times:times`, how many times as much the best matters and how many times as much as the worst.",
    ),
    setting(
        "swing",
        "swing",
        "Answers about swings: `learning:100,inclusion:60`.",
    ),
    setting(
        "points",
        "points",
        "A hundred points given away: `learning:40,inclusion:60`.",
    ),
    setting(
        "order",
        "order",
        "An order of importance: `learning,inclusion`, with `:sum` or `:reciprocal` after it for another rule than the centroid.",
    ),
    setting(
        "method-norm",
        "norm",
        "How figures are brought to one scale. Without it: as the data set proposes.",
    ),
    setting(
        "method-agg",
        "agg",
        "How principles are combined. Without it: as the data set proposes.",
    ),
    setting(
        "method-treat",
        "treat",
        "What is done about outliers. Without it: as the data set proposes.",
    ),
    setting(
        "method-impute",
        "impute",
        "What stands in for missing figures. Without it: as the data set proposes.",
    ),
    setting(
        "method-scale",
        "scale",
        "Which years' figures set the scales: `all` or, each by itself, `year`. Without it: all.",
    ),
    setting(
        "method-quality",
        "quality",
        "Which indicators count: `all` or, without those marked as proxies, `direct`. Without it: all.",
    ),
    setting(
        "add",
        "add",
        "Cities added for a simulation: `id:Name:like`.",
    ),
    setting(
        "edit",
        "edit",
        "Figures changed for a simulation: `city:indicator:value`.",
    ),
    setting(
        "turn",
        "turn",
        "Indicators of which the other end is better than published.",
    ),
    setting(
        "change",
        "change",
        "The framework changed for a simulation: `pillar:code:Name`, `indicator:code:group:1:Name`, `move:code:group`, `name:code:Name`, `city:id:Name`.",
    ),
    setting(
        "include",
        "include",
        "Cities that are ranked although figures are missing.",
    ),
    setting(
        "cities",
        "cities",
        "Cities compared, by id: `oslo,stockholm`. Without it: the city in the foreground and its neighbours in rank, or the three that lead.",
    ),
    setting(
        "pair",
        "pair",
        "Two compared cities whose difference is explained.",
    ),
    setting(
        "unfold",
        "unfold",
        "The principle whose indicators that explanation shows, or `every`.",
    ),
    setting(
        "between",
        "between",
        "Two years between which it is explained why a city moved: `2019,2023`.",
    ),
    setting(
        "pace",
        "pace",
        "At what pace a city nears what: `indicator:target:growth`, all of which may be empty. The target is `best`, `median` or a number, growth `linear` or `compound`.",
    ),
    setting("focus", "focus", "The highlighted city, by its id."),
    setting("goal", "goal", "The rank that a city should reach."),
    setting(
        "reach",
        "reach",
        "Which weights are considered when it is asked what weights can do.",
    ),
    setting(
        "ceiling",
        "ceiling",
        "How good figures may become when it is asked what better ones would bring.",
    ),
    setting(
        "filter",
        "filter",
        "Rows kept in the ranking: `region:Northern Europe`.",
    ),
    setting(
        "principle",
        "principle",
        "The principle whose links the network of learning shows.",
    ),
    setting(
        "region",
        "region",
        "Which weights robustness is asked about.",
    ),
    setting(
        "vary",
        "vary",
        "The choices varied to see whether the ranking holds.",
    ),
    setting("sort", "sort", "What the ranking is sorted by."),
    setting("pins", "pins", "Cities kept at the top of the ranking."),
    setting(
        "spread",
        "spread",
        "How far weights stray for the ranges of ranks, in per cent.",
    ),
    setting(
        "view",
        "view",
        "The view: `ranking`, `compare`, `city`, `map`, `robustness`, `explore`, `learn`, `method` or `data`. Without it: the ranking.",
    ),
    setting("colour", "colour", "What colours say on the map."),
    setting(
        "x",
        "x",
        "The measure along the bottom of the scatter plot.",
    ),
    setting("y", "y", "The measure up its side."),
    setting(
        "group",
        "group",
        "What cities are grouped by: a grouping column of `cities`, `country`, `size` or `alike`.",
    ),
    setting(
        "brush",
        "brush",
        "Bounds of the cities kept in the profile lines: `learning:20:60`.",
    ),
    setting("matrix", "matrix", "What the correlations are between."),
    setting("corr", "corr", "Which coefficient they are."),
    setting(
        "lang",
        "lang",
        "The language: `en`, `fr`, `es`, `ru`, `ar` or `zh`. Without it: the reader's own.",
    ),
    setting(
        "theme",
        "theme",
        "`light`, `dark` or `auto`. Without it: as the reader's system has it.",
    ),
    setting(
        "controls",
        "controls",
        "What stands beside the view: `all` (weights and method), `weights` or `none`. Without it: nothing.",
    ),
    setting(
        "sha",
        "sha",
        "SHA-256 of the figures that the text was written about: readers are told when they have changed.",
    ),
];

/// A property or method of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// How it is written in TypeScript.
    pub signature: &'static str,
    /// What it does.
    pub about: &'static str,
}

const fn member(name: &'static str, signature: &'static str, about: &'static str) -> Member {
    Member {
        name,
        signature,
        about,
    }
}

/// Every property and method of the element.
pub const MEMBERS: &[Member] = &[
    member(
        "ready",
        "readonly ready: Promise<void>",
        "Fulfilled once cities are ranked; rejected if the explorer or its data set does not come.",
    ),
    member(
        "scenario",
        "scenario: Scenario | null",
        "All that is chosen, as of the last change; null before the element is ready. Setting it shows it; what goes wrong is told by `lci-error`.",
    ),
    member(
        "update",
        "update(keys: Keys): Promise<Scenario>",
        "Changes single settings by the keys of the address, all of them or none. A list stands for `a,b`, an object for `a:1,b:2`, null for the default. Another data set keeps the ways of looking alone.",
    ),
    member(
        "getScenario",
        "getScenario(): Promise<Scenario>",
        "All that is chosen at this moment.",
    ),
    member(
        "setScenario",
        "setScenario(scenario: Scenario): Promise<Scenario>",
        "Shows a scenario of this version or an earlier one.",
    ),
    member(
        "getResults",
        "getResults(): Promise<Results>",
        "Scores and ranks of every city, with the data set and the scenario that they are of.",
    ),
    member(
        "exportImage",
        "exportImage(view: View, format: \"svg\" | \"png\"): Promise<File>",
        "The first figure of a view, with title, sentence and source, as the explorer itself saves it.",
    ),
    member(
        "reset",
        "reset(): Promise<Scenario>",
        "What the attributes say, and the default of everything else.",
    ),
];

/// A message or an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its type, or its name.
    pub name: &'static str,
    /// What it carries: the payload of a message, the detail of an event.
    pub carries: &'static str,
    /// When it is said, and what it does.
    pub about: &'static str,
}

const fn said(name: &'static str, carries: &'static str, about: &'static str) -> Said {
    Said {
        name,
        carries,
        about,
    }
}

/// Every event of the element; all bubble, and are composed.
pub const EVENTS: &[Said] = &[
    said(
        "lci-ready",
        "{ scenario, ranks: [{ id, rank }] }",
        "Cities are ranked for the first time.",
    ),
    said(
        "lci-change",
        "{ scenario, ranks: [{ id, rank }] }",
        "Something else is chosen or shown; once a frame at most.",
    ),
    said(
        "lci-select",
        "{ id }",
        "Another city is highlighted, or none (null).",
    ),
    said(
        "lci-error",
        "{ code, message }",
        "Something that was to be shown cannot be.",
    ),
    said(
        "lci-resize",
        "{ height }",
        "What is shown has another height, in CSS pixels.",
    ),
];

/// Every request of a host. Each is answered by a reply with its id; ids rise.
pub const REQUESTS: &[Said] = &[
    said(
        HELLO,
        "{ style? }",
        "The first message, said again until it is answered. Its origin is the one that is listened to and answered from then on. `style` has the host's looks.",
    ),
    said(GET_SCENARIO, "{}", "Asks for the scenario on screen."),
    said(
        SET_SCENARIO,
        "{ scenario }",
        "Shows a scenario of this version or an earlier one.",
    ),
    said(
        UPDATE,
        "{ keys }",
        "Changes single settings by the keys of the address, all or none; null is the default.",
    ),
    said(GET_RESULTS, "{}", "Asks for scores and ranks."),
    said(
        EXPORT_IMAGE,
        "{ view, format }",
        "Asks for the first figure of a view, `svg` or `png`.",
    ),
    said(
        RESET,
        "{ keys? }",
        "The default of everything but for these keys; without `keys`, what the frame was opened with.",
    ),
    said(
        SET_STYLE,
        "{ style }",
        "Gives other looks; those that are not named are the explorer's own again.",
    ),
];

/// Every message of the frame.
pub const MESSAGES: &[Said] = &[
    said(
        REPLY,
        "{ value } or { error: { code, message } }",
        "The answer to the request with the same id.",
    ),
    said(
        READY,
        "{ scenario, ranks }",
        "Cities are ranked for the first time since the frame has a host.",
    ),
    said(
        CHANGE,
        "{ scenario, ranks }",
        "Something else is chosen or shown; once a frame at most.",
    ),
    said(SELECT, "{ id }", "Another city is highlighted, or none."),
    said(
        ERROR,
        "{ code, message }",
        "Something that was to be shown cannot be.",
    ),
    said(
        RESIZE,
        "{ height }",
        "The height of what is shown. Said without a hello too, to whoever is around the frame, so that it works without the script; nothing else is.",
    ),
];

/// Codes of failures that the element tells of by itself, beside those of the
/// frame ([`Code::ALL`](super::Code::ALL)), each with a sentence.
pub const ELEMENT_CODES: &[(&str, &str)] = &[
    ("bad-src", "`src` is not a web address."),
    (
        "no-origin",
        "The page was opened from a file, or stands in a sandbox, so that it cannot be answered.",
    ),
    (
        "silent",
        "The explorer does not answer: is it hosted at `src`?",
    ),
    (
        "reloaded",
        "The explorer was loaded anew before it had answered.",
    ),
    (
        "moved",
        "The element was given another `src` before it had answered.",
    ),
    (
        "removed",
        "The element was taken out of the page before it had answered.",
    ),
];
