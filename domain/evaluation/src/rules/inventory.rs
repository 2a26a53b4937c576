//! What is known of one account in one Region when rules are evaluated.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;

use crate::facts::AccountFacts;
use crate::items::ConfigurationItem;
use crate::{Canonical, Digest};

/// Items, facts and the time.
#[derive(Debug, Clone)]
pub struct Inventory<'a> {
    /// The account.
    pub account: AccountId,
    /// The Region.
    pub region: Region,
    /// When the evaluation takes place.
    pub now: Timestamp,
    /// The account's facts.
    pub facts: &'a AccountFacts,
    items: BTreeMap<&'a str, BTreeMap<&'a str, Held<'a>>>,
    coverage: Coverage,
}

/// An item and its digest, which is made once when it is asked for: several rules read the same item.
#[derive(Debug, Clone)]
struct Held<'a> {
    item: &'a ConfigurationItem,
    digest: OnceCell<Digest>,
}

impl Held<'_> {
    fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| self.item.digest())
    }
}

/// The types of which every resource is in the inventory, so that none means that there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coverage {
    /// Every type: the recorder records everything and a snapshot has been read.
    All,
    /// These.
    Types(BTreeSet<SmolStr>),
}

impl<'a> Inventory<'a> {
    /// Keeps the newest item of each resource. Items of other accounts than this are left out; Regions are the caller's
    /// business, because global resources are recorded in one Region and judged in it.
    pub fn new(
        account: AccountId,
        region: Region,
        now: Timestamp,
        facts: &'a AccountFacts,
        items: impl IntoIterator<Item = &'a ConfigurationItem>,
        coverage: Coverage,
    ) -> Self {
        let mut kept: BTreeMap<&str, BTreeMap<&str, Held<'_>>> = BTreeMap::new();
        for item in items.into_iter().filter(|item| item.account == account) {
            let of_type = kept.entry(&item.resource_type).or_default();
            let one = of_type.entry(&item.resource_id).or_insert(Held { item, digest: OnceCell::new() });
            if item.replaces(one.item) {
                one.item = item;
            }
        }
        Self { account, region, now, facts, items: kept, coverage }
    }

    /// The existing resources of a type, by id.
    pub fn items(&self, resource_type: &str) -> impl Iterator<Item = &'a ConfigurationItem> + '_ {
        self.held(resource_type).map(|held| held.item)
    }

    fn held<'s>(&'s self, resource_type: &str) -> impl Iterator<Item = &'s Held<'a>> + use<'s, 'a> {
        let of_type = self.items.get(resource_type).into_iter().flat_map(BTreeMap::values);
        of_type.filter(|held| held.item.is_present())
    }

    /// The digest of an item of the inventory, or of any other.
    pub(super) fn digest_of_item(&self, item: &ConfigurationItem) -> Digest {
        let of_type = self.items.get(item.resource_type.as_str());
        let held = of_type.and_then(|of_type| of_type.get(item.resource_id.as_str()));
        match held.filter(|held| std::ptr::eq(held.item, item)) {
            Some(held) => held.digest(),
            None => item.digest(),
        }
    }

    /// Whether no item of a type means that there is no such resource.
    pub fn covers(&self, resource_type: &str) -> bool {
        match &self.coverage {
            Coverage::All => true,
            Coverage::Types(types) => types.contains(resource_type),
        }
    }

    /// The digest of all existing resources of some types.
    pub fn digest_of(&self, resource_types: &[&str]) -> Digest {
        let mut canonical = Canonical::new("related");
        for resource_type in resource_types {
            canonical.text(resource_type).text(if self.covers(resource_type) { "all" } else { "some" });
            for held in self.held(resource_type) {
                canonical.digest(&held.digest());
            }
        }
        canonical.finish()
    }
}
