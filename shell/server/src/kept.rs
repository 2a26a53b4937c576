//! A few things that were made a moment ago, by what they were made of: whoever asks for the same again needn't make it.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// The latest few, the one that was used last first.
pub struct Kept<K, V> {
    most: usize,
    all: Mutex<VecDeque<(K, V)>>,
}

impl<K: PartialEq, V: Clone> Kept<K, V> {
    /// Nothing yet, and so many at most.
    pub fn at_most(most: usize) -> Self {
        Self { most, all: Mutex::default() }
    }

    /// What was made of this, if it is still kept.
    pub fn get(&self, of: &K) -> Option<V> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let place = all.iter().position(|(key, _)| key == of)?;
        let found = all.remove(place)?;
        let value = found.1.clone();
        all.push_front(found);
        Some(value)
    }

    /// Keeps what was made of this.
    pub fn put(&self, of: K, made: V) {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(key, _)| *key != of);
        all.push_front((of, made));
        all.truncate(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn what_was_used_last_stays() {
        let kept = Kept::at_most(2);
        kept.put(1, "one");
        kept.put(2, "two");
        assert_eq!(kept.get(&1), Some("one"));
        kept.put(3, "three");
        assert_eq!((kept.get(&1), kept.get(&2), kept.get(&3)), (Some("one"), None, Some("three")));
        kept.put(1, "uno");
        assert_eq!(kept.get(&1), Some("uno"));
    }
}
