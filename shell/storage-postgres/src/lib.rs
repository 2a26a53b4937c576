//! The storage contract on PostgreSQL: a schema that one process at a time holds by locks of its sessions, one connection that
//! appends, one that writes in bulk, and a few that read.

mod address;
mod bulk;
mod error;
mod journal;
mod postgres;
mod reads;
mod runs;
mod schema;
mod session;
mod settings;
mod steps;
mod tls;
mod writer;

pub use address::Address;
pub use postgres::Postgres;
pub use settings::Options;
