//! Files that are whole or absent: written beside, flushed, renamed into place, readable by their owner only.

use crate::wide::wide;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::checksums::Algorithm;
use crate::records::ObjectRecord;

/// Begins every object file and names the version of its layout: the header's length, its CRC-32C, the header, the bytes.
const MAGIC: &[u8; 8] = b"OBJECT2\n";
/// The layout before that, without the CRC-32C.
const UNSEALED: &[u8; 8] = b"OBJECT1\n";
/// No header that we write comes near it; a larger length means that the file is not ours.
const HEADER_BYTES_MAX: u32 = 1 << 20;

/// Creates a directory (and what is missing above it) that only its owner may enter.
pub(crate) fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Flushes a directory's entries, so that a rename or removal in it survives a power failure. A directory that has
/// meanwhile been removed has nothing left to flush.
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    match File::open(path) {
        Ok(dir) => dir.sync_all(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// A file that is flushed but has no name yet that anybody reads; it disappears unless it is put in place.
pub(crate) struct Pending {
    path: PathBuf,
    placed: bool,
}

impl Pending {
    /// Writes `pieces` one after another to a new file at `path`.
    pub(crate) fn write(path: PathBuf, pieces: &[&[u8]]) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path)?;
        let pending = Self { path, placed: false };
        for piece in pieces {
            file.write_all(piece)?;
        }
        file.sync_all()?;
        Ok(pending)
    }

    /// Gives the file its name, replacing what had it. The caller flushes the directory.
    pub(crate) fn place(mut self, target: &Path) -> io::Result<()> {
        fs::rename(&self.path, target)?;
        self.placed = true;
        Ok(())
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if !self.placed {
            // Nothing reads it; what remains is removed at the next start.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The header of an object's file, to be followed by the object's bytes.
pub(crate) fn object_header(record: &ObjectRecord) -> io::Result<Vec<u8>> {
    let json = serde_json::to_vec(record)?;
    let length = u32::try_from(json.len()).ok().filter(|length| *length <= HEADER_BYTES_MAX);
    let length = length.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "object header too long"))?;
    Ok([MAGIC.as_slice(), &length.to_le_bytes(), &seal(&json), &json].concat())
}

/// What tells a header from one that was damaged.
fn seal(json: &[u8]) -> Vec<u8> {
    Algorithm::Crc32c.raw(&[json])
}

/// Opens an object's file, reads its header and leaves the position at the first of its bytes.
///
/// # Errors
/// `InvalidData` when it isn't an object's file, when its header isn't what was written, or when its length differs from what
/// that says.
pub(crate) fn open_object(path: &Path) -> io::Result<(File, ObjectRecord)> {
    let invalid = |what: &'static str| io::Error::new(io::ErrorKind::InvalidData, what);
    let mut file = File::open(path)?;
    let (mut magic, mut length) = ([0; 8], [0; 4]);
    file.read_exact(&mut magic)?;
    file.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if ![MAGIC, UNSEALED].contains(&&magic) || length > HEADER_BYTES_MAX {
        return Err(invalid("not an object file"));
    }
    let mut told = vec![0; if &magic == MAGIC { 4 } else { 0 }];
    file.read_exact(&mut told)?;
    let mut json = Vec::new();
    Read::take(&mut file, u64::from(length)).read_to_end(&mut json)?;
    if &magic == MAGIC && told != seal(&json) {
        return Err(invalid("the header is damaged"));
    }
    let record: ObjectRecord = serde_json::from_slice(&json)?;
    let start = 12 + wide(told.len()) + u64::from(length);
    if file.metadata()?.len() != start.saturating_add(record.size) {
        return Err(invalid("object file of the wrong length"));
    }
    Ok((file, record))
}

/// Reads the `size` bytes of the object whose file `open_object` just opened.
pub(crate) fn read_whole(file: File, size: u64) -> io::Result<Vec<u8>> {
    let mut data = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(size).read_to_end(&mut data)?;
    if wide(data.len()) == size { Ok(data) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
