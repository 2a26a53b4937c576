//! What a key prefix means as a range of keys, in one place, so that backends can't disagree at 0xff.

/// The keys that a scan looks at, as a half-open range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRange {
    /// The first key that may be in it.
    pub start: Vec<u8>,
    /// The first key beyond it; `None` when every key from `start` on belongs to it.
    pub end: Option<Vec<u8>>,
}

impl KeyRange {
    /// Every key that starts with `prefix`.
    #[must_use]
    pub fn of_prefix(prefix: &[u8]) -> Self {
        Self { start: prefix.to_vec(), end: successor_of_prefix(prefix) }
    }

    /// Every key that starts with `prefix` and is greater than `after`, which needn't start with it.
    #[must_use]
    pub fn of_scan(prefix: &[u8], after: Option<&[u8]>) -> Self {
        let mut range = Self::of_prefix(prefix);
        if let Some(after) = after
            && after >= prefix
        {
            // The least key greater than `after` is `after` and one zero byte.
            range.start = [after, &[0]].concat();
        }
        range
    }

    /// Every key that starts with `prefix` and is less than `before`, which needn't start with it.
    #[must_use]
    pub fn of_scan_back(prefix: &[u8], before: Option<&[u8]>) -> Self {
        let mut range = Self::of_prefix(prefix);
        if let Some(before) = before
            && range.end.as_ref().is_none_or(|end| before < end.as_slice())
        {
            range.end = Some(before.to_vec());
        }
        range
    }

    /// Whether no key can be in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.end.as_ref().is_some_and(|end| &self.start >= end)
    }
}

/// The least byte string greater than every one that starts with `prefix`; `None` if there is none.
fn successor_of_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|byte| *byte != 0xff)?;
    let mut successor: Vec<u8> = prefix.iter().take(last + 1).copied().collect();
    if let Some(byte) = successor.last_mut() {
        *byte += 1;
    }
    Some(successor)
}
