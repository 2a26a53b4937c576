//! Whether a request passes the policies of organizations: what identity and resource policies say is taken to allow it.
//!
//! A request passes where no statement denies it, and where at each level of the caller's path a statement allows it. Facts: AWS
//! Organizations User Guide, "SCP evaluation" and "RCP evaluation".

use crate::key::Key;
use crate::level::{Attached, Level};
use crate::principal::PrincipalKind;
use crate::reason::{PolicyKind, Reason, ReasonKind};
use crate::request::Request;
use crate::resource_control_services;
use crate::side::Side;
use crate::statement::{Effect, Statement};
use crate::truth::Truth;
use std::sync::Arc;

/// What may stand in a request's way.
#[derive(Debug, Clone, Copy, Default)]
pub struct Guardrails<'g> {
    /// The calling account, if the caller has one.
    pub caller: Option<&'g Side>,
    /// The account that owns what is acted on, if it is known.
    pub owner: Option<&'g Side>,
    /// The policy that delegates the management of the caller's organization, where the request rests on it.
    pub delegation: Option<&'g Attached>,
    /// Whether what is acted on belongs to AWS, such as an AWS managed key.
    pub is_aws_managed: bool,
}

/// What comes of a request, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It passes, whatever is still unknown.
    Allowed,
    /// It doesn't, whatever is still unknown.
    Denied,
    /// It hangs on what is unknown.
    Undecided,
}

/// What comes of a request, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It passes.
    Allowed,
    /// It doesn't.
    Denied {
        /// The first reason: explicit denies before missing allows; service control policies before resource control policies; the
        /// root before what is below it; in the order of the document.
        by: Box<Reason>,
        /// Further ones, in the same order.
        also: Vec<Reason>,
    },
    /// It hangs on what is unknown.
    Undecided {
        /// The unknown keys, by name.
        needs: Vec<Key>,
        /// Whether it hangs on which resource is acted on.
        needs_resource: bool,
        /// What would deny it.
        perhaps: Vec<Reason>,
    },
}

impl Decision {
    /// In short.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Allowed => Outcome::Allowed,
            Self::Denied { .. } => Outcome::Denied,
            Self::Undecided { .. } => Outcome::Undecided,
        }
    }
}

impl<'g> Guardrails<'g> {
    /// The service control policies that limit this caller.
    pub fn scps(&self, kind: PrincipalKind) -> &'g [Arc<Level>] {
        let is_limited = !matches!(
            kind,
            PrincipalKind::ServiceLinkedRole
                | PrincipalKind::Service
                | PrincipalKind::Anonymous
                | PrincipalKind::WebIdentity
        );
        self.caller.filter(|_| is_limited).and_then(Side::limiting_scps).unwrap_or_default()
    }

    /// The resource control policies that limit this request.
    pub fn rcps(&self, request: &Request<'_>) -> &'g [Arc<Level>] {
        let is_limited = || {
            request.principal.kind != PrincipalKind::ServiceLinkedRole
                && !self.is_aws_managed
                && resource_control_services::supports(request.action.service())
                && request.action.compared() != "kms:retiregrant"
        };
        self.owner.and_then(Side::limiting_rcps).filter(|_| is_limited()).unwrap_or_default()
    }
}

/// What comes of a request, without why: stops as soon as that is clear.
pub fn outcome(guardrails: &Guardrails<'_>, request: &Request<'_>) -> Outcome {
    let (scps, rcps) = (guardrails.scps(request.principal.kind), guardrails.rcps(request));
    let mut found = Outcome::Allowed;
    let denies =
        |level: &Level| Truth::any(level.statements(Effect::Deny, request.action).map(|(_, it)| it.applies(request)));
    for level in scps.iter().chain(rcps) {
        match denies(level) {
            Truth::Yes => return Outcome::Denied,
            Truth::Maybe => found = Outcome::Undecided,
            Truth::No => {}
        }
    }
    for level in scps.iter().filter(|level| !level.allows_everything()) {
        match Truth::any(level.statements(Effect::Allow, request.action).map(|(_, it)| it.applies(request))) {
            Truth::No => return Outcome::Denied,
            Truth::Maybe => found = Outcome::Undecided,
            Truth::Yes => {}
        }
    }
    if let Some(delegation) = guardrails.delegation {
        let truth = |effect: Effect| {
            let statements = delegation.policy.statements.iter().filter(|it| it.effect == effect);
            Truth::any(statements.map(|it| it.applies(request)))
        };
        match (truth(Effect::Deny), truth(Effect::Allow)) {
            (Truth::Yes, _) | (_, Truth::No) => return Outcome::Denied,
            (Truth::Maybe, _) | (_, Truth::Maybe) => found = Outcome::Undecided,
            (Truth::No, Truth::Yes) => {}
        }
    }
    found
}

/// What comes of a request, and why.
pub fn decide(guardrails: &Guardrails<'_>, request: &Request<'_>) -> Decision {
    let (scps, rcps) = (guardrails.scps(request.principal.kind), guardrails.rcps(request));
    let mut found = Findings::new(*request);
    let level = |kind, level: &Level, found: &mut Findings<'_>| {
        for (attached, statement) in level.statements(Effect::Deny, request.action) {
            found.denies(kind, Some(level), attached, statement);
        }
    };
    scps.iter().for_each(|one| level(PolicyKind::ServiceControl, one, &mut found));
    rcps.iter().for_each(|one| level(PolicyKind::ResourceControl, one, &mut found));
    let delegated = |effect: Effect| {
        let statements = guardrails.delegation.into_iter().flat_map(|delegation| &delegation.policy.statements);
        statements.filter(move |statement| statement.effect == effect)
    };
    if let Some(delegation) = guardrails.delegation {
        delegated(Effect::Deny).for_each(|it| found.denies(PolicyKind::Delegation, None, delegation, it));
    }
    for level in scps.iter().filter(|level| !level.allows_everything()) {
        let allows = level.statements(Effect::Allow, request.action).map(|(_, statement)| statement);
        found.allows(allows, || Reason::not_allowed(PolicyKind::ServiceControl, Some(&level.node), None));
    }
    if let Some(delegation) = guardrails.delegation {
        // Where nothing is delegated there is no policy to name.
        let policy = Some(&delegation.id).filter(|id| !id.is_empty());
        let otherwise = || Reason::not_allowed(PolicyKind::Delegation, None, policy);
        found.allows(delegated(Effect::Allow), otherwise);
    }
    found.decision()
}

/// Where there is one reason there are mostly several: every level has one.
const MANY: usize = 16;

/// What was found on the way.
struct Findings<'r> {
    request: Request<'r>,
    certain: Vec<Reason>,
    perhaps: Vec<Reason>,
    needs: Vec<Key>,
    needs_resource: bool,
}

impl<'r> Findings<'r> {
    fn new(request: Request<'r>) -> Self {
        Self { request, certain: Vec::new(), perhaps: Vec::new(), needs: Vec::new(), needs_resource: false }
    }

    fn denies(&mut self, kind: PolicyKind, level: Option<&Level>, attached: &Attached, statement: &Statement) {
        let reason = || Reason::denied(kind, level.map(|level| &level.node), attached, statement);
        match statement.applies(&self.request) {
            Truth::Yes => {
                if self.certain.is_empty() {
                    self.certain.reserve(MANY);
                }
                self.certain.push(reason());
            }
            Truth::Maybe => {
                if self.perhaps.is_empty() {
                    self.perhaps.reserve(MANY);
                }
                self.perhaps.push(reason());
                self.hang_on(statement);
            }
            Truth::No => {}
        }
    }

    fn allows<'p>(&mut self, statements: impl Iterator<Item = &'p Statement>, otherwise: impl Fn() -> Reason) {
        let mut open = Vec::new();
        for statement in statements {
            match statement.applies(&self.request) {
                Truth::Yes => return,
                Truth::Maybe => open.push(statement),
                Truth::No => {}
            }
        }
        if open.is_empty() {
            self.certain.push(otherwise());
        } else {
            self.perhaps.push(otherwise());
            open.into_iter().for_each(|statement| self.hang_on(statement));
        }
    }

    fn hang_on(&mut self, statement: &Statement) {
        self.needs_resource |= statement.hangs_on(&self.request, &mut self.needs);
    }

    fn decision(mut self) -> Decision {
        if !self.certain.is_empty() {
            let by = self.certain.remove(0);
            return Decision::Denied { by: Box::new(by), also: self.certain };
        }
        if self.perhaps.is_empty() {
            return Decision::Allowed;
        }
        self.needs.sort();
        if self.perhaps.iter().any(|reason| reason.kind == ReasonKind::NoAllow) {
            self.perhaps.sort_by_key(|reason| reason.kind == ReasonKind::NoAllow);
        }
        Decision::Undecided { needs: self.needs, needs_resource: self.needs_resource, perhaps: self.perhaps }
    }
}
