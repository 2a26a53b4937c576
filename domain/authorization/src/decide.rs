//! Whether a request passes the policies of organizations: what identity and resource policies say is taken to allow it.
//!
//! A request passes where no statement denies it, and where at each level of the caller's path a statement allows it. Facts: AWS
//! Organizations User Guide, "SCP evaluation" and "RCP evaluation".

use crate::key::Key;
use crate::level::Attached;
use crate::path::{Denying, Path};
use crate::principal::PrincipalKind;
use crate::reason::{PolicyKind, Reason, ReasonKind};
use crate::request::Request;
use crate::resource_control_services;
use crate::side::Side;
use crate::statement::{Effect, Statement};
use crate::truth::Truth;

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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    pub fn scps(&self, kind: PrincipalKind) -> Option<&'g Path> {
        let is_limited = !matches!(
            kind,
            PrincipalKind::ServiceLinkedRole
                | PrincipalKind::Service
                | PrincipalKind::Anonymous
                | PrincipalKind::WebIdentity
        );
        self.caller.filter(|_| is_limited).and_then(Side::limiting_scps)
    }

    /// The resource control policies that limit this request.
    pub fn rcps(&self, request: &Request<'_>) -> Option<&'g Path> {
        let is_limited = || {
            request.principal.kind != PrincipalKind::ServiceLinkedRole
                && !self.is_aws_managed
                && resource_control_services::supports(request.action.service())
                && request.action.compared() != "kms:retiregrant"
        };
        self.owner.and_then(Side::limiting_rcps).filter(|_| is_limited())
    }
}

/// What comes of a request, without why: stops as soon as that is clear.
pub fn outcome(guardrails: &Guardrails<'_>, request: &Request<'_>) -> Outcome {
    let (scps, rcps) = (guardrails.scps(request.principal.kind), guardrails.rcps(request));
    let mut found = Outcome::Allowed;
    let denied = scps.into_iter().chain(rcps).map(|path| !path.denies(request));
    match Truth::all(denied.chain(scps.map(|path| path.allows(request)))) {
        Truth::No => return Outcome::Denied,
        Truth::Maybe => found = Outcome::Undecided,
        Truth::Yes => {}
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
    for (kind, path) in [(PolicyKind::ServiceControl, scps), (PolicyKind::ResourceControl, rcps)] {
        found.denied(kind, path.map(|path| path.denying(request)).unwrap_or_default());
    }
    let delegated = |effect: Effect| {
        let statements = guardrails.delegation.into_iter().flat_map(|delegation| &delegation.policy.statements);
        statements.map(AsRef::as_ref).filter(move |statement: &&Statement| statement.effect == effect)
    };
    if let Some(delegation) = guardrails.delegation {
        delegated(Effect::Deny).for_each(|it| found.denied_by(delegation, it));
    }
    for level in scps.into_iter().flat_map(|path| path.iter()).filter(|level| !level.allows_everything()) {
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

    /// What denies it on the way to an account.
    fn denied(&mut self, kind: PolicyKind, denying: Vec<Denying<'_>>) {
        let mut open = Vec::new();
        let is_certain = |one: &Denying<'_>| one.truth == Truth::Yes;
        self.certain.reserve(denying.iter().filter(|one| is_certain(one)).count());
        self.perhaps.reserve(denying.iter().filter(|one| !is_certain(one)).count());
        for one in &denying {
            let reason = Reason::denied(kind, Some(&one.level.node), one.attached, one.statement);
            if is_certain(one) {
                self.certain.push(reason);
                continue;
            }
            self.perhaps.push(reason);
            // What says the same hangs on the same.
            if !open.contains(&one.number) {
                open.push(one.number);
                self.hang_on(one.statement);
            }
        }
    }

    /// A statement of the delegation policy that may deny it.
    fn denied_by(&mut self, delegation: &Attached, statement: &Statement) {
        let reason = || Reason::denied(PolicyKind::Delegation, None, delegation, statement);
        match statement.applies(&self.request) {
            Truth::Yes => self.certain.push(reason()),
            Truth::Maybe => {
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
