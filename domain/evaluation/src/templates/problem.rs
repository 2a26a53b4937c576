//! What is wrong with a template: every problem with its place, and the one text that AWS Config makes of them.

use std::fmt;

use documents::{Document, Problem, Span};

/// One thing that is wrong with a template or with the values given for its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateProblem {
    /// What is wrong, without the place.
    pub message: String,
    /// The line, from 1; 0 for what concerns no place in the template.
    pub line: u32,
    /// The column in characters, from 1; 0 for what concerns no place in the template.
    pub column: u32,
}

/// Where a node of the template stands; zeros when it stands nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) column: u32,
}

impl From<Option<Span>> for Place {
    fn from(span: Option<Span>) -> Self {
        span.map_or_else(Self::default, |span| Self { line: span.line, column: span.column })
    }
}

impl From<&Document> for Place {
    fn from(document: &Document) -> Self {
        document.span.into()
    }
}

impl TemplateProblem {
    pub(super) fn new(place: impl Into<Place>, message: impl Into<String>) -> Self {
        let place = place.into();
        Self { message: message.into(), line: place.line, column: place.column }
    }
}

impl From<Problem> for TemplateProblem {
    fn from(problem: Problem) -> Self {
        Self::new(problem.span, problem.message)
    }
}

impl fmt::Display for TemplateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.line {
            0 => Ok(()),
            line => write!(f, " (line {line}, column {})", self.column),
        }
    }
}

impl std::error::Error for TemplateProblem {}

/// The text of ConformancePackTemplateValidationException for these problems.
pub fn problems_text(problems: &[TemplateProblem]) -> String {
    let list: Vec<_> = problems.iter().map(TemplateProblem::to_string).collect();
    format!(
        "Invalid conformance pack template provided. Errors found: [{}]. Fix your template and try again.",
        list.join(", ")
    )
}
