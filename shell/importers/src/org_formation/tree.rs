//! Puts resources that refer to one another into the document: policies, accounts, and units with what is in them.

use super::references;
use super::resources::{Kind, Resource, read};
use crate::aws_api::node::Findings;
use crate::counted::{Counted, some};
use crate::yaml::Node;
use identifiers::AccountId;
use indexmap::IndexMap;
use organization_document::{Account, Gap, OrganizationDocument, Policy, PolicyTypeName, Reference, Root, Unit};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet};

/// How deep units may stand in one another before nobody can have meant it. AWS takes five.
const DEPTH_LIMIT: usize = 32;

struct Building<'t> {
    resources: IndexMap<&'t str, Resource<'t>>,
    /// How policies are referred to, by logical id.
    policies: BTreeMap<&'t str, Reference>,
    /// Which account is in which unit, by logical ids.
    inside: BTreeMap<&'t str, &'t str>,
    /// Units that are in another one.
    nested: BTreeMap<&'t str, &'t str>,
    /// The path of names of each unit that was made.
    paths: BTreeMap<&'t str, String>,
    /// The same paths, which are told apart by nothing else.
    taken: BTreeSet<String>,
}

/// The document; nothing, and it is told, where the resources can't stand as they do.
pub fn build(organization: &Node<'_>, findings: &mut Findings<'_>) -> Option<OrganizationDocument> {
    let mut counted = Counted::default();
    let resources = read(organization, &mut counted, findings);
    let mut building = Building {
        resources,
        policies: BTreeMap::new(),
        inside: BTreeMap::new(),
        nested: BTreeMap::new(),
        paths: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    let mut document =
        OrganizationDocument { policies: building.policies(findings), ..OrganizationDocument::default() };
    building.places(findings);
    if !findings.problems.is_empty() {
        // References and circles are told before anything is built on them.
        return None;
    }
    document.root = building.root(findings);
    let types: BTreeSet<PolicyTypeName> = document.policies.iter().map(|policy| policy.r#type).collect();
    document.root.policy_types = types.into_iter().collect();
    let (accounts, manager) = building.accounts(findings);
    document.accounts = accounts;
    document.management_account = manager;
    counted.tell(findings);
    absent(organization, &document, findings);
    Some(document)
}

impl<'t> Building<'t> {
    fn of(&self, kind: Kind) -> Vec<(&'t str, Node<'t>)> {
        let of_kind = self.resources.iter().filter(|(_, resource)| resource.kind == kind);
        of_kind.map(|(id, resource)| (*id, resource.properties.clone())).collect()
    }

    fn policies(&mut self, findings: &mut Findings<'_>) -> Vec<Policy> {
        let mut all = Vec::new();
        let mut names: BTreeMap<(PolicyTypeName, String), String> = BTreeMap::new();
        for kind in [Kind::ServiceControlPolicy, Kind::Policy] {
            for (id, node) in self.of(kind) {
                let Some(policy) = policy(&node, kind, findings) else { continue };
                if let Some(before) = names.insert((policy.r#type, policy.name.clone()), id.to_owned()) {
                    node.wrong::<()>(
                        format!("{before} has the PolicyName {}, too", crate::quoted(&policy.name)),
                        findings,
                    );
                }
                let reference = format!("{}/{}", policy.r#type.0.api_name(), policy.name);
                self.policies.insert(id, Reference(reference));
                all.push(policy);
            }
        }
        all
    }

    /// The policies that a resource has attached, in the order of the list.
    fn attached(&self, node: &Node<'t>, findings: &mut Findings<'_>) -> Vec<Reference> {
        let mut all: Vec<Reference> = Vec::new();
        for (id, reference) in references::all(node, "ServiceControlPolicies", findings) {
            match self.policies.get(id) {
                Some(policy) if all.contains(policy) => {
                    reference.wrong::<()>(format!("{} stands here twice", crate::quoted(id)), findings);
                }
                Some(policy) => all.push(policy.clone()),
                None => {
                    reference.wrong::<()>(format!("there is no policy {}", crate::quoted(id)), findings);
                }
            }
        }
        all
    }

    /// Who is in which unit. Nobody is in two, and no unit is in itself.
    fn places(&mut self, findings: &mut Findings<'_>) {
        for (unit, node) in self.of(Kind::Unit) {
            for (member, kinds) in
                [("Accounts", &[Kind::Account, Kind::Master][..]), ("OrganizationalUnits", &[Kind::Unit][..])]
            {
                for (id, reference) in references::all(&node, member, findings) {
                    let Some((known, resource)) = self.resources.get_key_value(id) else {
                        reference.wrong::<()>(format!("there is no resource {}", crate::quoted(id)), findings);
                        continue;
                    };
                    let known = *known;
                    if !kinds.contains(&resource.kind) {
                        reference.wrong::<()>(format!("{} can't be one of the {member}", crate::quoted(id)), findings);
                        continue;
                    }
                    let places = if member == "Accounts" { &mut self.inside } else { &mut self.nested };
                    if let Some(before) = places.insert(known, unit) {
                        let message = format!("{} is in {before}, too", crate::quoted(id));
                        reference.wrong::<()>(message, findings);
                    }
                }
            }
        }
        for (unit, node) in self.of(Kind::Unit) {
            let mut way = vec![unit];
            while let Some(above) = way.last().and_then(|last| self.nested.get(last)) {
                if way.contains(above) || way.len() > DEPTH_LIMIT {
                    let told: Vec<&str> = way.iter().rev().copied().collect();
                    let message =
                        format!("units are in one another in a circle, or too deep: {above} -> {}", told.join(" -> "));
                    node.wrong::<()>(message, findings);
                    return;
                }
                way.push(above);
            }
        }
    }

    fn root(&mut self, findings: &mut Findings<'_>) -> Root {
        let roots = self.of(Kind::Root);
        if let [_, (_, second), ..] = roots.as_slice() {
            second.wrong::<()>("there is another OrganizationRoot", findings);
        }
        let mut root = Root::default();
        if let Some((_, node)) = roots.first() {
            root.policies = self.attached(node, findings);
        }
        let top: Vec<&str> =
            self.of(Kind::Unit).into_iter().map(|(id, _)| id).filter(|id| !self.nested.contains_key(id)).collect();
        root.units = top.into_iter().filter_map(|id| self.unit(id, "", findings)).collect();
        root
    }

    /// As deep as units are nested, which [`Self::places`] bounds.
    fn unit(&mut self, id: &'t str, above: &str, findings: &mut Findings<'_>) -> Option<Unit> {
        let node = self.resources.get(id)?.properties.clone();
        let name = node.needed("OrganizationalUnitName", findings)?.to_owned();
        if name.contains('/') {
            node.wrong::<()>("a unit's name with / in it can't be referred to here", findings);
        }
        let path = if above.is_empty() { name.clone() } else { format!("{above}/{name}") };
        if !self.taken.insert(path.clone()) {
            node.wrong::<()>(format!("another unit has the name {} there, too", crate::quoted(&name)), findings);
        }
        self.paths.insert(id, path.clone());
        let policies = self.attached(&node, findings);
        let listed = references::all(&node, "OrganizationalUnits", findings);
        let units = listed.into_iter().filter_map(|(id, _)| self.unit(id, &path, findings)).collect();
        Some(Unit { name, policies, units, ..Unit::default() })
    }

    fn accounts(&self, findings: &mut Findings<'_>) -> (Vec<Account>, Option<Reference>) {
        let masters = self.of(Kind::Master);
        if let [_, (_, second), ..] = masters.as_slice() {
            second.wrong::<()>("there is another MasterAccount", findings);
        }
        let roots = self.of(Kind::Root);
        let role = roots.first().and_then(|(_, root)| root.text_of("DefaultOrganizationAccessRoleName", findings));
        let mut all: Vec<Account> = Vec::new();
        let mut manager = None;
        for (id, node) in masters.into_iter().chain(self.of(Kind::Account)) {
            let is_manager = self.resources.get(id).is_some_and(|resource| resource.kind == Kind::Master);
            let Some(mut account) = account(&node, findings) else { continue };
            account.policies = self.attached(&node, findings);
            account.unit = self.inside.get(id).and_then(|unit| self.paths.get(unit)).cloned().map(Reference);
            let own = node.text_of("OrganizationAccessRoleName", findings);
            account.access_role = own.or(role).filter(|_| !is_manager).map(str::to_owned);
            if is_manager {
                let named = account.id.map(Reference::from).or_else(|| account.email.clone().map(Reference));
                manager = named.or_else(|| Some(Reference(account.name.clone())));
            }
            all.push(account);
        }
        (all, manager)
    }
}

fn policy(node: &Node<'_>, kind: Kind, findings: &mut Findings<'_>) -> Option<Policy> {
    let of_type = match kind {
        Kind::Policy => {
            node.needed("PolicyType", findings)?;
            node.member("PolicyType")?.parse::<PolicyType>("a policy type that is known here", findings)?
        }
        _ => PolicyType::ServiceControl,
    };
    let Some(document) = node.member("PolicyDocument") else {
        return node.wrong("the member PolicyDocument is missing", findings);
    };
    let content = match document.tree().text() {
        // A text of JSON is sent as it stands.
        Some(text) if document.tag().is_none() => crate::content::of_json(document.path, text, findings)?,
        _ => {
            let whole = document.whole(findings)?;
            crate::content::of_tree(document.path, &whole, findings)?
        }
    };
    Some(Policy {
        r#type: PolicyTypeName(of_type),
        name: node.needed("PolicyName", findings)?.to_owned(),
        description: node.text_of("Description", findings).map(str::to_owned),
        content: Some(content),
        tags: tags(node, findings),
        ..Policy::default()
    })
}

fn account(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<Account> {
    let id = match node.member("AccountId") {
        Some(id) => Some(id.parse::<AccountId>("an account's id of twelve digits", findings)?),
        None => None,
    };
    let email = node.text_of("RootEmail", findings).map(str::to_owned);
    if id.is_none() && email.is_none() {
        node.wrong::<()>("AccountId or RootEmail has to be there", findings);
    }
    let name = node.needed("AccountName", findings)?.to_owned();
    Some(Account { id, name, email, tags: tags(node, findings), ..Account::default() })
}

/// Tags are a map of single values: a number or a flag is its text.
fn tags(node: &Node<'_>, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    let Some(tags) = node.member("Tags") else { return IndexMap::new() };
    let members = tags.members(findings);
    members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.scalar(findings)?.to_owned()))).collect()
}

fn absent(organization: &Node<'_>, document: &OrganizationDocument, findings: &mut Findings<'_>) {
    let source = organization.source();
    let without: Vec<String> =
        document.accounts.iter().filter(|account| account.id.is_none()).map(|account| account.name.clone()).collect();
    if !without.is_empty() {
        let what = format!("The ids of accounts aren't told: {} get others.", some(&without));
        findings.gaps.push(Gap::absent(&source, "accounts", what));
    }
    if document.management_account.is_none() {
        let what = "There is no OC::ORG::MasterAccount: which account manages the organization isn't told.";
        findings.gaps.push(Gap::absent(&source, "", what));
    }
    let what = "org-formation tells no ids of the organization, its root, units and policies; they get others.";
    findings.gaps.push(Gap::absent(&source, "", what));
    if document.policies.is_empty() {
        let what = "No policy is declared: that no policy type is enabled was assumed.";
        findings.gaps.push(Gap::assumed(&source, "root", what));
    } else {
        let types: Vec<&str> = document.root.policy_types.iter().map(|kind| kind.0.api_name()).collect();
        let what = format!(
            "The types of the policies that are declared were taken as enabled ({}), and FullAWSAccess as attached everywhere.",
            types.join(", ")
        );
        findings.gaps.push(Gap::assumed(&source, "root", what));
    }
    let what = "org-formation tells no trusted access, delegated administrators, AWS Config and Security Hub of the organization.";
    findings.gaps.push(Gap::absent(&source, "", what));
}
