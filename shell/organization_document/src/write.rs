//! Writes a document: the same document gives the same text.

use crate::document::OrganizationDocument;

/// The document as YAML.
///
/// # Errors
/// What the writer can't write; nothing that a document can hold is known to be that.
pub fn to_yaml(document: &OrganizationDocument) -> Result<String, String> {
    // A text that is cut into lines by its writer is harder to compare, line by line, with what it was before.
    let options = serde_saphyr::ser_options! {
        min_fold_chars: usize::MAX,
        folded_wrap_chars: usize::MAX,
        no_lang_directive: true,
    };
    serde_saphyr::to_string_with_options(document, options).map_err(|problem| problem.to_string())
}

/// The document as JSON, indented.
///
/// # Errors
/// What the writer can't write; nothing that a document can hold is known to be that.
pub fn to_json(document: &OrganizationDocument) -> Result<String, String> {
    let mut text = serde_json::to_string_pretty(document).map_err(|problem| problem.to_string())?;
    text.push('\n');
    Ok(text)
}
