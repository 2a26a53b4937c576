//! What AWS's services have: actions with their access levels, the resource types that they are on, and the condition keys that they
//! know, as the service authorization reference tells it. `models/SOURCE.md` says where the data comes from.

mod access_level;
mod action;
mod condition_key;
mod near;
mod read;
mod resource_type;
mod service;
#[cfg(test)]
mod tests;
mod whole;

pub use access_level::AccessLevel;
pub use action::{ActionResource, CatalogueAction};
pub use condition_key::{ConditionKey, KeyType};
pub use resource_type::ResourceType;
pub use service::Service;
pub use whole::Catalogue;
