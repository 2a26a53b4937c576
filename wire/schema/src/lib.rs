//! Every operation of the API models as constant data: what routes, validates and reports coverage.

// A place that can't fail says so with `get`, `try_from` or a pattern, or says at that place why it can't.
#![warn(
    clippy::as_conversions,
    clippy::expect_used,
    clippy::get_unwrap,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_in_result
)]
#![forbid(unsafe_code)]

mod operation;
mod shape;

#[rustfmt::skip]
mod generated;

pub use generated::{OVERRIDES, config, organizations, securityhub, sts};
pub use operation::{Constrained, ErrorShape, Operation, Override, Paginator, Protocol, Service, ServiceId};
pub use shape::{
    FloatShape, IntegerShape, ListShape, Location, MapShape, Member, Shape, StringShape, Structure, TimestampFormat,
    optional, required,
};

/// All services, in a fixed order.
pub fn services() -> [&'static Service; 4] {
    [&organizations::SERVICE, &config::SERVICE, &securityhub::SERVICE, &sts::SERVICE]
}

/// The service of an id.
pub fn service(id: ServiceId) -> &'static Service {
    match id {
        ServiceId::Organizations => &organizations::SERVICE,
        ServiceId::Config => &config::SERVICE,
        ServiceId::SecurityHub => &securityhub::SERVICE,
        ServiceId::Sts => &sts::SERVICE,
    }
}

/// The operation of a service with exactly this name.
pub fn operation(id: ServiceId, name: &str) -> Option<&'static Operation> {
    service(id).operation(name)
}

#[cfg(test)]
mod tests;
