//! Damaged requests: whatever arrives, there is an answer and no panic.

use super::Request;
use super::examples::{Fill, request};
use crate::Tree;
use serde_json::json;

/// A small generator of numbers, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

fn answered(request: &Request) -> bool {
    match request.receive() {
        Ok(_) => true,
        Err(error) => {
            assert!((400..500).contains(&error.status), "{error:?}");
            assert!(!error.response("id").body().is_empty());
            false
        }
    }
}

fn damage_bytes(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const PIECES: [&[u8]; 12] = [
        b"{",
        b"}",
        b"[",
        b"\"",
        b"null",
        b"1e999",
        b"-",
        b"\xff",
        b"\\ud800",
        b"%",
        b"&a.member.1=",
        b"9999999999999999999",
    ];
    for _ in 0..=dice.roll(4) {
        let place = dice.roll(bytes.len() + 1);
        match dice.roll(4) {
            0 => bytes.truncate(place),
            1 if place < bytes.len() => drop(bytes.remove(place)),
            2 if place < bytes.len() => bytes[place] = u8::try_from(dice.roll(256)).unwrap(),
            _ => drop(bytes.splice(place..place, PIECES[dice.roll(PIECES.len())].iter().copied())),
        }
    }
}

fn damage_tree(tree: &mut Tree, dice: &mut Dice) {
    let below = match tree {
        Tree::Object(members) if !members.is_empty() => {
            let place = dice.roll(members.len());
            members.values_mut().nth(place)
        }
        Tree::Array(items) if !items.is_empty() => {
            let place = dice.roll(items.len());
            items.get_mut(place)
        }
        _ => None,
    };
    match below {
        Some(below) if dice.roll(4) > 0 => damage_tree(below, dice),
        _ => {
            let others = [
                json!(null),
                json!(true),
                json!(-1),
                json!(1e300),
                json!(""),
                json!([null]),
                json!({"": {}}),
                json!("é\n"),
            ];
            *tree = others[dice.roll(others.len())].clone();
        }
    }
}

#[test]
fn damaged_requests_are_answered() {
    let mut dice = Dice(20_161_128);
    let (mut accepted, mut refused) = (0, 0);
    for service in schema::services() {
        for operation in service.operations {
            let whole = request(operation, Fill::All);
            for round in 0..24 {
                let mut request = whole.clone();
                match (round % 4, serde_json::from_slice::<Tree>(&request.body)) {
                    (0, _) => damage_bytes(&mut request.body, &mut dice),
                    (1, _) => {
                        let mut path = request.path.into_bytes();
                        damage_bytes(&mut path, &mut dice);
                        request.path = String::from_utf8_lossy(&path).into_owned();
                    }
                    (2, _) => {
                        let mut query = request.query.into_bytes();
                        damage_bytes(&mut query, &mut dice);
                        request.query = String::from_utf8_lossy(&query).into_owned();
                    }
                    (_, Ok(mut tree)) => {
                        damage_tree(&mut tree, &mut dice);
                        request.body = tree.to_string().into_bytes();
                    }
                    (_, Err(_)) => damage_bytes(&mut request.body, &mut dice),
                }
                if answered(&request) { accepted += 1 } else { refused += 1 }
            }
        }
    }
    assert!(accepted > 500 && refused > 1_500, "{accepted} accepted, {refused} refused");
}
