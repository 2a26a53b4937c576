//! Inputs made from the models: valid ones for every operation, and what becomes of them when they are bent.

use crate::world::World;
use schema::{Member, Operation, Shape, Structure};
use serde_json::{Map, Value, json};

/// Members that are refused whatever they say, so that they only rarely stand in the way.
const REFUSED: [&str; 4] = ["TemplateSSMDocumentDetails", "Source", "Scope", "TemplateS3Uri"];
/// Structures within structures, at most.
const DEPTH: usize = 6;

/// Numbers by chance, the same for the same start.
pub struct Chance(u64);

impl Chance {
    pub fn new(start: u64) -> Self {
        Self(start.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % bound.max(1)
    }

    pub fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    pub fn of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}

/// An input: every required member, and of the others one in `rarity`.
pub fn sample(world: &World, operation: &'static Operation, chance: &mut Chance, rarity: usize) -> Value {
    operation.input.map_or_else(|| json!({}), |input| structure(world, input, chance, rarity, DEPTH))
}

fn structure(world: &World, shape: &Structure, chance: &mut Chance, rarity: usize, depth: usize) -> Value {
    let mut object = Map::new();
    let only = shape.union.then(|| chance.below(shape.members.len()));
    for (at, member) in shape.members.iter().enumerate() {
        let wanted = match only {
            Some(only) => at == only,
            None if REFUSED.contains(&member.name) => member.required || chance.one_in(9),
            None => {
                member.required
                    || member.name == "TemplateBody"
                    || (depth > 0 && member.name != "NextToken" && chance.one_in(rarity))
            }
        };
        if wanted && depth > 0 {
            let name = if depth == DEPTH { member.name } else { member.wire_name };
            object.insert(name.to_owned(), value(world, member, member.shape, chance, rarity, depth - 1));
        }
    }
    Value::Object(object)
}

fn value(world: &World, member: &Member, shape: &Shape, chance: &mut Chance, rarity: usize, depth: usize) -> Value {
    match shape {
        Shape::Structure(inner) => structure(world, inner, chance, rarity, depth),
        Shape::Document => json!({}),
        Shape::List(list) => {
            let count = list.min.unwrap_or(0).max(1) + usize::from(chance.one_in(4));
            (0..count).map(|_| value(world, member, list.member, chance, rarity, depth)).collect()
        }
        Shape::Map(map) => {
            let key = match map.key {
                Shape::String(text) if !text.values.is_empty() => text.values[0],
                _ => "key",
            };
            json!({key: value(world, member, map.value, chance, rarity, depth)})
        }
        Shape::String(text) => match (world.names.get(member.name), text.values) {
            (_, values) if !values.is_empty() => json!(chance.of(values)),
            (Some(names), _) => json!(chance.of(names)),
            _ => json!("a".repeat(text.min.unwrap_or(0).max(1))),
        },
        Shape::Integer(bounds) | Shape::Long(bounds) => json!(bounds.min.unwrap_or(0).max(1)),
        Shape::Float(_) | Shape::Double(_) => json!(1.5),
        Shape::Boolean => json!(chance.one_in(2)),
        Shape::Timestamp(_) => json!(1_748_736_000),
    }
}

/// Bends one value somewhere in the input.
pub fn bend(world: &World, input: &mut Value, chance: &mut Chance) {
    let stop = chance.one_in(3);
    match input {
        Value::Object(object) if !stop && !object.is_empty() => {
            let next = chance.below(object.len());
            let key = object.keys().nth(next).cloned().unwrap_or_default();
            if chance.one_in(12) {
                object.remove(&key);
            } else if let Some(inner) = object.get_mut(&key) {
                bend(world, inner, chance);
            }
        }
        Value::Array(items) if !stop && !items.is_empty() => {
            let next = chance.below(items.len());
            if chance.one_in(8) {
                let item = items[next].clone();
                items.extend(std::iter::repeat_n(item, 300));
            } else {
                bend(world, &mut items[next], chance);
            }
        }
        other => *other = odd(world, other, chance),
    }
}

fn odd(world: &World, old: &Value, chance: &mut Chance) -> Value {
    let names: Vec<&String> = world.names.values().flatten().collect();
    let text = old.as_str().unwrap_or("a").to_owned();
    match chance.below(22) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(0),
        4 => json!(1e308),
        5 => json!(i64::MAX),
        6 => json!(u64::MAX),
        7 => json!(0.1),
        8 => json!(""),
        9 => json!(" "),
        10 => json!("a".repeat(70_000)),
        11 => json!("\u{202e}\u{0}\u{ffff}😀e\u{301}ß"),
        12 => json!(format!("{text}\n")),
        13 => json!(format!("{text}/../../{text}")),
        14 => json!(text.to_uppercase()),
        15 => json!(text.chars().rev().collect::<String>()),
        16 => json!([old]),
        17 => json!({"a": old}),
        18 => (0..200).fold(Value::Null, |inner, _| json!([inner])),
        19 => (0..100).fold(Value::Null, |inner, _| json!({"a": inner})),
        20 => json!(text.repeat(3)),
        _ => json!(chance.of(&names)),
    }
}
