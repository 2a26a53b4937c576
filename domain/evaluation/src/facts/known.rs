//! The account facts that are known by name: what each is, which call of a service answers it, and how it is written.

use super::shape::Shape;

/// An account fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact {
    /// Its name in a delivery.
    pub name: &'static str,
    /// The call that answers it, and what of the answer is meant.
    pub source: &'static str,
    /// Whether it is the account's, and so the same in every Region; others are those of an account in a Region.
    pub of_account: bool,
    /// How it is written.
    pub form: &'static str,
    /// What a delivered value must look like.
    pub shape: Shape,
    /// A value, as JSON.
    pub example: &'static str,
}

/// All of them, by the service that they come from.
pub const FACTS: [Fact; 12] = [
    Fact {
        name: "accountSummary",
        source: "iam:GetAccountSummary, its SummaryMap",
        of_account: true,
        form: "an object of numbers; AccountAccessKeysPresent, AccountMFAEnabled and AccountPasswordPresent are read",
        shape: Shape::Numbers,
        example: r#"{"AccountAccessKeysPresent": 0, "AccountMFAEnabled": 1, "AccountPasswordPresent": 1}"#,
    },
    Fact {
        name: "passwordPolicy",
        source: "iam:GetAccountPasswordPolicy, its PasswordPolicy",
        of_account: true,
        form: "the object that the call answers; null when it answers NoSuchEntity, for the default policy",
        shape: Shape::PlainOrNull,
        example: r#"{"MinimumPasswordLength": 14, "RequireSymbols": true, "MaxPasswordAge": 90}"#,
    },
    Fact {
        name: "credentialReport",
        source: "iam:GetCredentialReport",
        of_account: true,
        form: "a list with an object for each row of the report, columns by name, all values as strings; the root user's row may stay",
        shape: Shape::Objects,
        example: r#"[{"user": "ann", "password_enabled": "true", "password_last_used": "2026-01-02T03:04:05+00:00",
  "password_last_changed": "2025-12-01T00:00:00+00:00", "mfa_active": "true", "access_key_1_active": "false",
  "access_key_1_last_rotated": "N/A", "access_key_1_last_used_date": "N/A", "access_key_2_active": "false",
  "access_key_2_last_rotated": "N/A", "access_key_2_last_used_date": "N/A"}]"#,
    },
    Fact {
        name: "virtualMfaDevices",
        source: "iam:ListVirtualMFADevices with AssignmentStatus Assigned: those whose User is the root user",
        of_account: true,
        form: "a list of their serial numbers; empty when the root user has none",
        shape: Shape::Texts,
        example: r#"["arn:aws:iam::111122223333:mfa/root-account-mfa-device"]"#,
    },
    Fact {
        name: "ebsEncryptionByDefault",
        source: "ec2:GetEbsEncryptionByDefault",
        of_account: false,
        form: "true or false",
        shape: Shape::Boolean,
        example: "true",
    },
    Fact {
        name: "publicEbsSnapshots",
        source: "ec2:DescribeSnapshots with OwnerIds self and RestorableByUserIds all",
        of_account: false,
        form: "a list of the snapshots' ids; empty when none is public",
        shape: Shape::Texts,
        example: r#"["snap-0123456789abcdef0"]"#,
    },
    Fact {
        name: "securityHubEnabled",
        source: "securityhub:DescribeHub: true when it answers, false when the account is not subscribed",
        of_account: false,
        form: "true or false",
        shape: Shape::Boolean,
        example: "true",
    },
    Fact {
        name: "guardDuty",
        source: "guardduty:GetDetector (Status) and GetAdministratorAccount (AccountId)",
        of_account: false,
        form: "an object with status and administratorAccountId, the latter left out without an administrator; null without a detector",
        shape: Shape::PlainOrNull,
        example: r#"{"status": "ENABLED", "administratorAccountId": "444455556666"}"#,
    },
    Fact {
        name: "trailStatus",
        source: "cloudtrail:GetTrailStatus of each trail",
        of_account: false,
        form: "an object by trail ARN; IsLogging and LatestCloudWatchLogsDeliveryTime (epoch seconds or ISO 8601) are read",
        shape: Shape::ObjectsByArn,
        example: r#"{"arn:aws:cloudtrail:us-east-1:111122223333:trail/t": {"IsLogging": true, "LatestCloudWatchLogsDeliveryTime": 1767600000}}"#,
    },
    Fact {
        name: "eventSelectors",
        source: "cloudtrail:GetEventSelectors of each trail, its EventSelectors or AdvancedEventSelectors",
        of_account: false,
        form: "an object by trail ARN of lists of selectors; an empty object when there is no trail",
        shape: Shape::ListsByArn,
        example: r#"{"arn:aws:cloudtrail:us-east-1:111122223333:trail/t": [{"ReadWriteType": "All", "IncludeManagementEvents": true,
  "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}], "ExcludeManagementEventSources": []}]}"#,
    },
    Fact {
        name: "emrClusters",
        source: "elasticmapreduce:ListClusters, and ListInstances of the primary node of those that run",
        of_account: false,
        form: "a list of objects with id, state and masterPublicIp, the latter null without a public address",
        shape: Shape::Objects,
        example: r#"[{"id": "j-1ABCDEFGHIJKL", "state": "RUNNING", "masterPublicIp": null}]"#,
    },
    Fact {
        name: "organization",
        source: "organizations:DescribeOrganization, its MasterAccountId",
        of_account: true,
        form: "an object with managementAccountId; null outside an organization",
        shape: Shape::PlainOrNull,
        example: r#"{"managementAccountId": "111122223333"}"#,
    },
];
