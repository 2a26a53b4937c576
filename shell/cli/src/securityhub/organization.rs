//! Reads what the associations of an organization need: who administers Security Hub and where, the associations, and the names of policies.

use crate::Problem;
use crate::answers::Answer;
use crate::client::{CallError, Client};
use crate::tree::Tree;
use identifiers::{AccountId, Partition, Region};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// An organization under central configuration.
pub struct Organization<'a> {
    client: &'a Client,
    administrator: AccountId,
    home: Region,
}

impl<'a> Organization<'a> {
    /// The organization with this tree.
    pub async fn with(client: &'a Client, tree: &Tree<'_>) -> Result<Self, Problem> {
        let input = json!({ "ServicePrincipal": "securityhub.amazonaws.com" });
        let delegated = tree.call("ListDelegatedAdministrators", input).await?;
        let administrator = delegated.at("/DelegatedAdministrators/0/Id").as_str();
        let administrator: AccountId = administrator
            .ok_or("the organization has no Security Hub administrator: EnableOrganizationAdminAccount designates one")?
            .parse()?;
        let home = home(client, administrator, tree.region().partition()).await?;
        Ok(Self { client, administrator, home })
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
