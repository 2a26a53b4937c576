//! The organization itself out of iam-collect's files: root, units and accounts, whom services are delegated to, and what is missing.

use super::{attachments, id_of, policies, read, tags, untold};
use crate::aws_api::node::{Findings, Node};
use crate::counted::some;
use crate::importer::Imported;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, Partition, RootId};
use indexmap::IndexMap;
use organization_document::{
    Account, DelegatedAdministrator, DelegatedService, DelegationPolicy, Gap, OrganizationDocument, PartitionName,
    PolicyTypeName, Reference, Root, TrustedAccess, Unit,
};

const ACCOUNT: &str = "an account's id of twelve digits";

/// What is known of the tree while it is read.
pub(super) struct Reading<'d> {
    /// The organization's directory.
    pub(super) directory: &'d str,
    /// Of each account its unit; none in the root.
    pub(super) accounts: IndexMap<AccountId, Option<OrganizationalUnitId>>,
    /// Of each unit the unit that it is in; none below the root.
    pub(super) units: IndexMap<OrganizationalUnitId, Option<OrganizationalUnitId>>,
}

/// The organization of a directory; nothing, and it is told, where something is wrong.
pub(super) fn import(directory: &str, findings: &mut Findings<'_>) -> Option<Imported> {
    let metadata = read(format!("{directory}metadata.json"), findings);
    let structure = read(format!("{directory}{}", super::STRUCTURE), findings);
    let (metadata, structure) = (metadata?, structure?);
    let metadata = metadata.node();
    let mut document = OrganizationDocument {
        id: metadata.needed_as::<OrganizationId>("id", "an organization's id such as o-a1b2c3d4e5", findings),
        ..OrganizationDocument::default()
    };
    let partition = metadata.text("arn", findings).and_then(|arn| Partition::named(arn.split(':').nth(1)?));
    document.partition = partition.map(PartitionName);
    let manager: Option<AccountId> = metadata.needed_as("rootAccountId", ACCOUNT, findings);
    let mut reading = Reading { directory, accounts: IndexMap::new(), units: IndexMap::new() };
    document.root = root(&structure.node(), &metadata, &mut reading, findings)?;
    document.root.policy_types = features(&metadata, findings);
    accounts(&mut document, manager, &mut reading, findings);
    document.management_account = manager.map(Reference::from);
    policies::fill(&mut document, directory, findings);
    attachments::fill(&mut document, &reading, findings);
    administration(&mut document, directory, findings);
    absent(directory, findings);
    let sound = findings.problems.is_empty();
    let gaps = std::mem::take(&mut findings.gaps);
    sound.then(|| Imported { untold: untold(), ..Imported::new(document, gaps) })
}

fn root(
    structure: &Node<'_>,
    metadata: &Node<'_>,
    reading: &mut Reading<'_>,
    findings: &mut Findings<'_>,
) -> Option<Root> {
    let roots: Vec<String> = structure.members().into_iter().flatten().map(|(id, _)| id.clone()).collect();
    let [root] = roots.as_slice() else {
        let message = format!("one root is expected, and there are {}", roots.len());
        return structure.wrong(message, findings);
    };
    let Ok(id) = root.parse::<RootId>() else {
        return structure.wrong(format!("{} is not a root's id such as r-a1b2", crate::quoted(root)), findings);
    };
    if let Some(told) = metadata.text("rootOu", findings)
        && told != root.as_str()
    {
        let message = format!("it says {}, and {} has {root}", crate::quoted(told), super::STRUCTURE);
        return metadata.wrong(message, findings);
    }
    let node = structure.member(root);
    let (units, name, tags) = (
        node.map(|node| below(&node, None, reading, findings)).unwrap_or_default(),
        name(reading.directory, root, findings),
        tags_of(reading.directory, root, findings),
    );
    Some(Root { id: Some(id), name: name.filter(|name| name != "Root"), tags, units, ..Root::default() })
}

/// The units and accounts of a node. As deep as the JSON is, whose reader stops at 128.
fn below(
    node: &Node<'_>,
    above: Option<&OrganizationalUnitId>,
    reading: &mut Reading<'_>,
    findings: &mut Findings<'_>,
) -> Vec<Unit> {
    for account in node.items("accounts", findings) {
        let Some(arn) = account.text_of(findings) else { continue };
        let Some(id) = id_of(arn).and_then(|id| id.parse::<AccountId>().ok()) else {
            account.wrong::<()>(format!("{} is not an account's ARN", crate::quoted(arn)), findings);
            continue;
        };
        if reading.accounts.insert(id, above.cloned()).is_some() {
            account.wrong::<()>(format!("account {id} stands in two places"), findings);
        }
    }
    let Some(children) = node.member("children") else { return Vec::new() };
    let Some(members) = children.members() else {
        return children.wrong("a map is expected", findings).unwrap_or_default();
    };
    let mut units = Vec::with_capacity(members.len());
    for key in members.keys() {
        let Ok(id) = key.parse::<OrganizationalUnitId>() else {
            let message = format!("{} is not a unit's id such as ou-a1b2-c3d4e5f6", crate::quoted(key));
            children.wrong::<()>(message, findings);
            continue;
        };
        if reading.units.insert(id.clone(), above.cloned()).is_some() {
            children.wrong::<()>(format!("{id} stands in two places"), findings);
            continue;
        }
        let name = name(reading.directory, key, findings).unwrap_or_else(|| {
            let what = "No metadata.json tells the unit's name; its id was taken for it.";
            findings.gaps.push(Gap::assumed(findings.files.shown(children.path), key.clone(), what));
            key.clone()
        });
        let tags = tags_of(reading.directory, key, findings);
        // A unit in which nothing is can be null.
        let units_of_it = children.member(key).map(|node| below(&node, Some(&id), reading, findings));
        units.push(Unit { id: Some(id), name, tags, units: units_of_it.unwrap_or_default(), ..Unit::default() });
    }
    units
}

/// The name of the root or a unit; its ARN has to be of it.
fn name(directory: &str, id: &str, findings: &mut Findings<'_>) -> Option<String> {
    let kept = read(format!("{directory}ous/{id}/metadata.json"), findings)?;
    let node = kept.node();
    if let Some(arn) = node.text("arn", findings)
        && id_of(arn) != Some(id)
    {
        return node.wrong(format!("{} isn't the ARN of {id}", crate::quoted(arn)), findings);
    }
    node.needed("name", findings).map(str::to_owned)
}

fn tags_of(directory: &str, id: &str, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    match read(format!("{directory}ous/{id}/tags.json"), findings) {
        Some(kept) => tags(&kept.node(), findings),
        None => IndexMap::new(),
    }
}

fn features(metadata: &Node<'_>, findings: &mut Findings<'_>) -> Vec<PolicyTypeName> {
    let Some(features) = metadata.member("features") else {
        return metadata.wrong("the member features is missing", findings).unwrap_or_default();
    };
    let Some(members) = features.members() else {
        return features.wrong("a map is expected", findings).unwrap_or_default();
    };
    let mut enabled = Vec::new();
    for name in members.keys() {
        match name.parse() {
            _ if features.flag(name, findings) != Some(true) => {}
            Ok(known) => enabled.push(PolicyTypeName(known)),
            Err(_) => {
                let what = format!("The policy type {} isn't known here; it is left out.", crate::quoted(name));
                let gap = Gap::not_modelled(findings.files.shown(features.path), features.place.clone(), what);
                findings.gaps.push(gap);
            }
        }
    }
    for kind in untold().into_iter().filter(|kind| enabled.contains(kind)) {
        let what = format!("{} is enabled, and iam-collect keeps no policies of it: they are missing.", kind.0);
        findings.gaps.push(Gap::absent(findings.files.shown(features.path), features.place.clone(), what));
    }
    enabled
}

fn accounts(
    document: &mut OrganizationDocument,
    manager: Option<AccountId>,
    reading: &mut Reading<'_>,
    findings: &mut Findings<'_>,
) {
    if let Some(manager) = manager
        && !reading.accounts.contains_key(&manager)
    {
        let what = "No file tells where the management account is; the root was assumed.";
        let place = manager.to_string();
        findings.gaps.push(Gap::assumed(
            findings.files.shown(&format!("{}structure.json", reading.directory)),
            place,
            what,
        ));
        reading.accounts.insert(manager, None);
    }
    let mut all: Vec<Account> = reading
        .accounts
        .iter()
        .map(|(id, unit)| Account {
            id: Some(*id),
            name: id.to_string(),
            unit: unit.as_ref().map(Reference::from),
            ..Account::default()
        })
        .collect();
    all.sort_by_key(|account| account.id != manager);
    document.accounts = all;
}

fn administration(document: &mut OrganizationDocument, directory: &str, findings: &mut Findings<'_>) {
    let shown = |file: &str, findings: &Findings<'_>| findings.files.shown(&format!("{directory}{file}"));
    match read(format!("{directory}delegated-admins.json"), findings) {
        Some(kept) => delegated(document, &kept.node(), findings),
        None => {
            let what = "The file isn't there: whether there are delegated administrators isn't told.";
            findings.gaps.push(Gap::absent(shown("delegated-admins.json", findings), "", what));
        }
    }
    if let Some(kept) = read(format!("{directory}policy.json"), findings) {
        let path = format!("{directory}policy.json");
        let content = crate::content::of_json(&path, &kept.value.to_string(), findings);
        document.delegation_policy = Some(DelegationPolicy { content, ..DelegationPolicy::default() });
        let what = "The id of the delegation policy isn't told; it gets another.";
        findings.gaps.push(Gap::absent(shown("policy.json", findings), "", what));
    }
}

fn delegated(document: &mut OrganizationDocument, node: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(members) = node.members() else {
        return node.wrong("a map is expected", findings).unwrap_or_default();
    };
    let mut by_account: IndexMap<AccountId, Vec<DelegatedService>> = IndexMap::new();
    for service in members.keys() {
        for item in node.items(service, findings) {
            let Some(account) = item.parse::<AccountId>(ACCOUNT, findings) else { continue };
            let service = DelegatedService { service: service.clone(), enabled_at: None };
            by_account.entry(account).or_default().push(service);
        }
        document.trusted_access.push(TrustedAccess { service: service.clone(), enabled_at: None });
    }
    if !document.trusted_access.is_empty() {
        let services: Vec<String> = members.keys().cloned().collect();
        let what = format!(
            "Services have delegated administrators: that they have trusted access was assumed for {}.",
            some(&services)
        );
        findings.gaps.push(Gap::assumed(findings.files.shown(node.path), "", what));
    }
    for (account, services) in by_account {
        let account = Reference::from(account);
        document.delegated_administrators.push(DelegatedAdministrator { account, services });
    }
}

/// What iam-collect never keeps.
fn absent(directory: &str, findings: &mut Findings<'_>) {
    let shown = findings.files.shown(directory.trim_end_matches('/'));
    let assumed = "iam-collect keeps no names, addresses and dates of accounts: their ids were taken for their names.";
    findings.gaps.push(Gap::assumed(&shown, "accounts", assumed));
    let assumed = "iam-collect doesn't tell the states of accounts and the feature set: that accounts are in use and all features are \
                   enabled was assumed.";
    findings.gaps.push(Gap::assumed(&shown, "", assumed));
    let what = "iam-collect keeps nothing of trusted access without a delegated administrator, of AWS Config and of Security Hub.";
    findings.gaps.push(Gap::absent(&shown, "", what));
}
