//! What becomes of a recorded call: what it came to, and what is decided about it before and after a change.

use crate::call::Recorded;
use reports::decide::{Answer, Decision, Reason};
use reports::replay::Outcome;

/// What is decided about a call, all its questions together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Verdict<'a> {
    /// Whether it passes: for sure, surely not, or nobody knows.
    pub passes: Passes,
    /// The statement that denies it, or the first of those that would.
    pub by: Option<&'a Reason>,
    /// All that would.
    pub perhaps: Vec<&'a Reason>,
    /// On what it hangs.
    pub needs: Vec<&'a str>,
    /// Which of the questions it comes from.
    pub question: usize,
}

/// Whether a call passes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Passes {
    /// For sure.
    #[default]
    Yes,
    /// Surely not.
    No,
    /// Nobody knows.
    Perhaps,
}

impl<'a> Verdict<'a> {
    /// Of the answers to all questions: all of them have to pass.
    pub fn of(answers: &[&'a Answer]) -> Self {
        let mut whole = Self::default();
        for (question, answer) in answers.iter().enumerate() {
            match answer.decision {
                Decision::Denied => {
                    let by = answer.by.as_ref();
                    return Self { passes: Passes::No, by, question, ..Self::default() };
                }
                Decision::Undecided => {
                    if whole.passes == Passes::Yes {
                        whole.passes = Passes::Perhaps;
                        whole.by = answer.perhaps.first();
                        whole.question = question;
                    }
                    whole.perhaps.extend(&answer.perhaps);
                    for need in &answer.needs {
                        if !whole.needs.contains(&need.as_str()) {
                            whole.needs.push(need);
                        }
                    }
                }
                Decision::Allowed | Decision::Mixed => {}
            }
        }
        whole
    }

    /// Whether everything that may deny this may deny the other one, too, so that what let one pass lets the other one pass.
    fn hangs_on_no_more_than(&self, other: &Verdict<'_>) -> bool {
        self.perhaps.iter().all(|reason| other.perhaps.contains(reason))
    }
}

/// What becomes of a call. Without a state before the change, what was recorded stands for what is decided in it.
pub fn outcome(recorded: Recorded, before: Option<&Verdict<'_>>, after: &Verdict<'_>) -> Outcome {
    use Passes::{No, Perhaps, Yes};
    let was = before.map(|verdict| verdict.passes);
    match (recorded, was, after.passes) {
        // It succeeded.
        (Recorded::Passed, Some(No), No) => Outcome::DeniedAlready,
        (Recorded::Passed, _, No) => Outcome::Breaks,
        (Recorded::Passed, Some(No), Yes) => Outcome::StartsToWork,
        (Recorded::Passed, Some(No), Perhaps) => Outcome::MayStartToWork,
        (Recorded::Passed, Some(Perhaps), Perhaps)
            if before.is_some_and(|before| after.hangs_on_no_more_than(before)) =>
        {
            Outcome::UndecidedAlike
        }
        (Recorded::Passed, _, Perhaps) => Outcome::MayBreak,
        (Recorded::Passed, _, Yes) => Outcome::Unaffected,
        // It was denied, and is.
        (_, _, No) => Outcome::DeniedAlready,
        // It was denied, and these policies let it pass now.
        (_, Some(No), Yes) | (Recorded::DeniedByOrganization, None | Some(Perhaps), Yes) => Outcome::StartsToWork,
        (Recorded::Denied, Some(Perhaps), Yes) => Outcome::MayStartToWork,
        (_, Some(No), Perhaps) => Outcome::MayStartToWork,
        // They let it pass before: something else denied it.
        (_, None | Some(Yes | Perhaps), Yes | Perhaps) => Outcome::DeniedAlready,
    }
}

#[cfg(test)]
mod tests {
    use super::{Passes, Verdict, outcome};
    use crate::call::Recorded;
    use reports::decide::{Reason, ReasonKind};
    use reports::replay::Outcome;

    fn reason(policy: &str) -> Reason {
        Reason {
            kind: ReasonKind::ExplicitDeny,
            policy_type: "SERVICE_CONTROL_POLICY".to_owned(),
            node: None,
            node_name: None,
            policy: Some(policy.to_owned()),
            policy_name: None,
            statement: Some(0),
            sid: None,
            conditions: Vec::new(),
        }
    }

    fn verdict(passes: Passes, perhaps: &'static [Reason]) -> Verdict<'static> {
        Verdict { passes, perhaps: perhaps.iter().collect(), ..Verdict::default() }
    }

    #[test]
    fn what_succeeded_breaks_may_break_or_stays() {
        use Passes::{No, Perhaps, Yes};
        let reasons: &'static [Reason] = Box::leak(Box::new(["p-1", "p-2"].map(reason)));
        let (one, both) = (&reasons[..1], reasons);
        let of = |before: Option<Verdict<'_>>, after: Verdict<'_>| outcome(Recorded::Passed, before.as_ref(), &after);
        let (yes, no) = (|| verdict(Yes, &[]), || verdict(No, &[]));
        for (before, after, expected) in [
            (Some(yes()), no(), Outcome::Breaks),
            (None, no(), Outcome::Breaks),
            (Some(verdict(Perhaps, one)), no(), Outcome::Breaks),
            // A record of before these policies.
            (Some(no()), no(), Outcome::DeniedAlready),
            (Some(yes()), verdict(Perhaps, one), Outcome::MayBreak),
            (None, verdict(Perhaps, one), Outcome::MayBreak),
            (Some(verdict(Perhaps, one)), verdict(Perhaps, one), Outcome::UndecidedAlike),
            (Some(verdict(Perhaps, both)), verdict(Perhaps, one), Outcome::UndecidedAlike),
            (Some(verdict(Perhaps, one)), verdict(Perhaps, both), Outcome::MayBreak),
            (Some(yes()), yes(), Outcome::Unaffected),
            (Some(verdict(Perhaps, one)), yes(), Outcome::Unaffected),
            (Some(no()), yes(), Outcome::StartsToWork),
            (Some(no()), verdict(Perhaps, one), Outcome::MayStartToWork),
        ] {
            assert_eq!(of(before.clone(), after.clone()), expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn what_was_denied_starts_to_work_only_where_these_policies_denied_it() {
        use Passes::{No, Perhaps, Yes};
        for (recorded, before, after, expected) in [
            (Recorded::Denied, Some(No), Yes, Outcome::StartsToWork),
            (Recorded::Denied, Some(No), Perhaps, Outcome::MayStartToWork),
            (Recorded::Denied, Some(No), No, Outcome::DeniedAlready),
            (Recorded::Denied, Some(Yes), Yes, Outcome::DeniedAlready),
            (Recorded::Denied, Some(Yes), No, Outcome::DeniedAlready),
            (Recorded::Denied, None, Yes, Outcome::DeniedAlready),
            (Recorded::Denied, Some(Perhaps), Yes, Outcome::MayStartToWork),
            (Recorded::DeniedByOrganization, None, Yes, Outcome::StartsToWork),
            (Recorded::DeniedByOrganization, Some(Perhaps), Yes, Outcome::StartsToWork),
            (Recorded::DeniedByOrganization, Some(No), No, Outcome::DeniedAlready),
        ] {
            let before = before.map(|passes| verdict(passes, &[]));
            let found = outcome(recorded, before.as_ref(), &verdict(after, &[]));
            assert_eq!(found, expected, "{recorded:?} {before:?} {after:?}");
        }
    }
}
