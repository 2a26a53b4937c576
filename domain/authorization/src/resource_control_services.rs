//! The services whose actions a resource control policy may name: a closed list that AWS publishes and extends.

/// Prefixes of actions, in order; as AWS Organizations' user guide has them in 2026.
const SERVICES: [&str; 62] = [
    "aoss",
    "appconfig",
    "appstream",
    "autoscaling",
    "autoscaling-plans",
    "budgets",
    "clouddirectory",
    "cloudfront",
    "cloudsearch",
    "cloudtrail-data",
    "codeartifact",
    "codebuild",
    "codecommit",
    "codepipeline",
    "cognito-identity",
    "cognito-idp",
    "comprehend",
    "comprehendmedical",
    "compute-optimizer",
    "cost-optimization-hub",
    "dax",
    "dsql",
    "dynamodb",
    "ecr",
    "ecr-public",
    "events",
    "firehose",
    "fis",
    "fms",
    "gamelift",
    "health",
    "inspector-scan",
    "kendra",
    "kinesisvideo",
    "kms",
    "logs",
    "memorydb",
    "networkmonitor",
    "notifications",
    "opensearch",
    "pca-connector-ad",
    "personalize",
    "polly",
    "pricing",
    "resource-groups",
    "rolesanywhere",
    "s3",
    "secretsmanager",
    "servicediscovery",
    "signin",
    "sqs",
    "sts",
    "support",
    "swf",
    "textract",
    "timestream-influxdb",
    "transcribe",
    "transfer",
    "translate",
    "wafv2",
    "workspaces",
    "xray",
];

/// Whether a service heeds resource control policies; its prefix is one in any case of letters.
pub fn supports(service: &str) -> bool {
    SERVICES.binary_search(&service.to_ascii_lowercase().as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{SERVICES, supports};

    #[test]
    fn the_list_is_in_order_and_in_lower_case() {
        assert!(SERVICES.is_sorted() && SERVICES.iter().all(|one| *one == one.to_ascii_lowercase()));
    }

    #[test]
    fn a_service_is_known_by_its_whole_prefix() {
        for service in ["s3", "S3", "sts", "cognito-idp", "timestream-influxdb"] {
            assert!(supports(service), "{service}");
        }
        for service in ["cognito-sync", "ec2", "lambda", "bogus", "s", "s3*", "*", ""] {
            assert!(!supports(service), "{service}");
        }
    }
}
