//! Texts of a policy with wildcards and policy variables, compiled once.
//!
//! `*` stands for any characters, `?` for exactly one; the value of a variable stands for itself, wildcards in it too; `${*}`, `${?}`
//! and `${$}` are characters. Facts: IAM User Guide, "Policy variables" and "Wildcards in ARNs".

use crate::context::{Context, Keys, Known};
use crate::key::Key;
use crate::truth::Truth;
use smol_str::{SmolStr, ToSmolStr};

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// These characters.
    Text(SmolStr),
    /// Exactly one character.
    One,
    /// Any characters, also none.
    Any,
    /// The value of a key.
    Variable(Variable),
}

/// A policy variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) key: Key,
    /// What stands for it where the key has no value.
    pub(crate) default: Option<SmolStr>,
}

/// A compiled text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    written: SmolStr,
    pieces: Vec<Piece>,
    has_variables: bool,
    is_everything: bool,
    /// The components of an ARN, where it is one and has no variables.
    components: Option<Vec<Vec<Piece>>>,
}

/// What variables have become.
enum Resolved {
    /// A pattern without variables.
    Pieces(Vec<Piece>),
    /// A variable has no value, so nothing matches.
    Valueless,
    /// A variable is unknown: nothing else matches than what would if it had any value.
    Unknown(Vec<Piece>),
}

impl Resolved {
    /// Whether it fits, by what a pattern without variables says.
    fn fits(&self, fits: impl Fn(&[Piece]) -> bool) -> Truth {
        match self {
            Self::Pieces(pieces) => Truth::of(fits(pieces)),
            Self::Unknown(widest) if fits(widest) => Truth::Maybe,
            Self::Unknown(_) | Self::Valueless => Truth::No,
        }
    }
}

impl Pattern {
    /// A text in which wildcards count, and variables too where `variables` says so.
    pub fn wild(text: &str, variables: bool) -> Self {
        Self::read(text, true, variables)
    }

    /// A text in which `*` and `?` are characters.
    pub fn exact(text: &str, variables: bool) -> Self {
        Self::read(text, false, variables)
    }

    /// A text in which nothing but `*` counts.
    pub fn with_stars(text: &str) -> Self {
        let stretches = text.split('*').map(|text| Some(text).filter(|text| !text.is_empty()));
        let mut pieces: Vec<Piece> = Vec::new();
        for (number, stretch) in stretches.enumerate() {
            if number > 0 && pieces.last() != Some(&Piece::Any) {
                pieces.push(Piece::Any);
            }
            pieces.extend(stretch.map(|text| Piece::Text(SmolStr::new(text))));
        }
        let is_everything = pieces == [Piece::Any];
        Self { written: SmolStr::new(text), pieces, has_variables: false, is_everything, components: None }
    }

    fn read(text: &str, wildcards: bool, variables: bool) -> Self {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let (_, after) = rest.split_at(character.len_utf8());
            let special = match character {
                '*' if wildcards => Some((Piece::Any, after)),
                '?' if wildcards => Some((Piece::One, after)),
                '$' if variables => variable(rest),
                _ => None,
            };
            match special {
                Some((Piece::Text(text), after)) => {
                    plain.push_str(&text);
                    rest = after;
                }
                Some((piece, after)) => {
                    flush(&mut plain, &mut pieces);
                    // Two stars are as good as one.
                    if piece != Piece::Any || pieces.last() != Some(&Piece::Any) {
                        pieces.push(piece);
                    }
                    rest = after;
                }
                None => {
                    plain.push(character);
                    rest = after;
                }
            }
        }
        flush(&mut plain, &mut pieces);
        let has_variables = pieces.iter().any(|piece| matches!(piece, Piece::Variable(_)));
        let is_everything = pieces == [Piece::Any];
        let components = (!has_variables && text.starts_with("arn:")).then(|| components(&pieces));
        Self { written: SmolStr::new(text), pieces, has_variables, is_everything, components }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether any text matches.
    pub fn is_everything(&self) -> bool {
        self.is_everything
    }

    /// What all texts that match begin with.
    pub(crate) fn beginning(&self) -> &str {
        match self.pieces.first() {
            Some(Piece::Text(text)) => text,
            Some(Piece::One | Piece::Any | Piece::Variable(_)) | None => "",
        }
    }

    /// Whether it may match something of a kind, by what a pattern without variables says; those that are unknown may be anything.
    pub(crate) fn can_be(&self, context: &dyn Keys, can: impl Fn(&[Piece]) -> bool) -> bool {
        if !self.has_variables {
            return can(&self.pieces);
        }
        self.resolve(context).fits(can) != Truth::No
    }

    /// Whether the text matches.
    pub fn matches(&self, text: &str, context: &dyn Keys) -> Truth {
        if !self.has_variables {
            return Truth::of(fits(&self.pieces, text));
        }
        self.resolve(context).fits(|pieces| fits(pieces, text))
    }

    /// Whether a text matches, whatever variables stand for.
    pub fn may_match(&self, text: &str) -> Truth {
        self.matches(text, &Context::UNKNOWN)
    }

    /// Whether a text matches for sure.
    pub fn surely_matches(&self, text: &str) -> bool {
        self.may_match(text) == Truth::Yes
    }

    /// Whether the text matches, without regard to case.
    pub fn matches_ignoring_case(&self, text: &str, context: &dyn Keys) -> Truth {
        let lower = |pieces: &[Piece]| -> Vec<Piece> { pieces.iter().map(lowered).collect() };
        self.resolve(context).fits(|pieces| fits(&lower(pieces), &text.to_lowercase()))
    }

    /// Whether an ARN matches, each of its six components by itself. What has fewer components isn't an ARN, and matches nothing.
    pub fn matches_arn(&self, arn: &str, context: &dyn Keys) -> Truth {
        if let Some(wanted) = &self.components {
            let mut found = arn.splitn(COMPONENTS, ':');
            let same = |pieces: &Vec<Piece>| found.next().is_some_and(|text| fits(pieces, text));
            // One that has fewer ends before the pattern does.
            return Truth::of(wanted.len() == COMPONENTS && wanted.iter().all(same));
        }
        let found: Vec<&str> = arn.splitn(COMPONENTS, ':').collect();
        let same = |pieces: &[Piece]| {
            let wanted = components(pieces);
            wanted.len() == COMPONENTS
                && found.len() == COMPONENTS
                && wanted.iter().zip(&found).all(|(pieces, text)| fits(pieces, text))
        };
        match self.resolve(context) {
            // The value may hold colons, so that nobody knows which component is which.
            Resolved::Unknown(_) => Truth::of(found.len() == COMPONENTS).and(|| Truth::Maybe),
            resolved => resolved.fits(same),
        }
    }

    /// The text that it stands for, once its variables are known, where it has no wildcard.
    pub(crate) fn text(&self, context: &dyn Keys) -> Result<Option<SmolStr>, UnknownVariable> {
        match self.resolve(context) {
            Resolved::Pieces(pieces) => Ok(pieces
                .iter()
                .try_fold(String::new(), |mut text, piece| match piece {
                    Piece::Text(more) => {
                        text.push_str(more);
                        Some(text)
                    }
                    Piece::One | Piece::Any | Piece::Variable(_) => None,
                })
                .map(SmolStr::from)),
            Resolved::Valueless => Ok(None),
            Resolved::Unknown(_) => Err(UnknownVariable),
        }
    }

    /// The keys that it takes values of.
    pub fn variables(&self) -> impl Iterator<Item = &Key> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Variable(variable) => Some(&variable.key),
            Piece::Text(_) | Piece::One | Piece::Any => None,
        })
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    fn resolve(&self, context: &dyn Keys) -> Resolved {
        let mut pieces = Vec::with_capacity(self.pieces.len());
        let mut unknown = false;
        for piece in &self.pieces {
            let Piece::Variable(Variable { key, default }) = piece else {
                pieces.push(piece.clone());
                continue;
            };
            match (context.known(key), default) {
                (Known::Values([value]), _) => pieces.push(Piece::Text(value.clone())),
                (Known::Unknown, _) => {
                    unknown = true;
                    pieces.push(Piece::Any);
                }
                // A key with several values is no variable.
                (Known::Absent | Known::Values(_), Some(default)) => pieces.push(Piece::Text(default.clone())),
                (Known::Absent | Known::Values(_), None) => return Resolved::Valueless,
            }
        }
        if unknown { Resolved::Unknown(pieces) } else { Resolved::Pieces(pieces) }
    }
}

/// The text hangs on a key that nobody told.
pub(crate) struct UnknownVariable;

/// How many components an ARN has; the last one keeps its colons.
const COMPONENTS: usize = 6;

/// Splits a pattern at its first five colons.
fn components(pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let mut all: Vec<Vec<Piece>> = Vec::with_capacity(COMPONENTS);
    let mut one: Vec<Piece> = Vec::new();
    for piece in pieces {
        let Piece::Text(text) = piece else {
            one.push(piece.clone());
            continue;
        };
        let mut rest = text.as_str();
        while all.len() + 1 < COMPONENTS
            && let Some((before, after)) = rest.split_once(':')
        {
            if !before.is_empty() {
                one.push(Piece::Text(before.to_smolstr()));
            }
            all.push(std::mem::take(&mut one));
            rest = after;
        }
        if !rest.is_empty() {
            one.push(Piece::Text(rest.to_smolstr()));
        }
    }
    all.push(one);
    all
}

fn flush(plain: &mut String, pieces: &mut Vec<Piece>) {
    if !plain.is_empty() {
        pieces.push(Piece::Text(SmolStr::from(std::mem::take(plain))));
    }
}

fn lowered(piece: &Piece) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(SmolStr::from(text.to_lowercase())),
        other => other.clone(),
    }
}

/// Reads `${key}`, `${key, 'default'}`, or one of the characters that are written so. What is none of them stands for itself.
fn variable(text: &str) -> Option<(Piece, &str)> {
    let inside = text.strip_prefix("${")?;
    let (inside, after) = inside.split_once('}')?;
    if matches!(inside, "*" | "?" | "$") {
        return Some((Piece::Text(SmolStr::new(inside)), after));
    }
    let (name, default) = match inside.split_once(',') {
        Some((name, default)) => {
            let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
            (name.trim(), Some(SmolStr::new(default)))
        }
        None => (inside.trim(), None),
    };
    (!name.is_empty()).then(|| (Piece::Variable(Variable { key: Key::new(name), default }), after))
}

/// Whether a text fits pieces among which no variable is left. Takes time in the length of one times that of the other, at most.
fn fits(pieces: &[Piece], text: &str) -> bool {
    match pieces {
        [Piece::Text(wanted)] => return wanted == text,
        [Piece::Text(wanted), Piece::Any] => return text.starts_with(wanted.as_str()),
        [Piece::Any] => return true,
        _ => {}
    }
    let mut stretches = pieces.split(|piece| *piece == Piece::Any);
    let (Some(first), rest) = (stretches.next(), stretches) else { return text.is_empty() };
    let Some(mut left) = begin(first, text) else { return false };
    let mut rest = rest.peekable();
    if rest.peek().is_none() {
        return left.is_empty();
    }
    while let Some(stretch) = rest.next() {
        if rest.peek().is_none() {
            return ends(stretch, left);
        }
        let Some(after) = find(stretch, left) else { return false };
        left = after;
    }
    true
}

/// What is left of a text behind a stretch that it begins with.
fn begin<'t>(stretch: &[Piece], text: &'t str) -> Option<&'t str> {
    stretch.iter().try_fold(text, |text, piece| match piece {
        Piece::Text(wanted) => text.strip_prefix(wanted.as_str()),
        Piece::One => {
            let mut characters = text.chars();
            characters.next().map(|_| characters.as_str())
        }
        Piece::Any | Piece::Variable(_) => None,
    })
}

/// Whether a text ends with a stretch.
fn ends(stretch: &[Piece], text: &str) -> bool {
    let left = stretch.iter().rev().try_fold(text, |text, piece| match piece {
        Piece::Text(wanted) => text.strip_suffix(wanted.as_str()),
        Piece::One => {
            let mut characters = text.chars();
            characters.next_back().map(|_| characters.as_str())
        }
        Piece::Any | Piece::Variable(_) => None,
    });
    left.is_some()
}

/// What is left of a text behind the first place where a stretch stands in it.
fn find<'t>(stretch: &[Piece], text: &'t str) -> Option<&'t str> {
    let mut from = text;
    loop {
        if let Some(Piece::Text(first)) = stretch.first() {
            let at = from.find(first.as_str())?;
            (_, from) = from.split_at(at);
        }
        if let Some(left) = begin(stretch, from) {
            return Some(left);
        }
        let mut characters = from.chars();
        characters.next()?;
        from = characters.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::context::Context;
    use crate::key::Key;
    use crate::truth::Truth;
    use proptest::prelude::*;

    fn is(pattern: &str, text: &str) -> bool {
        Pattern::wild(pattern, false).matches(text, &Context::new()) == Truth::Yes
    }

    #[test]
    fn wildcards_stand_for_characters() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("**", "abc", true),
            ("a*", "a", true),
            ("a*c", "abbc", true),
            ("a*c", "abbd", false),
            ("*b*", "abc", true),
            ("?", "", false),
            ("?", "ä", true),
            ("??", "ä", false),
            ("a?*c", "abc", true),
            ("a?*c", "ac", false),
            ("*ab*ab", "abab", true),
            ("*ab*ab", "ab", false),
            ("*a?b*c", "xaab1c", true),
            ("a*b*c", "acb", false),
        ] {
            assert_eq!(is(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn built_to_backtrack() {
        let pattern = "a*".repeat(5_000) + "b";
        assert!(!is(&pattern, &"a".repeat(10_000)));
        assert!(!is(&("*".to_owned() + &"?a".repeat(2_000) + "*b"), &"a".repeat(8_000)));
    }

    #[test]
    fn variables_stand_for_their_values() {
        let mut context = Context::new();
        context.give(Key::new("aws:username"), "a*");
        context.give_all(Key::new("aws:TagKeys"), ["a".into(), "b".into()]);
        context.forget(Key::new("aws:PrincipalTag/team"));
        let truth = |pattern: &str, text: &str| Pattern::wild(pattern, true).matches(text, &context);
        assert_eq!(truth("home/${AWS:UserName}/*", "home/a*/x"), Truth::Yes);
        assert_eq!(truth("home/${aws:username}/*", "home/ab/x"), Truth::No);
        assert_eq!(truth("${aws:userid}", ""), Truth::No);
        assert_eq!(truth("${aws:userid, 'none'}*", "none?"), Truth::Yes);
        assert_eq!(truth("${aws:TagKeys}", "a"), Truth::No);
        assert_eq!(truth("${aws:PrincipalTag/team}", "x"), Truth::Maybe);
        assert_eq!(truth("a${aws:PrincipalTag/team}", "x"), Truth::No);
        assert_eq!(truth("${aws:PrincipalTag/team}${aws:userid}", "x"), Truth::No);
        assert_eq!(truth("${*}${?}${$}", "*?$"), Truth::Yes);
        assert_eq!(truth("${*}", "a"), Truth::No);
        assert_eq!(truth("${", "${"), Truth::Yes);
        assert_eq!(truth("$x${}", "$x${}"), Truth::Yes);
        assert_eq!(truth("${a, b}", "${a, b}"), Truth::Yes);
        assert_eq!(Pattern::wild("${aws:username}", false).matches("${aws:username}", &context), Truth::Yes);
    }

    #[test]
    fn an_arn_is_compared_by_its_components() {
        let context = Context::new();
        let arn = |pattern: &str, arn: &str| Pattern::wild(pattern, true).matches_arn(arn, &context) == Truth::Yes;
        assert!(arn("arn:aws:iam::*:role/x", "arn:aws:iam::111111111111:role/x"));
        assert!(!arn("arn:*:role/x", "arn:aws:iam::111111111111:role/x"));
        assert!(arn("arn:aws:logs:*:*:log-group:a*", "arn:aws:logs:eu-west-1:111111111111:log-group:a:b"));
        assert!(!arn("*", "arn:aws:iam::111111111111:role/x"));
        assert!(!arn("arn:aws:iam::*:role/x", "arn:aws:iam"));
    }

    /// By the definition, and as slow as that is.
    fn naive(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|skip| naive(rest, &text[skip..])),
            Some((first, rest)) => {
                text.split_first().is_some_and(|(one, left)| (*first == '?' || first == one) && naive(rest, left))
            }
        }
    }

    proptest! {
        #[test]
        fn it_is_what_the_definition_says(pattern in "[abä*?]{0,8}", text in "[abä]{0,10}") {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            prop_assert_eq!(is(&pattern, &text), naive(&chars(&pattern), &chars(&text)));
        }
    }
}
