//! What each operation of AWS Organizations needs to be permitted. Facts: Service Authorization Reference, "AWS Organizations"; which ids
//! name resources of an action, the catalogue of actions says.

use crate::permission::{Asking, Permission, tags as tags_of};
use governance::organizations::{HandshakeAction, ManagedPolicy, Organization, TaggableResource};
use identifiers::{AccountId, HandshakeId, Partition, PolicyId, ResponsibilityTransferId, TargetId};
use policies::PolicyType;
use smol_str::SmolStr;

/// What is in an id's place until there is one.
const NEW: &str = "*";

/// Something that an id of the input names.
struct Named {
    /// The type of resources, as the service authorization reference calls it.
    kind: &'static str,
    arn: String,
    tags: Vec<(SmolStr, SmolStr)>,
    policy_type: Option<PolicyType>,
}

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let Some(organization) = asking.state.organizations.organization_seen_by(asking.caller) else {
        return asking.on_nothing();
    };
    let named = named(asking, organization);
    let mut policy_types: Vec<SmolStr> =
        named.iter().filter_map(|one| one.policy_type).map(|one| one.api_name().into()).collect();
    if policy_types.is_empty() {
        policy_types
            .extend(["PolicyType", "Type", "Filter"].into_iter().flat_map(|it| policy_type(asking, it)).take(1));
    }
    let services: Vec<SmolStr> = asking.texts("ServicePrincipal").map(Into::into).collect();
    let with_keys = |permission: Permission| {
        let permission = permission.with("organizations:PolicyType", policy_types.iter().cloned());
        permission.with("organizations:ServicePrincipal", services.iter().cloned())
    };
    let new_policy = (asking.operation.name == "CreatePolicy").then(|| {
        let kind = asking.texts("Type").find_map(|text| text.parse::<PolicyType>().ok());
        let segment = kind.map(PolicyType::arn_segment).unwrap_or_default();
        let (partition, account) = (organization.partition, organization.management_account);
        format!("arn:{partition}:organizations::{account}:policy/{}/{segment}/{NEW}", organization.id)
    });
    let mut all: Vec<Permission> = match &new_policy {
        // What is made has the tags that it is made with.
        Some(arn) => {
            asking.on(arn.as_str()).map(|it| it.with_resource_tags(tags_of(asking.input))).into_iter().collect()
        }
        None => named
            .iter()
            .filter_map(|one| {
                let tags = one.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
                Some(asking.on(one.arn.as_str())?.with_resource_tags(tags))
            })
            .collect(),
    };
    if all.is_empty() {
        all = asking.on_nothing();
    }
    all.extend(asking.and_tags(new_policy.as_deref().unwrap_or(NEW)));
    all.extend(leaving(asking, organization));
    all.into_iter().map(with_keys).collect()
}

/// Whoever accepts an invitation as a member of another organization leaves that one.
fn leaving(asking: &Asking<'_>, organization: &Organization) -> Option<Permission> {
    let is_member = organization.management_account != asking.caller.account;
    let invites = |id: &str| {
        let handshake = asking.state.organizations.handshakes.get(&id.parse::<HandshakeId>().ok()?)?;
        let elsewhere = handshake.sender.organization != organization.id;
        Some(elsewhere && handshake.action() == HandshakeAction::Invite)
    };
    let accepts = asking.operation.name == "AcceptHandshake" && is_member;
    let leaves = accepts && asking.texts("HandshakeId").any(|id| invites(id).unwrap_or_default());
    leaves.then(|| asking.action("LeaveOrganization", NEW)).flatten()
}

/// The values of a member that names a policy type.
fn policy_type(asking: &Asking<'_>, member: &str) -> impl Iterator<Item = SmolStr> {
    asking.texts(member).filter(|text| text.parse::<PolicyType>().is_ok()).map(Into::into)
}

/// What the ids of the input name, as far as the action is on things of that kind.
fn named(asking: &Asking<'_>, organization: &Organization) -> Vec<Named> {
    let kinds = asking.kinds();
    let members = asking.input.as_object().into_iter().flatten();
    // A name or a description may look like an id, and is none.
    let mut ids: Vec<&str> =
        members.filter(|(name, _)| name.ends_with("Id")).filter_map(|(_, value)| value.as_str()).collect();
    let target = asking.input.get("Target").and_then(|target| target.get("Id"));
    ids.extend(target.and_then(|id| id.as_str()));
    let mut all: Vec<Named> = ids.into_iter().filter_map(|id| name(asking, organization, id)).collect();
    if asking.operation.name == "DescribeEffectivePolicy" && asking.texts("TargetId").next().is_none() {
        all.extend(account(asking, organization, asking.caller.account));
    }
    if asking.operation.name == "PutResourcePolicy" {
        all.extend(organization.resource_policy.as_ref().map(|policy| Named {
            kind: "resourcepolicy",
            arn: organization.resource_policy_arn(&policy.id),
            tags: tags(asking, organization, &TaggableResource::ResourcePolicy(policy.id.clone())),
            policy_type: None,
        }));
    }
    all.retain(|one| kinds.contains(&one.kind));
    all
}

fn name(asking: &Asking<'_>, organization: &Organization, id: &str) -> Option<Named> {
    if id.starts_with("rp-") {
        let policy = id.parse().ok()?;
        return Some(Named {
            kind: "resourcepolicy",
            arn: organization.resource_policy_arn(&policy),
            tags: tags(asking, organization, &TaggableResource::ResourcePolicy(policy)),
            policy_type: None,
        });
    }
    if id.starts_with("h-") {
        let handshake = asking.state.organizations.handshakes.get(&id.parse::<HandshakeId>().ok()?)?;
        return Some(Named { kind: "handshake", arn: handshake.arn(), tags: Vec::new(), policy_type: None });
    }
    if id.starts_with("rt-") {
        let id: ResponsibilityTransferId = id.parse().ok()?;
        let transfer = asking.state.organizations.responsibility_transfers.get(&id)?;
        let arn = transfer.arn(transfer.direction(&organization.id)?);
        let tags = tags(asking, organization, &TaggableResource::ResponsibilityTransfer(id));
        return Some(Named { kind: "responsibilitytransfer", arn, tags, policy_type: None });
    }
    if id.starts_with("p-") {
        return policy(asking, organization, &id.parse().ok()?);
    }
    let of = |kind, arn, resource: &TaggableResource| {
        Some(Named { kind, arn, tags: tags(asking, organization, resource), policy_type: None })
    };
    match id.parse::<TargetId>().ok()? {
        TargetId::Root(root) => of("root", organization.root_arn(), &TaggableResource::Root(root)),
        TargetId::OrganizationalUnit(unit) => {
            of("organizationalunit", organization.unit_arn(&unit), &TaggableResource::OrganizationalUnit(unit))
        }
        TargetId::Account(id) => account(asking, organization, id),
    }
}

fn account(asking: &Asking<'_>, organization: &Organization, id: AccountId) -> Option<Named> {
    let tags = tags(asking, organization, &TaggableResource::Account(id));
    Some(Named { kind: "account", arn: organization.account_arn(id), tags, policy_type: None })
}

fn policy(asking: &Asking<'_>, organization: &Organization, id: &PolicyId) -> Option<Named> {
    if let Some(managed) = ManagedPolicy::with_id(id) {
        let partition: Partition = organization.partition;
        let policy_type = Some(managed.policy_type);
        return Some(Named { kind: "policy", arn: managed.arn(partition), tags: Vec::new(), policy_type });
    }
    let found = asking.state.organizations.policy(&organization.id, id)?;
    Some(Named {
        kind: "policy",
        arn: organization.policy_arn(id, found.policy_type),
        tags: tags(asking, organization, &TaggableResource::Policy(id.clone())),
        policy_type: Some(found.policy_type),
    })
}

fn tags(asking: &Asking<'_>, organization: &Organization, resource: &TaggableResource) -> Vec<(SmolStr, SmolStr)> {
    let tags = resource.tags(asking.state, organization);
    tags.map(|tags| tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect()).unwrap_or_default()
}
