//! Pauses that grow while work doesn't get on, so that nothing is tried again and again at full speed.

use std::time::Duration;

/// The longest pause.
const LONGEST: Duration = Duration::from_secs(30);
/// How long a pause lasts whatever happens meanwhile; after it a change ends the pause.
const DEAF: Duration = Duration::from_millis(200);

/// The pauses of one kind of trouble: each twice as long as the one before, until something goes well.
#[derive(Debug)]
pub(crate) struct Pauses {
    first: Duration,
    /// How often trouble costs no pause.
    free: u32,
    times: u32,
}

/// One pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pause {
    /// How long nothing ends it.
    pub deaf: Duration,
    /// How long it lasts after that unless something changes.
    pub listening: Duration,
    /// Whether it is worth a line in the log: fewer and fewer are.
    pub told: bool,
}

impl Pauses {
    /// Pauses that begin with this one, after trouble has passed without one so many times.
    pub(crate) fn new(first: Duration, free: u32) -> Self {
        Self { first, free, times: 0 }
    }

    /// Something went well.
    pub(crate) fn begin_anew(&mut self) {
        self.times = 0;
    }

    /// The pause for trouble that just came; none while it is free.
    pub(crate) fn after_trouble(&mut self) -> Option<Pause> {
        self.times = self.times.saturating_add(1);
        let paused = self.times.checked_sub(self.free).filter(|paused| *paused > 0)?;
        let factor = 1_u32.checked_shl(paused - 1).unwrap_or(u32::MAX);
        let whole = self.first.saturating_mul(factor).min(LONGEST);
        let deaf = whole.min(DEAF);
        Some(Pause { deaf, listening: whole - deaf, told: paused.is_power_of_two() })
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Pauses};
    use std::time::Duration;

    #[test]
    fn pauses_grow_to_a_bound_and_begin_anew() {
        let mut pauses = Pauses::new(Duration::from_millis(10), 2);
        assert_eq!([pauses.after_trouble(), pauses.after_trouble()], [None, None]);
        let taken: Vec<_> = (0..70).filter_map(|_| pauses.after_trouble()).collect();
        let whole: Vec<u128> = taken.iter().map(|pause| (pause.deaf + pause.listening).as_millis()).collect();
        assert_eq!(whole[..4], [10, 20, 40, 80]);
        assert_eq!(whole.last(), Some(&LONGEST.as_millis()));
        assert_eq!(taken.iter().filter(|pause| pause.told).count(), 7, "after 1, 2, 4, 8, 16, 32 and 64");
        pauses.begin_anew();
        assert_eq!(pauses.after_trouble(), None);
    }
}
