//! A rule's definition between the wire and the domain.

use super::from_wire;
use evaluation::rules::RuleDefinition;
use evaluation::templates::{
    CustomPolicy, EmptyList, EvaluationMode, Frequency, MessageType, Scope, Source, SourceDetail, SourceOwner,
};
use governance::conformance_packs::{Rejection, Rule};
use smol_str::SmolStr;
use wire_config as wire;

/// What PutConfigRule says about a rule, besides what names it.
pub fn definition(
    source: wire::Source,
    scope: Option<wire::Scope>,
    description: Option<String>,
    input_parameters: Option<String>,
    frequency: Option<String>,
    modes: Option<Vec<wire::EvaluationModeConfiguration>>,
) -> Result<RuleDefinition, Rejection> {
    if scope.as_ref().is_some_and(|scope| scope.service_principals.is_some()) {
        return Err(Rejection::InvalidParameterValue("ServicePrincipals of a Scope can't be set.".to_owned()));
    }
    let modes = modes.unwrap_or_default().into_iter();
    let types = scope.as_ref().and_then(|scope| scope.compliance_resource_types.as_ref());
    let empty_lists = [
        (EmptyList::ComplianceResourceTypes, types.is_some_and(Vec::is_empty)),
        (EmptyList::SourceDetails, source.source_details.as_ref().is_some_and(Vec::is_empty)),
    ];
    Ok(RuleDefinition {
        description,
        source: given_source(source)?,
        scope: scope.map(|scope| Scope {
            resource_types: from_wire::texts(scope.compliance_resource_types),
            resource_id: from_wire::text(scope.compliance_resource_id),
            tag_key: from_wire::text(scope.tag_key),
            tag_value: from_wire::text(scope.tag_value),
        }),
        input_parameters,
        maximum_execution_frequency: given_frequency(frequency),
        evaluation_modes: modes.filter_map(|mode| EvaluationMode::parse(&mode.mode?)).collect(),
        empty_lists: empty_lists.into_iter().filter(|(_, empty)| *empty).map(|(list, _)| list).collect(),
    })
}

fn given_source(source: wire::Source) -> Result<Source, Rejection> {
    // The model allows no other words, here and below.
    let owner = SourceOwner::parse(&source.owner)
        .ok_or_else(|| Rejection::InvalidParameterValue(format!("{} is no Owner.", source.owner)))?;
    let details = source.source_details.unwrap_or_default().into_iter().map(|detail| SourceDetail {
        event_source: from_wire::text(detail.event_source),
        message_type: detail.message_type.and_then(|message| MessageType::parse(&message)),
        maximum_execution_frequency: given_frequency(detail.maximum_execution_frequency),
    });
    Ok(Source {
        owner,
        identifier: from_wire::text(source.source_identifier),
        details: details.collect(),
        custom_policy: source.custom_policy_details.map(|policy| CustomPolicy {
            runtime: policy.policy_runtime.into(),
            text: policy.policy_text,
            enable_debug_log_delivery: policy.enable_debug_log_delivery,
        }),
    })
}

fn given_frequency(frequency: Option<String>) -> Option<Frequency> {
    frequency.and_then(|frequency| Frequency::parse(&frequency))
}

/// When a rule is evaluated. The service itself fills this in, so that it is shown whether or not it was put.
pub fn modes(rule: &Rule) -> Vec<EvaluationMode> {
    let modes = &rule.rule.evaluation_modes;
    if modes.is_empty() { vec![EvaluationMode::Detective] } else { modes.clone() }
}

/// A rule as it is shown: what was put, and nothing that follows from it.
pub fn config_rule(rule: &Rule) -> wire::ConfigRule {
    let put = &rule.rule;
    let text = |text: &Option<SmolStr>| text.as_ref().map(ToString::to_string);
    wire::ConfigRule {
        config_rule_name: Some(rule.name().to_owned()),
        config_rule_arn: Some(rule.arn.clone()),
        config_rule_id: Some(rule.id.to_string()),
        description: put.description.clone(),
        scope: put.scope.as_ref().map(|scope| wire::Scope {
            compliance_resource_types: shown_list(rule, EmptyList::ComplianceResourceTypes, &scope.resource_types)
                .map(|types| types.iter().map(ToString::to_string).collect()),
            tag_key: text(&scope.tag_key),
            tag_value: text(&scope.tag_value),
            compliance_resource_id: text(&scope.resource_id),
            service_principals: None,
        }),
        source: source(rule),
        input_parameters: put.input_parameters.clone(),
        maximum_execution_frequency: put.maximum_execution_frequency.map(|it| it.as_str().to_owned()),
        config_rule_state: Some(rule.state.api_name().to_owned()),
        created_by: rule.created_by().map(str::to_owned),
        evaluation_modes: Some(
            modes(rule)
                .into_iter()
                .map(|mode| wire::EvaluationModeConfiguration { mode: Some(mode.as_str().to_owned()) })
                .collect(),
        ),
        rule_evaluation_visibility: None,
    }
}

/// A list as it is shown: what was put, empty only where it was put so.
fn shown_list<'a, T>(rule: &Rule, name: EmptyList, list: &'a [T]) -> Option<&'a [T]> {
    (!list.is_empty() || rule.rule.empty_lists.contains(&name)).then_some(list)
}

fn source(rule: &Rule) -> wire::Source {
    let source = &rule.rule.source;
    let shown = |detail: &SourceDetail| wire::SourceDetail {
        event_source: detail.event_source.as_ref().map(ToString::to_string),
        message_type: detail.message_type.map(|message| message.as_str().to_owned()),
        maximum_execution_frequency: detail.maximum_execution_frequency.map(|it| it.as_str().to_owned()),
    };
    wire::Source {
        owner: source.owner.as_str().to_owned(),
        source_identifier: source.identifier.as_ref().map(ToString::to_string),
        source_details: shown_list(rule, EmptyList::SourceDetails, &source.details)
            .map(|details| details.iter().map(shown).collect()),
        custom_policy_details: source.custom_policy.as_ref().map(|policy| wire::CustomPolicyDetails {
            policy_runtime: policy.runtime.to_string(),
            // GetCustomRulePolicy answers the text; this operation never does.
            policy_text: String::new(),
            enable_debug_log_delivery: policy.enable_debug_log_delivery,
        }),
    }
}
