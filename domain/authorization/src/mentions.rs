//! What policies ask about: what else is known of a request makes no difference to them.

use crate::condition::Condition;
use crate::operator::Comparison;
use crate::policy::Policy;
use crate::principal::PrincipalPattern;
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
    /// What the values of keys are compared with, by key: two values make no difference of which the same comparisons hold. A key that isn't here may make one by
    /// each of its values.
    pub comparisons: BTreeMap<SmolStr, BTreeSet<Compared>>,
    /// Whether a statement names users, roles or sessions, and not only accounts.
    pub principals: bool,
    /// The keys whose values stand in other texts.
    variables: BTreeSet<SmolStr>,
}

/// How the values of a key are compared: the operator, and the values of the policy.
pub type Compared = (SmolStr, Vec<SmolStr>);

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
        let in_conditions = statement.conditions.iter().flat_map(|condition| condition.keys().skip(1));
        let variables: BTreeSet<SmolStr> =
            in_resources.chain(in_conditions).map(|key| SmolStr::new(key.compared())).collect();
        self.comparisons.retain(|key, _| !variables.contains(key));
        self.keys.extend(variables.iter().cloned());
        self.variables.extend(variables);
        statement.conditions.iter().for_each(|condition| self.add_condition(condition));
        let named = statement.principals.iter().flat_map(|named| &named.patterns);
        self.principals |= named.into_iter().any(|one| matches!(one.pattern, PrincipalPattern::Arn(_)));
        if statement.is_on_anything() {
            return;
        }
        let services = statement.services().map(|services| services.into_iter().map(SmolStr::new).collect());
        let asked = self.resources.entry(services).or_default();
        asked.extend(patterns().map(|pattern| SmolStr::new(pattern.as_str())));
    }

    fn add_condition(&mut self, condition: &Condition) {
        let key = SmolStr::new(condition.key.compared());
        // What is compared with what another key says hangs on both.
        if condition.operator.comparison == Comparison::Unheard || condition.values().any(|value| value.contains("${"))
        {
            self.comparisons.remove(&key);
            self.variables.insert(key.clone());
        }
        if !self.variables.contains(&key) {
            let compared = (condition.name.clone(), condition.values().map(SmolStr::new).collect());
            self.comparisons.entry(key.clone()).or_default().insert(compared);
        }
        self.keys.insert(key);
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
    fn what_values_are_compared_with_unless_they_stand_in_other_texts() {
        let deny =
            |condition: &str| format!(r#"{{"Effect":"Deny","Action":"*","Resource":"*","Condition":{condition}}}"#);
        let told = |statements: &[&str]| {
            let statements: Vec<String> = statements.iter().map(|condition| deny(condition)).collect();
            let comparison = |(operator, values): &(smol_str::SmolStr, Vec<smol_str::SmolStr>)| {
                format!("{operator} {}", values.join(" "))
            };
            let of_key = |(key, compared): (&smol_str::SmolStr, &std::collections::BTreeSet<_>)| {
                format!("{key}: {}", compared.iter().map(comparison).collect::<Vec<_>>().join(", "))
            };
            mentioned(&statements.join(",")).comparisons.iter().map(of_key).collect::<Vec<_>>()
        };
        let regions = r#"{"StringNotEquals":{"aws:RequestedRegion":["a","b"]},"Null":{"AWS:requestedRegion":"true"}}"#;
        let own = r#"{"StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}"}}"#;
        let account = r#"{"StringEquals":{"aws:PrincipalAccount":"1"}}"#;
        let expected = "aws:requestedregion: Null true, StringNotEquals a b";
        assert_eq!(told(&[regions, account]), ["aws:principalaccount: StringEquals 1", expected]);
        // In either order.
        assert_eq!(told(&[regions, own, account]), [expected]);
        assert_eq!(told(&[account, own, regions]), [expected]);
    }

    #[test]
    fn who_is_named_beside_accounts() {
        let named = |principal: &str| {
            let statement = format!(
                r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"organizations:ListAccounts","Resource":"*"}}"#
            );
            let document = documents::parse_json(&format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#));
            let mut mentions = Mentions::default();
            mentions.add(&read(Dialect::Delegation, &document.unwrap()).0);
            mentions.principals
        };
        assert!(named("arn:aws:iam::111111111111:role/a"));
        assert!(!named("arn:aws:iam::111111111111:root") && !named("111111111111"));
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
