//! `bailiwick log`: who changed what, when, and from which account: the journal of a running installation.

mod refused;

use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::format::Format;
use crate::terminal::{err, escaped, is_unread, out};
use crate::tree;
use crate::width::width;
use reports::Fact;
use reports::log::{Entry, Log, WORKERS};
use schema::spelling;
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Entries asked for at a time.
const PAGE: &str = "1000";
/// How often a followed journal is looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// Which entries, and how to show them.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only what this account did, and what was done to it: by its number, its name or its address.
    #[arg(long)]
    account: Option<String>,
    /// Only this operation: MoveAccount, move-account.
    #[arg(long)]
    operation: Option<String>,
    /// Only from this time on (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "TIME", value_parser = moment)]
    since: Option<String>,
    /// Only up to this time.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    until: Option<String>,
    /// Only after this version; prints all that follow.
    #[arg(long, value_name = "VERSION", allow_negative_numbers = true)]
    after: Option<u64>,
    /// Only before this version.
    #[arg(long, value_name = "VERSION", allow_negative_numbers = true)]
    before: Option<u64>,
    /// Only calls, and not what the background work recorded.
    #[arg(long)]
    calls: bool,
    /// The latest so many.
    #[arg(long, short = 'n', default_value_t = 50, allow_negative_numbers = true, conflicts_with_all = ["after", "all"])]
    last: usize,
    /// Everything, from the beginning.
    #[arg(long)]
    all: bool,
    /// Go on with what is recorded from now on, until it is stopped.
    #[arg(long, short, conflicts_with_all = ["before", "until"])]
    follow: bool,
    /// The latest calls that were refused, and why; they changed nothing, so they stand in no entry, and are known until the
    /// installation ends.
    #[arg(long, conflicts_with_all = ["after", "before", "calls", "follow"])]
    refused: bool,
    /// How to show them; JSON is one entry a line.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Prints the entries that were asked for.
pub async fn run(mut arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    if let Some(who) = &mut arguments.account {
        let found = tree::number(&client, who).await;
        *who = found.map_err(|problem| format!("--account: {problem}"))?.to_string();
    }
    if let Some(operation) = &mut arguments.operation
        && let Some(known) = known(operation)
    {
        *operation = known.name.to_owned();
    }
    if arguments.refused {
        let is_empty = refused::print(&client, &arguments).await? == 0;
        return if is_empty { nothing(&client, &arguments).await } else { Ok(()) };
    }
    let printed = PRINTED.load(Ordering::Relaxed);
    let mut head = if arguments.all || arguments.after.is_some() {
        forwards(&client, &arguments, arguments.after.unwrap_or_default(), false).await?
    } else {
        latest(&client, &arguments).await?
    };
    if !arguments.follow {
        let is_empty = PRINTED.load(Ordering::Relaxed) == printed;
        return if is_empty { nothing(&client, &arguments).await } else { Ok(()) };
    }
    while !is_unread() {
        tokio::time::sleep(PAUSE).await;
        head = forwards(&client, &arguments, head, true).await?;
    }
    Ok(())
}

/// A time; what looks like a version isn't taken for seconds since 1970.
fn moment(text: &str) -> Result<String, String> {
    let is_number = !text.is_empty() && text.len() < 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        return Err("a time such as 2025-06-01T12:00:00Z is expected; --after and --before take versions".to_owned());
    }
    Ok(text.to_owned())
}

/// How many entries were printed.
static PRINTED: AtomicUsize = AtomicUsize::new(0);

/// The operation that is spelled so, of whichever service.
fn known(name: &str) -> Option<&'static schema::Operation> {
    schema::services().into_iter().find_map(|service| spelling::spelled(service, name))
}

/// Nothing was found: that is an answer, which is told beside the output, unless it was asked for what doesn't exist.
async fn nothing(client: &Client, arguments: &Arguments) -> Result<(), Problem> {
    if let Some(operation) = arguments.operation.as_deref().filter(|name| known(name).is_none()) {
        return Err(spelling::unknown(schema::services(), operation).into());
    }
    if let Some(account) = &arguments.account {
        tree::known_number(client, account).await?;
    }
    err!("no entry");
    Ok(())
}

/// Prints all entries after a version, page by page; answers the version that was reached. Where that version had been reached and
/// isn't there any more, the journal began again, and everything in it is new.
async fn forwards(client: &Client, arguments: &Arguments, after: u64, was_reached: bool) -> Result<u64, Problem> {
    let mut after = after;
    loop {
        let from = after.to_string();
        let page = ask(client, arguments, &[("after", &from), ("limit", PAGE)]).await?;
        if !was_reached && page.head < after {
            return Err(format!("the journal ends at {}, before --after {after}", page.head).into());
        }
        for entry in &page.entries {
            print(entry, arguments.format)?;
        }
        match step(&page, after, was_reached) {
            Step::GoOn(next) => after = next,
            Step::Reached(head) => return Ok(head),
        }
    }
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// What follows this version.
    GoOn(u64),
    /// Nothing, as this is the journal's last version.
    Reached(u64),
}

fn step(page: &Log, after: u64, was_reached: bool) -> Step {
    match page.next {
        _ if was_reached && page.head < after => Step::GoOn(0),
        Some(next) => Step::GoOn(next),
        None => Step::Reached(page.head),
    }
}

/// Prints the latest entries, the last one last.
async fn latest(client: &Client, arguments: &Arguments) -> Result<u64, Problem> {
    let mut found: Vec<Entry> = Vec::new();
    let mut before = arguments.before.map(|before| before.to_string());
    let mut head = None;
    while found.len() < arguments.last {
        let limit = (arguments.last - found.len()).min(1_000).to_string();
        let mut query = vec![("order", "latest"), ("limit", limit.as_str())];
        query.extend(before.as_deref().map(|before| ("before", before)));
        let page = ask(client, arguments, &query).await?;
        head.get_or_insert(page.head);
        found.extend(page.entries);
        match page.next {
            Some(next) => before = Some(next.to_string()),
            None => break,
        }
    }
    for entry in found.iter().rev() {
        print(entry, arguments.format)?;
    }
    Ok(head.unwrap_or_default())
}

async fn ask(client: &Client, arguments: &Arguments, paging: &[(&str, &str)]) -> Result<Log, Problem> {
    let before = arguments.before.map(|before| before.to_string());
    let mut query = paging.to_vec();
    let filter = |name: &'static str, value: Option<&str>| value.map(|value| (name, value.to_owned()));
    let filters = [
        filter("account", arguments.account.as_deref()),
        filter("operation", arguments.operation.as_deref()),
        filter("since", arguments.since.as_deref()),
        filter("until", arguments.until.as_deref()),
        filter("before", before.as_deref().filter(|_| paging.iter().all(|(name, _)| *name != "before"))),
        filter("workers", arguments.calls.then_some("false")),
    ];
    query.extend(filters.iter().flatten().map(|(name, value)| (*name, value.as_str())));
    Ok(client.get("/_bailiwick/log", &query).await?)
}

fn print(entry: &Entry, format: Format) -> Result<(), Problem> {
    PRINTED.fetch_add(1, Ordering::Relaxed);
    match format {
        Format::Json => out!("{}", escaped(&serde_json::to_string(entry)?)),
        Format::Table => lines(entry, width()).iter().for_each(|line| out!("{line}")),
    }
    Ok(())
}

/// An entry: a line that says who did what, and a line for each fact.
fn lines(entry: &Entry, width: Option<u16>) -> Vec<String> {
    let Entry { version, at, account, principal, region, operation, facts } = entry;
    // The principal's ARN says the account once more.
    let who = match principal.as_str() {
        WORKERS => "the background work",
        principal => principal.rsplit(':').next().unwrap_or(principal),
    };
    let head = head(&format!("{version:>6}  {at}  {operation}"), &format!("{region}  {account} ({who})"), width);
    let facts = facts.iter().flat_map(|fact| draw::line(&format!("        {}", fact_line(fact)), width));
    head.into_iter().chain(facts).collect()
}

/// What was done and by whom, on one line if that fits.
fn head(what: &str, by: &str, width: Option<u16>) -> Vec<String> {
    let whole = draw::line(&format!("{what}  {by}"), width);
    if whole.len() == 1 {
        return whole;
    }
    [draw::line(what, width), draw::line(&format!("        {by}"), width)].concat()
}

/// `AccountMoved account=111122223333 destination=ou-...`.
fn fact_line(fact: &Fact) -> String {
    let mut line = fact.fact.clone();
    for (name, value) in &fact.members {
        let value = match value {
            Value::Null => continue,
            Value::String(text) if text.is_empty() => continue,
            Value::String(text) => text.clone(),
            Value::Array(items) if items.is_empty() => continue,
            Value::Array(items) if items.len() > 5 => format!("[{} of them]", items.len()),
            Value::Object(members) if members.is_empty() => continue,
            other => other.to_string(),
        };
        let short: String = value.chars().take(80).collect();
        let cut = if short.len() < value.len() { "..." } else { "" };
        line.push_str(&format!(" {name}={short}{cut}"));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{Entry, Log, Step, lines, step};
    use serde_json::{Value, json};

    fn entry(told: Value) -> Entry {
        serde_json::from_value(told).unwrap()
    }

    #[test]
    fn an_entry_says_who_did_what() {
        let told = json!({
            "version": 12, "at": "2025-06-01T00:00:00.000Z", "account": "111111111111",
            "principal": "arn:aws:iam::111111111111:root", "region": "us-east-1", "operation": "MoveAccount",
            "facts": [{"fact": "AccountMoved", "account": "222222222222", "source": "r-1", "due_at": "2025-06-15T15:06:40.000Z", "tags": {}, "note": null}],
        });
        let expected = [
            "    12  2025-06-01T00:00:00.000Z  MoveAccount  us-east-1  111111111111 (root)",
            "        AccountMoved account=222222222222 source=r-1 due_at=2025-06-15T15:06:40.000Z",
        ];
        assert_eq!(lines(&entry(told.clone()), None), expected);
        let expected = [
            "    12  2025-06-01T00:00:00.000Z  MoveAccount",
            "        us-east-1  111111111111 (root)",
            "        AccountMoved account=222222222222",
            "          source=r-1",
            "          due_at=2025-06-15T15:06:40.000Z",
        ];
        assert_eq!(lines(&entry(told), Some(48)), expected);
        let work = json!({"version": 13, "at": "", "account": "", "principal": "bailiwick", "region": "", "operation": "ConcludeAccountCreation", "facts": []});
        assert!(lines(&entry(work), None)[0].ends_with("(the background work)"));
    }

    #[test]
    fn a_journal_that_began_again_is_followed_from_its_beginning() {
        let page = |head: u64, next: Option<u64>| Log { head, entries: Vec::new(), next, refused: None };
        assert_eq!(step(&page(12, None), 12, true), Step::Reached(12));
        assert_eq!(step(&page(20, Some(15)), 12, true), Step::GoOn(15));
        assert_eq!(step(&page(3, None), 12, true), Step::GoOn(0));
        assert_eq!(step(&page(0, None), 12, true), Step::GoOn(0));
        assert_eq!(step(&page(0, None), 0, true), Step::Reached(0));
        // What was asked for lies ahead, and nothing was thrown away.
        assert_eq!(step(&page(3, None), 12, false), Step::Reached(3));
    }
}
