//! Parameters: what a template declares, and whether a value given for one is allowed.

use documents::{Document, Resolved};
use regex::{Regex, RegexBuilder};
use smol_str::SmolStr;

use super::problem::{Place, TemplateProblem};

/// The declaration of a parameter.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: SmolStr,
    pub(super) place: Place,
    pub(super) kind: ParameterType,
    pub(super) default: Option<SmolStr>,
    allowed_values: Option<Vec<SmolStr>>,
    allowed_pattern: Option<(SmolStr, Regex)>,
    constraint_description: Option<SmolStr>,
    length: (Option<usize>, Option<usize>),
    bounds: (Option<f64>, Option<f64>),
}

/// What a value must read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParameterType {
    String,
    Number,
    ListOfNumber,
    CommaDelimitedList,
}

/// Room for a compiled pattern; templates come from strangers.
const PATTERN_SIZE: usize = 1 << 18;

impl Parameter {
    /// Reads a declaration; problems are noted, and `None` is answered when nothing can be made of it.
    pub(super) fn read(
        name: &SmolStr,
        place: Place,
        document: &Document,
        problems: &mut Vec<TemplateProblem>,
    ) -> Option<Self> {
        let before = problems.len();
        let mut refuse = |place: Place, message: String| problems.push(TemplateProblem::new(place, message));
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            refuse(place, format!("parameter name `{name}` must be alphanumeric"));
        }
        let Some(entries) = document.entries() else {
            refuse(place, format!("parameter `{name}` must be a map"));
            return None;
        };
        let mut parameter = Self {
            name: name.clone(),
            place,
            kind: ParameterType::String,
            default: None,
            allowed_values: None,
            allowed_pattern: None,
            constraint_description: None,
            length: (None, None),
            bounds: (None, None),
        };
        let mut typed = false;
        for entry in entries {
            let at = Place::from(&entry.value);
            let text = entry.value.text().filter(|_| !entry.value.is_null() && entry.value.tag.is_none());
            let must = |what: &str| format!("{} of parameter `{name}` must be {what}", entry.key);
            match (entry.key.as_str(), text) {
                ("Type", Some(text)) => {
                    typed = true;
                    match parameter_type(text) {
                        Some(kind) => parameter.kind = kind,
                        None => refuse(at, format!("type `{text}` of parameter `{name}` is not supported")),
                    }
                }
                ("Default", Some(text)) => parameter.default = Some(SmolStr::new(text)),
                ("ConstraintDescription", Some(text)) => parameter.constraint_description = Some(SmolStr::new(text)),
                ("Description", Some(_)) => {}
                ("NoEcho", Some(text)) => {
                    if !matches!(text.to_ascii_lowercase().as_str(), "true" | "false") {
                        refuse(at, must("true or false"));
                    }
                }
                ("AllowedPattern", Some(text)) => {
                    // Patterns of AWS are Java's; look-around and back-references have no linear-time matcher.
                    let whole = format!(r"\A(?:{text})\z");
                    match RegexBuilder::new(&whole).size_limit(PATTERN_SIZE).build() {
                        Ok(regex) => parameter.allowed_pattern = Some((SmolStr::new(text), regex)),
                        Err(_) => {
                            refuse(at, format!("AllowedPattern of parameter `{name}` is not a supported pattern"))
                        }
                    }
                }
                ("AllowedValues", None) => {
                    let values = entry.value.items().map(|items| {
                        items.iter().map(|item| item.text().filter(|_| !item.is_null()).map(SmolStr::new)).collect()
                    });
                    match values {
                        Some(Some(values)) => parameter.allowed_values = Some(values),
                        _ => refuse(at, must("a list of values")),
                    }
                }
                ("MinLength", Some(text)) => match text.parse() {
                    Ok(value) => parameter.length.0 = Some(value),
                    Err(_) => refuse(at, must("a whole number")),
                },
                ("MaxLength", Some(text)) => match text.parse() {
                    Ok(value) => parameter.length.1 = Some(value),
                    Err(_) => refuse(at, must("a whole number")),
                },
                ("MinValue", Some(text)) => match number(text) {
                    Some(value) => parameter.bounds.0 = Some(value),
                    None => refuse(at, must("a number")),
                },
                ("MaxValue", Some(text)) => match number(text) {
                    Some(value) => parameter.bounds.1 = Some(value),
                    None => refuse(at, must("a number")),
                },
                (
                    "Type"
                    | "Default"
                    | "Description"
                    | "ConstraintDescription"
                    | "NoEcho"
                    | "AllowedPattern"
                    | "MinLength"
                    | "MaxLength"
                    | "MinValue"
                    | "MaxValue",
                    None,
                ) => refuse(at, must("a single value")),
                ("AllowedValues", Some(_)) => refuse(at, must("a list of values")),
                (key, _) => {
                    refuse(entry.key_span.into(), format!("`{key}` is not an attribute of parameter `{name}`"));
                }
            }
        }
        if !typed {
            refuse(place, format!("parameter `{name}` has no Type"));
        }
        if problems.len() == before
            && let Some(default) = &parameter.default
            && let Err(message) = parameter.check(default)
        {
            problems.push(TemplateProblem::new(place, format!("the Default of a parameter is not allowed: {message}")));
        }
        Some(parameter)
    }

    /// The elements of a value: one for the scalar types.
    pub(super) fn elements<'v>(&self, value: &'v str) -> Vec<&'v str> {
        match self.kind {
            ParameterType::String | ParameterType::Number => vec![value],
            ParameterType::ListOfNumber | ParameterType::CommaDelimitedList if value.is_empty() => Vec::new(),
            ParameterType::ListOfNumber | ParameterType::CommaDelimitedList => {
                value.split(',').map(str::trim).collect()
            }
        }
    }

    /// Whether the value may be given.
    pub(super) fn check(&self, value: &str) -> Result<(), String> {
        self.elements(value).into_iter().try_for_each(|element| self.check_element(element))
    }

    fn check_element(&self, value: &str) -> Result<(), String> {
        let name = &self.name;
        if let Some(allowed) = &self.allowed_values
            && !allowed.iter().any(|one| one == value)
        {
            let allowed: Vec<_> = allowed.iter().map(SmolStr::as_str).collect();
            return Err(format!("Parameter '{name}' must be one of AllowedValues [{}]", allowed.join(", ")));
        }
        if let Some((pattern, regex)) = &self.allowed_pattern
            && !regex.is_match(value)
        {
            return Err(match &self.constraint_description {
                Some(description) => format!("Parameter {name} failed to satisfy constraint: {description}"),
                None => format!("Parameter '{name}' must match pattern {pattern}"),
            });
        }
        if self.kind == ParameterType::String {
            let length = value.chars().count();
            if self.length.0.is_some_and(|least| length < least) || self.length.1.is_some_and(|most| length > most) {
                return Err(format!("Parameter '{name}' has a length that is not allowed"));
            }
        }
        if matches!(self.kind, ParameterType::Number | ParameterType::ListOfNumber) {
            let number = number(value).ok_or_else(|| format!("Parameter '{name}' must be a number."))?;
            if self.bounds.0.is_some_and(|least| number < least) {
                return Err(format!(
                    "Parameter '{name}' must be a number not less than {}",
                    self.bounds.0.unwrap_or(0.0)
                ));
            }
            if self.bounds.1.is_some_and(|most| number > most) {
                return Err(format!(
                    "Parameter '{name}' must be a number not greater than {}",
                    self.bounds.1.unwrap_or(0.0)
                ));
            }
        }
        Ok(())
    }
}

fn parameter_type(text: &str) -> Option<ParameterType> {
    Some(match text {
        "String" => ParameterType::String,
        "Number" => ParameterType::Number,
        "List<Number>" => ParameterType::ListOfNumber,
        "CommaDelimitedList" => ParameterType::CommaDelimitedList,
        _ => return None,
    })
}

fn number(text: &str) -> Option<f64> {
    match Document::plain(text).scalar()? {
        Resolved::Number(text) => text.parse().ok(),
        _ => None,
    }
}
