//! AWS requests in, commands and queries, AWS answers out: one port for every service and for our own routes.

#![warn(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::expect_used,
    clippy::as_conversions,
    clippy::unreachable,
    clippy::get_unwrap
)]
#![forbid(unsafe_code)]

mod call;
pub mod config;
mod control;
pub mod credentials;
pub mod dispatch;
mod facts;
mod faults;
mod installation;
mod intake;
mod limits;
mod modelled;
pub mod organizations;
mod page_token;
mod port;
mod refusal;
mod rehearsal;
mod reply;
mod respond;
mod safety;
pub mod securityhub;
mod serve;
mod setup;
mod signature;
mod stalled;
pub mod sts;
mod supervise;
mod told;
mod underway;
mod wide;

pub use call::Call;
pub use control::routes::{own_routes, tell};
pub use installation::{Installation, Options};
pub use intake::ByteBudget;
pub use limits::Limits;
pub use modelled::{Access, Modelled, Service};
pub use page_token::{BadToken, Scope};
pub use port::Port;
pub use refusal::Refusal;
pub use reply::Body;
pub use serve::serve;
pub use setup::{Setup, SetupError};
pub use supervise::{Failed, serve_while_sound};
