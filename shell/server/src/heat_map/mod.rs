//! A heat map's lines and rules as they were asked for, which many slices are cut from, and what its cells are made of.

mod asked;
mod cells;
mod columns;
mod found;
mod lines;
mod places;
mod then;

pub use asked::{Asked, SAYING};
pub use cells::{Sources, together};
pub use columns::{Columns, MOST_RULES, carried_names, key_of, templates_of};
pub use found::cells_of;
pub use lines::{Line, Lines};
pub use places::places_of;
pub use then::known_from;

use governance::conformance_packs::TemplateSet;
use identifiers::Region;

/// The lines and rules of a heat map.
#[derive(Debug, Default)]
pub struct Axes {
    /// The lines.
    pub lines: Lines,
    /// The rules.
    pub columns: Columns,
    /// The templates that they come from.
    pub templates: TemplateSet,
    /// The only Region that is looked at, where one was asked for.
    pub region: Option<Region>,
    /// The Regions in which something records.
    pub regions: Vec<String>,
}
