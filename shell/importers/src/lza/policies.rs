//! The policies of `organization-config.yaml`, with their contents from the files that they name, and what they are attached to.

use super::landing_zone::LandingZone;
use super::policy_text::Filled;
use super::targets::Targets;
use super::units::{ROOT, unit_mut};
use crate::aws_api::node::Findings;
use crate::yaml::Node;
use identifiers::Region;
use indexmap::IndexMap;
use organization_document::{Gap, OrganizationDocument, Policy, PolicyTypeName, Reference};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet};

/// A list of policies.
struct List {
    name: &'static str,
    kind: PolicyType,
    /// Whether the accelerator attaches them to accounts, and not to units alone.
    to_accounts: bool,
}

/// The lists, in the order in which the accelerator enables their types.
const LISTS: [List; 6] = [
    List { name: "serviceControlPolicies", kind: PolicyType::ServiceControl, to_accounts: true },
    List { name: "resourceControlPolicies", kind: PolicyType::ResourceControl, to_accounts: true },
    List { name: "declarativePolicies", kind: PolicyType::DeclarativeEc2, to_accounts: true },
    List { name: "backupPolicies", kind: PolicyType::Backup, to_accounts: false },
    List { name: "chatbotPolicies", kind: PolicyType::Chatbot, to_accounts: false },
    List { name: "taggingPolicies", kind: PolicyType::Tag, to_accounts: false },
];

/// Members of the file that are taken, here or with the units.
const MEMBERS: &[&str] = &["enable", "organizationalUnits", "organizationalUnitIds", "quarantineNewAccounts"];
const OF_POLICY: &[&str] = &["name", "description", "policy", "type", "strategy", "deploymentTargets"];

/// What a policy is attached to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Unit(String),
    Account(usize),
}

struct Filling<'z> {
    zone: &'z LandingZone,
    attached: BTreeMap<Target, Vec<(PolicyType, Reference)>>,
    /// Where FullAWSAccess is detached.
    detached: BTreeSet<Target>,
    names: BTreeSet<(PolicyTypeName, String)>,
    filled: Filled,
}

/// Fills in policies and attachments.
pub fn fill(document: &mut OrganizationDocument, node: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) {
    let known: Vec<&str> = MEMBERS.iter().copied().chain(LISTS.iter().map(|list| list.name)).collect();
    super::unread::unknown(node, &known, findings);
    let mut filling = Filling {
        zone,
        attached: BTreeMap::new(),
        detached: BTreeSet::new(),
        names: BTreeSet::new(),
        filled: Filled::default(),
    };
    for list in &LISTS {
        let items = node.items(list.name, findings);
        if !items.is_empty() {
            document.root.policy_types.push(PolicyTypeName(list.kind));
        }
        for item in items {
            document.policies.extend(filling.policy(&item, list, findings));
        }
    }
    if !document.policies.is_empty() {
        let what = format!("The accelerator marks its policies with the tag {}: that prefix was assumed.", TAG.0);
        findings.gaps.push(Gap::assumed(node.source(), "policies", what));
    }
    quarantine(node, &filling, findings);
    filling.order(node, findings);
    let Filling { attached, detached, filled, .. } = filling;
    filled.tell(&node.source(), findings);
    attach(document, attached, &detached);
}

/// How the accelerator marks what is its own.
const TAG: (&str, &str) = ("AWSAcceleratorManaged", "Yes");

impl Filling<'_> {
    fn policy(&mut self, node: &Node<'_>, list: &List, findings: &mut Findings<'_>) -> Option<Policy> {
        super::unread::unknown(node, OF_POLICY, findings);
        let name = node.needed("name", findings)?.to_owned();
        let file = node.needed("policy", findings);
        let targets = Targets::read(node, self.zone, findings);
        let allows = choice(node, "strategy", &["deny-list", "allow-list"], findings) == Some("allow-list");
        if choice(node, "type", &["customerManaged", "awsManaged"], findings) == Some("awsManaged") {
            if name != "FullAWSAccess" {
                let what = format!(
                    "AWS manages the policy {}, and it isn't known here; it is left out.",
                    crate::quoted(&name)
                );
                findings.gaps.push(Gap::not_modelled(node.source(), node.place.clone(), what));
            }
            return None;
        }
        let Some(targets) = targets else { return node.wrong("the member deploymentTargets is missing", findings) };
        if !self.names.insert((PolicyTypeName(list.kind), name.clone())) {
            node.wrong::<()>(
                format!("another policy of the type has the name {}, too", crate::quoted(&name)),
                findings,
            );
        }
        let path = self.file(file?, &node.member("policy")?, findings)?;
        let content = self.filled.content(&path, self.zone, self.region(list.kind).as_ref(), findings)?;
        self.targets(&name, node, list, &targets, allows, findings);
        Some(Policy {
            r#type: PolicyTypeName(list.kind),
            name,
            description: node.text_of("description", findings).map(str::to_owned),
            content: Some(content),
            tags: IndexMap::from([(TAG.0.to_owned(), TAG.1.to_owned())]),
            ..Policy::default()
        })
    }

    /// The Region from which policies of a type are deployed.
    fn region(&self, kind: PolicyType) -> Option<Region> {
        let of_accounts = matches!(kind, PolicyType::ServiceControl | PolicyType::ResourceControl);
        let global = self.zone.partition().filter(|_| of_accounts).map(Region::global_in);
        global.or_else(|| self.zone.home.clone())
    }

    /// A file of the configuration that a policy names.
    fn file(&self, name: &str, node: &Node<'_>, findings: &mut Findings<'_>) -> Option<String> {
        let beside = format!("{}{}", self.zone.directory, super::ORGANIZATION);
        let Some(path) = findings.files.beside(&beside, name).filter(|path| path.starts_with(&self.zone.directory))
        else {
            return node
                .wrong(format!("{} leads out of the configuration, and isn't read", crate::quoted(name)), findings);
        };
        if findings.files.has(&path) {
            return Some(path);
        }
        node.wrong(format!("there is no file {}", crate::quoted(&path)), findings)
    }

    fn targets(
        &mut self,
        name: &str,
        node: &Node<'_>,
        list: &List,
        targets: &Targets,
        allows: bool,
        findings: &mut Findings<'_>,
    ) {
        let mut gap = |what: &str| {
            findings.gaps.push(Gap::assumed(node.source(), format!("{}.deploymentTargets", node.place), what));
        };
        if !targets.excluded_accounts.is_empty() || !targets.excluded_regions.is_empty() {
            gap("Policies are attached to units as they are: that what is excluded has no effect was assumed.");
        }
        let mut all: Vec<Target> = targets.units.iter().cloned().map(Target::Unit).collect();
        if list.to_accounts {
            all.extend(targets.accounts.iter().copied().map(Target::Account));
        } else if !targets.accounts.is_empty() {
            gap("The accelerator attaches policies of this type to units alone: that accounts get none was assumed.");
        }
        if allows && list.kind != PolicyType::ServiceControl {
            gap("RCPFullAWSAccess can't be detached: that the strategy has no effect was assumed.");
        }
        let reference = Reference(format!("{}/{name}", list.kind.api_name()));
        for target in all {
            if allows && list.kind == PolicyType::ServiceControl {
                self.detached.insert(target.clone());
            }
            self.attached.entry(target).or_default().push((list.kind, reference.clone()));
        }
    }

    /// Tells where the order of policies matters and isn't told.
    fn order(&self, node: &Node<'_>, findings: &mut Findings<'_>) {
        for (target, attached) in &self.attached {
            let mut counts: BTreeMap<PolicyType, usize> = BTreeMap::new();
            for (kind, _) in attached.iter().filter(|(kind, _)| kind.is_declarative()) {
                let count = counts.entry(*kind).or_default();
                *count = count.saturating_add(1);
            }
            let place = match target {
                Target::Unit(path) => path.clone(),
                Target::Account(at) => self.zone.accounts.all().get(*at).map(|it| it.name.clone()).unwrap_or_default(),
            };
            for (kind, count) in counts.into_iter().filter(|(_, count)| *count > 1) {
                let what = format!(
                    "In which order {count} policies of type {kind} came there isn't told; that of the list was assumed."
                );
                findings.gaps.push(Gap::assumed(node.source(), place.clone(), what));
            }
        }
    }
}

/// A text that is one of a few.
fn choice<'t>(node: &Node<'t>, member: &str, known: &[&str], findings: &mut Findings<'_>) -> Option<&'t str> {
    let text = node.text_of(member, findings)?;
    if known.contains(&text) {
        return Some(text);
    }
    node.member(member)?.wrong(format!("{} is none of {}", crate::quoted(text), known.join(", ")), findings)
}

fn quarantine(node: &Node<'_>, filling: &Filling<'_>, findings: &mut Findings<'_>) {
    let Some(quarantine) = node.member("quarantineNewAccounts") else { return };
    if quarantine.flag("enable", findings) != Some(true) {
        return;
    }
    let name = quarantine.text_of("scpPolicyName", findings).unwrap_or("QuarantineAccounts");
    if !filling.names.contains(&(PolicyTypeName(PolicyType::ServiceControl), name.to_owned())) {
        quarantine.wrong::<()>(format!("there is no service control policy {}", crate::quoted(name)), findings);
        return;
    }
    let what = format!(
        "{} is attached to accounts while they are new, and detached when the accelerator has set them up: it is attached to none here, and to \
         accounts that are made here it won't be.",
        crate::quoted(name)
    );
    findings.gaps.push(Gap::not_modelled(node.source(), "quarantineNewAccounts", what));
}

fn attach(
    document: &mut OrganizationDocument,
    attached: BTreeMap<Target, Vec<(PolicyType, Reference)>>,
    detached: &BTreeSet<Target>,
) {
    for (target, policies) in attached {
        let without = detached.contains(&target).then_some(false);
        let place = match &target {
            Target::Unit(path) if path == ROOT => {
                let root = &mut document.root;
                Some((&mut root.policies, &mut root.full_aws_access))
            }
            Target::Unit(path) => {
                unit_mut(&mut document.root, path).map(|unit| (&mut unit.policies, &mut unit.full_aws_access))
            }
            Target::Account(at) => {
                document.accounts.get_mut(*at).map(|account| (&mut account.policies, &mut account.full_aws_access))
            }
        };
        if let Some((own, full)) = place {
            *own = policies.into_iter().map(|(_, reference)| reference).collect();
            *full = without;
        }
    }
}
