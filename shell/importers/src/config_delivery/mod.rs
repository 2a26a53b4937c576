//! What AWS Config delivers to a bucket, and what it answers of items: no organization, but evidence that is handed in after one.
//!
//! A bucket holds more than a document can: the files stay where they are, are looked through one by one before anything is
//! imported, and are handed to the installation one by one after the organization. AWS's own verdicts among the items are no
//! input; `verify organization` compares them.

mod body;
pub(crate) mod elements;
mod layout;
mod unpack;
pub(crate) mod verdicts;

use crate::aws_api::node::Findings;
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::keys::top_keys;
use crate::problem::Problem;
pub use body::Body;
use identifiers::{AccountId, OrganizationId};
pub(crate) use layout::is_delivered;
use organization_document::{Account, Gap, OrganizationDocument};
use std::collections::{BTreeMap, BTreeSet};

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct ConfigDelivery;

/// How many files are looked at to tell what they are.
const LOOKED_AT: usize = 2000;
/// How many of many are named.
const NAMED: usize = 10;

/// Files that are handed in one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deliveries {
    files: Files,
    paths: Vec<String>,
}

impl Deliveries {
    /// Those of files at these paths, in the order in which they were written.
    pub(crate) fn new(files: &Files, mut paths: Vec<String>) -> Self {
        paths.sort_by(|one, other| (layout::time(one), one).cmp(&(layout::time(other), other)));
        Self { files: files.clone(), paths }
    }

    /// The files that AWS Config may have delivered, among others.
    pub fn among(files: &Files) -> Self {
        let wanted = |path: &&str| !files.is_directory() || layout::is_wanted(path);
        Self::new(files, files.paths().filter(wanted).map(str::to_owned).collect())
    }

    /// The paths, in order.
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// A file as a person would name it.
    pub fn shown(&self, path: &str) -> String {
        self.files.shown(path)
    }

    /// What is handed in of a file; nothing where it isn't what AWS Config delivers, or has nothing but verdicts.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn body(&self, path: &str) -> Result<Option<Body>, Problem> {
        let text = unpack::text(&self.files, path)?;
        let shown = self.files.shown(path);
        match elements::read(&text, &shown)? {
            Some(elements) => Body::of(&elements, &shown).map(|body| Some(body).filter(|body| body.elements > 0)),
            None => Ok(None),
        }
    }

    /// AWS's own verdicts in a file, and the places of those that can't be read.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn verdicts(&self, path: &str) -> Result<(Vec<verdicts::Found>, Vec<String>), Problem> {
        let text = unpack::text(&self.files, path)?;
        let elements = elements::read(&text, &self.files.shown(path))?;
        Ok(elements.map(|elements| verdicts::of(&elements)).unwrap_or_default())
    }
}

/// Whether a text begins as what AWS Config delivers or answers of items.
pub(crate) fn looks_like_items(beginning: &str) -> bool {
    if beginning.trim_start().starts_with('[') {
        return beginning.contains("\"configurationItemCaptureTime\"");
    }
    let keys = top_keys(beginning);
    let has = |name: &str| keys.iter().any(|key| key == name);
    let is_item = has("resourceType") && (has("configurationItemCaptureTime") || has("configurationItemStatus"));
    is_item || elements::LISTS.iter().any(|list| has(list)) || has("configurationItem") || has("ConfigurationItem")
}

impl Importer for ConfigDelivery {
    fn name(&self) -> &'static str {
        "config-delivery"
    }

    fn about(&self) -> &'static str {
        "what AWS Config delivers to a bucket, or answers of items"
    }

    fn tells_an_organization(&self) -> bool {
        false
    }

    fn recognizes(&self, files: &Files) -> bool {
        let wanted = files.paths().filter(|path| !files.is_directory() || layout::is_wanted(path));
        wanted.take(LOOKED_AT).any(|path| {
            is_delivered(path) || unpack::beginning(files, path).is_some_and(|text| looks_like_items(&text))
        })
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut findings = Findings::new(files);
        let found = Deliveries::among(files);
        let delivered = look_through(&found, &mut findings);
        let document = members(&delivered.paths, &mut findings);
        if findings.problems.is_empty() && delivered.paths.is_empty() {
            let message = "there is nothing that AWS Config delivers";
            findings.problems.push(Problem::new(files.name(), "", message));
        }
        if !findings.problems.is_empty() {
            return Err(findings.problems);
        }
        let deliveries = vec![delivered];
        Ok(Imported { document, gaps: findings.gaps, deliveries, ..Imported::default() })
    }
}

/// Reads every file once, so that nothing is handed in where something is wrong. Answers those that hold items.
pub(crate) fn look_through(all: &Deliveries, findings: &mut Findings<'_>) -> Deliveries {
    let (mut kept, mut others) = (Vec::new(), Vec::new());
    let mut verdicts = 0_usize;
    for path in all.paths() {
        let shown = all.shown(path);
        let text = match unpack::text(&all.files, path) {
            Ok(text) => text,
            Err(problem) => {
                findings.problems.push(problem);
                continue;
            }
        };
        if text.trim().is_empty() {
            findings.gaps.push(Gap::absent(shown, "", "The file is empty."));
            continue;
        }
        match elements::read(&text, &shown) {
            Ok(Some(elements)) => {
                let of_lists = elements.lists.iter().flat_map(|(name, list)| list.iter().map(move |raw| (name, raw)));
                verdicts =
                    verdicts.saturating_add(of_lists.filter(|(name, raw)| elements::is_verdict(name, raw)).count());
                kept.push(path.clone());
            }
            Ok(None) => others.push(shown),
            Err(problem) => findings.problems.push(problem),
        }
    }
    for shown in others.iter().take(NAMED) {
        findings.gaps.push(Gap::not_modelled(shown, "", "The file isn't what AWS Config delivers; it is left out."));
    }
    if others.len() > NAMED {
        let what = format!("{} more files aren't what AWS Config delivers.", others.len().saturating_sub(NAMED));
        findings.gaps.push(Gap::not_modelled(findings.files.name(), "", what));
    }
    if verdicts > 0 {
        let what = format!(
            "{verdicts} items are AWS's own verdicts, which are no input; `bailiwick verify organization` compares them."
        );
        findings.gaps.push(Gap::not_modelled(findings.files.name(), "AWS::Config::ResourceCompliance", what));
    }
    Deliveries { files: all.files.clone(), paths: kept }
}

/// The accounts of an organization that keys name: they are members of it.
fn members(paths: &[String], findings: &mut Findings<'_>) -> OrganizationDocument {
    let mut organizations: BTreeMap<OrganizationId, &str> = BTreeMap::new();
    let mut accounts: BTreeSet<AccountId> = BTreeSet::new();
    for path in paths {
        if let Some(layout::Layout { organization: Some(organization), account }) = layout::layout(path) {
            organizations.entry(organization).or_insert(path);
            accounts.insert(account);
        }
    }
    let mut all = organizations.iter();
    if let (Some((one, first)), Some((other, second))) = (all.next(), all.next()) {
        let (first, second) = (findings.files.shown(first), findings.files.shown(second));
        let message = format!("the files are of two organizations: {one} in {first}, and {other} in {second}");
        findings.problems.push(Problem::new(findings.files.name(), "", message));
    }
    if !accounts.is_empty() {
        let what = format!(
            "The keys name {} accounts of the organization and nothing else of them: what no other source tells of them was assumed, \
             their ids for names and the root for their place.",
            accounts.len()
        );
        findings.gaps.push(Gap::assumed(findings.files.name(), "accounts", what));
    }
    let account = |id: AccountId| Account { id: Some(id), name: id.to_string(), ..Account::default() };
    OrganizationDocument {
        id: organizations.into_keys().next(),
        accounts: accounts.into_iter().map(account).collect(),
        ..OrganizationDocument::default()
    }
}
