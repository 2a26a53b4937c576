//! `GET /_bailiwick/organizations`: the tree of each organization with what is attached to it, in one answer and at any moment, which
//! AWS's operations tell page by page and only of the present.

use super::aside::aside;
use super::route::Asked;
use crate::installation::Installation;
use crate::past::{AsOf, PastError, Then};
use crate::reply::{Body, error, json};
use crate::told::time;
use governance::Quotas;
use governance::conformance_packs::{Place, fullest};
use governance::organizations::{Account, Child, Organization, State, Tags, managed_policies};
use http::{Response, StatusCode};
use identifiers::{ParentId, Region, TargetId};
use policies::PolicyType;
use protocol::Form;
use reports::organizations::{self as told, Node, NodeKind, Organizations, Quota, QuotaKind};
use std::collections::BTreeMap;
use storage::wide;

/// `?as_of=VERSION|TIME`: all organizations then; without it, now.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let then = match form.get("as_of").map(AsOf::read).transpose() {
        Err(problem) => return error(StatusCode::BAD_REQUEST, &problem),
        Ok(None) => Then { snapshot: installation.engine.snapshot(), at: installation.engine.now() },
        Ok(Some(as_of)) => match as_of.state(installation).await {
            Ok(then) => then,
            Err(PastError::Ahead(problem)) => return error(StatusCode::BAD_REQUEST, &problem),
            Err(PastError::Open(problem)) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
        },
    };
    let quotas = installation.engine.settings().quotas.clone();
    // Of thousands of accounts, with all that is attached to them.
    let work = move || {
        let state = &then.snapshot.state;
        let all = state.organizations.organizations.values();
        let organizations = all.map(|organization| described(state, organization, &quotas)).collect();
        json(StatusCode::OK, &Organizations { version: then.snapshot.version, at: time(then.at), organizations })
    };
    aside(work).await.unwrap_or_else(Response::from)
}

fn described(whole: &governance::State, organization: &Organization, quotas: &Quotas) -> told::Organization {
    let state = &whole.organizations;
    let own = state.policies_of(&organization.id).filter(|policy| organization.has_enabled(policy.policy_type));
    let own = own.map(|policy| told::Policy {
        id: policy.id.to_string(),
        policy_type: policy.policy_type.api_name().to_owned(),
        name: policy.name.to_string(),
        aws_managed: false,
    });
    let awss = managed_policies().iter().filter(|policy| organization.has_enabled(policy.policy_type));
    let awss = awss.map(|policy| told::Policy {
        id: policy.id.to_owned(),
        policy_type: policy.policy_type.api_name().to_owned(),
        name: policy.name.to_owned(),
        aws_managed: true,
    });
    let types = organization.enabled_policy_types.iter().map(|policy_type| policy_type.api_name().to_owned());
    let root = ParentId::Root(organization.root.clone());
    told::Organization {
        id: organization.id.to_string(),
        partition: organization.partition.name().to_owned(),
        management_account: organization.management_account.to_string(),
        policy_types: types.collect(),
        policies: own.chain(awss).collect(),
        quotas: self::quotas(whole, organization, quotas),
        root: Node {
            children: children(state, organization, &root),
            ..node(state, organization, &root.into(), "Root", NodeKind::Root, &organization.root_tags)
        },
    }
}

/// What the organization may have at most: of policies of the types that are enabled only.
pub fn quotas(whole: &governance::State, organization: &Organization, quotas: &Quotas) -> Vec<Quota> {
    let state = &whole.organizations;
    let quota = |quota, policy_type: Option<PolicyType>, used: Option<usize>, most: usize| {
        let policy_type = policy_type.map(|policy_type| policy_type.api_name().to_owned());
        Quota { quota, policy_type, used: used.map(wide), at: None, most: wide(most) }
    };
    let mut all = vec![
        quota(QuotaKind::Accounts, None, Some(organization.accounts_counted()), quotas.accounts),
        quota(QuotaKind::Units, None, Some(organization.unit_count), quotas.organizational_units),
        quota(QuotaKind::UnitDepth, None, None, quotas.organizational_unit_depth),
    ];
    for policy_type in organization.enabled_policy_types.iter().copied() {
        let have = state.policies_of(&organization.id).filter(|policy| policy.policy_type == policy_type).count();
        all.push(quota(QuotaKind::Policies, Some(policy_type), Some(have), quotas.policies(policy_type)));
        all.push(quota(QuotaKind::PoliciesPerTarget, Some(policy_type), None, policy_type.max_attachments()));
    }
    let at = |kind, fullest: Option<(usize, String)>, most| {
        let (used, at) = fullest.unzip();
        Quota { at, ..quota(kind, None, Some(used.unwrap_or_default()), most) }
    };
    let fullest = fullest(whole, &organization.id);
    let told = |(count, place): (usize, Place)| (count, format!("{} {}", place.account, place.region));
    let organizations_own = fullest_region(whole, organization);
    all.push(at(QuotaKind::OrganizationConformancePacks, organizations_own, quotas.organization_conformance_packs));
    all.push(at(QuotaKind::ConformancePacks, fullest.packs.map(told), quotas.conformance_packs));
    all.push(at(QuotaKind::ConfigRules, fullest.rules.map(told), quotas.config_rules));
    let policies = whole.central_configuration.policies_of(&organization.id).count();
    all.push(quota(QuotaKind::ConfigurationPolicies, None, Some(policies), quotas.configuration_policies));
    all
}

/// The Region with most packs of the organization.
fn fullest_region(whole: &governance::State, organization: &Organization) -> Option<(usize, String)> {
    let mut counts: BTreeMap<&Region, usize> = BTreeMap::new();
    let packs = whole.conformance_packs.organization_packs.values();
    for pack in packs.filter(|pack| pack.organization == organization.id) {
        let count = counts.entry(pack.region()).or_default();
        *count = count.saturating_add(1);
    }
    let (region, count) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    Some((count, region.to_string()))
}

/// What is directly below a node, with everything below that. Units are at most five levels deep.
fn children(state: &State, organization: &Organization, parent: &ParentId) -> Vec<Node> {
    let unit = |child: &Child| {
        let Child::OrganizationalUnit(id) = child else { return None };
        let unit = state.units.get(id)?;
        let below = ParentId::OrganizationalUnit(id.clone());
        let children = children(state, organization, &below);
        Some(Node {
            children,
            ..node(state, organization, &below.into(), &unit.name, NodeKind::OrganizationalUnit, &unit.tags)
        })
    };
    let account = |child: &Child| {
        let Child::Account(id) = child else { return None };
        let Account { name, email, state: is, tags, .. } = state.accounts.get(id)?;
        Some(Node {
            email: Some(email.to_string()),
            state: Some(is.state_name().to_owned()),
            ..node(state, organization, &TargetId::Account(*id), name, NodeKind::Account, tags)
        })
    };
    let all = || state.children_of(parent).map(|(_, child)| child);
    all().filter_map(unit).chain(all().filter_map(account)).collect()
}

/// A node with what is attached to it.
fn node(state: &State, organization: &Organization, id: &TargetId, name: &str, kind: NodeKind, tags: &Tags) -> Node {
    let attached = state.attachments.get(id).into_iter().flatten();
    let attached = attached.filter(|attachment| organization.has_enabled(attachment.policy_type));
    Node {
        id: id.to_string(),
        name: name.to_owned(),
        kind,
        email: None,
        state: None,
        policies: attached.map(|attachment| attachment.policy.to_string()).collect(),
        tags: tags.iter().map(|tag| (tag.key.to_string(), tag.value.to_string())).collect(),
        children: Vec::new(),
    }
}
