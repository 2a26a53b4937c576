//! `iam-collect`: the organization as the tool of that name keeps what it collected, for the analysers that read it.
//!
//! Paths are in small letters, lists are what is attached directly, and of policies there are those of services that decide about access.

use crate::arns::Arns;
use crate::files::Written;
use crate::members::attached;
use governance::organizations::managed_policies;
use indexmap::IndexMap;
use organization_document::{
    AccountState, Gap, Index, OrganizationDocument, PolicyTypeName, Reference, Target, UnitEntry,
};
use policies::PolicyType;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The types that it keeps: how their directories are called, and their members of nodes.
const KEPT: [(PolicyType, &str, &str); 3] = [
    (PolicyType::ServiceControl, "scps", "scps"),
    (PolicyType::ResourceControl, "rcps", "rcps"),
    (PolicyType::S3, "s3-policies", "s3Policies"),
];

/// The files below `aws/PARTITION/`.
///
/// # Errors
/// A document without ids, or with references to what isn't there.
pub fn iam_collect(document: &OrganizationDocument) -> Result<Written, String> {
    let index = Index::new(document);
    let arns = Arns::of(document, &index)?;
    let base = format!("aws/{}", arns.partition);
    let organization = format!("{base}/organizations/{}", arns.organization).to_lowercase();
    let one = Exporting { document, index, arns, base, organization };
    let mut written = Written::default();
    one.organization(&mut written)?;
    one.nodes(&mut written)?;
    one.policies(&mut written)?;
    one.accounts(&mut written)?;
    one.left_out(&mut written);
    Ok(written)
}

struct Exporting<'d> {
    document: &'d OrganizationDocument,
    index: Index<'d>,
    arns: Arns,
    base: String,
    organization: String,
}

impl Exporting<'_> {
    fn organization(&self, written: &mut Written) -> Result<(), String> {
        let arns = &self.arns;
        let enabled = self.document.root.policy_types.iter();
        let features: Map<String, Value> = enabled.map(|kind| (kind.0.api_name().to_owned(), json!(true))).collect();
        let metadata = json!({
            "arn": arns.organization(),
            "features": features,
            "id": arns.organization,
            "rootAccountArn": arns.account(arns.management),
            "rootAccountId": arns.management.to_string(),
            "rootOu": arns.root.to_string(),
        });
        self.put(written, "metadata.json", &metadata)?;
        let mut administrators: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for administrator in &self.document.delegated_administrators {
            let account = self.account_id(&administrator.account)?;
            for service in &administrator.services {
                administrators.entry(&service.service).or_default().push(account.clone());
            }
        }
        if !administrators.is_empty() {
            self.put(written, "delegated-admins.json", &json!(administrators))?;
        }
        if let Some(policy) = self.document.delegation_policy.as_ref().and_then(|policy| policy.content.as_ref()) {
            self.put_text(written, "policy.json", &policy.0)?;
        }
        Ok(())
    }

    /// The tree, and what is attached to each node of it.
    fn nodes(&self, written: &mut Written) -> Result<(), String> {
        let root = &self.document.root;
        let id = self.arns.root.to_string();
        let mut units = Map::new();
        units.insert(id.clone(), Value::Object(self.lists(&root.policies, root.full_aws_access)?));
        self.described(written, &id, &self.arns.root(), root.name.as_deref().unwrap_or("Root"), &root.tags)?;
        for entry in self.index.units() {
            let unit = entry.unit;
            let id = unit_id(entry)?;
            let mut has = Map::new();
            let above = entry.parent.and_then(|parent| self.index.units().get(parent));
            let above = above.map_or_else(|| Ok(self.arns.root.to_string()), |above| unit_id(above))?;
            has.insert("parent".to_owned(), json!(above));
            has.extend(self.lists(&unit.policies, unit.full_aws_access)?);
            let arn = unit.id.as_ref().map(|id| self.arns.unit(id)).unwrap_or_default();
            self.described(written, &id, &arn, &unit.name, &unit.tags)?;
            units.insert(id, Value::Object(has));
        }
        self.put(written, "ous.json", &Value::Object(units))?;
        self.put(written, "structure.json", &self.structure()?)
    }

    fn described(
        &self,
        written: &mut Written,
        id: &str,
        arn: &str,
        name: &str,
        tags: &IndexMap<String, String>,
    ) -> Result<(), String> {
        let below = format!("ous/{}", id.to_lowercase());
        self.put(written, &format!("{below}/metadata.json"), &json!({ "arn": arn, "name": name }))?;
        if tags.is_empty() { Ok(()) } else { self.put(written, &format!("{below}/tags.json"), &json!(tags)) }
    }

    /// Units below units, with the ARNs of the accounts in them. What has none lacks the member, but for the root.
    fn structure(&self) -> Result<Value, String> {
        let mut accounts: BTreeMap<Option<usize>, Vec<String>> = BTreeMap::new();
        for account in &self.document.accounts {
            let unit = account.unit.as_ref().map(|unit| self.index.unit(unit)).transpose()?;
            let id = account.id.ok_or("an account has no id")?;
            accounts.entry(unit).or_default().push(self.arns.account(id));
        }
        // From the last to the first: what is below a unit comes after it.
        let mut children: BTreeMap<Option<usize>, Map<String, Value>> = BTreeMap::new();
        for (at, entry) in self.index.units().iter().enumerate().rev() {
            let mut node = Map::new();
            if let Some(below) = children.remove(&Some(at)) {
                node.insert("children".to_owned(), Value::Object(below));
            }
            if let Some(accounts) = accounts.get(&Some(at)) {
                node.insert("accounts".to_owned(), json!(accounts));
            }
            children.entry(entry.parent).or_default().insert(unit_id(entry)?, Value::Object(node));
        }
        let top = children.remove(&None).unwrap_or_default();
        let direct = accounts.remove(&None).unwrap_or_default();
        Ok(json!({ self.arns.root.to_string(): { "accounts": direct, "children": top } }))
    }

    fn accounts(&self, written: &mut Written) -> Result<(), String> {
        let mut all = Map::new();
        let mut organizations = Map::new();
        for account in &self.document.accounts {
            let id = account.id.ok_or("an account has no id")?.to_string();
            let unit = account.unit.as_ref().map(|unit| self.index.unit(unit)).transpose()?;
            let unit = unit.and_then(|at| self.index.units().get(at));
            let mut has = Map::new();
            has.insert("ou".to_owned(), json!(unit.map_or_else(|| Ok(self.arns.root.to_string()), unit_id)?));
            has.extend(self.lists(&account.policies, account.full_aws_access)?);
            has.insert("tags".to_owned(), json!(account.tags));
            all.insert(id.clone(), Value::Object(has));
            // Nobody can collect in a closed account.
            if account.state != Some(AccountState::Closed) {
                let below = format!("{}/accounts/{id}", self.base);
                let organization = self.arns.organization.as_str();
                written.files.put_json(format!("{below}/metadata.json"), &json!({ "accountId": id }))?;
                let own = json!({ "organizationId": organization });
                written.files.put_json(format!("{below}/organization.json"), &own)?;
                organizations.insert(id, json!(organization));
            }
        }
        self.put(written, "accounts.json", &Value::Object(all))?;
        written.files.put_json(format!("{}/indexes/accounts-to-orgs.json", self.base), &Value::Object(organizations))
    }

    fn lists(&self, policies: &[Reference], full: Option<bool>) -> Result<Map<String, Value>, String> {
        let mut lists = Map::new();
        for (policy_type, _, member) in KEPT {
            let found = attached(self.document, &self.index, policies, full, policy_type)?;
            let arns = found.into_iter().filter_map(|policy| self.arns.policy(self.document, policy));
            lists.insert(member.to_owned(), arns.collect());
        }
        Ok(lists)
    }

    /// Policies of the types that are enabled: it asks for no others.
    fn policies(&self, written: &mut Written) -> Result<(), String> {
        for (policy_type, directory, _) in KEPT {
            if !self.document.root.policy_types.contains(&PolicyTypeName(policy_type)) {
                continue;
            }
            for managed in managed_policies().iter().filter(|managed| managed.policy_type == policy_type) {
                let below = format!("{directory}/{}", managed.id.to_lowercase());
                let metadata = json!({
                    "arn": managed.arn(self.arns.partition),
                    "awsManaged": true,
                    "description": managed.description,
                    "name": managed.name,
                });
                self.put(written, &format!("{below}/metadata.json"), &metadata)?;
                self.put_text(written, &format!("{below}/policy.json"), managed.content)?;
            }
            let own = self.document.policies.iter().enumerate();
            for (at, policy) in own.filter(|(_, policy)| policy.r#type.0 == policy_type) {
                let id = policy.id.as_ref().ok_or_else(|| format!("the policy {} has no id", policy.name))?;
                let below = format!("{directory}/{}", id.as_str().to_lowercase());
                let metadata = json!({
                    "arn": self.arns.policy(self.document, Target::Own(at)),
                    "awsManaged": false,
                    "description": policy.description.as_deref().unwrap_or_default(),
                    "name": policy.name,
                });
                self.put(written, &format!("{below}/metadata.json"), &metadata)?;
                if let Some(content) = &policy.content {
                    self.put_text(written, &format!("{below}/policy.json"), &content.0)?;
                }
                if !policy.tags.is_empty() {
                    self.put(written, &format!("{below}/tags.json"), &json!(policy.tags))?;
                }
            }
        }
        Ok(())
    }

    fn left_out(&self, written: &mut Written) {
        let document = self.document;
        let kept = |policy_type: PolicyType| KEPT.iter().any(|(kept, ..)| *kept == policy_type);
        let others = document.policies.iter().filter(|policy| !kept(policy.r#type.0)).count();
        let disabled = |kind: PolicyTypeName| kept(kind.0) && !document.root.policy_types.contains(&kind);
        let disabled = document.policies.iter().filter(|policy| disabled(policy.r#type)).count();
        let counts = [
            (others, "policies of types that decide about no access"),
            (disabled, "policies of types that aren't enabled"),
            (document.organization_conformance_packs.len(), "conformance packs of the organization"),
        ];
        for (count, what) in counts.into_iter().filter(|(count, _)| *count > 0) {
            written.gaps.push(Gap::not_modelled("iam-collect", "", format!("it has no place for {count} {what}")));
        }
        let what = "it has no place for names and addresses of accounts, and for AWS Config and Security Hub";
        written.gaps.push(Gap::not_modelled("iam-collect", "", what));
        let what = "no identities and resources of accounts are written: what they may do hangs on their policies, too";
        written.gaps.push(Gap::absent("iam-collect", "accounts", what));
    }

    fn account_id(&self, account: &Reference) -> Result<String, String> {
        let at = self.index.account(account)?;
        let id = self.document.accounts.get(at).and_then(|account| account.id);
        id.map(|id| id.to_string()).ok_or_else(|| format!("the account {} has no id", account.0))
    }

    fn put(&self, written: &mut Written, path: &str, value: &Value) -> Result<(), String> {
        written.files.put_json(format!("{}/{path}", self.organization), value)
    }

    /// A policy as the tool keeps it: its JSON, of which the last of two members with one name counts; nothing for an empty one.
    fn put_text(&self, written: &mut Written, path: &str, text: &str) -> Result<(), String> {
        match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(members)) if members.is_empty() => Ok(()),
            Ok(value) => self.put(written, path, &value),
            Err(_) => {
                let what = "the policy isn't JSON, and is left out";
                written.gaps.push(Gap::not_modelled("iam-collect", path, what));
                Ok(())
            }
        }
    }
}

fn unit_id(entry: &UnitEntry<'_>) -> Result<String, String> {
    let id = entry.unit.id.as_ref();
    id.map(ToString::to_string).ok_or_else(|| format!("the unit {} has no id", entry.path))
}
