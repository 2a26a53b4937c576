//! What an ARN tells about its resource, for items that don't say it themselves.

use identifiers::Partition;

/// The parts of an ARN.
pub(super) struct Arn<'a> {
    service: &'a str,
    region: &'a str,
    account: &'a str,
    resource: &'a str,
}

/// Types by service and by what the resource begins with, where no other type is named like that. Clusters of RDS are also those
/// of Neptune and DocumentDB, and domains of Elasticsearch those of OpenSearch: they aren't here.
const TYPES: [(&str, &str, &str); 35] = [
    ("acm", "certificate/", "AWS::ACM::Certificate"),
    ("cloudfront", "distribution/", "AWS::CloudFront::Distribution"),
    ("cloudtrail", "trail/", "AWS::CloudTrail::Trail"),
    ("cloudwatch", "alarm:", "AWS::CloudWatch::Alarm"),
    ("codebuild", "project/", "AWS::CodeBuild::Project"),
    ("dynamodb", "table/", "AWS::DynamoDB::Table"),
    ("ec2", "elastic-ip/", "AWS::EC2::EIP"),
    ("ec2", "instance/", "AWS::EC2::Instance"),
    ("ec2", "internet-gateway/", "AWS::EC2::InternetGateway"),
    ("ec2", "natgateway/", "AWS::EC2::NatGateway"),
    ("ec2", "network-acl/", "AWS::EC2::NetworkAcl"),
    ("ec2", "network-interface/", "AWS::EC2::NetworkInterface"),
    ("ec2", "route-table/", "AWS::EC2::RouteTable"),
    ("ec2", "security-group/", "AWS::EC2::SecurityGroup"),
    ("ec2", "subnet/", "AWS::EC2::Subnet"),
    ("ec2", "volume/", "AWS::EC2::Volume"),
    ("ec2", "vpc/", "AWS::EC2::VPC"),
    ("ecr", "repository/", "AWS::ECR::Repository"),
    ("ecs", "cluster/", "AWS::ECS::Cluster"),
    ("ecs", "task-definition/", "AWS::ECS::TaskDefinition"),
    ("eks", "cluster/", "AWS::EKS::Cluster"),
    ("elasticfilesystem", "file-system/", "AWS::EFS::FileSystem"),
    ("elasticloadbalancing", "loadbalancer/app/", "AWS::ElasticLoadBalancingV2::LoadBalancer"),
    ("elasticloadbalancing", "loadbalancer/gwy/", "AWS::ElasticLoadBalancingV2::LoadBalancer"),
    ("elasticloadbalancing", "loadbalancer/net/", "AWS::ElasticLoadBalancingV2::LoadBalancer"),
    ("iam", "group/", "AWS::IAM::Group"),
    ("iam", "policy/", "AWS::IAM::Policy"),
    ("iam", "role/", "AWS::IAM::Role"),
    ("iam", "user/", "AWS::IAM::User"),
    ("kms", "key/", "AWS::KMS::Key"),
    ("lambda", "function:", "AWS::Lambda::Function"),
    ("rds", "db:", "AWS::RDS::DBInstance"),
    ("redshift", "cluster:", "AWS::Redshift::Cluster"),
    ("s3", "", "AWS::S3::Bucket"),
    ("secretsmanager", "secret:", "AWS::SecretsManager::Secret"),
];

impl<'a> Arn<'a> {
    /// Reads `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        let (arn, partition) = (parts.next()?, parts.next()?);
        let found =
            Self { service: parts.next()?, region: parts.next()?, account: parts.next()?, resource: parts.next()? };
        (arn == "arn" && Partition::named(partition).is_some()).then_some(found)
    }

    /// The account, where the ARN names one.
    pub(super) fn account(&self) -> Option<&'a str> {
        (self.account.len() == 12 && self.account.bytes().all(|byte| byte.is_ascii_digit())).then_some(self.account)
    }

    /// The Region as an item says it, where the ARN tells: resources of IAM are recorded as global.
    pub(super) fn region(&self) -> Option<&'a str> {
        if self.region.is_empty() { (self.service == "iam").then_some("global") } else { Some(self.region) }
    }
}

/// The type of the resource, where only one is named like that.
pub(super) fn resource_type_of(arn: &Arn<'_>) -> Option<&'static str> {
    let named = |start: &str| arn.resource.strip_prefix(start).is_some_and(|name| !name.is_empty());
    // A bucket's name stands alone; what has more parts is another resource of S3.
    let plain = arn.service != "s3" || !arn.resource.contains(['/', ':']);
    TYPES
        .iter()
        .find(|(service, start, _)| *service == arn.service && plain && named(start))
        .map(|(_, _, resource_type)| *resource_type)
}

#[cfg(test)]
mod tests {
    use super::{Arn, resource_type_of};

    #[test]
    fn only_what_is_unambiguous_is_told() {
        let told = |arn: &str| Arn::parse(arn).as_ref().and_then(resource_type_of);
        assert_eq!(told("arn:aws:s3:::bucket"), Some("AWS::S3::Bucket"));
        assert_eq!(told("arn:aws-cn:ec2:cn-north-1:111122223333:volume/vol-1"), Some("AWS::EC2::Volume"));
        assert_eq!(
            told("arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a/b"),
            Some("AWS::ElasticLoadBalancingV2::LoadBalancer")
        );
        for other in [
            "bucket",
            "arn:aws:s3:eu-west-1:111122223333:accesspoint/a",
            "arn:aws:rds:eu-west-1:111122223333:cluster:c",
            "arn:aws:es:eu-west-1:111122223333:domain/d",
            "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/classic",
            "arn:aws:ec2:eu-west-1:111122223333:volume/",
        ] {
            assert_eq!(told(other), None, "{other}");
        }
        let arn = Arn::parse("arn:aws:iam::111122223333:role/r").unwrap();
        assert_eq!((arn.account(), arn.region()), (Some("111122223333"), Some("global")));
        let arn = Arn::parse("arn:aws:s3:::bucket").unwrap();
        assert_eq!((arn.account(), arn.region()), (None, None));
    }
}
