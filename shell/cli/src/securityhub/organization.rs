//! Reads what the tree of associations needs: who administers Security Hub and where, the organization's nodes, the
//! associations, and the names of policies.

use crate::Problem;
use crate::answers::Answer;
use crate::client::{CallError, Client};
use identifiers::{AccountId, Partition, Region};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A node of the organization with those below it.
pub struct Node {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `ROOT`, `ORGANIZATIONAL_UNIT` or `ACCOUNT`.
    pub kind: &'static str,
    /// The nodes directly below it: units first, each kind in the API's order.
    pub children: Vec<Node>,
}

/// An organization under central configuration.
pub struct Organization<'a> {
    client: &'a Client,
    management: AccountId,
    /// Where AWS Organizations is, in the organization's partition.
    global: Region,
    administrator: AccountId,
    home: Region,
}

impl<'a> Organization<'a> {
    /// The organization of an account, which may be any of its accounts.
    pub async fn find(client: &'a Client, account: AccountId) -> Result<Self, Problem> {
        let (global, described) = described(client, account).await?;
        let management: AccountId = described.text_at("/Organization/MasterAccountId").parse()?;
        let input = json!({ "ServicePrincipal": "securityhub.amazonaws.com" });
        let delegated = client.call(management, &global, "organizations", "ListDelegatedAdministrators", input).await?;
        let administrator = delegated.at("/DelegatedAdministrators/0/Id").as_str();
        let administrator: AccountId = administrator
            .ok_or("the organization has no Security Hub administrator: EnableOrganizationAdminAccount designates one")?
            .parse()?;
        let home = home(client, administrator, global.partition()).await?;
        Ok(Self { client, management, global, administrator, home })
    }

    /// Its tree.
    pub async fn tree(&self) -> Result<Node, Problem> {
        let roots = self.pages("ListRoots", json!({}), "Roots").await?;
        let root = roots.first().ok_or("the organization has no root")?;
        let mut root =
            Node { id: root.text_at("/Id"), name: root.text_at("/Name"), kind: "ROOT", children: Vec::new() };
        self.grow(&mut root).await?;
        Ok(root)
    }

    /// Fills in what is below a node. Units are at most five levels deep.
    async fn grow(&self, node: &mut Node) -> Result<(), Problem> {
        let below = json!({ "ParentId": node.id });
        let units = self.pages("ListOrganizationalUnitsForParent", below.clone(), "OrganizationalUnits").await?;
        let accounts = self.pages("ListAccountsForParent", below, "Accounts").await?;
        let child = |value: &Value, kind| Node {
            id: value.text_at("/Id"),
            name: value.text_at("/Name"),
            kind,
            children: Vec::new(),
        };
        node.children.extend(units.iter().map(|unit| child(unit, "ORGANIZATIONAL_UNIT")));
        for unit in &mut node.children {
            Box::pin(self.grow(unit)).await?;
        }
        node.children.extend(accounts.iter().map(|account| child(account, "ACCOUNT")));
        Ok(())
    }

    /// Every association, in the API's order.
    pub async fn associations(&self) -> Result<Vec<Value>, Problem> {
        let mut found = Vec::new();
        let mut input = json!({ "MaxResults": 100 });
        loop {
            let page = self.security_hub("ListConfigurationPolicyAssociations", input.clone()).await?;
            found.extend(page.items_at("/ConfigurationPolicyAssociationSummaries").cloned());
            match page.get("NextToken").filter(|token| token.is_string()) {
                Some(token) => input.put("NextToken", token.clone()),
                None => return Ok(found),
            }
        }
    }

    /// The names of the configuration policies, by id.
    pub async fn policy_names(&self) -> Result<BTreeMap<String, String>, Problem> {
        let mut names = BTreeMap::new();
        let mut input = json!({ "MaxResults": 100 });
        loop {
            let page = self.security_hub("ListConfigurationPolicies", input.clone()).await?;
            let policies = page.items_at("/ConfigurationPolicySummaries");
            names.extend(policies.map(|policy| (policy.text_at("/Id"), policy.text_at("/Name"))));
            match page.get("NextToken").filter(|token| token.is_string()) {
                Some(token) => input.put("NextToken", token.clone()),
                None => return Ok(names),
            }
        }
    }

    async fn security_hub(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.client.call(self.administrator, &self.home, "securityhub", operation, input).await
    }

    /// All pages of a list of AWS Organizations.
    async fn pages(&self, operation: &str, mut input: Value, member: &str) -> Result<Vec<Value>, Problem> {
        let mut found = Vec::new();
        loop {
            let page =
                self.client.call(self.management, &self.global, "organizations", operation, input.clone()).await?;
            found.extend(page.get(member).and_then(Value::as_array).into_iter().flatten().cloned());
            match page.get("NextToken").filter(|token| token.is_string()) {
                Some(token) => input.put("NextToken", token.clone()),
                None => return Ok(found),
            }
        }
    }
}

/// The organization of an account as it describes it, and where it does: an organization is seen from its own partition alone.
async fn described(client: &Client, account: AccountId) -> Result<(Region, Value), Problem> {
    let mut first: Option<CallError> = None;
    for region in Partition::all().map(Region::global_in) {
        match client.call(account, &region, "organizations", "DescribeOrganization", json!({})).await {
            Ok(described) => return Ok((region, described)),
            Err(refused @ CallError::Refused { .. }) => first = first.or(Some(refused)),
            Err(problem) => return Err(problem.into()),
        }
    }
    Err(first.map_or_else(|| "there is no organization".into(), Problem::from))
}

/// The home Region. It can be asked for in every Region in which the administrator has its hub on.
async fn home(client: &Client, administrator: AccountId, partition: Partition) -> Result<Region, Problem> {
    let global = Region::global_in(partition);
    for region in std::iter::once(global).chain(Region::enabled_by_default_in(partition)) {
        let asked = client.call(administrator, &region, "securityhub", "ListFindingAggregators", json!({})).await;
        let answer = match asked {
            Ok(answer) => answer,
            Err(CallError::Refused { .. }) => continue,
            Err(problem) => return Err(problem.into()),
        };
        let arn = answer.at("/FindingAggregators/0/FindingAggregatorArn").as_str().unwrap_or_default();
        if let Some(region) = arn.split(':').nth(3) {
            return Ok(region.parse()?);
        }
    }
    Err(format!(
        "the Security Hub administrator {administrator} has no finding aggregator: CreateFindingAggregator makes one"
    )
    .into())
}
