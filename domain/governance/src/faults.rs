//! Faults that somebody asked for, so that failures of AWS can be tried which nothing here brings about: which call or piece
//! of work is to fail, for whom, how, and how often. What comes of them is recorded like any other outcome.

use crate::central_configuration::settings::FailureCause;
use crate::central_configuration::standards::StatusReason;
use crate::command::{Operation, Service};
use crate::conformance_packs::failure::FailureCode;
use crate::organizations::account_creation::FailureReason;
use identifiers::{AccountId, Region};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The number of a fault, counted in the installation.
pub type FaultId = u64;

/// Something that fails on purpose, for some time and for some callers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its number.
    pub id: FaultId,
    /// Whom it strikes: the caller of an operation, the account that work is done in. None is every account.
    pub account: Option<AccountId>,
    /// In which Region. None is every Region.
    pub region: Option<Region>,
    /// What fails, and how.
    pub failing: Failing,
    /// How often it still strikes.
    pub times: u32,
}

/// What fails, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failing {
    /// An operation answers an error.
    Operation(OperationFailure),
    /// Work in the background fails.
    Work(WorkFailure),
}

/// How an operation fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationFailure {
    /// Which one, by its name in the API.
    pub operation: Operation,
    /// The name of the exception.
    pub error: SmolStr,
    /// Its reason, where the exception has one.
    pub reason: Option<SmolStr>,
    /// Its text; a plain one without.
    pub message: Option<SmolStr>,
}

/// How work fails, by the reconciler that does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkFailure {
    /// No account is made. The account of the fault is the one that asked: the new one has no id yet.
    AccountCreation(FailureReason),
    /// An account's own pack isn't deployed, or deleted if the code is one of deletions.
    ConformancePack(FailureCode),
    /// The same of an organization's pack in a member.
    OrganizationConformancePack(FailureCode),
    /// The switch to central configuration fails. The account of the fault is the administrator.
    CentralConfiguration,
    /// A configuration can't be taken off a node. The account of the fault is the administrator.
    ConfigurationPolicyDisassociation,
    /// A standard isn't enabled, or disabled, in an account and Region.
    Standard(StatusReason),
    /// An evaluation of a rule that somebody asked for doesn't take place.
    ConfigRuleEvaluation,
    /// A configuration policy can't be applied in an account and Region.
    ConfigurationPolicyAssociation(FailureCause),
}

impl Fault {
    /// Whether it strikes an account in a Region; work without a Region is struck by faults without one.
    fn strikes(&self, account: AccountId, region: Option<&Region>) -> bool {
        self.account.is_none_or(|wanted| wanted == account)
            && self.region.as_ref().is_none_or(|wanted| Some(wanted) == region)
    }
}

/// A fault that struck: which one, and how it makes the work fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Struck<T> {
    /// The fault.
    pub fault: FaultId,
    /// The failure.
    pub failure: T,
}

/// Every fault that still strikes, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    last: FaultId,
    faults: Vec<Fault>,
}

impl Faults {
    /// Adds a fault; the `times` are at least one.
    pub fn add(&mut self, account: Option<AccountId>, region: Option<Region>, failing: Failing, times: u32) -> &Fault {
        self.last += 1;
        self.faults.push_mut(Fault { id: self.last, account, region, failing, times: times.max(1) })
    }

    /// The faults that still strike, the oldest first.
    pub fn list(&self) -> &[Fault] {
        &self.faults
    }

    /// Takes one fault away, or all; how many those were.
    pub fn clear(&mut self, id: Option<FaultId>) -> usize {
        let before = self.faults.len();
        self.faults.retain(|fault| id.is_some_and(|id| fault.id != id));
        before - self.faults.len()
    }

    /// Counts that these struck, once for each mention.
    pub fn used(&mut self, ids: &[FaultId]) {
        for id in ids {
            if let Some(fault) = self.faults.iter_mut().find(|fault| fault.id == *id) {
                fault.times -= 1;
            }
            self.faults.retain(|fault| fault.times > 0);
        }
    }

    /// How a call of an operation fails, if it does; the fault has struck once more then.
    pub fn strike(
        &mut self,
        service: Service,
        operation: &str,
        account: AccountId,
        region: &Region,
    ) -> Option<OperationFailure> {
        let struck = self.draw().take(account, Some(region), |failing| match failing {
            Failing::Operation(failure)
                if failure.operation.service == service && failure.operation.name == operation =>
            {
                Some(failure.clone())
            }
            _ => None,
        })?;
        self.used(&[struck.fault]);
        Some(struck.failure)
    }

    /// How a piece of work fails, if it does; the fault has struck once more then. For work that is done in several places at once.
    pub fn strike_work<T>(
        &mut self,
        account: AccountId,
        region: &Region,
        which: impl Fn(WorkFailure) -> Option<T>,
    ) -> Option<T> {
        let struck = self.draw().take_work(account, Some(region), which)?;
        self.used(&[struck.fault]);
        Some(struck.failure)
    }

    /// Begins to plan with these faults.
    pub fn draw(&self) -> Draw<'_> {
        Draw { faults: self, taken: BTreeMap::new() }
    }
}

/// The faults as a plan takes them: none more often than it may strike. The faults themselves don't change.
#[derive(Debug, Clone)]
pub struct Draw<'a> {
    faults: &'a Faults,
    taken: BTreeMap<FaultId, u32>,
}

impl Draw<'_> {
    /// The oldest fault that strikes here and is of the kind that `which` knows.
    pub fn take<T>(
        &mut self,
        account: AccountId,
        region: Option<&Region>,
        which: impl Fn(&Failing) -> Option<T>,
    ) -> Option<Struck<T>> {
        self.faults.faults.iter().filter(|fault| fault.strikes(account, region)).find_map(|fault| {
            let failure = which(&fault.failing)?;
            let taken = self.taken.entry(fault.id).or_default();
            (*taken < fault.times).then(|| {
                *taken += 1;
                Struck { fault: fault.id, failure }
            })
        })
    }

    /// [`Draw::take`] for work.
    pub fn take_work<T>(
        &mut self,
        account: AccountId,
        region: Option<&Region>,
        which: impl Fn(WorkFailure) -> Option<T>,
    ) -> Option<Struck<T>> {
        self.take(account, region, |failing| match failing {
            Failing::Work(failure) => which(*failure),
            Failing::Operation(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Failing, Faults, WorkFailure};
    use identifiers::{AccountId, Region};

    fn account(number: u64) -> AccountId {
        AccountId::from_number(number).unwrap()
    }

    fn any(failure: WorkFailure) -> Option<WorkFailure> {
        Some(failure)
    }

    #[test]
    fn a_plan_takes_a_fault_no_more_often_than_it_may_strike() {
        let mut faults = Faults::default();
        faults.add(Some(account(1)), None, Failing::Work(WorkFailure::CentralConfiguration), 2);
        let region = Region::us_east_1();
        let mut draw = faults.draw();
        assert!(draw.take_work(account(2), Some(&region), any).is_none());
        assert!(draw.take_work(account(1), Some(&region), any).is_some());
        assert!(draw.take_work(account(1), None, any).is_some());
        assert!(draw.take_work(account(1), Some(&region), any).is_none());
        assert!(faults.draw().take_work(account(1), Some(&region), any).is_some());
    }

    #[test]
    fn a_used_fault_is_gone() {
        let mut faults = Faults::default();
        let id = faults.add(None, None, Failing::Work(WorkFailure::CentralConfiguration), 2).id;
        faults.used(&[id]);
        assert_eq!(faults.list().len(), 1);
        faults.used(&[id, id, 7]);
        assert_eq!(faults.list(), []);
    }

    #[test]
    fn work_without_a_region_isnt_struck_by_a_fault_in_one() {
        let mut faults = Faults::default();
        let region = Region::us_east_1();
        faults.add(None, Some(region.clone()), Failing::Work(WorkFailure::CentralConfiguration), 1);
        assert!(faults.draw().take_work(account(1), None, any).is_none());
        assert!(faults.draw().take_work(account(1), Some(&region), any).is_some());
    }
}
