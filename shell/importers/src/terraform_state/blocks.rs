//! Blocks of attributes, and things that there are once.

use super::gathered::At;
use super::providers::Place;
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use organization_document::Gap;

/// The only block of a kind that there can be once.
pub fn block<'v>(node: &Node<'v>, name: &str, findings: &mut Findings<'_>) -> Option<Node<'v>> {
    node.items(name, findings).into_iter().find(|block| block.members().is_some())
}

/// A name of a list, or what is wrong with it.
pub fn named<T>(node: &Node<'_>, name: &str, known: fn(&str) -> Option<T>, findings: &mut Findings<'_>) -> Option<T> {
    let text = node.told(name, findings)?;
    known(&text).or_else(|| {
        let member = node.member(name)?;
        member.wrong(format!("{} isn't known as {name}", quoted(&text)), findings)
    })
}

/// Takes what a place has once; another one is told.
pub fn once<T: PartialEq>(
    slot: &mut Option<T>,
    now: T,
    what: &str,
    place: &Place,
    at: &At,
    findings: &mut Findings<'_>,
) {
    match slot {
        Some(before) if *before != now => differs(what, place, at, findings),
        Some(_) => {}
        None => *slot = Some(now),
    }
}

/// Takes one of many that have names; another one of its name is told.
pub fn one_of<T: PartialEq>(
    all: &mut Vec<T>,
    before: Option<usize>,
    now: T,
    (what, place, at): (&str, &Place, &At),
    findings: &mut Findings<'_>,
) {
    match before.and_then(|before| all.get(before)) {
        Some(before) if *before != now => differs(what, place, at, findings),
        Some(_) => {}
        None => all.push(now),
    }
}

fn differs(what: &str, (account, region): &Place, at: &At, findings: &mut Findings<'_>) {
    let what = format!("Another resource tells {what} of {account} in {region} otherwise; that one was taken.");
    findings.gaps.push(Gap::conflict(at.file.clone(), at.address.clone(), what));
}
