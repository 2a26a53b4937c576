//! Things that statements say, by the services whose actions the statements may be about.

use crate::hash::hash;
use crate::statement::Statement;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// By service, those that may be about any service among them, in order.
#[derive(Debug, Clone)]
pub(crate) struct ByService<T> {
    /// The numbers of the services, in order.
    numbers: Vec<u64>,
    /// In the same order.
    by_service: Vec<(SmolStr, Vec<T>)>,
    any: Vec<T>,
}

impl<T> Default for ByService<T> {
    fn default() -> Self {
        Self { numbers: Vec::new(), by_service: Vec::new(), any: Vec::new() }
    }
}

impl<T: Copy + PartialEq> ByService<T> {
    /// Things, each with what says it.
    pub fn of<'s>(all: impl Iterator<Item = (T, &'s Statement)> + Clone) -> Self {
        let mut index = Self::default();
        let mut by_service: BTreeMap<SmolStr, Vec<T>> = BTreeMap::new();
        let services = all.clone().filter_map(|(_, statement)| statement.services()).flatten();
        by_service.extend(services.map(|service| (SmolStr::new(service), Vec::new())));
        for (thing, statement) in all {
            match statement.services() {
                None => {
                    index.any.push(thing);
                    by_service.values_mut().for_each(|things| things.push(thing));
                }
                Some(services) => {
                    for service in services {
                        if let Some(things) = by_service.get_mut(service)
                            && things.last() != Some(&thing)
                        {
                            things.push(thing);
                        }
                    }
                }
            }
        }
        index.by_service.extend(by_service);
        index.by_service.sort_by_cached_key(|(service, _)| hash(service));
        index.numbers.extend(index.by_service.iter().map(|(service, _)| hash(service)));
        index
    }

    /// Those that may be about a service, whose prefix has this number.
    pub fn find(&self, service: &str, number: u64) -> &[T] {
        let first = self.numbers.partition_point(|one| *one < number);
        let numbers = self.numbers.get(first..).unwrap_or_default();
        let services = self.by_service.get(first..).unwrap_or_default();
        let mut same = numbers.iter().zip(services).take_while(|(one, _)| **one == number);
        let found = same.find(|(_, (known, _))| known == service);
        found.map_or(&self.any, |(_, (_, things))| things)
    }

    /// The services that some are about, where there are none that may be about any.
    pub fn services(&self) -> Option<impl Iterator<Item = &str>> {
        self.any.is_empty().then(|| self.by_service.iter().map(|(service, _)| service.as_str()))
    }
}
