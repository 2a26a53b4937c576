//! What accounts have in Regions, and the packs of the organization. Packs are deployed anew, from their templates.

use super::facts::Facts;
use super::imported::{ImportedOrganizationPack, ImportedPack, ImportedPlace, ImportedRecorder, ImportedRule};
use super::problem::ImportPlace;
use crate::conformance_packs::commands::{check_channel, is_role_arn};
use crate::conformance_packs::config_rule::rule_id;
use crate::conformance_packs::pack::pack_id;
use crate::conformance_packs::recorder::recorder_id;
use crate::conformance_packs::resolution::resolve;
use crate::conformance_packs::{Event, PackTemplate, Place, RETRY_MILLIS, Revision, SERVICE_PRINCIPAL};
use crate::mint::mint;
use evaluation::templates::TemplateProblem;
use identifiers::Partition;
use smol_str::SmolStr;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// For how many days the history of resources can be kept.
const RETENTION_DAYS: RangeInclusive<u32> = 30..=2557;
/// The name of a recorder, a channel and a retention unless another one is told.
const DEFAULT_NAME: &str = "default";

impl Facts<'_> {
    pub(super) fn places(&mut self) {
        let imported = self.imported;
        for (at, account) in imported.accounts.iter().enumerate() {
            for (region, place) in &account.places {
                let here = Place::new(self.ids.account(at), region.clone());
                let known = self.context.settings.regions.has(region);
                if !known || region.partition() != imported.partition {
                    let message = format!("{region} is no Region of {} here", imported.partition);
                    self.wrong(ImportPlace::Recorder(at, region.clone()), message);
                }
                self.place(place, &here, at);
            }
        }
    }

    fn place(&mut self, place: &ImportedPlace, here: &Place, at: usize) {
        let region = &here.region;
        if let Some(recorder) = &place.recorder {
            self.recorder(recorder, here, ImportPlace::Recorder(at, region.clone()));
        }
        if let Some((channel, put_at)) = &place.channel {
            let mut channel = channel.clone();
            channel.put_at = self.since(*put_at);
            if let Err(problem) = check_channel(&channel) {
                self.wrong(ImportPlace::Channel(at, region.clone()), problem.to_string());
            }
            self.push(Event::DeliveryChannelPut { account: here.account, region: region.clone(), channel });
        }
        if let Some(days) = place.retention_in_days {
            if !RETENTION_DAYS.contains(&days) {
                let message =
                    format!("history is kept for {} to {} days", RETENTION_DAYS.start(), RETENTION_DAYS.end());
                self.wrong(ImportPlace::Retention(at, region.clone()), message);
            }
            self.push(Event::RetentionConfigurationPut {
                account: here.account,
                region: region.clone(),
                name: SmolStr::new_static(DEFAULT_NAME),
                retention_period_in_days: days,
                at: self.context.now,
            });
        }
        let mut ids: HashSet<SmolStr> = place.rules.iter().filter_map(|rule| rule.id.clone()).collect();
        for (number, rule) in place.rules.iter().enumerate() {
            self.rule(rule, here, ImportPlace::Rule(at, region.clone(), number), &mut ids);
        }
        let most = self.context.settings.quotas.conformance_packs;
        if place.packs.len() > most {
            let message = format!("there are {} conformance packs; {most} are the most", place.packs.len());
            self.wrong(ImportPlace::Pack(at, region.clone(), most), message);
        }
        let mut ids: HashSet<SmolStr> = place.packs.iter().filter_map(|pack| pack.id.clone()).collect();
        for (number, pack) in place.packs.iter().enumerate() {
            self.pack(pack, here, ImportPlace::Pack(at, region.clone(), number), &mut ids);
        }
        if let Some(hub) = &place.hub {
            self.hub(hub, here);
        }
    }

    fn recorder(&mut self, recorder: &ImportedRecorder, here: &Place, at: ImportPlace) {
        let name = recorder.name.clone().unwrap_or(SmolStr::new_static(DEFAULT_NAME));
        let role_arn = recorder.role_arn.clone().unwrap_or_else(|| linked_role(here));
        if !is_role_arn(&role_arn) {
            self.wrong(at.clone(), format!("{} is no role's ARN", role_arn.escape_debug()));
        }
        let group = match recorder.group.checked() {
            Ok(group) => group,
            Err(problem) => return self.wrong(at, problem),
        };
        let tags = self.tags(&recorder.tags, &at);
        let (account, region, now) = (here.account, here.region.clone(), self.context.now);
        self.push(Event::ConfigurationRecorderPut {
            account,
            region: region.clone(),
            id: recorder.id.clone().unwrap_or_else(|| recorder_id(self.context.seed, here, &name)),
            name,
            role_arn,
            group,
            mode: recorder.mode.clone(),
            tags,
            at: now,
            retried_since: now.plus_millis(-RETRY_MILLIS),
        });
        let started = |at| Event::ConfigurationRecorderStarted { account, region: region.clone(), at };
        let stopped = |at| Event::ConfigurationRecorderStopped { account, region: region.clone(), at };
        if recorder.recording {
            // It was stopped before it was started again.
            recorder.stopped_at.into_iter().for_each(|at| self.push(stopped(at)));
            self.push(started(self.since(recorder.started_at)));
        } else {
            recorder.started_at.into_iter().for_each(|at| self.push(started(at)));
            if let Some(at) = recorder.stopped_at.or(recorder.started_at.map(|_| now)) {
                self.push(stopped(at));
            }
        }
    }

    fn rule(&mut self, rule: &ImportedRule, here: &Place, at: ImportPlace, ids: &mut HashSet<SmolStr>) {
        if let Err(problem) = rule.definition.check_in(&here.region) {
            if rule.id.is_some() {
                self.note(at.clone(), format!("the rule is kept, although it wouldn't be taken: {problem}"));
            } else {
                self.wrong(at.clone(), problem.to_string());
            }
        }
        let id = rule.id.clone().unwrap_or_else(|| {
            mint(|attempt| {
                let id = rule_id(self.context.seed, here, &rule.name, "", attempt);
                (!ids.contains(&id)).then_some(id)
            })
        });
        ids.insert(id.clone());
        let mut definition = rule.definition.clone();
        definition.maximum_execution_frequency = definition.source.scheduled(definition.maximum_execution_frequency);
        let tags = self.tags(&rule.tags, &at);
        self.push(Event::ConfigRulePut {
            account: here.account,
            region: here.region.clone(),
            name: rule.name.clone(),
            id,
            definition: definition.into(),
            tags,
            at: self.since(rule.created_at),
        });
    }

    fn pack(&mut self, pack: &ImportedPack, here: &Place, at: ImportPlace, ids: &mut HashSet<SmolStr>) {
        let id = pack.id.clone().unwrap_or_else(|| {
            mint(|attempt| {
                let id = pack_id(self.context.seed, here, &pack.name, attempt);
                (!ids.contains(&id)).then_some(id)
            })
        });
        ids.insert(id.clone());
        let revision = revision(pack);
        if let Err(problems) = resolve(&pack.template, &revision, self.context.seed, here, &pack.name, &id) {
            self.wrong(at.clone(), told(&problems));
        }
        let tags = self.tags(&pack.tags, &at);
        self.push(Event::ConformancePackPut {
            account: here.account,
            region: here.region.clone(),
            name: pack.name.clone(),
            id,
            generation: revision.generation,
            template: revision.template,
            input_parameters: revision.input_parameters,
            delivery_s3_bucket: pack.delivery_s3_bucket.clone(),
            delivery_s3_key_prefix: pack.delivery_s3_key_prefix.clone(),
            ssm_document: pack.ssm_document.clone(),
            tags,
            at: self.since(pack.updated_at),
            due_at: self.context.now,
        });
    }

    pub(super) fn organization_packs(&mut self) {
        let imported = self.imported;
        let packs = &imported.organization_packs;
        if packs.is_empty() {
            return;
        }
        let most = self.context.settings.quotas.organization_conformance_packs;
        let mut ids: HashSet<SmolStr> = packs.iter().filter_map(|pack| pack.pack.id.clone()).collect();
        for (at, pack) in packs.iter().enumerate() {
            let in_region = packs.iter().take(at.saturating_add(1)).filter(|other| other.region == pack.region).count();
            if in_region > most {
                self.wrong(
                    ImportPlace::OrganizationPack(at),
                    format!("{most} conformance packs are the most in a Region"),
                );
            }
            self.organization_pack(pack, at, &mut ids);
        }
        if !imported.trusted_access.iter().any(|access| access.principal == SERVICE_PRINCIPAL) {
            let message = format!("organization conformance packs need trusted access of {SERVICE_PRINCIPAL}");
            self.wrong(ImportPlace::OrganizationPack(0), message);
        }
    }

    fn organization_pack(&mut self, pack: &ImportedOrganizationPack, number: usize, ids: &mut HashSet<SmolStr>) {
        let at = ImportPlace::OrganizationPack(number);
        let account = pack.account.map_or(self.ids.management, |account| self.ids.account(account));
        let here = Place::new(account, pack.region.clone());
        let known = self.context.settings.regions.has(&pack.region);
        if !known || pack.region.partition() != self.imported.partition {
            self.wrong(at.clone(), format!("{} is no Region of {} here", pack.region, self.imported.partition));
        }
        let taken = |id: &SmolStr| self.state.conformance_packs.organization_packs_by_id.contains_key(id);
        let id = pack.pack.id.clone().unwrap_or_else(|| {
            let (account, region) = (here.account.to_string(), here.region.to_string());
            mint(|attempt| {
                let key = [account.as_str(), &region, &pack.pack.name];
                let id = self.context.seed.alphanumeric("organization conformance pack", &key, attempt, 8);
                let id = SmolStr::from(id);
                (!ids.contains(&id) && !taken(&id)).then_some(id)
            })
        });
        if taken(&id) {
            self.wrong(at.clone(), format!("the conformance pack {} is here already", id.escape_debug()));
        }
        ids.insert(id.clone());
        let most = self.context.settings.quotas.excluded_accounts;
        let mut excluded: Vec<_> = pack.excluded_accounts.iter().map(|account| self.ids.account(*account)).collect();
        excluded.sort_unstable();
        excluded.dedup();
        if excluded.len() > most {
            self.wrong(at.clone(), format!("{} accounts are excluded; {most} are the most", excluded.len()));
        }
        let revision = revision(&pack.pack);
        let member_name = format!("OrgConformsPack-{}-{id}", pack.pack.name);
        let own_id = pack_id(self.context.seed, &here, &member_name, 0);
        if let Err(problems) = resolve(&pack.pack.template, &revision, self.context.seed, &here, &member_name, &own_id)
        {
            self.wrong(at.clone(), told(&problems));
        }
        let tags = self.tags(&pack.pack.tags, &at);
        self.push(Event::OrganizationConformancePackPut {
            account: here.account,
            region: here.region,
            organization: self.ids.organization.clone(),
            name: pack.pack.name.clone(),
            id,
            generation: revision.generation,
            template: revision.template,
            input_parameters: revision.input_parameters,
            delivery_s3_bucket: pack.pack.delivery_s3_bucket.clone(),
            delivery_s3_key_prefix: pack.pack.delivery_s3_key_prefix.clone(),
            excluded_accounts: excluded.into(),
            tags,
            at: self.since(pack.pack.updated_at),
            due_at: self.context.now,
        });
    }
}

fn revision(pack: &ImportedPack) -> Revision {
    let template: &PackTemplate = &pack.template;
    Revision {
        generation: 1,
        template: template.digest.clone(),
        input_parameters: pack.input_parameters.clone().into(),
    }
}

fn told(problems: &[TemplateProblem]) -> String {
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    all.join("; ")
}

/// The role of AWS Config itself.
pub(super) fn linked_role(place: &Place) -> SmolStr {
    let partition: Partition = place.region.partition();
    let role = "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";
    SmolStr::from(format!("arn:{partition}:iam::{}:role/{role}", place.account))
}
