//! A place on which is worked: its summary as it will be, the rows that are to be written with it, and the rows that are there.

use super::interrupted::Interrupted;
use super::judge::{Failures, PlaceObserver, Scribe};
use super::plan::Worked;
use evidence::results::{self, Resource, Status, Verdicts};
use evidence::summary::{RuleNumber, RuleRecord, Summary};
use evidence::{Evidence, Page, Position, StoredItem};
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use storage::{BulkWrite, Epoch, Guard, RowWrite};

/// Rows or resources looked at together.
pub(super) const PAGE: usize = 500;
/// Changes from which on they are written: room is left for the summary, and for what waited.
const CHANGES: usize = 500;

/// A place on which is worked, and what is to be written about it.
pub(super) struct Work {
    pub(super) evidence: Evidence,
    pub(super) epoch: Epoch,
    pub(super) place: Place,
    pub(super) now: Timestamp,
    /// The summary as it will be.
    pub(super) summary: Summary,
    /// The summary as it is stored.
    pub(super) stored: Option<bytes::Bytes>,
    /// Whether there were rows of the place when the work began.
    has_rows: bool,
    /// The first number that no rule had when the work began.
    first_new: RuleNumber,
    /// Whether this work has written some.
    has_written: bool,
    /// Where there are few items: those that rules judge or read beside that, by the Region of their keys.
    pub(super) at_hand: BTreeMap<String, Vec<StoredItem>>,
    pub(super) changes: Vec<RowWrite>,
    /// What the changes rest on, beside the summary.
    pub(super) guards: Vec<Guard>,
    /// The resources of changes that aren't written yet: what is stored of them is old.
    pub(super) pending: HashSet<Resource>,
    pub(super) failures: Failures,
    pub(super) observer: Option<Box<dyn PlaceObserver>>,
    /// Whether rows are written, or only counted: a rehearsal tells what changes and keeps none of it.
    pub(super) keeps_rows: bool,
    /// How many judgements were made.
    pub(super) judgements: u64,
    /// Verdicts that rules have now whose results are made anew.
    pub(super) produced: HashMap<RuleNumber, u64>,
    /// Types of which rules that don't see the newest items saw one.
    pub(super) seen: BTreeSet<(u64, SmolStr)>,
}

impl Work {
    pub(super) fn new(evidence: Evidence, epoch: Epoch, place: Place, now: Timestamp) -> Self {
        Self {
            evidence,
            epoch,
            place,
            now,
            summary: Summary::default(),
            stored: None,
            has_rows: true,
            first_new: 0,
            has_written: false,
            at_hand: BTreeMap::new(),
            changes: Vec::new(),
            guards: Vec::new(),
            pending: HashSet::new(),
            failures: Failures::new(),
            observer: None,
            keeps_rows: true,
            judgements: 0,
            produced: HashMap::new(),
            seen: BTreeSet::new(),
        }
    }

    /// The resources on which a rule of which every verdict is indexed has one.
    pub(super) async fn resources_with_verdicts(&self, number: RuleNumber) -> Result<Vec<Resource>, Interrupted> {
        let mut resources = Vec::new();
        let Some(record) = self.summary.rules.iter().find(|rule| rule.number == number) else { return Ok(resources) };
        let counts = [
            (Status::Compliant, record.tally.compliant),
            (Status::NonCompliant, record.tally.non_compliant),
            (Status::Unknown, record.unknown),
        ];
        for (status, _) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let mut after: Option<Position> = None;
            loop {
                let page = self.evidence.found(&self.place, number, status, after.as_ref(), PAGE).await?;
                for row in &page.rows {
                    resources.push(results::resource_of(&row.key).ok_or(Interrupted::Unreadable)?);
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(resources)
    }

    /// Takes a summary as it is stored, before anything is found: whether there are rows follows from it.
    pub(super) fn begin(&mut self, stored: Option<bytes::Bytes>, summary: Summary) {
        // Where no rule has a verdict there are no rows: they come and go together with the counters.
        let says_something = |rule: &RuleRecord| rule.unknown + rule.tally.compliant + rule.tally.non_compliant > 0;
        self.has_rows = !summary.retired.is_empty() || summary.rules.iter().any(says_something);
        self.first_new = summary.next_number;
        (self.stored, self.summary) = (stored, summary);
    }

    /// The verdicts that are stored on resources which weren't looked at before in this work, as far as these rules have any or rows
    /// are kept.
    pub(super) async fn rows(
        &mut self,
        rules: &[Worked],
        resources: &[Resource],
    ) -> Result<Vec<Verdicts>, Interrupted> {
        let any_known = || rules.iter().any(|rule| rule.number < self.first_new);
        if self.has_rows && (self.keeps_rows || any_known()) {
            return self.rows_again(resources).await;
        }
        Ok(vec![Verdicts::new(); resources.len()])
    }

    /// The verdicts that are stored on resources, those that this work found included.
    pub(super) async fn rows_again(&mut self, resources: &[Resource]) -> Result<Vec<Verdicts>, Interrupted> {
        if resources.iter().any(|resource| self.pending.contains(resource)) {
            self.write_now().await?;
        }
        if resources.is_empty() || !(self.has_rows || self.has_written) {
            return Ok(vec![Verdicts::new(); resources.len()]);
        }
        let rows = self.evidence.verdicts_on(&self.place, resources).await?;
        let read = |row: Option<bytes::Bytes>| match row {
            Some(value) => results::read(&value).ok_or(Interrupted::Unreadable),
            None => Ok(Verdicts::new()),
        };
        rows.into_iter().map(read).collect()
    }

    /// Takes what rules that are gone said out of all rows.
    pub(super) async fn strip_retired(&mut self) -> Result<(), Interrupted> {
        if self.summary.retired.is_empty() {
            return Ok(());
        }
        let mut after: Option<Position> = None;
        loop {
            let Page { rows: page, next } =
                self.evidence.rows_of_place(&self.place, None, after.as_ref(), PAGE).await?;
            after = next;
            let mut writes = Vec::new();
            {
                let observer = self.observer.as_deref_mut();
                let mut scribe = scribe(&self.place, &mut self.summary, &[], observer, self.keeps_rows, self.now);
                for row in &page {
                    let resource = results::resource_of(&row.key).ok_or(Interrupted::Unreadable)?;
                    let verdicts = results::read(&row.value).ok_or(Interrupted::Unreadable)?;
                    let write = scribe.write(&resource, verdicts, Vec::new());
                    writes.extend(write.map(|write| (resource, write)));
                }
            }
            self.keep(writes).await?;
            if after.is_none() {
                break;
            }
        }
        self.summary.retired.clear();
        Ok(())
    }

    /// Keeps changes for the next write, and makes it when they are many.
    pub(super) async fn keep(&mut self, writes: Vec<(Resource, RowWrite)>) -> Result<(), Interrupted> {
        if self.keeps_rows {
            for (resource, write) in writes {
                self.pending.insert(resource);
                self.changes.push(write);
            }
        }
        if self.changes.len() >= CHANGES { self.write_now().await } else { Ok(()) }
    }

    /// Writes what is kept: with the counters of what it writes, and saying of nothing that it is done.
    pub(super) async fn write_now(&mut self) -> Result<(), Interrupted> {
        let write = self.write();
        self.has_written = true;
        Ok(self.evidence.storage().write_rows(write).await?)
    }

    /// The write of everything that is kept, with the summary as it is.
    pub(super) fn write(&mut self) -> BulkWrite {
        self.pending.clear();
        let summary = self.summary.write();
        let mut guards = std::mem::take(&mut self.guards);
        guards.push(Summary::guard(&self.place, self.stored.replace(summary.clone())));
        let mut changes = std::mem::take(&mut self.changes);
        changes.push(Summary::put(&self.place, summary));
        BulkWrite { epoch: self.epoch, guards, changes }
    }
}

/// Turns what rules say into rows, with the counters in the summary.
pub(super) fn scribe<'a>(
    place: &'a Place,
    summary: &'a mut Summary,
    rules: &'a [Worked],
    observer: Option<&'a mut (dyn PlaceObserver + 'static)>,
    keeps_rows: bool,
    now: Timestamp,
) -> Scribe<'a> {
    let records = summary.rules.iter().enumerate().map(|(at, record)| (record.number, at)).collect();
    let retired = summary.retired.iter().copied().collect();
    let rules = rules.iter().map(|rule| (rule.number, rule)).collect();
    Scribe { place, summary, rules, records, retired, observer, keeps_rows, now }
}
