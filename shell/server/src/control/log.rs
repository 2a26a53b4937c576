//! `GET /_bailiwick/log`: the journal as an audit log, who made what true and when, a page at a time by version.

use super::route::Asked;
use crate::facts;
use crate::installation::Installation;
use crate::refused_calls::RefusedCall;
use crate::reply::{Body, error, json};
use crate::told::time as told_time;
use governance::journal::Entry;
use http::{Response, StatusCode};
use identifiers::{AccountId, Timestamp};
use protocol::{Form, timestamps};
use reports::Fact;
use reports::log::{self, Log, WORKERS};
use serde_json::Value;
use storage::wide;
use storage::{JournalEntry, Version};

/// Entries on a page unless told otherwise, and at most.
const PAGE: usize = 100;
const LONGEST_PAGE: usize = 1_000;
/// Entries that are looked at for one page: with narrow filters a page may come back short, or empty, and still have a next one.
const LOOKED_AT: usize = 20_000;
/// JSON values in the facts of a page from which on it ends: a fact may name every account of an organization.
const VALUES: usize = 50_000;
/// Facts of an entry that are told one by one: an import of an organization has tens of thousands.
const FACTS: usize = 1_000;
/// Entries read at a time; between two reads everybody else gets a turn.
const READ: usize = 250;
/// What is asked for.
#[derive(Debug, Default, PartialEq)]
pub struct Wanted {
    /// Only later versions.
    pub after: Version,
    /// Only earlier versions.
    pub before: Option<Version>,
    /// The latest first.
    pub latest_first: bool,
    /// So many at most.
    pub limit: usize,
    /// Of an account that did it, or to which it was done.
    pub account: Option<AccountId>,
    /// Only what this account did.
    pub by: Option<AccountId>,
    /// Of an operation, whatever the case.
    pub operation: Option<String>,
    /// Not before.
    pub since: Option<Timestamp>,
    /// Not after.
    pub until: Option<Timestamp>,
    /// Whether the steps of our own workers count.
    pub workers: bool,
    /// The calls that were refused, in place of entries.
    pub refused: bool,
}

/// How many facts of an entry aren't told, if it has more.
fn more(facts: usize) -> Option<Fact> {
    let more = facts.checked_sub(FACTS).filter(|more| *more > 0)?;
    let members = [("count".to_owned(), Value::from(more))].into_iter().collect();
    Some(Fact { fact: "MoreFacts".to_owned(), members })
}

/// `?after=VERSION&before=VERSION&order=latest&limit=N&account=ID&operation=NAME&since=TIME&until=TIME&workers=false`; or `?refused=true` with all but the versions, the order
/// and the workers.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let wanted = match read(&asked.query, installation.engine.now()) {
        Ok(wanted) => wanted,
        Err(problem) => return error(StatusCode::BAD_REQUEST, &problem),
    };
    if wanted.refused {
        return json(StatusCode::OK, &refused(installation, &wanted));
    }
    match page(installation, &wanted).await {
        Ok(page) => json(StatusCode::OK, &page),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

fn read(query: &str, now: Timestamp) -> Result<Wanted, String> {
    let form = Form::parse(query.as_bytes()).map_err(|_| "the query can't be read".to_owned())?;
    let number = |name: &str| match form.get(name) {
        None => Ok(None),
        Some(text) => text.parse::<u64>().map(Some).map_err(|_| format!("`{name}` is a version, and not {text}")),
    };
    let time = |name: &str| match form.get(name) {
        None => Ok(None),
        Some(text) => match timestamps::parse(text) {
            Some(millis) if millis < 0 => Err(format!("`{name}` is a time since 1970, and not {text}")),
            Some(millis) if millis > now.millis() => {
                Err(format!("`{name}` is {text}, and it is only {}", timestamps::iso8601(now.millis())))
            }
            Some(millis) => Ok(Some(Timestamp::from_millis(millis))),
            None => Err(format!("`{name}` is a time such as 2025-06-01T12:00:00Z, and not {text}")),
        },
    };
    let limit = match form.get("limit").map(str::parse::<usize>) {
        None => PAGE,
        Some(Ok(limit)) if (1..=LONGEST_PAGE).contains(&limit) => limit,
        Some(_) => return Err(format!("`limit` is a number from 1 to {LONGEST_PAGE}")),
    };
    let account =
        form.get("account").map(|text| text.parse().map_err(|_| format!("`account` {text} is no account id")));
    let (since, until) = (time("since")?, time("until")?);
    if let (Some(since), Some(until)) = (since, until)
        && since > until
    {
        let [since, until] = [since, until].map(|time| timestamps::iso8601(time.millis()));
        return Err(format!("`since` is {since} and `until` is {until}, which is earlier: nothing is in between"));
    }
    let flag = |name: &str, usual: bool| match form.get(name) {
        None => Ok(usual),
        Some("true") => Ok(true),
        Some("false") => Ok(false),
        Some(_) => Err(format!("`{name}` is true or false")),
    };
    let refused = flag("refused", false)?;
    let of_entries = ["after", "before", "order", "workers"];
    if let Some(name) = of_entries.into_iter().find(|name| refused && form.get(name).is_some()) {
        return Err(format!("`{name}` is about the journal's entries, and a refused call is none"));
    }
    Ok(Wanted {
        after: number("after")?.unwrap_or_default(),
        before: number("before")?,
        latest_first: match form.get("order") {
            None | Some("earliest") => false,
            Some("latest") => true,
            Some(_) => return Err("`order` is earliest or latest".to_owned()),
        },
        limit,
        account: account.transpose()?,
        by: None,
        operation: form.get("operation").map(str::to_owned),
        since,
        until,
        workers: flag("workers", true)?,
        refused,
    })
}

/// A page: the entries that pass, and the version to go on from, if there may be more.
///
/// # Errors
/// When the journal can't be read.
pub async fn page(installation: &Installation, asked: &Wanted) -> Result<Log, engine::OpenError> {
    let storage = installation.engine.storage().as_ref();
    let head = installation.engine.snapshot().version;
    // Versions from `low + 1` to `high` are still to be looked at.
    let (mut low, mut high) = (asked.after, asked.before.map_or(head, |before| before.saturating_sub(1).min(head)));
    let mut entries = Vec::new();
    let (mut looked_at, mut values) = (0, 0);
    while low < high && entries.len() < asked.limit && looked_at < LOOKED_AT && values < VALUES {
        let span = (high - low).min(wide(READ));
        let from = if asked.latest_first { high - span } else { low };
        let number = usize::try_from(span).unwrap_or(READ);
        let is_worth_reading = match asked.account {
            Some(account) => is_mentioned(&storage.read(from, number).await?, account),
            None => true,
        };
        if !is_worth_reading {
            looked_at += number;
            (low, high) = if asked.latest_first { (low, from) } else { (from + span, high) };
            tokio::task::yield_now().await;
            continue;
        }
        let mut read = engine::entries(storage, from, number).await?;
        if read.is_empty() {
            // Everything was thrown away in this moment.
            break;
        }
        // Storage may answer without waiting, and looking through entries takes its time.
        tokio::task::yield_now().await;
        if asked.latest_first {
            read.reverse();
        }
        for (version, entry) in read {
            looked_at += 1;
            if asked.latest_first {
                high = version - 1;
            } else {
                low = version;
            }
            if asked.passes(&entry) {
                let told = told(version, &entry);
                values += told.facts.iter().flat_map(|fact| fact.members.values()).map(count).sum::<usize>();
                entries.push(told);
            }
            if entries.len() >= asked.limit || values >= VALUES {
                break;
            }
        }
    }
    let next = (low < high).then_some(if asked.latest_first { high + 1 } else { low });
    Ok(Log { head, entries, next, refused: None })
}

/// The latest entries that name an account, up to a version.
///
/// # Errors
/// When the journal can't be read.
pub async fn latest_of(
    installation: &Installation,
    account: AccountId,
    version: Version,
    limit: usize,
) -> Result<Log, engine::OpenError> {
    let before = Some(version.saturating_add(1));
    let asked =
        Wanted { before, latest_first: true, limit, account: Some(account), workers: true, ..Wanted::default() };
    page(installation, &asked).await
}

/// The calls that were refused and pass, the latest first.
pub fn refused(installation: &Installation, asked: &Wanted) -> Log {
    let calls = installation.refused.latest(asked.limit, |call| {
        asked.operation.as_ref().is_none_or(|wanted| call.operation.name.eq_ignore_ascii_case(wanted))
            && asked.since.is_none_or(|since| call.at >= since)
            && asked.until.is_none_or(|until| call.at <= until)
            && asked.account.is_none_or(|account| call.caller.account == account)
            && asked.by.is_none_or(|account| call.caller.account == account)
    });
    let told = |call: RefusedCall| log::RefusedCall {
        at: told_time(call.at),
        account: call.caller.account.to_string(),
        principal: call.caller.arn().to_string(),
        region: call.caller.region.to_string(),
        service: schema::service(call.operation.service).name.to_owned(),
        operation: call.operation.name.to_owned(),
        refusal: call.refusal,
    };
    let refused = Some(calls.into_iter().map(told).collect());
    Log { head: installation.engine.snapshot().version, entries: Vec::new(), next: None, refused }
}

impl Wanted {
    fn passes(&self, entry: &Entry) -> bool {
        self.operation.as_ref().is_none_or(|wanted| entry.operation.eq_ignore_ascii_case(wanted))
            && self.since.is_none_or(|since| entry.at >= since)
            && self.until.is_none_or(|until| entry.at <= until)
            && self.by.is_none_or(|account| entry.account == account && entry.principal != WORKERS)
            && (self.workers || entry.principal != WORKERS)
            && self
                .account
                .is_none_or(|account| entry.account == account && entry.principal != WORKERS || names(entry, account))
    }
}

/// The values in a value, itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// An account as it stands in stored entries.
fn quoted(account: AccountId) -> String {
    format!("\"{account}\"")
}

/// Whether any of these entries may have to do with the account, by their texts alone: most have to do with others, and are worth no
/// reading.
fn is_mentioned(stored: &[JournalEntry], account: AccountId) -> bool {
    let quoted = quoted(account);
    // One that isn't a text is a mistake that its reader tells, as are no entries at all.
    stored.is_empty()
        || stored.iter().any(|entry| str::from_utf8(&entry.body).map_or(true, |text| text.contains(&quoted)))
}

/// Whether a fact of the entry names the account.
fn names(entry: &Entry, account: AccountId) -> bool {
    let quoted = quoted(account);
    entry.events.iter().any(|event| serde_json::to_string(event).is_ok_and(|text| text.contains(&quoted)))
}

fn told(version: Version, entry: &Entry) -> log::Entry {
    log::Entry {
        version,
        at: told_time(entry.at),
        account: entry.account.to_string(),
        principal: entry.principal.to_string(),
        region: entry.region.to_string(),
        operation: entry.operation.to_string(),
        facts: entry.events.iter().take(FACTS).map(facts::told).chain(more(entry.events.len())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGE, READ, Wanted, page};
    use crate::installation::{Installation, Options};
    use crate::setup::Setup;
    use engine::ManualClock;
    use governance::organizations::FeatureSet;
    use governance::organizations::commands::{CreateAccount, CreateOrganization, CreateOrganizationalUnit};
    use governance::{Caller, Principal, Proof, Settings};
    use identifiers::{ParentId, Region, Timestamp};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;
    use storage::memory::Memory;

    fn me() -> Caller {
        Caller::new("111111111111".parse().unwrap(), Principal::Root, Region::us_east_1(), Proof::Asserted)
    }

    /// An organization with so many units, and then as many again after `between` was done.
    async fn organization(units: usize, between: impl AsyncFnOnce(&Installation)) -> Installation {
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            storage: Arc::new(Memory::new()),
            buckets: folder.path().join("s3"),
            settings: Settings::default(),
            seed: Some("log".to_owned()),
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
            default_account: "111111111111".parse().unwrap(),
            caller: governance::Principal::administrator(),
            options: Options::in_memory(),
            branches: Default::default(),
        };
        let (installation, _) = setup.start().await.unwrap();
        installation.engine.execute(me(), CreateOrganization { feature_set: FeatureSet::All }).await.unwrap();
        let root = installation.engine.snapshot().state.organizations.roots.keys().next().unwrap().clone();
        let unit = |number: usize| {
            let (parent, name) = (ParentId::Root(root.clone()), format!("unit {number}").into());
            installation.engine.execute(me(), CreateOrganizationalUnit { parent, name, tags: Vec::new() })
        };
        for number in 0..units {
            unit(number).await.unwrap();
        }
        between(&installation).await;
        for number in units..2 * units {
            unit(number).await.unwrap();
        }
        installation
    }

    /// One thread, and everybody on it gets a turn between two reads.
    #[tokio::test]
    async fn a_narrow_query_holds_no_thread() {
        let installation = organization(2 * READ, async |_| {}).await;
        let turns = Arc::new(AtomicUsize::new(0));
        let counted = turns.clone();
        tokio::spawn(async move {
            loop {
                counted.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
            }
        });
        let asked = Wanted { limit: PAGE, account: "999999999999".parse().ok(), workers: true, ..Wanted::default() };
        let found = page(&installation, &asked).await.unwrap();
        assert_eq!(found.entries, []);
        let head = usize::try_from(installation.engine.snapshot().version).unwrap();
        assert!(head > 3 * READ && turns.load(Ordering::SeqCst) >= 3, "{head} {turns:?}");
    }

    /// The few entries that name an account are found among many that don't, from either end, and nothing is passed over.
    #[tokio::test]
    async fn an_account_is_found_wherever_it_is_named() {
        let made = async |installation: &Installation| {
            let (email, name) = ("a@example.com".into(), "a".into());
            let command =
                CreateAccount { email, name, role_name: None, iam_user_access_to_billing: true, tags: Vec::new() };
            installation.engine.execute(me(), command).await.unwrap();
            assert_eq!(installation.crew.settle(Duration::from_secs(60)).await.unwrap(), workers::Settled::Yes);
        };
        let installation = organization(2 * READ, made).await;
        let snapshot = installation.engine.snapshot();
        let account = *snapshot.state.organizations.accounts.keys().find(|id| **id != me().account).unwrap();
        let storage = installation.engine.storage().as_ref();
        let all = engine::entries(storage, 0, usize::MAX).await.unwrap();
        let mut expected: Vec<u64> =
            all.iter().filter(|(_, entry)| super::names(entry, account)).map(|(version, _)| *version).collect();
        assert!(!expected.is_empty() && expected.iter().all(|version| (501..600).contains(version)), "{expected:?}");
        for latest_first in [false, true] {
            let asked =
                Wanted { limit: PAGE, account: Some(account), latest_first, workers: true, ..Wanted::default() };
            let found = page(&installation, &asked).await.unwrap();
            let versions: Vec<u64> = found.entries.iter().map(|entry| entry.version).collect();
            assert_eq!((versions, found.next), (expected.clone(), None));
            expected.reverse();
        }
        assert!(!super::is_mentioned(&storage.read(0, READ).await.unwrap(), account), "read for nothing");
    }

    fn read(query: &str) -> Result<Wanted, String> {
        super::read(query, Timestamp::from_millis(1_750_000_000_000))
    }

    #[test]
    fn a_query_is_read_or_what_is_wrong_with_it_is_said() {
        let nothing = Wanted { limit: PAGE, workers: true, ..Wanted::default() };
        assert_eq!(read(""), Ok(nothing));
        let asked =
            read("after=3&before=9&order=latest&limit=5&account=111111111111&operation=X&workers=false").unwrap();
        assert_eq!(
            (asked.after, asked.before, asked.latest_first, asked.limit, asked.workers),
            (3, Some(9), true, 5, false)
        );
        assert_eq!(read("since=2025-06-01T00:00:00Z").unwrap().since.unwrap().millis(), 1_748_736_000_000);
        for wrong in [
            "after=x",
            "before=-1",
            "limit=0",
            "limit=1001",
            "account=1",
            "since=yesterday",
            "order=x",
            "workers=1",
            "until=",
            "since=-1",
            "until=1969-12-31T23:59:59Z",
            "since=2025-06-15T15:06:41Z",
            "until=2100-01-01T00:00:00Z",
            "after=%ff",
            "refused=1",
            "refused=true&after=3",
            "refused=true&order=latest",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
