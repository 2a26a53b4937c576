//! Answers of AWS's operations, which stay trees here: what isn't in one reads as nothing.

use serde_json::Value;

/// A tree that is read by the paths of its members.
pub trait Answer {
    /// What stands at a path: `/Roots/0/Id`.
    fn at(&self, path: &str) -> &Value;

    /// The text at a path; empty where there is none.
    fn text_at(&self, path: &str) -> String {
        self.at(path).as_str().unwrap_or_default().to_owned()
    }

    /// The items of the list at a path.
    fn items_at(&self, path: &str) -> impl Iterator<Item = &Value> {
        self.at(path).as_array().into_iter().flatten()
    }

    /// Gives an object a member; whatever is none stays as it is.
    fn put(&mut self, name: &str, value: impl Into<Value>);
}

impl Answer for Value {
    fn at(&self, path: &str) -> &Value {
        self.pointer(path).unwrap_or(&Value::Null)
    }

    fn put(&mut self, name: &str, value: impl Into<Value>) {
        if let Some(members) = self.as_object_mut() {
            members.insert(name.to_owned(), value.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;
    use serde_json::json;

    #[test]
    fn what_is_not_there_reads_as_nothing() {
        let mut answer = json!({ "Roots": [{ "Id": "r-1" }] });
        assert_eq!(answer.text_at("/Roots/0/Id"), "r-1");
        assert_eq!((answer.text_at("/Roots/1/Id"), answer.at("/Root").is_null()), (String::new(), true));
        assert_eq!((answer.items_at("/Roots").count(), answer.items_at("/Roots/0").count()), (1, 0));
        answer.put("Next", "x");
        assert_eq!(answer, json!({ "Roots": [{ "Id": "r-1" }], "Next": "x" }));
    }
}
