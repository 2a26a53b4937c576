//! What stands for what: of resources, callers and values that make no difference the first that was found is the one that is asked about.

use crate::interest::Class;
use reports::decide::PrincipalKind;
use smol_str::SmolStr;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

/// How many are kept that stand for others; what comes after them stands for itself.
const KEPT: usize = 200_000;

/// Of what things are alike, beside their class.
#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Of {
    /// What the actions of a service are on, and whose it is.
    Resource(SmolStr, Option<SmolStr>),
    /// Callers of a kind in an account.
    Caller(PrincipalKind, Option<SmolStr>),
    /// The values of a key.
    Value(SmolStr),
}

/// The first of each class; the same for all threads that read, so that two of them don't ask the same in two forms.
#[derive(Debug, Default)]
pub struct Alike(RwLock<HashMap<(Of, Class), SmolStr>>);

impl Alike {
    /// What stands for one of a class.
    pub fn first(&self, of: Of, class: Class, one: &SmolStr) -> SmolStr {
        let key = (of, class);
        if let Some(first) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return first.clone();
        }
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT {
            return all.get(&key).unwrap_or(one).clone();
        }
        all.entry(key).or_insert_with(|| one.clone()).clone()
    }
}
