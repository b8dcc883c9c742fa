//! After any acts, all that is shown equals a fresh page at the address in the
//! bar.

use model::groups::Place;
use model::measure::Measure;
use proptest::prelude::*;
use proptest::sample::select;
use reactive_graph::prelude::*;
use scenario::{
    AggregationChoice, Ceiling, DataRef, Filter, ImputationChoice, Language, MapColour,
    MatrixLevel, NormalisationChoice, QualityChoice, Reach, RegionChoice, ScaleChoice, Sort,
    SortKey, Spread, ThemeChoice, TreatmentChoice, View, from_query,
};
use store::actions::weighting::Preset;
use store::{Explorer, Loaded};

use super::steps::expect_as_afresh;
use super::world::World;

/// Something that a reader does.
#[derive(Clone, Debug)]
enum Act {
    Drag {
        pillar: usize,
        shares: Vec<u32>,
    },
    Put {
        pillar: usize,
        share: u32,
    },
    PutBelow {
        pillar: usize,
        index: usize,
        share: u32,
    },
    Equal,
    Published,
    Only(usize),
    Lock(usize),
    Reset,
    CountFromHere,
    CountFromPublished,
    Treat(TreatmentChoice),
    Impute(ImputationChoice),
    Normalise(NormalisationChoice),
    Aggregate(AggregationChoice),
    PublishedMethod,
    Focus(usize),
    Compare(usize),
    Include(usize),
    Pin(usize),
    Filter(bool),
    Sort(Sort),
    Spread(Spread),
    Region(RegionChoice),
    View(View),
    Theme(ThemeChoice),
    Speak(Language),
    Aim(Option<u32>),
    Consider(Reach),
    ImproveUpTo(Ceiling),
    Unfold(Option<usize>),
    Colour(MapColour),
    Plot(usize, usize),
    Brush(usize, Option<(f64, f64)>),
    Correlate(MatrixLevel),
    Edit {
        unit: usize,
        indicator: usize,
        value: Option<f64>,
    },
    AddCity(usize),
    UndoEdits,
    Lens(Option<&'static str>),
    Year(&'static str),
    PassYears(Vec<&'static str>),
    Since(Option<&'static str>),
    Scale(ScaleChoice),
    Quality(QualityChoice),
    Open(&'static str),
    Take(&'static str),
    Undo,
    Redo,
    Back,
    Forward,
}

fn act() -> impl Strategy<Value = Act> {
    let small = 0..6_usize;
    let share = 0..=10_000_u32;
    let weights = prop_oneof![
        (
            small.clone(),
            proptest::collection::vec(share.clone(), 1..4)
        )
            .prop_map(|(pillar, shares)| Act::Drag { pillar, shares }),
        (small.clone(), share.clone()).prop_map(|(pillar, share)| Act::Put { pillar, share }),
        (small.clone(), 0..3_usize, share).prop_map(|(pillar, index, share)| Act::PutBelow {
            pillar,
            index,
            share
        }),
        Just(Act::Equal),
        Just(Act::Published),
        small.clone().prop_map(Act::Only),
        small.clone().prop_map(Act::Lock),
        Just(Act::Reset),
        Just(Act::CountFromHere),
        Just(Act::CountFromPublished),
    ];
    let method = prop_oneof![
        select(TreatmentChoice::ALL).prop_map(Act::Treat),
        select(ImputationChoice::ALL).prop_map(Act::Impute),
        select(NormalisationChoice::ALL).prop_map(Act::Normalise),
        select(AggregationChoice::ALL).prop_map(Act::Aggregate),
        select(QualityChoice::ALL).prop_map(Act::Quality),
        Just(Act::PublishedMethod),
    ];
    let unit = 0..45_usize;
    let cities = prop_oneof![
        unit.clone().prop_map(Act::Focus),
        unit.clone().prop_map(Act::Compare),
        unit.clone().prop_map(Act::Include),
        unit.clone().prop_map(Act::Pin),
        any::<bool>().prop_map(Act::Filter),
        (
            unit.clone(),
            small.clone(),
            proptest::option::of(0.0..100.0)
        )
            .prop_map(|(unit, indicator, value)| Act::Edit {
                unit,
                indicator,
                value
            }),
        unit.prop_map(Act::AddCity),
        Just(Act::UndoEdits),
    ];
    let sort = prop_oneof![
        Just(Sort::default()),
        Just(Sort::by(SortKey::Name)),
        Just(Sort::by(SortKey::Change)),
    ];
    let bounds = proptest::option::of((0.0..50.0, 50.0..100.0));
    let looks = prop_oneof![
        sort.prop_map(Act::Sort),
        select(Spread::ALL).prop_map(Act::Spread),
        select(RegionChoice::ALL).prop_map(Act::Region),
        select(View::ALL).prop_map(Act::View),
        select(ThemeChoice::ALL).prop_map(Act::Theme),
        select(Language::ALL).prop_map(Act::Speak),
        proptest::option::of(1..20_u32).prop_map(Act::Aim),
        select(Reach::ALL).prop_map(Act::Consider),
        select(Ceiling::ALL).prop_map(Act::ImproveUpTo),
        proptest::option::of(0..6_usize).prop_map(Act::Unfold),
        select(MapColour::ALL).prop_map(Act::Colour),
        (small.clone(), small.clone()).prop_map(|(x, y)| Act::Plot(x, y)),
        (small, bounds).prop_map(|(pillar, bounds)| Act::Brush(pillar, bounds)),
        select(MatrixLevel::ALL).prop_map(Act::Correlate),
    ];
    let open = select(
        &[
            "european-cities-2019",
            "us-metros-2019",
            "english-districts",
        ][..],
    )
    .prop_map(Act::Open);
    // What a page around an embedded one has it do.
    let take = select(
        &[
            "w=political:60,learning:40&view=map",
            "norm=zscore&agg=geometric&focus=oslo",
            "data=us-metros-2019&focus=boston&w=inclusion:1",
            "edit=oslo:museums:&view=city&lang=ar",
            "lens=key-features&w=kf-blocks:1&change=move:museums:kf-culture",
            "",
        ][..],
    )
    .prop_map(Act::Take);
    let year = select(&["2000", "2010", "2019", "2020", "2022", "2023"][..]);
    let years = prop_oneof![
        year.clone().prop_map(Act::Year),
        proptest::collection::vec(year.clone(), 1..4).prop_map(Act::PassYears),
        proptest::option::of(year).prop_map(Act::Since),
        select(ScaleChoice::ALL).prop_map(Act::Scale),
    ];
    let lens = select(
        &[
            None,
            Some("four-pillars"),
            Some("key-features"),
            Some("atlantis"),
        ][..],
    );
    let lens = lens.prop_map(Act::Lens);
    let travel = prop_oneof![
        Just(Act::Undo),
        Just(Act::Redo),
        Just(Act::Back),
        Just(Act::Forward),
    ];
    prop_oneof![4 => weights, 3 => method, 3 => cities, 2 => looks, 1 => open, 1 => take, 3 => years, 2 => lens,
        4 => travel]
}

fn id(explorer: &Explorer, unit: usize) -> String {
    explorer.unit_id(unit).unwrap_or_default()
}

fn place(explorer: &Explorer, pillar: usize) -> Place {
    let Some(Loaded(package)) = explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    let framework = package.dataset.framework();
    Place {
        group: framework.root(),
        index: pillar % framework.pillars().len(),
    }
}

fn below(explorer: &Explorer, pillar: usize, index: usize) -> Place {
    let Some(Loaded(package)) = explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    let framework = package.dataset.framework();
    let pillars = framework.pillars();
    let group = pillars[pillar % pillars.len()];
    Place {
        group,
        index: index % framework.children(group).len(),
    }
}

fn code(explorer: &Explorer, pillar: usize) -> String {
    let place = place(explorer, pillar);
    let Some(Loaded(package)) = explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    let framework = package.dataset.framework();
    framework
        .node(framework.pillars()[place.index])
        .code
        .clone()
}

fn perform(explorer: &Explorer, act: &Act) {
    let Some(Loaded(package)) = explorer.package.get_untracked() else {
        panic!("nothing is on screen");
    };
    let framework = package.dataset.framework();
    let pillar = |pillar: &usize| framework.pillars()[pillar % framework.pillars().len()];
    match act {
        Act::Drag { pillar, shares } => {
            let place = place(explorer, *pillar);
            explorer.begin_movement(place);
            for &share in shares {
                explorer.move_weight(place, share);
                explorer.settle_movement();
            }
            explorer.end_movement();
        }
        Act::Put { pillar, share } => explorer.put_weight(place(explorer, *pillar), *share),
        Act::PutBelow {
            pillar,
            index,
            share,
        } => {
            explorer.put_weight(below(explorer, *pillar, *index), *share);
        }
        Act::Equal => drop(explorer.weigh_equally()),
        Act::Published => drop(explorer.apply(&Preset::Published)),
        Act::Only(index) => drop(explorer.apply(&Preset::Only {
            pillar: pillar(index),
        })),
        Act::Lock(index) => explorer.toggle_lock(&code(explorer, *index)),
        Act::Reset => explorer.reset_weights(),
        Act::CountFromHere => explorer.use_as_baseline(),
        Act::CountFromPublished => explorer.use_published_baseline(),
        Act::Treat(choice) => explorer.treat_by(*choice),
        Act::Impute(choice) => explorer.impute_by(*choice),
        Act::Normalise(choice) => explorer.normalise_by(*choice),
        Act::Aggregate(choice) => explorer.aggregate_by(*choice),
        Act::PublishedMethod => explorer.use_published_method(),
        Act::Focus(unit) => explorer.toggle_focus(&id(explorer, *unit)),
        Act::Compare(unit) => explorer.toggle_compared(&id(explorer, *unit)),
        Act::Include(unit) => explorer.toggle_included(&id(explorer, *unit)),
        Act::Pin(unit) => explorer.toggle_pin(&id(explorer, *unit)),
        Act::Filter(on) => explorer.filter_by(on.then(|| Filter {
            column: "region".to_owned(),
            label: "Northern Europe".to_owned(),
        })),
        Act::Sort(sort) => explorer.sort_by(sort.clone()),
        Act::Spread(spread) => explorer.vary_by(*spread),
        Act::Region(region) => explorer.draw_weights_from(*region),
        Act::View(view) => explorer.open_view(*view),
        Act::Theme(theme) => explorer.choose_theme(*theme),
        Act::Speak(language) => explorer.choose_language(*language),
        Act::Aim(rank) => explorer.aim_for(*rank),
        Act::Consider(reach) => explorer.consider(*reach),
        Act::ImproveUpTo(ceiling) => explorer.improve_up_to(*ceiling),
        Act::Unfold(place) => explorer.unfold(place.map(|place| code(explorer, place))),
        Act::Colour(colour) => explorer.colour_by(*colour),
        Act::Plot(x, y) => {
            explorer.plot(Measure::Element(pillar(x)), Measure::Element(pillar(y)));
        }
        Act::Brush(index, bounds) => explorer.brush(&code(explorer, *index), *bounds),
        Act::Correlate(level) => explorer.correlate(*level),
        Act::Edit {
            unit,
            indicator,
            value,
        } => {
            let indicators = framework.indicators();
            let indicator = indicators[indicator % indicators.len()];
            explorer.edit_figure(*unit, indicator, *value);
        }
        Act::AddCity(unit) => explorer.add_city("New Town", Some(*unit)),
        Act::UndoEdits => explorer.undo_edits(),
        Act::Lens(id) => explorer.choose_lens(*id),
        Act::Year(year) => explorer.show_year(year),
        Act::PassYears(years) => {
            years.iter().for_each(|year| explorer.pass_year(year));
            explorer.settle_year();
        }
        Act::Since(year) => explorer.count_since(year.map(str::to_owned)),
        Act::Scale(choice) => explorer.scale_by(*choice),
        Act::Quality(choice) => explorer.count_only(*choice),
        Act::Take(query) => explorer.take(from_query(query).0),
        Act::Open(name) => explorer.open_data(DataRef::Shipped((*name).to_owned())),
        Act::Undo => explorer.undo(),
        Act::Redo => explorer.redo(),
        Act::Back | Act::Forward => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn after_any_acts_all_is_as_a_fresh_page_at_the_address_shows_it(
        start in select(&["", "data=english-districts", "data=english-districts&year=2019", "lens=four-pillars"][..]),
        acts in proptest::collection::vec(act(), 1..12)
    ) {
        let world = World::at(start);
        let page = world.open();
        for act in &acts {
            match act {
                Act::Back => drop(page.back()),
                Act::Forward => drop(page.forward()),
                act => page.act(|explorer| perform(explorer, act)),
            }
            page.rest();
        }
        expect_as_afresh(&page, &world, &format!("{acts:?}"));
    }
}
