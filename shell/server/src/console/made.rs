//! What comes of making a page.

use super::problem::Problem;
use http::StatusCode;

/// What was made.
pub enum Made {
    /// A page, or a part of one, as HTML.
    Html(String),
    /// A page that says why there is nothing to see.
    Refused {
        /// What kind of refusal it is.
        status: StatusCode,
        /// The page.
        page: String,
    },
    /// Something else that a script asks for.
    Other {
        /// Its type, for the header.
        content_type: &'static str,
        /// What it is.
        body: Vec<u8>,
    },
}

/// A page as HTML.
///
/// # Errors
/// When a template can't be written, which is a mistake of ours.
pub fn render(page: &impl askama::Template) -> Result<String, Problem> {
    page.render().map_err(Problem::unavailable)
}

/// A page, made.
///
/// # Errors
/// As [`render`].
pub fn html(page: &impl askama::Template) -> Result<Made, Problem> {
    render(page).map(Made::Html)
}
