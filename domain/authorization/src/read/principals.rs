//! Reads whom a statement is about.

use super::dialect::Dialect;
use super::reader::Reader;
use crate::principal::NamedPrincipal;
use crate::selection::Selection;
use documents::Document;

impl Reader<'_> {
    pub(super) fn principals(&mut self, value: &Document, negated: bool) -> Option<Selection<NamedPrincipal>> {
        if value.as_str() == Some("*") {
            return Some(Selection { negated, patterns: vec![NamedPrincipal::everyone()] });
        }
        if self.dialect == Dialect::ResourceControl {
            self.problem("expected \"*\"; conditions can narrow it down", value.span);
            return None;
        }
        let lenient = self.dialect.takes_anything();
        if lenient && value.entries().is_none() {
            let patterns = self.texts(value, "a principal", |text| (Some(NamedPrincipal::new("AWS", text)), None))?;
            return Some(Selection { negated, patterns });
        }
        let Some(entries) = value.entries().filter(|entries| lenient || !entries.is_empty()) else {
            self.problem("expected \"*\" or an object with kinds of principals", value.span);
            return None;
        };
        let mut patterns = Some(Vec::new());
        for entry in entries {
            let found = self.within(&entry.key, |this| this.of_kind(&entry.key, entry.key_span, &entry.value));
            patterns = patterns.zip(found).map(|(mut patterns, found)| {
                patterns.extend(found);
                patterns
            });
        }
        patterns.map(|patterns| Selection { negated, patterns })
    }

    fn of_kind(&mut self, kind: &str, span: Option<documents::Span>, value: &Document) -> Option<Vec<NamedPrincipal>> {
        let kinds: &'static [&'static str] = &["AWS", "Service", "Federated", "CanonicalUser"];
        if !kinds.contains(&kind) {
            self.unexpected("this key is not allowed here", span, kinds);
            self.dialect.takes_anything().then_some(())?;
        }
        self.texts(value, "a principal or a list of principals", |text| {
            let refused = text.is_empty().then_some("a principal or a list of principals");
            (Some(NamedPrincipal::new(kind, text)), refused)
        })
    }
}
