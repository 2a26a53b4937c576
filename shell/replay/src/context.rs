//! The condition keys that a record tells. What it doesn't tell is unknown, and what a request surely hasn't is absent.
//!
//! Facts: IAM User Guide, "AWS global condition context keys"; CloudTrail User Guide, "Record contents".

use crate::action::Action;
use crate::record::{Attributes, Record, SessionContext, UserIdentity};
use reports::decide::PrincipalKind as Kind;
use smol_str::{SmolStr, format_smolstr};

/// What a record tells of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It has this value.
    Value(SmolStr),
    /// It isn't in the request.
    Absent,
    /// The record doesn't tell.
    Unknown,
}

/// What keys are read from.
pub struct Facts<'f> {
    pub record: &'f Record<'f>,
    pub identity: &'f UserIdentity<'f>,
    pub session: &'f SessionContext<'f>,
    pub attributes: &'f Attributes<'f>,
    pub kind: Kind,
    pub action: &'f Action,
}

/// How a key is read.
pub type Reader = fn(&Facts<'_>) -> Told;

/// Each key that a record can tell, in small letters.
pub const KEYS: &[(&str, Reader)] = &[
    ("aws:requestedregion", |facts| known(facts.record.aws_region.get())),
    ("aws:sourceip", |facts| match (facts.address(), facts.is_by_endpoint()) {
        (_, true) => Told::Absent,
        (address, false) => known(address),
    }),
    ("aws:vpcsourceip", |facts| match (facts.address(), facts.is_by_endpoint()) {
        (address, true) => known(address),
        (_, false) => Told::Absent,
    }),
    ("aws:sourcevpce", |facts| present(facts.record.vpc_endpoint_id.get())),
    ("aws:sourcevpc", |facts| if facts.is_by_endpoint() { Told::Unknown } else { Told::Absent }),
    ("aws:vpceaccount", |facts| match facts.is_by_endpoint() {
        true => known(facts.record.vpc_endpoint_account_id.get()),
        false => Told::Absent,
    }),
    ("aws:vpceorgid", |facts| if facts.is_by_endpoint() { Told::Unknown } else { Told::Absent }),
    ("aws:vpceorgpaths", |facts| if facts.is_by_endpoint() { Told::Unknown } else { Told::Absent }),
    ("aws:viaawsservice", |facts| {
        Told::Value(SmolStr::new_static(if facts.via().is_some() { "true" } else { "false" }))
    }),
    ("aws:calledvia", |facts| if facts.via().is_some() { Told::Unknown } else { Told::Absent }),
    ("aws:calledviafirst", |facts| if facts.via().is_some() { Told::Unknown } else { Told::Absent }),
    ("aws:calledvialast", |facts| match facts.via() {
        Some(service) if service.contains('.') && service != "AWS Internal" => Told::Value(SmolStr::new(service)),
        Some(_) => Told::Unknown,
        None => Told::Absent,
    }),
    ("aws:useragent", |facts| known(facts.record.user_agent.get())),
    ("aws:currenttime", |facts| known(facts.record.event_time.get())),
    ("aws:epochtime", |facts| {
        let time = facts.record.event_time.get().and_then(|time| time.parse::<jiff::Timestamp>().ok());
        time.map_or(Told::Unknown, |time| Told::Value(format_smolstr!("{}", time.as_second())))
    }),
    ("aws:multifactorauthpresent", |facts| match (facts.attributes.mfa_authenticated.get(), facts.kind) {
        (Some(value), _) => Told::Value(SmolStr::new(value)),
        // Long-term credentials don't have it.
        (None, Kind::User | Kind::Root | Kind::Service) => Told::Absent,
        (None, _) => Told::Unknown,
    }),
    ("aws:multifactorauthage", |facts| match facts.attributes.mfa_authenticated.get() {
        Some("false") => Told::Absent,
        Some(_) => Told::Unknown,
        None if matches!(facts.kind, Kind::User | Kind::Root | Kind::Service) => Told::Absent,
        None => Told::Unknown,
    }),
    ("aws:tokenissuetime", |facts| match (facts.attributes.creation_date.get(), facts.kind) {
        (Some(time), _) => Told::Value(SmolStr::new(time)),
        (None, Kind::User | Kind::Root | Kind::Service) => Told::Absent,
        (None, _) => Told::Unknown,
    }),
    ("aws:securetransport", |facts| match facts.record.tls_details {
        Some(_) => Told::Value(SmolStr::new_static("true")),
        None => Told::Unknown,
    }),
    ("s3:tlsversion", |facts| {
        let version = facts.record.tls_details.as_ref().and_then(|tls| tls.tls_version.get());
        known(version.and_then(|version| version.strip_prefix("TLSv")))
    }),
    ("aws:userid", |facts| known(facts.identity.principal_id.get())),
    ("aws:sourceidentity", |facts| match facts.session.source_identity.get() {
        Some(identity) => Told::Value(SmolStr::new(identity)),
        None if facts.identity.session_context.0.is_some() || facts.kind == Kind::User => Told::Absent,
        None => Told::Unknown,
    }),
    ("aws:federatedprovider", |facts| {
        let provider = facts.session.web_id_federation_data.0.as_ref().and_then(|data| data.federated_provider.get());
        match facts.kind {
            Kind::User | Kind::Root | Kind::Service => Told::Absent,
            _ => known(provider),
        }
    }),
    ("ec2:roledelivery", |facts| match facts.session.ec2_role_delivery.get() {
        Some(version) => Told::Value(SmolStr::new(version)),
        None if facts.identity.session_context.0.is_some() => Told::Absent,
        None => Told::Unknown,
    }),
    ("aws:ec2instancesourcevpc", |facts| present(facts.session.ec2_issued_in_vpc.get())),
    ("ec2:instancetype", |facts| match facts.action.name.as_str() {
        "ec2:RunInstances" => known(facts.record.request_parameters.one("instanceType")),
        _ => Told::Unknown,
    }),
    ("s3:x-amz-acl", |facts| known(facts.record.request_parameters.one("x-amz-acl"))),
    ("s3:x-amz-server-side-encryption", |facts| {
        known(facts.record.request_parameters.one("x-amz-server-side-encryption"))
    }),
];

/// The names of all keys that a record can tell.
pub fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(name, _)| *name)
}

/// A value that is there whenever it is told.
fn known(value: Option<&str>) -> Told {
    value.map_or(Told::Unknown, |value| Told::Value(SmolStr::new(value)))
}

/// A value that isn't in the request where it isn't told.
fn present(value: Option<&str>) -> Told {
    value.map_or(Told::Absent, |value| Told::Value(SmolStr::new(value)))
}

impl Facts<'_> {
    /// The service that called on somebody's behalf.
    fn via(&self) -> Option<&str> {
        let by = self.identity.invoked_by.get().filter(|_| self.kind != Kind::Service);
        // In place of an address stands the service's name.
        by.or_else(|| {
            let address = self.record.source_ip_address.get()?;
            (self.kind != Kind::Service && (address.ends_with(".amazonaws.com") || address == "AWS Internal"))
                .then_some(address)
        })
    }

    /// The caller's address, where there is one.
    fn address(&self) -> Option<&str> {
        let address = self.record.source_ip_address.get()?;
        address.parse::<std::net::IpAddr>().is_ok().then_some(address)
    }

    fn is_by_endpoint(&self) -> bool {
        self.record.vpc_endpoint_id.get().is_some()
    }
}
