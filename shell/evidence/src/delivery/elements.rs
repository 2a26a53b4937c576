//! The elements of a delivery as texts, one after the other: a list is never held as a tree.

use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::io::{BufReader, Read as _};
use std::marker::PhantomData;
use storage::wide;

/// Elements in one delivery, at most.
const ELEMENTS: usize = 1_000_000;
/// The longest element, in bytes.
pub(super) const LONGEST_ELEMENT: usize = 4 * 1024 * 1024;
/// A delivery's length after unpacking, at most, in bytes.
const UNPACKED: u64 = 256 * 1024 * 1024;

/// A part of a delivery that is read by itself.
pub(super) struct Element<'t> {
    /// What it should be.
    pub(super) kind: Kind,
    /// Where it stands.
    at: At,
    /// Its text.
    pub(super) text: &'t str,
}

/// Where an element stands: in which list, and at which place in it; both are missing of the whole document.
#[derive(Debug, Clone, Copy)]
struct At(&'static str, Option<usize>);

impl Element<'_> {
    /// Where it stands: `configurationItems[3]`; empty for the whole document.
    pub(super) fn place(&self) -> String {
        let At(list, index) = self.at;
        index.map_or_else(|| list.to_owned(), |index| format!("{list}[{index}]"))
    }
}

/// What an element should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A configuration item.
    Item,
    /// A row of a query for items.
    Row,
    /// Facts of an account and Region.
    Facts,
    /// Either, or anything that contains items.
    Anything,
    /// Something that isn't a list where one should be.
    NoList,
}

/// What a delivery is, beside its elements.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Outline {
    /// Whether it is a snapshot of everything.
    pub(super) is_snapshot: bool,
    /// Whether it has one of the known lists, or is a list itself.
    has_lists: bool,
}

/// Reads the elements of a document to the end, or until `sink` doesn't want more, or nobody waits for it any longer. A document
/// that is no JSON, or has too much in it, is refused before the first element is handed out.
///
/// # Errors
/// Why the document is refused.
pub(super) fn read(
    body: &[u8],
    packed: bool,
    is_waited_for: &dyn Fn() -> bool,
    sink: &mut dyn FnMut(Element<'_>) -> bool,
) -> Result<Outline, String> {
    if packed {
        return read_packed(body, is_waited_for, sink);
    }
    let text = text_of(body)?;
    let mut found: Vec<(Kind, At, Option<&RawValue>)> = Vec::new();
    let mut keep = |kind, at, raw| {
        found.push((kind, at, raw));
        is_waited_for()
    };
    let outline = walk(&mut serde_json::Deserializer::from_str(text), &mut keep)?;
    if !outline.has_lists {
        whole(text, sink)?;
        return Ok(outline);
    }
    for (kind, at, raw) in found {
        if !sink(Element { kind, at, text: raw.map_or("", RawValue::get) }) {
            break;
        }
    }
    Ok(outline)
}

fn read_packed(
    body: &[u8],
    is_waited_for: &dyn Fn() -> bool,
    sink: &mut dyn FnMut(Element<'_>) -> bool,
) -> Result<Outline, String> {
    let unpacked = || BufReader::with_capacity(64 * 1024, MultiGzDecoder::new(body).take(UNPACKED + 1));
    let mut length = 0_u64;
    let mut counted = unpacked();
    loop {
        let buffer =
            std::io::BufRead::fill_buf(&mut counted).map_err(|problem| format!("the body is no gzip: {problem}"))?;
        if buffer.is_empty() {
            break;
        }
        if !is_waited_for() {
            return Ok(Outline::default());
        }
        let read = buffer.len();
        length += wide(read);
        std::io::BufRead::consume(&mut counted, read);
    }
    if length > UNPACKED {
        return Err("the body has more than 256 MiB after unpacking".to_owned());
    }
    // Once to see that all of it is JSON, and once to hand it out: what is refused leaves nothing behind.
    let looked_through = &mut |_, _, _| is_waited_for();
    let outline = walk::<IgnoredAny, _>(&mut serde_json::Deserializer::from_reader(unpacked()), looked_through)?;
    if !is_waited_for() {
        return Ok(outline);
    }
    if !outline.has_lists {
        if length > wide(LONGEST_ELEMENT) {
            return Err("a document without lists has more than 4 MiB".to_owned());
        }
        let mut bytes = Vec::new();
        unpacked().read_to_end(&mut bytes).map_err(|problem| format!("the body is no gzip: {problem}"))?;
        whole(text_of(&bytes)?, sink)?;
        return Ok(outline);
    }
    let mut hand_out = |kind, at, raw: Option<Box<RawValue>>| {
        sink(Element { kind, at, text: raw.as_deref().map_or("", RawValue::get) })
    };
    walk::<Box<RawValue>, _>(&mut serde_json::Deserializer::from_reader(unpacked()), &mut hand_out)
}

fn text_of(bytes: &[u8]) -> Result<&str, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the body isn't text in UTF-8".to_owned())?;
    // A byte order mark is harmless here.
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn whole(text: &str, sink: &mut dyn FnMut(Element<'_>) -> bool) -> Result<(), String> {
    if text.len() > LONGEST_ELEMENT {
        return Err("a document without lists has more than 4 MiB".to_owned());
    }
    sink(Element { kind: Kind::Anything, at: At("", None), text });
    Ok(())
}

type Hand<'h, R> = &'h mut dyn FnMut(Kind, At, Option<R>) -> bool;

/// The end that somebody asked for, told as an error of the reader.
const ENOUGH: &str = "enough";

fn walk<'de, R, D>(reader: &mut serde_json::Deserializer<D>, hand: Hand<'_, R>) -> Result<Outline, String>
where
    R: Deserialize<'de>,
    D: serde_json::de::Read<'de>,
{
    let mut outline = Outline::default();
    let mut count = 0;
    let top = Top { outline: &mut outline, count: &mut count, hand, element: PhantomData };
    match top.deserialize(&mut *reader).and_then(|()| reader.end()) {
        Ok(()) => Ok(outline),
        Err(problem) if problem.to_string().starts_with(ENOUGH) => Ok(outline),
        Err(problem) => Err(format!("the body is no JSON: {problem}")),
    }
}

struct Top<'a, 'h, R> {
    outline: &'a mut Outline,
    count: &'a mut usize,
    hand: Hand<'h, R>,
    element: PhantomData<R>,
}

impl<'de, R: Deserialize<'de>> DeserializeSeed<'de> for Top<'_, '_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// What is neither a list nor an object has no elements.
macro_rules! no_elements {
    ($($method:ident: $type:ty),+ $(,)?) => {
        $(fn $method<E: serde::de::Error>(self, _: $type) -> Result<Self::Value, E> { Ok(Self::Value::default()) })+
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> { Ok(Self::Value::default()) }
    };
}

impl<'de, R: Deserialize<'de>> Visitor<'de> for Top<'_, '_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a delivery")
    }

    no_elements! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.outline.has_lists = true;
        let mut index = 0;
        while let Some(raw) = list.next_element::<R>()? {
            take(self.count)?;
            if !(self.hand)(Kind::Anything, At("", Some(index)), Some(raw)) {
                return Err(A::Error::custom(ENOUGH));
            }
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let (name, kind) = match key.as_str() {
                "configurationItems" => ("configurationItems", Kind::Item),
                "baseConfigurationItems" => ("baseConfigurationItems", Kind::Item),
                "BaseConfigurationItems" => ("BaseConfigurationItems", Kind::Item),
                "Results" => ("Results", Kind::Row),
                "accountFacts" => ("accountFacts", Kind::Facts),
                "configSnapshotId" => {
                    self.outline.is_snapshot = map.next_value::<Option<IgnoredAny>>()?.is_some();
                    continue;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let list = List { name, kind, count: &mut *self.count, hand: &mut *self.hand, element: PhantomData::<R> };
            let is_list = map.next_value_seed(list)?;
            if is_list {
                self.outline.has_lists = true;
            } else if kind == Kind::Facts {
                self.outline.has_lists = true;
                (self.hand)(Kind::NoList, At(name, None), None);
            }
        }
        Ok(())
    }
}

struct List<'a, 'h, R> {
    name: &'static str,
    kind: Kind,
    count: &'a mut usize,
    hand: Hand<'h, R>,
    element: PhantomData<R>,
}

impl<'de, R: Deserialize<'de>> DeserializeSeed<'de> for List<'_, '_, R> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, R: Deserialize<'de>> Visitor<'de> for List<'_, '_, R> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    no_elements! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let mut index = 0;
        while let Some(raw) = list.next_element::<R>()? {
            take(self.count)?;
            if !(self.hand)(self.kind, At(self.name, Some(index)), Some(raw)) {
                return Err(A::Error::custom(ENOUGH));
            }
            index += 1;
        }
        Ok(true)
    }
}

fn take<E: serde::de::Error>(count: &mut usize) -> Result<(), E> {
    *count += 1;
    if *count > ELEMENTS { Err(E::custom("it has more than 1000000 elements")) } else { Ok(()) }
}
