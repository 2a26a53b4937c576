//! Accounts and units of an organization by the names that people know them by.

use crate::Problem;
use crate::answers::Answer;
use crate::client::{CallError, Client};
use crate::endpoint::Endpoint;
use crate::near;
use identifiers::{AccountId, Partition, Region};
use reports::WhatIf;
use reports::what_if::Outcome;
use serde_json::{Value, json};

/// Whose organization is meant, and where it is.
#[derive(clap::Args)]
pub struct Whose {
    /// The management account, where there are several organizations.
    #[arg(long)]
    account: Option<AccountId>,
    #[command(flatten)]
    endpoint: Endpoint,
}

impl Whose {
    /// A client of the installation.
    ///
    /// # Errors
    /// When the address isn't one.
    pub fn client(&self) -> Result<Client, CallError> {
        self.endpoint.client()
    }

    /// The organization in an installation.
    ///
    /// # Errors
    /// When there is none, or several and nobody said which.
    pub async fn tree<'a>(&self, client: &'a Client) -> Result<Tree<'a>, Problem> {
        Tree::of(client, self.account).await
    }
}

/// A node of the organization with those below it.
pub struct Node {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `ROOT`, `ORGANIZATIONAL_UNIT` or `ACCOUNT`.
    pub kind: &'static str,
    /// An account's status; nothing for others.
    pub status: String,
    /// The nodes directly below it: units first, each kind in the API's order.
    pub children: Vec<Node>,
}

/// The organization as its management account sees it.
pub struct Tree<'a> {
    client: &'a Client,
    management: AccountId,
    /// Where AWS Organizations is, in the organization's partition.
    region: Region,
    root: String,
}

impl<'a> Tree<'a> {
    /// The only organization's, or this management account's.
    pub async fn of(client: &'a Client, management: Option<AccountId>) -> Result<Self, Problem> {
        // A rehearsed read finds out who the management account is, and changes nothing.
        let call = json!({ "operation": "ListRoots", "account": management.map(|account| account.to_string()) });
        let plan = json!({ "changes": [call] }).to_string();
        let report: WhatIf = client.post("/_bailiwick/what-if", "application/json", plan).await?;
        let none = || Problem::from("there is no organization");
        let call = report.calls.first().ok_or_else(none)?;
        let (root, arn) = match &call.outcome {
            Outcome::Answered(answered) => {
                let root = answered.answer.at("/Roots/0/Id").as_str().ok_or_else(none)?;
                (root, answered.answer.at("/Roots/0/Arn").as_str().unwrap_or_default())
            }
            Outcome::Refused { refusal } => {
                let message = refusal.message.clone().map_or_else(none, Problem::from);
                return Err(management
                    .map_or(message.to_string(), |who| format!("{who} manages no organization: {message}"))
                    .into());
            }
            Outcome::NotMade { refusal } => return Err(refusal.message.clone().into()),
            Outcome::Accepted(_) | Outcome::Unchanged(_) => return Err(none()),
        };
        let management = call.account.as_deref().ok_or_else(none)?.parse()?;
        let partition = arn.split(':').nth(1).and_then(Partition::named).unwrap_or_default();
        Ok(Self { client, management, region: Region::global_in(partition), root: root.to_owned() })
    }

    /// The organization of an account, which may be any of its accounts.
    ///
    /// # Errors
    /// When it is in none.
    pub async fn around(client: &'a Client, account: AccountId) -> Result<Self, Problem> {
        let (region, described) = described(client, account).await?;
        let management: AccountId = described.text_at("/Organization/MasterAccountId").parse()?;
        let roots = client.call(management, &region, "organizations", "ListRoots", json!({})).await?;
        Ok(Self { client, management, region, root: roots.text_at("/Roots/0/Id") })
    }

    /// All nodes, below the root.
    pub async fn nodes(&self) -> Result<Node, CallError> {
        let (id, name) = (self.root.clone(), "Root".to_owned());
        let mut root = Node { id, name, kind: "ROOT", status: String::new(), children: Vec::new() };
        self.grow(&mut root).await?;
        Ok(root)
    }

    /// Fills in what is below a node. Units are at most five levels deep.
    async fn grow(&self, node: &mut Node) -> Result<(), CallError> {
        let below = json!({ "ParentId": node.id });
        let units = self.list("ListOrganizationalUnitsForParent", below.clone(), "OrganizationalUnits").await?;
        let accounts = self.list("ListAccountsForParent", below, "Accounts").await?;
        let child = |value: &Value, kind| Node {
            id: value.text_at("/Id"),
            name: value.text_at("/Name"),
            kind,
            status: value.text_at("/Status"),
            children: Vec::new(),
        };
        node.children.extend(units.iter().map(|unit| child(unit, "ORGANIZATIONAL_UNIT")));
        for unit in &mut node.children {
            Box::pin(self.grow(unit)).await?;
        }
        node.children.extend(accounts.iter().map(|account| child(account, "ACCOUNT")));
        Ok(())
    }

    /// The management account.
    pub fn management(&self) -> AccountId {
        self.management
    }

    /// Calls an operation of AWS Organizations as the management account.
    pub async fn call(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.client.call(self.management, &self.region, "organizations", operation, input).await
    }

    /// Where AWS Organizations is, in the organization's partition.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// All pages of a list.
    pub async fn list(&self, operation: &str, input: Value, member: &str) -> Result<Vec<Value>, CallError> {
        let (mut all, mut input) = (Vec::new(), input);
        loop {
            let mut page = self.call(operation, input.clone()).await?;
            if let Some(Value::Array(items)) = page.get_mut(member).map(Value::take) {
                all.extend(items);
            }
            match page.get("NextToken").and_then(Value::as_str) {
                Some(token) => input.put("NextToken", token),
                None => return Ok(all),
            }
        }
    }

    /// An account's number, by it, by its name or by its address.
    pub async fn account(&self, who: &str) -> Result<String, Problem> {
        if who.is_empty() {
            return Err("the account's number, name or address is expected, and not an empty text".into());
        }
        let accounts = self.list("ListAccounts", json!({}), "Accounts").await?;
        let is = |account: &&Value| ["/Id", "/Name", "/Email"].iter().any(|member| *account.at(member) == who);
        let named: Vec<&str> = accounts.iter().filter(is).filter_map(|account| account.at("/Id").as_str()).collect();
        match named.as_slice() {
            [one] => Ok((*one).to_owned()),
            [] if who.parse::<AccountId>().is_ok() => Err(format!("the organization has no account {who}").into()),
            [] => {
                let names = accounts.iter().filter_map(|account| account.at("/Name").as_str());
                Err(format!("no account is called {who}{}", near::hint(who, names)).into())
            }
            several => Err(format!("several accounts are called {who}: {}", several.join(", ")).into()),
        }
    }

    /// What an account sits under.
    pub async fn parent_of(&self, account: &str) -> Result<String, Problem> {
        let parents = self.call("ListParents", json!({ "ChildId": account })).await?;
        let parent = parents.at("/Parents/0/Id").as_str();
        Ok(parent.ok_or_else(|| format!("{account} has no parent"))?.to_owned())
    }

    /// A root's or unit's id and path, by either or by the end of the path.
    pub async fn parent(&self, wanted: &str) -> Result<(String, String), Problem> {
        if wanted.is_empty() {
            return Err("--to is a unit or the root, by id or by path, and not an empty text".into());
        }
        let mut found = Vec::new();
        let mut names = Vec::new();
        let mut waiting = vec![(self.root.clone(), "Root".to_owned())];
        while let Some((id, path)) = waiting.pop() {
            let children =
                self.list("ListOrganizationalUnitsForParent", json!({ "ParentId": id }), "OrganizationalUnits").await?;
            for child in &children {
                let (child, name) = (child.at("/Id").as_str(), child.at("/Name").as_str());
                if let (Some(child), Some(name)) = (child, name) {
                    waiting.push((child.to_owned(), format!("{path}/{name}")));
                    names.push(name.to_owned());
                }
            }
            if id == wanted || path == wanted {
                return Ok((id, path));
            }
            if path.ends_with(&format!("/{wanted}")) {
                found.push((id, path));
            }
        }
        if found.len() > 1 {
            let paths: Vec<&str> = found.iter().map(|(_, path)| path.as_str()).collect();
            return Err(format!("{wanted} may be any of {}", paths.join(", ")).into());
        }
        let hint = || near::hint(wanted.rsplit('/').next().unwrap_or(wanted), names.iter().map(String::as_str));
        found.pop().ok_or_else(|| format!("there is no unit {wanted}{}", hint()).into())
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
    Err(first.map_or_else(|| "there is no organization".into(), |refused| format!("{account}: {refused}").into()))
}
