//! An account number: twelve digits, leading zeros kept.

use crate::parse_error::ParseError;
use std::{fmt, str::FromStr};

/// A twelve-digit account number. Copy, ordered by number, printed with its leading zeros.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(u64);

impl AccountId {
    /// The account with this number, which must be below 10^12.
    pub fn from_number(number: u64) -> Option<Self> {
        (number < 1_000_000_000_000).then_some(Self(number))
    }

    /// The number itself.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl AccountId {
    /// As it was stored: a number is a number.
    pub(crate) fn stored(text: &str) -> Result<Self, ParseError> {
        text.parse().ok().and_then(Self::from_number).ok_or_else(|| ParseError::new("account id", text))
    }

    /// Appends its twelve digits to a text: cheaper than a format, and written for every line of every list.
    pub fn push_to(self, text: &mut String) {
        let mut digits = [b'0'; 12];
        let mut rest = self.0;
        for digit in digits.iter_mut().rev() {
            *digit += u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        text.push_str(std::str::from_utf8(&digits).unwrap_or_default());
    }
}

impl FromStr for AccountId {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            text.parse().map(Self).map_err(|_| ParseError::new("account id", text))
        } else {
            Err(ParseError::new("account id", text))
        }
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(12);
        self.push_to(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

crate::names::serde_as_text!(AccountId);
