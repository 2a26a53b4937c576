//! An organization as people look for things in it: how much is below each node, and everything by what it is called.

use governance::State;
use governance::organizations::{Child, Organization, managed_policies};
use identifiers::{AccountId, ParentId, TargetId};
use reports::search::{Found, Kind};
use std::collections::HashMap;

/// An organization at a moment.
#[derive(Debug, Default)]
pub struct Directory {
    below: HashMap<ParentId, Below>,
    failed: HashMap<AccountId, u64>,
    entries: Vec<Entry>,
}

/// What is below a node, at any depth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Below {
    /// Units.
    pub units: u64,
    /// Accounts.
    pub accounts: u64,
    /// Packs of the organization that failed, account by account.
    pub packs_failed: u64,
}

/// Something that can be looked for.
#[derive(Debug)]
struct Entry {
    kind: Kind,
    id: String,
    name: String,
    /// The name in lower case.
    called: String,
    /// What else it is known by, in lower case, a line each.
    known_by: String,
    /// The same as it is written.
    also: Vec<String>,
}

/// How well something answers a search, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Whole,
    Beginning,
    Word,
    Within,
    Otherwise,
}

impl Directory {
    /// The directory of an organization.
    pub fn of(state: &State, organization: &Organization) -> Self {
        let mut directory = Self { failed: failed(state, organization), ..Self::default() };
        let root = ParentId::Root(organization.root.clone());
        directory.enter(Kind::Root, organization.root.to_string(), "Root".to_owned(), Vec::new());
        directory.below(state, &root);
        let organizations = &state.organizations;
        for policy in organizations.policies_of(&organization.id) {
            let also = vec![policy.policy_type.api_name().to_owned()];
            directory.enter(Kind::Policy, policy.id.to_string(), policy.name.to_string(), also);
        }
        for policy in managed_policies().iter().filter(|policy| organization.has_enabled(policy.policy_type)) {
            let also = vec![policy.policy_type.api_name().to_owned()];
            directory.enter(Kind::Policy, policy.id.to_owned(), policy.name.to_owned(), also);
        }
        let packs = state.conformance_packs.organization_packs.values();
        for pack in packs.filter(|pack| pack.organization == organization.id) {
            let also = vec![pack.region().to_string()];
            directory.enter(Kind::Pack, pack.name.to_string(), pack.name.to_string(), also);
        }
        directory
    }

    /// What is below a root or unit.
    pub fn below_of(&self, node: &ParentId) -> Below {
        self.below.get(node).copied().unwrap_or_default()
    }

    /// Packs of the organization that failed in an account.
    pub fn failed_in(&self, account: AccountId) -> u64 {
        self.failed.get(&account).copied().unwrap_or_default()
    }

    /// How many there are that a text stands for, and the best of them: by name, id, address or tag, whatever the case.
    pub fn search(&self, text: &str, most: usize) -> (usize, Vec<Found>) {
        let wanted = text.trim().to_lowercase();
        if wanted.is_empty() {
            return (0, Vec::new());
        }
        let matching = |(place, entry): (usize, &Entry)| Some((entry.matches(&wanted)?, entry.called.len(), place));
        let mut found: Vec<(Match, usize, usize)> = self.entries.iter().enumerate().filter_map(matching).collect();
        let count = found.len();
        if count > most {
            found.select_nth_unstable(most);
            found.truncate(most);
        }
        found.sort_unstable();
        let told = found.into_iter().filter_map(|(how, _, place)| Some(self.entries.get(place)?.told(how, &wanted)));
        (count, told.collect())
    }

    /// Counts what is below a node, and enters it.
    fn below(&mut self, state: &State, node: &ParentId) -> Below {
        let mut below = Below::default();
        for (_, child) in state.organizations.children_of(node) {
            match child {
                Child::Account(id) => {
                    below.accounts += 1;
                    below.packs_failed += self.failed_in(*id);
                    let Some(account) = state.organizations.accounts.get(id) else { continue };
                    let tags = account.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value));
                    let also = std::iter::once(account.email.to_string()).chain(tags).collect();
                    self.enter(Kind::Account, id.to_string(), account.name.to_string(), also);
                }
                Child::OrganizationalUnit(id) => {
                    let Some(unit) = state.organizations.units.get(id) else { continue };
                    let tags = unit.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
                    self.enter(Kind::OrganizationalUnit, id.to_string(), unit.name.to_string(), tags);
                    let its = self.below(state, &ParentId::OrganizationalUnit(id.clone()));
                    below.units += its.units + 1;
                    below.accounts += its.accounts;
                    below.packs_failed += its.packs_failed;
                }
            }
        }
        self.below.insert(node.clone(), below);
        below
    }

    fn enter(&mut self, kind: Kind, id: String, name: String, also: Vec<String>) {
        let known_by = std::iter::once(&id).chain(&also).map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n");
        self.entries.push(Entry { kind, called: name.to_lowercase(), id, name, known_by, also });
    }
}

impl Entry {
    fn matches(&self, wanted: &str) -> Option<Match> {
        if self.called == wanted || self.id == wanted {
            return Some(Match::Whole);
        }
        if let Some(at) = self.called.find(wanted) {
            let before = self.called.get(..at).and_then(|before| before.chars().next_back());
            return Some(match before {
                None => Match::Beginning,
                Some(before) if !before.is_alphanumeric() => Match::Word,
                Some(_) => Match::Within,
            });
        }
        self.known_by.contains(wanted).then_some(Match::Otherwise)
    }

    fn told(&self, how: Match, wanted: &str) -> Found {
        let by = || self.also.iter().find(|text| text.to_lowercase().contains(wanted)).cloned();
        let by = if how == Match::Otherwise { by() } else { self.also.first().cloned() };
        Found { kind: self.kind, id: self.id.clone(), name: self.name.clone(), by }
    }
}

/// How many packs of the organization failed in each account.
fn failed(state: &State, organization: &Organization) -> HashMap<AccountId, u64> {
    let mut failed = HashMap::new();
    let packs = state.conformance_packs.organization_packs.values();
    for pack in packs.filter(|pack| pack.organization == organization.id && !pack.failures.is_empty()) {
        for (account, member) in state.conformance_packs.members_of(pack) {
            if member.failure.is_some() {
                *failed.entry(account).or_default() += 1;
            }
        }
    }
    failed
}

/// The node as a parent, if it can be one.
pub fn as_parent(node: &TargetId) -> Option<ParentId> {
    match node {
        TargetId::Root(root) => Some(ParentId::Root(root.clone())),
        TargetId::OrganizationalUnit(unit) => Some(ParentId::OrganizationalUnit(unit.clone())),
        TargetId::Account(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Below, Directory};
    use crate::installation::{Installation, Options};
    use crate::setup::Setup;
    use engine::ManualClock;
    use governance::organizations::FeatureSet;
    use governance::organizations::commands::{
        CreateAccount, CreateOrganization, CreateOrganizationalUnit, MoveAccount,
    };
    use governance::{Caller, Principal, Proof, Settings};
    use identifiers::{ParentId, Region, Timestamp};
    use reports::search::Kind;
    use std::sync::Arc;
    use std::time::Duration;
    use storage::memory::Memory;

    fn me() -> Caller {
        Caller::new("111111111111".parse().unwrap(), Principal::Root, Region::us_east_1(), Proof::Asserted)
    }

    /// An organization with a unit in a unit, and an account in that.
    async fn installation() -> Installation {
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            storage: Arc::new(Memory::new()),
            buckets: folder.path().join("s3"),
            settings: Settings::default(),
            seed: Some("directory".to_owned()),
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
            default_account: "111111111111".parse().unwrap(),
            caller: Principal::administrator(),
            options: Options::in_memory(),
            branches: Default::default(),
        };
        let (installation, _) = setup.start().await.unwrap();
        let engine = &installation.engine;
        engine.execute(me(), CreateOrganization { feature_set: FeatureSet::All }).await.unwrap();
        let root = ParentId::Root(engine.snapshot().state.organizations.roots.keys().next().unwrap().clone());
        let mut parent = root.clone();
        for name in ["Workloads", "Production"] {
            let command = CreateOrganizationalUnit { parent: parent.clone(), name: name.into(), tags: Vec::new() };
            engine.execute(me(), command).await.unwrap();
            let snapshot = engine.snapshot();
            let unit = snapshot.state.organizations.unit_named(&parent, &name.into()).unwrap();
            parent = ParentId::OrganizationalUnit(unit.id.clone());
        }
        let (email, name) = ("Pay@Example.com".into(), "pay-production".into());
        let command =
            CreateAccount { email, name, role_name: None, iam_user_access_to_billing: true, tags: Vec::new() };
        engine.execute(me(), command).await.unwrap();
        assert_eq!(installation.crew.settle(Duration::from_secs(60)).await.unwrap(), workers::Settled::Yes);
        let snapshot = engine.snapshot();
        let account = *snapshot.state.organizations.accounts.keys().find(|id| **id != me().account).unwrap();
        engine.execute(me(), MoveAccount { account, source: root, destination: parent }).await.unwrap();
        installation
    }

    #[tokio::test]
    async fn it_counts_at_any_depth_and_finds_by_whatever_people_know() {
        let installation = installation().await;
        let snapshot = installation.engine.snapshot();
        let organization = snapshot.state.organizations.organizations.values().next().unwrap();
        let directory = Directory::of(&snapshot.state, organization);
        let root = ParentId::Root(organization.root.clone());
        assert_eq!(directory.below_of(&root), Below { units: 2, accounts: 2, packs_failed: 0 });
        let found = |text: &str| {
            let (count, best) = directory.search(text, 10);
            (count, best.into_iter().map(|one| (one.kind, one.name)).collect::<Vec<_>>())
        };
        let unit = (Kind::OrganizationalUnit, "Production".to_owned());
        let account = (Kind::Account, "pay-production".to_owned());
        // What begins with it stands before what only has a word of it.
        assert_eq!(found("PROD"), (2, vec![unit, account.clone()]));
        assert_eq!(found("pay@example"), (1, vec![account]));
        assert_eq!(found("  "), (0, Vec::new()));
        assert_eq!(directory.search("o", 1).1.len(), 1);
    }
}
