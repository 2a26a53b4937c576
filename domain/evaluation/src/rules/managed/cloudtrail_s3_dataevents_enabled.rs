//! Some trail logs the data events of all buckets, or of those asked for.

use documents::Document;

use super::field_selectors::FieldSelectors;
use super::trails::{TRAIL, Trail};
use crate::items::member;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUDTRAIL_S3_DATAEVENTS_ENABLED",
    page: "cloudtrail-s3-dataevents-enabled",
    judges: "Some trail logs the data events of all buckets, or of those asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("S3BucketNames", ParameterKind::String)],
    members: &[
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.trailARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.hasCustomEventSelectors"),
    ],
    reads: Reads {
        item: false,
        related: &["AWS::CloudTrail::Trail"],
        facts: &["eventSelectors"],
        now: false,
        named: None,
    },
    revision: 2,
    doubt: Some("event selectors are a fact of their own; whether they log reads, writes or both is not judged"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let buckets = subject.arguments.list("S3BucketNames");
    let partition = subject.inventory.region.partition().to_string();
    let facts = subject.inventory.facts.fact("eventSelectors", &[]);
    let known = facts.document().and_then(Document::entries).unwrap_or_default();
    let mut unreadable = None;
    for entry in known {
        match logs_buckets(&entry.value, &buckets, &partition) {
            Some(true) => return subject.account(Judgement::Compliant),
            Some(false) => {}
            None => unreadable = Some(format!("eventSelectors.{}", entry.key)),
        }
    }
    if let Some(name) = unreadable {
        return subject.needs_fact(&name);
    }
    // A trail whose selectors aren't known might log them, unless its item says that it has none of its own.
    let told = facts.document().and_then(Document::entries).is_some();
    for item in subject.inventory.items(TRAIL) {
        let arn = Trail { item }.arn();
        let plain = item.configuration(&["hasCustomEventSelectors"]).flag() == Some(false);
        if !plain && !known.iter().any(|entry| entry.key == arn) {
            return subject.needs_fact(&format!("eventSelectors.{arn}"));
        }
    }
    if told || subject.inventory.covers(TRAIL) {
        subject.account(Judgement::bad("No trail logs the data events."))
    } else {
        subject.needs_fact("eventSelectors")
    }
}

/// Whether a trail's selectors log the objects of every bucket, or of all these; `None` when that isn't readable.
fn logs_buckets(selectors: &Document, buckets: &[&str], partition: &str) -> Option<bool> {
    let every = format!("arn:{partition}:s3");
    let mut values = Vec::new();
    for selector in selectors.items()? {
        selector.entries()?;
        if selector.get("FieldSelectors").is_some() {
            values.extend(logged_by_fields(&FieldSelectors::read(selector)?, &every));
            continue;
        }
        let resources = member(selector, &["DataResources"]);
        if resources.is_nothing() {
            continue;
        }
        for resource in resources.items()? {
            if member(resource, &["Type"]).text()? == "AWS::S3::Object" {
                for value in member(resource, &["Values"]).items()? {
                    values.push(value.as_str()?.to_owned());
                }
            }
        }
    }
    let all = values.iter().any(|value| value.strip_suffix(":::").unwrap_or(value) == every);
    let each = |bucket: &&str| values.iter().any(|value| *value == format!("{every}:::{bucket}/"));
    Some(all || (!buckets.is_empty() && buckets.iter().all(each)))
}

/// The same of an advanced selector: everything, or what begins so, if it is about the data events of objects.
fn logged_by_fields(fields: &FieldSelectors, every: &str) -> Vec<String> {
    let is = |field: &str, value: &str| fields.equals(field).is_some_and(|all| all.iter().any(|one| one == value));
    if !is("eventCategory", "Data") || !is("resources.type", "AWS::S3::Object") {
        return Vec::new();
    }
    if fields.says("resources.ARN") {
        return fields.values("resources.ARN", "StartsWith").unwrap_or_default();
    }
    vec![every.to_owned()]
}
