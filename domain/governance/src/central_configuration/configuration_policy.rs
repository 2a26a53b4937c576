//! A configuration policy: its identity and description; what it says is in its documents, one a version.

use identifiers::{AccountId, OrganizationId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::{fmt, str::FromStr};

use crate::organizations::tags::Tags;

/// The UUID of a configuration policy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfigurationPolicyId(u128);

/// What central configuration applies to the accounts that it covers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConfigurationPolicy {
    /// Its UUID.
    pub id: ConfigurationPolicyId,
    /// The organization that it is for.
    pub organization: OrganizationId,
    /// The delegated administrator that made it.
    pub administrator: AccountId,
    /// The home Region that it lives in.
    pub home: Region,
    /// Its name, unique in the organization.
    pub name: SmolStr,
    /// Free text; absent when none was given.
    pub description: Option<SmolStr>,
    /// The version of its document, from 1.
    pub version: u32,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Set by CreateConfigurationPolicy and TagResource.
    pub tags: Tags,
}

impl ConfigurationPolicy {
    /// `arn:aws:securityhub:HOME:ADMINISTRATOR:configuration-policy/UUID`.
    pub fn arn(&self) -> String {
        let (home, administrator) = (&self.home, self.administrator);
        format!("arn:{}:securityhub:{home}:{administrator}:configuration-policy/{}", home.partition(), self.id)
    }
}

impl FromStr for ConfigurationPolicyId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let dashes = [8, 13, 18, 23];
        let right = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| {
                if dashes.contains(&at) { byte == b'-' } else { matches!(byte, b'0'..=b'9' | b'a'..=b'f') }
            });
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        if right { u128::from_str_radix(&digits, 16).map(Self).map_err(|_| ()) } else { Err(()) }
    }
}

impl fmt::Display for ConfigurationPolicyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = |from: u32, mask: u128| self.0 >> from & mask;
        let (first, second, third) = (bits(96, 0xffff_ffff), bits(80, 0xffff), bits(64, 0xffff));
        let (fourth, last) = (bits(48, 0xffff), bits(0, 0xffff_ffff_ffff));
        write!(f, "{first:08x}-{second:04x}-{third:04x}-{fourth:04x}-{last:012x}")
    }
}

impl fmt::Debug for ConfigurationPolicyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for ConfigurationPolicyId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ConfigurationPolicyId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = SmolStr::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom(format!("`{text}` is not a valid configuration policy id")))
    }
}
