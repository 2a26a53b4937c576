//! A map that only grows, up to a size of its own: whoever finds a place waits for nobody.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};
use std::sync::OnceLock;

/// Values by keys, each made when it is first asked for.
pub struct Fixed<K, V> {
    places: Box<[OnceLock<(K, V)>]>,
}

impl<K: Hash + Eq + Copy, V: Default> Fixed<K, V> {
    /// With room for so many keys.
    pub fn with_room(places: usize) -> Self {
        Self { places: (0..places).map(|_| OnceLock::new()).collect() }
    }

    /// The value of a key; none where there is no room for another one.
    pub fn at(&self, key: K) -> Option<&V> {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(key);
        let size = u64::try_from(self.places.len()).ok()?;
        let first = usize::try_from(hash.checked_rem(size)?).ok()?;
        let (before, after) = self.places.split_at_checked(first)?;
        after.iter().chain(before).find_map(|place| {
            let (known, value) = place.get_or_init(|| (key, V::default()));
            (*known == key).then_some(value)
        })
    }

    /// All that there are.
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.places.iter().filter_map(OnceLock::get)
    }
}

#[cfg(test)]
mod tests {
    use super::Fixed;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn each_key_has_one_place_whoever_asks_for_it() {
        let fixed: Fixed<u32, AtomicU64> = Fixed::with_room(16);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for key in (0..16).cycle().take(16_000) {
                        fixed.at(key).unwrap().fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        let counts: Vec<u64> = (0..16).map(|key| fixed.at(key).unwrap().load(Ordering::Relaxed)).collect();
        assert_eq!(counts, [4_000; 16]);
        assert_eq!(fixed.iter().count(), 16);
        assert!(fixed.at(16).is_none(), "it is full");
        assert!(Fixed::<u32, AtomicU64>::with_room(0).at(1).is_none());
    }
}
