//! Frames for tests of pages.

use crate::frame::Frame;
use crate::screen::Screen;
use crate::view::View;
use reports::Time;

/// A frame at the present, on a server, with nobody who looks.
pub fn plain(screen: Screen) -> Frame {
    let time = Time("2025-06-01T00:00:00.000Z".to_owned());
    Frame {
        screen,
        title: screen.title().to_owned(),
        view: View::default(),
        query: Vec::new(),
        version: 7,
        head: 7,
        at: time.clone(),
        now: time,
        epoch: 1,
        viewers: Vec::new(),
        branches: Vec::new(),
        token: String::new(),
    }
}
