//! Organizations as documents: in, and out.

mod export;
mod gaps;
mod import;

pub use export::{ExportError, export};
pub use gaps::told_gaps;
pub use import::{ImportError, Request, digest, import, known};
