//! An advanced event selector of a trail: conditions on fields of events, all of which hold.

use documents::Document;

use crate::items::member;

/// The field selectors of one advanced event selector.
pub(super) struct FieldSelectors(Vec<FieldSelector>);

/// What is asked of a field.
struct FieldSelector {
    field: String,
    /// Operators and their values.
    asked: Vec<(String, Vec<String>)>,
}

impl FieldSelectors {
    /// `None` where they can't be read.
    pub(super) fn read(selector: &Document) -> Option<Self> {
        let fields = member(selector, &["FieldSelectors"]);
        fields.items()?.iter().map(FieldSelector::read).collect::<Option<_>>().map(Self)
    }

    /// The values one of which a field must have, where the selector says so.
    pub(super) fn equals(&self, field: &str) -> Option<Vec<String>> {
        self.values(field, "Equals")
    }

    /// The values of an operator on a field.
    pub(super) fn values(&self, field: &str, operator: &str) -> Option<Vec<String>> {
        let asked = self.0.iter().filter(|one| one.field == field).flat_map(|one| &one.asked);
        let mut values = asked.filter(|(name, _)| name == operator).map(|(_, values)| values).peekable();
        values.peek()?;
        Some(values.flatten().cloned().collect())
    }

    /// Whether anything is asked of a field.
    pub(super) fn says(&self, field: &str) -> bool {
        self.0.iter().any(|one| one.field == field)
    }
}

impl FieldSelector {
    fn read(document: &Document) -> Option<Self> {
        let field = document.get("Field")?.as_str()?.to_owned();
        let mut asked = Vec::new();
        for entry in document.entries()?.iter().filter(|entry| entry.key != "Field" && !entry.value.is_null()) {
            let values = entry.value.items()?.iter().map(|value| value.text().map(str::to_owned));
            asked.push((entry.key.to_string(), values.collect::<Option<_>>()?));
        }
        Some(Self { field, asked })
    }
}
