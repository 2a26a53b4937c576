//! What an action does, in short.

/// An access level of the service authorization reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessLevel {
    /// It tells which resources there are.
    List,
    /// It reads what a resource holds.
    Read,
    /// It makes, changes or deletes resources.
    Write,
    /// It changes who may do what.
    PermissionsManagement,
    /// It changes only tags.
    Tagging,
}

impl AccessLevel {
    const LETTERS: [(char, Self); 5] = [
        ('L', Self::List),
        ('R', Self::Read),
        ('W', Self::Write),
        ('P', Self::PermissionsManagement),
        ('T', Self::Tagging),
    ];

    /// As the reference names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "List",
            Self::Read => "Read",
            Self::Write => "Write",
            Self::PermissionsManagement => "Permissions management",
            Self::Tagging => "Tagging",
        }
    }

    /// By the letter that the data has for it.
    pub(super) fn of(letter: char) -> Option<Self> {
        Self::LETTERS.iter().find(|(one, _)| *one == letter).map(|(_, level)| *level)
    }

    #[cfg(test)]
    pub(super) fn letter(self) -> char {
        Self::LETTERS.iter().find(|(_, one)| *one == self).map(|(letter, _)| *letter).unwrap()
    }
}
