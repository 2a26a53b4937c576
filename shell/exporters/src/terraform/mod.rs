//! `terraform-import`: the organization as configuration for the AWS provider, with the imports that take over what is there without changing it.

mod accounts;
mod config;
mod hcl;
mod organization;
mod places;
mod policies;
mod providers;
mod recorder;
mod security_hub;
mod security_hub_policies;
mod whole;

pub use whole::terraform_import;
