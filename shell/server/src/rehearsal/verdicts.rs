//! Verdicts on resources that differ between two states, counted by pack and rule over all accounts.

use evidence::results::{Resource as Of, Status, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// Resources that are named, over all rules; all are counted.
pub(super) const NAMED: usize = 1_000;

/// What differs, by pack, Region and rule.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Verdicts {
    pub(super) rules: BTreeMap<RuleKey, RuleVerdicts>,
    /// Resources that weren't named, because there are too many.
    pub(super) left_out: usize,
    /// Never counts: what is looked for was just put there.
    spare: RuleVerdicts,
}

/// A rule of a pack, in whichever accounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RuleKey {
    /// The pack's name: for an organization's, the one that it has there; empty for a rule without a pack.
    pub(super) pack: String,
    pub(super) region: String,
    /// The rule's name in the pack.
    pub(super) rule: String,
}

/// How many resources have which verdict, before and after.
#[derive(Debug, Default, PartialEq)]
pub(super) struct RuleVerdicts {
    /// Verdicts that there were none of before: COMPLIANT, NON_COMPLIANT.
    pub(super) gained: (usize, usize),
    /// Verdicts that are gone.
    pub(super) lost: (usize, usize),
    /// Verdicts that turned into these.
    pub(super) turned: (usize, usize),
    /// Resources that aren't compliant and weren't found so before.
    pub(super) non_compliant: BTreeSet<Resource>,
}

/// A resource that isn't compliant.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Resource {
    pub(super) account: String,
    pub(super) resource_type: String,
    pub(super) resource_id: String,
    pub(super) annotation: Option<String>,
}

impl RuleVerdicts {
    pub(super) fn is_empty(&self) -> bool {
        [self.gained, self.lost, self.turned].iter().all(|counts| *counts == (0, 0))
    }
}

impl Verdicts {
    /// The same with so many names that the report stays readable, and without rules of which nothing differs.
    pub(super) fn shortened(mut self) -> Self {
        self.rules.retain(|_, of_rule| !of_rule.is_empty());
        // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
        let share = NAMED.checked_div(self.rules.len()).unwrap_or(NAMED).max(1);
        for of_rule in self.rules.values_mut() {
            let named = of_rule.non_compliant.len().min(share);
            self.left_out += of_rule.gained.1 + of_rule.turned.1 - named;
            while of_rule.non_compliant.len() > share {
                of_rule.non_compliant.pop_last();
            }
        }
        self
    }

    /// What is counted of a rule.
    pub(super) fn of_rule(&mut self, rule: &RuleKey) -> &mut RuleVerdicts {
        // Names are long: they are copied once.
        let known = self.rules.contains_key(rule);
        let key = if known { None } else { Some(rule.clone()) };
        if let Some(key) = key {
            self.rules.insert(key, RuleVerdicts::default());
        }
        self.rules.get_mut(rule).unwrap_or(&mut self.spare)
    }
}

impl RuleVerdicts {
    /// Counts a verdict on a resource that is another one, came or went; it is named with its account where that is given.
    pub(super) fn take(&mut self, account: Option<&str>, of: &Of, before: Option<&Verdict>, after: Option<&Verdict>) {
        match (shown(before), shown(after)) {
            (Some(was), Some(is)) if was != is => self.turned(account, of, after, is),
            (None, Some(is)) => {
                count(&mut self.gained, is);
                self.name(account, of, after, is);
            }
            (Some(was), None) => count(&mut self.lost, was),
            _ => {}
        }
    }

    /// Counts a verdict that turned into this one.
    pub(super) fn turned(&mut self, account: Option<&str>, of: &Of, after: Option<&Verdict>, is: bool) {
        count(&mut self.turned, is);
        self.name(account, of, after, is);
    }

    /// Counts a verdict that is gone.
    pub(super) fn lose(&mut self, was: bool) {
        count(&mut self.lost, was);
    }

    /// Counts what was counted elsewhere as well.
    pub(super) fn add(&mut self, other: Self) {
        let Self { gained, lost, turned, non_compliant } = other;
        for (all, more) in [(&mut self.gained, gained), (&mut self.lost, lost), (&mut self.turned, turned)] {
            all.0 += more.0;
            all.1 += more.1;
        }
        self.non_compliant.extend(non_compliant);
        while self.non_compliant.len() > NAMED {
            self.non_compliant.pop_last();
        }
    }

    /// Whether resources of an account would still be named, because they come before some that are or there aren't as many yet.
    pub(super) fn would_name(&self, account: &str) -> bool {
        self.non_compliant.len() < NAMED
            || self.non_compliant.last().is_some_and(|last| account <= last.account.as_str())
    }

    /// Keeps the names that come first in order, whatever the order in which they are told.
    fn name(
        &mut self,
        account: Option<&str>,
        (resource_type, resource_id): &Of,
        verdict: Option<&Verdict>,
        is_compliant: bool,
    ) {
        let Some(account) = account.filter(|_| !is_compliant) else { return };
        self.non_compliant.insert(Resource {
            account: account.to_owned(),
            resource_type: resource_type.to_string(),
            resource_id: resource_id.to_string(),
            annotation: verdict.and_then(|verdict| verdict.text.as_ref()).map(ToString::to_string),
        });
        if self.non_compliant.len() > NAMED {
            self.non_compliant.pop_last();
        }
    }
}

/// The name of a rule as the template of its pack gives it; its own for a rule without a pack.
pub(super) fn name_in_template<'a>(name: &'a str, pack_id: &str) -> &'a str {
    name.strip_suffix(pack_id).and_then(|name| name.strip_suffix('-')).unwrap_or(name)
}

/// Whether a verdict says that a resource is good; nothing where it says nothing.
pub(super) fn shown(verdict: Option<&Verdict>) -> Option<bool> {
    match verdict?.status {
        Status::Compliant => Some(true),
        Status::NonCompliant => Some(false),
        Status::Unknown => None,
    }
}

fn count((compliant, non_compliant): &mut (usize, usize), is_compliant: bool) {
    *(if is_compliant { compliant } else { non_compliant }) += 1;
}
