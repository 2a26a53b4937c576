//! Reads under which conditions a statement holds.

use super::reader::Reader;
use crate::condition::Condition;
use crate::key::Key;
use crate::operator::Operator;
use documents::{Document, Entry, Resolved};
use smol_str::SmolStr;

impl Reader<'_> {
    pub(super) fn conditions(&mut self, condition: &Document) -> Option<Vec<Condition>> {
        if condition.is_null() && self.dialect.takes_anything() {
            return Some(Vec::new());
        }
        let Some(operators) = condition.entries() else {
            self.problem("expected an object", condition.span);
            return None;
        };
        let mut all = Some(Vec::new());
        for entry in operators {
            let found = self.within(&entry.key, |this| this.of_operator(entry));
            all = all.zip(found).map(|(mut all, found)| {
                all.extend(found);
                all
            });
        }
        all
    }

    fn of_operator(&mut self, entry: &Entry) -> Option<Vec<Condition>> {
        let mut operator = Operator::named(&entry.key);
        if operator.is_none() {
            self.problem("no such condition operator", entry.key_span);
            operator = self.dialect.takes_anything().then_some(Operator::UNHEARD);
        }
        let Some(keys) = entry.value.entries() else {
            self.problem("expected an object", entry.value.span);
            return None;
        };
        let mut found = operator.map(|operator| (operator, Vec::new()));
        for Entry { key, key_span, value } in keys {
            let values = self.within(key, |this| this.values(value));
            found = found.zip(values).map(|((operator, mut found), values)| {
                let key = Key::new(key.clone());
                found.push(Condition::new(&entry.key, operator, key, &values, *key_span, self.variables));
                (operator, found)
            });
        }
        found.map(|(_, found)| found)
    }

    /// The values of a key, as texts.
    fn values(&mut self, value: &Document) -> Option<Vec<SmolStr>> {
        let items = value.items().unwrap_or(std::slice::from_ref(value));
        let mut values = Some(Vec::new());
        for item in items {
            let text = item.text().filter(|_| !matches!(item.scalar(), None | Some(Resolved::Null)));
            if text.is_none() {
                self.problem("expected a value or a list of values", item.span);
            }
            values = values.zip(text).map(|(mut values, text)| {
                values.push(SmolStr::new(text));
                values
            });
        }
        values
    }
}
