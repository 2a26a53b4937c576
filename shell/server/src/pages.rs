//! Pages of lists that are small enough to be made whole: the token is the last key shown.

use crate::page_token::{BadToken, Scope};

/// How many entries a page has: 0 and nothing mean the default.
pub fn size(limit: Option<i64>, default: usize) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).filter(|limit| *limit > 0).unwrap_or(default)
}

/// A key whose order is the reverse of the given one's.
pub fn reversed(key: &str) -> String {
    // What begins with another key comes before it, so that the end has to sort after every digit.
    key.bytes().map(|byte| format!("{:02x}", !byte)).chain(["g".to_owned()]).collect()
}

/// The key after which the next page begins; none for the first. Clients send an empty token for none.
pub fn after(scope: &Scope<'_>, token: Option<&str>) -> Result<Option<String>, BadToken> {
    token.filter(|token| !token.is_empty()).map(|token| scope.key(token)).transpose()
}

/// The first `size` of entries that were looked up one more than a page has, and the token of the next page if there is one.
pub fn cut<T>(scope: &Scope<'_>, size: usize, mut entries: Vec<(String, T)>) -> (Vec<T>, Option<String>) {
    let more = entries.len() > size;
    entries.truncate(size);
    let next = entries.last().filter(|_| more).map(|(last, _)| scope.token(last));
    (entries.into_iter().map(|(_, entry)| entry).collect(), next)
}

/// The entries after the token's key, and the token of the next page. Entries come in the order of their keys.
pub fn page<T>(
    scope: &Scope<'_>,
    token: Option<&str>,
    size: usize,
    entries: impl IntoIterator<Item = (String, T)>,
) -> Result<(Vec<T>, Option<String>), BadToken> {
    let after = after(scope, token)?;
    let mut entries = entries.into_iter().skip_while(|(key, _)| after.as_ref().is_some_and(|after| key <= after));
    let mut shown = Vec::new();
    let mut last = String::new();
    for (key, entry) in entries.by_ref().take(size) {
        shown.push(entry);
        last = key;
    }
    let next = entries.next().map(|_| scope.token(&last));
    Ok((shown, next))
}

#[cfg(test)]
mod tests {
    use super::reversed;

    #[test]
    fn reversed_keys_sort_the_other_way_round() {
        let mut keys = ["", "a", "ab", "b", "ä", "\u{0}"];
        keys.sort_unstable();
        let turned: Vec<String> = keys.iter().rev().map(|key| reversed(key)).collect();
        assert!(turned.is_sorted(), "{turned:?}");
    }
}
