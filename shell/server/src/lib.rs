//! AWS requests in, commands and queries, AWS answers out: one port for every service and for our own routes.

mod app;
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
mod signature;
mod stalled;
pub mod sts;

pub use app::{App, Options};
pub use call::Call;
pub use control::routes::tell;
pub use installation::{Setup, SetupError};
pub use intake::ByteBudget;
pub use limits::Limits;
pub use modelled::{Access, Modelled, Service};
pub use page_token::{BadToken, Scope};
pub use port::serve;
pub use refusal::Refusal;
pub use reply::Body;
