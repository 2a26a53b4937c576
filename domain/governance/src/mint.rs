//! Ids that nothing has yet.

/// The first id that is free, over attempts 0, 1, 2 ... The spaces of ids are far larger than what a process can hold, so an
/// attempt succeeds long before the numbers run out.
pub(crate) fn mint<T>(candidate: impl Fn(u32) -> Option<T>) -> T {
    let mut attempt = 0;
    loop {
        if let Some(free) = candidate(attempt) {
            return free;
        }
        attempt += 1;
    }
}
