//! What stands around every page: the menu, whose eyes it is seen with, and the bands that say that it isn't the present.

use crate::address::{Address, BASE, asset};
use crate::marks::Moment;
use crate::screen::Screen;
use crate::view::View;
use reports::Time;
use std::borrow::Borrow;

/// What stands around a page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The screen.
    pub screen: Screen,
    /// What the page is about.
    pub title: String,
    /// The view.
    pub view: View,
    /// What the address says beside the view.
    pub query: Vec<(String, String)>,
    /// The journal's version that is shown.
    pub version: u64,
    /// The journal's version that there is.
    pub head: u64,
    /// The moment that is shown.
    pub at: Time,
    /// The present.
    pub now: Time,
    /// Which of the installation's lives it is: a reset begins another one.
    pub epoch: u64,
    /// Who may look, the one that does among them.
    pub viewers: Vec<Viewer>,
    /// The branches that there are.
    pub branches: Vec<String>,
    /// What a form sends along.
    pub token: String,
}

/// An account that may look.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is to the organization: `management`, `administers AWS Config`.
    pub role: String,
    /// Whether it looks.
    pub looks: bool,
    /// Whether it is the one that looks unless told otherwise.
    pub usual: bool,
}

impl Frame {
    /// The address of a screen in this view.
    pub fn to(&self, screen: impl Borrow<Screen>) -> Address<'_> {
        self.view.to(*screen.borrow())
    }

    /// The screens that the menu leads to.
    pub fn menu(&self) -> Vec<Screen> {
        Screen::menu().filter(|screen| !self.view.is_file() || screen.is_for_files()).collect()
    }

    /// The address of one of our own files.
    pub fn asset(&self, name: &str) -> String {
        asset(&self.view, name)
    }

    /// Where a search goes: a form's own fields say the rest.
    pub fn search(&self) -> String {
        format!("{BASE}/{}", Screen::Search.path())
    }

    /// This page's screen without a view, for a form whose fields say it.
    pub fn here(&self) -> String {
        format!("{BASE}/{}", self.screen.path())
    }

    /// A moment, as it is told on this page.
    pub fn moment<'a>(&'a self, at: &'a Time) -> Moment<'a> {
        Moment { at, now: (!self.view.is_file() && self.is_present()).then_some(&self.now) }
    }

    /// Whether the page shows the present.
    pub fn is_present(&self) -> bool {
        self.view.as_of.is_none()
    }

    /// Whether the page shows this branch.
    pub fn is_branch(&self, name: &str) -> bool {
        self.view.branch.as_deref() == Some(name)
    }

    /// Whether scripts keep the page up to date.
    pub fn is_live(&self) -> bool {
        self.is_present() && !self.view.is_file()
    }

    /// The same page in another view.
    pub fn same(&self, view: &View) -> String {
        let page = self.query.iter().fold(view.to(self.screen), |page, (name, value)| page.with(name.clone(), value));
        page.to_string()
    }

    /// This page at the present.
    pub fn present(&self) -> String {
        self.same(&self.view.at(None))
    }

    /// This page off every branch.
    pub fn trunk(&self) -> String {
        self.same(&self.view.on(None))
    }

    /// This page on a branch.
    pub fn on(&self, branch: &str) -> String {
        self.same(&self.view.on(Some(branch)))
    }

    /// This page, as an account sees it.
    pub fn seen_by(&self, viewer: &Viewer) -> String {
        self.same(&self.view.seen_by((!viewer.usual).then_some(viewer.id.as_str())))
    }

    /// Who looks.
    pub fn looks(&self) -> Option<&Viewer> {
        self.viewers.iter().find(|viewer| viewer.looks)
    }

    /// Whether the menu's line for a screen is the one that is shown.
    pub fn is_on(&self, screen: &Screen) -> bool {
        let of = match self.screen {
            Screen::Policy | Screen::EffectivePolicy => Screen::Policies,
            Screen::Pack => Screen::Packs,
            Screen::Rule | Screen::Item => Screen::HeatMap,
            Screen::Account => Screen::Organization,
            Screen::Compare => Screen::Timeline,
            screen => screen,
        };
        of == *screen
    }
}
