//! Identifiers that are a prefix and a run of characters, checked where a request brings them (patterns: the service model of
//! each service). In stored form they are taken as they are: a journal outlives the pattern of its day.

use crate::parse_error::ParseError;
use smol_str::SmolStr;
use std::{fmt, str::FromStr};

macro_rules! serde_as_text {
    ($name:ty) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                <$name>::stored(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_as_text;

fn lower_alphanumeric(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn word(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, $expected:literal, |$text:ident| $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(SmolStr);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// As it was stored, unchecked: it was checked when it came in.
            pub(crate) fn stored(text: &str) -> Result<Self, ParseError> {
                Ok(Self(SmolStr::new(text)))
            }
        }
        impl FromStr for $name {
            type Err = ParseError;
            fn from_str($text: &str) -> Result<Self, ParseError> {
                if $valid { Ok(Self(SmolStr::new($text))) } else { Err(ParseError::new($expected, $text)) }
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        serde_as_text!($name);
    };
}

impl PolicyId {
    /// The policy of an id that is written in the program.
    pub const fn from_static(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }
}

impl RootId {
    /// Sorts before every root id, and is none.
    pub(crate) const LOWEST: Self = Self(SmolStr::new_static(""));
}

identifier!(
    /// `o-` and 10 to 32 lower-case alphanumerics.
    OrganizationId, "organization id", |text| text.strip_prefix("o-").is_some_and(|t| lower_alphanumeric(t, 10, 32))
);
identifier!(
    /// `r-` and 4 to 32 lower-case alphanumerics.
    RootId, "root id", |text| text.strip_prefix("r-").is_some_and(|t| lower_alphanumeric(t, 4, 32))
);
identifier!(
    /// `ou-`, the root's characters, `-`, and 8 to 32 lower-case alphanumerics.
    OrganizationalUnitId, "organizational unit id",
    |text| text
        .strip_prefix("ou-")
        .and_then(|t| t.split_once('-'))
        .is_some_and(|(root, unit)| lower_alphanumeric(root, 4, 32) && lower_alphanumeric(unit, 8, 32))
);
identifier!(
    /// `p-` and 8 to 128 word characters.
    PolicyId, "policy id", |text| text.strip_prefix("p-").is_some_and(|t| word(t, 8, 128))
);
identifier!(
    /// `car-` and 8 to 32 lower-case alphanumerics: one request to create an account.
    CreateAccountRequestId, "create account request id",
    |text| text.strip_prefix("car-").is_some_and(|t| lower_alphanumeric(t, 8, 32))
);
identifier!(
    /// `h-` and 8 to 32 lower-case alphanumerics.
    HandshakeId, "handshake id", |text| text.strip_prefix("h-").is_some_and(|t| lower_alphanumeric(t, 8, 32))
);
identifier!(
    /// `rp-` and 4 to 128 word characters: the organization's delegation policy.
    ResourcePolicyId, "resource policy id", |text| text.strip_prefix("rp-").is_some_and(|t| word(t, 4, 128))
);
identifier!(
    /// `rt-` and 8 to 32 lower-case alphanumerics: the transfer of a responsibility from one organization to another.
    ResponsibilityTransferId, "responsibility transfer id",
    |text| text.strip_prefix("rt-").is_some_and(|t| lower_alphanumeric(t, 8, 32))
);
