//! YAML files as importers read them: values that know their file, line and place, and the files that are included.

mod node;
mod trees;

pub use node::Node;
pub use trees::Trees;
