//! Conformance packs that came to accounts, went from them, or have other rules there.

use super::accounts::key_of;
use super::wanted::Wanted;
use crate::conformance_packs::member_pack::MemberPack;
use crate::conformance_packs::organization_pack::OrganizationPack;
use crate::conformance_packs::pack::{Deployment, Pack, Revision};
use crate::conformance_packs::state::State;
use identifiers::{AccountId, Region};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What became of a pack, in the same way in all of these accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackChange {
    /// The pack's name: for an organization's, the one that it has there and not the one in its members.
    pub name: SmolStr,
    /// Whose organization's pack it is: the account that made it; nothing for an account's own.
    pub owner: Option<AccountId>,
    /// Where its rules are.
    pub region: Region,
    /// What became of it.
    pub outcome: PackOutcome,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
}

/// What became of a pack in an account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackOutcome {
    /// It came.
    Gained {
        /// With so many rules.
        rules: u32,
    },
    /// It went, with its rules and their results.
    Lost {
        /// So many.
        rules: u32,
    },
    /// Its rules come from another template or other values.
    Updated {
        /// So many now.
        rules: u32,
    },
    /// It couldn't be deployed; rules that it had before stay.
    Failed {
        /// The code.
        code: SmolStr,
        /// The text.
        message: Arc<str>,
    },
    /// What couldn't be deployed is gone, or no longer wanted.
    FailureGone,
}

/// What a pack is in an account: what its rules come from and how many they are, and why the last deployment failed.
#[derive(Debug, Default, PartialEq)]
struct Standing {
    deployed: Option<Rules>,
    failure: Option<(SmolStr, Arc<str>)>,
}

/// What rules come from, and how many they are.
#[derive(Debug, PartialEq)]
struct Rules {
    template: SmolStr,
    inputs: Vec<(String, String)>,
    count: u32,
}

impl Standing {
    fn own(pack: &Pack) -> Self {
        let deployed = |it: &Deployment| Rules {
            template: it.revision.template.clone(),
            inputs: it.revision.inputs(),
            count: it.rule_count,
        };
        let failure = pack.status_reason.clone().map(|reason| (SmolStr::new_static("CREATE_FAILED"), reason));
        Self { deployed: pack.deployed.as_ref().map(deployed), failure }
    }

    fn member(pack: &OrganizationPack, member: &MemberPack) -> Self {
        let deployed = member.deployed.map(|deployed| {
            let revision: Option<&Revision> = pack.revision(deployed.generation);
            let template = revision.map(|revision| revision.template.clone()).unwrap_or_default();
            let inputs = revision.map(Revision::inputs).unwrap_or_default();
            Rules { template, inputs, count: deployed.rule_count }
        });
        let failure = member.failure.as_ref();
        let failure = failure.map(|failure| (SmolStr::new_static(failure.code.api_name()), failure.message.clone()));
        Self { deployed, failure }
    }

    fn outcomes(&self, after: &Self) -> Vec<PackOutcome> {
        let deployed = match (&self.deployed, &after.deployed) {
            (None, Some(is)) => Some(PackOutcome::Gained { rules: is.count }),
            (Some(was), None) => Some(PackOutcome::Lost { rules: was.count }),
            (Some(was), Some(is)) if was != is => Some(PackOutcome::Updated { rules: is.count }),
            _ => None,
        };
        let failed = match (&self.failure, &after.failure) {
            (was, Some((code, message))) if was.as_ref() != after.failure.as_ref() => {
                Some(PackOutcome::Failed { code: code.clone(), message: message.clone() })
            }
            // Who gets the pack needn't be told that its failure is gone, too.
            (Some(_), None) if deployed.is_none() => Some(PackOutcome::FailureGone),
            _ => None,
        };
        deployed.into_iter().chain(failed).collect()
    }
}

type Found = BTreeMap<(SmolStr, Option<AccountId>, Region, PackOutcome), Vec<AccountId>>;

pub(super) fn changes(before: &State, after: &State, wanted: Wanted<'_>) -> Vec<PackChange> {
    let mut found = Found::new();
    for change in before.packs.diff(&after.packs).take_while(|_| wanted()) {
        let key = key_of(&change);
        let [was, is] = [before, after].map(|state| state.packs.get(key).map(Standing::own).unwrap_or_default());
        for outcome in was.outcomes(&is) {
            let place = &key.0;
            found.entry((key.1.clone(), None, place.region.clone(), outcome)).or_default().push(place.account);
        }
    }
    for change in before.member_packs.diff(&after.member_packs).take_while(|_| wanted()) {
        let (id, account) = key_of(&change);
        let pack = |state: &'_ State| {
            let pack = state.organization_packs.get(state.organization_packs_by_id.get(id)?)?;
            Some(pack.clone())
        };
        let packs = [before, after].map(pack);
        let Some(shown) = packs[1].as_ref().or(packs[0].as_ref()) else { continue };
        let standing = |state: &State, pack: &Option<OrganizationPack>| {
            let member = state.member_packs.get(&(id.clone(), *account))?;
            Some(Standing::member(pack.as_ref()?, member))
        };
        let was = standing(before, &packs[0]).unwrap_or_default();
        let is = standing(after, &packs[1]).unwrap_or_default();
        for outcome in was.outcomes(&is) {
            let key = (shown.name.clone(), Some(shown.owner.account), shown.region().clone(), outcome);
            found.entry(key).or_default().push(*account);
        }
    }
    let changes = found.into_iter().map(|((name, owner, region, outcome), accounts)| PackChange {
        name,
        owner,
        region,
        outcome,
        accounts,
    });
    changes.collect()
}
