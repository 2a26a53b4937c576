//! What AWS Organizations tells: the tree, policies, delegation, effective policies.

use super::asking::{Asking, each};
use crate::Problem;
use crate::collect::calls::{self, Call};
use policies::PolicyType;
use serde_json::Value;
use std::collections::BTreeMap;

/// What later calls are about.
#[derive(Debug, Default)]
pub struct Found {
    /// Every account.
    pub accounts: Vec<String>,
    /// Those that are in use.
    pub active: Vec<String>,
    /// The services of each delegated administrator.
    pub administrators: Vec<(String, Vec<String>)>,
    /// The services with trusted access.
    pub services: Vec<String>,
}

/// The texts of a member of an answer's items.
pub fn texts(answer: Option<&Value>, list: &str, name: &str) -> Vec<String> {
    let items = answer.and_then(|answer| answer.get(list)).and_then(Value::as_array);
    let text = |item: &Value| item.get(name).and_then(Value::as_str).map(str::to_owned);
    items.into_iter().flatten().filter_map(text).collect()
}

impl Asking {
    /// Everything that the management account asks of the organization.
    pub async fn organization(&self) -> Result<Found, Problem> {
        let mut found = Found::default();
        if self.of_organization(&calls::ORGANIZATION, &[], &[]).await?.is_none() {
            return Err("the organization can't be described: nothing is written".into());
        }
        let roots = self.of_organization(&calls::ROOTS, &[], &[]).await?;
        for root in texts(roots.as_ref(), "Roots", "Id") {
            self.below(root, &mut found).await?;
        }
        for kind in PolicyType::ALL {
            self.policies(kind).await?;
        }
        self.delegation(&mut found).await?;
        let enabled = roots.as_ref().and_then(|roots| roots.pointer("/Roots/0/PolicyTypes"));
        let enabled: Vec<&str> =
            enabled.and_then(Value::as_array).into_iter().flatten().filter_map(|it| it.get("Type")?.as_str()).collect();
        for kind in PolicyType::ALL.into_iter().filter(|kind| kind.is_declarative()) {
            let name = kind.api_name();
            if enabled.contains(&name) {
                let one = async |account: &String| -> Result<(), Problem> {
                    self.of_organization(&calls::EFFECTIVE_POLICY, &[name, account], &[name, account]).await?;
                    Ok(())
                };
                each(&found.accounts, one).await?;
            }
        }
        Ok(found)
    }

    /// The units and accounts in a parent and in its units.
    async fn below(&self, top: String, found: &mut Found) -> Result<(), Problem> {
        let mut waiting = vec![top];
        while let Some(parent) = waiting.pop() {
            let units = self.named(&calls::UNITS, &parent).await?;
            let accounts = self.named(&calls::ACCOUNTS, &parent).await?;
            self.named(&calls::TAGS, &parent).await?;
            let ids = texts(accounts.as_ref(), "Accounts", "Id");
            let tags = async |account: &String| self.named(&calls::TAGS, account).await.map(drop);
            each(&ids, tags).await?;
            found.accounts.extend(ids);
            let members = accounts.as_ref().and_then(|answer| answer.get("Accounts")).and_then(Value::as_array);
            for account in members.into_iter().flatten() {
                let is = |name: &str| account.get(name).and_then(Value::as_str) == Some("ACTIVE");
                if is("State") || is("Status") {
                    found.active.extend(account.get("Id").and_then(Value::as_str).map(str::to_owned));
                }
            }
            waiting.extend(texts(units.as_ref(), "OrganizationalUnits", "Id"));
        }
        Ok(())
    }

    async fn policies(&self, kind: PolicyType) -> Result<(), Problem> {
        let policies = self.named(&calls::POLICIES, kind.api_name()).await?;
        let mut at: BTreeMap<String, usize> = BTreeMap::new();
        for policy in texts(policies.as_ref(), "Policies", "Id") {
            let targets = self.named(&calls::TARGETS, &policy).await?;
            if governance::organizations::managed_policies().iter().any(|managed| managed.id == policy) {
                continue;
            }
            self.named(&calls::POLICY, &policy).await?;
            self.named(&calls::TAGS, &policy).await?;
            for target in texts(targets.as_ref(), "Targets", "TargetId") {
                *at.entry(target).or_default() += 1;
            }
        }
        // Where several policies come together, their order counts.
        let several = at.into_iter().filter(|(_, count)| kind.is_declarative() && *count > 1);
        for (target, _) in several {
            let values = [kind.api_name(), &target];
            self.of_organization(&calls::POLICIES_FOR_TARGET, &values, &values).await?;
        }
        Ok(())
    }

    async fn delegation(&self, found: &mut Found) -> Result<(), Problem> {
        let services = self.of_organization(&calls::SERVICE_ACCESS, &[], &[]).await?;
        found.services = texts(services.as_ref(), "EnabledServicePrincipals", "ServicePrincipal");
        let administrators = self.of_organization(&calls::ADMINISTRATORS, &[], &[]).await?;
        for account in texts(administrators.as_ref(), "DelegatedAdministrators", "Id") {
            let services = self.named(&calls::DELEGATED_SERVICES, &account).await?;
            found.administrators.push((account, texts(services.as_ref(), "DelegatedServices", "ServicePrincipal")));
        }
        let policy = self.of_organization(&calls::RESOURCE_POLICY, &[], &[]).await?;
        let id = policy.as_ref().and_then(|policy| policy.pointer("/ResourcePolicy/ResourcePolicySummary/Id"));
        if let Some(id) = id.and_then(Value::as_str) {
            self.named(&calls::TAGS, id).await?;
        }
        self.of_organization(&calls::ROOT_ACCESS, &[], &[]).await?;
        Ok(())
    }

    /// A call that takes one thing, which its file is named after.
    async fn named(&self, call: &Call, name: &str) -> Result<Option<Value>, Problem> {
        self.of_organization(call, &[name], &[name]).await
    }
}
