//! What can be taken back: the choices that decide scores and ranks, step by
//! step.
//!
//! How a reader looks at them (view, language, colours, the city in the
//! foreground, the cities compared, the rows shown) is no step: taking a
//! weight back must not turn the page.

use super::{Answers, MethodChoice, QualityChoice, ScaleChoice, Scenario, WeightMap};

/// As many steps as anyone goes back.
const MOST_STEPS: usize = 200;

/// The choices of a scenario that decide scores, ranks and their changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub(super) weights: WeightMap,
    pub(super) baseline: WeightMap,
    pub(super) locks: Vec<String>,
    pub(super) turned: Vec<String>,
    pub(super) include: Vec<String>,
    pub(super) method: MethodChoice,
    pub(super) scale: ScaleChoice,
    pub(super) quality: QualityChoice,
    pub(super) since: Option<String>,
    pub(super) lens: Option<String>,
}

/// One kind of choice, for telling a reader what was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What indicators are grouped under.
    Lens,
    /// The weights.
    Weights,
    /// The weights, or the year, that changes are counted from.
    Baseline,
    /// Which weights are locked.
    Locks,
    /// Which end of an indicator is better.
    Turned,
    /// Which cities are ranked all the same.
    Included,
    /// How figures become an index.
    Method,
}

impl Choices {
    /// Those of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let (choices, _) = scenario.parts(Scenario::default());
        choices
    }

    /// The same but for weights and what they are compared with.
    #[must_use]
    pub fn without_weights(self) -> Self {
        Self {
            weights: WeightMap::default(),
            baseline: WeightMap::default(),
            locks: Vec::new(),
            since: None,
            ..self
        }
    }

    /// The same scenario with these choices.
    #[must_use]
    pub fn onto(&self, scenario: Scenario) -> Scenario {
        let Self {
            weights,
            baseline,
            locks,
            turned,
            include,
            method,
            scale,
            quality,
            since,
            lens,
        } = self.clone();
        Scenario {
            weights,
            baseline,
            locks,
            turned,
            include,
            method,
            scale,
            quality,
            since,
            lens,
            ..scenario
        }
    }

    /// In which kinds they differ from others.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<Kind> {
        let Self {
            weights,
            baseline,
            locks,
            turned,
            include,
            method,
            scale,
            quality,
            since,
            lens,
        } = self;
        let kinds = [
            (Kind::Lens, *lens != other.lens),
            (Kind::Weights, *weights != other.weights),
            (
                Kind::Baseline,
                (baseline, since) != (&other.baseline, &other.since),
            ),
            (Kind::Locks, *locks != other.locks),
            (Kind::Turned, *turned != other.turned),
            (Kind::Included, *include != other.include),
            (
                Kind::Method,
                (method, scale, quality) != (&other.method, &other.scale, &other.quality),
            ),
        ];
        let differing = kinds.into_iter().filter(|&(_, differs)| differs);
        differing.map(|(kind, _)| kind).collect()
    }
}

/// Where a scenario stood when a step was taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    choices: Choices,
    /// What had been answered when asked what matters.
    answers: Answers,
}

impl Step {
    /// That of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            choices: Choices::of(scenario),
            answers: scenario.answers.clone(),
        }
    }

    /// The choices.
    #[must_use]
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// The same scenario with these choices. What has been answered stays, unless it is
    /// about groups that are others then: those of the step come back with them.
    #[must_use]
    pub fn onto(&self, scenario: Scenario) -> Scenario {
        let is_regrouped = scenario.lens != self.choices.lens;
        let mut scenario = self.choices.onto(scenario);
        if is_regrouped {
            scenario.answers = self.answers.clone();
        }
        scenario
    }
}

/// The steps taken so far, and those taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    present: Step,
    past: Vec<Step>,
    future: Vec<Step>,
}

impl History {
    /// Begins anew at this step.
    #[must_use]
    pub fn at(present: Step) -> Self {
        Self {
            present,
            ..Self::default()
        }
    }

    /// Takes note of where the choices stand. What stands as before is no
    /// step; what differs is one, and ends what was taken back. Says whether
    /// it was a step.
    pub fn note(&mut self, step: Step) -> bool {
        if step.choices == self.present.choices {
            self.present = step;
            return false;
        }
        self.past.push(std::mem::replace(&mut self.present, step));
        if self.past.len() > MOST_STEPS {
            self.past.remove(0);
        }
        self.future.clear();
        true
    }

    /// Takes the last step back: what was before it.
    pub fn undo(&mut self) -> Option<&Step> {
        let before = self.past.pop()?;
        self.future
            .push(std::mem::replace(&mut self.present, before));
        Some(&self.present)
    }

    /// Takes the last step that was taken back once more.
    pub fn redo(&mut self) -> Option<&Step> {
        let after = self.future.pop()?;
        self.past.push(std::mem::replace(&mut self.present, after));
        Some(&self.present)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take once more.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
