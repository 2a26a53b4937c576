//! The screens, one line each: where a page is, what it is called, which key leads there.

/// The screens from a table.
macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident = $path:literal, $title:literal, $key:expr;)+) => {
        /// A screen of the console.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Screen {
            $($(#[$doc])* $name,)+
        }

        impl Screen {
            /// All of them.
            pub const ALL: &[Screen] = &[$(Self::$name,)+];

            /// The last part of its path: `heat-map`.
            pub fn path(self) -> &'static str {
                match self { $(Self::$name => $path,)+ }
            }

            /// What people call it.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// The key that leads there from any page, where there is one. Screens with a key are those that the menu shows first.
            pub fn key(self) -> Option<char> {
                match self { $(Self::$name => $key,)+ }
            }
        }
    };
}

screens! {
    /// The tree, and beside it a node.
    Organization = "organization", "Organization", Some('o');
    /// Accounts x rules.
    HeatMap = "heat-map", "Heat map", Some('h');
    /// Organization packs x members x Regions.
    Packs = "packs", "Packs", Some('p');
    /// Who gets which configuration policy.
    SecurityHub = "security-hub", "Security Hub", Some('s');
    /// What a change would mean.
    WhatIf = "what-if", "What if", Some('w');
    /// The journal.
    Timeline = "timeline", "Timeline", Some('t');
    /// All policies by type.
    Policies = "policies", "Policies", None;
    /// Who may do what, and who denied it.
    Decision = "decision", "Decision", None;
    /// Where an imported organization came from.
    Import = "import", "Import", None;
    /// What is modelled, and what isn't.
    Coverage = "coverage", "Coverage", None;
    /// One policy.
    Policy = "policy", "Policy", None;
    /// What all policies of a type amount to at a node.
    EffectivePolicy = "effective-policy", "Effective policy", None;
    /// One pack.
    Pack = "pack", "Pack", None;
    /// One rule of an account, and the resources that it judged.
    Rule = "rule", "Rule", None;
    /// One resource, as it was recorded.
    Item = "item", "Item", None;
    /// Everything about one account.
    Account = "account", "Account", None;
    /// Two moments, or two branches.
    Compare = "compare", "Compare", None;
    /// What a search finds.
    Search = "search", "Search", None;
    /// The keys, and what the signs mean.
    Help = "help", "Help", None;
}

impl Screen {
    /// The screen at the last part of a path.
    pub fn at(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|screen| screen.path() == path)
    }

    /// Whether a folder can have it: what has to be asked first needs a server.
    pub fn is_for_files(self) -> bool {
        !matches!(self, Self::WhatIf | Self::Decision | Self::Search | Self::Rule | Self::Item)
    }

    /// Those that the menu leads to.
    pub fn menu() -> impl Iterator<Item = Self> {
        const BEFORE: Screen = Screen::Policy;
        Self::ALL.iter().copied().take_while(|screen| *screen != BEFORE)
    }
}

#[cfg(test)]
mod tests {
    use super::Screen;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_a_path_of_its_own_and_no_two_share_a_key() {
        let paths: BTreeSet<&str> = Screen::ALL.iter().map(|screen| screen.path()).collect();
        assert_eq!(paths.len(), Screen::ALL.len());
        let keys: Vec<char> = Screen::ALL.iter().filter_map(|screen| screen.key()).collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        // Those that the script keeps for itself.
        assert!(keys.iter().all(|key| !"/cjkm?".contains(*key)));
        assert_eq!(Screen::menu().count(), 10);
    }
}
