//! Whether a pattern can match any text of a form: what can be said of a resource of which only the type is known.
//!
//! `*` reaches over colons, so `arn:aws:iam::*:role/x` matches a user whose path has `:role/` in it. Nobody who writes all six components
//! means that: such a pattern is held beside names without colons as it is, and beside all names component by component.

use crate::pattern::Piece;

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormPiece {
    /// These characters.
    Text(&'static str),
    /// Any characters but a colon, also none.
    Part,
    /// Any characters, also none.
    Anything,
}

/// Texts that are alike, such as the ARNs of a resource type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form(Vec<FormPiece>);

impl Form {
    /// The texts that are made of these pieces.
    pub(crate) fn new(pieces: Vec<FormPiece>) -> Self {
        Self(pieces)
    }
}

/// A pattern, a byte at a time; wildcards may be kept from colons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Byte(u8),
    One { colons: bool },
    Any { colons: bool },
}

/// A pattern, ready to be held beside forms.
#[derive(Debug, Clone)]
pub(crate) struct Steps {
    whole: Walk,
    /// With wildcards that stay in their components, where it is written with all of them.
    by_component: Option<Walk>,
}

impl Steps {
    /// Of pieces among which no variable is left.
    pub(crate) fn new(pieces: &[Piece]) -> Self {
        let mut steps = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => steps.extend(text.bytes().map(Step::Byte)),
                // In what is open, one character can be one byte; a form's own text has no others.
                Piece::One => steps.push(Step::One { colons: true }),
                Piece::Any | Piece::Variable(_) => steps.push(Step::Any { colons: true }),
            }
        }
        Self { by_component: by_component(&steps).map(Walk), whole: Walk(steps) }
    }

    /// Whether the text fits.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let mut reached = self.whole.begin();
        self.whole.pass(text, &mut reached, &mut Reached::default());
        self.whole.ends(&reached)
    }

    /// Whether some text of the form fits.
    pub(crate) fn overlap(&self, form: &Form) -> bool {
        match &self.by_component {
            None => self.whole.overlap(form, true),
            Some(by_component) => self.whole.overlap(form, false) || by_component.overlap(form, true),
        }
    }
}

/// The steps with wildcards that stay in their components, where a Region and an account stand in the places of theirs. A pattern in
/// which something else stands there is one whose wildcards are meant to reach further.
fn by_component(steps: &[Step]) -> Option<Vec<Step>> {
    let mut components = steps.split(|step| *step == COLON);
    let (_, _, _) = (components.next()?, components.next()?, components.next()?);
    let (region, account) = (components.next()?, components.next()?);
    components.next()?;
    let all = |steps: &[Step], fits: fn(u8) -> bool| {
        steps.iter().all(|step| if let Step::Byte(byte) = step { fits(*byte) } else { true })
    };
    let is_region = all(region, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_account = all(account, |byte| byte.is_ascii_digit()) || account == AWS;
    (is_region && is_account).then_some(())?;
    let mut colons = 0;
    let kept = steps.iter().map(|step| {
        colons += usize::from(*step == COLON);
        match step {
            Step::One { .. } => Step::One { colons: colons >= COLONS },
            Step::Any { .. } => Step::Any { colons: colons >= COLONS },
            Step::Byte(_) => *step,
        }
    });
    Some(kept.collect())
}

const COLON: Step = Step::Byte(b':');

/// Who owns what is AWS's own.
const AWS: &[Step] = &[Step::Byte(b'a'), Step::Byte(b'w'), Step::Byte(b's')];

/// How many colons stand before an ARN's last component.
const COLONS: usize = 5;

/// A walk along a pattern.
#[derive(Debug, Clone)]
struct Walk(Vec<Step>);

impl Walk {
    fn begin(&self) -> Reached {
        let mut reached = Reached::default();
        reached.add(0, &self.0);
        reached
    }

    fn ends(&self, reached: &Reached) -> bool {
        reached.0.last() == Some(&self.0.len())
    }

    /// Whether some text of the form fits, in whose last component what is open may have colons, or has none.
    fn overlap(&self, Form(form): &Form, colons: bool) -> bool {
        let (mut reached, mut next) = (self.begin(), Reached::default());
        for piece in form {
            if reached.0.is_empty() {
                return false;
            }
            match piece {
                FormPiece::Text(text) => self.pass(text, &mut reached, &mut next),
                FormPiece::Anything if colons => self.pass_open(|_| true, &mut reached, &mut next),
                FormPiece::Part | FormPiece::Anything => {
                    self.pass_open(|step| step != COLON, &mut reached, &mut next);
                }
            }
        }
        self.ends(&reached)
    }

    /// Goes to where one can be behind a text. The other places are only room to work in.
    fn pass(&self, text: &str, reached: &mut Reached, next: &mut Reached) {
        for byte in text.bytes() {
            next.0.clear();
            for at in &reached.0 {
                match self.0.get(*at) {
                    Some(Step::Any { colons }) if *colons || byte != b':' => next.add(*at, &self.0),
                    Some(Step::One { colons }) if *colons || byte != b':' => next.add(at + 1, &self.0),
                    Some(Step::Byte(wanted)) if *wanted == byte => next.add(at + 1, &self.0),
                    Some(_) | None => {}
                }
            }
            std::mem::swap(reached, next);
        }
    }

    /// Goes to where one can be behind any bytes that these steps take.
    fn pass_open(&self, takes: impl Fn(Step) -> bool, reached: &mut Reached, next: &mut Reached) {
        next.0.clear();
        for at in &reached.0 {
            next.add(*at, &self.0);
            // What is behind a place that was reached already was reached from there.
            let mut at = next.0.last().copied().unwrap_or(*at);
            while self.0.get(at).copied().is_some_and(&takes) {
                at += 1;
                next.add(at, &self.0);
            }
        }
        std::mem::swap(reached, next);
    }
}

/// The places in a pattern at which one can be, ascending.
#[derive(Default)]
struct Reached(Vec<usize>);

impl Reached {
    /// Adds a place, and the one behind it where nothing has to be in between. What isn't behind the last one is there already.
    fn add(&mut self, at: usize, steps: &[Step]) {
        let mut at = at;
        loop {
            if self.0.last().is_none_or(|last| *last < at) {
                self.0.push(at);
            }
            if !matches!(steps.get(at), Some(Step::Any { .. })) {
                return;
            }
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, FormPiece, Steps};
    use crate::context::Context;
    use crate::pattern::Pattern;
    use crate::truth::Truth;
    use proptest::prelude::*;

    fn overlap(pattern: &str, form: &[FormPiece]) -> bool {
        let form = Form::new(form.to_vec());
        Pattern::wild(pattern, false).can_be(&Context::NOTHING, |pieces| Steps::new(pieces).overlap(&form))
    }

    #[test]
    fn a_part_ends_at_a_colon() {
        use FormPiece::{Anything, Part, Text};
        let bucket = [Text("arn:"), Part, Text(":s3:::"), Anything];
        for (pattern, expected) in [
            ("*", true),
            ("arn:aws:s3:::a", true),
            ("arn:aws:s3:::a/*", true),
            ("arn:*:s3:::", true),
            ("arn:aws:s3:*:*:a", true),
            ("arn:aws:s3*", true),
            ("arn:???:??:::?", true),
            ("arn:a*z", true),
            ("arn:aws:ec2:::a", false),
            // Some partition would have to have colons in it.
            ("arn:aws:ec2:*", false),
            ("arn:aws:iam::*:s3:::a", false),
            ("arn:aws:s3::1:a", false),
            ("ARN:aws:s3:::a", false),
            ("", false),
            ("arn:ä:s3:::ä", true),
            ("ä*", false),
        ] {
            assert_eq!(overlap(pattern, &bucket), expected, "{pattern}");
        }
        assert!(!overlap("arn:a:s3:::x", &[Text("arn:"), Part, Text(":s3:::"), Anything, Text("/"), Anything]));
    }

    #[test]
    fn six_components_are_meant_as_such() {
        use FormPiece::{Anything, Part, Text};
        let user = [Text("arn:"), Part, Text(":iam::"), Part, Text(":user/"), Anything];
        let function = [Text("arn:"), Part, Text(":lambda:"), Part, Text(":"), Part, Text(":function:"), Anything];
        for (pattern, form, expected) in [
            ("arn:aws:iam::*:role/x", &user[..], false),
            ("arn:*:iam::*:role/x", &user, false),
            ("arn:*:iam::*:user/x", &user, true),
            ("arn:aws:iam::*:*/x", &user, true),
            ("arn:aws:iam::*", &user, true),
            ("arn:aws:iam::111111111111:user/a:role/x", &user, true),
            ("arn:aws:lambda:*:*:function:f", &function, true),
            ("arn:aws:lambda:*:*:function:f:prod", &function, true),
            ("arn:aws:lambda:eu-?:1*:function:f:*", &function, true),
            // The account's wildcard reaches as far as into what isn't open.
            ("arn:aws:lambda:*:*:f", &function, true),
            ("arn:aws:lambda:*:*:f:prod", &function, false),
            // Here no Region and account are written at all.
            ("arn:aws:lambda:*:function:f", &function, true),
            ("arn:aws:lambda:*:function:f:prod", &function, true),
            ("arn:aws:lambda:*:prod", &function, true),
            ("arn:aws:lambda:*:layer:f:prod", &function, true),
        ] {
            assert_eq!(overlap(pattern, form), expected, "{pattern}");
        }
    }

    fn pieces() -> impl Strategy<Value = Vec<FormPiece>> {
        let text = prop::sample::select(&["a", ":", "ab", "a:", "b"][..]).prop_map(FormPiece::Text);
        let piece = prop_oneof![2 => text, 1 => Just(FormPiece::Part), 1 => Just(FormPiece::Anything)];
        // What is open can be as long as the pattern: with more than two such pieces there would be too many texts.
        let is_open = |piece: &FormPiece| !matches!(piece, FormPiece::Text(_));
        let few = move |pieces: &Vec<FormPiece>| pieces.iter().filter(|piece| is_open(piece)).count() <= 2;
        prop::collection::vec(piece, 0..6).prop_filter("too much is open", few)
    }

    /// All texts of a form in whose open pieces nothing is longer than it need be for a pattern of that length.
    fn texts(form: &[FormPiece], length: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        for piece in form {
            let characters = match piece {
                FormPiece::Text(text) => {
                    all.iter_mut().for_each(|one| one.push_str(text));
                    continue;
                }
                FormPiece::Part => ["a", "b"].as_slice(),
                FormPiece::Anything => ["a", "b", ":"].as_slice(),
            };
            let mut open = vec![String::new()];
            let mut longest = open.clone();
            for _ in 0..length {
                longest =
                    longest.iter().flat_map(|one| characters.iter().map(move |more| one.clone() + more)).collect();
                open.extend(longest.iter().cloned());
            }
            all = all.iter().flat_map(|one| open.iter().map(move |more| one.clone() + more)).collect();
        }
        all
    }

    proptest! {
        #[test]
        fn it_is_what_trying_every_text_says(pattern in "[ab:*?]{0,4}", form in pieces()) {
            let compiled = Pattern::wild(&pattern, false);
            let texts = texts(&form, pattern.len());
            let expected = texts.iter().any(|text| compiled.matches(text, &Context::NOTHING) == Truth::Yes);
            prop_assert_eq!(overlap(&pattern, &form), expected);
        }
    }
}
