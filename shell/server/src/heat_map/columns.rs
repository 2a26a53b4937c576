//! The rules of a heat map: those of every pack that is deployed in its accounts, by the names that they have in all of them.

use super::asked::Asked;
use evaluation::rules::managed_rule;
use governance::conformance_packs::{
    DeployedRevision, InputParameter, OrganizationPack, Place, Revision, State, TemplateSet, Templates, bases,
};
use identifiers::{AccountId, OrganizationId, Region, Seed};
use reports::heat_map::Column;
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Rules that are shown at most.
pub const MOST_RULES: usize = 2_000;
/// Packs that are looked at one by one, where a template brings other rules to each account.
const EACH: usize = 200;
/// What rules are looked for by that no pack brought.
const NO_PACK: &str = "";

/// What brings the same rules: what the pack is looked for by, the template, the Region, the values of the template's parameters.
type Source = (String, SmolStr, Region, Arc<[InputParameter]>);

/// The rules of a heat map.
#[derive(Debug, Default)]
pub struct Columns {
    /// The rules, pack by pack.
    pub all: Vec<Column>,
    /// Of each, whether it is modelled, or judged from outside.
    pub modelled: Vec<bool>,
    /// What the packs are looked for by that there are, whichever are shown.
    pub packs: Vec<String>,
    carried: HashMap<SmolStr, String>,
    index: HashMap<String, HashMap<SmolStr, usize>>,
    sources: HashMap<Source, Arc<[usize]>>,
}

/// A pack that is deployed in some account.
struct Deployed<'s> {
    key: String,
    name: SmolStr,
    place: Place,
    revision: &'s Revision,
}

/// What each pack of an organization is looked for by, by its name in accounts.
pub fn carried_names(state: &State, organization: Option<&OrganizationId>) -> HashMap<SmolStr, String> {
    let mut seen: BTreeMap<(&str, &Region), usize> = BTreeMap::new();
    let packs = || state.organization_packs.values().filter(|pack| Some(&pack.organization) == organization);
    for pack in packs() {
        *seen.entry((&pack.name, pack.region())).or_default() += 1;
    }
    let key = |pack: &OrganizationPack| {
        // Two administrators may have given the same name.
        let is_alone = seen.get(&(pack.name.as_str(), pack.region())).is_none_or(|count| *count == 1);
        let name = pack.member_pack_name();
        let key = if is_alone { pack.name.to_string() } else { name.to_string() };
        (name, key)
    };
    packs().map(key).collect()
}

/// What a pack is looked for by, by its name in an account.
pub fn key_of(carried: &HashMap<SmolStr, String>, name: &str) -> String {
    carried.get(name).cloned().unwrap_or_else(|| format!("own/{name}"))
}

/// The digests of the templates that the packs of accounts come from: what has to be at hand before [`Columns::of`] is asked.
pub fn templates_of(
    state: &State,
    organization: Option<&OrganizationId>,
    accounts: &[AccountId],
    asked: &Asked,
) -> Vec<SmolStr> {
    let carried = carried_names(state, organization);
    let mut digests: Vec<SmolStr> =
        deployed(state, &carried, accounts, asked).into_iter().map(|one| one.revision.template.clone()).collect();
    digests.sort();
    digests.dedup();
    digests
}

fn deployed<'s>(
    state: &'s State,
    carried: &HashMap<SmolStr, String>,
    accounts: &[AccountId],
    asked: &Asked,
) -> Vec<Deployed<'s>> {
    let in_region = |region: &Region| asked.region.as_ref().is_none_or(|wanted| wanted == region);
    let mut all = Vec::new();
    for pack in state.organization_packs.values().filter(|pack| in_region(pack.region())) {
        let name = pack.member_pack_name();
        let Some(key) = carried.get(&name) else { continue };
        let has =
            |account: &&AccountId| state.member_pack(pack, **account).is_some_and(|member| member.deployed.is_some());
        let Some(account) = accounts.iter().find(has) else { continue };
        let place = Place::new(*account, pack.region().clone());
        let of = |revision| Deployed { key: key.clone(), name: name.clone(), place: place.clone(), revision };
        all.extend(std::iter::once(&pack.desired).chain(&pack.earlier).map(of));
    }
    let accounts: HashSet<AccountId> = accounts.iter().copied().collect();
    let own =
        state.packs.values().filter(|pack| accounts.contains(&pack.place.account) && in_region(&pack.place.region));
    all.extend(own.filter_map(|pack| {
        let revision = &pack.deployed.as_ref()?.revision;
        Some(Deployed {
            key: key_of(carried, &pack.name),
            name: pack.name.clone(),
            place: pack.place.clone(),
            revision,
        })
    }));
    // Sorting keeps the order of those that are alike.
    all.sort_by(|one, other| one.key.cmp(&other.key));
    all
}

impl Columns {
    /// The rules of accounts, as far as they are asked for.
    pub fn of(
        state: &State,
        organization: Option<&OrganizationId>,
        templates: &TemplateSet,
        seed: &Seed,
        accounts: &[AccountId],
        asked: &Asked,
    ) -> Self {
        let mut columns = Self { carried: carried_names(state, organization), ..Self::default() };
        columns.own_rules(state, accounts, asked);
        let mut each = 0;
        for one in deployed(state, &columns.carried, accounts, asked) {
            if columns.packs.last() != Some(&one.key) {
                columns.packs.push(one.key.clone());
            }
            let source = source(one.key, one.revision, &one.place.region);
            if each >= EACH || columns.sources.contains_key(&source) {
                continue;
            }
            let Some(template) = templates.template(&one.revision.template) else { continue };
            // The id of a pack in an account is in no name that is the same in all of them.
            let deployed =
                DeployedRevision { id: "conformance-pack-anywhere".into(), name: one.name, revision: one.revision };
            let (bases, is_shared) = bases(&template, &deployed, seed, &one.place);
            let is_wanted = asked.pack.as_ref().is_none_or(|wanted| *wanted == source.0);
            let mut places = Vec::new();
            for basis in bases.iter().filter(|_| is_wanted) {
                let identifier = basis.input.as_ref().map(|input| input.identifier.as_str());
                places.extend(columns.add(&source.0, basis.name(), identifier, asked));
            }
            if is_shared {
                columns.sources.insert(source, places.into());
            } else {
                each += 1;
            }
        }
        columns
    }

    fn own_rules(&mut self, state: &State, accounts: &[AccountId], asked: &Asked) {
        let accounts: HashSet<AccountId> = accounts.iter().copied().collect();
        let mut own: BTreeMap<&SmolStr, Option<&str>> = BTreeMap::new();
        for ((place, name), rule) in &state.config_rules {
            if accounts.contains(&place.account) && asked.region.as_ref().is_none_or(|region| *region == place.region) {
                let identifier = rule.definition.source.identifier.as_deref().filter(|_| rule.definition.is_managed());
                own.entry(name).or_insert(identifier);
            }
        }
        if asked.pack.is_none() {
            for (name, identifier) in own {
                self.add(NO_PACK, name, identifier, asked);
            }
        }
    }

    /// Adds a rule, and answers its place; nothing for one that isn't asked for.
    fn add(&mut self, pack: &str, name: &str, identifier: Option<&str>, asked: &Asked) -> Option<usize> {
        if let Some(place) = self.place(pack, name) {
            return Some(place);
        }
        let called = |wanted: &String| {
            name.to_lowercase().contains(wanted) || identifier.is_some_and(|it| it.to_lowercase().contains(wanted))
        };
        if self.all.len() >= MOST_RULES || !asked.rule.as_ref().is_none_or(called) {
            return None;
        }
        let place = self.all.len();
        self.index.entry(pack.to_owned()).or_default().insert(SmolStr::new(name), place);
        self.modelled.push(identifier.is_none_or(|identifier| managed_rule(identifier).is_some()));
        let identifier = identifier.map(str::to_owned);
        self.all.push(Column { pack: pack.to_owned(), rule: name.to_owned(), identifier });
        Some(place)
    }

    /// What a pack is looked for by, by its name in an account.
    pub fn key(&self, name: &str) -> String {
        key_of(&self.carried, name)
    }

    /// The place of a rule.
    pub fn place(&self, pack: &str, rule: &str) -> Option<usize> {
        self.index.get(pack)?.get(rule).copied()
    }

    /// The places of the rules of a pack by name, if any of them is shown.
    pub fn of_pack(&self, pack: &str) -> Option<&HashMap<SmolStr, usize>> {
        self.index.get(pack)
    }

    /// The places of the rules of an own rule's name.
    pub fn of_own_rule(&self, name: &str) -> Option<usize> {
        self.place(NO_PACK, name)
    }

    /// The places of what a revision brings to every account of a Region; nothing where it brings other rules to each.
    pub fn brought(&self, pack: &str, revision: &Revision, region: &Region) -> Option<&[usize]> {
        self.sources.get(&source(pack.to_owned(), revision, region)).map(|places| &**places)
    }
}

fn source(key: String, revision: &Revision, region: &Region) -> Source {
    (key, revision.template.clone(), region.clone(), revision.input_parameters.clone())
}
