//! Everything that is written of a document: resources by file, imports beside them, and what is left out.

use super::hcl::{Block, Value};
use super::providers::Providers;
use crate::arns::Arns;
use crate::files::Written;
use crate::names::labels;
use identifiers::{AccountId, Region};
use organization_document::{AccountState, Gap, Index, OrganizationDocument, Reference, Target, UnitEntry};
use std::collections::BTreeMap;

/// Which provider it is for.
const VERSIONS: &str = ">= 5.100.0, < 7.0.0";
/// The name of the organization's own resource.
pub(super) const ORGANIZATION: &str = "aws_organizations_organization.organization";

/// The configuration of a document.
///
/// # Errors
/// A document without ids, or with references to what isn't there.
pub fn terraform_import(document: &OrganizationDocument) -> Result<Written, String> {
    let mut one = Exporting::of(document)?;
    one.organization()?;
    one.accounts()?;
    one.policies()?;
    one.organization_packs()?;
    one.security_hub()?;
    one.places()?;
    one.left_out();
    one.finish()
}

/// What is being written.
pub(super) struct Exporting<'d> {
    pub(super) document: &'d OrganizationDocument,
    pub(super) index: Index<'d>,
    pub(super) arns: Arns,
    /// The names of units' resources, by their position among all.
    pub(super) units: Vec<String>,
    /// The names of accounts' resources, by their position; also what providers are called after.
    pub(super) accounts: Vec<String>,
    /// The resources of policies that are written, by their position.
    pub(super) policies: BTreeMap<usize, String>,
    pub(super) providers: Providers,
    pub(super) written: Written,
    files: BTreeMap<&'static str, String>,
    imports: String,
    /// The names that each type has.
    names: BTreeMap<(&'static str, String), usize>,
}

impl<'d> Exporting<'d> {
    fn of(document: &'d OrganizationDocument) -> Result<Self, String> {
        let index = Index::new(document);
        let arns = Arns::of(document, &index)?;
        let ids: Vec<String> = index
            .units()
            .iter()
            .map(|entry| entry.unit.id.as_ref().map(ToString::to_string).unwrap_or_default())
            .collect();
        let paths = index.units().iter().zip(&ids).map(|(entry, id)| (entry.path.as_str(), id.as_str()));
        let units = labels(&paths.collect::<Vec<_>>());
        let ids: Vec<String> =
            document.accounts.iter().map(|account| account.id.map(|id| id.to_string()).unwrap_or_default()).collect();
        let names = document.accounts.iter().zip(&ids).map(|(account, id)| (account.name.as_str(), id.as_str()));
        let accounts = labels(&names.collect::<Vec<_>>());
        let providers = Providers::new(arns.management, Region::global_in(arns.partition));
        Ok(Self {
            document,
            index,
            arns,
            units,
            accounts,
            policies: BTreeMap::new(),
            providers,
            written: Written::default(),
            files: BTreeMap::new(),
            imports: String::new(),
            names: BTreeMap::new(),
        })
    }

    /// Writes a resource with its import. Answers its address.
    pub(super) fn resource(
        &mut self,
        file: &'static str,
        kind: &'static str,
        name: &str,
        provider: Option<&str>,
        import: &str,
        fill: impl FnOnce(Block) -> Block,
    ) -> String {
        let count = self.names.entry((kind, name.to_owned())).or_default();
        *count = count.saturating_add(1);
        let name = if *count > 1 { format!("{name}__{count}") } else { name.to_owned() };
        let address = format!("{kind}.{name}");
        let mut block = Block::new("resource", &[kind, &name]);
        let mut taken = Block::new("import", &[]).raw("to", &address).text("id", import);
        if let Some(provider) = provider {
            block = block.raw("provider", format!("aws.{provider}"));
            taken = taken.raw("provider", format!("aws.{provider}"));
        }
        let out = self.files.entry(file).or_default();
        add(out, &fill(block));
        add(&mut self.imports, &taken);
        address
    }

    /// The provider of an account and Region; nothing for the one without an alias.
    pub(super) fn provider(&mut self, account: usize, region: &Region) -> Option<String> {
        let told = self.document.accounts.get(account)?;
        let label = self.accounts.get(account)?;
        self.providers.of(told.id?, region, label, told.access_role.as_deref())
    }

    /// What stands for an account: its resource, or its id where it has none.
    pub(super) fn account(&self, at: usize) -> Value {
        let account = self.document.accounts.get(at);
        match (account.is_some_and(is_written), self.accounts.get(at)) {
            (true, Some(label)) => Value::Raw(format!("aws_organizations_account.{label}.id")),
            _ => Value::Text(account.and_then(|account| account.id).map(|id| id.to_string()).unwrap_or_default()),
        }
    }

    /// What stands for a unit, or for the root.
    pub(super) fn parent(&self, unit: Option<usize>) -> Value {
        let label = unit.and_then(|at| self.units.get(at));
        Value::Raw(label.map_or_else(
            || format!("{ORGANIZATION}.roots[0].id"),
            |label| format!("aws_organizations_organizational_unit.{label}.id"),
        ))
    }

    pub(super) fn account_id(&self, at: usize) -> Result<AccountId, String> {
        let account = self.document.accounts.get(at).ok_or("an account isn't there")?;
        account.id.ok_or_else(|| format!("the account {} has no id", account.name))
    }

    pub(super) fn account_of(&self, reference: &Reference) -> Result<usize, String> {
        self.index.account(reference)
    }

    pub(super) fn policy_of(&self, reference: &Reference) -> Result<Target, String> {
        self.index.policy(reference)
    }

    pub(super) fn gap(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.written.gaps.push(Gap::not_modelled("terraform-import", place, what));
    }

    pub(super) fn assumed(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.written.gaps.push(Gap::assumed("terraform-import", place, what));
    }

    fn left_out(&mut self) {
        let document = self.document;
        let root = !document.root_access_features.is_empty();
        if root {
            self.gap("root_access_features", "aws_iam_organizations_features isn't written: it is a resource of IAM");
        }
        if !document.root.tags.is_empty() {
            self.gap(self.arns.root.to_string(), "the provider has no resource for tags of the root");
        }
        if !document.configuration_items.is_empty() || !document.account_facts.is_empty() {
            self.gap("configuration_items", "no resource is written of what AWS Config delivered");
        }
        let assumed = self.providers.assumed();
        if assumed > 0 {
            let what = format!("{assumed} providers assume the role of var.role: which role there is isn't told");
            self.assumed("providers.tf", what);
        }
    }

    fn finish(mut self) -> Result<Written, String> {
        let required = Block::new("terraform", &[]).text("required_version", ">= 1.5").with(
            Block::new("required_providers", &[]).set(
                "aws",
                Value::Map(vec![
                    ("source".to_owned(), Value::Text("hashicorp/aws".to_owned())),
                    ("version".to_owned(), Value::Text(VERSIONS.to_owned())),
                ]),
            ),
        );
        let mut text = String::new();
        add(&mut text, &required);
        self.written.files.put("terraform.tf", text)?;
        self.written.files.put("providers.tf", self.providers.text(self.arns.partition))?;
        for (file, text) in self.files {
            self.written.files.put(file, text)?;
        }
        self.written.files.put("imports.tf", self.imports)?;
        if !self.written.gaps.is_empty() {
            let mut text = "What this configuration leaves out, or takes for granted.\n\n".to_owned();
            for gap in &self.written.gaps {
                let line: String = gap.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                text.push_str(&format!("- {line}\n"));
            }
            self.written.files.put("gaps.txt", text)?;
        }
        Ok(self.written)
    }
}

/// Accounts that are closed are none to the provider.
pub(super) fn is_written(account: &organization_document::Account) -> bool {
    matches!(account.state, None | Some(AccountState::Active))
}

/// Adds a block after an empty line.
pub(super) fn add(out: &mut String, block: &Block) {
    if !out.is_empty() {
        out.push('\n');
    }
    block.write(out, 0);
}

/// The id of a unit.
pub(super) fn unit_id(entry: &UnitEntry<'_>) -> Result<String, String> {
    let id = entry.unit.id.as_ref();
    id.map(ToString::to_string).ok_or_else(|| format!("the unit {} has no id", entry.path))
}
