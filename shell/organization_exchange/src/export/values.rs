//! Values that stand in many places of a state, as a document has them.

use governance::conformance_packs::InputParameter;
use governance::organizations::Tags;
use identifiers::Timestamp;
use indexmap::IndexMap;
use organization_document::Moment;
use smol_str::SmolStr;

pub(super) fn tags(tags: &Tags) -> IndexMap<String, String> {
    tags.iter().map(|tag| (tag.key.to_string(), tag.value.to_string())).collect()
}

pub(super) fn at(at: Timestamp) -> Option<Moment> {
    Some(Moment(at))
}

pub(super) fn text(text: &Option<SmolStr>) -> Option<String> {
    text.as_ref().map(ToString::to_string)
}

pub(super) fn texts(texts: &[SmolStr]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

pub(super) fn parameters(parameters: &[InputParameter]) -> IndexMap<String, String> {
    parameters.iter().map(|parameter| (parameter.name.clone(), parameter.value.clone())).collect()
}
