//! How each fact changes what is true about recorders, packs and rules.

mod membership;

use super::config_rule::ConfigRule;
use super::event::{Event, MemberOutcome};
use super::member_pack::{MemberDeployment, MemberFailure, MemberPack, PackAction};
use super::organization_pack::{OrganizationPack, OrganizationPackKey};
use super::pack::{Deployment, Pack, PackKey, PackState, Revision};
use super::pending_members::PendingMembers;
use super::place::Place;
use super::recorder::Recorder;
use super::retention_configuration::RetentionConfiguration;
use super::state::{EvaluationRequest, State};
use super::trusted_access::SERVICE_PRINCIPAL;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, Timestamp};
use smol_str::SmolStr;

impl State {
    /// Makes a fact true; the organizations are as they were before it.
    pub(crate) fn evolve(&mut self, event: &crate::event::Event, sequence: u64, organizations: &OrganizationsState) {
        match event {
            crate::event::Event::ConformancePacks(event) => self.apply(event, sequence, organizations),
            crate::event::Event::Organizations(event) => {
                if let Some(change) = event.membership_change(organizations) {
                    self.follow(change, organizations);
                }
                if let OrganizationsEvent::ServiceAccessEnabled { organization, principal, at } = event
                    && principal == SERVICE_PRINCIPAL
                {
                    self.access_returned(organization, *at);
                }
            }
            crate::event::Event::CentralConfiguration(_) => {}
        }
    }

    fn apply(&mut self, event: &Event, sequence: u64, organizations: &OrganizationsState) {
        match event {
            Event::ConfigurationRecorderPut {
                account,
                region,
                name,
                id,
                role_arn,
                group,
                mode,
                tags,
                at,
                retried_since,
            } => {
                let place = Place::new(*account, region.clone());
                let before = self.recorders.get(&place);
                let recorder = Recorder {
                    name: name.clone(),
                    id: id.clone(),
                    role_arn: role_arn.clone(),
                    group: group.clone(),
                    mode: mode.clone(),
                    tags: before.map_or_else(|| tags.clone(), |before| before.tags.clone()),
                    recording: before.is_some_and(|before| before.recording),
                    started_at: before.and_then(|before| before.started_at),
                    stopped_at: before.and_then(|before| before.stopped_at),
                };
                let is_new = before.is_none();
                self.recorders.insert(place.clone(), recorder);
                if is_new {
                    self.recorder_appeared(&place, *at, *retried_since, organizations);
                }
            }
            Event::ConfigurationRecorderStarted { account, region, at } => {
                if let Some(recorder) = self.recorders.get_mut(&Place::new(*account, region.clone())) {
                    recorder.recording = true;
                    recorder.started_at = Some(*at);
                }
                self.recording_ended.remove(&Place::new(*account, region.clone()));
            }
            Event::ConfigurationRecorderStopped { account, region, at } => {
                let place = Place::new(*account, region.clone());
                if let Some(recorder) = self.recorders.get_mut(&place) {
                    if recorder.recording {
                        self.recording_ended.insert(place, sequence);
                    }
                    recorder.recording = false;
                    recorder.stopped_at = Some(*at);
                }
            }
            Event::ConfigurationRecorderDeleted { account, region, .. } => {
                let place = Place::new(*account, region.clone());
                if self.recorders.remove(&place).is_some_and(|recorder| recorder.recording) {
                    self.recording_ended.insert(place, sequence);
                }
            }
            Event::DeliveryChannelPut { account, region, channel } => {
                self.delivery_channels.insert(Place::new(*account, region.clone()), channel.clone());
            }
            Event::DeliveryChannelDeleted { account, region, .. } => {
                self.delivery_channels.remove(&Place::new(*account, region.clone()));
            }
            Event::ConformancePackPut {
                account,
                region,
                name,
                id,
                generation,
                template,
                input_parameters,
                delivery_s3_bucket,
                delivery_s3_key_prefix,
                ssm_document,
                tags,
                at,
                due_at,
            } => {
                let place = Place::new(*account, region.clone());
                let key = (place.clone(), name.clone());
                let before = self.packs.get(&key);
                let pack = Pack {
                    place,
                    name: name.clone(),
                    id: id.clone(),
                    state: PackState::CreateInProgress,
                    status_reason: None,
                    desired: Revision {
                        generation: *generation,
                        template: template.clone(),
                        input_parameters: input_parameters.clone(),
                    },
                    deployed: before.and_then(|before| before.deployed.clone()),
                    delivery_s3_bucket: delivery_s3_bucket.clone(),
                    delivery_s3_key_prefix: delivery_s3_key_prefix.clone(),
                    ssm_document: ssm_document.clone(),
                    requested_at: *at,
                    completed_at: before.and_then(|before| before.completed_at),
                    due_at: *due_at,
                    tags: before.map_or_else(|| tags.clone(), |before| before.tags.clone()),
                };
                self.packs_in_progress.insert(key.clone());
                self.packs.insert(key, pack);
            }
            Event::ConformancePackDeployed { account, region, name, rule_count, remediation_count, at, .. } => {
                self.conclude_pack(&(Place::new(*account, region.clone()), name.clone()), |pack| {
                    pack.state = PackState::CreateComplete;
                    pack.deployed = Some(Deployment {
                        revision: pack.desired.clone(),
                        rule_count: *rule_count,
                        remediation_count: *remediation_count,
                    });
                    pack.completed_at = Some(*at);
                });
            }
            Event::ConformancePackDeploymentFailed { account, region, name, reason, .. } => {
                self.conclude_pack(&(Place::new(*account, region.clone()), name.clone()), |pack| {
                    pack.state = PackState::CreateFailed;
                    pack.status_reason = Some(reason.clone());
                });
            }
            Event::ConformancePackDeletionRequested { account, region, name, due_at, .. } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                if let Some(pack) = self.packs.get_mut(&key) {
                    pack.state = PackState::DeleteInProgress;
                    pack.status_reason = None;
                    pack.due_at = *due_at;
                    self.packs_in_progress.insert(key);
                }
            }
            Event::ConformancePackDeletionFailed { account, region, name, reason, .. } => {
                self.conclude_pack(&(Place::new(*account, region.clone()), name.clone()), |pack| {
                    pack.state = PackState::DeleteFailed;
                    pack.status_reason = Some(reason.clone());
                });
            }
            Event::ConformancePackDeleted { account, region, name, .. } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                self.packs.remove(&key);
                self.packs_in_progress.remove(&key);
            }
            Event::OrganizationConformancePackPut {
                account,
                region,
                organization,
                name,
                id,
                generation,
                template,
                input_parameters,
                delivery_s3_bucket,
                delivery_s3_key_prefix,
                excluded_accounts,
                tags,
                at,
                due_at,
            } => {
                let owner = Place::new(*account, region.clone());
                let key = (owner.clone(), name.clone());
                let before = self.organization_packs.get(&key);
                let earlier = before.map(|before| {
                    let mut earlier = before.earlier.clone();
                    earlier.push(before.desired.clone());
                    earlier
                });
                let pack = OrganizationPack {
                    id: id.clone(),
                    owner,
                    organization: organization.clone(),
                    name: name.clone(),
                    desired: Revision {
                        generation: *generation,
                        template: template.clone(),
                        input_parameters: input_parameters.clone(),
                    },
                    earlier: earlier.unwrap_or_default(),
                    delivery_s3_bucket: delivery_s3_bucket.clone(),
                    delivery_s3_key_prefix: delivery_s3_key_prefix.clone(),
                    excluded_accounts: excluded_accounts.clone(),
                    tags: before.map_or_else(|| tags.clone(), |before| before.tags.clone()),
                    requested_at: *at,
                    deleting: false,
                    action: if before.is_some() { PackAction::Update } else { PackAction::Create },
                    look_at: Some(*due_at),
                    pending: PendingMembers::All,
                    waiting: false,
                    counts: before.map(|before| before.counts.clone()).unwrap_or_default(),
                    failures: Vec::new(),
                    status_at: *at,
                };
                self.delete_again(&pack);
                self.organization_packs_by_id.insert(id.clone(), key.clone());
                self.organization_packs.insert(key, pack);
            }
            Event::OrganizationConformancePackMembersConcluded { account, region, name, generation, outcomes, at } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                let Some(pack) = self.organization_packs.get(&key) else { return };
                let (id, mut pending, mut counts) = (pack.id.clone(), pack.pending.clone(), pack.counts.clone());
                for group in outcomes {
                    for account in &group.accounts {
                        if let Some(before) = self.member_packs.get(&(id.clone(), *account)) {
                            counts.remove(before);
                        }
                        if let Some(after) = self.conclude_member(&id, *account, *generation, &group.outcome, *at) {
                            counts.add(after);
                        }
                        pending.remove(*account);
                    }
                }
                self.change_organization_pack(&key, |pack| {
                    pack.pending = pending;
                    pack.counts = counts;
                });
            }
            Event::OrganizationConformancePackDeferred { account, region, name, until, waiting } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                self.change_organization_pack(&key, |pack| {
                    pack.look_at = Some(*until);
                    pack.waiting = true;
                    if let Some(waiting) = waiting {
                        pack.pending = PendingMembers::Only(waiting.iter().copied().collect());
                    }
                });
            }
            Event::OrganizationConformancePackConcluded { account, region, name, failures, at } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                self.change_organization_pack(&key, |pack| {
                    pack.look_at = None;
                    pack.pending = PendingMembers::none();
                    pack.waiting = false;
                    pack.failures.clone_from(failures);
                    pack.status_at = *at;
                    pack.earlier.retain(|revision| pack.counts.uses(revision.generation));
                });
            }
            Event::OrganizationConformancePackDeletionRequested { account, region, name, at, due_at } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                if let Some(pack) = self.organization_packs.get(&key).cloned() {
                    self.delete_again(&pack);
                }
                self.change_organization_pack(&key, |pack| {
                    pack.deleting = true;
                    pack.action = PackAction::Delete;
                    pack.look_at = Some(*due_at);
                    pack.pending = PendingMembers::All;
                    pack.waiting = false;
                    pack.status_at = *at;
                });
            }
            Event::OrganizationConformancePackDeleted { account, region, name, .. } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                if let Some(pack) = self.organization_packs.remove(&key) {
                    self.organization_packs_by_id.remove(&pack.id);
                    let members: Vec<AccountId> = self.members_of(&pack).map(|(account, _)| account).collect();
                    for account in members {
                        self.forget_member(&pack.id, account);
                    }
                }
            }
            Event::ConfigRulePut { account, region, name, id, definition, tags, at } => {
                let place = Place::new(*account, region.clone());
                let key = (place.clone(), name.clone());
                let before = self.config_rules.get(&key);
                let rule = ConfigRule {
                    place,
                    name: name.clone(),
                    id: id.clone(),
                    definition: definition.clone(),
                    revision: sequence,
                    created_at: before.map_or(*at, |before| before.created_at),
                    deletion_due: None,
                    tags: before.map_or_else(|| tags.clone(), |before| before.tags.clone()),
                };
                self.config_rules.insert(key, rule);
            }
            Event::ConfigRuleDeletionRequested { account, region, name, due_at, .. } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                if let Some(rule) = self.config_rules.get_mut(&key) {
                    rule.deletion_due = Some(*due_at);
                    self.config_rules_being_deleted.insert(key);
                }
            }
            Event::ConfigRuleDeleted { account, region, name, .. } => {
                let key = (Place::new(*account, region.clone()), name.clone());
                self.config_rules.remove(&key);
                self.config_rules_being_deleted.remove(&key);
            }
            Event::ConfigRulesEvaluationRequested { account, region, rules, at } => {
                let requests = self.evaluation_requests.entry(Place::new(*account, region.clone())).or_default();
                for rule in rules {
                    let mut request = EvaluationRequest {
                        rule: rule.clone(),
                        sequence,
                        at: *at,
                        before: 0,
                        failed: false,
                        last_failed_at: None,
                    };
                    match requests.binary_search_by(|have| have.rule.cmp(rule)) {
                        Ok(found) => {
                            #[expect(clippy::indexing_slicing, reason = "a search answers a place that is there")]
                            let have = &mut requests[found];
                            request.before = have.to_answer();
                            request.last_failed_at = have.last_failed_at;
                            *have = request;
                        }
                        Err(place) => requests.insert(place, request),
                    }
                }
            }
            Event::ConfigRulesEvaluationFailed { account, region, rules, at } => {
                if let Some(requests) = self.evaluation_requests.get_mut(&Place::new(*account, region.clone())) {
                    for request in requests.iter_mut().filter(|request| rules.contains(&request.rule)) {
                        request.failed = true;
                        request.last_failed_at = Some(*at);
                    }
                }
            }
            Event::RetentionConfigurationPut { account, region, name, retention_period_in_days, .. } => {
                let kept =
                    RetentionConfiguration { name: name.clone(), retention_period_in_days: *retention_period_in_days };
                self.retention_configurations.insert(Place::new(*account, region.clone()), kept);
            }
            Event::RetentionConfigurationDeleted { account, region, .. } => {
                self.retention_configurations.remove(&Place::new(*account, region.clone()));
            }
            Event::ResourceTagged { resource, tags } => {
                self.change_tags(resource, |have| tags.iter().for_each(|tag| have.set(tag.clone())));
            }
            Event::ResourceUntagged { resource, keys } => {
                self.change_tags(resource, |have| keys.iter().for_each(|key| have.remove(key)));
            }
        }
    }

    fn conclude_pack(&mut self, key: &PackKey, change: impl FnOnce(&mut Pack)) {
        if let Some(pack) = self.packs.get_mut(key) {
            change(pack);
        }
        self.packs_in_progress.remove(key);
    }

    fn conclude_member(
        &mut self,
        id: &SmolStr,
        account: AccountId,
        generation: u32,
        outcome: &MemberOutcome,
        at: Timestamp,
    ) -> Option<&MemberPack> {
        let key = (id.clone(), account);
        let before = self.member_packs.get(&key);
        let member = match outcome {
            MemberOutcome::Deleted => {
                self.forget_member(id, account);
                return None;
            }
            MemberOutcome::Deployed { action, rule_count, remediation_count } => MemberPack {
                generation,
                action: *action,
                failure: None,
                at,
                deployed: Some(MemberDeployment {
                    generation,
                    rule_count: *rule_count,
                    remediation_count: *remediation_count,
                }),
                completed_at: Some(at),
                retry: false,
            },
            MemberOutcome::Failed { action, code, message, wants_recorder } => MemberPack {
                generation,
                action: *action,
                failure: Some(MemberFailure { code: *code, message: message.clone(), wants_recorder: *wants_recorder }),
                at,
                deployed: before.and_then(|before| before.deployed),
                completed_at: before.and_then(|before| before.completed_at),
                retry: false,
            },
        };
        self.packs_by_member.insert((account, id.clone()));
        self.member_packs.insert(key.clone(), member);
        self.member_packs.get(&key)
    }

    /// Where a pack couldn't be deleted it is tried once more: somebody asked for something again.
    fn delete_again(&mut self, pack: &OrganizationPack) {
        let left: Vec<AccountId> =
            self.members_of(pack).filter(|(_, member)| member.is_left_behind()).map(|(account, _)| account).collect();
        for account in left {
            if let Some(member) = self.member_packs.get_mut(&(pack.id.clone(), account)) {
                member.retry = true;
            }
        }
    }

    fn forget_member(&mut self, id: &SmolStr, account: AccountId) {
        self.member_packs.remove(&(id.clone(), account));
        self.packs_by_member.remove(&(account, id.clone()));
    }

    fn change_organization_pack(&mut self, key: &OrganizationPackKey, change: impl FnOnce(&mut OrganizationPack)) {
        if let Some(pack) = self.organization_packs.get_mut(key) {
            change(pack);
        }
    }
}
