//! The exceptions to how constraints are answered, made by `cargo xtask codegen` from models/overrides.json.
#![allow(missing_docs, reason = "the models carry no text")]
use crate::{Constrained, Override, ServiceId};
/// Every exception.
pub static OVERRIDES: &[Override] = &[
    Override {
        service: ServiceId::Config,
        operation: None,
        member: "Limit",
        constraint: Constrained::Range,
        answer: Some((
            "InvalidLimitException",
            "The specified limit is outside the allowable range.",
        )),
        accepts: None,
        evidence: "The model declares this error for a limit outside the range; it is applied to the operations that declare it.",
    },
    Override {
        service: ServiceId::Config,
        operation: None,
        member: "limit",
        constraint: Constrained::Range,
        answer: Some((
            "InvalidLimitException",
            "The specified limit is outside the allowable range.",
        )),
        accepts: None,
        evidence: "The model declares this error for a limit outside the range; it is applied to the operations that declare it.",
    },
    Override {
        service: ServiceId::Config,
        operation: None,
        member: "MaxResults",
        constraint: Constrained::Range,
        answer: Some((
            "InvalidLimitException",
            "The specified limit is outside the allowable range.",
        )),
        accepts: None,
        evidence: "The model declares this error for a limit outside the range; it is applied to the operations that declare it.",
    },
    Override {
        service: ServiceId::SecurityHub,
        operation: Some("UpdateStandardsControl"),
        member: "DisabledReason",
        constraint: Constrained::Pattern,
        answer: None,
        accepts: None,
        evidence: "Terraform's provider sends an empty text where nobody gave a reason, and its acceptance test of an enabled control passes on AWS: the empty text counts as none.",
    },
    Override {
        service: ServiceId::SecurityHub,
        operation: Some("ListTagsForResource"),
        member: "ResourceArn",
        constraint: Constrained::Pattern,
        answer: None,
        accepts: Some("^arn:aws(-[a-z]+)+:securityhub:.*"),
        evidence: "The pattern names the commercial partition only, and AWS offers the operation in others, whose ARNs name theirs: the service authorization reference writes them arn:${Partition}:securityhub:..., and DescribeHub answers them so.",
    },
    Override {
        service: ServiceId::SecurityHub,
        operation: Some("TagResource"),
        member: "ResourceArn",
        constraint: Constrained::Pattern,
        answer: None,
        accepts: Some("^arn:aws(-[a-z]+)+:securityhub:.*"),
        evidence: "The pattern names the commercial partition only, and AWS offers the operation in others, whose ARNs name theirs: the service authorization reference writes them arn:${Partition}:securityhub:..., and DescribeHub answers them so.",
    },
    Override {
        service: ServiceId::SecurityHub,
        operation: Some("UntagResource"),
        member: "ResourceArn",
        constraint: Constrained::Pattern,
        answer: None,
        accepts: Some("^arn:aws(-[a-z]+)+:securityhub:.*"),
        evidence: "The pattern names the commercial partition only, and AWS offers the operation in others, whose ARNs name theirs: the service authorization reference writes them arn:${Partition}:securityhub:..., and DescribeHub answers them so.",
    },
];
