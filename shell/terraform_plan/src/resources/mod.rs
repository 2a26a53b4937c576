//! The resource types of the AWS provider that are read, and what it calls for each.

mod account;
mod attachment;
mod config_rule;
mod conformance_pack;
mod delegation;
mod hub;
mod hub_policy;
mod hub_standards;
mod member;
mod organization;
mod policy;
mod recorder;
mod tags;
mod unit;

use crate::attributes::Left;
use crate::writing::Writing;

/// What is done with a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Its changes come to calls.
    Read,
    /// It is of another service, and others refer to its name.
    Followed,
    /// It is of the three services, and isn't read.
    Unread,
}

type Write = fn(&mut Writing<'_, '_>) -> Result<(), Left>;

/// A type: what is called when one of it comes, is changed, and goes.
struct Resource {
    name: &'static str,
    create: Write,
    update: Write,
    delete: Write,
}

/// Types from here on go after what they were made for: they hold others.
pub const HELD: u32 = 100;

macro_rules! resources {
    ($($rank:literal $name:literal => $create:path, $update:path, $delete:path;)+) => {
        static RESOURCES: &[(u32, Resource)] = &[
            $(($rank, Resource { name: $name, create: $create, update: $update, delete: $delete }),)+
        ];
    };
}

// Of changes that nothing else orders the least number comes first, and goes last.
resources! {
    0 "aws_organizations_organization" => organization::create, organization::update, organization::delete;
    10 "aws_organizations_organizational_unit" => unit::create, unit::update, unit::delete;
    20 "aws_organizations_account" => account::create, account::update, account::delete;
    30 "aws_organizations_policy" => policy::create, policy::update, policy::delete;
    110 "aws_organizations_policy_attachment" => attachment::create, attachment::update, attachment::delete;
    120 "aws_organizations_delegated_administrator" => delegation::register, unchanged, delegation::deregister;
    130 "aws_organizations_resource_policy" => delegation::put_policy, delegation::update_policy, delegation::delete_policy;
    140 "aws_config_configuration_recorder" => recorder::put, recorder::put, recorder::delete;
    150 "aws_config_delivery_channel" => recorder::put_channel, recorder::put_channel, recorder::delete_channel;
    160 "aws_config_configuration_recorder_status" => recorder::set_status, recorder::set_status, recorder::stop;
    170 "aws_config_retention_configuration" => recorder::put_retention, recorder::put_retention, recorder::delete_retention;
    180 "aws_config_config_rule" => config_rule::put, config_rule::put, config_rule::delete;
    190 "aws_config_conformance_pack" => conformance_pack::put, conformance_pack::put, conformance_pack::delete;
    200 "aws_config_organization_conformance_pack" => conformance_pack::put_for_organization, conformance_pack::put_for_organization, conformance_pack::delete_for_organization;
    210 "aws_securityhub_organization_admin_account" => hub::enable_administrator, unchanged, hub::disable_administrator;
    220 "aws_securityhub_account" => hub::enable, hub::update, hub::disable;
    230 "aws_securityhub_finding_aggregator" => hub::create_aggregator, hub::update_aggregator, hub::delete_aggregator;
    240 "aws_securityhub_organization_configuration" => hub::configure_organization, hub::configure_organization, hub::reset_organization;
    250 "aws_securityhub_configuration_policy" => hub_policy::create, hub_policy::update, hub_policy::delete;
    260 "aws_securityhub_configuration_policy_association" => hub_policy::associate, hub_policy::associate, hub_policy::disassociate;
    270 "aws_securityhub_standards_subscription" => hub_standards::enable, unchanged, hub_standards::disable;
    280 "aws_securityhub_standards_control" => hub_standards::set_control, hub_standards::set_control, unchanged;
    290 "aws_securityhub_standards_control_association" => hub_standards::associate, hub_standards::associate, unchanged;
    300 "aws_securityhub_product_subscription" => hub_standards::take_product, unchanged, hub_standards::leave_product;
    310 "aws_securityhub_member" => member::create, unchanged, member::delete;
}

/// Types of other services whose names others refer to.
const FOLLOWED: [&str; 2] = ["aws_s3_bucket", "aws_iam_role"];
/// What the names of the three services' types begin with.
const OURS: [&str; 3] = ["aws_organizations_", "aws_config_", "aws_securityhub_"];

/// What is done with a type; nothing for one of another service.
pub fn kind(name: &str) -> Option<Kind> {
    if RESOURCES.iter().any(|(_, resource)| resource.name == name) {
        Some(Kind::Read)
    } else if FOLLOWED.contains(&name) {
        Some(Kind::Followed)
    } else {
        OURS.iter().any(|start| name.starts_with(start)).then_some(Kind::Unread)
    }
}

/// The place of a type among those that nothing else orders.
pub fn rank(name: &str) -> u32 {
    RESOURCES.iter().find(|(_, resource)| resource.name == name).map_or(HELD, |(rank, _)| *rank)
}

fn write(writing: &mut Writing<'_, '_>, which: impl Fn(&Resource) -> Write) -> Result<(), Left> {
    let name = &writing.attributes().change.resource_type;
    match RESOURCES.iter().find(|(_, resource)| resource.name == name) {
        Some((_, resource)) => which(resource)(writing),
        None => Ok(()),
    }
}

/// What is called when an object comes.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    write(writing, |resource| resource.create)
}

/// What is called when an object is changed in its place.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    write(writing, |resource| resource.update)
}

/// What is called when an object goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    write(writing, |resource| resource.delete)
}

/// What the provider calls nothing for.
#[expect(clippy::unnecessary_wraps, reason = "one of several that can fail")]
fn unchanged(_: &mut Writing<'_, '_>) -> Result<(), Left> {
    Ok(())
}
