//! What there is no place for, told in a line a kind however often it comes.

use crate::aws_api::node::Findings;
use organization_document::Gap;
use std::collections::BTreeMap;

/// How many of many are named.
const NAMED: usize = 5;

/// Things that can't be taken, by file and kind, each with the names of what has them.
#[derive(Debug, Default)]
pub struct Counted(BTreeMap<(String, String), Vec<String>>);

impl Counted {
    /// One more of a kind: in which file, what it is called there, and what has it.
    pub fn add(&mut self, source: &str, kind: &str, whose: impl Into<String>) {
        self.0.entry((source.to_owned(), kind.to_owned())).or_default().push(whose.into());
    }

    /// A gap for each kind.
    pub fn tell(self, findings: &mut Findings<'_>) {
        for ((source, kind), whose) in self.0 {
            let what = format!("It isn't modelled, and is left out for {}.", some(&whose));
            findings.gaps.push(Gap::not_modelled(source, kind, what));
        }
    }
}

/// How many there are, and the names of the first.
pub fn some(names: &[String]) -> String {
    let first: Vec<&str> = names.iter().take(NAMED).map(String::as_str).collect();
    let more = if names.len() > NAMED { ", ..." } else { "" };
    format!("{} ({}{more})", names.len(), first.join(", "))
}
