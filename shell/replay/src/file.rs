//! One file with records: unpacked, told what it is by its beginning, and read a record at a time.

use crate::envelope::{self, Taker};
use crate::lake;
use flate2::read::MultiGzDecoder;
use serde_json::de::{IoRead, SliceRead};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

/// A file of so many bytes, unpacked, is read at once, which is quicker; more of it is read bit by bit.
const AT_ONCE: u64 = 24 * 1024 * 1024;

/// No record is so large; CloudTrail's have 1 MiB at most.
const LARGEST_RECORD: u64 = 16 * 1024 * 1024;

/// What gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Reads the records of a file; `-` is the standard input. What is unpacked is held in `room`, whose place is used again for the next file.
///
/// # Errors
/// For people, without the name of the file: that it can't be read, is cut off, or holds no records.
pub fn read(path: &Path, room: &mut Vec<u8>, taker: &mut dyn Taker) -> Result<(), String> {
    if path.as_os_str() == "-" {
        return read_from(&mut io::stdin().lock(), room, taker);
    }
    let mut file = File::open(path).map_err(|problem| problem.to_string())?;
    read_from(&mut file, room, taker)
}

/// Reads the records of what can be read.
///
/// # Errors
/// As [`read`].
pub fn read_from(from: &mut dyn Read, room: &mut Vec<u8>, taker: &mut dyn Taker) -> Result<(), String> {
    let mut magic = Vec::new();
    from.take(GZIP.len().try_into().unwrap_or(0)).read_to_end(&mut magic).map_err(|problem| problem.to_string())?;
    let is_packed = magic == GZIP;
    let whole = Cursor::new(magic).chain(from);
    room.clear();
    if is_packed {
        unpacked(&mut MultiGzDecoder::new(whole), room, taker)
    } else {
        unpacked(&mut { whole }, room, taker)
    }
}

fn unpacked(from: &mut dyn Read, first: &mut Vec<u8>, taker: &mut dyn Taker) -> Result<(), String> {
    let read = (&mut *from).take(AT_ONCE).read_to_end(first);
    // What was read before a packed file breaks off is good.
    let broken = read.err().map(|problem| problem.to_string());
    let is_all = broken.is_some() || u64::try_from(first.len()).is_ok_and(|read| read < AT_ONCE);
    let begins = first.iter().copied().find(|byte| !byte.is_ascii_whitespace() && !MARK.contains(byte));
    let text = first.strip_prefix(&MARK).unwrap_or(first);
    let found = match begins {
        None if broken.is_none() => return Ok(()),
        Some(b'{' | b'[') if is_all => envelope::read(SliceRead::new(text), taker).map_err(|problem| told(&problem)),
        Some(first) => {
            let progress = Cell::new(0);
            let reader = Bounded { inner: Cursor::new(text).chain(from), progress: &progress };
            let mut taker = Watched { taker, progress: &progress };
            match first {
                b'{' | b'[' => {
                    let read = envelope::read(IoRead::new(io::BufReader::new(reader)), &mut taker);
                    read.map_err(|problem| told(&problem))
                }
                first if first == b'"' || first.is_ascii_alphabetic() => lake::read(reader, &mut taker),
                _ => Ok(false),
            }
        }
        None => Ok(false),
    };
    match (found, broken) {
        (Err(problem), None) => Err(problem),
        (_, Some(broken)) => Err(format!("it can't be unpacked to its end: {broken}")),
        (Ok(true), None) => Ok(()),
        (Ok(false), None) => Err("it holds no records of CloudTrail and no access report".to_owned()),
    }
}

/// What some editors put before a text.
const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

fn told(problem: &serde_json::Error) -> String {
    let (line, column) = (problem.line(), problem.column());
    if problem.is_eof() {
        return format!("it is cut off at line {line}, column {column}; what stands before was read");
    }
    if problem.is_io() {
        return problem.to_string();
    }
    let text = problem.to_string();
    let what = text.split(" at line ").next().unwrap_or(&text).to_owned();
    format!("it is no JSON any more at line {line}, column {column} ({what}); what stands before was read")
}

/// Bytes that end where no record ends for too long.
struct Bounded<'p, R> {
    inner: R,
    progress: &'p Cell<u64>,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.progress.set(self.progress.get().saturating_add(u64::try_from(read).unwrap_or(u64::MAX)));
        if self.progress.get() > LARGEST_RECORD {
            return Err(io::Error::other(format!("a record has more than {LARGEST_RECORD} bytes")));
        }
        Ok(read)
    }
}

/// Takes what is found, and notes that there was something.
struct Watched<'p> {
    taker: &'p mut dyn Taker,
    progress: &'p Cell<u64>,
}

impl Taker for Watched<'_> {
    fn record(&mut self, record: crate::record::Record<'_>) {
        self.progress.set(0);
        self.taker.record(record);
    }

    fn used(&mut self, used: &envelope::AccessDetail<'_>) {
        self.progress.set(0);
        self.taker.used(used);
    }
}
