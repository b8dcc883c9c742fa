//! Everything that the parts of the guide share: the table, what is chosen, and
//! what comes of it.

use std::sync::Arc;

use leptos::prelude::*;

use browser::frame::{drawn, spawn};
use browser::page;
use data::own::Bare;
use data::plan::{Choices, ColumnPlan, Plan, Question, Reading, Role};
use data::{ColumnSight, Laid, Package, Problem};
use scenario::MAX_PLAN;
use store::Explorer;
use store::rest::{on_rest, resting};

/// Quiet after which the preview follows, and what is chosen is kept.
const QUIET_MS: i32 = 200;

/// Bytes of a table up to which the guide works on all of it. Of a larger one it
/// works on the first rows, so that every choice shows at once what comes of it.
const MOST_AT_HAND: usize = 1 << 20;

/// A table laid out, equal to itself alone.
#[derive(Clone)]
pub(super) struct Layout(pub Result<Arc<Laid>, Arc<Vec<Problem>>>);

impl PartialEq for Layout {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Ok(one), Ok(other)) => Arc::ptr_eq(one, other),
            (Err(one), Err(other)) => Arc::ptr_eq(one, other),
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => false,
        }
    }
}

/// The data set that comes of the choices, equal to itself alone.
#[derive(Clone)]
pub(super) struct Built(pub Result<Arc<Package>, Arc<Vec<Problem>>>);

impl PartialEq for Built {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Ok(one), Ok(other)) => Arc::ptr_eq(one, other),
            (Err(one), Err(other)) => Arc::ptr_eq(one, other),
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => false,
        }
    }
}

/// The state of the guide. All of it is signals: copy it freely.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    explorer: Explorer,
    /// All of it.
    whole: StoredValue<Arc<Bare>>,
    /// What the guide works on: all of it, or its first rows.
    table: StoredValue<Arc<Bare>>,
    /// Whether it works on the first rows alone.
    pub is_sample: bool,
    pub reading: RwSignal<Reading>,
    pub layout: RwSignal<Layout>,
    /// What the columns look like, one for each.
    pub sights: RwSignal<Arc<Vec<ColumnSight>>>,
    pub plan: RwSignal<Plan>,
    pub built: Memo<Built>,
    /// Whether all of it comes back if the page is loaded anew.
    pub is_held: RwSignal<bool>,
    /// What the reader has in hand.
    pub dragged: RwSignal<Option<usize>>,
    /// Counts what changes the places of dimensions.
    pub order: RwSignal<u32>,
    names_answered: RwSignal<bool>,
    /// Names of the tables that may hold the figures.
    candidates: StoredValue<Vec<String>>,
}

impl Desk {
    pub fn new(explorer: Explorer, table: Arc<Bare>) -> Self {
        let whole = StoredValue::new(Arc::clone(&table));
        let beginning = table.beginning(MOST_AT_HAND);
        let is_sample = beginning.is_some();
        // What a column is may show further down only.
        let found = table.found().cloned().filter(|_| is_sample);
        let table = beginning.map_or(table, Arc::new);
        let Choices { reading, plan } = table.choices.clone();
        let layout = lay_out(&table, &reading);
        let names_answered = plan.is_some();
        let plan = plan.or_else(|| found.map(|found| Plan::clone(&found)));
        let plan = plan.unwrap_or_else(|| usual(&layout));
        let sights = RwSignal::new(sights(&layout));
        let (reading, layout) = (RwSignal::new(reading), RwSignal::new(layout));
        let plan = RwSignal::new(Plan {
            is_decided: false,
            ..plan
        });
        let candidates = table.candidates().into_iter();
        let candidates = candidates.map(|table| table.name.clone()).collect();
        let table = StoredValue::new(table);
        let rested = resting(explorer, plan, QUIET_MS);
        let built = Memo::new(move |_| {
            let plan = rested.get();
            layout.with(|layout| {
                Built(build(
                    &table.get_value(),
                    &reading.read_untracked(),
                    layout,
                    plan,
                ))
            })
        });
        let desk = Self {
            explorer,
            whole,
            table,
            is_sample,
            reading,
            layout,
            sights,
            plan,
            built,
            is_held: RwSignal::new(true),
            dragged: RwSignal::new(None),
            order: RwSignal::new(0),
            names_answered: RwSignal::new(names_answered),
            candidates: StoredValue::new(candidates),
        };
        let follow = move || {
            reading.track();
            plan.track();
        };
        on_rest(explorer, QUIET_MS, follow, move || desk.hold());
        desk
    }

    pub fn get() -> Self {
        expect_context::<Self>()
    }

    /// What the table is called if nobody says otherwise.
    pub fn title(self) -> String {
        self.table.with_value(|table| table.title.clone())
    }

    /// Names of the tables of which one is read.
    pub fn tables(self) -> Vec<String> {
        let names = |table: &Arc<Bare>| {
            table
                .tables
                .iter()
                .map(|table| table.name.clone())
                .collect()
        };
        self.table.with_value(names)
    }

    /// The table that is read; none if it has to be asked.
    pub fn table(self) -> Option<String> {
        let reading = self.reading.read();
        let name = |table: &Arc<Bare>| table.table(&reading).ok().map(|table| table.name.clone());
        self.table.with_value(name)
    }

    pub fn is_laid_out(self) -> bool {
        self.layout.read().0.is_ok()
    }

    /// Reads the same file in another way. What was decided about columns stays,
    /// as far as the columns are the same.
    pub fn read_otherwise(self, change: impl FnOnce(&mut Reading)) {
        let mut reading = self.reading.get_untracked();
        change(&mut reading);
        let layout = self.table.with_value(|table| lay_out(table, &reading));
        if layout.0.is_ok() {
            let before = usual(&self.layout.read_untracked());
            let plan = self.plan.read_untracked().carried(&before, &usual(&layout));
            self.sights.set(sights(&layout));
            self.plan.set(plan);
            self.order.update(|order| *order += 1);
        }
        self.reading.set(reading);
        self.layout.set(layout);
    }

    /// What the table leaves open, answered or not.
    pub fn questions(self) -> Vec<Question> {
        let names = self.candidates.get_value();
        let sheets = (names.len() > 1).then_some(Question::Table { names });
        let layout = self.layout.read();
        let laid = layout.0.as_ref().map_or(&[][..], |laid| laid.questions());
        sheets.into_iter().chain(laid.iter().cloned()).collect()
    }

    /// Whether a question has had its answer.
    pub fn is_answered(self, question: &Question) -> bool {
        match question {
            Question::Table { .. } => self.reading.read().table.is_some(),
            Question::Decimal { .. } => self.reading.read().decimal.is_some(),
            Question::Names { .. } => self.names_answered.get(),
        }
    }

    /// Says which column names the cities.
    pub fn name_by(self, column: usize) {
        self.names_answered.set(true);
        self.assign(column, Role::Name);
    }

    pub fn assign(self, column: usize, role: Role) {
        if role == Role::Name {
            self.names_answered.set(true);
        }
        self.plan.update(|plan| plan.assign(column, role));
    }

    pub fn place(self, column: usize, dimension: usize) {
        self.plan.update(|plan| plan.place(column, dimension));
    }

    /// Changes what is said of a column.
    pub fn say(self, column: usize, change: impl FnOnce(&mut ColumnPlan)) {
        self.plan.update(|plan| {
            if let Some(column) = plan.columns.get_mut(column) {
                change(column);
            }
        });
    }

    /// Leads to the first question that is still open, if there is one.
    pub fn go_to_open_question(self) -> bool {
        let questions = untrack(|| self.questions());
        let open = questions
            .iter()
            .position(|question| !untrack(|| self.is_answered(question)));
        if let Some(open) = open {
            focus(format!("guide-question-{open}"));
        }
        open.is_some()
    }

    /// Hands over what is decided, unless something is wrong with it. What the
    /// guide has seen the first rows of is read whole then, in turns. Whether it is
    /// handed over.
    pub fn finish(self) -> bool {
        let plan = Plan {
            is_decided: true,
            ..self.plan.get_untracked()
        };
        let bare = self.bare(plan);
        let text = bare.choices.to_text(MAX_PLAN);
        if self.is_sample {
            let is_sound = self.built.with_untracked(|built| built.0.is_ok());
            if is_sound {
                self.explorer.open_decided(Arc::new(bare), text);
            }
            return is_sound;
        }
        let layout = self.layout.get_untracked();
        let laid = layout.0.as_ref().ok();
        let package = laid.and_then(|laid| bare.open_laid(laid).ok());
        let is_sound = package.is_some();
        if let Some(package) = package {
            self.explorer.finish_guide(package, text);
        }
        is_sound
    }

    /// How many rows of cities the guide works on.
    pub fn n_rows(self) -> usize {
        let layout = self.layout.read();
        layout.0.as_ref().map_or(0, |laid| laid.as_read().n_rows)
    }

    fn bare(self, plan: Plan) -> Bare {
        let reading = self.reading.get_untracked();
        let plan = Some(plan);
        self.whole
            .with_value(|table| table.with(Choices { reading, plan }))
    }

    fn hold(self) {
        // The guide may have been closed meanwhile.
        if self.explorer.guide.table.read_untracked().is_none() {
            return;
        }
        let plan = self.plan.get_untracked();
        self.is_held.set(self.explorer.hold_guide(&self.bare(plan)));
    }
}

fn lay_out(table: &Bare, reading: &Reading) -> Layout {
    Layout(table.lay_out(reading).map(Arc::new).map_err(Arc::new))
}

fn usual(layout: &Layout) -> Plan {
    layout
        .0
        .as_ref()
        .map(|laid| laid.plan())
        .unwrap_or_default()
}

fn sights(layout: &Layout) -> Arc<Vec<ColumnSight>> {
    let sights = layout.0.as_ref().map(|laid| laid.columns());
    Arc::new(sights.unwrap_or_default())
}

fn build(
    table: &Bare,
    reading: &Reading,
    layout: &Layout,
    plan: Plan,
) -> Result<Arc<Package>, Arc<Vec<Problem>>> {
    let laid = layout.0.as_ref().map_err(Arc::clone)?;
    let choices = Choices {
        reading: reading.clone(),
        plan: Some(plan),
    };
    let opened = table.with(choices).open_laid(laid);
    opened.map(Arc::new).map_err(Arc::new)
}

/// Gives the focus to an element once it is drawn.
pub(super) fn focus(id: String) {
    spawn(async move {
        drawn().await;
        if let Some(element) = page::element_by_id(&id) {
            // An element of the page takes the focus.
            let _ = element.focus();
        }
    });
}
