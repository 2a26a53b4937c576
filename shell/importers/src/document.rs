//! The organization document as one source among others: what somebody wrote by hand is believed first.

use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use organization_document::{DocumentImporter, Format, Importer as _, read};
use std::path::{Path, PathBuf};

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Document;

impl Importer for Document {
    fn name(&self) -> &'static str {
        "document"
    }

    fn about(&self) -> &'static str {
        DocumentImporter.about()
    }

    fn recognizes(&self, files: &Files) -> bool {
        own_path(files).is_some_and(|path| DocumentImporter.recognizes(&path))
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let wrong = |problem: organization_document::Problem| {
            // As compilers do, so that an editor finds it.
            let at = problem.position.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
            Problem::new(format!("{}{at}", files.name()), problem.place.to_string(), problem.message)
        };
        let read = match (own_path(files), files.paths().next()) {
            (Some(path), _) => DocumentImporter.read(&path).map(|read| (read.document, read.gaps)),
            (None, Some(only)) => {
                let text = files.text(only).map_err(|problem| vec![problem])?;
                read(&text, Format::of(&text)).map(|document| (document, Vec::new()))
            }
            (None, None) => return Err(vec![Problem::new(files.name(), "", "there is no document")]),
        };
        let (document, gaps) = read.map_err(|problems| problems.into_iter().map(wrong).collect::<Vec<_>>())?;
        Ok(Imported::new(document, gaps))
    }
}

fn own_path(files: &Files) -> Option<PathBuf> {
    files.path().filter(|_| !files.is_directory()).map(Path::to_owned)
}
