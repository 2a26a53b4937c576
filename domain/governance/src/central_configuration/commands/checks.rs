//! What several commands ask before they decide, and how long their work takes.

use crate::central_configuration::rejection::Rejection;
use crate::organizations::tags::Tags;

/// How long an association takes at AWS, as an order of magnitude.
pub(super) const ASSOCIATION_MILLIS: i64 = 3 * 60 * 1000;
/// How long the switch to central configuration takes.
pub(super) const SWITCH_MILLIS: i64 = 10 * 1000;
/// How long it takes to enable or disable a standard.
pub(super) const STANDARD_MILLIS: i64 = 30 * 1000;
/// How long it takes to put parameters of a control in force.
pub(super) const CONTROL_MILLIS: i64 = 5 * 1000;
/// How long the removal of an administrator takes.
pub(super) const REMOVAL_MILLIS: i64 = 5 * 1000;

/// Checks tags that are to be set on what has some already.
pub(super) fn check_tags(have: &Tags, new: &Tags, limit: usize) -> Result<(), Rejection> {
    for tag in new.iter() {
        let letters = |c: char| c.is_ascii_alphanumeric() || "+-=._:/ @".contains(c);
        let key = tag.key.as_str();
        if key.is_empty() || key.chars().count() > 128 || key.starts_with("aws:") || !key.chars().all(letters) {
            return Err(Rejection::invalid(
                "Tags",
                format!(
                    "The key {key:?} must have 1 to 128 letters, digits and + - = . _ : /, and not begin with aws:"
                ),
            ));
        }
        if tag.value.chars().count() > 256 {
            return Err(Rejection::invalid("Tags", format!("The value of {key} must have at most 256 characters")));
        }
    }
    let mut all = have.clone();
    new.iter().for_each(|tag| all.set(tag.clone()));
    if all.len() > limit { Err(Rejection::TooManyTags(limit)) } else { Ok(()) }
}
