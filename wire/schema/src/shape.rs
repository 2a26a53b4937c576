//! Shapes: the types of the models with their constraints, referring to each other as statics so that they may recurse.

use std::fmt;

/// A structure: named members, or a union of them.
pub struct Structure {
    /// The shape's name in the model.
    pub name: &'static str,
    /// Members in the model's order.
    pub members: &'static [Member],
    /// Exactly one member is to be present.
    pub union: bool,
}

impl Structure {
    /// The member with this name, if any.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

// Structures may contain themselves: printing the name alone is what ends.
impl fmt::Debug for Structure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Structure({})", self.name)
    }
}

/// A member of a structure.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The member's name in the model; the key in every tree.
    pub name: &'static str,
    /// The name it has where it travels: a JSON key, a label, a query parameter.
    pub wire_name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// It must be present.
    pub required: bool,
    /// Its type.
    pub shape: &'static Shape,
}

impl Member {
    /// This member, travelling elsewhere than in the body.
    pub const fn at(self, location: Location, wire_name: &'static str) -> Member {
        Member { location, wire_name, ..self }
    }
}

/// A member of the body that may be absent.
pub const fn optional(name: &'static str, shape: &'static Shape) -> Member {
    Member { name, wire_name: name, location: Location::Body, required: false, shape }
}

/// A member of the body that must be present.
pub const fn required(name: &'static str, shape: &'static Shape) -> Member {
    Member { name, wire_name: name, location: Location::Body, required: true, shape }
}

/// Where a member of an input or output travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// As one segment of the path.
    Uri,
    /// As the rest of the path, slashes included.
    GreedyUri,
    /// As a query parameter, repeated for a list.
    Query,
}

/// A type.
#[derive(Debug)]
pub enum Shape {
    /// Named members.
    Structure(&'static Structure),
    /// Any JSON object, not described further.
    Document,
    /// Values of one type.
    List(ListShape),
    /// Text keys to values of one type.
    Map(MapShape),
    /// Text.
    String(StringShape),
    /// A whole number of 32 bits.
    Integer(IntegerShape),
    /// A whole number of 64 bits.
    Long(IntegerShape),
    /// A number.
    Float(FloatShape),
    /// A number.
    Double(FloatShape),
    /// True or false.
    Boolean,
    /// An instant.
    Timestamp(TimestampFormat),
}

/// How an instant is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// A JSON number: seconds since 1970 with a fraction of milliseconds.
    EpochSeconds,
    /// `2023-01-11T06:17:17.154Z`.
    Iso8601,
}

/// A list and its bounds on the number of items.
#[derive(Debug)]
pub struct ListShape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The items' type.
    pub member: &'static Shape,
    /// Fewest items.
    pub min: Option<usize>,
    /// Most items.
    pub max: Option<usize>,
}

impl ListShape {
    /// A list without bounds.
    pub const fn new(name: &'static str, member: &'static Shape) -> ListShape {
        ListShape { name, member, min: None, max: None }
    }

    /// With a least number of items.
    pub const fn min(self, min: usize) -> ListShape {
        ListShape { min: Some(min), ..self }
    }

    /// With a greatest number of items.
    pub const fn max(self, max: usize) -> ListShape {
        ListShape { max: Some(max), ..self }
    }
}

/// A map with text keys and its bounds on the number of entries.
#[derive(Debug)]
pub struct MapShape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The keys' type.
    pub key: &'static Shape,
    /// The values' type.
    pub value: &'static Shape,
    /// Fewest entries.
    pub min: Option<usize>,
    /// Most entries.
    pub max: Option<usize>,
}

impl MapShape {
    /// A map without bounds.
    pub const fn new(name: &'static str, key: &'static Shape, value: &'static Shape) -> MapShape {
        MapShape { name, key, value, min: None, max: None }
    }

    /// With a least number of entries.
    pub const fn min(self, min: usize) -> MapShape {
        MapShape { min: Some(min), ..self }
    }

    /// With a greatest number of entries.
    pub const fn max(self, max: usize) -> MapShape {
        MapShape { max: Some(max), ..self }
    }
}

/// Text and its constraints.
#[derive(Debug)]
pub struct StringShape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// Fewest characters.
    pub min: Option<usize>,
    /// Most characters.
    pub max: Option<usize>,
    /// The pattern, in the model's own dialect (Java's).
    pub pattern: Option<&'static str>,
    /// The values of an enumeration; empty for free text.
    pub values: &'static [&'static str],
}

impl StringShape {
    /// Text without constraints.
    pub const fn new(name: &'static str) -> StringShape {
        StringShape { name, min: None, max: None, pattern: None, values: &[] }
    }

    /// With a least number of characters.
    pub const fn min(self, min: usize) -> StringShape {
        StringShape { min: Some(min), ..self }
    }

    /// With a greatest number of characters.
    pub const fn max(self, max: usize) -> StringShape {
        StringShape { max: Some(max), ..self }
    }

    /// With a pattern.
    pub const fn pattern(self, pattern: &'static str) -> StringShape {
        StringShape { pattern: Some(pattern), ..self }
    }

    /// With the values of an enumeration.
    pub const fn values(self, values: &'static [&'static str]) -> StringShape {
        StringShape { values, ..self }
    }
}

/// A whole number and its bounds.
#[derive(Debug)]
pub struct IntegerShape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// Least value.
    pub min: Option<i64>,
    /// Greatest value.
    pub max: Option<i64>,
}

impl IntegerShape {
    /// A number without bounds.
    pub const fn new(name: &'static str) -> IntegerShape {
        IntegerShape { name, min: None, max: None }
    }

    /// With a least value.
    pub const fn min(self, min: i64) -> IntegerShape {
        IntegerShape { min: Some(min), ..self }
    }

    /// With a greatest value.
    pub const fn max(self, max: i64) -> IntegerShape {
        IntegerShape { max: Some(max), ..self }
    }
}

/// A number and its bounds.
#[derive(Debug)]
pub struct FloatShape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// Least value.
    pub min: Option<f64>,
    /// Greatest value.
    pub max: Option<f64>,
}

impl FloatShape {
    /// A number without bounds.
    pub const fn new(name: &'static str) -> FloatShape {
        FloatShape { name, min: None, max: None }
    }

    /// With a least value.
    pub const fn min(self, min: f64) -> FloatShape {
        FloatShape { min: Some(min), ..self }
    }

    /// With a greatest value.
    pub const fn max(self, max: f64) -> FloatShape {
        FloatShape { max: Some(max), ..self }
    }
}
