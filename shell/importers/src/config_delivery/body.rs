//! What the installation is handed of a file: the same elements without AWS's own verdicts, packed.

use super::elements::{Elements, is_verdict};
use crate::problem::Problem;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};

/// How large a delivery may be that the installation takes.
const PACKED: usize = 64 * 1024 * 1024;

/// A delivery for the installation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// It, as gzip.
    pub bytes: Vec<u8>,
    /// How many elements it has.
    pub elements: usize,
    /// Of each list the places of its elements in the file.
    kept: Vec<(&'static str, Vec<usize>)>,
}

impl Body {
    /// The delivery of a file's elements; without any of them there is nothing to be handed.
    ///
    /// # Errors
    /// A delivery that is too large even when it is packed.
    pub fn of(elements: &Elements<'_>, shown: &str) -> Result<Self, Problem> {
        let mut body = Self::default();
        let written = body.write(elements);
        body.bytes = written.map_err(|problem| Problem::new(shown, "", format!("it can't be packed: {problem}")))?;
        if body.bytes.len() > PACKED {
            return Err(Problem::new(shown, "", format!("it has more than {PACKED} bytes even when it is packed")));
        }
        Ok(body)
    }

    fn write(&mut self, elements: &Elements<'_>) -> io::Result<Vec<u8>> {
        let mut out = GzEncoder::new(Vec::new(), Compression::fast());
        let mut before = "{";
        if let Some(snapshot) = elements.snapshot {
            write!(out, "{before}\"configSnapshotId\":{}", snapshot.get())?;
            before = ",";
        }
        for (name, list) in &elements.lists {
            let is_bare = name.is_empty();
            if !is_bare {
                write!(out, "{before}\"{name}\":")?;
                before = ",";
            }
            let mut kept = Vec::new();
            out.write_all(b"[")?;
            for (at, raw) in list.iter().enumerate().filter(|(_, raw)| !is_verdict(name, raw)) {
                if !kept.is_empty() {
                    out.write_all(b",")?;
                }
                kept.push(at);
                out.write_all(raw.get().as_bytes())?;
            }
            out.write_all(b"]")?;
            self.elements = self.elements.saturating_add(kept.len());
            self.kept.push((name, kept));
        }
        if before == "," {
            out.write_all(b"}")?;
        }
        out.finish()
    }

    /// A place that the installation tells, as it is in the file: `configurationItems[3].awsRegion`.
    pub fn place(&self, told: &str) -> String {
        let in_file = || {
            let (name, rest) = told.split_once('[')?;
            let (at, rest) = rest.split_once(']')?;
            let (_, kept) = self.kept.iter().find(|(list, _)| *list == name)?;
            let at = kept.get(at.parse::<usize>().ok()?)?;
            Some(format!("{name}[{at}]{rest}"))
        };
        in_file().unwrap_or_else(|| told.to_owned())
    }
}
