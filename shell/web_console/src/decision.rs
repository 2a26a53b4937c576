//! The page of a decision: the question as a form, and a column a level.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::decide::{ActionGroup, Answer, Decision, Reason, ReasonKind, ServiceCount, Step};
use std::borrow::Borrow;

/// A decision.
#[derive(Template)]
#[template(path = "decision.html")]
pub struct DecisionPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was asked.
    pub asked: Asked,
    /// The name of the account, where it has one here.
    pub name: Option<String>,
    /// What comes of it.
    pub answer: Option<Answer>,
    /// Why there is no answer.
    pub refused: Option<String>,
}

/// A question, as the form's fields say it.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The account.
    pub account: String,
    /// Who in it: `root`, `user/NAME`, `role/NAME`, an ARN; nobody told, where it is empty.
    pub principal: String,
    /// The action, possibly with wildcards.
    pub action: String,
    /// The ARN of what is acted on; nobody told, where it is empty.
    pub resource: String,
    /// The Region that is asked.
    pub region: String,
    /// Condition keys, `KEY=VALUE` a line.
    pub context: String,
    /// Keys that are absent, by blanks.
    pub absent: String,
}

/// Actions and services that are listed.
const LISTED: usize = 40;

impl DecisionPage {
    fn mark(&self, decision: impl Borrow<Decision>) -> Mark {
        let decision = *decision.borrow();
        let sign = match decision {
            Decision::Allowed => Sign::Good,
            Decision::Denied => Sign::Bad,
            Decision::Undecided => Sign::Unknown,
            Decision::Mixed => Sign::Waiting,
        };
        sign.saying(decision)
    }

    fn step_mark(&self, step: &Step) -> Mark {
        match step.passes {
            Decision::Allowed => Sign::Good.saying("allows"),
            Decision::Denied if step.denied.is_empty() => Sign::Bad.saying("allows nothing of the kind"),
            Decision::Denied => Sign::Bad.saying("denies"),
            Decision::Undecided | Decision::Mixed => Sign::Unknown.saying("depends"),
        }
    }

    fn reason(&self, reason: &Reason) -> String {
        match reason.kind {
            ReasonKind::ExplicitDeny => {
                let statement = match (&reason.sid, reason.statement) {
                    (Some(sid), _) => format!("statement {sid}"),
                    (None, Some(index)) => format!("statement {index}"),
                    (None, None) => "a statement".to_owned(),
                };
                let conditions: Vec<String> =
                    reason.conditions.iter().map(|one| format!("{} {}", one.operator, one.key)).collect();
                let held = if conditions.is_empty() { String::new() } else { format!(" ({})", conditions.join(", ")) };
                format!("{statement} denies it{held}")
            }
            ReasonKind::NoAllow => "nothing there allows it".to_owned(),
        }
    }

    /// What would have to change, for people.
    fn nearest(&self, answer: &Answer) -> Option<String> {
        let by = answer.by.as_ref()?;
        let (node, policy) =
            (by.node_name.as_deref().unwrap_or("the node"), by.policy_name.as_deref().unwrap_or("a policy"));
        let more = answer.also.len();
        let more = if more == 0 { String::new() } else { format!(", and {more} more as listed") };
        Some(match by.kind {
            ReasonKind::ExplicitDeny => format!("{policy} would have to stop denying it at {node}{more}."),
            ReasonKind::NoAllow => format!("A {} at {node} would have to allow it{more}.", by.policy_type),
        })
    }

    fn policy(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", id)
    }

    fn node(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Organization).with("node", id)
    }

    fn services<'a>(&self, answer: &'a Answer) -> Vec<&'a ServiceCount> {
        let services = answer.actions.iter().flat_map(|actions| &actions.services);
        let mut services: Vec<&ServiceCount> = services.collect();
        services.sort_by_key(|one| (one.denied == 0, one.service.clone()));
        services.truncate(LISTED);
        services
    }

    fn groups<'a>(&self, answer: &'a Answer) -> impl Iterator<Item = &'a ActionGroup> + use<'a> {
        answer.actions.iter().flat_map(|actions| &actions.groups).take(LISTED)
    }

    fn some_of(&self, group: &ActionGroup) -> String {
        let shown: Vec<&str> = group.actions.iter().take(LISTED).map(String::as_str).collect();
        let more = group.actions.len() - shown.len();
        if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
    }

    fn number(&self, count: impl Borrow<usize>) -> Count {
        Count(u64::try_from(*count.borrow()).unwrap_or(u64::MAX))
    }
}
