//! The table of the console's pages, one line a page: where it is, what makes it.

use super::look::Look;
use super::made::Made;
use super::problem::Problem;
use super::{
    account, compare, coverage, decision, effective_policy, heat_map, help, import, item, organization, pack, packs,
    policies, rule, search, security_hub, timeline, what_if,
};
use futures::future::BoxFuture;
use web_console::screen::Screen;

/// What makes a page.
pub type Make = for<'a> fn(&'a Look<'a>) -> BoxFuture<'a, Result<Made, Problem>>;

/// A line of the table: `page!(Organization => organization::page)`.
macro_rules! page {
    ($screen:ident => $make:path) => {
        (Screen::$screen, |look| Box::pin($make(look)))
    };
}

static PAGES: &[(Screen, Make)] = &[
    page!(Organization => organization::page),
    page!(SecurityHub => security_hub::page),
    page!(Policies => policies::page),
    page!(Decision => decision::page),
    page!(Policy => policies::one),
    page!(EffectivePolicy => effective_policy::page),
    page!(WhatIf => what_if::page),
    page!(Timeline => timeline::page),
    page!(Compare => compare::page),
    page!(Import => import::page),
    page!(Coverage => coverage::page),
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
