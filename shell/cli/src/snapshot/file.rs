//! A snapshot's file as every command reads it, and what is said of it on a line.

use crate::Problem;
use snapshots::{Checked, Contents, Counts, Limits, SnapshotFile};
use std::fs::File;
use std::path::Path;

/// Reads all of a file.
pub fn checked(path: &Path) -> Result<Checked<File>, Problem> {
    let shown = path.display();
    let failed = |problem: std::io::Error| format!("{shown}: {problem}");
    if !path.metadata().map_err(failed)?.is_file() {
        return Err(format!("{shown} is no file").into());
    }
    let file = File::open(path).map_err(failed)?;
    let read = SnapshotFile::open(file, Limits::default()).and_then(SnapshotFile::check);
    read.map_err(|problem| format!("{shown}: {problem}").into())
}

/// What is in it, on a line.
pub fn summary(contents: &Contents) -> String {
    let Counts { entries, items, objects, .. } = contents.counts;
    let state = format!("version {}, {}", contents.state.version, counted(entries, "entry", "entries"));
    if !contents.evidence {
        return format!("{}, {state}, the state alone", size(contents.bytes));
    }
    let (items, objects) = (counted(items, "item", "items"), counted(objects, "object", "objects"));
    format!("{}, {state}, {items}, {objects}", size(contents.bytes))
}

/// So many of something.
pub fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A size as people say it.
pub fn size(bytes: u64) -> String {
    let in_units = |unit: u64, name: &str| {
        let tenths = (u128::from(bytes) * 10).div_ceil(unit.into());
        format!("{}.{} {name}", tenths / 10, tenths % 10)
    };
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..1_048_576 => in_units(1 << 10, "KiB"),
        1_048_576..1_073_741_824 => in_units(1 << 20, "MiB"),
        _ => in_units(1 << 30, "GiB"),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_never_told_too_small() {
        for (bytes, told) in [
            (0, "0 bytes"),
            (1023, "1023 bytes"),
            (1024, "1.0 KiB"),
            (1025, "1.1 KiB"),
            (1_048_576, "1.0 MiB"),
            (1_600_000, "1.6 MiB"),
            (u64::MAX, "17179869184.0 GiB"),
        ] {
            assert_eq!(size(bytes), told);
        }
    }
}
