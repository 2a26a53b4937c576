//! When a policy's text was made what it is: found in the journal, from its end, in so many entries as can be looked at for a page.

use super::look::Look;
use super::problem::Problem;
use crate::told::time;
use governance::Event;
use governance::organizations::Event as OrganizationsEvent;
use identifiers::PolicyId;
use reports::policy::Revision;
use storage::Version;

/// Entries that are looked at.
const LOOKED_AT: u64 = 20_000;
/// Entries that are read at a time; between two reads everybody else gets a turn.
const READ: u64 = 500;
/// Revisions that are listed.
const LISTED: usize = 50;

/// The revisions of a policy up to the moment that is looked at, the latest first; and whether there may be earlier ones.
///
/// # Errors
/// When the journal can't be read.
pub async fn revisions(look: &Look<'_>, policy: &PolicyId) -> Result<(Vec<Revision>, bool), Problem> {
    let storage = look.installation.engine.storage().as_ref();
    let quoted = format!("\"{policy}\"");
    let mut until: Version = look.snapshot.version;
    let least = until.saturating_sub(LOOKED_AT);
    let mut found = Vec::new();
    while until > least && found.len() < LISTED {
        let after = until.saturating_sub(READ).max(least);
        let limit = usize::try_from(until - after).unwrap_or(usize::MAX);
        let stored = storage.read(after, limit).await?;
        let is_mentioned =
            stored.iter().any(|entry| str::from_utf8(&entry.body).is_ok_and(|text| text.contains(&quoted)));
        if is_mentioned {
            let entries = engine::entries(storage, after, limit).await.map_err(Problem::unavailable)?;
            for (version, entry) in entries.into_iter().rev() {
                let changes = entry.events.iter().rev().filter_map(|event| change(event, policy));
                for (content, is_first) in changes {
                    found.push(Revision {
                        version,
                        at: time(entry.at),
                        principal: entry.principal.to_string(),
                        operation: entry.operation.to_string(),
                        content,
                    });
                    if is_first {
                        return Ok((found, false));
                    }
                }
            }
        }
        until = after;
    }
    Ok((found, until > 0))
}

/// The text that an event gives a policy, and whether it makes the policy.
fn change(event: &Event, policy: &PolicyId) -> Option<(Option<String>, bool)> {
    match event {
        Event::Organizations(OrganizationsEvent::PolicyCreated { policy: id, content, .. }) if id == policy => {
            Some((Some(content.to_string()), true))
        }
        Event::Organizations(OrganizationsEvent::PolicyUpdated { policy: id, content: Some(content), .. })
            if id == policy =>
        {
            Some((Some(content.to_string()), false))
        }
        _ => None,
    }
}
