//! Where a resource of a member is: by ARNs, by its provider's other resources, or nowhere.

use super::super::says;
use super::{aliased, data, imported, managed, with};
use serde_json::{Value, json};

fn retention(alias: &str) -> Value {
    aliased(
        alias,
        managed(
            "aws_config_retention_configuration",
            alias,
            json!({ "id": "default", "name": "default", "retention_period_in_days": 90 }),
        ),
    )
}

fn days(imported: &crate::Imported, account: &str, region: &str) -> Option<u32> {
    let account = imported.document.accounts.iter().find(|it| it.id.unwrap().to_string() == account)?;
    account.regions.get(&region.parse().unwrap())?.retention_in_days
}

#[test]
fn data_sources_of_the_provider_tell_it_for_sure() {
    let imported = imported(&with([
        retention("shop"),
        aliased(
            "shop",
            data(
                "aws_caller_identity",
                "me",
                json!({ "account_id": "222222222222", "arn": "arn:aws:sts::222222222222:assumed-role/a/b", "id": "222222222222" }),
            ),
        ),
        aliased("shop", data("aws_region", "here", json!({ "name": "eu-central-1", "id": "eu-central-1" }))),
    ]));
    assert_eq!(days(&imported, "222222222222", "eu-central-1"), Some(90));
    assert!(!says(&imported, "other resources of the same provider"), "{:?}", imported.gaps);
}

#[test]
fn where_nothing_tells_it_the_resource_is_left_out() {
    // Another provider's ARN says nothing of this one.
    let imported = imported(&with([
        retention("shop"),
        aliased("other", managed("aws_sns_topic", "t", json!({ "arn": "arn:aws:sns:eu-west-1:222222222222:t" }))),
    ]));
    assert!(imported.document.accounts.iter().all(|account| account.regions.is_empty()));
    assert!(says(
        &imported,
        "absent: terraform.tfstate/terraform.tfstate (aws_config_retention_configuration.shop): Neither its attributes nor other resources"
    ));
}

#[test]
fn where_it_is_told_in_two_ways_the_resource_is_left_out() {
    let topic = |region: &str| {
        aliased(
            "shop",
            managed("aws_sns_topic", region, json!({ "arn": format!("arn:aws:sns:{region}:222222222222:t") })),
        )
    };
    let imported = imported(&with([retention("shop"), topic("eu-west-1"), topic("us-east-1")]));
    assert!(imported.document.accounts.iter().all(|account| account.regions.is_empty()));
    assert!(says(&imported, "Neither its attributes nor other resources"));
}

#[test]
fn an_account_that_only_its_resources_name_is_there() {
    let imported = imported(&with([
        retention("far"),
        aliased("far", managed("aws_sns_topic", "t", json!({ "arn": "arn:aws:sns:eu-west-1:777777777777:t" }))),
    ]));
    assert_eq!(days(&imported, "777777777777", "eu-west-1"), Some(90));
    assert!(says(&imported, "No state describes 1 of the accounts that are named (777777777777)"));
}

#[test]
fn two_resources_in_one_place_agree_or_are_told() {
    let one = |alias: &str, days: u32| {
        let mut one = retention(alias);
        one["instances"][0]["attributes"]["retention_period_in_days"] = days.into();
        one
    };
    let topic = |alias: &str| {
        aliased(alias, managed("aws_sns_topic", alias, json!({ "arn": "arn:aws:sns:eu-west-1:222222222222:t" })))
    };
    let agreeing = imported(&with([one("a", 90), one("b", 90), topic("a"), topic("b")]));
    assert!(!says(&agreeing, "conflict"), "{:?}", agreeing.gaps);
    let other = imported(&with([one("a", 90), one("b", 30), topic("a"), topic("b")]));
    assert_eq!(days(&other, "222222222222", "eu-west-1"), Some(90));
    assert!(says(
        &other,
        "(aws_config_retention_configuration.b): Another resource tells the retention of 222222222222 in eu-west-1 otherwise"
    ));
}

#[test]
fn what_is_assumed_of_a_provider_is_said_once() {
    let recorders = |alias: &str| {
        let of = |kind: &str, attributes: Value| aliased(alias, managed(kind, alias, attributes));
        [
            of("aws_config_configuration_recorder_status", json!({ "name": "default", "is_enabled": true })),
            of("aws_config_delivery_channel", json!({ "s3_bucket_name": "b" })),
            of("aws_sns_topic", json!({ "arn": "arn:aws:sns:eu-west-1:222222222222:t" })),
        ]
    };
    let imported = imported(&with(recorders("a").into_iter().chain(recorders("b"))));
    let assumed = imported.gaps.iter().filter(|gap| gap.what.contains("other resources of the same provider are"));
    let places: Vec<&str> = assumed.map(|gap| gap.place.as_str()).collect();
    assert_eq!(places, [format!("{}.a", super::PROVIDER), format!("{}.b", super::PROVIDER)]);
    assert!(says(&imported, "No state has the recorder of 222222222222 in eu-west-1 that this is the status of."));
}
