//! Every operation of the API models as constant data: what routes, validates and reports coverage.

mod operation;
mod shape;
pub mod spelling;

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
