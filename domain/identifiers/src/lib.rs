//! The nouns that everything else is keyed by: parsed once at the edge, impossible to mix up, printed as AWS prints them.

mod account;
mod iso;
mod mint;
mod months;
mod names;
mod parse_error;
mod partition;
mod region;
mod regions;
mod target;
mod timestamp;

pub use account::AccountId;
pub use mint::Seed;
pub use names::{
    CreateAccountRequestId, HandshakeId, OrganizationId, OrganizationalUnitId, PolicyId, ResourcePolicyId,
    ResponsibilityTransferId, RootId,
};
pub use parse_error::ParseError;
pub use partition::Partition;
pub use region::Region;
pub use regions::{Regions, UnknownRegion};
pub use target::{ParentId, TargetId};
pub use timestamp::Timestamp;
