//! What a viewer can do, named by intention. Nothing else writes the
//! scenario, but for a loaded data set, undo and the address bar.

mod city;
mod comparing;
mod curing;
mod editing;
mod exploring;
mod hosting;
mod learning;
mod ranking;
mod robustness;
mod room;
pub mod weighting;
mod years;

use crate::reactive::*;
use reactive_stores::Patch;

use super::{Explorer, Loaded, Notice, sync};
use crate::platform::Entry;
use model::engine::Chain;
use scenario::{
    AggregationChoice, COMPARED, Filter, ImputationChoice, Language, MethodChoice,
    NormalisationChoice, QualityChoice, ScaleChoice, Scenario, ScenarioStoreFields, ThemeChoice,
    TreatmentChoice, View, to_query,
};

impl Explorer {
    /// Chooses what is done about outliers.
    pub fn treat_by(&self, choice: TreatmentChoice) {
        self.choose_method(|method| method.treatment = Some(choice));
    }

    /// Chooses what stands in for missing figures.
    pub fn impute_by(&self, choice: ImputationChoice) {
        self.choose_method(|method| method.imputation = Some(choice));
    }

    /// Chooses how indicators reach one scale.
    pub fn normalise_by(&self, choice: NormalisationChoice) {
        self.choose_method(|method| method.normalisation = Some(choice));
    }

    /// Chooses how pillars are combined.
    pub fn aggregate_by(&self, choice: AggregationChoice) {
        self.choose_method(|method| method.aggregation = Some(choice));
    }

    /// Returns to the method that the data set proposes.
    pub fn use_published_method(&self) {
        self.scenario.method().set(MethodChoice::default());
        self.scenario.scale().set(ScaleChoice::default());
        self.scenario.quality().set(QualityChoice::default());
        sync::record(self, Entry::Push);
    }

    /// Brings a city into the foreground, or puts it back.
    pub fn toggle_focus(&self, id: &str) {
        let is_focus = self.scenario.focus().read_untracked().as_deref() == Some(id);
        self.scenario
            .focus()
            .set((!is_focus).then(|| id.to_owned()));
        sync::record(self, Entry::Push);
    }

    /// Brings a city into the foreground.
    pub fn focus_on(&self, unit: usize) {
        let Some(id) = self.unit_id(unit) else { return };
        self.scenario.focus().set(Some(id));
        sync::record(self, Entry::Push);
    }

    /// Leaves no city in the foreground.
    pub fn clear_focus(&self) {
        self.scenario.focus().set(None);
        sync::record(self, Entry::Push);
    }

    /// Takes a city into the comparison, or out of it. A full comparison takes
    /// no more.
    pub fn toggle_compared(&self, id: &str) {
        let mut ids = self.compared_ids();
        let is_full = ids.len() >= *COMPARED.end();
        if is_full && !ids.iter().any(|known| known == id) {
            return;
        }
        toggle(&mut ids, id);
        self.scenario.cities().set(Some(ids));
        sync::record(self, Entry::Push);
    }

    /// Ranks a city that screening left out, or leaves it out again.
    pub fn toggle_included(&self, id: &str) {
        self.scenario
            .include()
            .update(|include| toggle(include, id));
        sync::record(self, Entry::Push);
    }

    /// Shows only the rows of one group, or all.
    pub fn filter_by(&self, filter: Option<Filter>) {
        self.scenario.filter().set(filter);
        sync::record(self, Entry::Push);
    }

    /// Opens a part of the page.
    pub fn open_view(&self, view: View) {
        self.scenario.view().set(view);
        sync::record(self, Entry::Push);
    }

    /// Changes the page's colours.
    pub fn choose_theme(&self, theme: ThemeChoice) {
        self.scenario.theme().set(theme);
        sync::record(self, Entry::Push);
    }

    /// Changes the page's language.
    pub fn choose_language(&self, language: Language) {
        self.scenario.lang().set(Some(language));
        sync::record(self, Entry::Push);
    }

    /// An address that opens exactly this page, in full and off stage, and says
    /// which figures it was made with.
    #[must_use]
    pub fn link(&self) -> String {
        let mut scenario = self.scenario.get_untracked();
        if let Some(Loaded(package)) = &*self.package.read_untracked() {
            scenario.sha = Some(package.sha256.clone());
        }
        self.platform().address(&to_query(&scenario.in_full()))
    }

    /// The whole address of this page with another query.
    #[must_use]
    pub fn address(&self, query: &str) -> String {
        self.platform().address(query)
    }

    /// Copies the [`link`](Self::link) of this page.
    pub fn copy_link(&self) {
        self.copy_address(self.link());
    }

    /// Copies an address of this page.
    pub(super) fn copy_address(&self, address: String) {
        let file = self.scenario.data().read_untracked();
        let file = file.file_name().map(str::to_owned);
        let explorer = *self;
        let copied = self.platform().copy(&address);
        self.platform().spawn(Box::pin(async move {
            let is_copied = copied.await;
            let notice = match (is_copied, file) {
                (true, None) => Notice::Copied,
                (true, Some(name)) => Notice::CopiedWithoutFigures { name },
                (false, _) => Notice::CopyByHand { address },
            };
            explorer.tell(notice);
        }));
    }

    /// Tells the reader something, once.
    pub fn tell(&self, notice: Notice) {
        self.notices.update(|notices| {
            notices.retain(|known| *known != notice);
            notices.push(notice);
        });
    }

    /// Puts a notice away.
    pub fn put_away(&self, notice: &Notice) {
        self.notices
            .update(|notices| notices.retain(|known| known != notice));
    }

    /// Takes over a whole scenario for the data set on screen, waking only
    /// what it changes.
    pub(super) fn adopt(&self, scenario: Scenario) {
        self.movement.set(None);
        self.talk.stop_travelling();
        self.scenario.patch(scenario);
    }

    /// Ids of the compared cities.
    fn compared_ids(&self) -> Vec<String> {
        let package = self.package.read_untracked();
        let Some(Loaded(package)) = &*package else {
            return Vec::new();
        };
        let units = package.dataset.units();
        self.derived
            .compared
            .read_untracked()
            .iter()
            .map(|&unit| units[unit].id.clone())
            .collect()
    }

    /// Changes the method. A choice that the data set would make itself is no
    /// choice: it is left out of the address.
    fn choose_method(&self, change: impl FnOnce(&mut MethodChoice)) {
        let mut method = self.scenario.method().get_untracked();
        change(&mut method);
        if let Some(Loaded(package)) = &*self.package.read_untracked() {
            method = method.beyond(Chain::published(package).into());
        }
        self.scenario.method().set(method);
        sync::record(self, Entry::Push);
    }
}

pub(super) fn toggle(list: &mut Vec<String>, item: &str) {
    match list.iter().position(|known| known == item) {
        Some(index) => {
            list.remove(index);
        }
        None => list.push(item.to_owned()),
    }
}
