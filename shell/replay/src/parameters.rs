//! The parameters of a recorded request: the texts on top, and those in EC2's sets of items.

use crate::text::otherwise;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// How many are kept.
const MOST: usize = 200;

/// Names with values, in the order of the record; a name may stand there several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters<'r>(pub Vec<(Cow<'r, str>, Cow<'r, str>)>);

impl Parameters<'_> {
    /// The values of a name, whose case doesn't count.
    pub fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p str> {
        let of = |known: &&(Cow<'_, str>, Cow<'_, str>)| known.0.eq_ignore_ascii_case(name);
        self.0.iter().filter(move |known| of(known)).map(|(_, value)| value.as_ref())
    }

    /// The value of a name, if there is exactly one.
    pub fn one<'p>(&'p self, name: &'p str) -> Option<&'p str> {
        let mut all = self.all(name).filter(|value| !value.is_empty());
        let first = all.next()?;
        all.next().is_none().then_some(first)
    }
}

/// A name, borrowed where that goes.
struct Name<'d>(Cow<'d, str>);

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Owned(text.to_owned())))
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

/// What stands at a name: a text, or a set of items with texts.
enum Value<'r> {
    Text(Cow<'r, str>),
    Inner(Vec<(Cow<'r, str>, Cow<'r, str>)>),
    Nothing,
}

/// Reads a value; `depth` is how far down sets and their items are still looked into.
struct ValueVisitor {
    depth: u8,
}

impl<'de> serde::de::DeserializeSeed<'de> for ValueVisitor {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(if value { "true" } else { "false" })))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(value.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let Some(depth) = self.depth.checked_sub(1) else {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Value::Nothing);
        };
        let mut inner = Vec::new();
        while let Some(value) = seq.next_element_seed(ValueVisitor { depth })? {
            if let Value::Inner(more) = value
                && inner.len() < MOST
            {
                inner.extend(more);
            }
        }
        Ok(Value::Inner(inner))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut inner = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            let depth = match self.depth.checked_sub(1) {
                Some(depth) if depth == 0 || name == "items" => depth,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            match map.next_value_seed(ValueVisitor { depth })? {
                Value::Text(text) if inner.len() < MOST => inner.push((name, text)),
                Value::Inner(more) if inner.len() < MOST => inner.extend(more),
                _ => {}
            }
        }
        Ok(Value::Inner(inner))
    }
}

/// A set, its items, and an item.
const IN_SETS: u8 = 3;

struct ParametersVisitor;

impl<'de> Visitor<'de> for ParametersVisitor {
    type Value = Parameters<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            if all.len() >= MOST {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            // EC2 and its relatives: instancesSet, volumeSet, filterSet, ...
            let depth = if name.ends_with("Set") { IN_SETS } else { 0 };
            match map.next_value_seed(ValueVisitor { depth })? {
                Value::Text(text) => all.push((name, text)),
                Value::Inner(more) => all.extend(more),
                Value::Nothing => {}
            }
        }
        Ok(Parameters(all))
    }

    otherwise!(Parameters::default(); str numbers unit seq);
}

impl<'de: 'r, 'r> Deserialize<'de> for Parameters<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParametersVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::Parameters;

    #[test]
    fn texts_on_top_and_in_sets_of_items() {
        let text = r#"{"instanceType":"t3.micro","n":3,"deep":{"a":"b","list":["c"]},"gone":null,
            "instancesSet":{"items":[{"instanceId":"i-1","more":{"x":"y"}},{"instanceId":"i-2"}]},"tagSet":"odd"}"#;
        let read: Parameters<'_> = serde_json::from_str(text).unwrap();
        let pairs: Vec<(&str, &str)> = read.0.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        assert_eq!(
            pairs,
            [("instanceType", "t3.micro"), ("n", "3"), ("instanceId", "i-1"), ("instanceId", "i-2"), ("tagSet", "odd")]
        );
        assert_eq!(read.one("INSTANCETYPE"), Some("t3.micro"));
        assert_eq!((read.one("instanceId"), read.all("instanceId").count()), (None, 2));
        for odd in ["null", "[1]", "\"x\"", "3", "true", "1.5", "-1"] {
            assert_eq!(serde_json::from_str::<Parameters<'_>>(odd).unwrap(), Parameters::default(), "{odd}");
        }
    }
}
