//! The fixed facts about each type.

use crate::PolicyType;

#[test]
fn names_are_read_and_printed() {
    for kind in PolicyType::ALL {
        assert_eq!(kind.api_name().parse(), Ok(kind));
        assert_eq!(kind.arn_segment(), kind.api_name().to_lowercase());
    }
    assert!("tag_policy".parse::<PolicyType>().is_err());
    assert!("".parse::<PolicyType>().is_err());
}

#[test]
fn each_declarative_type_has_a_grammar() {
    for kind in PolicyType::ALL {
        assert_eq!(crate::types::grammar(kind).is_some(), kind.is_declarative(), "{kind}");
    }
}

#[test]
fn sizes_and_counts() {
    let facts = |kind: PolicyType| (kind.max_characters(), kind.min_attachments(), kind.max_attachments());
    assert_eq!(facts(PolicyType::ServiceControl), (10_240, 1, 10));
    assert_eq!(facts(PolicyType::ResourceControl), (5_120, 1, 5));
    assert_eq!(facts(PolicyType::AiServicesOptOut), (2_500, 0, 5));
    assert_eq!(facts(PolicyType::Chatbot), (10_000, 0, 5));
    assert_eq!(facts(PolicyType::Tag), (10_000, 0, 10));
    for kind in PolicyType::ALL.into_iter().filter(|kind| kind.is_declarative()) {
        let characters = match kind {
            PolicyType::AiServicesOptOut => 2_500,
            PolicyType::UpgradeRollout => 5_120,
            _ => 10_000,
        };
        assert_eq!((kind.max_characters(), kind.min_attachments()), (characters, 0), "{kind}");
        let attachments = if matches!(kind, PolicyType::AiServicesOptOut | PolicyType::Chatbot) { 5 } else { 10 };
        assert_eq!(kind.max_attachments(), attachments, "{kind}");
    }
    let sharp = "ß".repeat(5_000);
    assert!(PolicyType::Tag.fits(&sharp.repeat(2)), "characters");
    assert!(!PolicyType::Tag.fits(&"x".repeat(10_001)));
    assert!(!PolicyType::UpgradeRollout.fits(&sharp), "bytes");
}

#[test]
fn prerequisites() {
    let needed: Vec<_> = PolicyType::ALL.into_iter().filter_map(PolicyType::required_service_access).collect();
    let hub = "securityhub.amazonaws.com";
    assert_eq!(needed, [hub, "inspector2.amazonaws.com", "guardduty.amazonaws.com", hub]);
}
