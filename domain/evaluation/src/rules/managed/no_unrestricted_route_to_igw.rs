//! Route tables have no route from everywhere to an internet gateway, save those listed.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "NO_UNRESTRICTED_ROUTE_TO_IGW",
    page: "no-unrestricted-route-to-igw",
    judges: "Route tables have no route from everywhere to an internet gateway, save those listed.",
    resource_types: &["AWS::EC2::RouteTable"],
    trigger: Trigger::Both,
    parameters: &[Parameter::optional("routeTableIds", ParameterKind::Csv)],
    members: &[MemberRead::needed("configuration.routes")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let routes = item.list("configuration.routes")?;
    if subject.arguments.list("routeTableIds").contains(&item.item.resource_id.as_str()) {
        return Ok(());
    }
    for route in routes {
        let everywhere = route.optional_text("destinationCidrBlock")?.as_deref() == Some("0.0.0.0/0")
            || route.optional_text("destinationIpv6CidrBlock")?.as_deref() == Some("::/0");
        let gateway = route.optional_text("gatewayId")?;
        let leads_out = gateway.is_some_and(|gateway| gateway.starts_with("igw-"));
        require(!(everywhere && leads_out), "A default route leads to an internet gateway.")?;
    }
    Ok(())
}
