//! Of an organization's pack: which members have to be looked at, and how many stand how. Both follow the facts, so that a
//! change costs what it touches and not what there is.

use super::failure::FailureCode;
use super::member_pack::{FailureCount, MemberPack};
use identifiers::AccountId;
use imbl::OrdSet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The members that may not have what they should have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PendingMembers {
    /// Any: the pack as a whole was changed.
    All,
    /// These and no others.
    Only(OrdSet<AccountId>),
}

impl PendingMembers {
    /// None.
    pub(super) fn none() -> Self {
        Self::Only(OrdSet::new())
    }

    /// Whether every member has what it should have.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Only(accounts) if accounts.is_empty())
    }

    /// Whether the account may not have what it should have.
    pub fn contains(&self, account: AccountId) -> bool {
        match self {
            Self::All => true,
            Self::Only(accounts) => accounts.contains(&account),
        }
    }

    pub(super) fn add(&mut self, account: AccountId) {
        if let Self::Only(accounts) = self {
            accounts.insert(account);
        }
    }

    pub(super) fn remove(&mut self, account: AccountId) {
        if let Self::Only(accounts) = self {
            accounts.remove(&account);
        }
    }
}

/// How many members stand how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCounts {
    /// Those in which the last try failed, by code.
    failing: BTreeMap<FailureCode, u32>,
    /// Those that were last tried with a generation or have it still, by generation.
    generations: BTreeMap<u32, u32>,
}

impl MemberCounts {
    /// The failures, by code.
    pub fn failures(&self) -> Vec<FailureCount> {
        self.failing.iter().map(|(code, accounts)| FailureCount { code: *code, accounts: *accounts }).collect()
    }

    /// Whether some member was last tried with a generation or has it still.
    pub fn uses(&self, generation: u32) -> bool {
        self.generations.contains_key(&generation)
    }

    pub(super) fn add(&mut self, member: &MemberPack) {
        if let Some(failure) = &member.failure {
            *self.failing.entry(failure.code).or_default() += 1;
        }
        for generation in generations(member) {
            *self.generations.entry(generation).or_default() += 1;
        }
    }

    pub(super) fn remove(&mut self, member: &MemberPack) {
        if let Some(failure) = &member.failure {
            less(&mut self.failing, failure.code);
        }
        for generation in generations(member) {
            less(&mut self.generations, generation);
        }
    }
}

fn generations(member: &MemberPack) -> impl Iterator<Item = u32> {
    [Some(member.generation), member.deployed.map(|deployed| deployed.generation)].into_iter().flatten()
}

/// One less; nothing is kept of none.
fn less<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K) {
    if let Some(count) = counts.get_mut(&key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&key);
        }
    }
}
