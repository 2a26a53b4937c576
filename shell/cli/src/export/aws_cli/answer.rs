//! An answer as the AWS CLI prints it: what the model knows of it, and times in ISO 8601.

use identifiers::Timestamp;
use organization_document::Moment;
use schema::{Shape, Structure, TimestampFormat};
use serde_json::{Map, Value};

/// An answer of an operation.
pub fn printed(answer: Value, output: Option<&Structure>) -> Value {
    match output {
        Some(structure) => members(answer, structure),
        None => Value::Object(Map::new()),
    }
}

fn members(value: Value, structure: &Structure) -> Value {
    let Value::Object(mut given) = value else { return Value::Object(Map::new()) };
    let mut told = Map::new();
    for member in structure.members {
        if let Some(value) = given.remove(member.wire_name).filter(|value| !value.is_null()) {
            told.insert(member.name.to_owned(), one(value, member.shape));
        }
    }
    Value::Object(told)
}

fn one(value: Value, shape: &Shape) -> Value {
    match (shape, value) {
        (Shape::Structure(structure), value) => members(value, structure),
        (Shape::List(list), Value::Array(items)) => items.into_iter().map(|item| one(item, list.member)).collect(),
        (Shape::Map(map), Value::Object(entries)) => {
            entries.into_iter().map(|(key, value)| (key, one(value, map.value))).collect()
        }
        (Shape::Timestamp(format), value) => match moment(&value, *format) {
            Some(text) => Value::String(text),
            None => value,
        },
        (_, value) => value,
    }
}

/// A time as Python writes one: six decimals or none, and the zone as numbers.
fn moment(value: &Value, format: TimestampFormat) -> Option<String> {
    let at = match format {
        TimestampFormat::EpochSeconds => Timestamp::from_millis(millis(value)?),
        TimestampFormat::Iso8601 => Timestamp::from_iso(value.as_str()?)?,
    };
    let text = Moment(at).to_string();
    let text = text.strip_suffix('Z')?;
    Some(match text.split_once('.') {
        Some((whole, fraction)) if fraction.contains(|digit| digit != '0') => format!("{whole}.{fraction:0<6}+00:00"),
        Some((whole, _)) => format!("{whole}+00:00"),
        None => format!("{text}+00:00"),
    })
}

/// Seconds with decimals as milliseconds, by their digits: no number is rounded twice.
fn millis(value: &Value) -> Option<i64> {
    let text = value.as_number()?.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let (whole, fraction) = (whole.parse::<i64>().ok()?, format!("{fraction:0<3}"));
    let fraction = fraction.get(..3)?.parse::<i64>().ok()?;
    whole.checked_mul(1000)?.checked_add(fraction)
}

#[cfg(test)]
mod tests {
    use super::printed;
    use serde_json::json;

    #[test]
    fn times_are_iso_and_what_nobody_knows_is_left_out() {
        let output = schema::operation(schema::ServiceId::Organizations, "DescribeAccount").unwrap().output;
        let account =
            |joined| json!({ "Account": { "Id": "1", "JoinedTimestamp": joined, "Unknown": 1, "Name": null } });
        for (given, told) in [
            (json!(1_700_000_000.123), "2023-11-14T22:13:20.123000+00:00"),
            (json!(1_700_000_000), "2023-11-14T22:13:20+00:00"),
            (json!(1_700_000_000.05), "2023-11-14T22:13:20.050000+00:00"),
        ] {
            let expected = json!({ "Account": { "Id": "1", "JoinedTimestamp": told } });
            assert_eq!(printed(account(given), output), expected);
        }
        let output = schema::operation(schema::ServiceId::SecurityHub, "GetConfigurationPolicy").unwrap().output;
        let given = json!({ "UpdatedAt": "2023-11-14T22:13:20.123Z", "Name": "a" });
        let expected = json!({ "Name": "a", "UpdatedAt": "2023-11-14T22:13:20.123000+00:00" });
        assert_eq!(printed(given, output), expected);
    }
}
