//! The keys, and what the signs mean.

use crate::frame::Frame;
use crate::marks::{Id, Sign};
use crate::screen::Screen;
use askama::Template;

/// The page of the keys.
#[derive(Template)]
#[template(path = "help.html")]
pub struct HelpPage {
    /// What stands around it.
    pub frame: Frame,
}
