//! JSON with records in it, a record at a time: CloudTrail's files, lists of records, one a line, and the answers of LookupEvents; and IAM's access
//! reports. Nothing is held longer than the record that it belongs to.

use crate::record::Record;
use crate::text::{List, Text, otherwise};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// What takes what is found.
pub trait Taker {
    /// A record. What isn't one in a list of records comes as an empty one.
    fn record(&mut self, record: Record<'_>);

    /// A line of an access report.
    fn used(&mut self, used: &AccessDetail<'_>);
}

/// A service that was used, as GetOrganizationsAccessReport tells it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
pub struct AccessDetail<'r> {
    pub service_namespace: Text<'r>,
    pub entity_path: Text<'r>,
    pub last_authenticated_time: Text<'r>,
}

/// An event of LookupEvents.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'r"))]
struct Event<'r> {
    cloud_trail_event: Text<'r>,
}

/// Reads all values of a text of JSON.
///
/// # Errors
/// Where it isn't JSON any more; what came before was taken.
pub fn read<'de, R: serde_json::de::Read<'de>>(json: R, taker: &mut dyn Taker) -> Result<bool, serde_json::Error> {
    let mut values = serde_json::Deserializer::new(json);
    let mut found = false;
    loop {
        found |= Top { taker: &mut *taker }.deserialize(&mut values)?;
        if values.end().is_ok() {
            return Ok(found);
        }
    }
}

/// A value on top; answers whether there was anything in it that is ours.
struct Top<'t> {
    taker: &'t mut dyn Taker,
}

impl<'de> DeserializeSeed<'de> for Top<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = bool;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        Records { taker: self.taker }.visit_seq(seq).map(|()| true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut record = Record::default();
        let (mut is_record, mut is_envelope) = (false, false);
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match name.get().unwrap_or_default() {
                "Records" => {
                    map.next_value_seed(Records { taker: &mut *self.taker })?;
                    is_envelope = true;
                }
                "Events" => {
                    map.next_value_seed(Events { taker: &mut *self.taker })?;
                    is_envelope = true;
                }
                "AccessDetails" => {
                    let details: List<AccessDetail<'de>> = map.next_value()?;
                    details.0.iter().for_each(|detail| self.taker.used(detail));
                    is_envelope = true;
                }
                other if record.take(other, &mut map)? => is_record = true,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if is_record && !is_envelope {
            self.taker.record(record);
        }
        Ok(is_record || is_envelope)
    }

    otherwise!(false; str numbers unit);
}

/// A list of records.
struct Records<'t> {
    taker: &'t mut dyn Taker,
}

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(record) = seq.next_element_seed(One)? {
            self.taker.record(record);
        }
        Ok(())
    }

    otherwise!((); str numbers unit map);
}

/// A record in a list.
struct One;

impl<'de> DeserializeSeed<'de> for One {
    type Value = Record<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Record<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for One {
    type Value = Record<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record<'de>, A::Error> {
        let mut record = Record::default();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            if !record.take(name.get().unwrap_or_default(), &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(record)
    }

    otherwise!(Record::default(); str numbers unit seq);
}

/// The events of LookupEvents, each with its record as a text.
struct Events<'t> {
    taker: &'t mut dyn Taker,
}

impl<'de> DeserializeSeed<'de> for Events<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Events<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(event) = seq.next_element::<crate::text::Map<Event<'de>>>()? {
            let text = event.0.and_then(|event| event.cloud_trail_event.0).unwrap_or(Cow::Borrowed("{}"));
            let read = One.deserialize(&mut serde_json::Deserializer::from_str(&text));
            self.taker.record(read.unwrap_or_default());
        }
        Ok(())
    }

    otherwise!((); str numbers unit map);
}

#[cfg(test)]
mod tests {
    use super::{AccessDetail, Taker, read};
    use crate::record::Record;
    use serde_json::de::{IoRead, SliceRead};

    #[derive(Default)]
    struct Seen(Vec<String>);

    impl Taker for Seen {
        fn record(&mut self, record: Record<'_>) {
            self.0.push(record.event_name.get().unwrap_or("?").to_owned());
        }

        fn used(&mut self, used: &AccessDetail<'_>) {
            self.0.push(format!("used {}", used.service_namespace.get().unwrap_or("?")));
        }
    }

    fn seen(text: &str) -> (Vec<String>, Result<bool, String>) {
        let (mut slice, mut streamed) = (Seen::default(), Seen::default());
        let by_slice = read(SliceRead::new(text.as_bytes()), &mut slice).map_err(|problem| problem.to_string());
        let by_stream = read(IoRead::new(text.as_bytes()), &mut streamed).map_err(|problem| problem.to_string());
        assert_eq!((&slice.0, by_slice.is_ok()), (&streamed.0, by_stream.is_ok()), "{text}");
        (slice.0, by_slice)
    }

    #[test]
    fn every_form_in_which_records_come() {
        for (text, names) in [
            (r#"{"Records":[{"eventName":"A"},{"eventName":"B","x":{"y":[1]}}]}"#, vec!["A", "B"]),
            (r#"[{"eventName":"A"}, {"eventName":"B"}]"#, vec!["A", "B"]),
            ("{\"eventVersion\":\"1.09\",\"eventName\":\"A\"}\n{\"eventName\":\"B\"}\n", vec!["A", "B"]),
            (
                r#"{"Events":[{"EventId":"1","CloudTrailEvent":"{\"eventName\":\"A\"}"},{"CloudTrailEvent":"{"}]}"#,
                vec!["A", "?"],
            ),
            (
                r#"{"JobStatus":"COMPLETED","AccessDetails":[{"ServiceNamespace":"s3"},{"ServiceNamespace":"sqs"}]}"#,
                vec!["used s3", "used sqs"],
            ),
            (r#"{"Records":[3,{"eventName":{"a":1}},null,["x"]]}"#, vec!["?", "?", "?", "?"]),
        ] {
            assert_eq!(seen(text), (names.into_iter().map(str::to_owned).collect(), Ok(true)), "{text}");
        }
        for other in [r#"{"a":1}"#, "3", "\"x\"", "null", "{}"] {
            assert_eq!(seen(other), (vec![], Ok(false)), "{other}");
        }
    }

    #[test]
    fn what_came_before_the_end_of_a_file_that_is_cut_off_is_taken() {
        let (names, problem) = seen(r#"{"Records":[{"eventName":"A"},{"eventName":"B"},{"eventNa"#);
        assert_eq!(names, ["A", "B"]);
        assert!(problem.unwrap_err().contains("line 1 column"));
    }
}
