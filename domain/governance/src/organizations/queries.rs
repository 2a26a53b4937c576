//! What can be read about organizations: pure functions of the state, a page at a time where there can be much.

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
