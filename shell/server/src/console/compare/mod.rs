//! Two moments or branches side by side.

mod page;
mod policies;
mod side;

pub use page::page;
