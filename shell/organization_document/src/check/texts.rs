//! Names, descriptions and tags, as the APIs take them.

use super::Checks;
use crate::place::Place;
use indexmap::IndexMap;

/// The tags that a resource may have.
const TAGS: usize = 50;

impl Checks<'_> {
    /// A text of no fewer and no more characters than these.
    pub(super) fn length(&mut self, what: &str, text: &str, least: usize, most: usize, place: &Place) {
        let length = text.chars().count();
        if length < least {
            self.wrong(place.clone(), format!("{what} is empty"));
        } else if length > most {
            self.wrong(place.clone(), format!("{what} has {length} characters; {most} are the most"));
        }
    }

    /// Tags as TagResource takes them; those that AWS made itself may be among them.
    pub(super) fn tags(&mut self, tags: &IndexMap<String, String>, place: &Place) {
        if tags.is_empty() {
            return;
        }
        let place = place.member("tags");
        if tags.len() > TAGS {
            self.wrong(place.clone(), format!("there are {} tags; {TAGS} are the most", tags.len()));
        }
        for (key, value) in tags {
            let at = || place.key(key);
            if key.is_empty() || key.chars().count() > 128 {
                self.wrong(at(), "a tag's key has 1 to 128 characters");
            }
            if value.chars().count() > 256 {
                self.wrong(at(), "a tag's value has at most 256 characters");
            }
        }
    }
}
