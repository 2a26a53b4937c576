//! A request for every operation, made from its schema: it must route to the operation and keep all of its constraints.

use super::Request;
use crate::Tree;
use crate::patterns::{Extent, satisfies, translate};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use regex_syntax::hir::{Class, Hir, HirKind};
use schema::{Location, Operation, Protocol, Shape, StringShape, Structure};

/// How much of a shape an example fills in.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fill {
    /// What is required.
    Required,
    /// Everything, a few levels deep.
    All,
}

/// A request that keeps every constraint.
pub(super) fn request(operation: &Operation, fill: Fill) -> Request {
    let service = schema::service(operation.service);
    let mut tree = operation.input.map_or_else(|| Tree::Object(Default::default()), |input| structure(input, fill, 0));
    let mut request =
        Request { method: operation.method.to_owned(), path: operation.uri.to_owned(), ..Request::default() };
    request.scope = Some(service.signing_name.to_owned());
    request.target = service.target_prefix.map(|prefix| format!("{prefix}.{}", operation.name));
    let members = operation.input.map_or(&[][..], |input| input.members);
    for member in members.iter().filter(|member| member.location != Location::Body) {
        let Some(value) = tree.as_object_mut().unwrap().remove(member.name) else { continue };
        let values = if let Tree::Array(values) = value { values } else { vec![value] };
        for value in values {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let escaped = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
            match member.location {
                Location::Query => request.query.push_str(&format!("&{}={escaped}", member.wire_name)),
                _ => {
                    let label = [format!("{{{}}}", member.wire_name), format!("{{{}+}}", member.wire_name)];
                    request.path = request.path.replace(&label[0], &escaped).replace(&label[1], &escaped);
                }
            }
        }
    }
    request.body = if service.protocol.is_form() {
        let mut pairs = vec![("Action".to_owned(), operation.name.to_owned())];
        let items = if service.protocol == Protocol::Query { "member." } else { "" };
        // The names on the wire.
        flatten("", &operation.input.map_or_else(|| tree.clone(), |input| renamed(input, &tree)), items, &mut pairs);
        let pairs =
            pairs.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)));
        pairs.collect::<Vec<_>>().join("&").into_bytes()
    } else {
        tree.to_string().into_bytes()
    };
    request
}

/// A structure with its members by their names on the wire.
fn renamed(structure: &Structure, tree: &Tree) -> Tree {
    fn value(shape: &Shape, tree: &Tree) -> Tree {
        match (shape, tree) {
            (Shape::Structure(inner), _) => renamed(inner, tree),
            (Shape::List(list), Tree::Array(items)) => items.iter().map(|item| value(list.member, item)).collect(),
            _ => tree.clone(),
        }
    }
    let present = structure.members.iter().filter_map(|member| Some((member, tree.get(member.name)?)));
    Tree::Object(present.map(|(member, tree)| (member.wire_name.to_owned(), value(member.shape, tree))).collect())
}

fn flatten(prefix: &str, tree: &Tree, items: &str, pairs: &mut Vec<(String, String)>) {
    let below = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    match tree {
        Tree::Object(members) if members.is_empty() => pairs.push((prefix.to_owned(), String::new())),
        Tree::Object(members) => members.iter().for_each(|(name, value)| flatten(&below(name), value, items, pairs)),
        Tree::Array(list) => {
            let named = |n: usize| below(&format!("{items}{}", n + 1));
            list.iter().enumerate().for_each(|(n, item)| flatten(&named(n), item, items, pairs));
        }
        Tree::String(text) => pairs.push((prefix.to_owned(), text.clone())),
        scalar => pairs.push((prefix.to_owned(), scalar.to_string())),
    }
}

fn structure(structure: &Structure, fill: Fill, depth: usize) -> Tree {
    let wanted = |place: usize, required: bool| {
        required || (structure.union && place == 0) || (!structure.union && fill == Fill::All && depth < 4)
    };
    let members = structure.members.iter().enumerate().filter(|(place, member)| wanted(*place, member.required));
    members.map(|(_, member)| (member.name.to_owned(), value(member.shape, fill, depth + 1))).collect()
}

fn value(shape: &Shape, fill: Fill, depth: usize) -> Tree {
    let count = |min: Option<usize>| min.unwrap_or(0).max(usize::from(fill == Fill::All && depth < 4));
    match shape {
        Shape::Structure(inner) => structure(inner, fill, depth),
        Shape::Document => serde_json::json!({"any": ["thing"]}),
        Shape::List(list) => (0..count(list.min)).map(|_| value(list.member, fill, depth + 1)).collect(),
        Shape::Map(map) => {
            let Shape::String(key) = map.key else { panic!("a map whose keys aren't text") };
            let entries = (0..count(map.min)).map(|_| (text(key), value(map.value, fill, depth + 1)));
            Tree::Object(entries.collect())
        }
        Shape::String(shape) => Tree::String(text(shape)),
        Shape::Integer(shape) | Shape::Long(shape) => {
            Tree::from(shape.min.unwrap_or(0).max(0).min(shape.max.unwrap_or(i64::MAX)))
        }
        Shape::Float(shape) | Shape::Double(shape) => Tree::from(shape.min.unwrap_or(0.5)),
        Shape::Boolean => Tree::Bool(true),
        Shape::Timestamp(_) => Tree::from("2026-01-02T03:04:05.678Z"),
    }
}

/// Text that keeps the constraints of a shape: as few repetitions of its pattern as give enough characters.
fn text(shape: &StringShape) -> String {
    if let Some(value) = shape.values.first() {
        return (*value).to_owned();
    }
    let min = shape.min.unwrap_or(0).max(1);
    let Some(pattern) = shape.pattern else { return "x".repeat(min) };
    let hir = regex_syntax::parse(&translate(&pattern.replace("(?!aws:)", ""))).unwrap();
    let found = (0..200)
        .map(|repetitions| sample(&hir, repetitions))
        .find(|text| text.chars().count() >= min && satisfies(pattern, Extent::Whole, text));
    found.unwrap_or_else(|| panic!("no example of {}: {pattern}", shape.name))
}

fn sample(hir: &Hir, repetitions: u32) -> String {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => String::new(),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).unwrap(),
        HirKind::Class(Class::Unicode(class)) => {
            let plain = class.ranges().iter().find(|range| range.start() <= 'x' && 'x' <= range.end());
            plain.map_or_else(|| class.ranges()[0].start(), |_| 'x').to_string()
        }
        HirKind::Class(Class::Bytes(class)) => char::from(class.ranges()[0].start()).to_string(),
        HirKind::Repetition(repetition) => {
            let times = repetition.min.max(repetitions).min(repetition.max.unwrap_or(u32::MAX));
            sample(&repetition.sub, repetitions).repeat(usize::try_from(times).unwrap())
        }
        HirKind::Capture(capture) => sample(&capture.sub, repetitions),
        HirKind::Concat(parts) => parts.iter().map(|part| sample(part, repetitions)).collect(),
        HirKind::Alternation(parts) => sample(&parts[0], repetitions),
    }
}

#[test]
fn every_operation_receives_its_own_examples() {
    let mut received = 0;
    for service in schema::services() {
        for operation in service.operations {
            for fill in [Fill::Required, Fill::All] {
                let request = request(operation, fill);
                match request.receive() {
                    Ok((routed, _)) => assert_eq!(routed.operation, *operation),
                    Err(error) => panic!("{operation:?}: {error:?}\n{}", String::from_utf8_lossy(&request.body)),
                }
                received += 1;
            }
        }
    }
    assert_eq!(received, 2 * (63 + 102 + 126 + 11 + 9 + 11 + 1 + 1 + 18));
}

#[test]
fn every_required_member_is_missed() {
    let mut missed = 0;
    for service in schema::services() {
        for operation in service.operations {
            let members = operation.input.map_or(&[][..], |input| input.members);
            for member in members.iter().filter(|member| member.required) {
                let mut tree = structure(operation.input.unwrap(), Fill::Required, 0);
                tree.as_object_mut().unwrap().remove(member.name);
                let violations = crate::validate(operation, &tree);
                assert_eq!(violations.len(), 1, "{operation:?}.{}", member.name);
                let error = crate::render(operation, &violations);
                assert!(
                    (400..500).contains(&error.status)
                        && error.message.to_lowercase().contains(&member.name.to_lowercase())
                );
                missed += 1;
            }
        }
    }
    assert!(missed > 250, "only {missed}");
}
