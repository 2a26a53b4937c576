//! What of the world a page shows: where, when, for whom. It is a part of every address of the console.

use crate::address::Address;
use crate::screen::Screen;

/// What of the world a page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// The branch; nothing for the installation itself.
    pub branch: Option<String>,
    /// The version or time, as it was asked for; nothing for the present.
    pub as_of: Option<String>,
    /// The account that looks; nothing for the management account.
    pub viewer: Option<String>,
    /// Where the page will lie.
    pub medium: Medium,
}

/// Where a page lies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Medium {
    /// On a server, which answers what is asked.
    #[default]
    Server,
    /// In a folder, beside the others.
    Files,
}

impl View {
    /// The address of a screen in the same view.
    pub fn to(&self, screen: Screen) -> Address<'_> {
        Address::of(self, screen)
    }

    /// The same for another account that looks.
    #[must_use]
    pub fn seen_by(&self, viewer: Option<&str>) -> Self {
        Self { viewer: viewer.map(str::to_owned), ..self.clone() }
    }

    /// The same at another moment.
    #[must_use]
    pub fn at(&self, as_of: Option<String>) -> Self {
        Self { as_of, ..self.clone() }
    }

    /// The same on another branch, at the present: moments of one aren't those of another.
    #[must_use]
    pub fn on(&self, branch: Option<&str>) -> Self {
        Self { branch: branch.map(str::to_owned), as_of: None, ..self.clone() }
    }

    /// Whether the page is one of a folder.
    pub fn is_file(&self) -> bool {
        self.medium == Medium::Files
    }

    /// The parameters that say it, in their order.
    pub fn parameters(&self) -> Vec<(&'static str, &str)> {
        let all = [("branch", &self.branch), ("as_of", &self.as_of), ("viewer", &self.viewer)];
        all.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))).collect()
    }
}
