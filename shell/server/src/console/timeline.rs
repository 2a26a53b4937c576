//! The journal's page: entries that pass the filters, the latest first, or the calls that were refused; and one entry with all its facts.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use crate::control::{WantedEntries, entries, refused_calls};
use crate::told::moment;
use identifiers::Timestamp;
use reports::log::Entry;
use web_console::screen::Screen;
use web_console::timeline::{Asked, TimelinePage};

/// Entries of a page.
const PAGE: usize = 50;
/// Refused calls of a page.
const REFUSED: usize = 200;

/// `timeline?account=ID&operation=NAME&since=TIME&until=TIME&work=true&refused=true&before=VERSION&entry=VERSION`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let sees_all = look.viewer.sees_organization();
    let given = |name: &str| look.given(name).map(str::to_owned);
    let flag = |name: &str| look.given(name) == Some("true");
    let asked = Asked {
        account: given("account"),
        operation: given("operation"),
        since: given("since"),
        until: given("until"),
        work: flag("work"),
        refused: flag("refused"),
        before: given("before"),
    };
    let after_all = look.snapshot.version.saturating_add(1);
    let before = match look.given("before") {
        None => after_all,
        Some(text) => version("before", text)?.min(after_all),
    };
    let unreadable =
        |text: &String| Problem::unreadable(format!("`account` is an account's twelve digits, and not {text:?}."));
    let account = asked.account.as_ref().map(|text| text.parse().map_err(|_| unreadable(text))).transpose()?;
    let wanted = WantedEntries {
        before: Some(before),
        latest_first: true,
        limit: if asked.refused { REFUSED } else { PAGE },
        account,
        by: (!sees_all).then_some(look.viewer.account),
        operation: asked.operation.clone(),
        since: time(look, "since")?,
        until: time(look, "until")?,
        workers: asked.work,
        refused: asked.refused,
        ..WantedEntries::default()
    };
    let log = if asked.refused {
        refused_calls(look.installation, &wanted)
    } else {
        entries(look.installation, &wanted).await.map_err(Problem::unavailable)?
    };
    let entry = match look.given("entry") {
        None => None,
        Some(text) => Some(one(look, version("entry", text)?, &wanted).await?),
    };
    let title =
        entry.as_ref().map_or_else(|| "Timeline".to_owned(), |entry| format!("{} {}", entry.operation, entry.version));
    let frame = look.frame(Screen::Timeline, title);
    html(&TimelinePage { frame, log, asked, entry, is_own: !sees_all })
}

/// The entry of a version, for whoever may see it.
async fn one(look: &Look<'_>, version: u64, wanted: &WantedEntries) -> Result<Entry, Problem> {
    let not_found = || {
        Problem::not_found(format!(
            "There is no entry of version {version} at this moment, or none that this account sees."
        ))
    };
    if version == 0 || version > look.snapshot.version {
        return Err(not_found());
    }
    let only = WantedEntries {
        after: version - 1,
        before: Some(version + 1),
        limit: 1,
        by: wanted.by,
        workers: true,
        ..WantedEntries::default()
    };
    let log = entries(look.installation, &only).await.map_err(Problem::unavailable)?;
    log.entries.into_iter().next().ok_or_else(not_found)
}

fn version(name: &str, text: &str) -> Result<u64, Problem> {
    text.parse().map_err(|_| Problem::unreadable(format!("`{name}` is a version of the journal, and not {text:?}.")))
}

fn time(look: &Look<'_>, name: &str) -> Result<Option<Timestamp>, Problem> {
    let Some(text) = look.given(name) else { return Ok(None) };
    let expected =
        || Problem::unreadable(format!("`{name}` is a time such as 2025-06-01T12:00:00Z, and not {text:?}."));
    moment(text).map(Some).ok_or_else(expected)
}
