//! What policies ask about: what else is known of a request makes no difference to them.

use crate::policy::Policy;
use crate::statement::Statement;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// What policies ask about, beside who asks and for which action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    /// The condition keys, in the form in which two keys are the same: those of conditions, and those that stand in resources and values.
    pub keys: BTreeSet<SmolStr>,
    /// What is asked about resources, by whose actions it is asked. What a service's actions are on makes no difference where nothing is asked, and between two
    /// resources that the same patterns match.
    pub resources: BTreeMap<MentionedServices, BTreeSet<SmolStr>>,
}

/// The services whose actions a statement is about, by prefix; none for any service.
pub type MentionedServices = Option<BTreeSet<SmolStr>>;

impl Mentions {
    /// Adds what a policy asks about.
    pub fn add(&mut self, policy: &Policy) {
        policy.statements.iter().for_each(|statement| self.add_statement(statement));
    }

    fn add_statement(&mut self, statement: &Statement) {
        let patterns = || statement.resources.patterns.iter();
        let in_resources = patterns().flat_map(|pattern| pattern.variables());
        let in_conditions = statement.conditions.iter().flat_map(|condition| condition.keys());
        self.keys.extend(in_resources.chain(in_conditions).map(|key| SmolStr::new(key.compared())));
        if statement.is_on_anything() {
            return;
        }
        let services = statement.services().map(|services| services.into_iter().map(SmolStr::new).collect());
        let asked = self.resources.entry(services).or_default();
        asked.extend(patterns().map(|pattern| SmolStr::new(pattern.as_str())));
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
    fn what_is_asked_about_resources_by_whose_actions() {
        let on = |statements: &str| {
            let all = mentioned(statements).resources;
            let told = |services: &Option<std::collections::BTreeSet<smol_str::SmolStr>>| {
                services
                    .as_ref()
                    .map_or("any".to_owned(), |it| it.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join("+"))
            };
            let line = |(services, patterns): (&_, &std::collections::BTreeSet<smol_str::SmolStr>)| {
                let patterns: Vec<&str> = patterns.iter().map(AsRef::as_ref).collect();
                format!("{}: {}", told(services), patterns.join(" "))
            };
            all.iter().map(line).collect::<Vec<_>>()
        };
        let everything = r#"{"Effect":"Deny","Action":["ec2:*","s3:GetObject"],"Resource":"*"}"#;
        assert!(on(everything).is_empty());
        let buckets =
            r#"{"Effect":"Deny","Action":["s3:GetObject","SQS:Send*"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::a"]}"#;
        let others = r#"{"Effect":"Deny","NotAction":"s3:*","Resource":"arn:aws:s3:::c"}"#;
        let but = r#"{"Effect":"Deny","Action":"iam:*","NotResource":"arn:aws:iam::*:role/x"}"#;
        assert_eq!(
            on(&format!("{everything},{buckets},{others},{but}")),
            ["any: arn:aws:s3:::c", "iam: arn:aws:iam::*:role/x", "s3+sqs: arn:aws:s3:::a arn:aws:s3:::b"]
        );
    }
}
