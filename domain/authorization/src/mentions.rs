//! What policies ask about: what else is known of a request makes no difference to them.

use crate::policy::Policy;
use crate::statement::Statement;
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// What policies ask about, beside who asks and for which action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mentions {
    /// The condition keys, in the form in which two keys are the same: those of conditions, and those that stand in resources and values.
    pub keys: BTreeSet<SmolStr>,
    /// The services for whose actions it may count which resource they are on; nothing where that may be any service.
    pub on_resources: Option<BTreeSet<SmolStr>>,
}

impl Default for Mentions {
    fn default() -> Self {
        Self { keys: BTreeSet::new(), on_resources: Some(BTreeSet::new()) }
    }
}

impl Mentions {
    /// Adds what a policy asks about.
    pub fn add(&mut self, policy: &Policy) {
        policy.statements.iter().for_each(|statement| self.add_statement(statement));
    }

    fn add_statement(&mut self, statement: &Statement) {
        let in_resources = statement.resources.patterns.iter().flat_map(|pattern| pattern.variables());
        let in_conditions = statement.conditions.iter().flat_map(|condition| condition.keys());
        self.keys.extend(in_resources.chain(in_conditions).map(|key| SmolStr::new(key.compared())));
        if statement.is_on_anything() {
            return;
        }
        match (statement.services(), &mut self.on_resources) {
            (Some(services), Some(known)) => known.extend(services.into_iter().map(SmolStr::new)),
            (None, known) => *known = None,
            (Some(_), None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Mentions;
    use crate::read::{Dialect, read};

    fn mentioned(statements: &str) -> Mentions {
        let document = documents::parse_json(&format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#));
        let mut mentions = Mentions::default();
        mentions.add(&read(Dialect::ServiceControl, &document.unwrap()).0);
        mentions
    }

    #[test]
    fn keys_of_conditions_of_their_values_and_of_resources() {
        let found = mentioned(
            r#"{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/Team}/*",
              "Condition":{"StringNotEquals":{"aws:RequestedRegion":["x"],"s3:Prefix":"${aws:username}"}}}"#,
        );
        let keys: Vec<&str> = found.keys.iter().map(AsRef::as_ref).collect();
        assert_eq!(keys, ["aws:principaltag/team", "aws:requestedregion", "aws:username", "s3:prefix"]);
    }

    #[test]
    fn services_whose_resources_count() {
        let on = |statements: &str| {
            mentioned(statements).on_resources.map(|all| all.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let everything = r#"{"Effect":"Deny","Action":["ec2:*","s3:GetObject"],"Resource":"*"}"#;
        assert_eq!(on(everything), Some(vec![]));
        let buckets = r#"{"Effect":"Deny","Action":["s3:GetObject","SQS:Send*"],"Resource":"arn:aws:s3:::b"}"#;
        assert_eq!(on(&format!("{everything},{buckets}")), Some(vec!["s3".to_owned(), "sqs".to_owned()]));
        for any in [
            r#"{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b"}"#,
            r#"{"Effect":"Deny","NotAction":"s3:*","Resource":"arn:aws:s3:::b"}"#,
            r#"{"Effect":"Deny","Action":"s3:*","NotResource":"arn:aws:s3:::b"}"#,
        ] {
            let found = on(&format!("{any},{buckets}"));
            assert_eq!(found.is_none(), !any.contains("NotResource"), "{any}");
        }
    }
}
