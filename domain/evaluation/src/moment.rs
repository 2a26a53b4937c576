//! Times arrive as ISO 8601 text or as epoch numbers; both become milliseconds.

use documents::{Document, Resolved};
use identifiers::Timestamp;

/// Reads a time: ISO 8601 text, or a number of seconds (of milliseconds when it would otherwise lie past the year 5000).
pub fn read_moment(document: &Document) -> Option<Timestamp> {
    match document.scalar()? {
        Resolved::String(text) => Timestamp::from_iso(text),
        Resolved::Number(text) => {
            let number: f64 = text.parse().ok()?;
            let millis = if number.abs() < 1e11 { number * 1000.0 } else { number };
            #[expect(clippy::as_conversions, reason = "below 9e15 every whole double is a number of 64 bits")]
            (millis.abs() < 9e15).then(|| Timestamp::from_millis(millis.round() as i64))
        }
        Resolved::Null | Resolved::Bool(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_seconds_unless_absurd() {
        assert_eq!(read_moment(&Document::plain("1467746199.139")), Some(Timestamp::from_millis(1_467_746_199_139)));
        assert_eq!(read_moment(&Document::plain("1767607872000")), Some(Timestamp::from_millis(1_767_607_872_000)));
        assert_eq!(read_moment(&Document::plain("1e300")), None);
        assert_eq!(read_moment(&Document::plain("true")), None);
    }
}
