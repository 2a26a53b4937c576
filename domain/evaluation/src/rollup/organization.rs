//! The status of an organization's pack, from the statuses of its members.

use std::fmt;

/// What is being done to a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// The first put.
    Create,
    /// A later put, or a member that joined or left.
    Update,
    /// The deletion.
    Delete,
}

/// How far it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Not finished.
    InProgress,
    /// Finished well.
    Successful,
    /// Finished badly.
    Failed,
}

/// The status of a pack in one member, or of the whole: `CREATE_IN_PROGRESS` and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MemberStatus {
    /// What is being done.
    pub action: Action,
    /// How far it got.
    pub phase: Phase,
}

impl MemberStatus {
    /// Reads the API's word.
    pub fn parse(text: &str) -> Option<Self> {
        let (action, phase) = text.split_once('_')?;
        Some(Self {
            action: match action {
                "CREATE" => Action::Create,
                "UPDATE" => Action::Update,
                "DELETE" => Action::Delete,
                _ => return None,
            },
            phase: match phase {
                "IN_PROGRESS" => Phase::InProgress,
                "SUCCESSFUL" => Phase::Successful,
                "FAILED" => Phase::Failed,
                _ => return None,
            },
        })
    }
}

impl fmt::Display for MemberStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.action {
            Action::Create => "CREATE",
            Action::Update => "UPDATE",
            Action::Delete => "DELETE",
        })?;
        f.write_str(match self.phase {
            Phase::InProgress => "_IN_PROGRESS",
            Phase::Successful => "_SUCCESSFUL",
            Phase::Failed => "_FAILED",
        })
    }
}

/// The status of the whole. The action is that of the last organization-wide action, not of the members. A failure shows only
/// when every member has finished; without any member there is nothing to do, which is a success.
pub fn organization_status(action: Action, members: impl IntoIterator<Item = Phase>) -> MemberStatus {
    let phase = members.into_iter().fold(Phase::Successful, |whole, member| match (whole, member) {
        (Phase::InProgress, _) | (_, Phase::InProgress) => Phase::InProgress,
        (Phase::Failed, _) | (_, Phase::Failed) => Phase::Failed,
        (Phase::Successful, Phase::Successful) => Phase::Successful,
    });
    MemberStatus { action, phase }
}
