//! What was decided, by question: what was asked once isn't asked again, whoever asks it and how often it comes.

use crate::asking::{Asking, Question};
use crate::call::Call;
use crate::fold::Answered;
use crate::tally::Chunk;
use reports::batch::Found;
use reports::decide::Answer;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hash, RandomState};

/// How many questions are remembered; beyond that all are forgotten.
const KEPT: usize = 800_000;
/// How many answers.
const ANSWERS: usize = 100_000;

/// A question, told apart from all others by two hashes whose keys nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Mark([u64; 2]);

/// The places of the answers to a question, before the change, if there is such a state, and after it.
#[derive(Debug, Clone, Copy)]
struct Decided {
    before: Option<u32>,
    after: u32,
}

/// The answers that are known.
#[derive(Debug, Default)]
pub struct Decisions {
    known: HashMap<Mark, Decided>,
    /// Each once.
    answers: Vec<Answer>,
    /// Their places, by what they are as JSON.
    places: HashMap<String, u32>,
    hashers: [RandomState; 2],
}

/// The answers aren't those to what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are other answers than questions")]
pub struct Mismatch;

impl Decisions {
    /// What has to be asked about calls beyond what is known.
    pub fn open(&mut self, chunk: &Chunk) -> Vec<Asking> {
        // Never while a chunk's answers are waited for.
        if self.known.len() > KEPT || self.answers.len() > ANSWERS {
            self.known.clear();
            self.answers.clear();
            self.places.clear();
        }
        let mut open = Vec::new();
        let mut asking = Asking::default();
        let mut asked = HashSet::new();
        for question in chunk.iter().flat_map(|(call, _)| Question::of(call)) {
            let mark = self.mark(&question);
            if self.known.contains_key(&mark) || !asked.insert(mark) {
                continue;
            }
            if asking.is_full() {
                open.push(std::mem::take(&mut asking));
            }
            asking.add(&question, mark);
        }
        if !asking.is_empty() {
            open.push(asking);
        }
        open
    }

    /// Remembers the answers to what was asked.
    ///
    /// # Errors
    /// When they can't be those; then nothing is remembered.
    pub fn learn(&mut self, asked: &Asking, before: Option<Found>, after: Found) -> Result<(), Mismatch> {
        let before = before.map(|found| self.places(found)).transpose()?;
        let after = self.places(after)?;
        let is_of = |places: &[u32]| places.len() == asked.marks().len();
        if !is_of(&after) || before.as_deref().is_some_and(|before| !is_of(before)) {
            return Err(Mismatch);
        }
        for (at, (mark, after)) in asked.marks().iter().zip(after).enumerate() {
            let before = before.as_ref().and_then(|before| before.get(at).copied());
            self.known.insert(*mark, Decided { before, after });
        }
        Ok(())
    }

    /// The answers to all questions about a call, where they are known.
    pub fn of(&self, call: &Call) -> Option<Answered<'_>> {
        let mut answered = Answered::default();
        for question in Question::of(call) {
            let decided = self.known.get(&self.mark(&question))?;
            if let Some(before) = decided.before {
                answered.before.get_or_insert_default().push(self.answer(before)?);
            }
            answered.after.push(self.answer(decided.after)?);
        }
        Some(answered)
    }

    fn answer(&self, place: u32) -> Option<&Answer> {
        self.answers.get(usize::try_from(place).ok()?)
    }

    fn mark(&self, question: &Question<'_>) -> Mark {
        let [one, other] = &self.hashers;
        Mark([one.hash_one(question), other.hash_one(question)])
    }

    /// The place of each question's answer here.
    fn places(&mut self, found: Found) -> Result<Vec<u32>, Mismatch> {
        let places: Vec<u32> = found.distinct.into_iter().map(|answer| self.place(answer)).collect::<Result<_, _>>()?;
        found.answers.iter().map(|at| places.get(*at).copied().ok_or(Mismatch)).collect()
    }

    fn place(&mut self, answer: Answer) -> Result<u32, Mismatch> {
        let text = serde_json::to_string(&answer).map_err(|_| Mismatch)?;
        if let Some(place) = self.places.get(&text) {
            return Ok(*place);
        }
        let place = u32::try_from(self.answers.len()).map_err(|_| Mismatch)?;
        self.answers.push(answer);
        self.places.insert(text, place);
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::{Decisions, Mismatch};
    use crate::read::{Options, read_bytes};
    use crate::tally::Chunk;
    use reports::batch::Found;
    use reports::condition_keys::{ComparedWith, Comparisons, ConditionKeys};
    use reports::decide::{Answer, Decision};
    use std::sync::Arc;

    /// Calls of these roles in these Regions, under a policy that asks for both.
    fn calls(of: &[(&str, &str)]) -> Chunk {
        let account = "111111111111";
        let record = |(role, region): &(&str, &str)| {
            format!(
                r#"{{"eventSource":"ec2.amazonaws.com","eventName":"DescribeInstances","awsRegion":"{region}",
                "userIdentity":{{"type":"AssumedRole","arn":"arn:aws:iam::{account}:role/{role}","accountId":"{account}"}}}}"#
            )
        };
        let records: Vec<String> = of.iter().map(record).collect();
        let compared = |key: &str, operator: &str, value: &str| Comparisons {
            key: key.to_owned(),
            with: vec![ComparedWith { operator: operator.to_owned(), values: vec![value.to_owned()] }],
        };
        let comparisons = vec![
            compared("aws:requestedregion", "StringNotEquals", "eu-west-1"),
            compared("aws:principalarn", "ArnNotLike", "arn:aws:iam::*:role/admin"),
        ];
        let keys = comparisons.iter().map(|it| it.key.clone()).collect();
        let keys = ConditionKeys { keys, comparisons, ..ConditionKeys::default() };
        let options = Options {
            interest: Arc::new(crate::Interest::of([&keys])),
            accounts: Arc::new([account.into()].into()),
            threads: 1,
        };
        read_bytes(format!("[{}]", records.join(",")).as_bytes(), &options).0
    }

    fn answer(decision: Decision) -> Answer {
        let nothing = r#"{"decision":"ALLOWED"}"#;
        Answer { decision, ..serde_json::from_str(nothing).unwrap() }
    }

    fn all(count: usize, decision: Decision) -> Found {
        Found { version: 1, distinct: vec![answer(decision)], answers: vec![0; count] }
    }

    #[test]
    fn what_is_alike_is_asked_once_and_told_of_each() {
        let chunk = calls(&[
            ("a", "eu-west-1"),
            ("b", "eu-west-1"),
            ("a", "us-east-1"),
            ("b", "us-west-2"),
            ("admin", "us-west-2"),
            ("b", "us-west-2"),
        ]);
        // b in us-west-2 called twice; the two Regions beside the one that is compared with are alike.
        assert_eq!(chunk.len(), 5);
        let mut decisions = Decisions::default();
        let open = decisions.open(&chunk);
        assert_eq!(open.iter().map(|asking| asking.batch().questions.len()).collect::<Vec<_>>(), [3]);
        assert_eq!((open[0].batch().principals.len(), open[0].batch().contexts.len()), (2, 2));
        assert!(decisions.of(&chunk[0].0).is_none());
        decisions.learn(&open[0], Some(all(3, Decision::Allowed)), all(3, Decision::Denied)).unwrap();
        for (call, _) in &chunk {
            let answered = decisions.of(call).unwrap();
            assert_eq!(answered.before.unwrap()[0].decision, Decision::Allowed);
            assert_eq!(answered.after[0].decision, Decision::Denied);
        }
        // What stands for the others is the same in these.
        let others = calls(&[("a", "eu-west-1"), ("c", "eu-west-1"), ("c", "us-east-1"), ("d", "eu-north-1")]);
        assert!(decisions.open(&others).is_empty());
        assert_eq!(decisions.open(&calls(&[("admin", "eu-west-1")])).len(), 1);
    }

    #[test]
    fn answers_to_something_else_are_refused() {
        let mut decisions = Decisions::default();
        let chunk = calls(&[("a", "eu-west-1"), ("a", "us-east-1")]);
        let open = decisions.open(&chunk);
        let beyond = Found { answers: vec![0, 1], ..all(2, Decision::Allowed) };
        for (before, after) in [
            (None, all(1, Decision::Allowed)),
            (Some(all(3, Decision::Allowed)), all(2, Decision::Allowed)),
            (None, beyond),
        ] {
            assert_eq!(decisions.learn(&open[0], before, after), Err(Mismatch));
        }
        assert!(decisions.of(&chunk[0].0).is_none());
    }
}
