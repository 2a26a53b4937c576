//! How an AWS call is refused, wherever one of our routes tells of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a call is refused, or would be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Refusal {
    /// The exception.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// The exception's reason.
    pub reason: Option<String>,
    /// Its text.
    pub message: Option<String>,
    /// What AWS's text doesn't say, such as what in a policy document is wrong, and where.
    #[serde(default)]
    pub why: Option<String>,
}

impl Refusal {
    /// In one line: the exception, its reason, and why; or the exception's text, where that is all there is to say.
    pub fn told(&self) -> String {
        let text = self.why.as_deref().or(self.message.as_deref());
        let parts = [Some(self.code.as_str()), self.reason.as_deref(), text];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
    }
}

#[cfg(test)]
mod tests {
    use super::Refusal;

    #[test]
    fn why_says_more_than_the_text_of_the_exception() {
        let mut refusal = Refusal {
            code: "C".to_owned(),
            status: 400,
            reason: Some("R".to_owned()),
            message: Some("M".to_owned()),
            why: None,
        };
        assert_eq!(refusal.told(), "C: R: M");
        refusal.why = Some("because".to_owned());
        assert_eq!(refusal.told(), "C: R: because");
        (refusal.reason, refusal.why) = (None, None);
        assert_eq!(refusal.told(), "C: M");
    }
}
