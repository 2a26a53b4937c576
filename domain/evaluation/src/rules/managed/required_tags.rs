//! Resources have the tags asked for.

use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REQUIRED_TAGS",
    page: "required-tags",
    judges: "Resources have the tags asked for.",
    resource_types: &[
        "AWS::ACM::Certificate",
        "AWS::AutoScaling::AutoScalingGroup",
        "AWS::CloudFormation::Stack",
        "AWS::CodeBuild::Project",
        "AWS::DynamoDB::Table",
        "AWS::EC2::CustomerGateway",
        "AWS::EC2::Instance",
        "AWS::EC2::InternetGateway",
        "AWS::EC2::NetworkAcl",
        "AWS::EC2::NetworkInterface",
        "AWS::EC2::RouteTable",
        "AWS::EC2::SecurityGroup",
        "AWS::EC2::Subnet",
        "AWS::EC2::VPC",
        "AWS::EC2::VPNConnection",
        "AWS::EC2::VPNGateway",
        "AWS::EC2::Volume",
        "AWS::ElasticLoadBalancing::LoadBalancer",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "AWS::RDS::DBInstance",
        "AWS::RDS::DBSecurityGroup",
        "AWS::RDS::DBSnapshot",
        "AWS::RDS::DBSubnetGroup",
        "AWS::RDS::EventSubscription",
        "AWS::Redshift::Cluster",
        "AWS::Redshift::ClusterParameterGroup",
        "AWS::Redshift::ClusterSecurityGroup",
        "AWS::Redshift::ClusterSnapshot",
        "AWS::Redshift::ClusterSubnetGroup",
        "AWS::S3::Bucket",
    ],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("tag1Key", ParameterKind::String).default("CostCenter"),
        Parameter::optional("tag1Value", ParameterKind::Csv),
        Parameter::optional("tag2Key", ParameterKind::String),
        Parameter::optional("tag2Value", ParameterKind::Csv),
        Parameter::optional("tag3Key", ParameterKind::String),
        Parameter::optional("tag3Value", ParameterKind::Csv),
        Parameter::optional("tag4Key", ParameterKind::String),
        Parameter::optional("tag4Value", ParameterKind::Csv),
        Parameter::optional("tag5Key", ParameterKind::String),
        Parameter::optional("tag5Value", ParameterKind::Csv),
        Parameter::optional("tag6Key", ParameterKind::String),
        Parameter::optional("tag6Value", ParameterKind::Csv),
    ],
    members: &[MemberRead::optional("tags")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("keys and values compare exactly"),
    judge: Judge::Item(judge),
};

/// Parameters: keys, and the values allowed for them.
const TAGS: [(&str, &str); 6] = [
    ("tag1Key", "tag1Value"),
    ("tag2Key", "tag2Value"),
    ("tag3Key", "tag3Value"),
    ("tag4Key", "tag4Value"),
    ("tag5Key", "tag5Value"),
    ("tag6Key", "tag6Value"),
];

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    for (key, values) in TAGS {
        let Some(key) = subject.arguments.text(key) else { continue };
        let allowed = subject.arguments.list(values);
        match item.tag(key) {
            None => return Judgement::bad(format!("Tag {key} is missing.")),
            Some(value) if !allowed.is_empty() && !allowed.contains(&value) => {
                return Judgement::bad(format!("Tag {key} has another value."));
            }
            Some(_) => {}
        }
    }
    Judgement::Compliant
}
