//! What a state is as a document, and what of it no document can say.

mod accounts;
mod packs;
mod places;
mod policies;
mod security_hub;
mod tree;
mod values;
mod whole;

pub use packs::{TemplateTexts, templates_of};
pub use whole::{Exported, export};
