//! Text that others wrote, made safe to show on one line: a terminal would take control characters in it for commands.

/// The text with a blank for each line end and tab, and U+FFFD for every other character that a terminal obeys, that reorders what follows,
/// or that can't be seen.
pub fn printable(text: &str) -> String {
    let shown = |character: char| match character {
        '\n' | '\r' | '\t' => ' ',
        character if is_obeyed(character) || is_unseen(character) => char::REPLACEMENT_CHARACTER,
        character => character,
    };
    text.chars().map(shown).collect()
}

/// Whether a terminal takes a character for a command: control characters, and what orders or breaks lines.
pub fn is_obeyed(character: char) -> bool {
    match character {
        // Marks, embeddings, overrides and isolates of the writing direction; separators of lines and paragraphs.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        character => character.is_control(),
    }
}

/// Whether a character takes no room, or looks like a blank without being one, and isn't needed to write any language.
pub fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
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

    #[test]
    fn what_can_not_be_seen_is_shown() {
        for hidden in ['\u{61c}', '\u{2028}', '\u{2029}', '\u{200b}', '\u{feff}', '\u{e0041}', '\u{2066}', '\u{3164}'] {
            assert_eq!(printable(&format!("a{hidden}b")), "a\u{fffd}b", "{hidden:?}");
        }
        // Persian and emoji need these two.
        assert_eq!(printable("می\u{200c}خواهم 👩\u{200d}🚀"), "می\u{200c}خواهم 👩\u{200d}🚀");
    }
}
