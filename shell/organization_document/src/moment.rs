//! A time in the document: read from every form in which AWS's tools print one, and written in one.

use crate::problem::quoted;
use crate::reader::Reader;
use crate::schema::Definitions;
use crate::shape::Shape;
use documents::{Document, Resolved};
use identifiers::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::fmt;

/// A time, to the millisecond.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Timestamp);

impl Moment {
    /// Reads `2025-06-01T12:00:00Z` with or without a fraction or an offset (`+02:00`), Python's form with a space in place of the T,
    /// a date alone, and seconds since 1970 with or without a fraction.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let seconds = || text.parse::<f64>().ok().filter(|number| (0.0..1e11).contains(number));
        let millis = parsed(text).or_else(|| seconds().and_then(from_seconds))?;
        // What AWS tells lies between 1970 and 9999.
        (0..253_402_300_800_000).contains(&millis).then(|| Self(Timestamp::from_millis(millis)))
    }
}

fn parsed(text: &str) -> Option<i64> {
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Some(moment.as_millisecond());
    }
    let civil = text.parse::<jiff::civil::DateTime>().ok()?;
    text.contains('-')
        .then(|| civil.to_zoned(jiff::tz::TimeZone::UTC).ok())?
        .map(|zoned| zoned.timestamp().as_millisecond())
}

#[expect(clippy::as_conversions, reason = "below 1e14 every whole double is a number of 64 bits")]
fn from_seconds(seconds: f64) -> Option<i64> {
    let millis = (seconds * 1000.0).round();
    (millis < 1e14).then_some(millis as i64)
}

impl fmt::Display for Moment {
    /// `2025-06-01T12:00:00.000Z`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0.millis()) {
            Ok(moment) => write!(out, "{moment:.3}"),
            Err(_) => write!(out, "{}", self.0.millis()),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Shape for Moment {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        match (node.scalar(), node.text()) {
            (Some(Resolved::String(_) | Resolved::Number(_)), Some(text)) => Self::parse(text)
                .or_else(|| reader.wrong(format!("{} is not a time such as 2025-06-01T12:00:00Z", quoted(text)))),
            _ => reader.expected("a time such as 2025-06-01T12:00:00Z", node),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["string", "number"] })
    }
}
