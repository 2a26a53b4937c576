//! A condition key that a service knows.

use crate::key::Key;

/// What the values of a key are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyType {
    /// Text.
    String,
    /// Numbers.
    Numeric,
    /// Moments.
    Date,
    /// Truth values.
    Bool,
    /// ARNs.
    Arn,
    /// Addresses.
    IpAddress,
}

/// A condition key, as the service authorization reference has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionKey {
    /// Its name; `${TagKey}`, or the like, stands for what a request puts there.
    pub name: &'static str,
    /// What its values are; nothing where that isn't told.
    pub kind: Option<KeyType>,
    /// Whether it has several values.
    pub is_list: bool,
}

impl ConditionKey {
    /// Whether a key of a policy, or of a request, is this one.
    pub fn is(&self, key: &Key) -> bool {
        let (name, key) = (self.name.as_bytes(), key.compared().as_bytes());
        match self.name.find(['$', '<']) {
            None => name.eq_ignore_ascii_case(key),
            Some(end) => {
                let begins = name.get(..end).zip(key.get(..end));
                key.len() > end && begins.is_some_and(|(name, key)| name.eq_ignore_ascii_case(key))
            }
        }
    }

    /// Whether it tells of the tags of what is acted on.
    pub(super) fn is_of_resource_tags(&self) -> bool {
        self.name.get(..RESOURCE_TAG.len()).is_some_and(|name| name.eq_ignore_ascii_case(RESOURCE_TAG))
    }
}

const RESOURCE_TAG: &str = "aws:ResourceTag/";

impl KeyType {
    const LETTERS: [(&'static str, Self); 6] = [
        ("S", Self::String),
        ("N", Self::Numeric),
        ("D", Self::Date),
        ("B", Self::Bool),
        ("A", Self::Arn),
        ("I", Self::IpAddress),
    ];

    /// By the letter that the data has for it.
    pub(super) fn of(letter: &str) -> Option<Self> {
        Self::LETTERS.iter().find(|(one, _)| *one == letter).map(|(_, kind)| *kind)
    }

    #[cfg(test)]
    pub(super) fn letter(self) -> &'static str {
        Self::LETTERS.iter().find(|(_, one)| *one == self).map(|(letter, _)| *letter).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::ConditionKey;
    use crate::key::Key;

    #[test]
    fn a_name_with_something_open_is_every_key_that_begins_so() {
        let is = |name: &'static str, key: &str| ConditionKey { name, kind: None, is_list: false }.is(&Key::new(key));
        assert!(is("s3:prefix", "S3:Prefix"));
        assert!(!is("s3:prefix", "s3:prefixes"));
        assert!(is("aws:RequestTag/${TagKey}", "aws:requesttag/team"));
        assert!(is("s3:ExistingObjectTag/<key>", "s3:ExistingObjectTag/a"));
        assert!(!is("aws:RequestTag/${TagKey}", "aws:RequestTag/"));
        assert!(!is("aws:RequestTag/${TagKey}", "aws:ResourceTag/team"));
        assert!(!is("aws:RequestTag/${TagKey}", "aws:RéquestTag/team"));
    }
}
