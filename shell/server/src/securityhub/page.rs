//! Pages of Security Hub's lists.

use crate::page_token::{BadToken, Scope};
use governance::central_configuration::Standard;

/// Items on a page, unless fewer are asked for; no page has more.
const PAGE: usize = 100;

/// Where a page begins and how long it is.
pub struct Page {
    /// The place after which it begins.
    pub after: Option<u64>,
    /// The most items.
    pub limit: usize,
}

/// The page that a request asks for.
pub fn page(scope: &Scope<'_>, token: Option<&str>, max_results: Option<i64>) -> Result<Page, BadToken> {
    page_of(scope, token, max_results, PAGE)
}

/// The same where another number of items is usual.
pub fn page_of(
    scope: &Scope<'_>,
    token: Option<&str>,
    max_results: Option<i64>,
    usual: usize,
) -> Result<Page, BadToken> {
    let after = token.map(|token| scope.place(Some(token))).transpose()?;
    let limit = max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usual).clamp(1, PAGE);
    Ok(Page { after, limit })
}

/// The token of the page after this one.
pub fn next_token(scope: &Scope<'_>, next: Option<u64>) -> Option<String> {
    next.map(|place| scope.token(&place.to_string()))
}

/// A list that always fits on one page has no tokens.
pub fn only_page(token: Option<&str>) -> Result<(), BadToken> {
    if token.is_some() { Err(BadToken) } else { Ok(()) }
}

/// A standard's place in lists, which are in the standards' own order.
pub fn place_of(standard: Standard) -> u64 {
    let mut places = (0..).zip(Standard::ALL);
    places.find(|(_, one)| *one == standard).map_or(u64::MAX, |(place, _)| place)
}
