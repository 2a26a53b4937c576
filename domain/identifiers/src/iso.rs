//! Moments as ISO 8601 writes them, without a calendar crate.

use crate::timestamp::Timestamp;

impl Timestamp {
    /// Reads `2026-01-05T10:11:12.345Z`, with any number of decimals or none, and `Z`, `+01:00` or `+0100` as zone. A blank instead
    /// of `T` is accepted.
    pub fn from_iso(text: &str) -> Option<Timestamp> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| -> Option<i64> {
            let digits = bytes.get(from..to)?;
            digits.iter().try_fold(0_i64, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0')))
        };
        let is = |at: usize, wanted: &[u8]| bytes.get(at).is_some_and(|byte| wanted.contains(byte));
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        let punctuated = is(4, b"-") && is(7, b"-") && is(10, b"T ") && is(13, b":") && is(16, b":");
        let in_range = (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second <= 60;
        if !punctuated || !in_range {
            return None;
        }
        let mut at = 19;
        let mut millis = 0;
        if is(at, b".") {
            at += 1;
            let mut weight = 100;
            let first = at;
            while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
                millis += i64::from(digit - b'0') * weight;
                weight /= 10;
                at += 1;
            }
            if at == first {
                return None;
            }
        }
        let offset = match bytes.get(at..)? {
            b"Z" | b"z" => 0,
            [sign @ (b'+' | b'-'), rest @ ..] => {
                let minutes_at = match rest.len() {
                    5 if is(at + 3, b":") => at + 4,
                    4 => at + 3,
                    _ => return None,
                };
                let minutes = number(at + 1, at + 3)? * 60 + number(minutes_at, minutes_at + 2)?;
                if *sign == b'-' { -minutes } else { minutes }
            }
            _ => return None,
        };
        let days = days_from_civil(year, month, day);
        let seconds = ((days * 24 + hour) * 60 + minute - offset) * 60 + second;
        Some(Timestamp::from_millis(seconds * 1000 + millis))
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01, by the proleptic Gregorian calendar, counting years from March so that leap days come last.
pub(crate) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, millis: Option<i64>) {
        assert_eq!(Timestamp::from_iso(text), millis.map(Timestamp::from_millis), "{text}");
    }

    #[test]
    fn known_moments() {
        check("1970-01-01T00:00:00Z", Some(0));
        check("2026-01-05T10:11:12.000Z", Some(1_767_607_872_000));
        check("2016-06-09T08:59:59.139Z", Some(1_465_462_799_139));
        check("2025-01-01T00:00:00+00:00", Some(1_735_689_600_000));
        check("2025-01-01T01:30:00+01:30", Some(1_735_689_600_000));
        check("2024-12-31T19:00:00.5-0500", Some(1_735_689_600_500));
        check("2024-02-29T00:00:00Z", Some(1_709_164_800_000));
    }

    #[test]
    fn what_is_no_moment() {
        for text in
            ["", "2025", "2023-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-01-01T24:00:00Z", "2025-01-01T00:00:00"]
        {
            check(text, None);
        }
        check("datetime.datetime(2020, 4, 22, 13, 13)", None);
        check("2025-01-01T00:00:00.Z", None);
        check("2025-01-01T00:00:00+1", None);
        check("２０２５-01-01T00:00:00Z", None);
    }
}
