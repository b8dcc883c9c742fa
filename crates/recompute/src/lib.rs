//! The index outside the page: files or figures and a scenario in, scores, ranks
//! and their checksum out. The command line, the npm package and the Python wheel
//! are thin coats over it, so that all four say the same in the same words.
//!
//! It speaks English: what is wrong is told in the sentences of the page.

mod refusal;
mod scenario_text;

use std::sync::Arc;

use data::own::{self, OwnFile};
use data::plain::Plain;
use data::plan::Choices;
use data::quality::LeftOut;
use data::{Package, Problem};
use i18n::{
    Numerals, Texts, difference_sentences, exclusion_sentences, plan_unread_sentence,
    problem_sentence, quality_refused_sentence,
};
use model::canonical;
use model::engine::Scored;
use model::index;
use model::names::Names;
use model::unknown::unknown_names;
use protocol::{Results, results};
use scenario::Scenario;

pub use refusal::{Kind, Refusal};
pub use scenario_text::{Said, read_scenario};

/// A data set that was opened, with the words to speak of it.
pub struct Index {
    package: Arc<Package>,
    /// What was decided about the table that it is, as an address has it.
    plan: Option<String>,
    texts: Texts,
}

/// The answer to a scenario.
pub struct Answer {
    /// Scores and ranks.
    pub scored: Scored,
    /// What was chosen.
    pub scenario: Scenario,
    /// What its reader should know although there is an answer: settings that were
    /// not understood, names that the data set does not have, other figures than
    /// were meant.
    pub warnings: Vec<String>,
}

impl Index {
    /// Opens whatever data set these files hold: a package, a table, an archive,
    /// a workbook.
    ///
    /// # Errors
    /// [`Refusal`] with every problem found.
    pub fn of_files(files: Vec<OwnFile>) -> Result<Self, Refusal> {
        Self::of_decided(files, None)
    }

    /// The same; a table that does not describe itself is read as its reader has
    /// decided, which is what an address has as its `plan`.
    ///
    /// # Errors
    /// [`Refusal`] with every problem found.
    pub fn of_decided(files: Vec<OwnFile>, plan: Option<&str>) -> Result<Self, Refusal> {
        let choices = plan.and_then(Choices::from_text);
        let is_read = choices.is_some();
        let opened = own::open_as(files, choices.unwrap_or_default());
        let opened = opened.map_err(|refused| refused.problems);
        let mut index = Self::of(opened.and_then(Package::with_years_beside), english()?)?;
        // Whatever describes itself needs no plan.
        let is_followed = is_read && index.package.bare.is_some();
        index.plan = plan.filter(|_| is_followed).map(str::to_owned);
        Ok(index)
    }

    /// The same as this scenario has it decided.
    ///
    /// # Errors
    /// [`Refusal`] where the text is no scenario, or with every problem found.
    pub fn of_files_for(files: Vec<OwnFile>, scenario: &str) -> Result<Self, Refusal> {
        let said = read_scenario(scenario, &english()?)?;
        Self::of_decided(files, said.scenario.plan.as_deref())
    }

    /// Opens the package that these files are, and nothing else: for whoever has
    /// others download it.
    ///
    /// # Errors
    /// [`Refusal`] with every problem found.
    pub fn of_package(files: &[OwnFile]) -> Result<Self, Refusal> {
        let package = own::open_published(files).and_then(Package::with_years_beside);
        Self::of(package, told()?)
    }

    /// Takes figures from memory: `what` says as JSON what they are of, as
    /// [`Plain`] has it; `values` has one row after the other, `NaN` where a figure
    /// is missing.
    ///
    /// # Errors
    /// [`Refusal`] with every problem found.
    pub fn of_values(what: &str, values: &[f64]) -> Result<Self, Refusal> {
        let texts = told()?;
        let plain: Plain = serde_json::from_str(what)
            .map_err(|error| Refusal::new(Kind::Data, vec![error.to_string()]))?;
        Self::of(plain.package(values), texts)
    }

    fn of(package: Result<Package, Vec<Problem>>, texts: Texts) -> Result<Self, Refusal> {
        match package {
            Ok(package) => Ok(Self {
                package: Arc::new(package),
                plan: None,
                texts,
            }),
            Err(problems) => {
                let sentences = problems.iter();
                let sentences = sentences.map(|problem| problem_sentence(&texts, problem));
                Err(Refusal::new(Kind::Data, sentences.collect()))
            }
        }
    }

    /// The data set as published.
    #[must_use]
    pub fn package(&self) -> &Arc<Package> {
        &self.package
    }

    /// The words.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// What was noticed while it was read.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let warnings = self.package.warnings.iter();
        warnings
            .map(|problem| problem_sentence(&self.texts, problem))
            .collect()
    }

    /// The answer to a scenario: JSON, an address, or the query of one. Nothing is
    /// the data set as its publisher proposes it.
    ///
    /// # Errors
    /// [`Refusal`] where the text is no scenario, or the method has no answer.
    pub fn answer(&self, scenario: &str) -> Result<Answer, Refusal> {
        let Said {
            scenario,
            mut warnings,
        } = read_scenario(scenario, &self.texts)?;
        warnings.extend(self.differences(&scenario));
        let scored = index::scored(Arc::clone(&self.package), &scenario)
            .map_err(|failure| self.no_answer(&scenario, &failure))?;
        Ok(Answer {
            scored,
            scenario,
            warnings,
        })
    }

    /// Scores and ranks as the page gives them to others.
    #[must_use]
    pub fn results(&self, answer: &Answer) -> Results {
        let scored = &answer.scored;
        let names = Self::names(scored.engine().package());
        let reason = |unit| {
            let status = scored.engine().status(unit);
            exclusion_sentences(&self.texts, &names, status)
        };
        let name = |unit| names.city(unit).to_owned();
        results(scored, answer.scenario.clone(), name, reason)
    }

    /// Published names.
    #[must_use]
    pub fn names(package: &Package) -> Names {
        Names::new(package, None, str::to_owned)
    }

    /// In what the scenario was made for another data set, and what of it this one
    /// cannot do.
    fn differences(&self, scenario: &Scenario) -> Vec<String> {
        let sha = scenario.sha.as_ref();
        let is_other = sha.is_some_and(|sha| !sha.eq_ignore_ascii_case(&self.package.sha256));
        let unknown = unknown_names(scenario, &self.package);
        let is_undecided = scenario.plan.is_some() && scenario.plan != self.plan;
        let mut told = difference_sentences(&self.texts, is_other, &unknown);
        let framework = self.package.dataset.framework();
        if LeftOut::of(framework, scenario.quality).is_all(framework) {
            told.push(quality_refused_sentence(&self.texts));
        }
        if is_undecided {
            told.push(plan_unread_sentence(&self.texts));
        }
        told
    }

    fn no_answer(&self, scenario: &Scenario, failure: &model::engine::Failure) -> Refusal {
        let package = index::met(&self.package, scenario);
        let names = Self::names(&package);
        let sentence = i18n::failure_sentence(&self.texts, &names, &package, failure);
        Refusal::new(Kind::Method, vec![sentence])
    }
}

impl Answer {
    /// The SHA-256 of the ranks in their canonical form.
    #[must_use]
    pub fn sha256(&self) -> String {
        canonical::sha256(&self.scored)
    }

    /// One score per unit in the order of the data set, `NaN` without one.
    #[must_use]
    pub fn scores(&self) -> Vec<f64> {
        let units = 0..self.scored.ranks().len();
        units
            .map(|unit| self.scored.score(unit).unwrap_or(f64::NAN))
            .collect()
    }

    /// One rank per unit in the order of the data set, 0 without one.
    #[must_use]
    pub fn ranks(&self) -> Vec<u32> {
        self.scored.ranks().to_vec()
    }

    /// The ids of all units, in the order of the data set.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let units = self.scored.engine().package().dataset.units().iter();
        units.map(|unit| unit.id.as_str())
    }
}

/// All of English, for evidence and whatever else is written of an answer.
fn english() -> Result<Texts, Refusal> {
    texts(Texts::english(Numerals::default()))
}

/// English as far as an answer needs it.
fn told() -> Result<Texts, Refusal> {
    texts(Texts::told(Numerals::default()))
}

fn texts(texts: Result<Texts, i18n::TextsError>) -> Result<Texts, Refusal> {
    texts.map_err(|error| Refusal::new(Kind::Data, vec![error.to_string()]))
}
