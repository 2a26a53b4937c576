//! The page of what can't be shown: what is wrong, and where to go from there.

use crate::frame::Frame;
use crate::marks::Id;
use crate::screen::Screen;
use askama::Template;

/// What can't be shown.
#[derive(Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is wrong.
    pub message: String,
    /// Commands that would help, each a line for a shell.
    pub commands: Vec<String>,
}
