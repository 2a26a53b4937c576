//! `accounts-config.yaml`: the accounts by the names that the accelerator has for them, with their ids where they are told.

use crate::aws_api::node::Findings;
use crate::counted::{Counted, some};
use crate::yaml::Node;
use identifiers::AccountId;
use organization_document::Gap;
use std::collections::{BTreeMap, HashMap};

/// The names that three accounts always have.
pub const MANAGEMENT: &str = "Management";
/// The account that keeps logs.
pub const LOG_ARCHIVE: &str = "LogArchive";
/// The account of the security tools.
pub const AUDIT: &str = "Audit";

/// An account.
#[derive(Debug)]
pub struct Account {
    /// The accelerator's name for it.
    pub name: String,
    /// Its address, in which it is the same whatever the case of letters.
    pub email: Option<String>,
    /// The path of its unit; none in the root.
    pub unit: Option<String>,
    /// Its id, if it is told.
    pub id: Option<AccountId>,
    /// Where it is declared, to tell what is wrong with it.
    pub place: String,
}

impl Account {
    /// How the document refers to it.
    pub fn reference(&self) -> String {
        let id = self.id.map(|id| id.to_string());
        id.or_else(|| self.email.clone()).unwrap_or_else(|| self.name.clone())
    }
}

/// All accounts, in their order.
#[derive(Debug, Default)]
pub struct Accounts {
    all: Vec<Account>,
    by_name: HashMap<String, usize>,
    /// The path of the file that declares them.
    pub path: String,
}

impl Accounts {
    /// The accounts in their order.
    pub fn all(&self) -> &[Account] {
        &self.all
    }

    /// The account of a name.
    pub fn named(&self, name: &str) -> Option<(usize, &Account)> {
        let at = *self.by_name.get(name)?;
        Some((at, self.all.get(at)?))
    }

    /// The id of the account of a name, if it is told.
    pub fn id(&self, name: &str) -> Option<AccountId> {
        self.named(name)?.1.id
    }

    /// The management account.
    pub fn management(&self) -> Option<&Account> {
        self.named(MANAGEMENT).map(|(_, account)| account)
    }
}

/// Members that are taken.
const TAKEN: &[&str] = &["name", "email", "organizationalUnit", "description"];

/// The accounts that the file declares.
pub fn read(node: &Node<'_>, findings: &mut Findings<'_>) -> Accounts {
    let mut accounts = Accounts { path: node.path.to_owned(), ..Accounts::default() };
    let mut counted = Counted::default();
    let mut ids = ids(node, findings);
    for list in ["mandatoryAccounts", "workloadAccounts"] {
        for item in node.items(list, findings) {
            let Some(name) = item.needed("name", findings) else { continue };
            for other in item.others(TAKEN) {
                counted.add(&node.source(), other, name);
            }
            let email = item.text_of("email", findings).map(str::to_owned);
            let email = email.filter(|email| !is_open(email, name, &item, findings));
            let id = email.as_ref().and_then(|email| ids.remove(&email.to_ascii_lowercase()));
            let unit = item.text_of("organizationalUnit", findings).map(str::trim);
            let unit = unit.filter(|unit| !unit.is_empty() && *unit != super::units::ROOT).map(str::to_owned);
            let number = accounts.all.len();
            if accounts.by_name.insert(name.to_owned(), number).is_some() {
                item.wrong::<()>(format!("another account has the name {}, too", crate::quoted(name)), findings);
            }
            let place = item.place.clone();
            accounts.all.push(Account { name: name.to_owned(), email, unit, id, place });
        }
    }
    super::unread::unknown(node, &["mandatoryAccounts", "workloadAccounts", "accountIds"], findings);
    counted.tell(findings);
    for (email, id) in ids {
        let what = format!("No account has the address {} of this id; it is left out.", crate::quoted(&email));
        findings.gaps.push(Gap::absent(node.source(), id.to_string(), what));
    }
    absent(node, &accounts, findings);
    accounts
}

/// Whether an address holds what only the accelerator knows: it is left out then.
fn is_open(email: &str, name: &str, item: &Node<'_>, findings: &mut Findings<'_>) -> bool {
    let open = email.contains("{{") || email.contains("${");
    if open {
        let what = format!("The address of {} is only known to the accelerator; it is left out.", crate::quoted(name));
        findings.gaps.push(Gap::absent(item.source(), item.place.clone(), what));
    }
    open
}

/// Ids by address.
fn ids(node: &Node<'_>, findings: &mut Findings<'_>) -> BTreeMap<String, AccountId> {
    let mut all = BTreeMap::new();
    for item in node.items("accountIds", findings) {
        let email = item.needed("email", findings).map(str::to_ascii_lowercase);
        item.needed("accountId", findings);
        let id = item.member("accountId").and_then(|id| id.parse("an account's id of twelve digits", findings));
        if let (Some(email), Some(id)) = (email, id)
            && all.insert(email.clone(), id).is_some()
        {
            item.wrong::<()>(format!("the address {} has another id, too", crate::quoted(&email)), findings);
        }
    }
    all
}

fn absent(node: &Node<'_>, accounts: &Accounts, findings: &mut Findings<'_>) {
    if accounts.all.is_empty() {
        node.wrong::<()>("it has no account", findings);
        return;
    }
    let without: Vec<String> =
        accounts.all.iter().filter(|account| account.id.is_none()).map(|account| account.name.clone()).collect();
    if !without.is_empty() {
        let what = format!("accountIds doesn't tell the ids of {}: they get others.", some(&without));
        findings.gaps.push(Gap::absent(node.source(), "accountIds", what));
    }
    let what = "The accelerator's names were taken for the names of accounts, which needn't be the same.";
    findings.gaps.push(Gap::assumed(node.source(), "name", what));
    if accounts.management().is_none() {
        let what = format!("There is no account {MANAGEMENT}: which one manages the organization isn't told.");
        findings.gaps.push(Gap::absent(node.source(), "mandatoryAccounts", what));
    }
}
