//! Units: each name once under a parent, each id once, within the depth of a tree.

use super::{Checks, Seen};
use crate::place::Place;
use crate::problem::quoted;
use crate::tree::Unit;

/// Levels of units below the root.
const DEPTH: usize = 5;

impl<'d> Checks<'d> {
    pub(super) fn units(&mut self) {
        let root = &self.document.root;
        let place = Place::of("root");
        self.tags(&root.tags, &place);
        if root.name.as_deref().is_some_and(|name| name != "Root") {
            self.wrong(place.member("name"), "a root's name is Root, and can't be changed");
        }
        let root_characters = root.id.as_ref().and_then(|id| id.as_str().strip_prefix("r-"));
        let mut ids = Seen::new();
        self.siblings(&root.units, &place, 1, root_characters, &mut ids);
    }

    fn siblings(
        &mut self,
        units: &'d [Unit],
        above: &Place,
        depth: usize,
        root: Option<&str>,
        ids: &mut Seen<&'d str>,
    ) {
        let list = above.member("units");
        let mut names = Seen::new();
        for (at, unit) in units.iter().enumerate() {
            let place = list.index(at);
            self.length("the name of a unit", &unit.name, 1, 128, &place.member("name"));
            if let Some(before) = names.before(unit.name.as_str(), &place) {
                let message = format!("{before} has the name {}, too", quoted(&unit.name));
                self.wrong(place.member("name"), message);
            }
            if let Some(id) = &unit.id {
                if let Some(before) = ids.before(id.as_str(), &place) {
                    let message = format!("{before} has the id {id}, too");
                    self.wrong(place.member("id"), message);
                }
                let own = id.as_str().split('-').nth(1);
                if root.is_some_and(|root| own != Some(root)) {
                    self.wrong(place.member("id"), format!("{id} is a unit of another root"));
                }
            }
            if depth > DEPTH {
                self.wrong(place.clone(), format!("units are at most {DEPTH} levels below the root"));
            }
            self.tags(&unit.tags, &place);
            self.siblings(&unit.units, &place, depth.saturating_add(1), root, ids);
        }
    }
}
