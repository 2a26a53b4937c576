//! Reads the answers of AWS Organizations.

use super::answers::Answer;
use super::gathered::{AccountSeen, Gathered, PolicySeen, RootSeen, UnitSeen};
use super::node::{Findings, Node};
use super::path;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, ParentId, Partition, PolicyId, TargetId};
use indexmap::IndexMap;
use organization_document::{
    AccountState, Content, DelegatedService, DelegationPolicy, FeatureSet, Gap, JoinedMethod, PartitionName,
    PolicyTypeName, RootAccessFeature, TrustedAccess,
};

/// Reads what the answer says of AWS Organizations; whether that is anything.
pub fn take<'v>(answer: &'v Answer, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) -> bool {
    let node = answer.node();
    let before = findings.problems.len();
    let mut any = false;
    let mut reads = |name: &str, read: &mut dyn FnMut(&Node<'v>, &mut Findings<'_>)| {
        if answer.has(name) {
            any = true;
            read(&node, findings);
        }
    };
    reads("Organization", &mut |node, findings| organization(node, gathered, findings));
    reads("Roots", &mut |node, findings| roots(node, gathered, findings));
    reads("OrganizationalUnits", &mut |node, findings| {
        each(node, "OrganizationalUnits", findings, |unit, findings| self::unit(unit, gathered, findings));
    });
    reads("OrganizationalUnit", &mut |node, findings| {
        if let Some(unit) = node.member("OrganizationalUnit") {
            described_unit(&unit, gathered, findings);
        }
    });
    reads("Accounts", &mut |node, findings| {
        each(node, "Accounts", findings, |account, findings| self::account(account, gathered, findings));
    });
    reads("Account", &mut |node, findings| {
        if let Some(account) = node.member("Account") {
            described_account(&account, gathered, findings);
        }
    });
    reads("Children", &mut |node, findings| children(node, gathered, findings));
    reads("Parents", &mut |node, findings| parents(node, gathered, findings));
    reads("Policies", &mut |node, findings| policies(node, gathered, findings));
    reads("Policy", &mut |node, findings| {
        if let Some(policy) = node.member("Policy") {
            self::policy(&policy, gathered, findings);
        }
    });
    reads("Targets", &mut |node, findings| targets(node, gathered, findings));
    reads("EnabledServicePrincipals", &mut |node, findings| trusted_access(node, gathered, findings));
    reads("DelegatedAdministrators", &mut |node, findings| administrators(node, gathered, findings));
    reads("DelegatedServices", &mut |node, findings| services(node, gathered, findings));
    reads("ResourcePolicy", &mut |node, findings| resource_policy(node, gathered, findings));
    reads("EnabledFeatures", &mut |node, findings| features(node, gathered, findings));
    // Security Hub tells tags as a map.
    let tags = node.member("Tags").is_some_and(|tags| tags.members().is_none());
    if tags && !any {
        any = self::tags(&node, gathered, findings);
    }
    any || findings.problems.len() > before
}

fn each<'v>(
    node: &Node<'v>,
    name: &str,
    findings: &mut Findings<'_>,
    mut read: impl FnMut(&Node<'v>, &mut Findings<'_>) -> Option<()>,
) {
    for item in node.items(name, findings) {
        read(&item, findings);
    }
}

/// Remembers which organization an ARN is of.
fn arn<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(arn) = node.text("Arn", findings) else { return };
    let mut parts = arn.splitn(6, ':');
    let partition = parts.nth(1).and_then(Partition::named);
    if gathered.partition.is_none() {
        gathered.partition = partition.map(PartitionName);
    }
    let owner = parts.nth(2).and_then(|account| account.parse().ok());
    gathered.owner = gathered.owner.or(owner);
    let resource = parts.next().unwrap_or_default();
    for part in resource.split('/') {
        if let Ok(id) = part.parse::<OrganizationId>() {
            gathered.organizations.entry(id).or_insert(node.path);
        }
    }
}

fn organization<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(node) = node.member("Organization") else { return };
    arn(&node, gathered, findings);
    if let Some(id) = node.needed_as("Id", "an organization's id such as o-a1b2c3d4e5", findings) {
        gathered.organizations.entry(id).or_insert(node.path);
    }
    if let Some(text) = node.text("FeatureSet", findings) {
        gathered.feature_set = FeatureSet::named(text);
        if gathered.feature_set.is_none() {
            node.wrong::<()>("the member FeatureSet is neither ALL nor CONSOLIDATED_BILLING", findings);
        }
    }
    let email = node.text("MasterAccountEmail", findings).map(str::to_owned);
    if let Some(id) = node.needed_as("MasterAccountId", ACCOUNT, findings) {
        gathered.management = Some((id, email));
    }
}

const ACCOUNT: &str = "an account's id of twelve digits";

fn roots<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    each(node, "Roots", findings, |root, findings| {
        arn(root, gathered, findings);
        let id = root.needed_as("Id", "a root's id such as r-a1b2", findings)?;
        let mut policy_types = Vec::new();
        for kind in root.items("PolicyTypes", findings) {
            let status = kind.text("Status", findings);
            let name = kind.needed("Type", findings)?;
            match name.parse() {
                Ok(_) if status.is_some_and(|status| status != "ENABLED") => {}
                Ok(known) => policy_types.push(PolicyTypeName(known)),
                Err(_) => findings.gaps.push(Gap::not_modelled(
                    findings.files.shown(kind.path),
                    kind.place.clone(),
                    format!("The policy type {name} isn't known here; it is left out."),
                )),
            }
        }
        let name = root.text("Name", findings).map(str::to_owned);
        gathered.roots.entry(id).or_insert(RootSeen { path: root.path, name, policy_types });
        Some(())
    });
}

fn described_unit<'v>(
    node: &Node<'v>,
    gathered: &mut Gathered<'v>,
    findings: &mut Findings<'_>,
) -> Option<OrganizationalUnitId> {
    arn(node, gathered, findings);
    let id: OrganizationalUnitId = node.needed_as("Id", "a unit's id such as ou-a1b2-c3d4e5f6", findings)?;
    let name = node.needed("Name", findings)?.to_owned();
    match gathered.units.get(&id) {
        Some(before) if before.name != name => {
            let what = format!("Another file calls the unit {}; that name was taken.", crate::quoted(&before.name));
            findings.gaps.push(Gap::conflict(findings.files.shown(node.path), node.place.clone(), what));
        }
        Some(_) => {}
        None => {
            gathered.units.insert(id.clone(), UnitSeen { name });
        }
    }
    Some(id)
}

fn unit<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) -> Option<()> {
    let id = described_unit(node, gathered, findings)?;
    if let Some(parent) = path::parent(node.path).filter(|parent| *parent != ParentId::OrganizationalUnit(id.clone())) {
        is_in(TargetId::OrganizationalUnit(id), parent, node, gathered, findings);
    }
    Some(())
}

/// Remembers what a unit or account is in; that it can't be in two is told with both files.
fn is_in<'v>(
    child: TargetId,
    parent: ParentId,
    node: &Node<'v>,
    gathered: &mut Gathered<'v>,
    findings: &mut Findings<'_>,
) {
    match gathered.parents.get(&child) {
        Some((before, file)) if *before != parent => {
            let file = findings.files.shown(file);
            node.wrong::<()>(format!("{child} is in {parent} here, and in {before} in {file}"), findings);
        }
        Some(_) => {}
        None => {
            gathered.parents.insert(child, (parent, node.path));
        }
    }
}

fn described_account<'v>(
    node: &Node<'v>,
    gathered: &mut Gathered<'v>,
    findings: &mut Findings<'_>,
) -> Option<AccountId> {
    arn(node, gathered, findings);
    let id: AccountId = node.needed_as("Id", ACCOUNT, findings)?;
    let seen = AccountSeen {
        path: node.path,
        name: node.needed("Name", findings)?.to_owned(),
        email: node.text("Email", findings).map(str::to_owned),
        state: state(node, findings),
        joined_method: match node.text("JoinedMethod", findings) {
            None => None,
            Some(text) => JoinedMethod::named(text)
                .or_else(|| node.wrong("the member JoinedMethod is neither CREATED nor INVITED", findings)),
        },
        joined_at: node.moment("JoinedTimestamp", findings),
    };
    match gathered.accounts.get_mut(&id) {
        Some(before) => {
            let differs = (&before.name, &before.email, before.state) != (&seen.name, &seen.email, seen.state);
            if differs {
                let what = format!(
                    "{} tells account {id} differently; what that file says was taken.",
                    findings.files.shown(before.path)
                );
                findings.gaps.push(Gap::conflict(findings.files.shown(node.path), node.place.clone(), what));
            }
        }
        None => {
            gathered.accounts.insert(id, seen);
        }
    }
    Some(id)
}

fn state(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<AccountState> {
    let text = node.text("State", findings).or_else(|| node.text("Status", findings))?;
    // CLOSED is SUSPENDED in the older Status, and a State of SUSPENDED is one that AWS suspended.
    let is_state = node.member("State").is_some();
    let shown = findings.files.shown(node.path);
    match text {
        "SUSPENDED" if is_state => {
            let what = "The account is suspended by AWS, which there is nothing for here; CLOSED was taken.";
            findings.gaps.push(Gap::assumed(shown, node.place.clone(), what));
            Some(AccountState::Closed)
        }
        "SUSPENDED" => Some(AccountState::Closed),
        "PENDING_ACTIVATION" => {
            let what = "The account isn't activated yet, which there is nothing for here; ACTIVE was taken.";
            findings.gaps.push(Gap::assumed(shown, node.place.clone(), what));
            Some(AccountState::Active)
        }
        known => AccountState::named(known)
            .or_else(|| node.wrong(format!("{} is no state of an account", crate::quoted(known)), findings)),
    }
}

fn account<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) -> Option<()> {
    let id = described_account(node, gathered, findings)?;
    if let Some(parent) = path::parent(node.path) {
        is_in(TargetId::Account(id), parent, node, gathered, findings);
    }
    Some(())
}

fn children<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let parent = path::parent(node.path);
    let found = node.items("Children", findings);
    let Some(parent) = parent else {
        if !found.is_empty() {
            nameless(node, "whose children these are", findings);
        }
        return;
    };
    for child in found {
        if let Some(id) = child.needed_as("Id", "the id of a unit or an account", findings) {
            is_in(id, parent.clone(), &child, gathered, findings);
        }
    }
}

fn parents<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(child) = path::target(node.path) else { return nameless(node, "whose parent this is", findings) };
    each(node, "Parents", findings, |parent, findings| {
        let id = parent.needed_as("Id", "the id of a root or unit", findings)?;
        is_in(child.clone(), id, parent, gathered, findings);
        Some(())
    });
}

/// A file whose name doesn't say what it is about.
pub fn nameless(node: &Node<'_>, what: &str, findings: &mut Findings<'_>) {
    let what = format!("The file's name doesn't say {what}: the id has to stand in it. It was left out.");
    findings.gaps.push(Gap::absent(findings.files.shown(node.path), node.place.clone(), what));
}

fn policies<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let target = path::target(node.path);
    each(node, "Policies", findings, |summary, findings| {
        let (id, kind) = self::summary(summary, None, gathered, findings)?;
        let next = gathered.policies.values().filter(|policy| policy.listed.is_some()).count();
        if let Some(policy) = gathered.policies.get_mut(&id).filter(|_| target.is_none()) {
            policy.listed.get_or_insert(next);
        }
        if let Some(target) = &target {
            gathered.attached.entry((target.clone(), kind)).or_default().push(id);
        }
        Some(())
    });
}

fn policy<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let content = node.needed("Content", findings);
    match node.member("PolicySummary") {
        Some(summary) => {
            self::summary(&summary, content, gathered, findings);
        }
        None => {
            node.wrong::<()>("the member PolicySummary is missing", findings);
        }
    }
}

fn summary<'v>(
    node: &Node<'v>,
    content: Option<&'v str>,
    gathered: &mut Gathered<'v>,
    findings: &mut Findings<'_>,
) -> Option<(PolicyId, PolicyTypeName)> {
    arn(node, gathered, findings);
    let id: PolicyId = node.needed_as("Id", "a policy's id such as p-a1b2c3d4", findings)?;
    let kind = node.needed("Type", findings)?;
    let Ok(kind) = kind.parse().map(PolicyTypeName) else {
        let what = format!("The policy type {} isn't known here; the policy {id} is left out.", crate::quoted(kind));
        findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), node.place.clone(), what));
        return None;
    };
    let seen = PolicySeen {
        path: node.path,
        kind,
        name: node.needed("Name", findings)?.to_owned(),
        description: node.text("Description", findings).filter(|text| !text.is_empty()).map(str::to_owned),
        aws_managed: node.flag("AwsManaged", findings).unwrap_or(false),
        content,
        listed: None,
    };
    match gathered.policies.get_mut(&id) {
        Some(before) => {
            if (&before.name, before.kind) != (&seen.name, seen.kind)
                || before.content.is_some_and(|before| content.is_some_and(|now| now != before))
            {
                let what = format!(
                    "{} tells policy {id} differently; what that file says was taken.",
                    findings.files.shown(before.path)
                );
                findings.gaps.push(Gap::conflict(findings.files.shown(node.path), node.place.clone(), what));
            }
            before.content = before.content.or(content);
            before.description = before.description.take().or(seen.description);
        }
        None => {
            gathered.policies.insert(id.clone(), seen);
        }
    }
    Some((id, kind))
}

fn targets<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(policy) = path::policy(node.path) else {
        return nameless(node, "which policy's targets these are", findings);
    };
    let mut found = Vec::new();
    each(node, "Targets", findings, |target, findings| {
        let id: TargetId = target.needed_as("TargetId", "the id of a root, unit or account", findings)?;
        arn(target, gathered, findings);
        found.push(id);
        Some(())
    });
    let all = gathered.targets.entry(policy).or_default();
    found.into_iter().for_each(|id| {
        if !all.contains(&id) {
            all.push(id);
        }
    });
}

fn trusted_access<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let all = gathered.trusted_access.get_or_insert_default();
    each(node, "EnabledServicePrincipals", findings, |service, findings| {
        let principal = service.needed("ServicePrincipal", findings)?.to_owned();
        let enabled_at = service.moment("DateEnabled", findings);
        if all.iter().all(|before| before.service != principal) {
            all.push(TrustedAccess { service: principal, enabled_at });
        }
        Some(())
    });
}

fn administrators<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    gathered.administrators.get_or_insert_default();
    let service = path::service(node.path);
    each(node, "DelegatedAdministrators", findings, |administrator, findings| {
        arn(administrator, gathered, findings);
        let id: AccountId = administrator.needed_as("Id", ACCOUNT, findings)?;
        gathered.administrators.get_or_insert_default().entry(id).or_insert(administrator.path);
        if let Some(service) = service {
            let service = DelegatedService { service: service.to_owned(), enabled_at: None };
            add_service(gathered, id, service);
        }
        Some(())
    });
}

fn add_service(gathered: &mut Gathered<'_>, account: AccountId, service: DelegatedService) {
    let all = gathered.services.entry(account).or_default();
    match all.iter_mut().find(|before| before.service == service.service) {
        Some(before) => before.enabled_at = before.enabled_at.or(service.enabled_at),
        None => all.push(service),
    }
}

fn services<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(account) = path::account(node.path) else {
        return nameless(node, "which account administers these services", findings);
    };
    each(node, "DelegatedServices", findings, |service, findings| {
        let enabled_at = service.moment("DelegationEnabledDate", findings);
        let service = service.needed("ServicePrincipal", findings)?.to_owned();
        add_service(gathered, account, DelegatedService { service, enabled_at });
        Some(())
    });
}

fn resource_policy<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) {
    let Some(node) = node.member("ResourcePolicy") else { return };
    let content = node.needed("Content", findings).map(Content::new);
    let summary = node.member("ResourcePolicySummary");
    let id = summary.as_ref().and_then(|summary| {
        arn(summary, gathered, findings);
        summary.parsed("Id", "a delegation policy's id such as rp-a1b2c3d4", findings)
    });
    gathered.delegation_policy = Some(DelegationPolicy { id, content, ..DelegationPolicy::default() });
}

fn features(node: &Node<'_>, gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) {
    for name in node.texts("EnabledFeatures", findings) {
        match RootAccessFeature::named(&name) {
            Some(feature) if !gathered.root_access.contains(&feature) => gathered.root_access.push(feature),
            Some(_) => {}
            None => {
                let what = format!("The feature {} of centralized root access isn't known here.", crate::quoted(&name));
                findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), "EnabledFeatures", what));
            }
        }
    }
}

fn tags<'v>(node: &Node<'v>, gathered: &mut Gathered<'v>, findings: &mut Findings<'_>) -> bool {
    let id = path::resource_policy(node.path)
        .map(|id| id.to_string())
        .or_else(|| path::target(node.path).map(|id| id.to_string()))
        .or_else(|| path::policy(node.path).map(|id| id.to_string()));
    let Some(id) = id else { return false };
    let mut tags = IndexMap::new();
    each(node, "Tags", findings, |tag, findings| {
        let key = tag.needed("Key", findings)?;
        tags.insert(key.to_owned(), tag.needed("Value", findings)?.to_owned());
        Some(())
    });
    gathered.tags.entry(id).or_default().extend(tags);
    true
}
