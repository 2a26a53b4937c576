//! Conformance packs. The API tells everything but their templates, which are made again from the rules that came of them.

use super::config::{ConfigGathered, Located, parameters};
use super::node::{Findings, Node};
use super::path;
use super::template;
use crate::importer::PackKey;
use crate::quoted;
use identifiers::{AccountId, Region};
use indexmap::IndexMap;
use organization_document::{
    ConfigRule, ConformancePack, Gap, OrganizationConformancePack, OrganizationDocument, Reference, SsmDocument,
};
use std::collections::BTreeMap;

/// A pack in an account.
#[derive(Debug)]
pub struct PackSeen {
    /// The pack, without its template.
    pub pack: ConformancePack,
    /// The file and place.
    pub shown: (String, String),
    /// Whether a pack of the organization made it.
    pub of_organization: bool,
}

/// A pack of the organization.
#[derive(Debug)]
pub struct OrganizationPackSeen {
    /// The pack, without its template.
    pub pack: OrganizationConformancePack,
    /// Who put it.
    pub account: AccountId,
    /// The file and place.
    pub shown: (String, String),
}

/// What became of templates.
#[derive(Debug, Default)]
pub struct Templates {
    /// Those that were made again.
    pub rebuilt: BTreeMap<PackKey, (String, Gap)>,
    /// Packs that have none.
    pub missing: BTreeMap<PackKey, Gap>,
    /// Packs of accounts, whose templates were made again or that were left out.
    pub of_accounts: BTreeMap<(AccountId, Region, String), Gap>,
}

/// Reads a pack of an account.
pub fn pack(node: &Node<'_>, place: Located, config: &mut ConfigGathered, findings: &mut Findings<'_>) -> Option<()> {
    let created_by = node.text("CreatedBy", findings);
    let ssm = node.member("TemplateSSMDocumentDetails");
    let pack = ConformancePack {
        name: node.needed("ConformancePackName", findings)?.to_owned(),
        id: node.text("ConformancePackId", findings).map(str::to_owned),
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("DeliveryS3Bucket", findings),
        delivery_s3_key_prefix: node.told("DeliveryS3KeyPrefix", findings),
        ssm_document: ssm.and_then(|ssm| {
            let name = ssm.needed("DocumentName", findings)?.to_owned();
            Some(SsmDocument { name, version: ssm.text("DocumentVersion", findings).map(str::to_owned) })
        }),
        updated_at: node.moment("LastUpdateRequestedTime", findings),
        ..ConformancePack::default()
    };
    let packs = config.packs.entry(place).or_default();
    if packs.iter().all(|before| before.pack.name != pack.name) {
        let shown = (findings.files.shown(node.path), node.place.clone());
        let of_organization = created_by.is_some_and(|by| by.starts_with("config-multiaccountsetup."));
        packs.push(PackSeen { pack, shown, of_organization });
    }
    Some(())
}

/// Reads a pack of the organization.
pub fn organization_pack(
    node: &Node<'_>,
    (account, region): Located,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let arn = node.text("OrganizationConformancePackArn", findings).and_then(path::of_arn);
    let excluded = node.items("ExcludedAccounts", findings);
    let excluded = excluded.iter().filter_map(|id| id.parse::<AccountId>("an account's id of twelve digits", findings));
    let excluded_accounts: Vec<Reference> = excluded.map(Reference::from).collect();
    let pack = OrganizationConformancePack {
        name: node.needed("OrganizationConformancePackName", findings)?.to_owned(),
        id: arn.and_then(|(.., resource)| resource.rsplit_once('-')).map(|(_, id)| id.to_owned()),
        account: Some(Reference::from(account)),
        region,
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("DeliveryS3Bucket", findings),
        delivery_s3_key_prefix: node.told("DeliveryS3KeyPrefix", findings),
        excluded_accounts,
        updated_at: node.moment("LastUpdateTime", findings),
        ..OrganizationConformancePack::default()
    };
    let same = |before: &OrganizationPackSeen| {
        (&before.pack.name, &before.pack.region, before.account) == (&pack.name, &pack.region, account)
    };
    if !config.organization_packs.iter().any(same) {
        let shown = (findings.files.shown(node.path), node.place.clone());
        config.organization_packs.push(OrganizationPackSeen { pack, account, shown });
    }
    Some(())
}

/// Puts the packs into the document: those of accounts with templates that were made again, those of the organization without any.
pub fn fill(
    document: &mut OrganizationDocument,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Templates {
    let mut templates = Templates::default();
    for (place, packs) in &config.packs {
        for seen in packs.iter().filter(|seen| !seen.of_organization) {
            let rules = rules_of(seen.pack.id.as_deref(), place, &config.pack_rules);
            let (shown, at) = seen.shown.clone();
            let gap = match template::rebuilt(&rules, &seen.pack.parameters) {
                Ok(text) => {
                    let pack = ConformancePack { template: Some(text), ..seen.pack.clone() };
                    config.regions.entry(place.clone()).or_default().conformance_packs.push(pack);
                    Gap::assumed(shown, at, rebuilt_of(&seen.pack.name, rules.len(), place))
                }
                Err(why) => Gap::absent(shown, at, missing(&seen.pack.name, &why)),
            };
            templates.of_accounts.insert((place.0, place.1.clone(), seen.pack.name.clone()), gap);
        }
    }
    if config.organization_packs.is_empty() && config.packs.values().flatten().any(|seen| seen.of_organization) {
        let what = "Members have packs of the organization, and there is no answer of describe-organization-conformance-packs: \
                    they are left out.";
        findings.gaps.push(Gap::absent(findings.files.name(), "config", what));
    }
    for seen in std::mem::take(&mut config.organization_packs) {
        let OrganizationPackSeen { pack, account, shown: (shown, at) } = seen;
        let key = (Some(account), pack.region.clone(), pack.name.clone());
        let member = format!("OrgConformsPack-{}-", pack.name);
        let is_it = |name: &str| {
            let rest = name.strip_prefix(&member);
            rest.is_some_and(|id| pack.id.as_deref().is_none_or(|own| own == id))
        };
        let mut candidates = Vec::new();
        for (place, packs) in config.packs.iter().filter(|((_, region), _)| *region == pack.region) {
            for seen in packs.iter().filter(|seen| is_it(&seen.pack.name)) {
                candidates.push((place, rules_of(seen.pack.id.as_deref(), place, &config.pack_rules)));
            }
        }
        // A member that is behind has fewer rules than there are.
        let fullest = candidates.into_iter().max_by_key(|(_, rules)| rules.len());
        let made = match &fullest {
            Some((place, rules)) => template::rebuilt(rules, &pack.parameters)
                .map(|text| (text, Gap::assumed(&shown, &at, rebuilt_of(&pack.name, rules.len(), place)))),
            None => Err("no answer tells the packs and rules of a member that has it".to_owned()),
        };
        match made {
            Ok(made) => templates.rebuilt.insert(key, made).map(|_| ()),
            Err(why) => templates.missing.insert(key, Gap::absent(&shown, &at, missing(&pack.name, &why))).map(|_| ()),
        };
        document.organization_conformance_packs.push(pack);
    }
    templates
}

fn rebuilt_of(name: &str, rules: usize, (account, region): &(AccountId, Region)) -> String {
    format!(
        "The API doesn't tell templates: that of the pack {} was made again from its {rules} rules in {account} in {region}, \
         with the values of parameters in their places, and without remediation.",
        quoted(name)
    )
}

fn missing(name: &str, why: &str) -> String {
    format!(
        "The API doesn't tell templates, and that of the pack {} can't be made again: {why}. The pack is left out.",
        quoted(name)
    )
}

/// The rules that a pack made: their names end with its id.
fn rules_of<'c>(
    id: Option<&str>,
    place: &Located,
    rules: &'c BTreeMap<Located, Vec<ConfigRule>>,
) -> IndexMap<String, &'c ConfigRule> {
    let Some(id) = id else { return IndexMap::new() };
    let ending = format!("-{id}");
    let all = rules.get(place).into_iter().flatten();
    all.filter_map(|rule| Some((rule.name.strip_suffix(&ending)?.to_owned(), rule))).collect()
}
