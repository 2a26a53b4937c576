//! Functions are written long (`Fn::If: [...]`) or short (`!If [...]`); both become a name and an argument here.

use documents::{Document, Node};

use super::problem::{Place, TemplateProblem};

/// A function of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Ref,
    Condition,
    If,
    Equals,
    Not,
    And,
    Or,
    Sub,
    Join,
    Select,
    Split,
    FindInMap,
    Base64,
    GetAtt,
    ImportValue,
}

const FUNCTIONS: [(&str, Function); 15] = [
    ("Ref", Function::Ref),
    ("Condition", Function::Condition),
    ("Fn::If", Function::If),
    ("Fn::Equals", Function::Equals),
    ("Fn::Not", Function::Not),
    ("Fn::And", Function::And),
    ("Fn::Or", Function::Or),
    ("Fn::Sub", Function::Sub),
    ("Fn::Join", Function::Join),
    ("Fn::Select", Function::Select),
    ("Fn::Split", Function::Split),
    ("Fn::FindInMap", Function::FindInMap),
    ("Fn::Base64", Function::Base64),
    ("Fn::GetAtt", Function::GetAtt),
    ("Fn::ImportValue", Function::ImportValue),
];

impl Function {
    /// The long name.
    pub(super) fn name(self) -> &'static str {
        FUNCTIONS.iter().find(|(_, function)| *function == self).map_or("", |(name, _)| name)
    }
}

/// A call as it was written.
pub(super) struct Call<'a> {
    pub(super) function: Function,
    /// With a short tag the argument is the tagged node itself.
    pub(super) argument: &'a Document,
    pub(super) place: Place,
}

/// The function that a node calls; `None` when it is a plain value. A map `{Condition: x}` is a call only in a condition.
pub(super) fn call_of(document: &Document, in_condition: bool) -> Result<Option<Call<'_>>, TemplateProblem> {
    let place = Place::from(document);
    if let Some(tag) = &document.tag {
        let long = FUNCTIONS.iter().find(|(name, _)| name.strip_prefix("Fn::").unwrap_or(name) == tag);
        let (_, function) = long.ok_or_else(|| TemplateProblem::new(place, format!("`!{tag}` is not a known tag")))?;
        return Ok(Some(Call { function: *function, argument: document, place }));
    }
    let Node::Mapping(entries) = &document.node else { return Ok(None) };
    let names_function = |key: &str| key == "Ref" || key.starts_with("Fn::") || (in_condition && key == "Condition");
    match entries.as_slice() {
        [only] if names_function(&only.key) => {
            let place = only.key_span.map_or(place, |span| Some(span).into());
            let known = FUNCTIONS.iter().find(|(name, _)| *name == only.key);
            let (_, function) =
                known.ok_or_else(|| TemplateProblem::new(place, format!("`{}` is not a known function", only.key)))?;
            Ok(Some(Call { function: *function, argument: &only.value, place }))
        }
        entries => match entries.iter().find(|entry| names_function(&entry.key)) {
            Some(entry) => {
                let message = format!("`{}` must be the only key of its map", entry.key);
                Err(TemplateProblem::new(entry.key_span, message))
            }
            None => Ok(None),
        },
    }
}
