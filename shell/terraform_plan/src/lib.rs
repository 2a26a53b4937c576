//! Reads a Terraform plan, as `terraform show -json` tells it, into the calls that the AWS provider would make; and says what of it
//! can't be told.

mod address;
mod attributes;
mod beside;
mod call;
mod change;
mod configuration;
mod document;
mod error;
mod follow;
mod graph;
mod order;
mod providers;
mod read;
mod references;
mod resources;
mod secrets;
mod told;
mod writing;

pub use beside::Beside;
pub use call::Call;
pub use document::MOST_BYTES;
pub use error::PlanError;
pub use providers::Otherwise;
pub use read::{Handed, read};
pub use secrets::hide;
