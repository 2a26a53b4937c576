//! What AWS itself made of an organization, where its answers were kept: no part of the document, and compared with what comes of it.

use crate::aws_api::answers::{self, Answer};
use crate::aws_api::node::{Findings, Node};
use crate::aws_api::path;
use crate::config_delivery::Deliveries;
use crate::config_delivery::verdicts::Found;
use crate::files::Files;
use crate::problem::Problem;
use identifiers::{AccountId, Region, TargetId};
use policies::PolicyType;
use serde_json::Value;
use std::collections::BTreeMap;

/// An account and a policy type.
pub type OfAccount = (PolicyType, AccountId);
/// An organization's pack: who put it, where, and its name.
pub type OfPack = (AccountId, Region, String);

/// A rule: the account, the Region, and its name.
pub type OfRule = (AccountId, Region, String);
/// A resource by its type and id.
pub type Resource = (String, String);

/// What AWS answered.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Observed {
    /// Effective policies; nothing where there is none.
    pub effective_policies: BTreeMap<OfAccount, Option<Value>>,
    /// Associations of configuration policies, by the administrator, the Region and the node.
    pub associations: BTreeMap<(AccountId, Region), BTreeMap<TargetId, Association>>,
    /// The statuses of an organization's pack in members.
    pub packs: BTreeMap<OfPack, BTreeMap<AccountId, String>>,
    /// What rules say as a whole.
    pub rules: BTreeMap<OfRule, String>,
    /// What rules say of resources.
    pub verdicts: BTreeMap<OfRule, BTreeMap<Resource, String>>,
    /// Places of verdicts that can't be read.
    pub unread: Vec<String>,
}

/// An association.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Association {
    /// The policy.
    pub policy: String,
    /// Applied, or inherited.
    pub kind: String,
    /// What became of it.
    pub status: String,
}

impl Association {
    /// What an answer says of one.
    pub fn of(summary: &Value) -> Option<(TargetId, Self)> {
        let text = |name: &str| summary.get(name)?.as_str().map(str::to_owned);
        let target = text("TargetId")?.parse().ok()?;
        let association = Self {
            policy: text("ConfigurationPolicyId")?,
            kind: text("AssociationType")?,
            status: text("AssociationStatus").unwrap_or_default(),
        };
        Some((target, association))
    }
}

/// Reads what answers hold of it.
///
/// # Errors
/// Everything that is wrong with them.
pub fn observed(files: &Files) -> Result<Observed, Vec<Problem>> {
    let mut findings = Findings::new(files);
    let mut observed = Observed::default();
    let answers = answers::read(&mut findings);
    for answer in &answers {
        let node = answer.node();
        effective_policy(answer, &node, &mut observed, &mut findings);
        associations(&node, &mut observed, &mut findings);
        pack(&node, &mut observed, &mut findings);
        rules(&node, &mut observed, &mut findings);
        verdicts(&node, &mut observed, &mut findings);
    }
    let items = if files.is_directory() { answers::items(files, &answers) } else { Deliveries::among(files) };
    delivered(&items, &mut observed, &mut findings);
    if findings.problems.is_empty() { Ok(observed) } else { Err(findings.problems) }
}

fn effective_policy(
    answer: &Answer,
    node: &Node<'_>,
    observed: &mut Observed,
    findings: &mut Findings<'_>,
) -> Option<()> {
    if answer.is_empty() {
        // That there is none is kept as an empty answer, and the path says of what.
        let mut parts = answer.path().rsplit('/');
        let account: AccountId = parts.next()?.strip_suffix(".json")?.parse().ok()?;
        let kind: PolicyType = parts.next()?.parse().ok()?;
        observed.effective_policies.entry((kind, account)).or_insert(None);
        return Some(());
    }
    let policy = node.member("EffectivePolicy")?;
    let account = policy.needed_as("TargetId", "an account's id of twelve digits", findings)?;
    let kind = policy.needed_as("PolicyType", "a policy type that is known here", findings)?;
    let content = policy.needed("PolicyContent", findings)?;
    match serde_json::from_str::<Value>(content) {
        Ok(content) => {
            observed.effective_policies.insert((kind, account), Some(content));
        }
        Err(problem) => {
            policy.wrong::<()>(format!("PolicyContent isn't JSON: {problem}"), findings);
        }
    }
    Some(())
}

fn associations(node: &Node<'_>, observed: &mut Observed, findings: &mut Findings<'_>) -> Option<()> {
    node.member("ConfigurationPolicyAssociationSummaries")?;
    let place = (path::account(node.path)?, path::region(node.path)?);
    let all = observed.associations.entry(place).or_default();
    for summary in node.items("ConfigurationPolicyAssociationSummaries", findings) {
        match Association::of(summary.value()) {
            Some((target, association)) => {
                all.insert(target, association);
            }
            None => {
                summary.wrong::<()>("the association lacks its target, policy or type", findings);
            }
        }
    }
    Some(())
}

fn pack(node: &Node<'_>, observed: &mut Observed, findings: &mut Findings<'_>) -> Option<()> {
    node.member("OrganizationConformancePackDetailedStatuses")?;
    let name = node.path.rsplit('/').next()?.strip_suffix(".json")?.to_owned();
    let place = (path::account(node.path)?, path::region(node.path)?, name);
    let all = observed.packs.entry(place).or_default();
    for status in node.items("OrganizationConformancePackDetailedStatuses", findings) {
        let account = status.needed_as("AccountId", "an account's id of twelve digits", findings)?;
        all.insert(account, status.needed("Status", findings)?.to_owned());
    }
    Some(())
}

/// What rules say, as an aggregator or the account itself tells it.
fn rules(node: &Node<'_>, observed: &mut Observed, findings: &mut Findings<'_>) {
    for list in ["AggregateComplianceByConfigRules", "ComplianceByConfigRules"] {
        for rule in node.items(list, findings) {
            let Some(compliance) = rule.member("Compliance") else { continue };
            let Some(of) = of_rule(&rule, &rule, observed, findings) else { continue };
            if let Some(verdict) = compliance.needed("ComplianceType", findings) {
                observed.rules.entry(of).or_insert_with(|| verdict.to_owned());
            }
        }
    }
}

/// What rules say of resources, likewise.
fn verdicts(node: &Node<'_>, observed: &mut Observed, findings: &mut Findings<'_>) {
    for list in ["AggregateEvaluationResults", "EvaluationResults"] {
        for result in node.items(list, findings) {
            let identifier = result.member("EvaluationResultIdentifier");
            let Some(of) = identifier.and_then(|it| it.member("EvaluationResultQualifier")) else {
                result.wrong::<()>("the member EvaluationResultQualifier is missing", findings);
                continue;
            };
            let resource = of.needed("ResourceType", findings).zip(of.needed("ResourceId", findings));
            let Some(rule) = of_rule(&of, &result, observed, findings) else { continue };
            if let (Some((kind, id)), Some(verdict)) = (resource, result.needed("ComplianceType", findings)) {
                let all = observed.verdicts.entry(rule).or_default();
                all.entry((kind.to_owned(), id.to_owned())).or_insert_with(|| verdict.to_owned());
            }
        }
    }
}

/// Which rule it is: where an aggregator says, else where the path says.
fn of_rule(
    named: &Node<'_>,
    located: &Node<'_>,
    observed: &mut Observed,
    findings: &mut Findings<'_>,
) -> Option<OfRule> {
    let account = located.parsed("AccountId", "an account's id of twelve digits", findings);
    let region = located.parsed("AwsRegion", "a Region such as eu-west-1", findings);
    let place = account.or_else(|| path::account(named.path)).zip(region.or_else(|| path::region(named.path)));
    let Some((account, region)) = place else {
        observed.unread.push(format!("{}: {}", findings.files.shown(named.path), named.place));
        return None;
    };
    Some((account, region, named.needed("ConfigRuleName", findings)?.to_owned()))
}

/// What items of AWS's own say. Of several of one resource the newest counts.
fn delivered(items: &Deliveries, observed: &mut Observed, findings: &mut Findings<'_>) {
    let mut newest: BTreeMap<(AccountId, Region, Resource), Found> = BTreeMap::new();
    for path in items.paths() {
        match items.verdicts(path) {
            Ok((all, unread)) => {
                observed.unread.extend(unread.into_iter().map(|place| format!("{}: {place}", items.shown(path))));
                for found in all {
                    let resource = (found.resource_type.clone(), found.resource_id.clone());
                    let key = (found.account, found.region.clone(), resource);
                    if newest.get(&key).is_none_or(|before| before.at < found.at) {
                        newest.insert(key, found);
                    }
                }
            }
            Err(problem) => findings.problems.push(problem),
        }
    }
    for ((account, region, resource), found) in newest {
        for (rule, verdict) in found.rules {
            let all = observed.verdicts.entry((account, region.clone(), rule)).or_default();
            all.entry(resource.clone()).or_insert(verdict);
        }
    }
}
