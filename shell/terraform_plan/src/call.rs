//! A call that a plan comes to.

use serde_json::{Map, Value};

/// Who calls, and where, as far as a plan tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Who {
    pub account: Option<String>,
    pub role: Option<String>,
    pub region: Option<String>,
}

/// A call, with references to the answers of those before it.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The object of the plan that it is made for.
    pub address: String,
    /// The service, as the rehearsal's document calls it.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// Its input.
    pub request: Map<String, Value>,
    /// Who calls, and where.
    pub(crate) who: Who,
    /// How many levels of other changes come before it.
    pub level: usize,
    /// Ids of things that are there already, which the plan names.
    pub ids: Vec<String>,
    /// Whether something in it is not to be shown.
    pub is_sensitive: bool,
}

impl Call {
    /// As the rehearsal's document has it.
    pub fn document(&self) -> Value {
        let mut call = Map::new();
        call.insert("service".to_owned(), self.service.into());
        call.insert("operation".to_owned(), self.operation.into());
        call.insert("request".to_owned(), Value::Object(self.request.clone()));
        let who = [("account", &self.who.account), ("role", &self.who.role), ("region", &self.who.region)];
        for (name, value) in who {
            if let Some(value) = value {
                call.insert(name.to_owned(), value.as_str().into());
            }
        }
        Value::Object(call)
    }
}
