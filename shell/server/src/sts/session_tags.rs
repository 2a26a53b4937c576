//! The tags of a session: those that it is given, and those that the calling session hands on. Facts: IAM User Guide, "Pass session tags
//! in AWS STS".

use governance::{Caller, Principal, SessionTag};
use wire_sts::Tag;

/// The tags of a new session, by key.
///
/// # Errors
/// What AWS answers where they contradict each other.
pub(super) fn session_tags(
    caller: &Caller,
    given: Vec<Tag>,
    transitive: Vec<String>,
) -> Result<Vec<SessionTag>, String> {
    let mut all: Vec<SessionTag> = match &caller.principal {
        Principal::AssumedRole { tags, .. } => tags.iter().filter(|tag| tag.transitive).cloned().collect(),
        Principal::Root | Principal::User { .. } | Principal::System => Vec::new(),
    };
    let inherited = all.len();
    let is = |have: &SessionTag, key: &str| have.key.eq_ignore_ascii_case(key);
    for Tag { key, value } in given {
        if key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
            return Err(format!("The tag key {key} is reserved: keys may not begin with aws:."));
        }
        match all.iter().position(|have| is(have, &key)) {
            Some(at) if at < inherited => {
                return Err(format!(
                    "The tag key {key} can't be set: the calling session hands one on that is transitive."
                ));
            }
            Some(_) => {
                return Err("Duplicate tag keys found. Please note that Tag keys are case insensitive.".to_owned());
            }
            None => {
                let is_transitive = transitive.iter().any(|name| name.eq_ignore_ascii_case(&key));
                all.push(SessionTag { key: key.into(), value: value.into(), transitive: is_transitive });
            }
        }
    }
    if let Some(unknown) = transitive.iter().find(|name| !all.iter().any(|have| is(have, name))) {
        return Err(format!("The transitive tag key {unknown} is none of the session's tags."));
    }
    all.sort_by(|one, other| one.key.cmp(&other.key));
    Ok(all)
}
