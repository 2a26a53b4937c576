//! The parameters of a rule as judges ask for them.

use smol_str::SmolStr;

/// First and last of ports and ranges of ports; `None` when one isn't readable.
pub(super) fn ranges(parts: &[&str]) -> Option<Vec<(i64, i64)>> {
    let port = |text: &str| text.trim().parse().ok().filter(|port| (0..=65_535).contains(port));
    parts
        .iter()
        .map(|part| {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            Some((port(from)?, port(to)?)).filter(|(from, to)| from <= to)
        })
        .collect()
}

/// The parameters as rules ask for them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arguments<'a>(pub(super) &'a [(SmolStr, SmolStr)]);

impl<'a> Arguments<'a> {
    /// A value; absent or empty means that nothing is asked.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// A whole number.
    pub(super) fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// A whole number, to be compared with numbers of documents.
    #[expect(clippy::as_conversions, reason = "there is no other way from a whole number of 64 bits to a double")]
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        self.int(name).map(|number| number as f64)
    }

    /// Only the exact lower-case word is true, as the page of the rule on passwords says.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.text(name) == Some("true")
    }

    /// Whether it says `true` or not, in any case of letters.
    pub(super) fn says(&self, name: &str, value: bool) -> bool {
        self.text(name).is_some_and(|text| text.trim().eq_ignore_ascii_case("true")) == value
    }

    /// The texts between commas, trimmed; empty ones don't count.
    pub(super) fn list(&self, name: &str) -> Vec<&'a str> {
        let text = self.text(name).unwrap_or_default();
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
    }
}
