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
mod snapshot;
mod status;
mod unjudged;
mod what_if;
mod work;

pub(crate) use branches::made as make_branch;
pub(crate) use compliance::rows as compliance_of;
pub(crate) use coverage::covered;
pub(crate) use effective_policy::report as effective_policy_report;
pub(crate) use guardrails::guardrails_of;
pub(crate) use import::{imported, taken};
pub(crate) use log::{Wanted as WantedEntries, latest_of, page as entries, refused as refused_calls};
pub(crate) use organizations::quotas as organization_quotas;
pub(crate) use security_hub::{covering, hub as hub_in, report as security_hub_report};
