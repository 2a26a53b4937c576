//! Page tokens that know when they were given out: one is good for a quarter of an hour.

use super::refusal::expired;
use crate::page_token::{BadToken, Scope};
use crate::refusal::Refusal;
use identifiers::Timestamp;

/// How long a token is good, in milliseconds.
const GOOD_FOR: i64 = 15 * 60 * 1_000;

/// The key after which the page begins; none for the first. Clients send an empty token for none.
///
/// # Errors
/// When the token belongs to another request, or is too old.
pub fn after(scope: &Scope<'_>, token: Option<&str>, now: Timestamp) -> Result<Option<String>, Refusal> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(None) };
    let key = scope.key(token)?;
    let (given, key) = key.split_once(' ').ok_or(BadToken)?;
    let given: i64 = given.parse().map_err(|_| BadToken)?;
    if now.millis() > given.saturating_add(GOOD_FOR) { Err(expired()) } else { Ok(Some(key.to_owned())) }
}

/// The token of a page that begins after a key; empty when nothing is left, as AWS has it.
pub fn next(scope: &Scope<'_>, last: Option<&str>, now: Timestamp) -> String {
    last.map_or_else(String::new, |last| scope.token(&format!("{} {last}", now.millis())))
}
