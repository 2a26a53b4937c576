//! Reads the data, whose lines `models/SOURCE.md` describes.

use super::access_level::AccessLevel;
use super::condition_key::{ConditionKey, KeyType};
use super::resource_type::ResourceType;
use super::service::{Entry, On, Service};
use crate::action::Action;

/// The services of the data; nothing where a line says nothing that is known.
pub(super) fn read(text: &'static str) -> Option<Vec<Service>> {
    let mut services: Vec<Service> = Vec::new();
    let mut before = 0;
    for line in text.lines() {
        let (first, rest) = line.split_at_checked(1)?;
        if first == "@" {
            before += services.last().map_or(0, Service::len);
            let (condition_keys, resource_types, entries) = (Vec::new(), Vec::new(), Vec::new());
            services.push(Service { prefix: rest, condition_keys, resource_types, entries, before });
            continue;
        }
        let service = services.last_mut()?;
        let mut parts = rest.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        match first {
            "?" => {
                let (kind, name) = (next(), next());
                let (letter, is_list) = kind.strip_suffix('+').map_or((kind, false), |letter| (letter, true));
                let kind = KeyType::of(letter);
                (kind.is_some() || letter == "-").then_some(())?;
                service.condition_keys.push(ConditionKey { name, kind, is_list });
            }
            "=" => {
                let (name, arn, keys) = (next(), next(), next());
                let keys = places(keys, service.condition_keys.len())?;
                service.resource_types.push(ResourceType::new(name, arn, keys));
            }
            _ => {
                let (name, on, keys) = (next(), next(), next());
                let on = on.split(' ').filter(|one| !one.is_empty()).map(|one| self::on(one, service));
                let on = on.collect::<Option<_>>()?;
                service.entries.push(Entry {
                    action: Action::new(&[service.prefix, name].join(":"))?,
                    level: AccessLevel::of(first.chars().next()?)?,
                    keys: places(keys, service.condition_keys.len())?,
                    on,
                });
            }
        }
    }
    Some(services)
}

/// A resource type's place, whether it is required, and the keys known on it alone: `5`, `5*`, `5*:1,2`.
fn on(text: &str, service: &Service) -> Option<On> {
    let (kind, keys) = text.split_once(':').unwrap_or((text, ""));
    let (kind, required) = kind.strip_suffix('*').map_or((kind, false), |kind| (kind, true));
    let kind = place(kind, service.resource_types.len())?;
    Some(On { kind, required, keys: places(keys, service.condition_keys.len())? })
}

fn places(text: &str, length: usize) -> Option<Vec<usize>> {
    text.split(',').filter(|one| !one.is_empty()).map(|one| place(one, length)).collect()
}

/// A place in a list of that length.
fn place(text: &str, length: usize) -> Option<usize> {
    text.parse().ok().filter(|place| *place < length)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_not_known_is_not_read() {
        assert!(read("@a\n?S\tk\n=t\tarn:x\t0\nRGet\t0*:0\t0").is_some());
        for wrong in [
            "RGet",
            "@a\n?X\tk",
            "@a\nXGet",
            "@a\nRGet\t0",
            "@a\nRGet\t\t0",
            "@a\n=t\tarn:x\t0",
            "@a\nRGet it",
            "@a\n\n",
            "@a\nR",
            "@a\n=t\tarn:x\nRGet\t-1",
        ] {
            assert!(read(wrong).is_none(), "{wrong:?}");
        }
    }
}
