//! Every operation of the API models as constant data: what routes, validates and reports coverage.

mod operation;
mod shape;
pub mod spelling;

#[rustfmt::skip]
mod generated;

pub use generated::{
    OVERRIDES, account, config, ec2, iam, organizations, resourcegroupstaggingapi, securityhub, sts, support,
};
pub use operation::{Constrained, ErrorShape, Operation, Override, Paginator, Protocol, Service, ServiceId};
pub use shape::{
    FloatShape, IntegerShape, ListShape, Location, MapShape, Member, Shape, StringShape, Structure, TimestampFormat,
    optional, required,
};

/// All services, in a fixed order.
pub fn services() -> [&'static Service; 9] {
    [
        &organizations::SERVICE,
        &config::SERVICE,
        &securityhub::SERVICE,
        &sts::SERVICE,
        &resourcegroupstaggingapi::SERVICE,
        &iam::SERVICE,
        &ec2::SERVICE,
        &support::SERVICE,
        &account::SERVICE,
    ]
}

/// The service of an id.
pub fn service(id: ServiceId) -> &'static Service {
    match id {
        ServiceId::Organizations => &organizations::SERVICE,
        ServiceId::Config => &config::SERVICE,
        ServiceId::SecurityHub => &securityhub::SERVICE,
        ServiceId::Sts => &sts::SERVICE,
        ServiceId::Tagging => &resourcegroupstaggingapi::SERVICE,
        ServiceId::Iam => &iam::SERVICE,
        ServiceId::Ec2 => &ec2::SERVICE,
        ServiceId::Support => &support::SERVICE,
        ServiceId::Account => &account::SERVICE,
    }
}

/// The operation of a service with exactly this name.
pub fn operation(id: ServiceId, name: &str) -> Option<&'static Operation> {
    service(id).operation(name)
}

#[cfg(test)]
mod tests;
