//! Keys of bulk rows: parts with a zero byte after each, which no part contains, so that every part ends where it should.

use governance::conformance_packs::Place;

/// The parts, each with a zero byte after it.
pub(super) fn key(parts: &[&str]) -> Vec<u8> {
    let mut key = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        key.extend_from_slice(part.as_bytes());
        key.push(0);
    }
    key
}

/// The parts of a key; nothing when it isn't text.
pub(super) fn parts(key: &[u8]) -> Option<Vec<&str>> {
    std::str::from_utf8(key).ok()?.strip_suffix('\0').map(|text| text.split('\0').collect())
}

/// What the keys of everything in a place begin with.
pub(super) fn place(place: &Place) -> Vec<u8> {
    key(&[&place.account.to_string(), place.region.as_str()])
}

/// The record of what was evaluated in a place.
pub(super) fn done(place: &Place) -> Vec<u8> {
    key(&["done", &place.account.to_string(), place.region.as_str()])
}

/// What the keys of everything begin with that says when results of a place's packs last came or went.
pub(super) fn updates(place: &Place) -> Vec<u8> {
    key(&["updated", &place.account.to_string(), place.region.as_str()])
}

/// The record of when a result of a pack last came or went.
pub(super) fn updated(place: &Place, pack_id: &str) -> Vec<u8> {
    key(&["updated", &place.account.to_string(), place.region.as_str(), pack_id])
}

/// The record that a whole snapshot of a place has been read.
pub(super) fn snapshot(account: &str, region: &str) -> Vec<u8> {
    key(&["snapshot", account, region])
}

#[cfg(test)]
mod tests {
    use super::{key, parts};

    #[test]
    fn keys_come_apart_as_they_were_put_together() {
        assert_eq!(parts(&key(&["a", "", "b/c"])), Some(vec!["a", "", "b/c"]));
        assert_eq!(parts(b"\xff\0"), None);
        assert!(!key(&["ab", "c"]).starts_with(&key(&["a"])));
    }
}
