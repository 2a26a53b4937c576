//! The organization document as one source among others: what somebody wrote by hand is believed first.

use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use crate::terraform_state::look;
use organization_document::{Format, load, looks_like_a_document, read};
use std::path::{Path, PathBuf};

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Document;

impl Importer for Document {
    fn name(&self) -> &'static str {
        "document"
    }

    fn about(&self) -> &'static str {
        "an organization document, YAML or JSON"
    }

    fn recognizes(&self, files: &Files) -> bool {
        let extension = files.path().and_then(Path::extension).and_then(|extension| extension.to_str());
        let may_be = own_path(files).is_some() && matches!(extension, Some("yaml" | "yml" | "json"));
        let beginning = files.paths().next().filter(|_| may_be).and_then(|own| files.beginning(own));
        // Terraform's states begin with a version, too.
        beginning.is_some_and(|text| looks_like_a_document(&text) && look(&text).is_none())
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let wrong = |problem: organization_document::Problem| {
            // As compilers do, so that an editor finds it.
            let at = problem.position.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
            Problem::new(format!("{}{at}", files.name()), problem.place.to_string(), problem.message)
        };
        let read = match (own_path(files), files.paths().next()) {
            (Some(path), _) => load(&path),
            (None, Some(only)) => {
                let text = files.text(only).map_err(|problem| vec![problem])?;
                read(&text, Format::of(&text))
            }
            (None, None) => return Err(vec![Problem::new(files.name(), "", "there is no document")]),
        };
        let document = read.map_err(|problems| problems.into_iter().map(wrong).collect::<Vec<_>>())?;
        Ok(Imported::new(document, Vec::new()))
    }
}

fn own_path(files: &Files) -> Option<PathBuf> {
    files.path().filter(|_| !files.is_directory()).map(Path::to_owned)
}
