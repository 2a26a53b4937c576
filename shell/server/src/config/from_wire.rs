//! From the API's shapes to the domain's values.

use crate::refusal::Refusal;
use governance::conformance_packs::{InputParameter, Rejection};
use governance::organizations::Tag;
use smol_str::SmolStr;
use wire_config as wire;

/// Tags; the model lets keys and values be absent.
pub fn tags(tags: Option<Vec<wire::Tag>>, refuse: fn(String) -> Rejection) -> Result<Vec<Tag>, Refusal> {
    let read = |tag: wire::Tag| match tag.key {
        Some(key) => Ok(Tag { key: key.into(), value: tag.value.unwrap_or_default().into() }),
        None => Err(refuse("A tag has no key.".to_owned()).into()),
    };
    tags.unwrap_or_default().into_iter().map(read).collect()
}

/// Values for a template's parameters.
pub fn input_parameters(given: Option<Vec<wire::ConformancePackInputParameter>>) -> Vec<InputParameter> {
    let read = |one: wire::ConformancePackInputParameter| InputParameter {
        name: one.parameter_name,
        value: one.parameter_value,
    };
    given.unwrap_or_default().into_iter().map(read).collect()
}

/// A text that may be absent.
pub fn text(text: Option<String>) -> Option<SmolStr> {
    text.map(SmolStr::from)
}

/// The texts of a list that may be absent.
pub fn texts(texts: Option<Vec<String>>) -> Vec<SmolStr> {
    texts.unwrap_or_default().into_iter().map(SmolStr::from).collect()
}

/// The names of a list that filters; empty and absent mean everything.
pub fn names(names: Option<Vec<String>>) -> Vec<String> {
    let mut names = names.unwrap_or_default();
    names.sort();
    names.dedup();
    names
}
