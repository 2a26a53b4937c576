//! Between an organization as a document and an organization as facts: what a document means, and what a state is as a document.

mod export;
mod import;
#[cfg(test)]
mod tests;

pub use export::{Exported, TemplateTexts, export, templates_of};
pub use import::{Taken, located, take};
