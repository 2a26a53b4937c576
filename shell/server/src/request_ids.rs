//! Ids of requests, in a UUID's form. Every answer carries one, so making one costs next to nothing.

use identifiers::{Seed, Timestamp};
use std::sync::atomic::{AtomicU64, Ordering};

/// The bits that a count has in an id: those of the variant are set before them.
const COUNT_BITS: u32 = 62;
/// Odd, so that no two counts become the same bits; what it is besides only makes ids look unalike.
const SPREAD: u64 = 0x1e37_79b9_7f4a_7c15;

/// The ids of an installation's requests: unique in it, and the same script sees the same ones.
pub struct RequestIds {
    /// The first three groups: which run of which installation it is.
    run: String,
    count: AtomicU64,
}

impl RequestIds {
    /// The ids of a run that begins now.
    pub fn new(seed: &Seed, started_at: Timestamp) -> Self {
        let mut run = seed.uuid("request", &[&started_at.millis().to_string()], 0);
        run.truncate("00000000-0000-4000".len());
        Self { run, count: AtomicU64::new(0) }
    }

    /// A new one.
    pub fn next(&self) -> String {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let spread = count.wrapping_mul(SPREAD) & ((1 << COUNT_BITS) - 1) | (1 << 63);
        format!("{}-{:04x}-{:012x}", self.run, spread >> 48, spread & 0xffff_ffff_ffff)
    }
}

#[cfg(test)]
mod tests {
    use super::RequestIds;
    use identifiers::{Seed, Timestamp};
    use std::collections::BTreeSet;

    fn ids(seed: &str, start: i64) -> BTreeSet<String> {
        let ids = RequestIds::new(&Seed::new(seed), Timestamp::from_millis(start));
        (0..10_000).map(|_| ids.next()).collect()
    }

    #[test]
    fn they_are_unique_and_have_the_form_of_random_ones() {
        let all = ids("a", 7);
        assert_eq!(all.len(), 10_000);
        for id in &all {
            let groups: Vec<&str> = id.split('-').collect();
            assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
            assert!(groups.concat().bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase()), "{id}");
            assert!(groups[2].starts_with('4') && groups[3].starts_with(['8', '9', 'a', 'b']), "{id}");
        }
    }

    #[test]
    fn another_run_or_installation_has_others_and_the_same_script_the_same() {
        assert_eq!(ids("a", 7), ids("a", 7));
        assert!(ids("a", 7).is_disjoint(&ids("a", 8)) && ids("a", 7).is_disjoint(&ids("b", 7)));
    }
}
