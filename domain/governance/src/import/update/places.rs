//! Recorders, rules and organizations' packs that come, are otherwise, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::conformance_packs::commands::{
    ConfigRuleNames, DeleteConfigRule, DeleteConfigurationRecorder, DeleteOrganizationConformancePack, PutConfigRule,
    PutConfigurationRecorder, PutOrganizationConformancePack, StopConfigurationRecorder,
};
use crate::conformance_packs::{Event, OrganizationPackKey, Place, TemplateSet};
use crate::event::Event as AnyEvent;
use crate::import::problem::ImportPlace;
use identifiers::AccountId;
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Update<'_> {
    pub(super) fn recorders(&mut self) {
        let wanted = self.wanted;
        let told = wanted.accounts.iter().any(|account| account.places.values().any(|place| place.recorder.is_some()));
        if !told {
            self.not_compared.push("configuration recorders".to_owned());
            return;
        }
        let mut kept: BTreeSet<Place> = BTreeSet::new();
        for (at, account) in wanted.accounts.iter().enumerate() {
            let id = self.ids.account(at);
            for (region, place) in &account.places {
                let Some(recorder) = &place.recorder else { continue };
                let here = Place::new(id, region.clone());
                kept.insert(here.clone());
                self.recorder(recorder, &here, &ImportPlace::Recorder(at, region.clone()));
            }
        }
        let members = |account| self.state.organizations.member(&self.organization, account).is_some();
        let recorders = self.state.conformance_packs.recorders.iter();
        let gone: Vec<(Place, SmolStr)> = recorders
            .filter(|(place, _)| members(place.account) && !kept.contains(place))
            .map(|(place, recorder)| (place.clone(), recorder.name.clone()))
            .collect();
        for (place, name) in gone {
            let change = Change::of(ChangeKind::Removed, ChangedThing::ConfigurationRecorder, place.account);
            self.changes.push(change.before(&place.region));
            let command = DeleteConfigurationRecorder { name: name.clone() };
            self.called(&place, &command, &ImportPlace::Organization);
        }
    }

    fn recorder(&mut self, wanted: &crate::import::imported::ImportedRecorder, here: &Place, place: &ImportPlace) {
        let known = self.state.conformance_packs.recorders.get(here).cloned();
        let role_arn = wanted.role_arn.clone().or_else(|| known.as_ref().map(|known| known.role_arn.clone()));
        let role_arn = role_arn.unwrap_or_else(|| crate::import::places::linked_role(here));
        let group = wanted.group.checked().ok();
        let differs = known.as_ref().is_none_or(|known| {
            Some(&known.group) != group.as_ref() || known.role_arn != role_arn || known.mode != wanted.mode
        });
        let records = known.as_ref().is_some_and(|known| known.recording);
        if !differs && records == wanted.recording {
            return;
        }
        let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
        let change = Change::of(kind, ChangedThing::ConfigurationRecorder, here.account);
        self.changes.push(change.after(&here.region));
        let name = known.map(|known| known.name).or_else(|| wanted.name.clone());
        let recorder = name.clone().unwrap_or(SmolStr::new_static("default"));
        if differs {
            let put = PutConfigurationRecorder {
                name,
                role_arn: Some(role_arn),
                group: Some(wanted.group.clone()),
                mode: wanted.mode.clone(),
                tags: wanted.tags.iter().cloned().collect(),
            };
            self.called(here, &put, place);
        }
        if records && !wanted.recording {
            self.called(here, &StopConfigurationRecorder { name: recorder }, place);
        } else if !records && wanted.recording {
            // Whether there is a delivery channel isn't asked: AWS says that it records.
            let (account, region, at) = (here.account, here.region.clone(), self.context.now);
            self.fact(Event::ConfigurationRecorderStarted { account, region, at });
        }
    }

    fn called<C: crate::command::Command>(&mut self, here: &Place, command: &C, place: &ImportPlace) -> bool {
        self.run_as(here.account, here.region.clone(), command, place, |event| event)
    }

    pub(super) fn rules(&mut self) {
        let wanted = self.wanted;
        if !wanted.accounts.iter().any(|account| account.places.values().any(|place| !place.rules.is_empty())) {
            if !self.state.conformance_packs.config_rules.is_empty() {
                self.not_compared.push("rules of accounts' own".to_owned());
            }
            return;
        }
        let mut kept: BTreeSet<(Place, SmolStr)> = BTreeSet::new();
        for (at, account) in wanted.accounts.iter().enumerate() {
            for (region, place) in &account.places {
                let here = Place::new(self.ids.account(at), region.clone());
                for (number, rule) in place.rules.iter().enumerate() {
                    let key = (here.clone(), rule.name.clone());
                    kept.insert(key.clone());
                    let known = self.state.conformance_packs.config_rules.get(&key).cloned();
                    let mut definition = rule.definition.clone();
                    definition.maximum_execution_frequency =
                        definition.source.scheduled(definition.maximum_execution_frequency);
                    if known.as_ref().is_some_and(|known| *known.definition == definition) {
                        continue;
                    }
                    let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
                    let change = Change::of(kind, ChangedThing::ConfigRule, &rule.name);
                    self.changes.push(change.after(format!("{} {region}", here.account)));
                    let put = PutConfigRule {
                        names: ConfigRuleNames { name: Some(rule.name.clone()), arn: None, id: None },
                        definition: rule.definition.clone(),
                        state: None,
                        created_by: None,
                        tags: rule.tags.iter().cloned().collect(),
                        templates: TemplateSet::default(),
                    };
                    let id = rule.id.clone();
                    let place = ImportPlace::Rule(at, region.clone(), number);
                    let Ok(events) = self.decided(here.account, region.clone(), &put) else {
                        self.rule_of_aws(&key, &place);
                        continue;
                    };
                    events.into_iter().map(|event| with_rule(event, id.as_ref())).for_each(|event| self.fact(event));
                }
            }
        }
        let members = |account: AccountId| self.state.organizations.member(&self.organization, account).is_some();
        let rules = self.state.conformance_packs.config_rules.iter();
        let gone =
            rules.filter(|(key, rule)| members(key.0.account) && !kept.contains(*key) && rule.deletion_due.is_none());
        for (place, name) in gone.map(|(key, _)| key.clone()).collect::<Vec<_>>() {
            let change = Change::of(ChangeKind::Removed, ChangedThing::ConfigRule, &name);
            self.changes.push(change.before(format!("{} {}", place.account, place.region)));
            let command = DeleteConfigRule { name, templates: TemplateSet::default() };
            self.called(&place, &command, &ImportPlace::Organization);
        }
    }

    /// A rule that wouldn't be taken here is kept where the first import keeps it: AWS has it, with a recorder or without. What that
    /// refuses is told with the rest of what it refuses.
    fn rule_of_aws(&mut self, key: &(Place, SmolStr), place: &ImportPlace) {
        let is_refused = self.target.problems.iter().any(|problem| problem.place == *place);
        let wanted = self.target.state.conformance_packs.config_rules.get(key).filter(|_| !is_refused).cloned();
        let Some(wanted) = wanted else { return };
        let known = self.state.conformance_packs.config_rules.get(key);
        self.fact(Event::ConfigRulePut {
            account: key.0.account,
            region: key.0.region.clone(),
            name: wanted.name,
            id: known.map_or(wanted.id, |known| known.id.clone()),
            definition: wanted.definition,
            tags: wanted.tags,
            at: wanted.created_at,
        });
    }

    pub(super) fn organization_packs(&mut self) {
        let wanted = self.wanted;
        let own = self.state.conformance_packs.organization_packs.values();
        let own: Vec<OrganizationPackKey> = own
            .filter(|pack| pack.organization == self.organization && !pack.deleting)
            .map(|pack| pack.key())
            .collect();
        if wanted.organization_packs.is_empty() {
            if !own.is_empty() {
                self.not_compared.push("organization conformance packs".to_owned());
            }
            return;
        }
        let mut kept: BTreeSet<OrganizationPackKey> = BTreeSet::new();
        for (number, pack) in wanted.organization_packs.iter().enumerate() {
            let account = pack.account.map_or(self.ids.management, |account| self.ids.account(account));
            let key = (Place::new(account, pack.region.clone()), pack.pack.name.clone());
            kept.insert(key.clone());
            let mut excluded: Vec<AccountId> =
                pack.excluded_accounts.iter().map(|account| self.ids.account(*account)).collect();
            excluded.sort_unstable();
            excluded.dedup();
            let known = self.state.conformance_packs.organization_packs.get(&key);
            let same = known.is_some_and(|known| {
                known.desired.template == pack.pack.template.digest
                    && *known.desired.input_parameters == *pack.pack.input_parameters
                    && known.delivery_s3_bucket == pack.pack.delivery_s3_bucket
                    && known.delivery_s3_key_prefix == pack.pack.delivery_s3_key_prefix
                    && *known.excluded_accounts == *excluded
            });
            if same {
                continue;
            }
            let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
            let id = known.is_none().then(|| pack.pack.id.clone()).flatten();
            let change = Change::of(kind, ChangedThing::OrganizationConformancePack, &pack.pack.name);
            self.changes.push(change.after(format!("{account} {}", pack.region)));
            let put = PutOrganizationConformancePack {
                name: pack.pack.name.clone(),
                template: pack.pack.template.clone(),
                input_parameters: pack.pack.input_parameters.clone(),
                delivery_s3_bucket: pack.pack.delivery_s3_bucket.clone(),
                delivery_s3_key_prefix: pack.pack.delivery_s3_key_prefix.clone(),
                excluded_accounts: excluded,
                tags: pack.pack.tags.iter().cloned().collect(),
            };
            let place = ImportPlace::OrganizationPack(number);
            self.run_as(account, pack.region.clone(), &put, &place, |event| with_pack(event, id.as_ref()));
        }
        for (place, name) in own.into_iter().filter(|key| !kept.contains(key)) {
            let change = Change::of(ChangeKind::Removed, ChangedThing::OrganizationConformancePack, &name);
            self.changes.push(change.before(format!("{} {}", place.account, place.region)));
            self.called(&place, &DeleteOrganizationConformancePack { name }, &ImportPlace::Organization);
        }
    }
}

/// The fact with the id that the document gives.
fn with_rule(event: AnyEvent, given: Option<&SmolStr>) -> AnyEvent {
    match (event, given) {
        (
            AnyEvent::ConformancePacks(Event::ConfigRulePut { account, region, name, definition, tags, at, .. }),
            Some(id),
        ) => Event::ConfigRulePut { account, region, name, id: id.clone(), definition, tags, at }.into(),
        (other, _) => other,
    }
}

/// The fact with the id that the document gives.
fn with_pack(event: AnyEvent, given: Option<&SmolStr>) -> AnyEvent {
    let (AnyEvent::ConformancePacks(mut event), Some(given)) = (event.clone(), given) else { return event };
    if let Event::OrganizationConformancePackPut { id, .. } = &mut event {
        id.clone_from(given);
    }
    event.into()
}
