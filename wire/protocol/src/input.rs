//! A request's members from wherever they travel, as one tree with the JSON types that the model asks for.

use crate::error::ProtocolError;
use crate::form::{Form, Lists};
use crate::route::Routed;
use crate::scalar::{from_text, mismatch, serialization};
use crate::timestamps;
use crate::tree::Tree;
use crate::values::{VALUE_LIMIT, count_up_to};
use schema::{Location, Member, Protocol, Shape, Structure};

/// Reads a JSON body. The last of equal keys wins; nesting ends at 128 levels, and there are at most
/// [`VALUE_LIMIT`](crate::VALUE_LIMIT) values.
pub fn parse_json_body(body: &[u8], limit: usize) -> Result<Tree, ProtocolError> {
    if body.len() > limit {
        return Err(ProtocolError::TooLarge { limit });
    }
    parse_json_values(body, VALUE_LIMIT)
}

/// A JSON body of at most so many values; whoever asks has seen to its size.
///
/// # Errors
/// When it has more, or isn't JSON.
pub fn parse_json_values(body: &[u8], most: usize) -> Result<Tree, ProtocolError> {
    count_up_to(body, most)?;
    serde_json::from_slice(body).map_err(|error| serialization(format!("The body isn't JSON: {error}")))
}

/// The input of an operation as one tree: members from path, query and body by their names in the model, instants as
/// milliseconds. Members that the model doesn't know are ignored and `null` counts as absent. For the query protocol the
/// form may stand in the query and in the body.
pub fn input_tree(routed: &Routed, query: &str, body: &[u8], limit: usize) -> Result<Tree, ProtocolError> {
    if body.len() > limit {
        return Err(ProtocolError::TooLarge { limit });
    }
    let Some(input) = routed.operation.input else {
        return Ok(Tree::Object(serde_json::Map::new()));
    };
    let lists = match schema::service(routed.operation.service).protocol {
        Protocol::Query => Some(Lists::OfMembers),
        Protocol::Ec2 => Some(Lists::Flat),
        Protocol::AwsJson11 | Protocol::RestJson => None,
    };
    if let Some(lists) = lists {
        return Form::parse(query.as_bytes())?.and(Form::parse(body)?).tree(input, lists);
    }
    let wants_body = input.members.iter().any(|member| member.location == Location::Body);
    let json = if wants_body && !body.is_empty() { parse_json_body(body, limit)? } else { Tree::Null };
    let json = match json {
        Tree::Null => Tree::Object(serde_json::Map::new()),
        Tree::Object(_) => json,
        _ => return Err(serialization("Unexpected value at the start of the body: an object is expected.")),
    };
    let Tree::Object(mut tree) = structure(input, json)? else {
        return Ok(Tree::Object(serde_json::Map::new()));
    };
    let query = Form::parse(query.as_bytes())?;
    for member in input.members {
        let value = match member.location {
            Location::Body => None,
            Location::Uri | Location::GreedyUri => label(routed, member)?,
            Location::Query => parameter(&query, member)?,
        };
        if let Some(value) = value {
            tree.insert(member.name.to_owned(), value);
        }
    }
    Ok(Tree::Object(tree))
}

fn label(routed: &Routed, member: &Member) -> Result<Option<Tree>, ProtocolError> {
    let label = routed.labels.iter().find(|(name, _)| *name == member.wire_name);
    label.map(|(_, text)| from_text(member.shape, text)).transpose()
}

fn parameter(query: &Form, member: &Member) -> Result<Option<Tree>, ProtocolError> {
    let Shape::List(list) = member.shape else {
        return query.get(member.wire_name).map(|text| from_text(member.shape, text)).transpose();
    };
    let items = query.all(member.wire_name).map(|text| from_text(list.member, text));
    let items: Vec<Tree> = items.collect::<Result<_, _>>()?;
    Ok((!items.is_empty()).then_some(Tree::Array(items)))
}

fn structure(structure: &Structure, value: Tree) -> Result<Tree, ProtocolError> {
    let Tree::Object(mut given) = value else {
        return Err(serialization("Unexpected value where a structure is expected."));
    };
    let mut tree = serde_json::Map::new();
    for member in structure.members.iter().filter(|member| member.location == Location::Body) {
        match given.swap_remove(member.wire_name) {
            None | Some(Tree::Null) => {}
            Some(value) => {
                tree.insert(member.name.to_owned(), normalise(member.shape, value)?);
            }
        }
    }
    Ok(Tree::Object(tree))
}

/// A value with the types that its shape asks for. `null` inside a list or a map stays, for validation to find.
fn normalise(shape: &Shape, value: Tree) -> Result<Tree, ProtocolError> {
    match (shape, value) {
        (Shape::Document, value) => Ok(value),
        (Shape::Structure(inner), value @ Tree::Object(_)) => structure(inner, value),
        (Shape::List(list), Tree::Array(items)) => {
            let items =
                items.into_iter().map(|item| if item.is_null() { Ok(item) } else { normalise(list.member, item) });
            Ok(Tree::Array(items.collect::<Result<_, _>>()?))
        }
        (Shape::Map(map), Tree::Object(entries)) => {
            let entries = entries.into_iter().map(|(key, value)| {
                let value = if value.is_null() { value } else { normalise(map.value, value)? };
                Ok((key, value))
            });
            Ok(Tree::Object(entries.collect::<Result<_, ProtocolError>>()?))
        }
        (Shape::String(_), value @ Tree::String(_)) | (Shape::Boolean, value @ Tree::Bool(_)) => Ok(value),
        (Shape::Integer(_) | Shape::Long(_), Tree::Number(number)) => {
            let whole = whole(&number).filter(|whole| matches!(shape, Shape::Long(_)) || i32::try_from(*whole).is_ok());
            whole.map(Tree::from).ok_or_else(|| mismatch("NUMBER_VALUE", shape))
        }
        (Shape::Float(_) | Shape::Double(_), value @ Tree::Number(_)) => Ok(value),
        (Shape::Timestamp(_), Tree::Number(number)) => {
            let millis = number.as_f64().and_then(timestamps::from_seconds);
            millis.map(Tree::from).ok_or_else(|| mismatch("NUMBER_VALUE", shape))
        }
        (Shape::Timestamp(_), Tree::String(text)) => {
            timestamps::parse(&text).map(Tree::from).ok_or_else(|| mismatch("STRING_VALUE", shape))
        }
        (Shape::List(_), _) => Err(serialization("Expected list or null")),
        (Shape::Structure(_) | Shape::Map(_), _) => Err(serialization("Expected a structure, a map or null")),
        (_, Tree::Object(_)) => Err(serialization("Start of structure or map found where not expected.")),
        (_, Tree::Array(_)) => Err(serialization("Start of list found where not expected.")),
        (shape, Tree::String(_)) => Err(mismatch("STRING_VALUE", shape)),
        (shape, Tree::Number(_)) => Err(mismatch("NUMBER_VALUE", shape)),
        (shape, Tree::Bool(true)) => Err(mismatch("TRUE_VALUE", shape)),
        (shape, Tree::Bool(false)) => Err(mismatch("FALSE_VALUE", shape)),
        (shape, Tree::Null) => Err(mismatch("NULL_VALUE", shape)),
    }
}

/// A whole number, also where a client writes it as `5.0`.
fn whole(number: &serde_json::Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = |float: &f64| float.fract() == 0.0 && float.abs() <= EXACT;
    #[expect(clippy::as_conversions, reason = "a double that is exact as a whole number is one of 64 bits")]
    number.as_i64().or_else(|| number.as_f64().filter(exact).filter(|_| !number.is_u64()).map(|float| float as i64))
}
