//! The page in front of all others, for browsers that have to show a token first.

use askama::Template;

/// Asks for the token.
#[derive(Template)]
#[template(path = "door.html")]
pub struct DoorPage {
    /// The page behind it.
    pub path: String,
    /// Whether one was shown that isn't it.
    pub is_wrong: bool,
}
