//! Security Hub and its central configuration, driven by commands over a pure state: what the vectors and AWS's guide say.

#[cfg(test)]
mod applying;
#[cfg(test)]
mod association_status;
#[cfg(test)]
mod callers;
#[cfg(test)]
mod effective_settings;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod events;
#[cfg(test)]
mod inheritance;
#[cfg(test)]
mod list_filters;
#[cfg(test)]
mod policy_validation;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod regions;
#[cfg(test)]
mod world;
