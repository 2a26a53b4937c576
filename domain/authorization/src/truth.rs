//! Logic over what is known and what is not: a condition holds, doesn't, or hangs on what nobody told.

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It doesn't, whatever is still unknown.
    No,
    /// It hangs on what is unknown.
    Maybe,
    /// It does, whatever is still unknown.
    Yes,
}

impl Truth {
    /// What is known for sure.
    pub fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes => other(),
            Self::Maybe => match other() {
                Self::No => Self::No,
                Self::Maybe | Self::Yes => Self::Maybe,
            },
        }
    }

    /// One of them holds.
    #[must_use]
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Yes => Self::Yes,
            Self::No => other(),
            Self::Maybe => match other() {
                Self::Yes => Self::Yes,
                Self::Maybe | Self::No => Self::Maybe,
            },
        }
    }

    /// All of them hold; none is needed for that.
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        let mut found = Self::Yes;
        for truth in truths {
            match truth {
                Self::No => return Self::No,
                Self::Maybe => found = Self::Maybe,
                Self::Yes => {}
            }
        }
        found
    }

    /// At least one of them holds.
    pub fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        let mut found = Self::No;
        for truth in truths {
            match truth {
                Self::Yes => return Self::Yes,
                Self::Maybe => found = Self::Maybe,
                Self::No => {}
            }
        }
        found
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
            Self::Yes => Self::No,
        }
    }
}
