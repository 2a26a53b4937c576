//! What our own routes tell, as types: the server writes them, and whoever asks reads them. Ids are texts, as on the wire.

pub mod branches;
pub mod compliance;
pub mod coverage;
pub mod decide;
pub mod delivery;
pub mod effective_policy;
pub mod error;
pub mod fact;
pub mod faults;
pub mod guardrails;
pub mod health;
pub mod info;
pub mod log;
pub mod organizations;
pub mod recording;
pub mod refusal;
pub mod security_hub;
pub mod time;
pub mod what_if;
mod words;
pub mod work;

pub use compliance::Compliance;
pub use coverage::Coverage;
pub use delivery::Delivery;
pub use effective_policy::EffectivePolicy;
pub use error::Error;
pub use fact::Fact;
pub use health::Health;
pub use info::Info;
pub use log::Log;
pub use organizations::Organizations;
pub use recording::Recording;
pub use refusal::Refusal;
pub use security_hub::SecurityHub;
pub use time::Time;
pub use what_if::WhatIf;
