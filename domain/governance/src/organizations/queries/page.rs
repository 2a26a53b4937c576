//! Pages: a key after which the page begins and never an offset, so that changes in between neither repeat nor skip an item.

/// Which page is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    /// The place in the order after which it begins; none for the first page.
    pub after: Option<u64>,
    /// How many items it may have.
    pub limit: usize,
}

impl PageRequest {
    /// The first place that may be on the page.
    pub(super) fn first(&self) -> u64 {
        self.after.map_or(0, |after| after.saturating_add(1))
    }

    /// Whether a place is on this page or a later one.
    pub(super) fn reaches(&self, place: u64) -> bool {
        place >= self.first()
    }
}

/// A page of a list: the items, and the key after which the next page begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<u64>,
}

impl<T> Page<T> {
    /// The first `limit` items, each with its place in the order. One more is looked at, to tell whether there is a next page.
    pub fn take(items: impl IntoIterator<Item = (u64, T)>, limit: usize) -> Self {
        let mut items: Vec<(u64, T)> = items.into_iter().take(limit.saturating_add(1)).collect();
        let next = if items.len() > limit {
            items.truncate(limit);
            items.last().map(|(place, _)| *place)
        } else {
            None
        };
        Self { items: items.into_iter().map(|(_, item)| item).collect(), next }
    }
}
