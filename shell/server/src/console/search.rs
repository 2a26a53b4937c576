//! What a search finds: a page, or with `list` only the list, for the field that shows it while somebody types.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use reports::search::Search;
use storage::wide;
use web_console::screen::Screen;
use web_console::search::{SearchList, SearchPage};

/// How many are listed on a page, and below the field.
const PAGE: usize = 200;
const LIST: usize = 12;
/// The longest text that is searched for, in characters.
const LONGEST: usize = 200;

/// `search?q=TEXT`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let text: String = look.given("q").unwrap_or_default().chars().take(LONGEST).collect();
    let organization = look.organization()?;
    let is_list = look.given("list").is_some();
    let (found, best) = look.directory(organization).search(&text, if is_list { LIST } else { PAGE });
    let found = Search { text: text.clone(), found: wide(found), best };
    let frame = look.frame(Screen::Search, text);
    if is_list { html(&SearchList { frame, found }) } else { html(&SearchPage { frame, found }) }
}
