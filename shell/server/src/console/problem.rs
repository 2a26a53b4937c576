//! Why a page can't be shown.

use http::StatusCode;

/// Why a page can't be shown.
#[derive(Debug)]
pub struct Problem {
    /// What kind of refusal it is.
    pub status: StatusCode,
    /// The page's title.
    pub title: &'static str,
    /// What is wrong, for people.
    pub message: String,
    /// Commands that would help.
    pub commands: Vec<String>,
}

impl Problem {
    /// What was asked for isn't there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, title: "Not found", message: message.into(), commands: Vec::new() }
    }

    /// The address says something that can't be read.
    pub fn unreadable(message: impl Into<String>) -> Self {
        let title = "This address can't be read";
        Self { status: StatusCode::BAD_REQUEST, title, message: message.into(), commands: Vec::new() }
    }

    /// Whoever looks may not see it.
    pub fn denied(message: impl Into<String>) -> Self {
        let title = "Not for these eyes";
        Self { status: StatusCode::FORBIDDEN, title, message: message.into(), commands: Vec::new() }
    }

    /// There is nothing yet.
    pub fn nothing_yet(message: impl Into<String>, commands: &[&str]) -> Self {
        let commands = commands.iter().map(|command| (*command).to_owned()).collect();
        Self { status: StatusCode::OK, title: "Nothing here yet", message: message.into(), commands }
    }

    /// It can't be read now.
    pub fn unavailable(message: impl ToString) -> Self {
        let title = "Can't be read";
        Self { status: StatusCode::SERVICE_UNAVAILABLE, title, message: message.to_string(), commands: Vec::new() }
    }
}

impl From<storage::StorageError> for Problem {
    fn from(error: storage::StorageError) -> Self {
        Self::unavailable(error)
    }
}
