//! The forms in which a report leaves the program, a file each. A terminal's table is drawn by the command line.

mod html;
mod junit;
mod markdown;
mod sarif;

pub use html::html;
pub use junit::junit;
pub use markdown::{MOST_BYTES, folded, markdown};
pub use sarif::{Cause, Place, PolicyFile, sarif};
