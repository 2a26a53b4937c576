//! Configuration items in one shape, whichever of AWS Config's deliveries they came from.

mod arn;
mod item;
pub(crate) mod member;
mod read;
#[cfg(test)]
mod tests;

pub use item::{ConfigurationItem, ItemOrder, ItemStatus, Relationship};
pub use member::{Member, member};
pub(crate) use member::{decoded, member_at};
pub use read::{ItemProblem, fits, read_items};
