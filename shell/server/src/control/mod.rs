//! Our own routes under `/_bailiwick/`: what no AWS API has a place for.

mod aside;
mod branches;
mod compliance;
mod condition_keys;
mod configuration_items;
mod coverage;
mod decide;
mod effective_policy;
mod faults;
mod guardrails;
mod import;
mod log;
mod lookalikes;
mod organization_document;
mod organizations;
mod reset;
mod route;
pub(crate) mod routes;
mod security_hub;
mod settle;
mod status;
mod unjudged;
mod what_if;
mod work;
