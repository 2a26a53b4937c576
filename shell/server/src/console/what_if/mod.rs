//! What a change would mean: the page, and what it does.

mod change;
mod document;
mod keep;
mod page;
mod rehearse;
mod units;

pub use keep::{carry_out, keep};
pub use page::page;
pub use rehearse::rehearse;
