//! A configuration directory of the Landing Zone Accelerator on AWS: units, accounts, policies with their targets, and what it sets up of
//! AWS Config and Security Hub.

mod accounts;
mod global;
mod hub;
mod landing_zone;
mod parameters;
mod policies;
mod policy_text;
mod recorders;
mod replacements;
mod rules;
mod standards;
mod targets;
mod units;
mod unread;

use crate::aws_api::node::Findings;
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use crate::yaml::{Node, Trees};
use landing_zone::LandingZone;
use organization_document::{Gap, OrganizationDocument, Reference};
use replacements::Replacements;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lza;

const ORGANIZATION: &str = "organization-config.yaml";
const ACCOUNTS: &str = "accounts-config.yaml";
const GLOBAL: &str = "global-config.yaml";
const SECURITY: &str = "security-config.yaml";
const REPLACEMENTS: &str = "replacements-config.yaml";
/// Files of which nothing is of the organization, AWS Config or Security Hub.
const OTHERS: &[&str] = &["iam-config.yaml", "network-config.yaml", "customizations-config.yaml"];
/// How many places accounts may have in all Regions together.
const PLACE_LIMIT: usize = 200_000;

impl Importer for Lza {
    fn name(&self) -> &'static str {
        "lza"
    }

    fn about(&self) -> &'static str {
        "a configuration directory of the Landing Zone Accelerator on AWS"
    }

    fn recognizes(&self, files: &Files) -> bool {
        directories(files).iter().any(|directory| files.has(&format!("{directory}{ACCOUNTS}")))
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let directory = match directories(files).as_slice() {
            [one] => (*one).to_owned(),
            [] => {
                let message = format!("it has no {ORGANIZATION}: the directory of the whole configuration is expected");
                return Err(vec![Problem::new(files.name(), "", message)]);
            }
            several => {
                let named: Vec<String> =
                    several.iter().map(|directory| files.shown(&format!("{directory}{ORGANIZATION}"))).collect();
                let message = format!("it holds {} configurations ({}): name one", named.len(), named.join(", "));
                return Err(vec![Problem::new(files.name(), "", message)]);
            }
        };
        let mut findings = Findings::new(files);
        match document(&directory, &mut findings) {
            Some(document) if findings.problems.is_empty() => Ok(Imported::new(document, findings.gaps)),
            _ => Err(findings.problems),
        }
    }
}

/// The directories of configurations, each with `/` at its end unless it is the one that was named.
fn directories(files: &Files) -> Vec<&str> {
    let ends = |path: &&str| path.is_empty() || path.ends_with('/');
    files.paths().filter_map(|path| path.strip_suffix(ORGANIZATION)).filter(ends).collect()
}

fn document(directory: &str, findings: &mut Findings<'_>) -> Option<OrganizationDocument> {
    let files = findings.files;
    let at = |name: &str| format!("{directory}{name}");
    let anchor = Some(at(ORGANIZATION));
    // Accounts and replacements are read as they stand: they are what is put into the others.
    let mut plain = Trees::new(files, anchor.clone());
    let as_it_is = |_: &str, text: String, _: &mut Findings<'_>| text;
    if !plain.read(&at(ACCOUNTS), &as_it_is, findings) {
        return None;
    }
    let with_replacements = files.has(&at(REPLACEMENTS)) && plain.read(&at(REPLACEMENTS), &as_it_is, findings);
    let accounts = accounts::read(&Node::of(&plain, &at(ACCOUNTS))?, findings);
    let replaced = if with_replacements { Node::of(&plain, &at(REPLACEMENTS)) } else { None };
    let replacements = Replacements::read(replaced.as_ref(), &accounts, findings);
    let mut trees = Trees::new(files, anchor);
    let prepare = |path: &str, text: String, findings: &mut Findings<'_>| replacements.rendered(path, &text, findings);
    let mut read =
        |name: &str, findings: &mut Findings<'_>| files.has(&at(name)) && trees.read(&at(name), &prepare, findings);
    let organization = read(ORGANIZATION, findings);
    let global = read(GLOBAL, findings);
    let security = read(SECURITY, findings);
    if !organization || !findings.problems.is_empty() {
        return None;
    }
    let organization = Node::of(&trees, &at(ORGANIZATION))?;
    if organization.flag("enable", findings) == Some(false) {
        return organization.wrong("AWS Organizations isn't used with this configuration: enable is false", findings);
    }
    let units = units::read(&organization, findings);
    let mut zone = LandingZone::new(directory, accounts, units, replacements);
    let global = if global { Node::of(&trees, &at(GLOBAL)) } else { None };
    global::read(global.as_ref(), &mut zone, findings);
    let mut document = zone.tree(findings);
    policies::fill(&mut document, &organization, &zone, findings);
    let security = if security { Node::of(&trees, &at(SECURITY)) } else { None };
    match &security {
        Some(security) if zone.places() > PLACE_LIMIT => {
            let what = format!(
                "The accounts have {} places in all Regions together, more than {PLACE_LIMIT}: what is set up there is left out.",
                zone.places()
            );
            findings.gaps.push(Gap::not_modelled(security.source(), "", what));
        }
        Some(security) => {
            recorders::fill(&mut document, security, &zone, findings);
            rules::fill(&mut document, security, &zone, findings);
            hub::fill(&mut document, security, &zone, findings);
            unread::security(security, findings);
        }
        None => {
            let what = "The file isn't there: what is set up of AWS Config and Security Hub isn't told.";
            findings.gaps.push(Gap::absent(files.shown(&at(SECURITY)), "", what));
        }
    }
    unread::files(directory, OTHERS, findings);
    document.management_account = zone.accounts.management().map(|account| account.reference()).map(Reference);
    Some(document)
}
