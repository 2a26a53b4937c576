//! The only way to the terminal: what it would obey is taken out of every text, and output that can't be written is told once and ends in status 1.

use reports::printable::{is_obeyed, is_unseen};
use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicU8, Ordering};

/// Writes a line to the standard output, as `println!` does.
macro_rules! out {
    () => { $crate::terminal::output("\n") };
    ($($arguments:tt)*) => { $crate::terminal::output(&(format!($($arguments)*) + "\n")) };
}
/// Writes a line to the standard error.
macro_rules! err {
    ($($arguments:tt)*) => { $crate::terminal::complain(&(format!($($arguments)*) + "\n")) };
}
pub(crate) use {err, out};

/// What became of the standard output.
static OUTPUT: AtomicU8 = AtomicU8::new(OPEN);
const OPEN: u8 = 0;
/// Whoever read it has seen enough.
const CLOSED: u8 = 1;
/// It couldn't be written.
const LOST: u8 = 2;

/// Writes lines to the standard output, of which nothing reaches a terminal as a command. What can't be written isn't tried again: a
/// reader that has gone is nobody's mistake, everything else is told on the standard error, and [`is_lost`] then.
pub fn output(text: &str) {
    write(&harmless(text, &[]));
}

/// Writes lines that have our own styles in them. Whatever others wrote in them has gone through
/// [`printable`](reports::printable::printable), or it could have styles, too.
pub fn output_styled(text: &str) {
    write(&harmless(text, &STYLES));
}

fn write(text: &str) {
    if OUTPUT.load(Ordering::Relaxed) != OPEN {
        return;
    }
    let mut stream = anstream::stdout().lock();
    let written = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    if let Err(problem) = written {
        let is_gone = problem.kind() == ErrorKind::BrokenPipe;
        OUTPUT.store(if is_gone { CLOSED } else { LOST }, Ordering::Relaxed);
        if !is_gone {
            err!("error: the output can't be written: {problem}");
        }
    }
}

/// Writes lines to the standard error, in the same way.
pub fn complain(text: &str) {
    // There is nobody left who could be told.
    let _ = anstream::stderr().lock().write_all(harmless(text, &[]).as_bytes());
}

/// Whether nobody sees the output any more, so that there is no use in going on.
pub fn is_unread() -> bool {
    OUTPUT.load(Ordering::Relaxed) != OPEN
}

/// Whether output was lost for another reason than that its reader had gone.
pub fn is_lost() -> bool {
    OUTPUT.load(Ordering::Relaxed) == LOST
}

/// A document as JSON, in which what a terminal would obey or not show is escaped: programs read the same out of it.
pub fn json(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    Ok(escaped(&serde_json::to_string_pretty(value)?))
}

/// JSON with escapes for whatever a terminal would obey or not show.
pub fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && (is_obeyed(character) || is_unseen(character)) {
            let mut units = [0; 2];
            character.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(character);
        }
    }
    out
}

/// The colours and weights that we use, and the end of them: none hides a text.
const STYLES: [&str; 8] =
    ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[4m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[33m", "\u{1b}[36m"];

/// The text with U+FFFD for whatever a terminal would obey, but for line ends and these styles.
fn harmless(text: &str, styles: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let style = styles.iter().find(|style| rest.starts_with(**style));
        let taken = style.map_or(character.len_utf8(), |style| style.len());
        let (this, next) = rest.split_at(taken);
        let is_harmful = style.is_none() && character != '\n' && (is_obeyed(character) || is_unseen(character));
        if is_harmful {
            out.push(char::REPLACEMENT_CHARACTER);
        } else {
            out.push_str(this);
        }
        rest = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{STYLES, escaped, harmless};

    #[test]
    fn only_line_ends_pass_and_our_own_styles_where_they_are_meant() {
        let styled = "\u{1b}[1mone\u{1b}[0m\ntwo\n";
        assert_eq!(harmless(styled, &STYLES), styled);
        assert_eq!(harmless(styled, &[]), "\u{fffd}[1mone\u{fffd}[0m\ntwo\n");
        let hostile = "a\u{1b}[8mb\u{1b}]0;c\u{7}\r\u{9b}2J";
        for styles in [&STYLES[..], &[]] {
            assert_eq!(harmless(hostile, styles), "a\u{fffd}[8mb\u{fffd}]0;c\u{fffd}\u{fffd}\u{fffd}2J");
        }
        let unseen = "x\u{202e}y\u{2028}z\u{e0041}\u{feff}\u{200b}";
        assert_eq!(harmless(unseen, &[]), "x\u{fffd}y\u{fffd}z\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn json_says_the_same_to_programs() {
        let text = serde_json::to_string("a\u{202e}b\u{e0041}\u{9b}é\n").unwrap();
        let safe = escaped(&text);
        assert!(safe.is_ascii() || safe.contains('é'), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), "a\u{202e}b\u{e0041}\u{9b}é\n");
        assert!(safe.contains("\\u202e") && safe.contains("\\udb40\\udc41"), "{safe}");
    }
}
