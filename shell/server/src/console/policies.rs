//! The pages of policies: all by type, and one with its text, its targets and what became of it.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::revisions::revisions;
use ::policies::{PolicyType, validate};
use governance::organizations::{ManagedPolicy, Organization, Policy, managed_policies};
use identifiers::{AccountId, PolicyId, TargetId};
use reports::organizations::NodeKind;
use reports::policy::{Line, OfType, Policies, Target};
use std::collections::HashSet;
use storage::wide;
use web_console::policies::{PoliciesPage, PolicyPage};
use web_console::screen::Screen;

/// Targets that are listed.
const TARGETS: usize = 500;

/// `policies`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    let of_type = |policy_type: PolicyType| {
        let awss = managed_policies().iter().filter(|policy| policy.policy_type == policy_type);
        let own = look.state().organizations.policies_of(&organization.id);
        let own = own.filter(|policy| policy.policy_type == policy_type).map(|policy| line(look, organization, policy));
        OfType {
            policy_type: policy_type.api_name().to_owned(),
            enabled: organization.has_enabled(policy_type),
            policies: awss.map(|policy| awss_line(look, organization, policy)).chain(own).collect(),
        }
    };
    let mut types: Vec<OfType> = PolicyType::ALL.into_iter().map(of_type).collect();
    types.retain(|of| of.enabled || of.policies.iter().any(|policy| !policy.aws_managed));
    let policies = Policies { version: look.snapshot.version, organization: organization.id.to_string(), types };
    html(&PoliciesPage { frame: look.frame(Screen::Policies, "Policies"), policies })
}

/// `policy?id=ID`.
pub async fn one(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    let text = look.given("id").unwrap_or_default();
    let unreadable = |_| Problem::unreadable(format!("`id` is the id of a policy, and not {text:?}."));
    let id = text.parse::<PolicyId>().map_err(unreadable)?;
    let state = &look.state().organizations;
    let own = state.policy(&organization.id, &id);
    let (line, policy_type, content, arn, tags) = match (own, ManagedPolicy::with_id(&id)) {
        (Some(policy), _) => {
            let tags = policy.tags.iter().map(|tag| (tag.key.to_string(), tag.value.to_string())).collect();
            let arn = organization.policy_arn(&id, policy.policy_type);
            (line(look, organization, policy), policy.policy_type, policy.content.to_string(), arn, tags)
        }
        (None, Some(policy)) => {
            let arn = policy.arn(organization.partition);
            (
                awss_line(look, organization, policy),
                policy.policy_type,
                policy.content.to_owned(),
                arn,
                Default::default(),
            )
        }
        (None, None) => {
            return Err(Problem::not_found(format!("There is no policy {id} in {} at this moment.", organization.id)));
        }
    };
    let targets: Vec<&TargetId> = state.targets_of(&organization.id, &id).map(|(_, target)| target).collect();
    let mut accounts: HashSet<AccountId> = HashSet::new();
    let mut attached = Vec::new();
    for target in &targets {
        let below = state.accounts_below(target);
        if attached.len() < TARGETS {
            attached.push(told(look, target, wide(below.len())));
        }
        accounts.extend(below);
    }
    let (revisions, more_revisions) = match own {
        Some(_) => revisions(look, &id).await?,
        None => (Vec::new(), false),
    };
    let report = reports::policy::Policy {
        version: look.snapshot.version,
        policy_type: policy_type.api_name().to_owned(),
        enabled: organization.has_enabled(policy_type),
        arn,
        tags,
        problems: problems(policy_type, &content),
        content,
        attached,
        accounts: wide(accounts.len()),
        revisions,
        more_revisions,
        line,
    };
    let title = report.line.name.clone();
    html(&PolicyPage { frame: look.frame(Screen::Policy, title), policy: report })
}

fn line(look: &Look<'_>, organization: &Organization, policy: &Policy) -> Line {
    Line {
        id: policy.id.to_string(),
        name: policy.name.to_string(),
        description: policy.description.to_string(),
        aws_managed: false,
        targets: wide(look.state().organizations.targets_of(&organization.id, &policy.id).count()),
        size: wide(policy.policy_type.size(&policy.content)),
        most: wide(policy.policy_type.max_characters()),
    }
}

fn awss_line(look: &Look<'_>, organization: &Organization, policy: &ManagedPolicy) -> Line {
    Line {
        id: policy.id.to_owned(),
        name: policy.name.to_owned(),
        description: policy.description.to_owned(),
        aws_managed: true,
        targets: wide(look.state().organizations.targets_of(&organization.id, &policy.policy_id()).count()),
        size: wide(policy.policy_type.size(policy.content)),
        most: wide(policy.policy_type.max_characters()),
    }
}

/// A node with the names on the way to it.
fn told(look: &Look<'_>, target: &TargetId, accounts: u64) -> Target {
    let state = &look.state().organizations;
    let mut way = state.path_up(target);
    // All are below the root.
    if way.len() > 1 {
        way.pop();
    }
    way.reverse();
    let names: Vec<String> = way.iter().filter_map(|node| crate::told::node_name(state, node)).collect();
    let kind = match target {
        TargetId::Root(_) => NodeKind::Root,
        TargetId::OrganizationalUnit(_) => NodeKind::OrganizationalUnit,
        TargetId::Account(_) => NodeKind::Account,
    };
    Target { id: target.to_string(), path: names.join("/"), kind, accounts }
}

/// What the grammar of its type says of a text. It was asked when the text came; an import may have brought one that it doesn't know.
fn problems(policy_type: PolicyType, content: &str) -> Vec<reports::policy::Problem> {
    let Err(malformed) = validate(policy_type, content) else { return Vec::new() };
    let problem = |fault: ::policies::Fault| {
        let at = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
        let line = fault.span.map(|span| u64::from(span.line));
        reports::policy::Problem { line, message: format!("{at}{}", fault.reason) }
    };
    malformed.faults.into_iter().map(problem).collect()
}
