//! Rules that look at ARNs, in every partition: what counts in one is another ARN elsewhere.

use documents::Document;
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{Coverage, Inventory, evaluate};
use identifiers::{Partition, Region, Timestamp};

use crate::rule_cases::rule;
use crate::support::{items, lines, vectors};

/// What a rule says in a Region, of everything there.
fn judged(
    identifier: &str,
    parameters: &str,
    region: &Region,
    facts: &str,
    items: &[ConfigurationItem],
) -> Vec<String> {
    let facts = AccountFacts::read(&vectors(facts)).unwrap();
    let now = Timestamp::from_millis(1_767_607_872_000);
    let account = "123456789012".parse().unwrap();
    let inventory = Inventory::new(account, region.clone(), now, &facts, items, Coverage::All);
    let parameters: Document = vectors(parameters);
    lines(&evaluate(&rule(identifier, Some(&parameters)), &inventory))
}

#[test]
fn data_events_are_those_of_the_partition_s_own_buckets() {
    for partition in Partition::all() {
        let region = Region::global_in(partition);
        let of = |value: &str, parameters: &str| {
            let facts = format!(
                r#"{{"eventSelectors": {{"arn:t": [{{"DataResources": [{{"Type": "AWS::S3::Object", "Values": ["{value}"]}}]}}]}}}}"#
            );
            judged("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", parameters, &region, &facts, &[])
        };
        let advanced = |value: &str| {
            let facts = format!(
                r#"{{"eventSelectors": {{"arn:t": [{{"FieldSelectors": [{{"Field": "eventCategory", "Equals": ["Data"]}},
                    {{"Field": "resources.type", "Equals": ["AWS::S3::Object"]}},
                    {{"Field": "resources.ARN", "StartsWith": ["{value}"]}}]}}]}}}}"#
            );
            judged("CLOUDTRAIL_S3_DATAEVENTS_ENABLED", r#"{"S3BucketNames": "b"}"#, &region, &facts, &[])
        };
        let (good, bad) = (["AWS::::Account 123456789012 COMPLIANT"], ["AWS::::Account 123456789012 NON_COMPLIANT"]);
        assert_eq!(of(&format!("arn:{partition}:s3"), "{}"), good, "{partition}");
        assert_eq!(of(&format!("arn:{partition}:s3:::"), "{}"), good, "{partition}");
        assert_eq!(of(&format!("arn:{partition}:s3:::b/"), r#"{"S3BucketNames": "b"}"#), good, "{partition}");
        assert_eq!(advanced(&format!("arn:{partition}:s3:::b/")), good, "{partition}");
        let other = if partition == Partition::Aws { "aws-cn" } else { "aws" };
        assert_eq!(of(&format!("arn:{other}:s3"), "{}"), bad, "{partition}");
        assert_eq!(advanced(&format!("arn:{other}:s3:::b/")), bad, "{partition}");
    }
}

#[test]
fn a_bucket_whose_arn_was_not_recorded_has_that_of_its_partition() {
    for partition in Partition::all() {
        let region = Region::global_in(partition);
        let of = |named: Partition| {
            let policy = format!(
                r#"{{\"Statement\": [{{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\",
                    \"Resource\": \"arn:{named}:s3:::b/*\", \"Condition\": {{\"Bool\": {{\"aws:SecureTransport\": \"false\"}}}}}}]}}"#
            )
            .replace('\n', " ");
            let bucket = format!(
                r#"{{"configurationItemVersion": "1.3", "configurationItemCaptureTime": "2026-01-05T10:11:12.000Z",
                "awsAccountId": "123456789012", "configurationItemStatus": "OK", "resourceType": "AWS::S3::Bucket",
                "resourceId": "b", "resourceName": "b", "awsRegion": "{region}", "configuration": {{"name": "b"}},
                "supplementaryConfiguration": {{"BucketPolicy": {{"policyText": "{policy}"}}}}}}"#
            );
            judged("S3_BUCKET_SSL_REQUESTS_ONLY", "{}", &region, "{}", &items(&vectors(&bucket)))
        };
        assert_eq!(of(partition), ["AWS::S3::Bucket b COMPLIANT"], "{partition}");
        let other = if partition == Partition::Aws { Partition::China } else { Partition::Aws };
        assert_eq!(of(other), ["AWS::S3::Bucket b NON_COMPLIANT"], "{partition}");
    }
}
