//! Reads files on several threads, each with calls of its own, and hands on what came together.

use crate::access_report::Used;
use crate::alike::Alike;
use crate::envelope::{AccessDetail, Taker};
use crate::file;
use crate::interest::Interest;
use crate::record::Record;
use crate::request::{Requests, Unjudged};
use crate::tally::{Chunk, Tally};
use crate::walk::Walk;
use reports::replay::Read;
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many distinct calls a thread holds before it hands them on.
const CHUNK: usize = 8_000;
/// How many examples are kept of what is said of records.
const EXAMPLES: usize = 3;
/// How many files with problems are told.
const PROBLEMS: usize = 1_000;
/// How many services in use are kept: 10,000 accounts with 100 each.
const USED: usize = 1_000_000;

/// What counts, and who is here.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What of calls counts.
    pub interest: Arc<Interest>,
    /// The accounts of the organizations that are here.
    pub accounts: Arc<HashSet<SmolStr>>,
    /// How many threads read.
    pub threads: usize,
}

/// What was read beside the calls.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Counts.
    pub read: Read,
    /// Records that are no calls that can be decided, by why.
    pub unjudged: HashMap<Unjudged, Such>,
    /// Files that couldn't be read to their end, and why.
    pub problems: Vec<(String, String)>,
    /// Services that were used.
    pub used: Vec<Used>,
}

/// Records of which the same is to be said.
#[derive(Debug, Default)]
pub struct Such {
    /// How many.
    pub records: u64,
    /// A few of them.
    pub examples: Vec<String>,
}

impl Gathered {
    fn unjudged(&mut self, why: Unjudged, example: impl FnOnce() -> String) {
        let such = self.unjudged.entry(why).or_default();
        such.records += 1;
        if such.examples.len() < EXAMPLES {
            let example = example();
            if !such.examples.contains(&example) {
                such.examples.push(example);
            }
        }
    }

    fn problem(&mut self, file: &Path, problem: String) {
        if self.problems.len() < PROBLEMS {
            self.problems.push((file.display().to_string(), problem));
        }
    }

    fn join(&mut self, other: Self) {
        self.read.files += other.read.files;
        self.read.records += other.read.records;
        for (why, such) in other.unjudged {
            let known = self.unjudged.entry(why).or_default();
            known.records += such.records;
            known.examples.extend(such.examples);
            known.examples.sort();
            known.examples.dedup();
            known.examples.truncate(EXAMPLES);
        }
        self.problems.extend(other.problems);
        self.problems.truncate(PROBLEMS);
        self.used.extend(other.used);
        self.used.truncate(USED);
    }
}

/// Reads all records of files and folders. Distinct calls go to `sink`, which says whether to go on; the same call may come several times. `count` is how many
/// records were read, as it goes on.
pub fn read(
    paths: &[PathBuf],
    options: &Options,
    count: &AtomicU64,
    sink: &(dyn Fn(Chunk) -> bool + Sync),
) -> Gathered {
    let walk = Mutex::new(Walk::new(paths));
    let stopped = AtomicBool::new(false);
    let alike = Arc::new(Alike::default());
    let work = || {
        let mut reader = Reader::new(options, alike.clone(), count, &stopped, sink);
        while !stopped.load(Ordering::Relaxed) {
            let Some(path) = walk.lock().unwrap_or_else(PoisonError::into_inner).next() else { break };
            reader.file(path);
        }
        reader.hand_on();
        reader.gathered
    };
    let mut all = Gathered::default();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..options.threads.max(1)).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            match thread.join() {
                Ok(gathered) => all.join(gathered),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    let walk = walk.into_inner().unwrap_or_else(PoisonError::into_inner);
    all.read.other_files = walk.others;
    walk.problems.into_iter().for_each(|(folder, problem)| all.problem(&folder, problem));
    all
}

/// Reads all records of bytes: distinct calls, and what else there is.
pub fn read_bytes(bytes: &[u8], options: &Options) -> (Chunk, Gathered) {
    let chunks = Mutex::new(Chunk::new());
    let sink = |chunk: Chunk| {
        chunks.lock().unwrap_or_else(PoisonError::into_inner).extend(chunk);
        true
    };
    let (count, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
    let mut reader = Reader::new(options, Arc::default(), &count, &stopped, &sink);
    reader.gathered.read.files = 1;
    if let Err(problem) = file::read_from(&mut &*bytes, &mut Vec::new(), &mut reader) {
        reader.gathered.problem(Path::new("-"), problem);
    }
    reader.hand_on();
    let gathered = reader.gathered;
    (chunks.into_inner().unwrap_or_else(PoisonError::into_inner), gathered)
}

/// What one thread reads.
struct Reader<'s> {
    requests: Requests,
    tally: Tally,
    gathered: Gathered,
    file: PathBuf,
    in_file: u64,
    /// Where files are unpacked.
    room: Vec<u8>,
    count: &'s AtomicU64,
    stopped: &'s AtomicBool,
    sink: &'s (dyn Fn(Chunk) -> bool + Sync),
}

impl<'s> Reader<'s> {
    fn new(
        options: &Options,
        alike: Arc<Alike>,
        count: &'s AtomicU64,
        stopped: &'s AtomicBool,
        sink: &'s (dyn Fn(Chunk) -> bool + Sync),
    ) -> Self {
        Self {
            requests: Requests::new(options.interest.clone(), options.accounts.clone(), alike),
            tally: Tally::default(),
            gathered: Gathered::default(),
            file: PathBuf::from("-"),
            in_file: 0,
            room: Vec::new(),
            count,
            stopped,
            sink,
        }
    }

    fn file(&mut self, path: PathBuf) {
        self.file.clone_from(&path);
        self.in_file = 0;
        self.gathered.read.files += 1;
        let mut room = std::mem::take(&mut self.room);
        if let Err(problem) = file::read(&path, &mut room, self) {
            self.gathered.problem(&path, problem);
        }
        self.room = room;
    }

    fn hand_on(&mut self) {
        let chunk = self.tally.take();
        if !chunk.is_empty() && !(self.sink)(chunk) {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }

    fn place(&self) -> String {
        format!("{}, record {}", self.file.display(), self.in_file)
    }
}

impl Taker for Reader<'_> {
    fn record(&mut self, record: Record<'_>) {
        self.in_file += 1;
        self.gathered.read.records += 1;
        self.count.fetch_add(1, Ordering::Relaxed);
        match self.requests.call(&record) {
            Ok(call) => {
                self.tally.add(call, record.event_time.get());
                if self.tally.len() >= CHUNK {
                    self.hand_on();
                }
            }
            Err(why) => {
                let account = record.user_identity.as_ref().and_then(|identity| identity.account_id.get());
                let event = record.event_name.get();
                let told = match (why, event, account) {
                    (crate::request::STRANGER, _, Some(account)) => account.to_owned(),
                    (Unjudged::Beside(_), Some(event), _) => event.to_owned(),
                    (Unjudged::Unknown(_), Some(event), _) => format!("{} ({event})", self.place()),
                    (_, None, _) => self.place(),
                };
                self.gathered.unjudged(why, || told);
            }
        }
    }

    fn used(&mut self, detail: &AccessDetail<'_>) {
        match Used::read(detail) {
            Ok(Some(used)) if self.gathered.used.len() < USED => self.gathered.used.push(used),
            Ok(_) => {}
            Err(why) => {
                let place = self.file.display().to_string();
                self.gathered.unjudged(Unjudged::Unknown(why), || place);
            }
        }
    }
}
