//! A resource of a state as it stands there: one of a type, with its address and attributes.

use crate::aws_api::node::Node;
use serde_json::Value;

/// One object.
#[derive(Debug)]
pub struct Instance {
    /// The path of the file.
    pub path: String,
    /// Its address, such as `module.units["a"].aws_organizations_organizational_unit.this`.
    pub address: String,
    /// Whether Terraform only read it.
    pub is_data: bool,
    /// Its type.
    pub kind: String,
    /// The provider's configuration that it belongs to, as the state names it.
    pub provider: String,
    /// Its attributes.
    pub attributes: Value,
}

impl Instance {
    /// Its attributes as a node that knows where it stands.
    pub fn node(&self) -> Node<'_> {
        Node::new(&self.path, self.address.clone(), &self.attributes)
    }
}

/// What the names of the types begin with that are read or named as not read.
pub const OURS: [&str; 3] = ["aws_organizations_", "aws_config_", "aws_securityhub_"];

/// A type of another service that says something of an organization.
pub const ROOT_ACCESS: &str = "aws_iam_organizations_features";

/// Whether a type is one of the three services'.
pub fn is_ours(kind: &str) -> bool {
    kind == ROOT_ACCESS || OURS.iter().any(|start| kind.starts_with(start))
}
