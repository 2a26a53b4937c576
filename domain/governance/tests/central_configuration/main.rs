//! Security Hub and its central configuration, driven by commands over a pure state: what the vectors and AWS's guide say.

mod applying;
mod association_status;
mod callers;
mod effective_settings;
mod errors;
mod events;
mod inheritance;
mod list_filters;
mod policy_validation;
mod properties;
mod regions;
mod world;
