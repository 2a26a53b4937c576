//! Configuration items in every form that AWS Config delivers them in.

use documents::parse_json;

use super::*;

const FILE: &str = r#"{"fileVersion": "1.0", "configurationItems": [{
    "configurationItemVersion": "1.3", "configurationItemCaptureTime": "2026-01-05T10:11:12.345Z",
    "configurationStateId": 1767607872345, "awsAccountId": "012345678901", "configurationItemStatus": "OK",
    "resourceType": "AWS::S3::Bucket", "resourceId": "b1", "resourceName": "b1", "ARN": "arn:aws:s3:::b1",
    "awsRegion": "eu-west-1", "configurationStateMd5Hash": "", "tags": {"env": "prod"}, "relatedEvents": [],
    "relationships": [{"resourceType": "AWS::EC2::VPC", "resourceId": "vpc-1", "name": "Is in "}],
    "configuration": {"name": "b1", "n": 1.50},
    "supplementaryConfiguration": {"AccessControlList": "{\"grantList\": []}", "IsRequesterPaysEnabled": false,
        "BucketPolicy": {"policyText": null}}}]}"#;

const API: &str = r#"{"configurationItems": [{
    "version": "1.3", "accountId": "012345678901", "configurationItemCaptureTime": 1767607872.345,
    "configurationItemStatus": "ResourceDiscovered", "configurationStateId": "1767607872345",
    "configurationItemMD5Hash": "", "arn": "arn:aws:s3:::b1", "resourceType": "AWS::S3::Bucket", "resourceId": "b1",
    "resourceName": "b1", "awsRegion": "eu-west-1", "tags": {"env": "prod"}, "relatedEvents": [],
    "relationships": [{"resourceType": "AWS::EC2::VPC", "resourceId": "vpc-1", "relationshipName": "Is in "}],
    "configuration": "{\"n\": 1.50, \"name\": \"b1\"}",
    "supplementaryConfiguration": {"AccessControlList": "\"{\\\"grantList\\\": []}\"", "IsRequesterPaysEnabled": false,
        "BucketPolicy": "{\"policyText\": null}"}}]}"#;

fn read(text: &str) -> Vec<Result<ConfigurationItem, ItemProblem>> {
    read_items(&parse_json(text).unwrap())
}

fn one(text: &str) -> ConfigurationItem {
    let mut items = read(text);
    assert_eq!(items.len(), 1);
    items.remove(0).unwrap()
}

fn problem(text: &str) -> String {
    let items = read(text);
    assert_eq!(items.len(), 1, "{items:?}");
    items[0].clone().unwrap_err().to_string()
}

#[test]
fn file_and_api_form_are_the_same_item() {
    let (file, api) = (one(FILE), one(API));
    assert_eq!(file.account.to_string(), "012345678901");
    assert_eq!(file.capture_time, api.capture_time);
    assert_eq!(file.capture_time.millis(), 1_767_607_872_345);
    assert_eq!(file.order(), api.order());
    assert!(!file.replaces(&api) && !api.replaces(&file));
    assert_eq!(file.digest(), api.digest());
    assert_eq!(file.tag("env"), Some("prod"));
    assert_eq!(file.tag("Env"), None);
    assert_eq!(api.relationships, file.relationships);
    for item in [&file, &api] {
        assert_eq!(item.supplementary(&["AccessControlList", "grantList"]).items(), Some(&[][..]));
        assert_eq!(item.supplementary(&["BucketPolicy", "policyText"]), Member::Null);
        assert_eq!(item.supplementary(&["BucketPolicy", "other"]), Member::Missing);
        assert_eq!(item.configuration(&["name"]).text(), Some("b1"));
    }
}

#[test]
fn every_wrapping_leads_to_the_item() {
    let item = parse_json(FILE).unwrap().get("configurationItems").unwrap().items().unwrap()[0].clone();
    let bare = documents::to_json(&item);
    let event = format!(r#"{{"configurationItemDiff": null, "configurationItem": {bare}, "messageType": "x"}}"#);
    let lambda = format!(r#"{{"version": "1.0", "invokingEvent": {}}}"#, documents::quoted(&event));
    let sns = format!(r#"{{"Type": "Notification", "Message": {}}}"#, documents::quoted(&event));
    let bridge = format!(r#"{{"detail-type": "x", "detail": {event}}}"#);
    let digest = one(FILE).digest();
    for text in [&bare, &event, &lambda, &sns, &bridge, &format!("[{event}]")] {
        assert_eq!(one(text).digest(), digest, "{text}");
    }
    assert_eq!(read(&format!("[{bare}, {event}, {FILE}]")).len(), 3);
}

#[test]
fn answers_of_aggregators_lead_to_the_item() {
    let item = parse_json(FILE).unwrap().get("configurationItems").unwrap().items().unwrap()[0].clone();
    let bare = documents::to_json(&item);
    let digest = one(FILE).digest();
    let results = format!(
        r#"{{"Results": [{}], "QueryInfo": {{"SelectFields": [{{"Name": "arn"}}]}}}}"#,
        documents::quoted(&bare)
    );
    let batch = format!(r#"{{"BaseConfigurationItems": [{bare}], "UnprocessedResourceIdentifiers": []}}"#);
    for text in [&results, &batch, &format!(r#"{{"ConfigurationItem": {bare}}}"#)] {
        assert_eq!(one(text).digest(), digest, "{text}");
    }
}

#[test]
fn rows_of_queries_say_what_was_selected() {
    let row = |text: &str| format!(r#"{{"Results": [{}]}}"#, documents::quoted(text));
    let least = r#"{"arn": "arn:aws:ec2:eu-west-1:012345678901:volume/vol-1", "resourceId": "vol-1",
        "configurationItemCaptureTime": "2026-01-05T10:11:12.345Z", "tags": [{"key": "env", "value": "prod", "tag": "env=prod"}]}"#;
    let item = one(&row(least));
    assert_eq!((item.resource_type.as_str(), item.region.as_str()), ("AWS::EC2::Volume", "eu-west-1"));
    assert_eq!((item.account.to_string().as_str(), item.status), ("012345678901", ItemStatus::Ok));
    assert_eq!(item.tag("env"), Some("prod"));
    // What isn't unambiguous has to be selected.
    let missing = |from: &str, to: &str| problem(&row(&least.replace(from, to)));
    assert_eq!(
        missing("ec2:eu-west-1:012345678901:volume/vol-1", "rds:eu-west-1:012345678901:cluster:c"),
        "Results[0].resourceType: is missing"
    );
    assert_eq!(missing("\"resourceId\"", "\"other\""), "Results[0].resourceId: is missing");
    assert_eq!(
        missing("configurationItemCaptureTime", "other"),
        "Results[0].configurationItemCaptureTime: is missing: the query has to select it"
    );
    assert_eq!(
        missing("arn:aws:ec2:eu-west-1:012345678901:volume/vol-1", "arn:aws:s3:::b"),
        "Results[0].awsAccountId: is missing"
    );
    assert_eq!(missing("\"key\"", "\"name\""), "Results[0].tags: must be a list of objects with key and value");
    assert_eq!(problem(r#"{"Results": ["nothing"]}"#), "Results[0]: an item must be an object");
}

#[test]
fn an_arn_says_the_region_and_account_that_an_item_does_not() {
    let without = FILE
        .replace("\"awsRegion\": \"eu-west-1\", ", "")
        .replace("arn:aws:s3:::b1", "arn:aws:x:eu-west-2:012345678901:y");
    assert_eq!(one(&without).region, "eu-west-2");
    let global = FILE
        .replace("\"awsRegion\": \"eu-west-1\", ", "")
        .replace("arn:aws:s3:::b1", "arn:aws:iam::012345678901:role/r");
    assert_eq!(one(&global).region, "global");
    assert_eq!(
        problem(&FILE.replace("\"awsRegion\": \"eu-west-1\", ", "")),
        "configurationItems[0].awsRegion: is missing"
    );
}

#[test]
fn versions_and_hashes_are_read_as_they_came() {
    let other = FILE
        .replace("\"1.3\"", "\"1.2\"")
        .replace("\"configurationStateMd5Hash\": \"\"", "\"configurationStateMd5Hash\": \"0a\"");
    assert_eq!((one(&other).version.as_deref(), one(&other).md5_hash.as_deref()), (Some("1.2"), Some("0a")));
    assert_eq!(one(&other).digest(), one(FILE).digest(), "no rule reads them");
    let none = FILE
        .replace("\"configurationItemVersion\": \"1.3\", ", "")
        .replace("\"configurationStateMd5Hash\": \"\", ", "");
    assert_eq!((one(&none).version, one(&none).md5_hash), (None, None));
}

#[test]
fn only_newer_items_replace() {
    let old = one(FILE);
    let mut new = old.clone();
    new.capture_time = new.capture_time.plus_millis(1);
    assert!(new.replaces(&old) && !old.replaces(&new));
    assert_eq!(new.digest(), old.digest());
    let mut counted = old.clone();
    counted.state_id = "9".into();
    let mut later = counted.clone();
    later.state_id = "10".into();
    assert!(later.replaces(&counted));
}

#[test]
fn content_changes_the_digest() {
    let item = one(FILE);
    let check = |change: &dyn Fn(&mut ConfigurationItem)| {
        let mut changed = item.clone();
        change(&mut changed);
        assert_ne!(changed.digest(), item.digest());
    };
    check(&|item| item.status = ItemStatus::ResourceDeleted);
    check(&|item| item.configuration = None);
    check(&|item| item.tags.clear());
    check(&|item| item.relationships.clear());
    check(&|item| item.region = "eu-west-2".into());
    check(&|item| item.resource_name = None);
}

#[test]
fn a_deleted_item_has_no_configuration() {
    let item = one(&FILE.replace(r#"{"name": "b1", "n": 1.50}"#, "null").replace("\"OK\"", "\"ResourceDeleted\""));
    assert!(!item.is_present());
    assert_eq!(item.configuration, None);
    assert_eq!(item.configuration(&["name"]), Member::Missing);
}

#[test]
fn a_bad_item_is_named_and_skipped() {
    let good = documents::to_json(parse_json(FILE).unwrap().get("configurationItems").unwrap());
    let good = good.trim_start_matches('[').trim_end_matches(']');
    let bad = good.replace("\"AWS::S3::Bucket\"", "null");
    let items = read(&format!(r#"{{"configurationItems": [{good}, {bad}, {good}]}}"#));
    assert!(items[0].is_ok() && items[2].is_ok());
    assert_eq!(items[1].clone().unwrap_err().to_string(), "configurationItems[1].resourceType: is missing");
    assert_eq!(items[1].clone().unwrap_err().index, 1);

    let replaced = |from: &str, to: &str| problem(&FILE.replace(from, to));
    assert_eq!(
        replaced("012345678901", "1236456789012"),
        "configurationItems[0].awsAccountId: `1236456789012` is not an account id"
    );
    assert_eq!(
        replaced("2026-01-05T10:11:12.345Z", "datetime(2020)"),
        "configurationItems[0].configurationItemCaptureTime: is not a time"
    );
    let id = |length: usize| format!("\"resourceId\": \"{}\"", "x".repeat(length));
    assert!(read(&FILE.replace("\"resourceId\": \"b1\"", &id(768)))[0].is_ok());
    assert_eq!(
        replaced("\"resourceId\": \"b1\"", &id(769)),
        "configurationItems[0].resourceId: is longer than 768 bytes"
    );
    assert_eq!(replaced("\"OK\"", "\"Fine\""), "configurationItems[0].configurationItemStatus: `Fine` is not a status");
    assert_eq!(replaced(r#"{"env": "prod"}"#, "[]"), "configurationItems[0].tags: must be an object");
    assert_eq!(replaced(r#"{"env": "prod"}"#, r#"{"env": []}"#), "configurationItems[0].tags.env: must be a string");
    assert_eq!(
        replaced(r#"{"name": "b1", "n": 1.50}"#, "[1]"),
        "configurationItems[0].configuration: must be an object"
    );
    assert_eq!(
        replaced(r#"{"name": "b1", "n": 1.50}"#, r#""{""#),
        "configurationItems[0].configuration: expected a key in double quotes, found the end of the text at line 1, column 2"
    );
    assert_eq!(problem(r#"{"configurationItem": null}"#), ": no configuration item here");
    assert_eq!(problem(r#"{"configurationItem": 5}"#), "configurationItem: no configuration item here");
    assert_eq!(problem("7"), ": no configuration item here");
    assert!(problem(r#"{"configurationItemSummary": {}}"#).contains("summary"));
    assert!(read(r#"{"configurationItems": []}"#).is_empty());
    assert_eq!(problem("[[[[[[]]]]]]"), "[0][0][0][0]: no configuration item here");
}
