//! What is open of an organization's tree. A row costs what it shows: what is below a closed unit is counted, and not read.

use super::look::Look;
use super::problem::Problem;
use crate::directory::{Directory, as_parent};
use crate::told::{node_name, time};
use evaluation::rollup::Compliance;
use evidence::summary::{RuleRecord, Summary};
use governance::central_configuration::{Configuration, association, effective_association};
use governance::conformance_packs::Place;
use governance::organizations::{AccountState, Child, ManagedPolicy, Organization};
use identifiers::{AccountId, ParentId, Region, TargetId};
use indexmap::IndexMap;
use reports::organizations::NodeKind;
use reports::tree::{Hub, More, Row, Tree};
use std::collections::{BTreeMap, HashMap, HashSet};
use storage::wide;

/// Nodes of a level that are shown unless more are asked for, and at most; and rows of a page.
const SHOWN: usize = 100;
const MOST_SHOWN: usize = 2_000;
const MOST_ROWS: usize = 2_000;
/// Units that may be open at a time.
const MOST_OPEN: usize = 200;

/// Which units are open, and of which more is shown.
#[derive(Debug, Default)]
pub struct Opened {
    open: HashSet<String>,
    more: HashMap<String, usize>,
}

impl Opened {
    /// What an address says; the way to the node that is looked at is open, and the node, unless they were shut.
    pub fn read(look: &Look<'_>, node: Option<&TargetId>) -> Self {
        let list = |name: &str| look.given(name).unwrap_or_default().split(',').take(MOST_OPEN).map(str::to_owned);
        let mut open: HashSet<String> = list("open").collect();
        if let Some(node) = node {
            open.extend(look.state().organizations.path_up(node).iter().map(ToString::to_string));
        }
        for shut in list("shut") {
            open.remove(&shut);
        }
        let more = look.form.all("more").take(MOST_OPEN).filter_map(|text| {
            let (below, count) = text.split_once(':')?;
            Some((below.to_owned(), count.parse().ok()?))
        });
        Self { open, more: more.collect() }
    }
}

/// What is open of the tree.
///
/// # Errors
/// When verdicts can't be read.
pub async fn tree(look: &Look<'_>, organization: &Organization, opened: &Opened) -> Result<Tree, Problem> {
    let directory = look.directory(organization);
    let mut walk = Walk { look, organization, opened, directory: &directory, rows: Vec::new(), accounts: Vec::new() };
    let root = ParentId::Root(organization.root.clone());
    walk.row(0, &root.clone().into(), None, true);
    walk.children(1, &root);
    let (mut rows, accounts) = (walk.rows, walk.accounts);
    let below = directory.below_of(&root);
    if look.is_present() {
        let not_compliant =
            not_compliant(look, &accounts.iter().map(|(_, account)| *account).collect::<Vec<_>>()).await?;
        for (row, account) in accounts {
            if let Some(row) = rows.get_mut(row) {
                row.not_compliant = not_compliant.get(&account).copied();
            }
        }
    }
    Ok(Tree {
        version: look.snapshot.version,
        at: time(look.at),
        organization: organization.id.to_string(),
        management_account: organization.management_account.to_string(),
        accounts: below.accounts,
        units: below.units,
        rows,
    })
}

struct Walk<'w> {
    look: &'w Look<'w>,
    organization: &'w Organization,
    opened: &'w Opened,
    directory: &'w Directory,
    rows: Vec<Row>,
    /// Accounts, each with the place of its row.
    accounts: Vec<(usize, AccountId)>,
}

impl Walk<'_> {
    /// The rows of what is directly below a node: units first, each kind in the order of creation.
    fn children(&mut self, depth: usize, parent: &ParentId) {
        let state = &self.look.state().organizations;
        let below = parent.to_string();
        let most = match self.look.view.is_file() {
            // A file can't be asked for more.
            true => usize::MAX,
            false => self.opened.more.get(&below).copied().unwrap_or(SHOWN).clamp(SHOWN, MOST_SHOWN),
        };
        let (mut units, mut accounts) = (Vec::new(), Vec::new());
        let mut count = 0;
        for (_, child) in state.children_of(parent) {
            count += 1;
            match child {
                Child::OrganizationalUnit(unit) => units.push(unit),
                Child::Account(account) if accounts.len() < most => accounts.push(*account),
                Child::Account(_) => {}
            }
        }
        let mut shown = 0;
        for unit in units.into_iter().take(most) {
            let id = TargetId::OrganizationalUnit(unit.clone());
            let is_open = self.opened.open.contains(unit.as_str()) && self.rows.len() < MOST_ROWS;
            self.row(depth, &id, Some(&below), is_open);
            shown += 1;
            if is_open {
                self.children(depth + 1, &ParentId::OrganizationalUnit(unit.clone()));
            }
        }
        for account in accounts.into_iter().take(most.saturating_sub(shown)) {
            self.accounts.push((self.rows.len(), account));
            self.row(depth, &TargetId::Account(account), Some(&below), false);
            shown += 1;
        }
        if let Some(last) = self.rows.last_mut().filter(|_| shown < count) {
            last.more = Some(More { below, shown: wide(shown), left: wide(count - shown) });
        }
    }

    fn row(&mut self, depth: usize, node: &TargetId, parent: Option<&str>, open: bool) {
        let state = self.look.state();
        let kind = match node {
            TargetId::Root(_) => NodeKind::Root,
            TargetId::OrganizationalUnit(_) => NodeKind::OrganizationalUnit,
            TargetId::Account(_) => NodeKind::Account,
        };
        let below = as_parent(node).map(|parent| self.directory.below_of(&parent)).unwrap_or_default();
        let account = match node {
            TargetId::Account(account) => state.organizations.accounts.get(account),
            _ => None,
        };
        let failed = account.map_or(below.packs_failed, |account| self.directory.failed_in(account.id));
        self.rows.push(Row {
            depth,
            id: node.to_string(),
            parent: parent.map(str::to_owned),
            name: node_name(&state.organizations, node).unwrap_or_default(),
            kind,
            open,
            units: below.units,
            accounts: below.accounts,
            state: account
                .filter(|account| account.state != AccountState::Active)
                .map(|it| it.state.state_name().to_owned()),
            policies: self.policies(node),
            packs_failed: failed,
            not_compliant: None,
            security_hub: self.hub(node),
            more: None,
        });
    }

    fn policies(&self, node: &TargetId) -> IndexMap<String, u64> {
        let mut counts = IndexMap::new();
        let attached = self.look.state().organizations.attachments.get(node).into_iter().flatten();
        for attachment in attached {
            // What AWS attaches everywhere says nothing about a node.
            let is_awss = ManagedPolicy::with_id(&attachment.policy).is_some();
            if !is_awss && self.organization.has_enabled(attachment.policy_type) {
                *counts.entry(attachment.policy_type.api_name().to_owned()).or_default() += 1;
            }
        }
        counts
    }

    fn hub(&self, node: &TargetId) -> Option<Hub> {
        let state = self.look.state();
        let source = effective_association(state, node)?.source;
        let association = association(state, node)?;
        let configuration = match association.configuration {
            Configuration::Policy(policy) => {
                let policy = state.central_configuration.policies.get(&policy);
                policy.map_or_else(|| association.configuration.to_string(), |policy| policy.name.to_string())
            }
            Configuration::SelfManaged => "self-managed".to_owned(),
        };
        let status = association.status.api_name().to_owned();
        Some(Hub { configuration, applied_here: source == *node, status })
    }
}

/// How many rules of each of these accounts aren't compliant; nothing of an account in which no rule has anything to say.
async fn not_compliant(look: &Look<'_>, accounts: &[AccountId]) -> Result<BTreeMap<AccountId, u64>, Problem> {
    let state = &look.state().conformance_packs;
    let first = |account: AccountId| Place::new(account, Region::before_all());
    let places: Vec<Place> = accounts
        .iter()
        .flat_map(|account| state.recorders.range(first(*account)..).take_while(|(place, _)| place.account == *account))
        .map(|(place, _)| place.clone())
        .collect();
    let stored = look.installation.evidence.stored_summaries(&places).await?;
    let mut counts = BTreeMap::new();
    for (place, stored) in places.iter().zip(stored) {
        let Some(summary) = stored.as_deref().and_then(Summary::read) else { continue };
        if summary.rules.iter().all(|rule| rule.compliance() == Compliance::InsufficientData) {
            continue;
        }
        let is_bad = |rule: &&RuleRecord| rule.compliance() == Compliance::NonCompliant;
        *counts.entry(place.account).or_default() += wide(summary.rules.iter().filter(is_bad).count());
    }
    Ok(counts)
}
