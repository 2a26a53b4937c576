//! Two moments or branches side by side.

mod page;
mod policies;
mod side;
mod standings;

pub use page::page;
