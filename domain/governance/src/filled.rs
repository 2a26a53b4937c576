//! Texts with gaps: what AWS says is kept as it stands, and the names come in when it is said.

use std::fmt::Display;

/// A text with its gaps (`{}`) filled, in their order.
pub(crate) fn filled(text: &str, values: &[&dyn Display]) -> String {
    let mut values = values.iter();
    let mut parts = text.split("{}");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some(value) = values.next() {
            filled.push_str(&value.to_string());
        }
        filled.push_str(part);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn gaps_are_filled_in_their_order() {
        assert_eq!(filled("no gap", &[]), "no gap");
        assert_eq!(filled("{} of {}.", &[&1, &"many"]), "1 of many.");
        assert_eq!(filled("'{}'", &[&"{}"]), "'{}'");
    }
}
