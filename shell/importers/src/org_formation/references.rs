//! References from one resource to another: `!Ref`, alone or in a list.

use crate::aws_api::node::Findings;
use crate::yaml::Node;

/// The logical ids that a member refers to, each with the node that does.
pub fn all<'t>(node: &Node<'t>, member: &str, findings: &mut Findings<'_>) -> Vec<(&'t str, Node<'t>)> {
    let Some(value) = node.member(member) else { return Vec::new() };
    let each = value.elements().unwrap_or_else(|| vec![value]);
    each.into_iter().filter_map(|value| Some((one(&value, findings)?, value))).collect()
}

/// The logical id that a value refers to.
fn one<'t>(value: &Node<'t>, findings: &mut Findings<'_>) -> Option<&'t str> {
    if value.tag() == Some("Ref")
        && let Some(text) = value.tree().text()
    {
        return Some(text);
    }
    match value.member("Ref").filter(|_| value.others(&["Ref"]).is_empty()) {
        Some(target) => target.text(findings),
        None => value.wrong("a !Ref to a resource is expected", findings),
    }
}
