//! Everything that is true about recorders, packs and rules, and what can be asked of it.

use super::config_rule::{ConfigRule, ConfigRuleKey};
use super::member_pack::MemberPack;
use super::organization_pack::{OrganizationPack, OrganizationPackKey};
use super::pack::{Pack, PackKey};
use super::place::Place;
use super::recorder::{DeliveryChannel, Recorder};
use super::retention_configuration::RetentionConfiguration;
use super::trusted_access::may_work_for;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, Timestamp};
use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::ops::Bound;

/// Recorders, delivery channels, packs, and what came of organizations' packs in their members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The recorder of each place that has one.
    pub recorders: OrdMap<Place, Recorder>,
    /// Where a recorder ran that was stopped or deleted since: the sequence of that fact.
    pub recording_ended: OrdMap<Place, u64>,
    /// The delivery channel of each place that has one.
    pub delivery_channels: OrdMap<Place, DeliveryChannel>,
    /// How long each place that said so keeps the history of its resources.
    pub retention_configurations: OrdMap<Place, RetentionConfiguration>,
    /// The packs that accounts made for themselves.
    pub packs: OrdMap<PackKey, Pack>,
    /// Those of them that a worker has to do something about.
    pub packs_in_progress: OrdSet<PackKey>,
    /// Organizations' packs, by owner, Region and name.
    pub organization_packs: OrdMap<OrganizationPackKey, OrganizationPack>,
    /// The same by id.
    pub organization_packs_by_id: OrdMap<SmolStr, OrganizationPackKey>,
    /// What came of organizations' packs, by the pack's id and member.
    pub member_packs: OrdMap<(SmolStr, AccountId), MemberPack>,
    /// The same the other way round.
    pub packs_by_member: OrdSet<(AccountId, SmolStr)>,
    /// The rules that accounts put themselves.
    pub config_rules: OrdMap<ConfigRuleKey, ConfigRule>,
    /// Those of them whose deletion waits.
    pub config_rules_being_deleted: OrdSet<ConfigRuleKey>,
    /// The last evaluation that was asked for, by place.
    pub evaluation_requests: OrdMap<Place, Vec<EvaluationRequest>>,
}

/// The code of an evaluation that failed.
pub const EVALUATION_FAILED: &str = "EvaluationFailed";

/// The last time that an evaluation of a rule was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationRequest {
    /// The rule's name.
    pub rule: SmolStr,
    /// Goes up from request to request.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// The last request before it that didn't fail; 0 where there was none.
    pub before: u64,
    /// Whether the evaluation failed, so that everything is as though nobody had asked.
    pub failed: bool,
    /// When an evaluation that was asked for last failed: this one or an earlier one.
    pub last_failed_at: Option<Timestamp>,
}

impl EvaluationRequest {
    /// The last request that results have to answer.
    pub fn to_answer(&self) -> u64 {
        if self.failed { self.before } else { self.sequence }
    }

    /// Whether it waits for its evaluation, when the last request that was answered is known.
    pub fn is_open(&self, answered: u64) -> bool {
        !self.failed && self.sequence > answered
    }
}

/// How much is deployed in a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Deployments {
    pub(super) packs: usize,
    pub(super) rules: usize,
}

impl State {
    /// Up to which fact changes in a place were recorded: what arrives later is seen by no rule that changes trigger. Without an
    /// end while the recorder runs; 0 where none ever did.
    pub fn recorded_until(&self, place: &Place) -> u64 {
        let runs = self.recorders.get(place).is_some_and(|recorder| recorder.recording);
        if runs { u64::MAX } else { self.recording_ended.get(place).copied().unwrap_or_default() }
    }

    /// The packs that an account made for itself in a Region, by name.
    pub fn packs_of<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a Pack> + use<'a> {
        let place = place.clone();
        self.packs
            .range((place.clone(), SmolStr::default())..)
            .take_while(move |(key, _)| key.0 == place)
            .map(|(_, pack)| pack)
    }

    /// The rules that an account put itself in a Region, by name.
    pub fn config_rules_of<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a ConfigRule> + use<'a> {
        let place = place.clone();
        self.config_rules
            .range((place.clone(), SmolStr::default())..)
            .take_while(move |(key, _)| key.0 == place)
            .map(|(_, rule)| rule)
    }

    /// The organization packs that an account made in a Region, by name.
    pub fn organization_packs_of<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a OrganizationPack> + use<'a> {
        let place = place.clone();
        self.organization_packs
            .range((place.clone(), SmolStr::default())..)
            .take_while(move |(key, _)| key.0 == place)
            .map(|(_, pack)| pack)
    }

    /// The organization packs that were tried in an account and Region.
    pub fn organization_packs_in<'a>(&'a self, place: &Place) -> impl Iterator<Item = &'a OrganizationPack> + use<'a> {
        let place = place.clone();
        let account = place.account;
        self.packs_by_member
            .range((account, SmolStr::default())..)
            .take_while(move |(member, _)| *member == account)
            .filter_map(|(_, id)| self.organization_packs.get(self.organization_packs_by_id.get(id)?))
            .filter(move |pack| *pack.region() == place.region)
    }

    /// What came of an organization's pack in an account.
    pub fn member_pack(&self, pack: &OrganizationPack, account: AccountId) -> Option<&MemberPack> {
        self.member_packs.get(&(pack.id.clone(), account))
    }

    /// What came of an organization's pack, by account.
    pub fn members_of<'a>(
        &'a self,
        pack: &OrganizationPack,
    ) -> impl Iterator<Item = (AccountId, &'a MemberPack)> + use<'a> {
        self.members_from(pack, Bound::Unbounded)
    }

    /// The same from an account on.
    pub(super) fn members_from<'a>(
        &'a self,
        pack: &OrganizationPack,
        from: Bound<AccountId>,
    ) -> impl Iterator<Item = (AccountId, &'a MemberPack)> + use<'a> {
        let id = pack.id.clone();
        // Every account id is a number, and the first of them is zero.
        let first = AccountId::from_number(0).map_or(Bound::Unbounded, |zero| Bound::Included((id.clone(), zero)));
        let from = match from {
            Bound::Included(account) => Bound::Included((id.clone(), account)),
            Bound::Excluded(account) => Bound::Excluded((id.clone(), account)),
            Bound::Unbounded => first,
        };
        self.member_packs
            .range((from, Bound::Unbounded))
            .take_while(move |((pack, _), _)| *pack == id)
            .map(|((_, account), member)| (*account, member))
    }

    /// The organization packs whose members have to be looked at and can be: those of organizations that trust the service.
    pub fn organization_packs_at_work<'a>(
        &'a self,
        organizations: &'a OrganizationsState,
    ) -> impl Iterator<Item = &'a OrganizationPack> {
        self.open_organization_packs().filter(|pack| may_work_for(organizations, &pack.organization))
    }

    /// The organization packs whose members have to be looked at.
    pub fn open_organization_packs(&self) -> impl Iterator<Item = &OrganizationPack> {
        self.organization_packs.values().filter(|pack| pack.look_at.is_some())
    }

    /// What is deployed in a place besides the pack of this name; rules that no pack brought count as rules.
    pub(super) fn deployments_in(&self, place: &Place, besides: &str) -> Deployments {
        let own = self.packs_of(place).filter(|pack| pack.name != besides).map(|pack| {
            // A pack counts as soon as it is there, its rules when they are.
            pack.deployed.as_ref().map_or(0, |deployment| deployment.rule_count)
        });
        let organization = self.organization_packs_in(place).filter(|pack| pack.member_pack_name() != besides);
        let organization =
            organization.filter_map(|pack| Some(self.member_pack(pack, place.account)?.deployed?.rule_count));
        let alone = Deployments { packs: 0, rules: self.config_rules_of(place).count() };
        own.chain(organization).fold(alone, |all, rules| Deployments {
            packs: all.packs + 1,
            rules: all.rules + usize::try_from(rules).unwrap_or(usize::MAX),
        })
    }
}
