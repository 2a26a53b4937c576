//! The table of the console's pages, one line a page: where it is, what makes it.

use super::look::Look;
use super::problem::Problem;
use super::{account, heat_map, help, item, organization, pack, packs, rule, search};
use futures::future::BoxFuture;
use http::StatusCode;
use web_console::screen::Screen;

/// What makes a page.
pub type Make = for<'a> fn(&'a Look<'a>) -> BoxFuture<'a, Result<Made, Problem>>;

/// What was made.
pub enum Made {
    /// A page, or a part of one, as HTML.
    Html(String),
    /// A page that says why there is nothing to see.
    Refused {
        /// What kind of refusal it is.
        status: StatusCode,
        /// The page.
        page: String,
    },
    /// Something else that a script asks for.
    Other {
        /// Its type, for the header.
        content_type: &'static str,
        /// What it is.
        body: Vec<u8>,
    },
}

/// A line of the table: `page!(Organization => organization::page)`.
macro_rules! page {
    ($screen:ident => $make:path) => {
        (Screen::$screen, |look| Box::pin($make(look)))
    };
}

static PAGES: [(Screen, Make); 9] = [
    page!(Organization => organization::page),
    page!(HeatMap => heat_map::page),
    page!(Packs => packs::page),
    page!(Pack => pack::page),
    page!(Rule => rule::page),
    page!(Item => item::page),
    page!(Account => account::page),
    page!(Search => search::page),
    page!(Help => help::page),
];

/// What makes the page of a screen.
pub fn maker(screen: Screen) -> Option<Make> {
    PAGES.iter().find(|(of, _)| *of == screen).map(|(_, make)| *make)
}

/// A page as HTML.
///
/// # Errors
/// When a template can't be written, which is a mistake of ours.
pub fn render(page: &impl askama::Template) -> Result<String, Problem> {
    page.render().map_err(Problem::unavailable)
}

/// A page, made.
///
/// # Errors
/// As [`render`].
pub fn html(page: &impl askama::Template) -> Result<Made, Problem> {
    render(page).map(Made::Html)
}
