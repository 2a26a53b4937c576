//! Text that others wrote, made safe to show: a terminal would take control characters in it for commands.

/// The text with a blank for each line end and tab, and U+FFFD for every other character that a terminal obeys or that reorders what follows.
pub fn printable(text: &str) -> String {
    let shown = |character: char| match character {
        '\n' | '\r' | '\t' => ' ',
        // Marks and overrides of the writing direction.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        character if character.is_control() => char::REPLACEMENT_CHARACTER,
        character => character,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn nothing_reaches_the_terminal_that_it_would_obey() {
        assert_eq!(
            printable("pay\u{1b}[2J\u{7}\u{9b}31m\nNote: x\u{202e}"),
            "pay\u{fffd}[2J\u{fffd}\u{fffd}31m Note: x\u{fffd}"
        );
        assert_eq!(printable("Zahlungen / 支払い"), "Zahlungen / 支払い");
    }
}
