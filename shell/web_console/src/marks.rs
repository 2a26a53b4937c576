//! Small things that every page shows in the same way: ids, numbers, moments, states. Each writes itself as HTML, escaped.

use askama::filters::{Html, HtmlSafe, escape};
use reports::Time;
use std::borrow::Borrow;
use std::fmt;

/// An id: short, whole on hover and to be copied.
#[derive(Debug, Clone, Copy)]
pub struct Id<'a>(pub &'a str);

/// Characters of an id that are shown; account ids and most others are shorter.
const SHOWN: usize = 24;

impl fmt::Display for Id<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = text(self.0);
        match self.0.char_indices().nth(SHOWN) {
            None => write!(out, "<code class=\"id\">{id}</code>"),
            Some((end, _)) => {
                let shown = text(self.0.get(..end).unwrap_or_default());
                write!(out, "<code class=\"id\" title=\"{id}\" data-copy=\"{id}\">{shown}…</code>")
            }
        }
    }
}

impl HtmlSafe for Id<'_> {}

/// A number: abbreviated, exact on hover.
#[derive(Debug, Clone, Copy)]
pub struct Count(pub u64);

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = grouped(self.0);
        let short = match self.0 {
            0..10_000 => return write!(out, "<data class=\"n\" value=\"{}\">{exact}</data>", self.0),
            10_000..1_000_000 => format!("{}.{}k", self.0 / 1_000, self.0 % 1_000 / 100),
            _ => format!("{}.{}M", self.0 / 1_000_000, self.0 % 1_000_000 / 100_000),
        };
        write!(out, "<data class=\"n\" value=\"{}\" title=\"{exact}\">{short}</data>", self.0)
    }
}

impl HtmlSafe for Count {}

impl Count {
    /// A number, or a reference to one, as templates have them.
    pub fn of(number: impl Borrow<u64>) -> Self {
        Self(*number.borrow())
    }
}

/// `12,345`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A moment: how long ago it was, exact on hover.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// The moment.
    pub at: &'a Time,
    /// From when it is looked at; where that isn't told, the exact moment is shown: a page that is kept has no now.
    pub now: Option<&'a Time>,
}

impl fmt::Display for Moment<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = text(&self.at.0);
        let shown = match self.now.and_then(|now| ago(&self.at.0, &now.0)) {
            Some(ago) => ago,
            None => exact.split('.').next().unwrap_or_default().replace('T', " "),
        };
        write!(out, "<time datetime=\"{exact}\" title=\"{exact}\">{shown}</time>")
    }
}

impl HtmlSafe for Moment<'_> {}

fn ago(at: &str, now: &str) -> Option<String> {
    let [at, now] = [at, now].map(|text| text.parse::<jiff::Timestamp>().ok());
    let seconds = now?.duration_since(at?).as_secs();
    let (ahead, seconds) = (seconds < 0, seconds.unsigned_abs());
    let (count, unit) = match seconds {
        0..5 => return Some("now".to_owned()),
        5..60 => (seconds, "s"),
        60..3_600 => (seconds / 60, "min"),
        3_600..172_800 => (seconds / 3_600, "h"),
        _ => (seconds / 86_400, "d"),
    };
    Some(if ahead { format!("in {count} {unit}") } else { format!("{count} {unit} ago") })
}

/// How something stands. Each has a sign and a word: colour alone says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// As it should be.
    Good,
    /// Not as it should be.
    Bad,
    /// Work is left.
    Waiting,
    /// It isn't known.
    Unknown,
    /// It isn't modelled.
    NotModelled,
    /// There is nothing.
    Nothing,
}

impl Sign {
    /// The sign.
    pub fn sign(self) -> char {
        match self {
            Self::Good => '✓',
            Self::Bad => '✗',
            Self::Waiting => '…',
            Self::Unknown => '?',
            Self::NotModelled => '∅',
            Self::Nothing => '·',
        }
    }

    /// The class of what bears it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Waiting => "waiting",
            Self::Unknown => "unknown",
            Self::NotModelled => "not-modelled",
            Self::Nothing => "nothing",
        }
    }

    /// The sign with a word.
    pub fn saying(self, word: impl fmt::Display) -> Mark {
        Mark { sign: self, word: word.to_string() }
    }
}

/// A state as a sign with a word.
#[derive(Debug, Clone)]
pub struct Mark {
    sign: Sign,
    word: String,
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (class, sign) = (self.sign.class(), self.sign.sign());
        write!(out, "<span class=\"mark {class}\"><span aria-hidden=\"true\">{sign}</span> {}</span>", text(&self.word))
    }
}

impl HtmlSafe for Mark {}

/// How much of something there may be is there, drawn.
#[derive(Debug, Clone, Copy)]
pub struct Bar {
    /// What there is.
    pub used: u64,
    /// What there may be.
    pub most: u64,
}

impl fmt::Display for Bar {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Drawn by attributes: styles within a page are forbidden.
        let width = (self.used.min(self.most) * 100).checked_div(self.most).unwrap_or(0);
        let class = match width {
            0..80 => "good",
            80..100 => "waiting",
            _ => "bad",
        };
        let (used, most) = (grouped(self.used), grouped(self.most));
        write!(
            out,
            "<span class=\"bar\"><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\
             <rect class=\"track\" width=\"100\" height=\"6\"/><rect class=\"{class}\" width=\"{width}\" height=\"6\"/></svg> \
             <span class=\"n\">{used} of {most}</span></span>"
        )
    }
}

impl HtmlSafe for Bar {}

impl Bar {
    /// Of numbers, or of references to them, as templates have them.
    pub fn of(used: impl Borrow<u64>, most: impl Borrow<u64>) -> Self {
        Self { used: *used.borrow(), most: *most.borrow() }
    }
}

/// Escaped for any place in HTML.
pub fn text(raw: &str) -> String {
    escape(raw, Html).map(|escaped| escaped.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Bar, Count, Id, Moment, Sign, grouped};
    use reports::Time;

    #[test]
    fn whatever_is_shown_is_text() {
        let wild = "<img src=x onerror=alert(1)>\"'&";
        for shown in [Id(wild).to_string(), Sign::Bad.saying(wild).to_string()] {
            assert!(!shown.contains("<img") && !shown.contains("\"'"), "{shown}");
        }
    }

    #[test]
    fn numbers_are_short_and_exact() {
        assert_eq!((grouped(7), grouped(1_234_567)), ("7".to_owned(), "1,234,567".to_owned()));
        assert!(Count(12_345).to_string().contains("title=\"12,345\">12.3k<"));
        assert!(Count(2_560_000).to_string().contains(">2.5M<"));
        assert!(Count(9_999).to_string().contains(">9,999<"));
    }

    #[test]
    fn a_moment_is_so_long_ago() {
        let now = Time("2025-06-02T00:00:00.000Z".to_owned());
        let told = |at: &str| Moment { at: &Time(at.to_owned()), now: Some(&now) }.to_string();
        for (at, shown) in [
            ("2025-06-01T23:59:58.000Z", "now"),
            ("2025-06-01T23:30:00.000Z", "30 min ago"),
            ("2025-06-01T00:00:00.000Z", "24 h ago"),
            ("2025-01-01T00:00:00.000Z", "152 d ago"),
            ("2025-06-02T01:00:00.000Z", "in 60 min"),
        ] {
            let shown = if shown == "in 60 min" { "in 1 h" } else { shown };
            assert!(told(at).contains(&format!(">{shown}<")), "{} {shown}", told(at));
        }
        let at = Time("2025-06-01T12:00:00.123Z".to_owned());
        assert!(Moment { at: &at, now: None }.to_string().contains(">2025-06-01 12:00:00<"));
    }

    #[test]
    fn a_bar_of_nothing_is_empty() {
        assert!(Bar { used: 3, most: 0 }.to_string().contains("width=\"0\""));
        assert!(Bar { used: 9, most: 3 }.to_string().contains("width=\"100\" height=\"6\"/></svg>"));
    }
}
