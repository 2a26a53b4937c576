//! Keys of bulk rows: parts with a zero byte after each, which no part contains, so that every part ends where it should.

use governance::conformance_packs::Place;
use identifiers::Timestamp;
use storage::Version;

/// The parts, each with a zero byte after it.
pub(crate) fn key(parts: &[&str]) -> Vec<u8> {
    let mut key = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        key.extend_from_slice(part.as_bytes());
        key.push(0);
    }
    key
}

/// The parts of a key; nothing when it isn't text.
pub(crate) fn parts(key: &[u8]) -> Option<Vec<&str>> {
    std::str::from_utf8(key).ok()?.strip_suffix('\0').map(|text| text.split('\0').collect())
}

/// What the keys of everything in a place begin with, in the tables of items, facts and results.
pub(crate) fn place(place: &Place) -> Vec<u8> {
    key(&[&place.account.to_string(), place.region.as_str()])
}

/// The place that a key of a table of places, items, facts or results belongs to.
pub fn place_of(key: &[u8]) -> Option<Place> {
    let parts = parts(key)?;
    let parts = match parts.first() {
        Some(&("summary" | "counts" | "waiting" | "standings")) => parts.get(1..)?,
        _ => parts.as_slice(),
    };
    Some(Place::new(parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?))
}

/// A resource under an account and a Region: its item, or what was found about it.
pub(crate) fn resource(account: &str, region: &str, resource_type: &str, resource_id: &str) -> Vec<u8> {
    key(&[account, region, resource_type, resource_id])
}

/// What the positions of items that were captured at this moment begin with, and come after. A moment before 1970 stands behind a
/// sign that sorts before every digit, with the number's two's complement, in which the later is the greater.
pub(crate) fn moment(millis: i64) -> String {
    format!("{}{millis:016x}", if millis < 0 { "-" } else { "" })
}

/// The place of an item among those of its resource: what its key has beyond the resource's. States of one moment stand in the
/// order of their ids as texts; an id that has a zero byte is told apart from the one without it by a part of its own.
pub(crate) fn position(order: &evaluation::items::ItemOrder) -> String {
    let state_id = order.state_id.as_str();
    let mut position = format!("{}\0{}\0", moment(order.capture_time.millis()), state_id.replace('\0', ""));
    if state_id.contains('\0') {
        position.push_str(&state_id.replace('%', "%25").replace('\0', "%00"));
        position.push('\0');
    }
    position
}

/// The counts of an account and Region.
pub(crate) fn counts(account: &str, region: &str) -> Vec<u8> {
    key(&["counts", account, region])
}

/// The summary of a place.
pub(crate) fn summary(place: &Place) -> Vec<u8> {
    key(&["summary", &place.account.to_string(), place.region.as_str()])
}

/// What the keys of all summaries begin with.
pub(crate) fn summaries() -> Vec<u8> {
    key(&["summary"])
}

/// What the keys of all logs of standings begin with.
pub(crate) fn standings_of_all() -> Vec<u8> {
    key(&["standings"])
}

/// What the keys of a place's log of standings begin with.
pub(crate) fn standings(place: &Place) -> Vec<u8> {
    key(&["standings", &place.account.to_string(), place.region.as_str()])
}

/// A row of a place's log of standings: of which version of the journal, and from when.
pub(crate) fn standings_at(place: &Place, version: Version, at: Timestamp) -> Vec<u8> {
    [standings(place), key(&[&format!("{version:016x}"), &moment(at.millis())])].concat()
}

/// A key behind those of all rows up to a version, and to a moment of it, and before any other's.
pub(crate) fn after_standings(place: &Place, version: Version, at: Option<Timestamp>) -> Vec<u8> {
    match at {
        Some(at) => standings_at(place, version, at.plus_millis(1)),
        // No text has this byte.
        None => [standings(place), format!("{version:016x}").into_bytes(), vec![0xff]].concat(),
    }
}

/// The version and the moment of a row of a log of standings.
pub(crate) fn moment_of_standings(key: &[u8]) -> Option<(Version, Timestamp)> {
    let parts = parts(key)?;
    let version = Version::from_str_radix(parts.get(3)?, 16).ok()?;
    let digits = parts.get(4)?;
    let millis = match digits.strip_prefix('-') {
        Some(digits) => u64::from_str_radix(digits, 16).ok()?.cast_signed(),
        None => i64::from_str_radix(digits, 16).ok()?,
    };
    Some((version, Timestamp::from_millis(millis)))
}

/// A delivery that waits, by the revision that it gave to its account and Region.
pub(crate) fn waiting(account: &str, region: &str, revision: u64) -> Vec<u8> {
    key(&["waiting", account, region, &format!("{revision:016x}")])
}

/// What waits for a place in which results can't be read: like a delivery of which isn't known what it brought.
pub(crate) fn unreadable(place: &Place) -> Vec<u8> {
    key(&["waiting", &place.account.to_string(), place.region.as_str(), "unreadable"])
}

/// A dictionary for the items of a type.
pub(crate) fn dictionary(resource_type: &str) -> Vec<u8> {
    key(&["dictionary", resource_type])
}

/// The index entry of a rule's findings of one status.
pub(crate) fn findings(place: &Place, rule: u32, status: char) -> Vec<u8> {
    let (account, mut buffer) = (place.account.to_string(), [0; 4]);
    key(&[&account, place.region.as_str(), &format!("{rule:08x}"), status.encode_utf8(&mut buffer)])
}

/// The index entry of resources of a type that some rule finds bad; what those of all types begin with, if none is given.
pub(crate) fn bad_resources(place: &Place, resource_type: Option<&str>) -> Vec<u8> {
    let account = place.account.to_string();
    let parts = [Some(account.as_str()), Some(place.region.as_str()), Some("bad"), resource_type];
    key(&parts.into_iter().flatten().collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::{after_standings, key, moment_of_standings, parts, position, standings, standings_at};
    use evaluation::items::ItemOrder;
    use governance::conformance_packs::Place;
    use identifiers::{Region, Timestamp};

    #[test]
    fn keys_come_apart_as_they_were_put_together() {
        assert_eq!(parts(&key(&["a", "", "b/c"])), Some(vec!["a", "", "b/c"]));
        assert_eq!(parts(b"\xff\0"), None);
        assert!(!key(&["ab", "c"]).starts_with(&key(&["a"])));
    }

    #[test]
    fn positions_have_the_order_of_items_before_and_after_1970() {
        let at = |millis: i64, state_id: &str| {
            position(&ItemOrder {
                capture_time: Timestamp::from_millis(millis),
                state_number: state_id.parse().ok(),
                state_id: state_id.into(),
            })
        };
        let positions: Vec<String> = [-400_000_000_000, -1, 0, 1_748_736_000_000].map(|millis| at(millis, "1")).into();
        assert!(positions.is_sorted() && positions[0] != positions[1], "{positions:?}");
        assert_eq!(at(7, "1"), "0000000000000007\u{0}1\u{0}", "as it always was");
        assert_ne!(at(7, "1\0"), at(7, "1"));
    }

    #[test]
    fn a_log_is_in_the_order_of_versions_and_moments_and_is_cut_behind_any_of_them() {
        let place = Place::new("111111111111".parse().unwrap(), Region::us_east_1());
        let moments = [(0, -7), (0, 3), (9, 3), (10, 3), (10, 4), (300, 3)];
        let at = |(version, millis): (u64, i64)| standings_at(&place, version, Timestamp::from_millis(millis));
        let keys: Vec<Vec<u8>> = moments.into_iter().map(at).collect();
        assert!(keys.is_sorted() && keys.iter().all(|key| key.starts_with(&standings(&place))), "{keys:?}");
        for (key, (version, millis)) in keys.iter().zip(moments) {
            let moment = Timestamp::from_millis(millis);
            assert_eq!(moment_of_standings(key), Some((version, moment)));
            assert_eq!(super::place_of(key), Some(place.clone()));
            let behind = |end: &[u8]| keys.iter().filter(|key| key.as_slice() < end).count();
            let up_to = moments.iter().filter(|one| **one <= (version, millis)).count();
            assert_eq!(behind(&after_standings(&place, version, Some(moment))), up_to);
            let of_version = moments.iter().filter(|one| one.0 <= version).count();
            assert_eq!(behind(&after_standings(&place, version, None)), of_version);
        }
    }
}
