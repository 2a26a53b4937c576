//! Where days and months begin, in UTC: what is billed begins and ends with them.

use crate::iso::days_from_civil;
use crate::timestamp::Timestamp;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

impl Timestamp {
    /// Whether a day begins with this moment.
    pub const fn is_start_of_day(self) -> bool {
        self.millis().rem_euclid(DAY_MILLIS) == 0
    }

    /// The first moment of the month.
    #[must_use]
    pub fn start_of_month(self) -> Self {
        let (year, month) = self.month();
        first_of(year, month)
    }

    /// The first moment of the month after this one.
    #[must_use]
    pub fn start_of_next_month(self) -> Self {
        let (year, month) = self.month();
        if month == 12 { first_of(year + 1, 1) } else { first_of(year, month + 1) }
    }

    /// Year and month (1 to 12), by the proleptic Gregorian calendar.
    fn month(self) -> (i64, i64) {
        // Days since the first of March of the year 0, so that leap days come last.
        let days = self.millis().div_euclid(DAY_MILLIS) + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let since_march = (5 * day_of_year + 2) / 153;
        let month = if since_march < 10 { since_march + 3 } else { since_march - 9 };
        let year = year_of_era + era * 400;
        (if month <= 2 { year + 1 } else { year }, month)
    }
}

fn first_of(year: i64, month: i64) -> Timestamp {
    Timestamp::from_millis(days_from_civil(year, month, 1).saturating_mul(DAY_MILLIS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_iso(text).unwrap()
    }

    #[test]
    fn months_begin_and_end_as_calendars_say() {
        for (moment, start, next) in [
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1970-02-01T00:00:00Z"),
            ("2024-02-29T23:59:59.999Z", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("2025-02-28T12:00:00Z", "2025-02-01T00:00:00Z", "2025-03-01T00:00:00Z"),
            ("2025-12-31T23:59:59.999Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"),
            ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
            ("2100-02-28T00:00:00Z", "2100-02-01T00:00:00Z", "2100-03-01T00:00:00Z"),
            ("2000-03-01T00:00:00Z", "2000-03-01T00:00:00Z", "2000-04-01T00:00:00Z"),
        ] {
            assert_eq!(at(moment).start_of_month(), at(start), "{moment}");
            assert_eq!(at(moment).start_of_next_month(), at(next), "{moment}");
        }
    }

    #[test]
    fn days_begin_at_midnight() {
        assert!(at("2025-06-01T00:00:00Z").is_start_of_day());
        assert!(!at("2025-06-01T00:00:00.001Z").is_start_of_day());
        assert!(!at("2025-05-31T23:59:59.999Z").is_start_of_day());
    }

    #[test]
    fn every_month_of_many_years_follows_the_one_before() {
        let mut month = at("1890-01-01T00:00:00Z");
        for number in 0..12 * 400 {
            let next = month.start_of_next_month();
            let days = (next.millis() - month.millis()) / DAY_MILLIS;
            assert!((28..=31).contains(&days), "month {number}: {days} days");
            assert_eq!(next.plus_millis(-1).start_of_month(), month);
            month = next;
        }
        assert_eq!(month, at("2290-01-01T00:00:00Z"));
    }
}
