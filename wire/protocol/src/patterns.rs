//! The models' patterns, written for Java's engine, in an engine whose time is linear in the text.

use regex::Regex;
use std::collections::HashMap;
use std::sync::{OnceLock, RwLock};

/// How a service applies its patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Extent {
    /// The whole text has to match, which also anchors `^(A)|(B)$` as it was meant.
    Whole,
    /// Some part of the text has to match.
    Part,
}

/// A pattern of a model, ready to use.
#[derive(Debug)]
struct Compiled {
    wanted: Regex,
    /// From a leading `(?!...)`, which engines of linear time don't know.
    unwanted: Option<Regex>,
}

/// Whether a text satisfies a pattern. A pattern that we cannot compile constrains nothing; a test compiles all there are.
pub(crate) fn satisfies(pattern: &'static str, extent: Extent, text: &str) -> bool {
    compiled(pattern, extent).is_none_or(|compiled| {
        compiled.wanted.is_match(text) && !compiled.unwanted.as_ref().is_some_and(|unwanted| unwanted.is_match(text))
    })
}

/// Each pattern is compiled once; there are as many as the models have, so keeping them forever is bounded.
fn compiled(pattern: &'static str, extent: Extent) -> Option<&'static Compiled> {
    type Cache = RwLock<HashMap<(&'static str, Extent), Option<&'static Compiled>>>;
    static CACHE: OnceLock<Cache> = OnceLock::new();
    let cache = CACHE.get_or_init(Cache::default);
    let read = cache.read().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = read.get(&(pattern, extent)) {
        return *known;
    }
    drop(read);
    let made = compile(pattern, extent).ok().map(|compiled| &*Box::leak(Box::new(compiled)));
    let mut write = cache.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    *write.entry((pattern, extent)).or_insert(made)
}

fn compile(pattern: &str, extent: Extent) -> Result<Compiled, regex::Error> {
    let (ahead, rest) = match pattern.strip_prefix("^(?!").and_then(|rest| rest.split_once(')')) {
        Some((ahead, rest)) => (Some(ahead), format!("^{rest}")),
        None => (None, pattern.to_owned()),
    };
    let translated = translate(&rest);
    let wanted = match extent {
        Extent::Whole => Regex::new(&format!(r"\A(?:{translated})\z"))?,
        Extent::Part => Regex::new(&translated)?,
    };
    let unwanted = ahead.map(|ahead| Regex::new(&format!(r"\A(?:{})", translate(ahead)))).transpose()?;
    Ok(Compiled { wanted, unwanted })
}

/// Java's classes are ASCII unless asked otherwise, its dot stops at more line ends, and a bracket inside a class is escaped
/// where this engine would nest.
pub(crate) fn translate(pattern: &str) -> String {
    const SPACE: &str = r" \t\n\x0B\f\r";
    let mut translated = String::with_capacity(pattern.len() + 16);
    let mut in_class = false;
    let mut characters = pattern.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let Some(escaped) = characters.next() else { break };
                let (class, negated) = match escaped {
                    'd' => ("0-9", false),
                    'D' => ("0-9", true),
                    'w' => ("0-9A-Za-z_", false),
                    'W' => ("0-9A-Za-z_", true),
                    's' => (SPACE, false),
                    'S' => (SPACE, true),
                    'u' => {
                        let digits: String = characters.by_ref().take(4).collect();
                        translated.push_str(&format!(r"\x{{{digits}}}"));
                        continue;
                    }
                    other if other.is_ascii_punctuation() => {
                        translated.push_str(&regex::escape(other.encode_utf8(&mut [0; 4])));
                        continue;
                    }
                    other => {
                        translated.extend(['\\', other]);
                        continue;
                    }
                };
                match (in_class, negated) {
                    (true, false) => translated.push_str(class),
                    (_, true) => translated.push_str(&format!("[^{class}]")),
                    (false, false) => translated.push_str(&format!("[{class}]")),
                }
            }
            '[' if in_class => translated.push_str(r"\["),
            '[' => {
                in_class = true;
                translated.push('[');
                if characters.next_if_eq(&'^').is_some() {
                    translated.push('^');
                }
            }
            ']' if in_class => {
                in_class = false;
                translated.push(']');
            }
            '&' | '~' if in_class => translated.extend(['\\', character]),
            '.' if !in_class => translated.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            other => translated.push(other),
        }
    }
    translated
}

#[cfg(test)]
mod tests {
    use super::*;
    use schema::{Shape, Structure};
    use std::collections::BTreeSet;

    fn collect(structure: &'static Structure, seen: &mut BTreeSet<&'static str>, found: &mut BTreeSet<&'static str>) {
        if seen.insert(structure.name) {
            structure.members.iter().for_each(|member| visit(member.shape, seen, found));
        }
    }

    fn visit(shape: &'static Shape, seen: &mut BTreeSet<&'static str>, found: &mut BTreeSet<&'static str>) {
        match shape {
            Shape::Structure(structure) => collect(structure, seen, found),
            Shape::List(list) => visit(list.member, seen, found),
            Shape::Map(map) => [map.key, map.value].iter().for_each(|part| visit(part, seen, found)),
            Shape::String(text) => found.extend(text.pattern),
            _ => {}
        }
    }

    #[test]
    fn every_pattern_of_an_input_compiles() {
        let mut found = BTreeSet::new();
        for service in schema::services() {
            let mut seen = BTreeSet::new();
            for operation in service.operations {
                operation.input.iter().for_each(|shape| collect(shape, &mut seen, &mut found));
            }
        }
        found.extend(schema::OVERRIDES.iter().filter_map(|exception| exception.accepts));
        assert!(found.len() > 50, "only {} patterns", found.len());
        for pattern in found {
            for extent in [Extent::Whole, Extent::Part] {
                assert!(compile(pattern, extent).is_ok(), "{pattern}: {:?}", compile(pattern, extent).err());
            }
        }
    }

    #[test]
    fn java_s_meaning_is_kept() {
        let target = "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$";
        for (pattern, extent, text, expected) in [
            (target, Extent::Whole, "r-abcd", true),
            (target, Extent::Whole, "r-abcd-and-more", false),
            (target, Extent::Whole, "x123456789012", false),
            (target, Extent::Whole, "123456789012", true),
            (target, Extent::Whole, "123456789012\n", false),
            ("[\\w+=,.@-]*", Extent::Whole, "a.b@c", true),
            ("[\\w+=,.@-]*", Extent::Whole, "é", false),
            ("\\d{12}", Extent::Whole, "١٢٣٤٥٦٧٨٩٠١٢", false),
            (".*\\S.*", Extent::Whole, "a\nb", false),
            (".*\\S.*", Extent::Part, "a\nb", true),
            (".*\\S.*", Extent::Part, " \n ", false),
            ("[\\s\\S]*", Extent::Whole, "a\nb", true),
            ("^(?!aws:)[a-zA-Z+-=._:/]+$", Extent::Part, "aws:key", false),
            ("^(?!aws:)[a-zA-Z+-=._:/]+$", Extent::Part, "key/aws:", true),
            ("guard\\-2\\.x\\.x", Extent::Whole, "guard-2.x.x", true),
            ("guard\\-2\\.x\\.x", Extent::Whole, "guard-2ax.x", false),
            ("[$]LATEST|[a[]", Extent::Whole, "[", true),
        ] {
            assert_eq!(satisfies(pattern, extent, text), expected, "{pattern} {extent:?} {text:?}");
        }
    }
}
