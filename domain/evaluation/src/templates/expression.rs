//! Values of a template before anything is known about parameters: literals and calls, checked for what can be checked now.

use std::collections::{BTreeMap, BTreeSet};

use documents::{Document, Node, Resolved};
use smol_str::SmolStr;

use super::function::{Call, Function, call_of};
use super::problem::{Place, TemplateProblem};
use super::pseudo::Pseudo;

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Expression {
    pub(super) form: Form,
    pub(super) place: Place,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Form {
    /// A literal, by its source text.
    Text(SmolStr),
    List(Vec<Expression>),
    Map(Vec<(SmolStr, Expression)>),
    /// A reference to a parameter, a pseudo parameter or a resource.
    Ref(SmolStr),
    If(SmolStr, Box<[Expression; 2]>),
    Sub(Vec<Piece>),
    Join(SmolStr, Box<Expression>),
    Select(Box<[Expression; 2]>),
    Split(SmolStr, Box<Expression>),
    FindInMap(Box<[Expression; 3]>),
    Base64(Box<Expression>),
}

/// A piece of a `Fn::Sub` text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Literal(SmolStr),
    Value(Expression),
}

/// Which resource types a template may declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ResourceKind {
    Rule,
    Remediation,
}

/// The names that a template declares.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) parameters: BTreeSet<SmolStr>,
    pub(super) conditions: BTreeSet<SmolStr>,
    pub(super) mappings: BTreeSet<SmolStr>,
    pub(super) resources: BTreeMap<SmolStr, Option<ResourceKind>>,
}

/// Reads expressions and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) names: &'a Names,
    pub(super) problems: &'a mut Vec<TemplateProblem>,
    /// Conditions are decided before resources exist.
    pub(super) in_condition: bool,
    /// Whether what has problems is kept as far as it can be read.
    pub(super) lenient: bool,
}

impl Reader<'_> {
    pub(super) fn refuse<T>(&mut self, place: impl Into<Place>, message: impl Into<String>) -> Option<T> {
        self.problems.push(TemplateProblem::new(place, message));
        None
    }

    /// Reads a value. `None` means that something is wrong, which has been noted.
    pub(super) fn value(&mut self, document: &Document) -> Option<Expression> {
        let place = Place::from(document);
        let call = match call_of(document, false) {
            Ok(call) => call,
            Err(problem) => {
                self.problems.push(problem);
                return None;
            }
        };
        match call {
            Some(call) => Some(Expression { form: self.call(&call)?, place: call.place }),
            None => Some(Expression { form: self.literal(document)?, place }),
        }
    }

    fn literal(&mut self, document: &Document) -> Option<Form> {
        match &document.node {
            Node::Scalar(scalar) => match scalar.resolve() {
                Resolved::Null => self.refuse(document, "null values are not allowed in templates"),
                _ => Some(Form::Text(scalar.text.clone())),
            },
            // Every element is read before giving up, so that all problems are found.
            Node::Sequence(items) => {
                let items: Vec<_> = items.iter().map(|item| self.value(item)).collect();
                Some(Form::List(items.into_iter().collect::<Option<_>>()?))
            }
            Node::Mapping(entries) => {
                let entries: Vec<_> =
                    entries.iter().map(|entry| Some((entry.key.clone(), self.value(&entry.value)?))).collect();
                Some(Form::Map(entries.into_iter().collect::<Option<_>>()?))
            }
        }
    }

    fn call(&mut self, call: &Call<'_>) -> Option<Form> {
        match call.function {
            Function::Ref => {
                let name = self.name(call)?;
                self.reference(name, call.place)
            }
            Function::If if self.in_condition => self.refuse(call.place, "Fn::If cannot be used in a condition"),
            Function::If => {
                let [condition, yes, no] = self.arguments::<3>(call)?;
                let named = match condition.as_str() {
                    Some(name) if condition.tag.is_none() => self.condition(name, condition),
                    _ => self.refuse(condition, "the first argument of Fn::If must be the name of a condition"),
                };
                let (yes, no) = (self.value(yes), self.value(no));
                Some(Form::If(named?, Box::new([yes?, no?])))
            }
            Function::Sub => self.sub(call),
            Function::Join => {
                let [delimiter, list] = self.arguments::<2>(call)?;
                let (delimiter, list) = (self.literal_text(delimiter, call), self.value(list));
                Some(Form::Join(delimiter?, Box::new(list?)))
            }
            Function::Select => {
                let [index, list] = self.arguments::<2>(call)?;
                let (index, list) = (self.value(index), self.value(list));
                Some(Form::Select(Box::new([index?, list?])))
            }
            Function::Split => {
                let [delimiter, text] = self.arguments::<2>(call)?;
                let (delimiter, text) = (self.literal_text(delimiter, call), self.value(text));
                let delimiter = delimiter?;
                if delimiter.is_empty() {
                    return self.refuse(call.place, "the delimiter of Fn::Split must not be empty");
                }
                Some(Form::Split(delimiter, Box::new(text?)))
            }
            Function::FindInMap => {
                let [map, first, second] = self.arguments::<3>(call)?;
                if let Some(name) = map.as_str().filter(|_| map.tag.is_none())
                    && !self.names.mappings.contains(name)
                {
                    return self.refuse(map, format!("mapping `{name}` is not defined"));
                }
                let (map, first, second) = (self.value(map), self.value(first), self.value(second));
                Some(Form::FindInMap(Box::new([map?, first?, second?])))
            }
            Function::Base64 => {
                let argument = self.untagged(call)?;
                Some(Form::Base64(Box::new(self.value(&argument)?)))
            }
            Function::GetAtt => self.refuse(
                call.place,
                "Fn::GetAtt is not supported: a rule has its ARN, id and compliance only after the deployment",
            ),
            Function::ImportValue => self.refuse(
                call.place,
                "Fn::ImportValue is not supported: stack exports of the accounts are not known here. Make the value a parameter \
                 of the template and give it with ConformancePackInputParameters",
            ),
            Function::Condition | Function::Equals | Function::Not | Function::And | Function::Or => {
                self.refuse(call.place, format!("{} can only be used in conditions", call.function.name()))
            }
        }
    }

    /// The argument without its short tag, so that it reads as a value.
    fn untagged(&mut self, call: &Call<'_>) -> Option<Document> {
        Some(Document { tag: None, ..call.argument.clone() })
            .filter(|_| !call.argument.is_null())
            .or_else(|| self.refuse(call.place, format!("{} needs an argument", call.function.name())))
    }

    /// Exactly N arguments in a list.
    pub(super) fn arguments<'d, const N: usize>(&mut self, call: &Call<'d>) -> Option<[&'d Document; N]> {
        let list = call.argument.items().unwrap_or_default();
        let found: Option<[&Document; N]> = list.iter().collect::<Vec<_>>().try_into().ok();
        found.or_else(|| self.refuse(call.place, format!("{} takes a list of {N} arguments", call.function.name())))
    }

    fn literal_text(&mut self, document: &Document, call: &Call<'_>) -> Option<SmolStr> {
        match document.text() {
            Some(text) if document.tag.is_none() && !document.is_null() => Some(SmolStr::new(text)),
            _ => self.refuse(document, format!("the delimiter of {} must be a string", call.function.name())),
        }
    }

    /// The name that a call takes as its only argument.
    pub(super) fn name<'d>(&mut self, call: &Call<'d>) -> Option<&'d str> {
        let text = call.argument.text().filter(|text| !text.is_empty());
        text.or_else(|| self.refuse(call.place, format!("{} takes a name", call.function.name())))
    }

    pub(super) fn condition(&mut self, name: &str, place: impl Into<Place>) -> Option<SmolStr> {
        match self.names.conditions.get(name) {
            Some(name) => Some(name.clone()),
            None => self.refuse(place, format!("condition `{name}` is not defined")),
        }
    }

    fn reference(&mut self, name: &str, place: Place) -> Option<Form> {
        if Pseudo::NAMES.contains(&name) || self.names.parameters.contains(name) {
            return Some(Form::Ref(SmolStr::new(name)));
        }
        match self.names.resources.get(name) {
            Some(_) if self.in_condition => {
                self.refuse(place, format!("a condition cannot refer to resource `{name}`"))
            }
            Some(Some(ResourceKind::Remediation)) => {
                self.refuse(place, format!("`{name}` is a remediation, which has no value to refer to"))
            }
            Some(_) => Some(Form::Ref(SmolStr::new(name))),
            None => self.refuse(place, format!("unresolved reference [{name}]: no such parameter or resource")),
        }
    }

    fn sub(&mut self, call: &Call<'_>) -> Option<Form> {
        let mut variables = BTreeMap::new();
        let text = match call.argument.items() {
            None => call.argument,
            Some([text, map]) if map.entries().is_some() && map.tag.is_none() => {
                for entry in map.entries().unwrap_or_default() {
                    variables.insert(entry.key.clone(), self.value(&entry.value)?);
                }
                text
            }
            Some(_) => return self.refuse(call.place, "Fn::Sub takes a string, or a list of a string and a map"),
        };
        let Some(text) = text.text() else { return self.refuse(call.place, "Fn::Sub takes a string") };
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, tail)) = after.split_once('}') else {
                return self.refuse(call.place, "a `${` of Fn::Sub is not closed");
            };
            pieces.push(Piece::Literal(SmolStr::new(before)));
            if let Some(literal) = name.strip_prefix('!') {
                pieces.push(Piece::Literal(SmolStr::new(format!("${{{literal}}}"))));
            } else if let Some(value) = variables.get(name) {
                pieces.push(Piece::Value(value.clone()));
            } else if name.contains('.') {
                return self.refuse(
                    call.place,
                    format!("`${{{name}}}` is not supported: a rule has no attribute before the deployment"),
                );
            } else {
                let form = self.reference(name.trim(), call.place)?;
                pieces.push(Piece::Value(Expression { form, place: call.place }));
            }
            rest = tail;
        }
        pieces.push(Piece::Literal(SmolStr::new(rest)));
        Some(Form::Sub(pieces))
    }
}
