//! Addresses of pages: on a server a path with a query, in a folder the name of a file that says the same.

use crate::screen::Screen;
use crate::view::{Medium, View};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// What the paths of the console begin with.
pub const BASE: &str = "/_bailiwick/console";
/// What the names of the console's own files begin with in a folder.
const ASSETS: &str = "assets";

/// Where a page is. Displayed it is a reference, for an attribute: templates escape it as any text.
#[derive(Debug, Clone)]
pub struct Address<'v> {
    view: &'v View,
    screen: Screen,
    query: Vec<(Cow<'static, str>, String)>,
    fragment: Option<String>,
    is_here: bool,
}

impl<'v> Address<'v> {
    pub(crate) fn of(view: &'v View, screen: Screen) -> Self {
        Self { view, screen, query: Vec::new(), fragment: None, is_here: false }
    }

    /// The same with a parameter.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl fmt::Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// The same with a parameter, if there is a value for it.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl fmt::Display>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The same, for links from the screen itself, which needn't say where it is.
    #[must_use]
    pub fn here(self) -> Self {
        Self { is_here: true, ..self }
    }

    /// The same, at a place on the page.
    #[must_use]
    pub fn at(mut self, fragment: impl fmt::Display) -> Self {
        self.fragment = Some(fragment.to_string());
        self
    }
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view.medium {
            Medium::Server => {
                if !self.is_here {
                    write!(out, "{BASE}/{}", self.screen.path())?;
                }
                let own = self.query.iter().map(|(name, value)| (name.as_ref(), value.as_str()));
                let mut mark = '?';
                for (name, value) in own.chain(self.view.parameters()) {
                    write!(out, "{mark}{name}=")?;
                    escape(out, value, '%')?;
                    mark = '&';
                }
                if self.is_here && mark == '?' {
                    out.write_char(mark)?;
                }
            }
            // A folder shows one view: its files say nothing about it.
            Medium::Files => {
                out.write_str(self.screen.path())?;
                for (name, value) in &self.query {
                    write!(out, ",{name}=")?;
                    escape(out, value, '~')?;
                }
                out.write_str(".html")?;
            }
        }
        if let Some(fragment) = &self.fragment {
            out.write_char('#')?;
            escape(out, fragment, '%')?;
        }
        Ok(())
    }
}

/// The address of one of the console's own files.
pub fn asset(view: &View, name: &str) -> String {
    match view.medium {
        Medium::Server => format!("{BASE}/{ASSETS}/{name}"),
        Medium::Files => format!("{ASSETS}/{name}"),
    }
}

/// The path and the query, without a view, of the page that is a file of this name; nothing for a name that none has.
pub fn page_of(file: &str) -> Option<(Screen, Vec<(String, String)>)> {
    let mut parts = file.strip_suffix(".html")?.split(',');
    let screen = Screen::at(parts.next()?)?;
    let pair = |part: &str| {
        let (name, value) = part.split_once('=')?;
        Some((name.to_owned(), unescape(value)?))
    };
    Some((screen, parts.map(pair).collect::<Option<Vec<_>>>()?))
}

/// What stands in a query as it is.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

fn escape(out: &mut impl Write, text: &str, mark: char) -> fmt::Result {
    for byte in text.bytes() {
        if is_plain(byte) {
            out.write_char(char::from(byte))?;
        } else {
            write!(out, "{mark}{byte:02X}")?;
        }
    }
    Ok(())
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('~') {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(after.get(..2)?, 16).ok()?);
        rest = after.get(2..)?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::page_of;
    use crate::screen::Screen;
    use crate::view::{Medium, View};

    #[test]
    fn a_view_goes_along_on_a_server() {
        let view = View { branch: Some("a b".to_owned()), as_of: Some("12".to_owned()), ..View::default() };
        let address = view.to(Screen::Organization).with("node", "ou-1&x");
        assert_eq!(address.to_string(), "/_bailiwick/console/organization?node=ou-1%26x&branch=a%20b&as_of=12");
        assert_eq!(view.to(Screen::Help).at("a b").to_string(), "/_bailiwick/console/help?branch=a%20b&as_of=12#a%20b");
    }

    #[test]
    fn a_file_says_what_a_query_would() {
        let view = View { branch: Some("b".to_owned()), medium: Medium::Files, ..View::default() };
        let value = "A/ü ,=~%.html";
        let file = view.to(Screen::Rule).with("account", "1").with("rule", value).to_string();
        assert!(file.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.,=~".contains(&byte)), "{file}");
        let pairs = vec![("account".to_owned(), "1".to_owned()), ("rule".to_owned(), value.to_owned())];
        assert_eq!(page_of(&file), Some((Screen::Rule, pairs)));
        for nothing in ["x.html", "rule,a.html", "rule,a=~zz.html", "rule,a=~f.html", "rule", "../rule.html"] {
            assert_eq!(page_of(nothing), None, "{nothing}");
        }
    }
}
