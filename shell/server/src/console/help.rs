//! The page of keys and signs.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use web_console::help::HelpPage;
use web_console::screen::Screen;

/// `help`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    html(&HelpPage { frame: look.frame(Screen::Help, Screen::Help.title()) })
}
