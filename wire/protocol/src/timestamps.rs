//! Instants on the wire: numbers of seconds, and ISO 8601.

use crate::tree::Millis;
use std::io::Write as _;

/// The instants that ISO 8601 with a four-digit year can write.
const EARLIEST: Millis = -62_135_596_800_000;
const LATEST: Millis = 253_402_300_799_999;

/// Appends seconds since 1970, with a fraction only if there is one.
pub(crate) fn write_epoch_seconds(out: &mut Vec<u8>, instant: Millis) {
    let (seconds, fraction) = (instant.unsigned_abs() / 1000, instant.unsigned_abs() % 1000);
    if instant < 0 {
        out.push(b'-');
    }
    // Writing to a vector cannot fail.
    let _ = match fraction {
        0 => write!(out, "{seconds}"),
        _ => write!(out, "{seconds}.{fraction:03}"),
    };
}

/// `2023-01-11T06:17:17.154Z`; instants outside the years 1 to 9999 are moved to the nearest end.
pub fn iso8601(instant: Millis) -> String {
    match jiff::Timestamp::from_millisecond(instant.clamp(EARLIEST, LATEST)) {
        Ok(timestamp) => format!("{timestamp:.3}"),
        Err(_) => "1970-01-01T00:00:00.000Z".to_owned(),
    }
}

/// Seconds since 1970, rounded to milliseconds; `None` outside the years 1 to 9999.
pub(crate) fn from_seconds(seconds: f64) -> Option<Millis> {
    let millis = (seconds * 1000.0).round();
    #[expect(
        clippy::as_conversions,
        reason = "both ends are exact in a double, and so is every whole number between them"
    )]
    (millis >= EARLIEST as f64 && millis <= LATEST as f64).then_some(millis as Millis)
}

/// An ISO 8601 instant with `Z` or an offset, or a number of seconds as text, as queries and forms carry it.
pub fn parse(text: &str) -> Option<Millis> {
    if let Ok(seconds) = text.parse::<f64>() {
        return from_seconds(seconds);
    }
    let millis = text.parse::<jiff::Timestamp>().ok()?.as_millisecond();
    (EARLIEST..=LATEST).contains(&millis).then_some(millis)
}
