//! PutConfigRule: makes a rule of the account's own, or replaces its definition; it is evaluated in the background.

use super::checks::{checked_tags, place_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::config_rule::{ConfigRule, ConfigRuleState, rule_id};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::place::Place;
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::rules;
use crate::conformance_packs::state::State as Packs;
use crate::conformance_packs::template::TemplateSet;
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::tags::Tag;
use crate::state::State;
use evaluation::rules::RuleDefinition;
use smol_str::SmolStr;

/// Makes or updates a rule.
#[derive(Debug, Clone)]
pub struct PutConfigRule {
    /// What names the rule.
    pub names: ConfigRuleNames,
    /// Everything else about it.
    pub definition: RuleDefinition,
    /// `ConfigRuleState`, which the service sets.
    pub state: Option<SmolStr>,
    /// `CreatedBy`, which the service sets.
    pub created_by: Option<SmolStr>,
    /// Tags, for a new rule.
    pub tags: Vec<Tag>,
    /// The templates that the rules of the place's packs come from.
    pub templates: TemplateSet,
}

/// What names a rule: the name for a new one, any of the three for one that is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConfigRuleNames {
    /// `ConfigRuleName`
    pub name: Option<SmolStr>,
    /// `ConfigRuleArn`
    pub arn: Option<SmolStr>,
    /// `ConfigRuleId`
    pub id: Option<SmolStr>,
}

impl Command for PutConfigRule {
    type Output = ();
    const OPERATION: Operation = Operation::config("PutConfigRule");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let packs = &state.conformance_packs;
        let place = place_of(caller);
        let all = rules(packs, &self.templates, context.seed, &place);
        let mut of_packs = all.iter().filter(|rule| rule.pack.is_some());
        if of_packs.any(|rule| self.names.any_is(rule.name(), &rule.arn, &rule.id)) {
            return Err(Rejection::ServiceOwnedRule.into());
        }
        let (name, known) = self.names.of(packs, &place)?;
        if let Some(given) = self.state.as_ref().filter(|given| *given != ConfigRuleState::Active.api_name()) {
            let message =
                format!("The ConfigRuleState {given} is invalid.  Only the following values are permitted: ACTIVE");
            return Err(Rejection::InvalidParameterValue(message).into());
        }
        if self.created_by.is_some() {
            let message = "AWS Config populates the CreatedBy field for ServiceLinkedConfigRule. Try again without \
                           populating the CreatedBy field";
            return Err(Rejection::InvalidParameterValue(message.to_owned()).into());
        }
        self.definition
            .check_in(&place.region)
            .map_err(|problem| Rejection::InvalidParameterValue(problem.to_string()))?;
        let tags = checked_tags(&self.tags, Rejection::InvalidParameterValue)?;
        if known.is_some_and(|known| known.state() == ConfigRuleState::Deleting) {
            return Err(being_deleted(&name).into());
        }
        if !packs.recorders.contains_key(&place) {
            return Err(Rejection::NoRecorderForRules.into());
        }
        let quota = context.settings.quotas.config_rules;
        if known.is_none() && packs.deployments_in(&place, "").rules >= quota {
            return Err(Rejection::MaxNumberOfConfigRulesExceeded { rule: name, quota }.into());
        }
        let id = known.map_or_else(
            || {
                let discriminator = state.sequence.to_string();
                mint(|attempt| {
                    let id = rule_id(context.seed, &place, &name, &discriminator, attempt);
                    all.iter().all(|rule| rule.id != id).then_some(id)
                })
            },
            |known| known.id.clone(),
        );
        let mut definition = self.definition.clone();
        definition.maximum_execution_frequency = definition.source.scheduled(definition.maximum_execution_frequency);
        let event = Event::ConfigRulePut {
            account: place.account,
            region: place.region,
            name,
            id,
            definition: definition.into(),
            tags,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}

impl ConfigRuleNames {
    fn any_is(&self, name: &str, arn: &str, id: &str) -> bool {
        self.name.as_deref() == Some(name) || self.arn.as_deref() == Some(arn) || self.id.as_deref() == Some(id)
    }

    fn all_are(&self, rule: &ConfigRule) -> bool {
        self.name.as_ref().is_none_or(|name| *name == rule.name)
            && self.arn.as_ref().is_none_or(|arn| *arn == rule.arn())
            && self.id.as_ref().is_none_or(|id| *id == rule.id)
    }

    /// The rule's name, and the rule if it is there.
    fn of<'a>(&self, packs: &'a Packs, place: &Place) -> Result<(SmolStr, Option<&'a ConfigRule>), Rejection> {
        let refuse = |message: &str| Err(Rejection::InvalidParameterValue(message.to_owned()));
        let Some(name) = &self.name else {
            if self.arn.is_none() && self.id.is_none() {
                return refuse(
                    "A rule needs a ConfigRuleName, or the ConfigRuleArn or ConfigRuleId of one that is there.",
                );
            }
            let Some(known) = packs.config_rules_of(place).find(|rule| self.all_are(rule)) else {
                return refuse("No rule has the ConfigRuleArn or ConfigRuleId. A new rule needs a ConfigRuleName.");
            };
            return Ok((known.name.clone(), Some(known)));
        };
        match packs.config_rules.get(&(place.clone(), name.clone())) {
            Some(known) if self.all_are(known) => Ok((name.clone(), Some(known))),
            Some(_) => refuse("The ConfigRuleName, ConfigRuleArn and ConfigRuleId don't name the same rule."),
            None if self.arn.is_some() || self.id.is_some() => {
                refuse("A new rule can't be given a ConfigRuleArn or ConfigRuleId: AWS Config makes them.")
            }
            None => Ok((name.clone(), None)),
        }
    }
}

pub(super) fn being_deleted(name: &str) -> Rejection {
    Rejection::RuleBeingDeleted(name.into())
}
