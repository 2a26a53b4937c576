//! Journals that were kept (`verification/journals`): every event there is stands in one of them, and none was changed since.

use governance::State;
use governance::journal::Entry;
use serde::de::{Deserialize, Deserializer, Visitor, value::Error};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Every kept journal with the digest of its bytes. A line is added for a new one; none is ever changed.
const KEPT: [(&str, u64); 12] = [
    ("first_day", 0x1090_faa7_e6cf_8a49),
    ("second_day", 0x4100_996c_3241_3d79),
    ("security_hub_day", 0x70b7_f657_ac37_0806),
    ("third_day", 0xf7e3_a7b0_01ad_a999),
    ("retention_and_deletions", 0x28e8_c704_0af7_993c),
    ("failed_work", 0x515f_2274_d910_c60b),
    ("policy_type_changes", 0xec99_72db_fc47_f70a),
    ("delegation_policy", 0x6819_a0a3_30bd_929b),
    ("handshakes", 0x558e_4dda_2db7_f8d7),
    ("declarative_policies_day", 0xbd21_088d_0076_30f9),
    ("root_access", 0x809f_675e_b733_2410),
    ("imported", 0x1b2a_31ff_bdf0_d7a2),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../verification/journals")
}

fn journal(name: &str) -> String {
    std::fs::read_to_string(folder().join(name).join("journal.jsonl"))
        .unwrap_or_else(|problem| panic!("{name}: {problem}"))
}

/// FNV-1a: a change by mistake is what it has to find.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// Asks a type for the names of its variants, as they are stored: derived readers of enums say them before they read.
struct AskedForVariants<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for AskedForVariants<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("only asked"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = variants;
        self.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

fn variants<T: for<'de> Deserialize<'de>>() -> BTreeSet<String> {
    let mut names: &'static [&'static str] = &[];
    assert!(T::deserialize(AskedForVariants(&mut names)).is_err());
    assert!(!names.is_empty(), "this is no enum with a derived reader");
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// The events of a journal's text: names of areas, and of the variants in each.
fn told(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in text.lines() {
        let entry: serde_json::Value = serde_json::from_str(line).unwrap();
        for event in entry["events"].as_array().unwrap() {
            let (area, event) = event.as_object().unwrap().iter().next().unwrap();
            // A variant without members is stored as its name alone.
            let name = event.as_str().or_else(|| event.as_object()?.keys().next().map(String::as_str)).unwrap();
            told.entry(area.clone()).or_default().insert(name.to_owned());
        }
    }
    told
}

/// The variants of each area that a journal doesn't have.
fn missing(told: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let areas = [
        ("organizations", variants::<governance::organizations::Event>()),
        ("conformance_packs", variants::<governance::conformance_packs::Event>()),
        ("central_configuration", variants::<governance::central_configuration::Event>()),
    ];
    let known: BTreeSet<String> = areas.iter().map(|(area, _)| (*area).to_owned()).collect();
    assert_eq!(known, variants::<governance::Event>(), "an area without its line here");
    let lacks = |area: &str, name: &String| !told.get(area).is_some_and(|have| have.contains(name));
    areas
        .iter()
        .flat_map(|(area, names)| {
            names.iter().filter(|name| lacks(area, name)).map(move |name| format!("{area}::{name}"))
        })
        .collect()
}

#[test]
fn every_event_stands_in_a_kept_journal() {
    let all: String = KEPT.iter().map(|(name, _)| journal(name)).collect();
    let missing = missing(&told(&all));
    assert!(
        missing.is_empty(),
        "no kept journal has {missing:?}: play a story that brings them, and keep its journal (docs/decisions/0007-old-journals.md)"
    );
}

#[test]
fn an_event_that_no_journal_has_is_missed() {
    let mut told = told(&KEPT.iter().map(|(name, _)| journal(name)).collect::<String>());
    assert!(told.get_mut("organizations").unwrap().remove("PolicyDetached"));
    told.remove("conformance_packs");
    let missing = missing(&told);
    assert!(missing.contains(&"organizations::PolicyDetached".to_owned()));
    assert_eq!(missing.len(), 1 + variants::<governance::conformance_packs::Event>().len());
}

#[test]
fn kept_journals_are_as_they_were_kept() {
    let folders: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, KEPT.iter().map(|(name, _)| (*name).to_owned()).collect(), "each has its line here");
    for (name, wanted) in KEPT {
        assert_eq!(
            digest(journal(name).as_bytes()),
            wanted,
            "{name} was changed: {:#x}",
            digest(journal(name).as_bytes())
        );
    }
}

/// Writing what was read loses nothing, and an old event reads the same in its old form and in the new one.
#[test]
fn kept_journals_mean_the_same_when_written_anew() {
    for (name, _) in KEPT {
        let text = journal(name);
        let mut states = (State::default(), State::default());
        for line in text.lines() {
            let entry: Entry = serde_json::from_str(line).unwrap_or_else(|problem| panic!("{name}: {problem}: {line}"));
            let again: Entry = serde_json::from_str(&serde_json::to_string(&entry).unwrap()).unwrap();
            assert_eq!(entry, again, "{name}");
            entry.events.iter().for_each(|event| states.0.evolve(event));
            again.events.iter().for_each(|event| states.1.evolve(event));
        }
        assert_eq!(states.0, states.1, "{name}");
        assert!(states.0.sequence > 0);
    }
}

/// Members that facts didn't have before they were final: area, event, and the path to the member.
const ADDED: [(&str, &str, &[&str]); 11] = [
    ("organizations", "AccountCreated", &["hub"]),
    ("organizations", "AccountClosureRequested", &["forgotten_until"]),
    ("organizations", "PolicyTypeEnabled", &["everywhere"]),
    ("conformance_packs", "ConfigurationRecorderPut", &["retried_since"]),
    ("conformance_packs", "OrganizationConformancePackDeferred", &["waiting"]),
    ("central_configuration", "SecurityHubEnabled", &["auto_enable_controls"]),
    ("central_configuration", "FindingAggregatorUpdated", &["hub"]),
    ("central_configuration", "CentralConfigurationEnabled", &["hub"]),
    ("central_configuration", "ConfigurationPolicyApplied", &["hub"]),
    ("central_configuration", "ConfigurationPolicyCreated", &["document", "standards"]),
    ("central_configuration", "ConfigurationPolicyUpdated", &["document", "standards"]),
];

/// The third journal as the version before would have written it leads to the same state: the values of its day are those that
/// older facts are given, as long as nobody changes what is frozen.
#[test]
fn what_a_fact_lacked_is_what_it_would_have_said() {
    let mut states = (State::default(), State::default());
    let mut taken = BTreeSet::new();
    for line in journal("third_day").lines() {
        let mut entry: serde_json::Value = serde_json::from_str(line).unwrap();
        let now: Entry = serde_json::from_value(entry.clone()).unwrap();
        for (area, event, path) in ADDED {
            for member in entry["events"].as_array_mut().unwrap() {
                let mut at = member.get_mut(area).and_then(|fact| fact.get_mut(event));
                let (last, above) = path.split_last().unwrap();
                for part in above {
                    at = at.and_then(|value| value.get_mut(part));
                }
                if at.and_then(|value| value.as_object_mut()?.remove(*last)).is_some() {
                    taken.insert(event);
                }
            }
        }
        let before: Entry = serde_json::from_value(entry).unwrap();
        now.events.iter().for_each(|event| states.0.evolve(event));
        before.events.iter().for_each(|event| states.1.evolve(event));
    }
    assert_eq!(states.0, states.1);
    // The others are in no story of that day.
    let absent = ["AccountClosureRequested", "ConfigurationPolicyUpdated", "FindingAggregatorUpdated"];
    assert_eq!(taken.len() + absent.len(), ADDED.len(), "{taken:?}");
}
