//! What a reader does about what the checks of a data set have found. Each is an
//! act like any other: the address carries it and undo takes it back.

use crate::reactive::*;

use crate::platform::Entry;
use crate::{Explorer, Loaded, sync};
use model::checks::{self, Cure};
use scenario::ScenarioStoreFields;

impl Explorer {
    /// Does what mends a finding.
    pub fn cure(&self, cure: Cure) {
        match cure {
            Cure::Treat(choice) => return self.treat_by(choice),
            Cure::Fill(choice) => return self.impute_by(choice),
            Cure::Turn(indicator) => {
                let Some(Loaded(package)) = self.package.get_untracked() else {
                    return;
                };
                let code = package.dataset.framework().node(indicator).code.clone();
                return self.turn(&code);
            }
            Cure::LeaveOut(_) | Cure::CountOnce(..) => {}
        }
        let Some(Loaded(package)) = self.package.get_untracked() else {
            return;
        };
        let framework = package.dataset.framework();
        let map = self.scenario.weights().get_untracked();
        let weights = match cure {
            Cure::LeaveOut(node) => checks::without(framework, &map, node),
            Cure::CountOnce(first, second) => {
                Some(checks::counted_once(framework, &map, [first, second]))
            }
            Cure::Turn(_) | Cure::Treat(_) | Cure::Fill(_) => None,
        };
        if let Some(weights) = weights {
            self.movement.set(None);
            self.scenario.weights().set(weights);
            sync::record(self, Entry::Push);
        }
    }

    /// Takes the other end of an indicator for better, or the published one
    /// again.
    pub fn turn(&self, code: &str) {
        self.scenario
            .turned()
            .update(|turned| super::toggle(turned, code));
        sync::record(self, Entry::Push);
    }
}
