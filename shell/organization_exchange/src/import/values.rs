//! Values that stand in many places of a document, as the domain has them.

use governance::conformance_packs::InputParameter;
use governance::organizations::{Tag, Tags};
use identifiers::Timestamp;
use indexmap::IndexMap;
use organization_document::Moment;
use smol_str::SmolStr;

pub(super) fn tags(tags: &IndexMap<String, String>) -> Tags {
    tags.iter().map(|(key, value)| Tag { key: SmolStr::new(key), value: SmolStr::new(value) }).collect()
}

pub(super) fn at(moment: Option<Moment>) -> Option<Timestamp> {
    moment.map(|moment| moment.0)
}

pub(super) fn text(text: Option<&String>) -> Option<SmolStr> {
    text.map(SmolStr::new)
}

pub(super) fn texts(texts: &[String]) -> Vec<SmolStr> {
    texts.iter().map(SmolStr::new).collect()
}

pub(super) fn parameters(parameters: &IndexMap<String, String>) -> Vec<InputParameter> {
    parameters.iter().map(|(name, value)| InputParameter { name: name.clone(), value: value.clone() }).collect()
}
