//! One page of a bucket's keys: prefix, delimiter and markers, as a function of ordered keys.

use std::ops::Bound;
use std::sync::Arc;

use crate::records::ObjectRecord;

/// What is asked for.
#[derive(Debug, Default)]
pub(crate) struct Question<'a> {
    pub prefix: &'a str,
    /// Keys that share the text up to its first occurrence after the prefix are rolled up; empty: none are.
    pub delimiter: &'a str,
    /// Only what sorts after it. A rolled-up prefix here skips everything below it.
    pub after: &'a str,
    pub max: usize,
}

/// What is answered: entries in byte order of their names.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub objects: Vec<Arc<ObjectRecord>>,
    pub common_prefixes: Vec<String>,
    /// The last name on this page, when there are more: the `after` of the next one.
    pub next: Option<String>,
}

/// A page of objects, which `from` answers in the order of their keys from a bound on.
pub(crate) fn list<'a, I: Iterator<Item = (&'a String, &'a Arc<ObjectRecord>)>>(
    from: impl FnOnce(Bound<String>) -> I,
    question: &Question<'_>,
) -> Page {
    let mut page = Page::default();
    let mut last: Option<String> = None;
    // A key below a common prefix that was the marker belongs to an entry that has been answered already.
    let mut rolled_up = if question.after.is_empty() { None } else { common_prefix(question.after, question) }
        .filter(|p| p == question.after);
    let after = question.after.to_owned();
    let start = if question.after >= question.prefix && !question.after.is_empty() {
        Bound::Excluded(after)
    } else {
        Bound::Included(question.prefix.to_owned())
    };
    for (key, record) in from(start) {
        if !key.starts_with(question.prefix) {
            break;
        }
        let common = common_prefix(key, question);
        if common.is_some() && common == rolled_up {
            continue;
        }
        if page.objects.len() + page.common_prefixes.len() >= question.max {
            // With a page size of nought S3 answers an empty page that isn't truncated.
            page.next = last;
            break;
        }
        if let Some(common) = common {
            page.common_prefixes.push(common.clone());
            last = Some(common.clone());
            rolled_up = Some(common);
        } else {
            page.objects.push(Arc::clone(record));
            last = Some(key.clone());
        }
    }
    page
}

fn common_prefix(key: &str, question: &Question<'_>) -> Option<String> {
    if question.delimiter.is_empty() {
        return None;
    }
    let rest = key.strip_prefix(question.prefix)?;
    let (head, _) = rest.split_once(question.delimiter)?;
    Some(format!("{}{head}{}", question.prefix, question.delimiter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checksums::Algorithm;
    use crate::records::{Attributes, ChecksumRecord};
    use std::collections::BTreeMap;

    fn keys(keys: &[&str]) -> BTreeMap<String, Arc<ObjectRecord>> {
        let record = |key: &str| ObjectRecord {
            key: key.to_owned(),
            size: 0,
            etag: String::new(),
            last_modified: 0,
            checksum: ChecksumRecord { algorithm: Algorithm::Crc32, value: String::new(), composite: false },
            whole: None,
            parts: None,
            attributes: Attributes::default(),
        };
        keys.iter().map(|key| ((*key).to_owned(), Arc::new(record(key)))).collect()
    }

    /// Every page of `max` entries, as `objects | prefixes`.
    fn pages(objects: &BTreeMap<String, Arc<ObjectRecord>>, prefix: &str, delimiter: &str, max: usize) -> Vec<String> {
        let (mut after, mut pages) = (String::new(), Vec::new());
        loop {
            let page = list(
                |start| objects.range((start, Bound::Unbounded)),
                &Question { prefix, delimiter, after: &after, max },
            );
            let names: Vec<_> = page.objects.iter().map(|o| o.key.as_str()).collect();
            pages.push(format!("{} | {}", names.join(" "), page.common_prefixes.join(" ")));
            match page.next {
                Some(next) => after = next,
                None => return pages,
            }
        }
    }

    #[test]
    fn prefixes_and_delimiters_roll_up() {
        let objects = keys(&["a", "b/1", "b/2", "b/c/3", "b0", "d/", "e/1"]);
        assert_eq!(pages(&objects, "", "", 100), ["a b/1 b/2 b/c/3 b0 d/ e/1 | "]);
        assert_eq!(pages(&objects, "", "/", 100), ["a b0 | b/ d/ e/"]);
        assert_eq!(pages(&objects, "b/", "/", 100), ["b/1 b/2 | b/c/"]);
        assert_eq!(pages(&objects, "b", "/", 100), ["b0 | b/"]);
        assert_eq!(pages(&objects, "zzz", "/", 100), [" | "]);
    }

    #[test]
    fn pages_neither_repeat_nor_skip() {
        let objects = keys(&["a", "b/1", "b/2", "b/c/3", "b0", "d/", "e/1"]);
        assert_eq!(pages(&objects, "", "/", 1), ["a | ", " | b/", "b0 | ", " | d/", " | e/"]);
        assert_eq!(pages(&objects, "", "/", 2), ["a | b/", "b0 | d/", " | e/"]);
        assert_eq!(pages(&objects, "b/", "", 2), ["b/1 b/2 | ", "b/c/3 | "]);
        assert_eq!(pages(&objects, "", "", 7).len(), 1, "a full last page is not truncated");
        assert_eq!(pages(&objects, "", "", 0), [" | "]);
    }

    #[test]
    fn a_marker_need_not_be_a_key() {
        let objects = keys(&["a", "b/1", "b/2", "c"]);
        let after = |after| {
            list(
                |start| objects.range((start, Bound::Unbounded)),
                &Question { after, max: 10, delimiter: "/", ..Question::default() },
            )
        };
        assert_eq!(after("b/1").common_prefixes, ["b/"], "a marker inside a prefix leaves the rest of it");
        assert!(after("b/").common_prefixes.is_empty());
        assert_eq!(after("bb").objects.len(), 1);
    }
}
