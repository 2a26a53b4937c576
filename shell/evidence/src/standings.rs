//! How the rules of a place stood, each time that something changed: a log of what was told, which nothing that is found rests on.
//!
//! A row says which rules stand otherwise than the log had it, under the version of the journal and the moment of the work that found it. Every
//! sixteenth row tells of all rules, so that how they stood at any moment is read back to the nearest of those and no further.

use crate::arrival::Arrival;
use crate::evidence::Evidence;
use crate::external::RuleName;
use crate::summary::{RuleRecord, RuleState, Summary, Tally};
use crate::until::Until;
use crate::{checked, keys};
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::{BulkWrite, Row, RowWrite, StorageError, Table, Version};

const FORMAT: u8 = 1;
/// Rows from one that tells of all rules to the next.
const WHOLE_EVERY: u8 = 16;
/// Places looked at in one transaction when the log begins.
const PAGE: usize = 200;
/// Where it is said from when on the log is whole.
const BEGINNING: &[&str] = &["standings"];

/// The verdicts of a rule, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tallies {
    /// Compliant.
    pub compliant: u64,
    /// Not compliant.
    pub non_compliant: u64,
    /// Resources about which it can't be said.
    pub unknown: u64,
}

/// How the rules of a place stood: those that had a verdict.
pub type Told = BTreeMap<RuleName, Tallies>;

/// What the work was done for that a row comes from, beside what the journal says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// Resources whose configuration items were new.
    pub resources: u64,
    /// Whether anything else was new: facts about the account, evaluations from outside, the end of a first snapshot; or what came can't be told.
    pub others: bool,
    /// Whether it was time for rules that are evaluated at intervals.
    pub due: bool,
    /// Whether the log began with it, in a place of which more had been found before.
    pub begins: bool,
}

/// A row of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The journal's version that was looked at.
    pub version: Version,
    /// When.
    pub at: Timestamp,
    /// What it was done for.
    pub cause: Cause,
    /// Whether all rules are told that had anything to say.
    is_whole: bool,
    rules: Vec<(RuleName, Tallies)>,
}

/// The log of a place, up to a moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Log {
    /// How the rules stood before the first of the changes; nothing where a row can't be read.
    pub before: Option<Told>,
    /// The latest changes, in order.
    pub changes: Vec<Change>,
}

impl Change {
    /// Takes it into what was told before.
    pub fn apply(&self, told: &mut Told) {
        if self.is_whole {
            told.clear();
        }
        for (rule, tallies) in &self.rules {
            if *tallies == Tallies::default() {
                told.remove(rule);
            } else {
                told.insert(rule.clone(), *tallies);
            }
        }
    }
}

/// A row as it is stored. Names of a pack's rules end in its id, which isn't written with each of them.
#[derive(Serialize, Deserialize)]
struct Stored {
    /// How many rows before this one the last is that tells of all rules.
    since_whole: u8,
    cause: Cause,
    packs: Vec<(SmolStr, Vec<StoredRule>)>,
}

/// A rule's name, whether the id of its pack follows, compliant, not compliant, unknown.
type StoredRule = (SmolStr, bool, u64, u64, u64);

/// How the rules of a summary stand, as the log tells it: those that have a verdict.
pub fn told(summary: &Summary) -> Told {
    let tallies = |rule: &RuleRecord| Tallies {
        compliant: rule.tally.compliant,
        non_compliant: rule.tally.non_compliant,
        unknown: rule.unknown,
    };
    // What was found before an evaluation failed says nothing about how the rule stands.
    let fails = |rule: &RuleRecord| matches!(rule.state, RuleState::Failed(_));
    let says = |rule: &&RuleRecord| !fails(rule) && rule.tally != Tally::default();
    summary.rules.iter().filter(says).map(|rule| (rule.key(), tallies(rule))).collect()
}

/// A row that can be read, and how many before it the last is that tells of all rules.
type ReadRow = (Change, u8);

/// What a place's rows are read back to.
#[derive(Default)]
struct End {
    /// How the rules stand by the log; nothing where a row can't be read.
    told: Option<Told>,
    /// The last row: its version and moment, and what it says if that can be read.
    last: Option<(Version, Timestamp, Option<ReadRow>)>,
}

impl Evidence {
    /// The row to be written together with a place's summary, which says in what its rules stand otherwise than the log has it; none where they
    /// don't.
    ///
    /// The log is compared with and not the summary that the work began with: that one may be what an interrupted work had come to.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn standings_row(
        &self,
        place: &Place,
        at: Arrival,
        cause: Cause,
        summary: &Summary,
    ) -> Result<Option<RowWrite>, StorageError> {
        if self.standings_until().is_some() {
            return Ok(None);
        }
        let end = self.end_of_log(place).await?;
        Ok(next_row(place, at, cause, told(summary), end))
    }

    /// How the rules of a place stood at a moment; nothing where a row can't be read.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn standings_at(&self, place: &Place, until: Until) -> Result<Option<Told>, StorageError> {
        Ok(folded(&self.newest(place, Some(until), usize::from(WHOLE_EVERY)).await?))
    }

    /// The latest changes of how the rules of a place stood, up to a moment, or to the last one.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn standings_log(&self, place: &Place, until: Option<Until>, most: usize) -> Result<Log, StorageError> {
        let mut rows = self.newest(place, until, most.saturating_add(usize::from(WHOLE_EVERY))).await?;
        let earlier = rows.split_off(most.min(rows.len()));
        let mut log = Log { before: folded(&earlier), changes: Vec::with_capacity(rows.len()) };
        for row in rows.iter().rev() {
            match read(row) {
                Some((change, _)) if log.before.is_some() => log.changes.push(change),
                // One that tells of all rules needs none before it.
                Some((change, _)) if change.is_whole => {
                    log = Log { before: Some(Told::new()), changes: vec![change] };
                }
                Some(_) => {}
                None => log = Log::default(),
            }
        }
        Ok(log)
    }

    /// From when on the log tells everything that was found; nothing when it always did.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn standings_begin(&self) -> Result<Option<(Version, Timestamp)>, StorageError> {
        let row = self.storage().row(Table::Upkeep, &keys::key(BEGINNING)).await?;
        let beginning = row.and_then(|value| checked::read::<(Version, i64)>(FORMAT, &value));
        Ok(beginning.filter(|(version, _)| *version > 0).map(|(version, at)| (version, Timestamp::from_millis(at))))
    }

    /// Begins the log, if it wasn't yet: with how everything stands, where an older release kept none. Done once, before anybody asks.
    ///
    /// # Errors
    /// When storage can't be read or written.
    pub async fn begin_standings(&self, at: Arrival) -> Result<(), StorageError> {
        let mark = keys::key(BEGINNING);
        if self.storage().row(Table::Upkeep, &mark).await?.is_some() {
            return Ok(());
        }
        let any = self.storage().scan(Table::Places, &keys::standings_of_all(), None, 1).await?;
        // After everything was forgotten the log is there, and the mark went with the rest.
        let is_old = at.version > 0 && any.is_empty();
        let mut after: Option<Place> = None;
        let mut is_more = is_old;
        while is_more {
            let places = self.summarized(after.as_ref(), PAGE).await?;
            let rows = places.iter().filter_map(|(place, summary)| {
                let cause = Cause { begins: true, ..Cause::default() };
                next_row(place, at, cause, told(summary.as_ref()?), End { told: Some(Told::new()), last: None })
            });
            let rows: Vec<RowWrite> = rows.collect();
            if !rows.is_empty() {
                self.storage().write_rows(BulkWrite::new(at.epoch, rows)).await?;
            }
            after = places.last().map(|(place, _)| place.clone());
            is_more = places.len() == PAGE;
        }
        let beginning = if is_old { (at.version, at.now.millis()) } else { (0, 0) };
        let mark = RowWrite::put(Table::Upkeep, mark, checked::write(FORMAT, &beginning));
        self.storage().write_rows(BulkWrite::new(at.epoch, vec![mark])).await
    }

    async fn end_of_log(&self, place: &Place) -> Result<End, StorageError> {
        let rows = self.newest(place, None, usize::from(WHOLE_EVERY)).await?;
        let last = rows.first().and_then(|row| {
            let (version, at) = keys::moment_of_standings(&row.key)?;
            Some((version, at, read(row)))
        });
        Ok(End { told: folded(&rows), last })
    }

    /// The newest rows up to a moment, the last first.
    async fn newest(&self, place: &Place, until: Option<Until>, most: usize) -> Result<Vec<Row>, StorageError> {
        let until = match (until, self.standings_until()) {
            (Some(one), Some(other)) if one.version > other.version => Some(other),
            (until, other) => until.or(other),
        };
        let before = until.map(|until| keys::after_standings(place, until.version, until.moment));
        self.storage().scan_back(Table::Places, &keys::standings(place), before.as_deref(), most).await
    }
}

/// How the rules stand by the newest rows, the last first.
fn folded(rows: &[Row]) -> Option<Told> {
    let mut changes = Vec::new();
    for row in rows {
        let (change, _) = read(row)?;
        let is_whole = change.is_whole;
        changes.push(change);
        if is_whole {
            break;
        }
    }
    // The first row of all tells of all rules: without it something is missing.
    if changes.last().is_some_and(|change| !change.is_whole) {
        return None;
    }
    let mut told = Told::new();
    changes.iter().rev().for_each(|change| change.apply(&mut told));
    Some(told)
}

fn next_row(place: &Place, at: Arrival, cause: Cause, now: Told, end: End) -> Option<RowWrite> {
    let before = end.told.clone().unwrap_or_default();
    let gone = before.keys().filter(|rule| !now.contains_key(*rule)).map(|rule| (rule.clone(), Tallies::default()));
    let other = now.iter().filter(|(rule, tallies)| before.get(*rule) != Some(tallies));
    let mut rules: Told = other.map(|(rule, tallies)| (rule.clone(), *tallies)).chain(gone).collect();
    if rules.is_empty() && end.told.is_some() {
        return None;
    }
    let (mut version, mut moment, mut since_whole, mut cause) = (at.version, at.now, 0, cause);
    if let Some((last_version, last_moment, last)) = end.last {
        // The log's time doesn't go back, whatever the clock does.
        if version <= last_version {
            (version, moment) = (last_version, moment.max(last_moment));
        }
        let is_same = (version, moment) == (last_version, last_moment);
        since_whole = match (&last, &end.told) {
            (Some((_, since)), Some(_)) if is_same => *since,
            (Some((_, since)), Some(_)) => (since + 1) % WHOLE_EVERY,
            _ => 0,
        };
        if let Some((last, _)) = last.filter(|_| is_same) {
            // A clock that stands still: one row says all of that moment.
            for (rule, tallies) in last.rules {
                rules.entry(rule).or_insert(tallies);
            }
            cause = Cause {
                resources: cause.resources.saturating_add(last.cause.resources),
                others: cause.others || last.cause.others,
                due: cause.due || last.cause.due,
                begins: cause.begins || last.cause.begins,
            };
        }
    }
    if since_whole == 0 {
        rules.extend(now);
    }
    let mut packs: Vec<(SmolStr, Vec<StoredRule>)> = Vec::new();
    for ((pack, name), tallies) in rules {
        let own = name.strip_suffix(pack.as_str()).and_then(|name| name.strip_suffix('-'));
        let (name, is_suffixed) = (own.map(SmolStr::new).unwrap_or(name.clone()), own.is_some());
        let rule = (name, is_suffixed, tallies.compliant, tallies.non_compliant, tallies.unknown);
        match packs.last_mut() {
            Some((last, rules)) if *last == pack => rules.push(rule),
            _ => packs.push((pack, vec![rule])),
        }
    }
    let value = checked::write(FORMAT, &Stored { since_whole, cause, packs });
    Some(RowWrite::put(Table::Places, keys::standings_at(place, version, moment), value))
}

/// A row; nothing when it can't be read.
fn read(row: &Row) -> Option<ReadRow> {
    let (version, at) = keys::moment_of_standings(&row.key)?;
    let stored: Stored = checked::read(FORMAT, &row.value)?;
    let mut rules = Vec::new();
    for (pack, of_pack) in stored.packs {
        for (name, is_suffixed, compliant, non_compliant, unknown) in of_pack {
            let name = if is_suffixed { SmolStr::new(format!("{name}-{pack}")) } else { name };
            rules.push(((pack.clone(), name), Tallies { compliant, non_compliant, unknown }));
        }
    }
    let change = Change { version, at, cause: stored.cause, is_whole: stored.since_whole == 0, rules };
    Some((change, stored.since_whole))
}
