//! What stands around a page that shows nothing of any state: one that says what is wrong.

use crate::installation::Installation;
use crate::told::time;
use web_console::frame::Frame;
use web_console::screen::Screen;
use web_console::view::View;

/// A frame without eyes, at the present.
pub fn bare(installation: &Installation, title: &str) -> Frame {
    let head = installation.engine.snapshot();
    let now = time(installation.engine.now());
    Frame {
        screen: Screen::Help,
        title: title.to_owned(),
        view: View { branch: installation.branch.as_ref().map(ToString::to_string), ..View::default() },
        query: Vec::new(),
        version: head.version,
        head: head.version,
        at: now.clone(),
        now,
        epoch: head.epoch,
        viewers: Vec::new(),
        branches: Vec::new(),
        token: String::new(),
    }
}
