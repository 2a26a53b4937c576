//! What is known of one account in one Region when rules are evaluated.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;

use crate::facts::AccountFacts;
use crate::items::ConfigurationItem;

/// Items, facts and the time.
#[derive(Debug, Clone)]
pub struct Inventory<'a> {
    /// Whose resources these are; items of others are left out.
    pub account: AccountId,
    /// Where the rule is, whatever Region the items are of.
    pub region: Region,
    /// When the evaluation takes place.
    pub now: Timestamp,
    /// The account's facts.
    pub facts: &'a AccountFacts,
    items: BTreeMap<&'a str, BTreeMap<&'a str, &'a ConfigurationItem>>,
    coverage: Coverage,
    /// What judges worked out of all resources together, by name: it is the same for each that is judged.
    worked_out: Arc<Mutex<BTreeMap<&'static str, Arc<dyn Any + Send + Sync>>>>,
}

/// The types of which every resource is in the inventory, so that none means that there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coverage {
    /// Every type: the recorder records everything and a snapshot has been read.
    All,
    /// These, which many accounts share.
    Types(Arc<BTreeSet<SmolStr>>),
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
        let mut kept: BTreeMap<&str, BTreeMap<&str, &ConfigurationItem>> = BTreeMap::new();
        for item in items.into_iter().filter(|item| item.account == account) {
            let of_type = kept.entry(&item.resource_type).or_default();
            let one = of_type.entry(&item.resource_id).or_insert(item);
            if item.replaces(one) {
                *one = item;
            }
        }
        Self { account, region, now, facts, items: kept, coverage, worked_out: Arc::default() }
    }

    /// The existing resources of a type, by id.
    pub fn items(&self, resource_type: &str) -> impl Iterator<Item = &'a ConfigurationItem> + '_ {
        let of_type = self.items.get(resource_type).into_iter().flat_map(BTreeMap::values).copied();
        of_type.filter(|item| item.is_present())
    }

    /// The existing resource of a type and an id.
    pub fn item(&self, resource_type: &str, id: &str) -> Option<&'a ConfigurationItem> {
        self.items.get(resource_type)?.get(id).copied().filter(|item| item.is_present())
    }

    /// What follows from the inventory alone, worked out once for all resources that are judged by it. A name stands for one thing.
    pub(crate) fn once<T: Any + Send + Sync>(&self, name: &'static str, work_out: impl FnOnce() -> T) -> Arc<T> {
        let known = self.worked_out.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
        if let Some(known) = known.and_then(|known| known.downcast::<T>().ok()) {
            return known;
        }
        let made = Arc::new(work_out());
        self.worked_out.lock().unwrap_or_else(PoisonError::into_inner).insert(name, made.clone());
        made
    }

    /// Whether no item of a type means that there is no such resource.
    pub fn covers(&self, resource_type: &str) -> bool {
        match &self.coverage {
            Coverage::All => true,
            Coverage::Types(types) => types.contains(resource_type),
        }
    }
}
