//! What a search finds: accounts, units, policies, packs, by name, id, address or tag.

use crate::frame::Frame;
use crate::marks::{Count, Id};
use crate::screen::Screen;
use askama::Template;
use reports::search::{Found, Kind, Search};

/// The page of a search.
#[derive(Template)]
#[template(path = "search.html")]
pub struct SearchPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was found.
    pub found: Search,
}

/// Only the list, for the field that shows it while somebody types.
#[derive(Template)]
#[template(path = "search_list.html")]
pub struct SearchList {
    /// The frame that the addresses come from.
    pub frame: Frame,
    /// What was found.
    pub found: Search,
}

fn address(frame: &Frame, found: &Found) -> String {
    let view = &frame.view;
    match found.kind {
        Kind::Account => view.to(Screen::Account).with("id", &found.id),
        Kind::OrganizationalUnit | Kind::Root => view.to(Screen::Organization).with("node", &found.id),
        Kind::Policy => view.to(Screen::Policy).with("id", &found.id),
        Kind::Pack => view.to(Screen::Pack).with("name", &found.id),
    }
    .to_string()
}

/// Whether more was found than is listed.
fn is_part(found: &Search) -> bool {
    u64::try_from(found.best.len()).is_ok_and(|listed| listed < found.found)
}

impl SearchPage {
    fn address(&self, found: &Found) -> String {
        address(&self.frame, found)
    }

    fn is_part(&self) -> bool {
        is_part(&self.found)
    }
}

impl SearchList {
    fn address(&self, found: &Found) -> String {
        address(&self.frame, found)
    }

    fn is_part(&self) -> bool {
        is_part(&self.found)
    }
}
