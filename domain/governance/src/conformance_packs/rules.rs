//! The one view of packs and rules in a place: an account's own, those that its packs bring, and those that its organization
//! carried there.

use super::config_rule::{ConfigRule, ConfigRuleState, rule_id};
use super::organization_pack::OrganizationPack;
use super::pack::{PackState, Revision, SsmDocument, pack_arn, pack_id, stack, stack_arn};
use super::place::Place;
use super::resolution::{is_managed, resolve_stored};
use super::state::State;
use super::template::{PackTemplate, Templates};
use super::trusted_access::SERVICE_PRINCIPAL;
use evaluation::rules::{RuleDefinition, RuleInput};
use evaluation::templates::ResolvedRule;
use identifiers::{AccountId, Region, Seed, Timestamp};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The service that owns the rules of packs.
const PACKS_PRINCIPAL: &str = "config-conforms.amazonaws.com";

/// A pack as a place shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct DeployedPack {
    /// Where it is.
    pub place: Place,
    /// Its name there.
    pub name: SmolStr,
    /// Its id: the suffix of its rules' names.
    pub id: SmolStr,
    /// Who made it.
    pub origin: PackOrigin,
    /// Its state's name on the wire.
    pub state: &'static str,
    /// Why the last deployment or deletion failed, or what isn't done about what is deployed.
    pub status_reason: Option<Arc<str>>,
    /// What the last put asked for.
    pub desired: Revision,
    /// What its rules come from; absent while nothing is deployed.
    pub deployed: Option<Revision>,
    /// The bucket for its deliveries.
    pub delivery_s3_bucket: Option<SmolStr>,
    /// The prefix in that bucket.
    pub delivery_s3_key_prefix: Option<SmolStr>,
    /// The document that the template came from.
    pub ssm_document: Option<SsmDocument>,
    /// When it was last put.
    pub requested_at: Timestamp,
    /// When a put last succeeded.
    pub completed_at: Option<Timestamp>,
}

/// Who made a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackOrigin {
    /// The account itself.
    Account,
    /// Its organization, by a pack that all members get.
    Organization {
        /// The organization's pack.
        id: SmolStr,
    },
}

/// A rule as a place shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// What was put.
    pub rule: ResolvedRule,
    /// The pack that brought it; absent for a rule of the account's own.
    pub pack: Option<SmolStr>,
    /// What its results are kept under: the id of its pack, or its own if no pack brought it.
    pub pack_id: SmolStr,
    /// `ConfigRuleId`: `config-rule-` and six characters.
    pub id: SmolStr,
    /// `arn:aws:config:REGION:ACCOUNT:config-rule/ID`; `aws-service-rule/PRINCIPAL/ID` at the end for rules of packs.
    pub arn: String,
    /// Where it is in its life.
    pub state: ConfigRuleState,
    /// What is evaluated, read once from `rule`; absent for rules that AWS doesn't manage.
    pub input: Option<Arc<RuleInput>>,
}

impl DeployedPack {
    /// Its ARN.
    pub fn arn(&self) -> String {
        pack_arn(&self.place, &self.name, &self.id)
    }

    /// The ARN of the stack that AWS deploys it with.
    pub fn stack_arn(&self, seed: &Seed) -> String {
        stack_arn(&self.place.region, &self.place, &stack(seed, &self.place, &self.name, &self.id))
    }

    /// The name that it was put under: an organization's pack has another one in its members.
    pub fn own_name<'a>(&'a self, state: &'a State) -> &'a str {
        match &self.origin {
            PackOrigin::Account => &self.name,
            PackOrigin::Organization { id } => {
                state.organization_packs_by_id.get(id).map(|key| key.1.as_str()).unwrap_or_default()
            }
        }
    }

    /// The service that made it; absent for packs of the account itself.
    pub fn created_by(&self) -> Option<&'static str> {
        match self.origin {
            PackOrigin::Account => None,
            PackOrigin::Organization { .. } => Some(SERVICE_PRINCIPAL),
        }
    }
}

impl Rule {
    /// Its name in the account.
    pub fn name(&self) -> &str {
        &self.rule.config_rule_name
    }

    /// The service that owns it; absent for a rule of the account's own.
    pub fn created_by(&self) -> Option<&'static str> {
        self.pack.is_some().then_some(PACKS_PRINCIPAL)
    }

    /// The rule as managed rules are evaluated; absent for rules that AWS doesn't manage.
    pub fn input(&self) -> Option<Arc<RuleInput>> {
        self.input.clone()
    }
}

/// The rule as managed rules are evaluated.
pub(super) fn input_of(rule: &ResolvedRule) -> Option<Arc<RuleInput>> {
    let identifier = rule.source.identifier.as_deref().filter(|_| is_managed(rule.source.owner))?;
    let input = RuleInput::read_stored(identifier, rule.input_parameters.as_deref());
    Some(Arc::new(input.scoped(rule.scope.clone())))
}

/// What PutConfigRule would refuse about a rule in a Region.
pub(super) fn put_problem(rule: &ResolvedRule, region: &Region) -> Option<String> {
    if let Some(parameters) = &rule.input_parameters
        && parameters.chars().count() > 1_024
    {
        return Some(format!(
            "The inputParameters of the rule {} are longer than 1024 characters.",
            rule.name_in_template
        ));
    }
    RuleDefinition::from(rule).check_in(region).err().map(|problem| problem.to_string())
}

/// The packs of a place by name: the account's own, and those that its organization carried there or is about to.
pub fn packs_in(state: &State, seed: &Seed, place: &Place) -> Vec<DeployedPack> {
    let mut packs: BTreeMap<SmolStr, DeployedPack> = state
        .packs_of(place)
        .map(|pack| {
            let shown = DeployedPack {
                place: place.clone(),
                name: pack.name.clone(),
                id: pack.id.clone(),
                origin: PackOrigin::Account,
                state: pack.state.api_name(),
                status_reason: pack.status_reason.clone().or_else(|| {
                    let deployed = pack.deployed.as_ref().filter(|_| pack.state == PackState::CreateComplete)?;
                    not_run(deployed.remediation_count)
                }),
                desired: pack.desired.clone(),
                deployed: pack.deployed.as_ref().map(|deployment| deployment.revision.clone()),
                delivery_s3_bucket: pack.delivery_s3_bucket.clone(),
                delivery_s3_key_prefix: pack.delivery_s3_key_prefix.clone(),
                ssm_document: pack.ssm_document.clone(),
                requested_at: pack.requested_at,
                completed_at: pack.completed_at,
            };
            (pack.name.clone(), shown)
        })
        .collect();
    for pack in state.organization_packs_in(place) {
        if let Some(shown) = member_pack(state, seed, pack, place) {
            packs.insert(shown.name.clone(), shown);
        }
    }
    packs.into_values().collect()
}

/// What is said about remediations that were deployed: AWS would run them.
fn not_run(remediations: u32) -> Option<Arc<str>> {
    match remediations {
        0 => None,
        1 => Some("1 remediation: kept, not run.".into()),
        count => Some(format!("{count} remediations: kept, not run.").into()),
    }
}

/// An organization's pack as one member shows it; nothing before its deployment was tried there.
fn member_pack(state: &State, seed: &Seed, pack: &OrganizationPack, place: &Place) -> Option<DeployedPack> {
    let member = state.member_pack(pack, place.account)?;
    let name = pack.member_pack_name();
    let current = pack.revision(member.generation).unwrap_or(&pack.desired);
    Some(DeployedPack {
        place: place.clone(),
        id: pack_id(seed, place, &name, 0),
        name,
        origin: PackOrigin::Organization { id: pack.id.clone() },
        state: if member.is_left_behind() {
            "DELETE_FAILED"
        } else if pack.deleting || pack.excludes(place.account) {
            "DELETE_IN_PROGRESS"
        } else if member.generation != pack.desired.generation {
            "CREATE_IN_PROGRESS"
        } else if member.failure.is_some() {
            "CREATE_FAILED"
        } else {
            "CREATE_COMPLETE"
        },
        status_reason: match &member.failure {
            Some(failure) => Some(failure.message.clone()),
            None => not_run(member.deployed.map_or(0, |deployed| deployed.remediation_count)),
        },
        desired: current.clone(),
        deployed: member.deployed.and_then(|deployed| pack.revision(deployed.generation)).cloned(),
        delivery_s3_bucket: pack.delivery_s3_bucket.clone(),
        delivery_s3_key_prefix: pack.delivery_s3_key_prefix.clone(),
        ssm_document: None,
        requested_at: pack.requested_at,
        completed_at: member.completed_at,
    })
}

/// The digests of the templates that the rules of a place come from: what has to be at hand before [`rules`] is asked.
pub fn templates_of_place(state: &State, place: &Place) -> BTreeSet<SmolStr> {
    let own = state.packs_of(place).filter_map(|pack| pack.deployed.as_ref()).map(|it| it.revision.template.clone());
    let organization = state.organization_packs_in(place).filter_map(|pack| {
        let deployed = state.member_pack(pack, place.account)?.deployed?;
        Some(pack.revision(deployed.generation)?.template.clone())
    });
    own.chain(organization).collect()
}

/// The digests of the templates that organization packs want deployed, where members wait.
pub fn templates_of_organization_packs(state: &State) -> BTreeSet<SmolStr> {
    state.open_organization_packs().map(|pack| pack.desired.template.clone()).collect()
}

/// The rules of a place: the account's own by name, then pack by pack in the order of their names, within a pack in template
/// order. Packs whose template isn't at hand bring none.
pub fn rules(state: &State, templates: &dyn Templates, seed: &Seed, place: &Place) -> Vec<Rule> {
    let mut all: Vec<Rule> = state.config_rules_of(place).map(own_rule).collect();
    // Ids of own rules are stored, so that those of packs' rules give way to them.
    let mut ids = all.iter().map(|rule| rule.id.clone()).collect();
    for pack in packs_in(state, seed, place) {
        let Some(revision) = &pack.deployed else { continue };
        let Some(template) = templates.template(&revision.template) else { continue };
        all.extend(rules_of(&template, revision, seed, &pack, &mut ids));
    }
    all
}

pub(super) fn own_rule(own: &ConfigRule) -> Rule {
    let definition = RuleDefinition::clone(&own.definition);
    let rule = ResolvedRule {
        logical_id: SmolStr::default(),
        name_in_template: own.name.to_string(),
        config_rule_name: own.name.to_string(),
        description: definition.description,
        source: definition.source,
        scope: definition.scope,
        input_parameters: definition.input_parameters,
        maximum_execution_frequency: definition.maximum_execution_frequency,
        evaluation_modes: definition.evaluation_modes,
        empty_lists: definition.empty_lists,
        controls: Vec::new(),
    };
    Rule {
        input: input_of(&rule),
        rule,
        pack: None,
        pack_id: own.id.clone(),
        id: own.id.clone(),
        arn: own.arn(),
        state: own.state(),
    }
}

/// The ARN of a rule that a pack brought, by its name.
pub fn pack_rule_arn(seed: &Seed, place: &Place, name: &str) -> String {
    place.arn(&format!("config-rule/aws-service-rule/{PACKS_PRINCIPAL}/{}", rule_id(seed, place, name, "", 0)))
}

/// The rules of one pack, in template order.
pub fn pack_rules(templates: &dyn Templates, seed: &Seed, pack: &DeployedPack) -> Vec<Rule> {
    let Some(revision) = &pack.deployed else { return Vec::new() };
    let Some(template) = templates.template(&revision.template) else { return Vec::new() };
    rules_of(&template, revision, seed, pack, &mut BTreeSet::new())
}

fn rules_of(
    template: &PackTemplate,
    revision: &Revision,
    seed: &Seed,
    pack: &DeployedPack,
    ids: &mut BTreeSet<SmolStr>,
) -> Vec<Rule> {
    resolve_stored(template, revision, seed, &pack.place, &pack.name, &pack.id)
        .rules
        .into_iter()
        .map(|rule| {
            let id = (0..).map(|attempt| rule_id(seed, &pack.place, &rule.config_rule_name, "", attempt));
            let id = id.into_iter().find(|id| !ids.contains(id)).unwrap_or_default();
            ids.insert(id.clone());
            let arn = pack.place.arn(&format!("config-rule/aws-service-rule/{PACKS_PRINCIPAL}/{id}"));
            let (name, pack_id) = (pack.name.clone(), pack.id.clone());
            Rule { input: input_of(&rule), rule, pack: Some(name), pack_id, id, arn, state: ConfigRuleState::Active }
        })
        .collect()
}

impl State {
    /// Whether an account has a pack of this name because its organization carried it there, or is about to.
    pub fn is_member_pack(&self, account: AccountId, place: &Place, name: &str) -> bool {
        self.organization_packs_in(place)
            .any(|pack| pack.member_pack_name() == name && self.member_pack(pack, account).is_some())
    }
}
