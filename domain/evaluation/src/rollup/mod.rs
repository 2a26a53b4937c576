//! Many results become one: a rule's compliance, a pack's compliance and score, an organization pack's status.

mod compliance;
mod organization;
mod score;
#[cfg(test)]
mod tests;

pub use compliance::{Compliance, ResourceResult, pack_compliance};
pub use organization::{Action, MemberStatus, Phase, organization_status};
pub use score::Score;
