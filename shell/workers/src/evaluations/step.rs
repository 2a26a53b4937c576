//! A step of evaluations: places are read, looked at and written at the same time, so that neither processors nor the disk wait for
//! each other; after a while no more are begun, and the step ends with those in hand.

use super::bench::{Bench, Done, Read, place_of};
use super::deliveries;
use super::index::Index;
use super::writing::write_all;
use crate::error::WorkError;
use engine::{Engine, Snapshot};
use evidence::waiting::Waiting;
use futures::FutureExt;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use storage::{BulkWrite, StorageError, wide};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;

/// How long a step begins with more places: a change of rules, and whoever stops the work, waits for the step in hand.
const LONGEST: Duration = Duration::from_millis(1_000);
/// Places read at once.
const READ_AT_ONCE: usize = 256;
/// Places that one task looks at, one after the other, at most, and from how many of their resources on it takes no more of them.
const IN_TURN: usize = 16;
const RESOURCES_IN_TURN: u64 = 1_000;
/// Places whose looks wait to be written, at most.
const UNWRITTEN: usize = 512;

/// A place whose look is to be written, when it is due again by the passing of time, and whether something in it failed.
type Noted = (Place, Option<Timestamp>, bool);

/// What became of a write: the places that it was about, how many of them there was something to write of, and those of which
/// nothing was written.
struct Written {
    noted: Vec<Noted>,
    asked_for: usize,
    failed: Vec<(Place, StorageError)>,
}

/// What was read of places, or those that couldn't be.
type Reading = Result<Vec<Read>, (BTreeSet<Place>, WorkError)>;

/// A step in hand.
pub(super) struct Step<'a> {
    bench: &'a Arc<Bench>,
    engine: &'a Engine,
    /// Everything in the step is about this snapshot, and belongs to its epoch.
    snapshot: &'a Snapshot,
    index: &'a mut Index,
    now: Timestamp,
    /// How many places are looked at together.
    parallel: usize,
    /// When no more is begun.
    until: Instant,
    /// Behind which key the deliveries wait that weren't looked at yet, and whether all were.
    waiting_behind: Option<Vec<u8>>,
    has_all_waiting: bool,
    /// Whether there is nothing more to begin.
    is_exhausted: bool,
    /// Places that are read or looked at, or whose looks aren't noted yet.
    in_hand: HashSet<Place>,
    /// Of those, the ones that the index gave: it has them back if nothing becomes of them.
    taken: HashSet<Place>,
    reading: JoinSet<Reading>,
    ready: VecDeque<Read>,
    looks: JoinSet<Vec<(Place, Done)>>,
    looked_at: HashMap<Id, Vec<Place>>,
    done: Vec<(Place, Done)>,
    writing: JoinSet<Written>,
    any_written: bool,
    not_written: Vec<(Place, StorageError)>,
    problem: Option<WorkError>,
}

impl<'a> Step<'a> {
    pub(super) fn new(
        bench: &'a Arc<Bench>,
        engine: &'a Engine,
        snapshot: &'a Snapshot,
        index: &'a mut Index,
        now: Timestamp,
    ) -> Self {
        // More than there are processors: some wait for the disk.
        let parallel = std::thread::available_parallelism().map_or(1, usize::from) * 2;
        Self {
            bench,
            engine,
            snapshot,
            index,
            now,
            parallel,
            until: Instant::now() + LONGEST,
            waiting_behind: None,
            has_all_waiting: false,
            is_exhausted: false,
            in_hand: HashSet::new(),
            taken: HashSet::new(),
            reading: JoinSet::new(),
            ready: VecDeque::new(),
            looks: JoinSet::new(),
            looked_at: HashMap::new(),
            done: Vec::new(),
            writing: JoinSet::new(),
            any_written: false,
            not_written: Vec::new(),
            problem: None,
        }
    }

    /// Takes the step. When its tasks are lost, so is nothing that is kept.
    pub(super) async fn take(mut self) -> Result<(), WorkError> {
        loop {
            self.begin_looks();
            self.begin_write();
            while self.wants_more() {
                if let Err(problem) = self.begin_reading().await {
                    self.problem = Some(problem);
                }
            }
            if self.reading.is_empty() && self.looks.is_empty() && self.writing.is_empty() {
                break;
            }
            tokio::select! {
                Some(read) = self.reading.join_next() => self.read(read),
                Some(looked) = self.looks.join_next_with_id() => self.looked(looked),
                Some(written) = self.writing.join_next() => self.written(written),
            }
        }
        self.end()
    }

    fn goes_on(&self) -> bool {
        self.problem.is_none() && Instant::now() < self.until
    }

    fn wants_more(&self) -> bool {
        self.goes_on()
            && !self.is_exhausted
            && self.reading.is_empty()
            && self.ready.len() < READ_AT_ONCE
            && self.done.len() < UNWRITTEN
    }

    /// Begins to read places: those that changed or are due, and those for which a delivery waits.
    async fn begin_reading(&mut self) -> Result<(), WorkError> {
        let mut waiting = Vec::new();
        if !self.has_all_waiting {
            let passes_over = |place: &Place| self.index.is_paused(place, self.now) || self.in_hand.contains(place);
            let (evidence, behind) = (&self.bench.evidence, self.waiting_behind.take());
            let mut some = deliveries::some(evidence, behind.clone(), passes_over).await?;
            if self.bench.hand_on(self.snapshot, self.now, &some.0).await? {
                some = deliveries::some(evidence, behind, passes_over).await?;
            }
            (waiting, self.waiting_behind) = some;
            self.has_all_waiting = self.waiting_behind.is_none();
        }
        let taken = self.index.take(self.now, READ_AT_ONCE, &self.in_hand);
        let mut places = taken.clone();
        let mut by_place: BTreeMap<Place, Vec<Waiting>> = BTreeMap::new();
        for one in waiting {
            if let Some(place) = place_of(&one) {
                by_place.entry(place).or_default().push(one);
            }
        }
        places.extend(by_place.keys().cloned());
        if places.is_empty() {
            self.is_exhausted = self.has_all_waiting;
            return Ok(());
        }
        let due = places.iter().filter(|place| self.index.is_periodic_due(place, self.now)).cloned().collect();
        self.in_hand.extend(places.iter().cloned());
        self.taken.extend(taken);
        let bench = self.bench.clone();
        self.reading.spawn(async move {
            bench.read(places.clone(), by_place, &due).await.map_err(|problem| (places, problem))
        });
        Ok(())
    }

    fn read(&mut self, read: Result<Reading, JoinError>) {
        match read {
            Ok(Ok(read)) => self.ready.extend(read),
            Ok(Err((places, problem))) => {
                places.iter().for_each(|place| self.give_back(place));
                self.problem = Some(problem);
            }
            Err(problem) => {
                // Which places they were is lost with it.
                self.index.dirty.extend(self.taken.iter().cloned());
                self.problem = Some(WorkError::Broken(problem.to_string()));
            }
        }
    }

    /// Nothing became of a place. One that only waits is found by what waits.
    fn give_back(&mut self, place: &Place) {
        self.in_hand.remove(place);
        if self.taken.remove(place) {
            self.index.dirty.insert(place.clone());
        }
    }

    /// Begins to look at as many groups of places as are looked at together.
    fn begin_looks(&mut self) {
        while self.looks.len() < self.parallel && self.done.len() < UNWRITTEN && self.goes_on() {
            // Few are shared out.
            let in_turn = IN_TURN.min(self.ready.len().div_ceil(self.parallel));
            let (mut group, mut resources) = (Vec::new(), 0);
            while group.len() < in_turn
                && resources < RESOURCES_IN_TURN
                && let Some(read) = self.ready.pop_front()
            {
                resources += read.resources();
                group.push(read);
            }
            if group.is_empty() {
                return;
            }
            let places = group.iter().map(|one| one.place.clone()).collect();
            let look = look_at(self.bench.clone(), self.engine.clone(), self.snapshot.clone(), group, self.now);
            self.looked_at.insert(self.looks.spawn(look).id(), places);
        }
    }

    fn looked(&mut self, looked: Result<(Id, Vec<(Place, Done)>), JoinError>) {
        match looked {
            Ok((id, done)) => {
                self.looked_at.remove(&id);
                self.done.extend(done);
            }
            Err(problem) => {
                let broken = || Done::Failed(WorkError::Broken(problem.to_string()));
                let places = self.looked_at.remove(&problem.id()).unwrap_or_default();
                self.done.extend(places.into_iter().map(|place| (place, broken())));
            }
        }
    }

    /// Begins to write what all looks led to that ended meanwhile: the more of them the longer a write takes.
    fn begin_write(&mut self) {
        if !self.writing.is_empty() || self.done.is_empty() {
            return;
        }
        let (mut writes, mut noted): (Vec<(Place, BulkWrite)>, Vec<Noted>) = (Vec::new(), Vec::new());
        for (place, done) in std::mem::take(&mut self.done) {
            match done {
                Done::Concluded { write, next_periodic, failed } => {
                    writes.extend(write.map(|write| (place.clone(), write)));
                    noted.push((place, next_periodic, failed));
                }
                Done::Failed(found) => {
                    warn_of(&place, &found);
                    self.forget(&place);
                    self.index.note_failure(&place, true, self.now);
                    if matches!(found, WorkError::Storage(StorageError::EpochOver { .. })) {
                        self.problem = Some(found);
                    }
                }
            }
        }
        let bench = self.bench.clone();
        self.writing.spawn(async move {
            let asked_for = writes.len();
            let failed = write_all(&bench.evidence, writes).await;
            Written { noted, asked_for, failed }
        });
    }

    fn forget(&mut self, place: &Place) {
        self.in_hand.remove(place);
        self.taken.remove(place);
    }

    /// Notes when which place has to be looked at again.
    fn written(&mut self, written: Result<Written, JoinError>) {
        let Written { noted, asked_for, failed } = match written {
            Ok(written) => written,
            Err(problem) => {
                self.index.dirty.extend(self.in_hand.iter().cloned());
                self.problem = Some(WorkError::Broken(problem.to_string()));
                return;
            }
        };
        self.any_written |= failed.len() < asked_for;
        let mut failed: BTreeMap<Place, StorageError> = failed.into_iter().collect();
        for (place, next_periodic, has_failed) in noted {
            self.bench.places.fetch_add(1, Ordering::Relaxed);
            self.forget(&place);
            match failed.remove(&place) {
                None => {
                    self.index.note(&place, next_periodic);
                    self.index.note_failure(&place, has_failed, self.now);
                }
                Some(StorageError::Refused(reason)) => {
                    // Whether it is the place or the whole storage is known at the end.
                    self.not_written.push((place, StorageError::Refused(reason)));
                }
                Some(found) => {
                    self.index.dirty.insert(place);
                    self.problem = Some(found.into());
                }
            }
        }
    }

    /// Gives back what wasn't begun, and notes the places whose writes weren't made.
    fn end(mut self) -> Result<(), WorkError> {
        for read in std::mem::take(&mut self.ready) {
            self.give_back(&read.place);
        }
        for (place, found) in std::mem::take(&mut self.not_written) {
            if self.any_written {
                // Others were written: it isn't storage that has no room, and this place waits for its turn by itself.
                warn_of(&place, &found);
                self.index.note_failure(&place, true, self.now);
            } else {
                self.index.dirty.insert(place);
                self.problem = Some(found.into());
            }
        }
        self.problem.map_or(Ok(()), Err)
    }
}

/// Looks at places, one after the other. Each fails alone.
async fn look_at(
    bench: Arc<Bench>,
    engine: Engine,
    snapshot: Snapshot,
    group: Vec<Read>,
    now: Timestamp,
) -> Vec<(Place, Done)> {
    let mut done = Vec::with_capacity(group.len());
    for one in &group {
        let done_here = AssertUnwindSafe(bench.place(&engine, &snapshot, one, now)).catch_unwind().await;
        let broken = || Done::Failed(WorkError::Broken("a place could not be evaluated".to_owned()));
        done.push((one.place.clone(), done_here.unwrap_or_else(|_| broken())));
    }
    done
}

fn warn_of(place: &Place, problem: &dyn std::fmt::Display) {
    tracing::warn!(account = %place.account, region = place.region.as_str(), %problem, "a place can't be evaluated at present");
}

impl Read {
    /// How many resources are looked at in its place: a place of which only some changed costs those.
    fn resources(&self) -> u64 {
        let brought = self.brought_total();
        if brought > 0 { brought } else { wide(self.own.types.len()).max(self.own.total() + self.globals.total()) }
    }
}
