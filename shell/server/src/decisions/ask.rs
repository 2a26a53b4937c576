//! Puts questions to the engine: in an installation's organizations, or in one that a question brings along.

use super::answer::{Names, step, told};
use super::asked::Asked;
use authorization::{Attached, Guardrails, PrincipalKind, Request, Side, decide, derive, waterfall};
use governance::organizations::{Guards, State};
use identifiers::{AccountId, ParentId};
use reports::decide::{Answer, Question};

/// The questions about one state of an installation.
pub struct Desk<'s> {
    state: &'s State,
    guards: Guards<'s>,
}

impl<'s> Desk<'s> {
    /// Those about this state.
    pub fn new(state: &'s State) -> Self {
        Self { state, guards: Guards::new(state) }
    }

    /// Answers a question.
    ///
    /// # Errors
    /// What is wrong with it, with the member's name.
    pub fn answer(&mut self, question: &Question) -> Result<Answer, String> {
        let asked = Asked::read(question)?;
        let number = |account: Option<&str>| account.and_then(|account| account.parse::<AccountId>().ok());
        let caller = match (&question.at, number(asked.principal.account.as_deref())) {
            (Some(at), account) => Some(self.at(at, account)?),
            (None, account) => account.map(|account| self.guards.side(account)),
        };
        let owner = match number(asked.owner.as_deref()) {
            // What the caller's own account owns is where the caller is.
            Some(account) if caller.as_ref().is_some_and(|side| side.account == account.to_string()) => caller.clone(),
            Some(account) => Some(self.guards.side(account)),
            None => None,
        };
        let names = Names::Of(self.state);
        Ok(answer(asked, caller.as_ref(), owner.as_ref(), None, names, question.explain))
    }

    /// An account as if it were new, and directly under a unit or the root.
    fn at(&mut self, at: &str, account: Option<AccountId>) -> Result<Side, String> {
        let parent: ParentId =
            at.parse().map_err(|_| format!("`at`: {at:?} is the id of neither a unit nor a root"))?;
        let organization = match &parent {
            ParentId::Root(root) => self.state.roots.get(root),
            ParentId::OrganizationalUnit(unit) => self.state.units.get(unit).map(|unit| &unit.organization),
        };
        let organization = organization.and_then(|id| self.state.organizations.get(id));
        let organization = organization.ok_or_else(|| format!("`at`: there is no {at}"))?;
        let side = self.guards.side_at(organization, &parent);
        Ok(Side { account: account.map(|account| account.to_string().into()).unwrap_or_default(), ..side })
    }
}

/// Answers what was asked, with both sides at hand.
pub fn answer(
    asked: Asked,
    caller: Option<&Side>,
    owner: Option<&Side>,
    delegation: Option<&Attached>,
    names: Names<'_>,
    explain: bool,
) -> Answer {
    let Asked { principal, action, resource, is_aws_managed, mut context, .. } = asked;
    derive(&mut context, &principal, caller, owner);
    let guardrails = Guardrails { caller, owner, delegation, is_aws_managed };
    let request = Request { principal: &principal, action: &action, resource: &resource, context: &context };
    let mut answer = told(&decide(&guardrails, &request), names);
    if explain {
        let steps = waterfall(&guardrails, &request);
        answer.unlimited = steps.is_empty().then(|| unlimited(principal.kind, caller));
        answer.steps = Some(steps.iter().map(|one| step(one, names)).collect());
    }
    answer
}

/// Why no policy is asked.
fn unlimited(kind: PrincipalKind, caller: Option<&Side>) -> String {
    let why = match (kind, caller) {
        (PrincipalKind::ServiceLinkedRole, _) => "service-linked roles are limited by no policy of an organization",
        (PrincipalKind::Service | PrincipalKind::Anonymous | PrincipalKind::WebIdentity, _) | (_, None) => {
            "the caller belongs to no account, and no resource control policy is on the way to the resource"
        }
        (_, Some(side)) if side.is_management => "the management account is limited by no service control policy",
        (_, Some(side)) if side.organization.is_none() => "the account is in no organization",
        (_, Some(_)) => "neither service control policies nor resource control policies are enabled in the root",
    };
    why.to_owned()
}
