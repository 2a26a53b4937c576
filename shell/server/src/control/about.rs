//! What is told of a route of our own: what it does, what can be said in its query and body, what it answers. Whoever asks with a parameter that
//! isn't told is refused.

use percent_encoding::percent_decode_str;
use reports::routes;
use schemars::{JsonSchema, Schema, SchemaGenerator};

/// How much of a name that nobody told is said back.
const LONGEST: usize = 100;

/// What is told of a route.
#[derive(Clone, Copy)]
pub struct About {
    /// What it is called in clients that are made of the table.
    pub id: &'static str,
    /// What it does, in a sentence.
    pub does: &'static str,
    /// What can be said in its query.
    pub query: &'static [Parameter],
    /// Whether other parameters are refused. Those that tools of others send are passed over.
    pub is_strict: bool,
    /// Its body.
    pub body: Option<Content>,
    /// Whether it can be left out.
    pub is_body_optional: bool,
    /// Media types that its body may have, too.
    pub more_media: &'static [&'static str],
    /// What it answers, by status, apart from refusals.
    pub answers: [Option<(u16, Content)>; 2],
}

/// What can be said in a query.
#[derive(Clone, Copy)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub says: &'static str,
    /// Of what kind it is.
    pub kind: Kind,
    /// Whether it has to be there.
    pub is_required: bool,
}

/// Kinds of parameters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text; what it has to be is told when it isn't.
    Text,
    /// A whole number from 0.
    Number,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
}

/// What a body is.
#[derive(Clone, Copy)]
pub enum Content {
    /// JSON of this schema.
    Json(fn(&mut SchemaGenerator) -> Schema),
    /// A text of this media type.
    Text(&'static str),
}

impl About {
    /// A route that takes nothing, and of which it isn't told yet what it answers.
    pub const fn route(id: &'static str, does: &'static str) -> Self {
        Self {
            id,
            does,
            query: &[],
            is_strict: true,
            body: None,
            is_body_optional: false,
            more_media: &[],
            answers: [None, None],
        }
    }

    /// With these parameters in its query.
    pub const fn query(self, query: &'static [Parameter]) -> Self {
        Self { query, ..self }
    }

    /// Whoever sends parameters that nobody told is answered as if they weren't there.
    pub const fn lenient(self) -> Self {
        Self { is_strict: false, ..self }
    }

    /// With a body of this type.
    pub const fn takes<T: JsonSchema>(self) -> Self {
        Self { body: Some(Content::Json(schema_of::<T>)), ..self }
    }

    /// With a body of this type, which can be left out.
    pub const fn may_take<T: JsonSchema>(self) -> Self {
        Self { is_body_optional: true, ..self.takes::<T>() }
    }

    /// With a body of one of these media types, too.
    pub const fn or(self, more_media: &'static [&'static str]) -> Self {
        Self { more_media, ..self }
    }

    /// Answers this type with status 200.
    pub const fn answers<T: JsonSchema>(self) -> Self {
        self.answers_with::<T>(200)
    }

    /// Answers this type with this status.
    pub const fn answers_with<T: JsonSchema>(self, status: u16) -> Self {
        self.and(status, Content::Json(schema_of::<T>))
    }

    /// Answers a text of this media type with status 200.
    pub const fn answers_text(self, media_type: &'static str) -> Self {
        self.and(200, Content::Text(media_type))
    }

    const fn and(self, status: u16, content: Content) -> Self {
        let [first, second] = self.answers;
        let answers = match first {
            None => [Some((status, content)), second],
            Some(_) => [first, Some((status, content))],
        };
        Self { answers, ..self }
    }

    /// What is wrong with the names in a query, if anything is.
    pub fn unknown_in(&self, query: &str) -> Option<String> {
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let mut names = pairs
            .map(|pair| percent_decode_str(pair.split('=').next().unwrap_or(pair)).decode_utf8_lossy().into_owned());
        let unknown = names.find(|name| self.is_strict && self.query.iter().all(|known| known.name != name))?;
        let unknown: String = unknown.chars().filter(|one| !one.is_control()).take(LONGEST).collect();
        let known: Vec<&str> = self.query.iter().map(|known| known.name).collect();
        Some(match known.as_slice() {
            [] => format!("there is no parameter `{unknown}`; there are none here"),
            known => format!("there is no parameter `{unknown}`; there are {}", known.join(", ")),
        })
    }
}

/// A parameter that has to be there.
pub const fn needs(name: &'static str, kind: Kind, says: &'static str) -> Parameter {
    Parameter { name, says, kind, is_required: true }
}

/// A parameter that may be there.
pub const fn may(name: &'static str, kind: Kind, says: &'static str) -> Parameter {
    Parameter { name, says, kind, is_required: false }
}

impl Parameter {
    /// As the list of routes tells it.
    pub fn told(&self) -> routes::Parameter {
        routes::Parameter { name: self.name.to_owned(), says: self.says.to_owned(), required: self.is_required }
    }
}

fn schema_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}
