//! The first members of a JSON text that may be cut off, by which its format is told.

/// The keys of an object's own members, as far as the text goes.
pub fn top_keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let mut last = String::new();
    for letter in text.trim_start().chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => {
                in_text = !in_text;
                if in_text {
                    last.clear();
                }
            }
            letter if in_text => last.extend((depth == 1).then_some(letter)),
            '{' | '[' => depth = depth.saturating_add(1),
            '}' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 1 => keys.push(std::mem::take(&mut last)),
            _ => {}
        }
        if depth == 0 && !letter.is_whitespace() {
            break;
        }
    }
    keys
}
