//! What a document means: values that a command takes, and what of the document nothing here can become.

mod accounts;
mod located;
mod packs;
mod places;
mod security_hub;
mod take;
mod values;

pub use located::located;
pub use take::{Taken, take};
