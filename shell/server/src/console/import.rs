//! The page of what was imported: sources and gaps.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use crate::control::imported;
use web_console::import::{GAPS, ImportPage, MOST_GAPS};
use web_console::screen::Screen;

/// `import?kind=KIND&source=SOURCE&most=N`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let id = look.organization()?.id.to_string();
    let imported = imported(look.state()).organizations.into_iter().find(|one| one.organization == id);
    let most = look.given("most").and_then(|text| text.parse().ok()).unwrap_or(GAPS).clamp(1, MOST_GAPS);
    let given = |name: &str| look.given(name).map(str::to_owned);
    let frame = look.frame(Screen::Import, "Import");
    html(&ImportPage { frame, imported, kind: given("kind"), source: given("source"), most })
}
