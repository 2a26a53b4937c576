//! From the domain's nouns to the API's shapes.

use governance::conformance_packs::InputParameter;
use smol_str::SmolStr;
use std::sync::Arc;
use wire_config as wire;

/// Values for a template's parameters, as they were given; AWS answers an empty list where none were.
pub fn input_parameters(parameters: &Arc<[InputParameter]>) -> Option<Vec<wire::ConformancePackInputParameter>> {
    let shown = parameters.iter().map(|one| wire::ConformancePackInputParameter {
        parameter_name: one.name.clone(),
        parameter_value: one.value.clone(),
    });
    Some(shown.collect())
}

/// A text that may be absent.
pub fn text(text: &Option<SmolStr>) -> Option<String> {
    text.as_ref().map(ToString::to_string)
}
