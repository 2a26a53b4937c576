//! Actions, and the patterns that name them: compared without regard to case.

use crate::hash::hash;
use crate::pattern::Pattern;
use crate::{context::Context, truth::Truth};
use smol_str::{SmolStr, StrExt};

/// `service:Name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    written: SmolStr,
    compared: SmolStr,
    /// How long the service's prefix is, and its number.
    service: (usize, u64),
}

impl Action {
    /// An action, if it has the form of one: a service's prefix and a name, without wildcards.
    pub fn new(text: &str) -> Option<Self> {
        let word = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        };
        let (service, name) = text.split_once(':')?;
        (word(service) && word(name)).then(|| {
            let number = hash(&service.to_lowercase_smolstr());
            let service = (service.len(), number);
            Self { written: SmolStr::new(text), compared: text.to_lowercase_smolstr(), service }
        })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The same, to be kept.
    pub fn name(&self) -> &SmolStr {
        &self.written
    }

    /// The service's prefix, in lower case.
    pub fn service(&self) -> &str {
        self.compared.get(..self.service.0).unwrap_or_default()
    }

    /// The number of the service's prefix.
    pub(crate) fn service_hash(&self) -> u64 {
        self.service.1
    }

    /// The action in lower case.
    pub fn compared(&self) -> &str {
        &self.compared
    }
}

/// `*`, `service:Name`, `service:Get*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPattern {
    written: SmolStr,
    pattern: Pattern,
    service: Option<SmolStr>,
    /// The number of the only service, and whether all of its actions match.
    only: Option<(u64, bool)>,
}

impl ActionPattern {
    /// A pattern, if it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        let word = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'*' | b'?' | b'-' | b'_'))
        };
        let has_form = text == "*" || text.split_once(':').is_some_and(|(service, name)| word(service) && word(name));
        has_form.then(|| Self::of_any_form(text))
    }

    /// A pattern of whatever form; one that has not the form of one may match nothing.
    pub fn of_any_form(text: &str) -> Self {
        let lower = text.to_lowercase_smolstr();
        let service = lower.split_once(':').map(|(service, _)| service).filter(|it| !it.contains(['*', '?']));
        let only = service.map(|service| (hash(service), lower.len() == service.len() + 2 && lower.ends_with(":*")));
        let pattern = Pattern::wild(&lower, false);
        Self { written: SmolStr::new(text), pattern, service: service.map(SmolStr::new), only }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The only service whose actions match, in lower case, where there is one.
    pub fn service(&self) -> Option<&str> {
        self.service.as_deref()
    }

    /// What all actions that match begin with, in lower case.
    pub(crate) fn beginning(&self) -> &str {
        self.pattern.beginning()
    }

    /// Whether every action matches.
    pub fn is_everything(&self) -> bool {
        self.pattern.is_everything()
    }

    /// Whether some text matches both.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.pattern.overlaps(&other.pattern)
    }

    /// Whether whatever matches another one matches this one.
    pub fn covers(&self, other: &Self) -> bool {
        self.pattern.covers(&other.pattern)
    }

    /// Whether the action matches.
    pub fn matches(&self, action: &Action) -> bool {
        match self.only {
            Some((service, _)) if service != action.service_hash() => false,
            Some((_, true)) => self.service() == Some(action.service()),
            _ => self.pattern.matches(&action.compared, &Context::NOTHING) == Truth::Yes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, ActionPattern};

    #[test]
    fn case_does_not_matter_and_wildcards_stand_anywhere() {
        let matches =
            |pattern: &str, action: &str| ActionPattern::new(pattern).unwrap().matches(&Action::new(action).unwrap());
        assert!(matches("S3:get*", "s3:GetObject"));
        assert!(matches("*", "s3:GetObject"));
        assert!(matches("s3:*object", "s3:GetObject"));
        assert!(matches("*:Get*", "s3:GetObject"));
        assert!(matches("s?:GetObject", "s3:GetObject"));
        assert!(!matches("s3:Get", "s3:GetObject"));
        assert_eq!(ActionPattern::new("S3:*").unwrap().service(), Some("s3"));
        assert_eq!(ActionPattern::new("s?:*").unwrap().service(), None);
    }

    #[test]
    fn what_has_not_the_form_is_none() {
        for wrong in ["", "s3", ":x", "s3:", "s3:Get Object", "s3:a:b", "ä:b", "**"] {
            assert_eq!(ActionPattern::new(wrong), None, "{wrong}");
        }
        for wrong in ["*", "s3:*", "s3", "s3:Get?"] {
            assert_eq!(Action::new(wrong), None, "{wrong}");
        }
    }
}
