//! An account under some limits, about whose principals nothing else is known: what comes of actions there, and on what that hangs.

use crate::action::Action;
use crate::catalogue::Service;
use crate::context::Context;
use crate::decide::{Guardrails, Outcome, outcome};
use crate::key::Key;
use crate::level::Level;
use crate::principal::{Principal, PrincipalKind};
use crate::request::{Request, Resource};
use crate::side::Side;
use crate::statement::{Effect, Statement};
use crate::truth::Truth;
use smol_str::SmolStr;
use std::ops::Deref;
use std::sync::Arc;

/// The policies of one type that limit an account; nothing where none does.
pub type Limits = Option<Vec<Arc<Level>>>;

/// Whose rights are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RightsOf {
    /// Those of the account's principals, whom service control policies limit.
    Principals,
    /// Those of everybody on the account's resources, which resource control policies limit.
    OnResources,
}

/// An account under some limits, and somebody about whom nothing else is known.
pub(crate) struct Limited {
    pub of: RightsOf,
    side: Side,
    principal: Principal,
    context: Context,
}

impl Limited {
    /// An account under these limits, in this organization.
    pub fn new(of: RightsOf, limits: &Limits, organization: Option<&SmolStr>) -> Self {
        // A side is limited where it is in an organization.
        let own = Some(organization.cloned().unwrap_or_default());
        let path = |limits: &Limits| limits.as_ref().map(|levels| levels.iter().cloned().collect());
        let side = match of {
            RightsOf::Principals => Side { organization: own, scps: path(limits), ..Side::default() },
            RightsOf::OnResources => Side { organization: own, rcps: path(limits), ..Side::default() },
        };
        let principal =
            Principal { kind: PrincipalKind::Somebody, arn: None, account: None, role: None, tags: Vec::new() };
        let mut context = Context::of_unknown();
        let key = match of {
            RightsOf::Principals => {
                context.give(Key::new("aws:PrincipalIsAWSService"), "false");
                "aws:PrincipalOrgID"
            }
            // Anybody may ask: somebody from outside, or a service.
            RightsOf::OnResources => "aws:ResourceOrgID",
        };
        if let Some(organization) = organization {
            context.give(Key::new(key), organization.clone());
        }
        Self { of, side, principal, context }
    }

    /// All levels, whatever they are about.
    pub fn levels(&self) -> &[Arc<Level>] {
        let levels = match self.of {
            RightsOf::Principals => self.side.limiting_scps(),
            RightsOf::OnResources => self.side.limiting_rcps(),
        };
        levels.map(Deref::deref).unwrap_or_default()
    }

    fn guardrails(&self) -> Guardrails<'_> {
        match self.of {
            RightsOf::Principals => Guardrails { caller: Some(&self.side), ..Guardrails::default() },
            RightsOf::OnResources => Guardrails { owner: Some(&self.side), ..Guardrails::default() },
        }
    }

    fn request<'r>(&'r self, action: &'r Action) -> Request<'r> {
        Request { principal: &self.principal, action, resource: &Resource::Unknown, context: &self.context }
    }

    /// What comes of an action.
    pub fn outcome(&self, action: &Action) -> Outcome {
        outcome(&self.guardrails(), &self.request(action))
    }

    /// What comes of a service's actions under these limits and others, of which it is known.
    pub fn together_with(&self, service: &Service, others: &[(Outcome, Outcome)]) -> Vec<(Outcome, Outcome)> {
        let actions = service.actions().zip(others);
        let both = actions.map(|(action, (was, is))| {
            let own = self.outcome(action.action());
            (together(own, *was), together(own, *is))
        });
        both.collect()
    }

    /// The statements on which it hangs whether an action passes: those that perhaps deny it, and those that perhaps allow it where
    /// none does for sure.
    fn hanging<'l>(&'l self, action: &Action) -> Vec<&'l Statement> {
        let request = self.request(action);
        let mut found = Vec::new();
        let limiting = match self.of {
            RightsOf::Principals => self.levels(),
            // Not every action is limited.
            RightsOf::OnResources => self.guardrails().rcps(&request).map(Deref::deref).unwrap_or_default(),
        };
        for level in limiting {
            let perhaps = |effect| {
                let statements = level.statements(effect, action).map(|(_, statement)| statement);
                statements.map(|statement| (statement, statement.applies(&request)))
            };
            found.extend(perhaps(Effect::Deny).filter(|(_, truth)| *truth == Truth::Maybe).map(|(it, _)| it));
            let may_lack = self.of == RightsOf::Principals && !level.allows_everything();
            if may_lack && perhaps(Effect::Allow).all(|(_, truth)| truth != Truth::Yes) {
                found.extend(perhaps(Effect::Allow).filter(|(_, truth)| *truth == Truth::Maybe).map(|(it, _)| it));
            }
        }
        found
    }
}

/// What an action hangs on before and after. Neighbours mostly hang on the same statements, and those on the same keys.
#[derive(Default)]
pub(crate) struct Open<'l> {
    was: Vec<&'l Statement>,
    is: Vec<&'l Statement>,
    /// What was found about the last ones of each side, as long as the next ones are the same.
    alike: Option<bool>,
    keys: Option<Vec<SmolStr>>,
}

impl<'l> Open<'l> {
    /// Looks at the next action.
    pub fn look(&mut self, before: Option<&'l Limited>, after: &'l Limited, action: &Action) {
        let same = |some: &[&Statement], others: &[&Statement]| {
            some.len() == others.len() && some.iter().zip(others).all(|(one, other)| std::ptr::eq(*one, *other))
        };
        let was = before.map(|before| before.hanging(action)).unwrap_or_default();
        let is = after.hanging(action);
        let is_same = same(&is, &self.is);
        if !is_same || !same(&was, &self.was) {
            self.alike = None;
        }
        if !is_same || !is.iter().all(|statement| statement.is_on_anything()) {
            self.keys = None;
        }
        (self.was, self.is) = (was, is);
    }

    /// Whether it hangs on the same.
    pub fn is_alike(&mut self) -> bool {
        let (was, is) = (&self.was, &self.is);
        *self.alike.get_or_insert_with(|| {
            let within = |some: &[&Statement], all: &[&Statement]| {
                some.iter().all(|one| all.iter().any(|other| one.is_limited_like(other)))
            };
            within(was, is) && within(is, was)
        })
    }

    /// The keys on which it hangs after, and `resource` where it hangs on what is acted on.
    pub fn keys(&mut self, after: &Limited, action: &Action) -> &[SmolStr] {
        let is = &self.is;
        self.keys.get_or_insert_with(|| {
            let request = after.request(action);
            let (mut keys, mut resource) = (Vec::new(), false);
            for statement in is {
                resource |= statement.hangs_on(&request, &mut keys);
            }
            keys.sort();
            let keys = keys.iter().map(|key| key.name().clone());
            keys.chain(resource.then(|| SmolStr::new_static("resource"))).collect()
        })
    }
}

/// What comes of levels that decide by themselves.
fn together(one: Outcome, other: Outcome) -> Outcome {
    match (one, other) {
        (Outcome::Denied, _) | (_, Outcome::Denied) => Outcome::Denied,
        (Outcome::Undecided, _) | (_, Outcome::Undecided) => Outcome::Undecided,
        (Outcome::Allowed, Outcome::Allowed) => Outcome::Allowed,
    }
}
