//! Organizations of an installation as commands need them: which one is meant, and its accounts and units by the names that people know
//! them by.

use crate::Problem;
use crate::client::{CallError, Client};
use crate::endpoint::Endpoint;
use crate::near;
use identifiers::{AccountId, Partition, Region};
use reports::Organizations;
use reports::organizations::{Node, NodeKind, Organization};
use serde_json::Value;

/// Whose organization is meant, and where it is.
#[derive(Debug, Default, clap::Args)]
pub struct Whose {
    /// An account of the organization, where there are several organizations: by its number, its name or its address.
    #[arg(long)]
    account: Option<String>,
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
        self.tree_as_of(client, None).await
    }

    /// The organization as it was at a version or time.
    ///
    /// # Errors
    /// When there was none, or several and nobody said which.
    pub async fn tree_as_of<'a>(&self, client: &'a Client, as_of: Option<&str>) -> Result<Tree<'a>, Problem> {
        let all = organizations(client, as_of).await?;
        let version = all.version;
        let organization = chosen(all, self.account.as_deref(), as_of)?;
        Ok(Tree { client, organization, version })
    }
}

/// An account's number as it was said, or that of the account with this name or address, in whichever organization.
///
/// # Errors
/// When no account is called so, or several are.
pub async fn number(client: &Client, who: &str) -> Result<AccountId, Problem> {
    match who.parse() {
        Ok(number) => Ok(number),
        Err(_) => known_number(client, who).await,
    }
}

/// The same, of an account that is in an organization.
///
/// # Errors
/// When it is in none, too.
pub async fn known_number(client: &Client, who: &str) -> Result<AccountId, Problem> {
    let all = organizations(client, None).await?;
    let found = account(&all.organizations.iter().collect::<Vec<_>>(), who)?;
    Ok(found.id.parse()?)
}

async fn organizations(client: &Client, as_of: Option<&str>) -> Result<Organizations, CallError> {
    let query: Vec<(&str, &str)> = as_of.map(|as_of| ("as_of", as_of)).into_iter().collect();
    client.get("/_bailiwick/organizations", &query).await
}

/// The management account, where there is one organization.
pub async fn only_management_account(client: &Client) -> Result<Option<String>, CallError> {
    let mut all = organizations(client, None).await?.organizations;
    let only = all.pop().filter(|_| all.is_empty());
    Ok(only.map(|only| only.management_account))
}

/// The only organization, or the one with this account.
fn chosen(all: Organizations, who: Option<&str>, as_of: Option<&str>) -> Result<Organization, Problem> {
    let mut organizations = all.organizations;
    if let Some(who) = who {
        let found = account(&organizations.iter().collect::<Vec<_>>(), who);
        let id = found.map_err(|problem| format!("--account: {problem}"))?.id.clone();
        let is_in = |organization: &Organization| all_nodes(organization).any(|(node, _)| node.id == id);
        organizations.retain(is_in);
    }
    match (organizations.len(), organizations.pop()) {
        (1, Some(only)) => Ok(only),
        (_, Some(last)) => {
            let managers = organizations.iter().chain([&last]).map(|it| it.management_account.as_str());
            let managers = managers.collect::<Vec<_>>().join(", ");
            Err(format!("there are several organizations; --account says which, by an account in it: they are managed by {managers}").into())
        }
        (_, None) if as_of.is_some() => Err("there was no organization then".into()),
        (_, None) => Err("there is no organization: CreateOrganization makes one".into()),
    }
}

/// The nodes of an organization with their paths, each before those below it.
fn all_nodes(organization: &Organization) -> impl Iterator<Item = (&Node, String)> {
    let mut waiting = vec![(&organization.root, organization.root.name.clone())];
    std::iter::from_fn(move || {
        let (node, path) = waiting.pop()?;
        waiting.extend(node.children.iter().rev().map(|child| (child, format!("{path}/{}", child.name))));
        Some((node, path))
    })
}

/// The account with this number, name or address.
fn account<'a>(organizations: &[&'a Organization], who: &str) -> Result<&'a Node, Problem> {
    if who.is_empty() {
        return Err("the account's number, name or address is expected, and not an empty text".into());
    }
    let nodes = || organizations.iter().flat_map(|organization| all_nodes(organization)).map(|(node, _)| node);
    let accounts = || nodes().filter(|node| node.kind == NodeKind::Account);
    let is = |node: &&Node| node.id == who || node.name == who || node.email.as_deref() == Some(who);
    let named: Vec<&Node> = accounts().filter(is).collect();
    match named.as_slice() {
        [one] => Ok(one),
        [] if organizations.is_empty() => Err("there is no organization: CreateOrganization makes one".into()),
        [] if who.parse::<AccountId>().is_ok() => Err(format!("no organization has an account {who}").into()),
        [] if who.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(format!("no account is called {who}, and an account id has twelve digits").into())
        }
        [] => {
            let names = accounts().map(|account| account.name.as_str());
            Err(format!("no account is called {who}{}", near::hint(who, names)).into())
        }
        several => {
            let numbers: Vec<&str> = several.iter().map(|node| node.id.as_str()).collect();
            Err(format!("several accounts are called {who}: {}", numbers.join(", ")).into())
        }
    }
}

/// A node of an organization that was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// The names from the root down to it.
    pub path: String,
    /// What it is.
    pub kind: NodeKind,
}

impl Named {
    /// Its own name.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// An organization as its management account sees it.
pub struct Tree<'a> {
    client: &'a Client,
    organization: Organization,
    version: u64,
}

impl Tree<'_> {
    /// The organization with all its nodes.
    pub fn organization(&self) -> &Organization {
        &self.organization
    }

    /// The journal's version that it was at.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The management account.
    ///
    /// # Errors
    /// When the installation tells none.
    pub fn management(&self) -> Result<AccountId, Problem> {
        Ok(self.organization.management_account.parse()?)
    }

    /// Where AWS Organizations is, in the organization's partition.
    pub fn region(&self) -> Region {
        Region::global_in(Partition::named(&self.organization.partition).unwrap_or_default())
    }

    /// Calls an operation of AWS Organizations as the management account.
    pub async fn call(&self, operation: &str, input: Value) -> Result<Value, Problem> {
        Ok(self.client.call(self.management()?, &self.region(), "organizations", operation, input).await?)
    }

    /// An account, by its number, its name or its address.
    ///
    /// # Errors
    /// When none is called so, or several are.
    pub fn account(&self, who: &str) -> Result<Named, Problem> {
        let account = account(&[&self.organization], who)?;
        self.nodes().find(|node| node.id == account.id).ok_or_else(|| format!("no account is called {who}").into())
    }

    /// What an account sits under.
    ///
    /// # Errors
    /// When it sits under nothing.
    pub fn parent_of(&self, account: &str) -> Result<String, Problem> {
        let has = |node: &Node| node.children.iter().any(|child| child.id == account);
        let parent = all_nodes(&self.organization).find(|(node, _)| has(node)).map(|(node, _)| node.id.clone());
        parent.ok_or_else(|| format!("{account} has no parent").into())
    }

    /// The root or a unit, by its id, its path or the end of its path.
    ///
    /// # Errors
    /// When there is none, or several may be meant.
    pub fn parent(&self, wanted: &str) -> Result<Named, Problem> {
        self.one(wanted, "unit", |node| node.kind != NodeKind::Account)
    }

    /// An account by its number, name or address, or the root or a unit by its id, its path or the end of its path.
    ///
    /// # Errors
    /// When there is none, or several may be meant.
    pub fn target(&self, wanted: &str) -> Result<Named, Problem> {
        let by_address = all_nodes(&self.organization).find(|(node, _)| node.email.as_deref() == Some(wanted));
        let wanted = by_address.map_or(wanted, |(node, _)| node.id.as_str());
        self.one(wanted, "account or unit", |_| true)
    }

    fn one(&self, wanted: &str, what: &str, counts: impl Fn(&Named) -> bool) -> Result<Named, Problem> {
        if wanted.is_empty() {
            return Err(format!("an id, a name or a path is expected of the {what}, and not an empty text").into());
        }
        let nodes: Vec<Named> = self.nodes().filter(counts).collect();
        if let Some(exact) = nodes.iter().find(|node| node.id == wanted || node.path == wanted) {
            return Ok(exact.clone());
        }
        let end = format!("/{wanted}");
        let found: Vec<&Named> = nodes.iter().filter(|node| node.path.ends_with(&end)).collect();
        match found.as_slice() {
            [one] => Ok((*one).clone()),
            [] => {
                let last = wanted.rsplit('/').next().unwrap_or(wanted);
                let names = nodes.iter().map(Named::name);
                Err(format!("there is no {what} {wanted}{}", near::hint(last, names)).into())
            }
            several => {
                let told: Vec<String> = several.iter().map(|node| format!("{} ({})", node.path, node.id)).collect();
                Err(format!("{wanted} may be any of {}", told.join(", ")).into())
            }
        }
    }

    fn nodes(&self) -> impl Iterator<Item = Named> {
        all_nodes(&self.organization).map(|(node, path)| Named { id: node.id.clone(), path, kind: node.kind })
    }
}

/// Units before accounts, each as people look for them: `payments-2` before `payments-10`.
pub fn in_order(nodes: &[Node]) -> Vec<&Node> {
    let mut nodes: Vec<&Node> = nodes.iter().collect();
    nodes.sort_by_cached_key(|node| (node.kind == NodeKind::Account, by_name(&node.name), node.id.clone()));
    nodes
}

/// A name with its last number as a number.
fn by_name(name: &str) -> (String, u64) {
    let digits = name.chars().rev().take_while(char::is_ascii_digit).count();
    let (words, number) = name.split_at(name.len() - digits);
    (words.to_lowercase(), number.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Named, Tree, account, chosen};
    use crate::client::Client;
    use reports::Organizations;
    use reports::organizations::{NodeKind, Organization};
    use serde_json::{Value, json};

    /// Two organizations; in the first one a unit is called as an account is.
    fn organizations() -> Organizations {
        let node = |id: &str, name: &str, kind: &str, children: Vec<Value>| json!({ "id": id, "name": name, "kind": kind, "policies": [], "children": children });
        let account = |id: &str, name: &str| {
            let mut account = node(id, name, "ACCOUNT", Vec::new());
            account["email"] = json!(format!("{name}@example.com"));
            account
        };
        let unit = |id: &str, name: &str, children| node(id, name, "ORGANIZATIONAL_UNIT", children);
        let organization = |id: &str, manager: &str, root: Value| {
            json!({ "id": id, "partition": "aws", "management_account": manager, "policy_types": [], "policies": [],
                "root": root })
        };
        let units = vec![
            unit("ou-1", "Production", vec![unit("ou-2", "Payments", vec![account("111111111111", "payments")])]),
            unit("ou-3", "Staging", vec![unit("ou-4", "Payments", vec![account("222222222222", "shared")])]),
            account("333333333333", "Staging"),
        ];
        let first = organization("o-1", "333333333333", node("r-1", "Root", "ROOT", units));
        let second = organization("o-2", "444444444444", {
            node("r-2", "Root", "ROOT", vec![account("444444444444", "other"), account("555555555555", "shared")])
        });
        let all = json!({ "version": 1, "at": "2025-06-01T00:00:00.000Z", "organizations": [first, second] });
        serde_json::from_value(all).unwrap()
    }

    fn all(organizations: &Organizations) -> Vec<&Organization> {
        organizations.organizations.iter().collect()
    }

    #[test]
    fn an_account_has_several_names_and_one_name_may_have_several_accounts() {
        let known = organizations();
        let found = |who: &str| account(&all(&known), who).map(|node| node.id.clone()).map_err(|it| it.to_string());
        for who in ["111111111111", "payments", "payments@example.com"] {
            assert_eq!(found(who), Ok("111111111111".to_owned()), "{who}");
        }
        assert_eq!(found("paymets"), Err("no account is called paymets; did you mean payments?".to_owned()));
        assert_eq!(found("shared").unwrap_err(), "several accounts are called shared: 222222222222, 555555555555");
        assert_eq!(found("999999999999").unwrap_err(), "no organization has an account 999999999999");
        assert_eq!(
            found("12345678901").unwrap_err(),
            "no account is called 12345678901, and an account id has twelve digits"
        );
        // A unit is none.
        assert_eq!(found("Production").unwrap_err(), "no account is called Production");
    }

    #[test]
    fn an_organization_is_named_by_any_of_its_accounts() {
        let of = |who| chosen(organizations(), who, None).map(|it| it.id).map_err(|it| it.to_string());
        assert_eq!(of(Some("payments")), Ok("o-1".to_owned()));
        assert_eq!(of(Some("555555555555")), Ok("o-2".to_owned()));
        let several = of(None).unwrap_err();
        assert!(several.contains("--account") && several.ends_with("333333333333, 444444444444"), "{several}");
        let none = || Organizations { organizations: Vec::new(), ..organizations() };
        let said = |as_of| chosen(none(), None, as_of).unwrap_err().to_string();
        assert_eq!(said(None), "there is no organization: CreateOrganization makes one");
        assert_eq!(said(Some("3")), "there was no organization then");
    }

    #[test]
    fn a_node_is_named_by_its_id_its_path_or_the_end_of_it() {
        let client = Client::new("http://127.0.0.1:1").unwrap();
        let organization = chosen(organizations(), Some("payments"), None).unwrap();
        let tree = Tree { client: &client, organization, version: 1 };
        let target = |wanted: &str| tree.target(wanted).map(|it| it.id).map_err(|it| it.to_string());
        for (wanted, id) in [
            ("r-1", "r-1"),
            ("Root", "r-1"),
            ("ou-2", "ou-2"),
            ("Root/Production/Payments", "ou-2"),
            ("Production/Payments", "ou-2"),
            ("payments", "111111111111"),
            ("payments@example.com", "111111111111"),
            ("111111111111", "111111111111"),
        ] {
            assert_eq!(target(wanted), Ok(id.to_owned()), "{wanted}");
        }
        let both = target("Staging").unwrap_err();
        assert_eq!(both, "Staging may be any of Root/Staging (ou-3), Root/Staging (333333333333)");
        let unit = Named { id: "ou-3".to_owned(), path: "Root/Staging".to_owned(), kind: NodeKind::OrganizationalUnit };
        assert_eq!(tree.parent("Staging").unwrap(), unit);
        let several = tree.parent("Payments").unwrap_err().to_string();
        assert!(several.contains("Root/Production/Payments (ou-2), Root/Staging/Payments (ou-4)"), "{several}");
        assert_eq!(
            tree.parent("Produktion").unwrap_err().to_string(),
            "there is no unit Produktion; did you mean Production?"
        );
        assert_eq!(tree.parent_of("111111111111").unwrap(), "ou-2");
    }
}
