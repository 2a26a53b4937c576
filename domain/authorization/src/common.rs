//! What two patterns have in common: whether a text matches both, and whether one matches whatever the other does.

use crate::pattern::{Pattern, Piece};

/// A pattern, a character at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Character(char),
    One,
    Any,
}

/// A variable may be anything.
fn signs(pattern: &Pattern) -> Vec<Sign> {
    let mut signs = Vec::new();
    for piece in pattern.pieces() {
        match piece {
            Piece::Text(text) => signs.extend(text.chars().map(Sign::Character)),
            Piece::One => signs.push(Sign::One),
            Piece::Any | Piece::Variable(_) => signs.push(Sign::Any),
        }
    }
    signs
}

impl Pattern {
    /// Whether some text matches both, in time of the product of their lengths.
    pub fn overlaps(&self, other: &Self) -> bool {
        let (one, other) = (signs(self), signs(other));
        // Which beginnings of `other` have a text in common with the beginning of `one` that was read.
        let mut reached = vec![false; other.len() + 1];
        if let Some(first) = reached.first_mut() {
            *first = true;
        }
        skip(&other, &mut reached);
        for sign in &one {
            let mut next = vec![false; other.len() + 1];
            let (mut before, mut carried) = (false, false);
            let theirs = std::iter::once(None).chain(other.iter().map(Some)).zip(other.iter().map(Some).chain([None]));
            for ((at, place), (previous, following)) in reached.iter().zip(&mut next).zip(theirs) {
                // Their star takes any text of ours; our star takes any text of theirs.
                let mut holds = *at && (*sign == Sign::Any || following == Some(&Sign::Any));
                match (sign, previous) {
                    (Sign::Any, _) => holds |= carried,
                    (_, None | Some(Sign::Any)) => {}
                    (Sign::One, Some(_)) | (_, Some(Sign::One)) => holds |= before,
                    (Sign::Character(_), Some(previous)) => holds |= before && previous == sign,
                }
                *place = holds;
                (before, carried) = (*at, holds);
            }
            skip(&other, &mut next);
            reached = next;
        }
        reached.last() == Some(&true)
    }

    /// Whether whatever matches another one surely matches this one, in time of the product of their lengths. What is open of this one
    /// matches nothing for sure, and what is open of the other may be anything.
    pub fn covers(&self, other: &Self) -> bool {
        if self.variables().next().is_some() {
            return false;
        }
        let (one, other) = (signs(self), signs(other));
        let mut reached = vec![false; one.len() + 1];
        if let Some(first) = reached.first_mut() {
            *first = true;
        }
        skip(&one, &mut reached);
        for sign in &other {
            let mut next = vec![false; one.len() + 1];
            let mut before = false;
            let ours = std::iter::once(None).chain(one.iter().map(Some)).zip(one.iter().map(Some).chain([None]));
            for ((at, place), (previous, following)) in reached.iter().zip(&mut next).zip(ours) {
                let takes = match (previous, sign) {
                    (Some(Sign::One), Sign::One | Sign::Character(_)) => true,
                    (Some(Sign::Character(own)), Sign::Character(theirs)) => own == theirs,
                    _ => false,
                };
                *place = before && takes || *at && following == Some(&Sign::Any);
                before = *at;
            }
            skip(&one, &mut next);
            reached = next;
        }
        reached.last() == Some(&true)
    }
}

/// Goes past stars, which may stand for nothing.
fn skip(signs: &[Sign], reached: &mut [bool]) {
    let mut carried = false;
    for (at, place) in reached.iter_mut().enumerate() {
        *place |= carried;
        carried = *place && signs.get(at) == Some(&Sign::Any);
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use proptest::prelude::*;

    fn wild(text: &str) -> Pattern {
        Pattern::wild(text, false)
    }

    #[test]
    fn patterns_have_texts_in_common_or_not() {
        for (one, other) in [
            ("kms:*", "kms:decrypt"),
            ("kms:de*", "kms:*crypt"),
            ("*", "*"),
            ("a*", "*a"),
            ("", "*"),
            ("a?c", "ab?"),
            ("*b*", "a*c"),
            ("**", ""),
            ("kms:re*from", "kms:*"),
        ] {
            assert!(wild(one).overlaps(&wild(other)) && wild(other).overlaps(&wild(one)), "{one} {other}");
        }
        for (one, other) in
            [("kms:*", "s3:*"), ("a", ""), ("a?", "a"), ("a*b", "a*c"), ("?", "??"), ("kms:de*", "kms:en*")]
        {
            assert!(!wild(one).overlaps(&wild(other)) && !wild(other).overlaps(&wild(one)), "{one} {other}");
        }
        assert!(
            Pattern::wild("a${x}", true).overlaps(&wild("ab")) && wild("ab").overlaps(&Pattern::wild("a${x}", true))
        );
    }

    #[test]
    fn one_pattern_covers_another_or_not() {
        for (one, other) in
            [("*", "a?*"), ("a*", "a*b"), ("a?*", "ab*"), ("?", "a"), ("?", "?"), ("*?", "a*b"), ("", "")]
        {
            assert!(wild(one).covers(&wild(other)), "{one} {other}");
        }
        for (one, other) in [("?", "*"), ("a", "?"), ("a*b", "a*"), ("a?", "a*"), ("", "*"), ("kms:?", "kms:*")] {
            assert!(!wild(one).covers(&wild(other)), "{one} {other}");
        }
        assert!(!Pattern::wild("${x}", true).covers(&wild("a")) && wild("*").covers(&Pattern::wild("${x}", true)));
    }

    /// All texts of the letters that stand in the patterns, and of one more, up to a length.
    fn texts() -> Vec<String> {
        let mut all = vec![String::new()];
        let mut from = 0;
        for _ in 0..5 {
            let to = all.len();
            for at in from..to {
                all.extend(["a", "b", "c"].map(|letter| all[at].clone() + letter));
            }
            from = to;
        }
        all
    }

    proptest! {
        #[test]
        fn both_are_what_the_texts_say(one in "[ab*?]{0,4}", other in "[ab*?]{0,4}") {
            let (first, second) = (wild(&one), wild(&other));
            let texts = texts();
            let common = texts.iter().any(|text| first.surely_matches(text) && second.surely_matches(text));
            // Two of at most four signs that have a text in common have one of at most eight letters; one of five is mostly enough.
            prop_assert!(!common || first.overlaps(&second), "{} {}", one, other);
            prop_assert_eq!(first.overlaps(&second), second.overlaps(&first));
            if first.covers(&second) {
                prop_assert!(texts.iter().all(|text| !second.surely_matches(text) || first.surely_matches(text)), "{} {}", one, other);
            }
            let short = |text: &str| text.len() <= 2;
            prop_assert!(common || !(short(&one) && short(&other) && first.overlaps(&second)), "{} {}", one, other);
        }
    }
}
