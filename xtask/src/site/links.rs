//! What a page written in Markdown links to, and its title.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A link or a picture of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as it is written.
    pub to: String,
    /// Where that stands in the text; none where it stands apart from the link (`[text][name]`).
    pub at: Option<Range<usize>>,
}

impl Link {
    /// Whether it leads to a file beside the page, or into the page itself.
    pub fn is_relative(&self) -> bool {
        let scheme = self.to.split(['/', '#', '?']).next().unwrap_or_default();
        !scheme.contains(':') && !self.to.starts_with("//")
    }

    /// The file that it leads to, which is empty for the page itself, and the place in it.
    pub fn parts(&self) -> (&str, Option<&str>) {
        self.to.split_once('#').map_or((self.to.as_str(), None), |(file, anchor)| (file, Some(anchor)))
    }
}

/// All links and pictures, in their order.
pub fn links(text: &str) -> Vec<Link> {
    let link = |(event, range): (Event<'_>, Range<usize>)| {
        let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else { return None };
        // From behind: a picture may stand in the text of a link.
        let found = text.get(range.clone()).and_then(|all| all.rfind(&format!("]({dest_url}")));
        let start = found.map(|at| range.start + at + "](".len());
        Some(Link { at: start.map(|start| start..start + dest_url.len()), to: dest_url.into_string() })
    };
    parsed(text).filter_map(link).collect()
}

/// The title, if the page opens with one; remarks may stand before it.
pub fn title(text: &str) -> Option<String> {
    let mut title = None;
    for (event, _) in parsed(text) {
        match (event, &mut title) {
            (Event::Html(_) | Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock), None) => {}
            (Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }), None) => {
                title = Some(String::new());
            }
            (Event::Text(text) | Event::Code(text), Some(title)) => title.push_str(&text),
            (Event::End(TagEnd::Heading(_)), Some(_)) => return title,
            (_, None) => return None,
            _ => {}
        }
    }
    None
}

/// A page, event by event, in the dialect that repositories and the book share.
pub fn parsed(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).into_offset_iter()
}

#[cfg(test)]
mod tests {
    use super::{Link, links, title};

    #[test]
    fn links_and_pictures_are_found_where_they_stand() {
        let text = "# A\n\n[![p](p.png)](b.md#c) `[no](d.md)` [e][f] <https://g>\n\n[f]: h.md\n";
        let found = links(text);
        let to: Vec<&str> = found.iter().map(|link| link.to.as_str()).collect();
        assert_eq!(to, ["b.md#c", "p.png", "h.md", "https://g"]);
        let at: Vec<Option<&str>> = found.iter().map(|link| text.get(link.at.clone()?)).collect();
        assert_eq!(at, [Some("b.md#c"), Some("p.png"), None, None]);
        assert_eq!(found.first().map(Link::parts), Some(("b.md", Some("c"))));
        assert_eq!(found.iter().map(Link::is_relative).collect::<Vec<_>>(), [true, true, true, false]);
    }

    #[test]
    fn a_page_opens_with_its_title() {
        assert_eq!(title("<!-- made -->\n\n# A `b`\n").as_deref(), Some("A b"));
        assert_eq!(title("text\n\n# A\n"), None);
        assert_eq!(title("## A\n"), None);
        assert_eq!(title(""), None);
    }
}
