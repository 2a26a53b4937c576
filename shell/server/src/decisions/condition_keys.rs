//! What of requests counts, by the policies that are here: what else is known of a request makes no difference.

use governance::organizations::{Guards, State};
use reports::condition_keys::{AskedOfResources, ComparedWith, Comparisons, ConditionKeys};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// The keys that any policy asks for, and what is asked about them and about resources, at a version of the journal.
pub fn of(state: &State, version: u64) -> ConditionKeys {
    let mentions = Guards::new(state).mentions();
    let asked = |(services, patterns): (&Option<BTreeSet<SmolStr>>, &BTreeSet<SmolStr>)| AskedOfResources {
        services: services.as_ref().map(texts),
        patterns: texts(patterns),
    };
    let compared_with = |(operator, values): &(SmolStr, Vec<SmolStr>)| ComparedWith {
        operator: operator.to_string(),
        values: values.iter().map(ToString::to_string).collect(),
    };
    let comparisons = mentions.comparisons.iter().map(|(key, compared)| Comparisons {
        key: key.to_string(),
        with: compared.iter().map(compared_with).collect(),
    });
    ConditionKeys {
        version,
        keys: texts(&mentions.keys),
        resources: mentions.resources.iter().map(asked).collect(),
        comparisons: comparisons.collect(),
        principals: mentions.principals,
    }
}

fn texts(all: &BTreeSet<SmolStr>) -> BTreeSet<String> {
    all.iter().map(ToString::to_string).collect()
}
