//! Distinct calls, each with how often and when it was made.

use crate::call::Call;
use smol_str::{SmolStr, ToSmolStr};
use std::collections::HashMap;

/// How often a call was made, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// How many records tell of it.
    pub records: u64,
    /// The first time, in the form that CloudTrail writes; nothing where no record tells.
    pub first: Option<SmolStr>,
    /// The last one.
    pub last: Option<SmolStr>,
}

/// Distinct calls.
pub type Chunk = Vec<(Call, Times)>;

impl Times {
    /// Another record.
    pub fn add(&mut self, time: Option<&str>) {
        self.records += 1;
        if let Some(time) = time.and_then(normal) {
            self.widen(&time, &time);
        }
    }

    /// Others of the same.
    pub fn join(&mut self, other: &Self) {
        self.records += other.records;
        if let (Some(first), Some(last)) = (&other.first, &other.last) {
            self.widen(first, last);
        }
    }

    fn widen(&mut self, first: &SmolStr, last: &SmolStr) {
        if self.first.as_ref().is_none_or(|known| first < known) {
            self.first = Some(first.clone());
        }
        if self.last.as_ref().is_none_or(|known| last > known) {
            self.last = Some(last.clone());
        }
    }
}

/// What a time looks like that CloudTrail writes, letters aside: such texts stand in the order of their times.
const FORM: &[u8; 20] = b"0000-00-00T00:00:00Z";

/// A time as CloudTrail writes it.
pub fn normal(time: &str) -> Option<SmolStr> {
    let fits = |(byte, form): (u8, &u8)| if *form == b'0' { byte.is_ascii_digit() } else { byte == *form };
    if time.len() == FORM.len() && time.bytes().zip(FORM).all(fits) {
        return Some(SmolStr::new(time));
    }
    // Lake and Athena write a blank in the middle and leave the zone away, which is UTC.
    let with_zone = || format!("{}Z", time.trim().replacen(' ', "T", 1));
    let read = time.trim().parse::<jiff::Timestamp>().or_else(|_| with_zone().parse());
    let read = read.ok()?;
    jiff::Timestamp::from_second(read.as_second()).ok().map(|whole| whole.to_smolstr())
}

/// Distinct calls as they come.
#[derive(Debug, Default)]
pub struct Tally(HashMap<Call, Times>);

impl Tally {
    /// Another record of a call.
    pub fn add(&mut self, call: Call, time: Option<&str>) {
        self.0.entry(call).or_default().add(time);
    }

    /// How many distinct calls there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Those that there are by now, which are forgotten here.
    pub fn take(&mut self) -> Chunk {
        self.0.drain().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Times, normal};

    #[test]
    fn times_of_every_form_stand_in_one_order() {
        for (time, form) in [
            ("2026-11-28T10:00:00Z", Some("2026-11-28T10:00:00Z")),
            ("2026-11-28 10:00:00.123", Some("2026-11-28T10:00:00Z")),
            ("2026-11-28T10:00:00+01:00", Some("2026-11-28T09:00:00Z")),
            ("2026-11-28T10:00:00.5Z", Some("2026-11-28T10:00:00Z")),
            ("yesterday", None),
        ] {
            assert_eq!(normal(time).as_deref(), form, "{time}");
        }
        let mut times = Times::default();
        for time in ["2026-11-28T10:00:00Z", "2026-11-27T10:00:00Z", "x"] {
            times.add(Some(time));
        }
        assert_eq!((times.records, times.first.as_deref()), (3, Some("2026-11-27T10:00:00Z")));
        assert_eq!(times.last.as_deref(), Some("2026-11-28T10:00:00Z"));
    }
}
