//! How the rules of a place stand, and no more: what is shown of thousands of places at once is read without a copy of any name.

use crate::checked;
use crate::summary::{FORMAT, InputDigest, RuleNumber, Tally};
use identifiers::Timestamp;
use serde::Deserialize;

/// How a rule stands: the part of a [`crate::summary::RuleRecord`] that many are shown of at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The id of its pack, or its own.
    pub pack_id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Whether Bailiwick evaluates it, or takes results from outside.
    pub is_modelled: bool,
    /// Its verdicts, where they say how it stands.
    pub tally: Tally,
}

/// A summary up to its rules, member by member as it is stored.
#[derive(Deserialize)]
struct Stored<'a> {
    _taken_in: Option<InputDigest>,
    _next_number: RuleNumber,
    #[serde(borrow)]
    rules: Vec<Record<'a>>,
}

#[derive(Deserialize)]
struct Record<'a> {
    _number: RuleNumber,
    pack_id: &'a str,
    name: &'a str,
    _done: Option<InputDigest>,
    #[serde(borrow)]
    state: State<'a>,
    tally: Tally,
    _unknown: u64,
    #[serde(borrow)]
    _missing: Vec<&'a str>,
    #[serde(borrow)]
    _types: Vec<&'a str>,
    _indexed: bool,
    _evaluated: Option<(Timestamp, Timestamp)>,
    _answered: u64,
}

#[derive(Deserialize)]
enum State<'a> {
    Judged,
    External,
    NotModelled,
    #[expect(dead_code, reason = "it is read to get past it")]
    InvalidParameters(#[serde(borrow)] Vec<&'a str>),
    #[expect(dead_code, reason = "it is read to get past it")]
    Failed(&'a str),
}

/// How the rules of a place stand, from its stored summary; nothing when it can't be read.
pub fn standings(stored: &[u8]) -> Option<Vec<Standing<'_>>> {
    let (stored, _) = postcard::take_from_bytes::<Stored<'_>>(checked::open(stored, FORMAT)?).ok()?;
    Some(stored.rules.iter().map(Record::standing).collect())
}

impl<'a> Record<'a> {
    fn standing(&self) -> Standing<'a> {
        Standing {
            pack_id: self.pack_id,
            name: self.name,
            is_modelled: !matches!(self.state, State::NotModelled),
            // What was found before an evaluation failed says nothing about how the rule stands.
            tally: if matches!(self.state, State::Failed(_)) { Tally::default() } else { self.tally },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::standings;
    use crate::summary::{RuleRecord, RuleState, Summary, Tally};
    use identifiers::Timestamp;

    fn record(number: u32, state: RuleState) -> RuleRecord {
        RuleRecord {
            number,
            pack_id: "conformance-pack-abcdefghi".into(),
            name: format!("rule-{number}-conformance-pack-abcdefghi").into(),
            done: Some([7; 16]),
            state,
            tally: Tally { compliant: 300, non_compliant: u64::from(number) },
            unknown: 2,
            missing: vec!["AWS::S3::Bucket".into()],
            types: vec!["AWS::S3::Bucket".into(), "AWS::EC2::Volume".into()],
            indexed: true,
            evaluated: Some((Timestamp::from_millis(-5), Timestamp::from_millis(1_750_000_000_000))),
            answered: 9,
        }
    }

    /// Both ways of reading tell the same.
    #[test]
    fn a_standing_is_what_the_whole_summary_says() {
        let states = [
            RuleState::Judged,
            RuleState::External,
            RuleState::NotModelled,
            RuleState::InvalidParameters(vec!["a".to_owned(), "b".to_owned()]),
            RuleState::Failed("x".to_owned()),
        ];
        let rules = (0..).zip(states).map(|(number, state)| record(number, state)).collect();
        let summary =
            Summary { taken_in: Some([1; 16]), next_number: 9, rules, retired: vec![3], ..Summary::default() };
        let stored = summary.write();
        let read = standings(&stored).unwrap();
        assert_eq!(read.len(), summary.rules.len());
        for (standing, record) in read.iter().zip(&summary.rules) {
            assert_eq!((standing.pack_id, standing.name), (record.pack_id.as_str(), record.name.as_str()));
            assert_eq!(standing.is_modelled, record.state != RuleState::NotModelled);
            let failed = matches!(record.state, RuleState::Failed(_));
            assert_eq!(standing.tally, if failed { Tally::default() } else { record.tally });
        }
        assert_eq!(standings(&stored[1..]), None);
        assert_eq!(standings(&Summary::default().write()), Some(Vec::new()));
    }
}
