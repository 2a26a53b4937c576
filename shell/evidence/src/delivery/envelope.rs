//! Reads an item in the form that snapshots have without making a tree of it: what rules read stays the text that came. Whatever
//! is unusual is left to the reader that tells people what is wrong.

use crate::item::{BodyTexts, NewItem, read_relationships, read_tags};
use documents::{DEPTH_LIMIT, Document, NODE_LIMIT, parse_json_plain};
use evaluation::items::{ConfigurationItem, ItemStatus, fits};
use evaluation::read_moment;
use serde::Deserialize;
use serde_json::value::RawValue;
use smol_str::SmolStr;
use storage::Version;

/// The members of an item, those with large contents as they stand. A text with an escape in it isn't taken.
#[derive(Deserialize)]
struct Envelope<'t> {
    #[serde(rename = "awsAccountId", alias = "accountId")]
    account: &'t str,
    #[serde(rename = "awsRegion")]
    region: &'t str,
    #[serde(rename = "resourceType")]
    resource_type: &'t str,
    #[serde(rename = "resourceId")]
    resource_id: &'t str,
    #[serde(rename = "resourceName")]
    resource_name: Option<&'t str>,
    #[serde(rename = "ARN", alias = "arn")]
    arn: Option<&'t str>,
    #[serde(rename = "configurationItemVersion", alias = "version")]
    version: Option<&'t str>,
    #[serde(rename = "configurationStateMd5Hash", alias = "configurationItemMD5Hash")]
    md5_hash: Option<&'t str>,
    #[serde(rename = "availabilityZone")]
    availability_zone: Option<&'t str>,
    #[serde(rename = "configurationItemStatus")]
    status: &'t str,
    #[serde(rename = "configurationItemCaptureTime", borrow)]
    capture_time: &'t RawValue,
    #[serde(rename = "configurationStateId", borrow)]
    state_id: Option<&'t RawValue>,
    #[serde(rename = "resourceCreationTime", borrow)]
    creation_time: Option<&'t RawValue>,
    #[serde(borrow)]
    tags: Option<&'t RawValue>,
    #[serde(borrow)]
    relationships: Option<&'t RawValue>,
    #[serde(borrow)]
    configuration: Option<&'t RawValue>,
    #[serde(rename = "supplementaryConfiguration", borrow)]
    supplementary: Option<&'t RawValue>,
}

/// The item, if its form is the usual one.
pub(super) fn read(text: &str, arrived: Version) -> Option<NewItem<'_>> {
    // Half a surrogate pair isn't text, which the quick reader doesn't look for.
    if text.contains("\\u") || !has_few_values(text) {
        return None;
    }
    let envelope: Envelope<'_> = serde_json::from_str(text).ok()?;
    if !fits(envelope.region, envelope.resource_type, envelope.resource_id) {
        return None;
    }
    let not_empty = |text: &str| (!text.is_empty()).then(|| SmolStr::new(text));
    let moment = |raw: &RawValue| read_moment(&scalar(raw)?);
    let item = ConfigurationItem {
        account: envelope.account.parse().ok()?,
        region: not_empty(envelope.region)?,
        resource_type: not_empty(envelope.resource_type)?,
        resource_id: not_empty(envelope.resource_id)?,
        resource_name: envelope.resource_name.and_then(not_empty),
        arn: envelope.arn.and_then(not_empty),
        capture_time: moment(envelope.capture_time)?,
        status: ItemStatus::parse(envelope.status)?,
        state_id: match envelope.state_id {
            Some(raw) => SmolStr::new(scalar(raw)?.text()?),
            None => SmolStr::default(),
        },
        version: envelope.version.map(SmolStr::new),
        md5_hash: envelope.md5_hash.map(SmolStr::new),
        availability_zone: envelope.availability_zone.and_then(not_empty),
        creation_time: envelope.creation_time.and_then(moment),
        tags: Vec::new(),
        relationships: Vec::new(),
        configuration: None,
        supplementary_configuration: Document::null(),
    };
    let tags = envelope.tags.map_or("{}", RawValue::get);
    read_tags(&parse_json_plain(tags, &|_| true)?)?;
    let relationships = envelope.relationships.map_or("[]", RawValue::get);
    read_relationships(&parse_json_plain(relationships, &|_| true)?)?;
    let body = BodyTexts {
        tags: tags.into(),
        relationships: relationships.into(),
        configuration: object(envelope.configuration, "")?.into(),
        supplementary: object(envelope.supplementary, "{}")?.into(),
    };
    Some(NewItem::with(&item, arrived, body))
}

/// Whether a text surely has no more values than are read: each stands behind one of these.
fn has_few_values(text: &str) -> bool {
    text.len() <= NODE_LIMIT || text.bytes().filter(|byte| matches!(byte, b',' | b':' | b'[')).count() < NODE_LIMIT
}

/// The text of an object that isn't too deep.
fn object<'t>(raw: Option<&'t RawValue>, otherwise: &'static str) -> Option<&'t str> {
    match raw.map(RawValue::get) {
        None => Some(otherwise),
        Some(text) => (text.starts_with('{') && is_shallow(text)).then_some(text),
    }
}

/// A string without escapes, or a number.
fn scalar(raw: &RawValue) -> Option<Document> {
    let text = raw.get();
    match text.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').filter(|text| !text.contains('\\')).map(Document::string),
        None => documents::is_json_number(text).then(|| Document::plain(text)),
    }
}

/// Whether a text surely has no more lists and maps inside one another than are read. Few have more brackets than that at all.
fn is_shallow(text: &str) -> bool {
    let opening = |byte: &u8| matches!(byte, b'{' | b'[');
    if text.as_bytes().iter().filter(|byte| opening(byte)).count() < DEPTH_LIMIT {
        return true;
    }
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{is_shallow, read};
    use crate::item::NewItem;
    use documents::parse_json;
    use evaluation::items::read_items;

    fn slow(text: &str) -> Option<NewItem<'static>> {
        let items = read_items(&parse_json(text).ok()?);
        let [Ok(item)] = items.as_slice() else { return None };
        Some(NewItem::of(item, 7))
    }

    /// Whatever the quick reader takes, it takes as the other does.
    #[test]
    fn reads_what_the_careful_reader_reads() {
        let usual = r#"{"awsAccountId":"111122223333","awsRegion":"eu-west-1","resourceType":"AWS::S3::Bucket","resourceId":"b",
            "resourceName":"b","ARN":"arn:aws:s3:::b","configurationItemCaptureTime":"2026-10-05T06:30:11.482Z","configurationItemStatus":"OK",
            "configurationStateId":1791181811482,"availabilityZone":"Regional","resourceCreationTime":"2026-10-05T06:30:11Z","tags":{"a":"b"},
            "relationships":[{"resourceType":"T","resourceId":"i","name":"Is"}],"configuration":{"n":1.10},"supplementaryConfiguration":{"P":"{}"}}"#;
        let variants = [
            ("", ""),
            (r#""ARN":"arn:aws:s3:::b","#, ""),
            (r#""configurationStateId":1791181811482"#, r#""configurationStateId":"x""#),
            (r#""2026-10-05T06:30:11.482Z""#, "1791181811.482"),
            (r#""awsRegion":"eu-west-1""#, r#""awsRegion":"Not Applicable""#),
            (r#""configuration":{"n":1.10}"#, r#""configuration":null"#),
            (r#","supplementaryConfiguration":{"P":"{}"}"#, ""),
            (r#""tags":{"a":"b"}"#, r#""tags":null"#),
            (r#""name":"Is""#, r#""relationshipName":"Is""#),
            (r#""resourceName":"b""#, r#""resourceName":"""#),
            (r#""OK""#, r#""ResourceDeleted""#),
            (r#""tags""#, r#""configurationItemVersion":"1.4","configurationStateMd5Hash":"0a","tags""#),
            (r#""tags""#, r#""version":"1.3","configurationItemMD5Hash":"","tags""#),
        ];
        for (from, to) in variants {
            let text = usual.replacen(from, to, 1);
            let quick = read(&text, 7).unwrap_or_else(|| panic!("left to the careful reader: {text}"));
            let mut careful = slow(&text).unwrap();
            // Texts stay as they came.
            careful.body = quick.body.clone();
            assert_eq!(format!("{quick:?}"), format!("{careful:?}"), "{text}");
        }
        let long = format!(r#""resourceId":"{}""#, "b".repeat(769));
        let unusual = [
            (r#""configuration":{"n":1.10}"#, r#""configuration":"{\"n\":1}""#),
            (r#""resourceId":"b""#, r#""resourceId":"\u0062""#),
            (r#""resourceId":"b""#, r#""resourceId":7"#),
            (r#""resourceId":"b""#, r#""resourceId":"""#),
            (r#""resourceId":"b""#, &long),
            (r#""tags":{"a":"b"}"#, r#""tags":{"a":[]}"#),
            (r#""relationships":["#, r#""relationships":[3,"#),
            (r#""OK""#, r#""FINE""#),
            (r#""awsAccountId":"111122223333""#, r#""awsAccountId":"1""#),
            (r#""2026-10-05T06:30:11.482Z""#, r#""yesterday""#),
            (r#"{"n":1.10}"#, "3"),
            ("\"awsRegion\"", "\"resourceId\":\"twice\",\"awsRegion\""),
        ];
        for (from, to) in unusual {
            assert!(read(&usual.replacen(from, to, 1), 7).is_none(), "{to}");
        }
    }

    #[test]
    fn too_many_values_are_left_to_the_reader_that_counts_them() {
        let item = |values: usize| {
            format!(
                r#"{{"awsAccountId":"111122223333","awsRegion":"eu-west-1","resourceType":"T","resourceId":"b",
                "configurationItemCaptureTime":"2026-10-05T06:30:11.482Z","configurationItemStatus":"OK","configuration":{{"l":[{}0]}}}}"#,
                "0,".repeat(values)
            )
        };
        assert!(read(&item(150_000), 7).is_some());
        assert!(read(&item(200_000), 7).is_none() && slow(&item(200_000)).is_none());
    }

    #[test]
    fn depth_is_looked_at() {
        let nested = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        assert!(is_shallow(&nested(64)) && !is_shallow(&nested(65)));
        let wide = format!("{{\"a\":[{}],\"b\":\"[[[[\\\"{{\"}}", vec!["{}"; 500].join(","));
        assert!(is_shallow(&wide));
    }
}
