//! Puts questions to the engine: in an installation's organizations, or in one that a question brings along.

use super::answer::{Names, step, told};
use super::asked::{Asked, Wanted};
use authorization::{
    Action, ActionPattern, Attached, Catalogue, Following, Guardrails, PrincipalKind, Request, Side, Survey, decide,
    derive, waterfall,
};
use governance::organizations::{Guards, State, is_delegable, rests_on_delegation};
use identifiers::{AccountId, OrganizationId, ParentId};
use indexmap::IndexMap;
use reports::decide::{ActionGroup, Actions, Answer, Decision, Question, ServiceCount};
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

/// The questions about one state of an installation.
pub struct Desk<'s> {
    state: &'s State,
    guards: Guards<'s>,
    delegated: HashMap<OrganizationId, Rc<Delegated>>,
}

/// What an organization's delegation policy says, and what of it denies; that is nothing where there is no policy.
struct Delegated {
    policy: Attached,
    denying: Option<Attached>,
}

impl<'s> Desk<'s> {
    /// Those about this state.
    pub fn new(state: &'s State) -> Self {
        Self { state, guards: Guards::new(state), delegated: HashMap::new() }
    }

    /// Answers a question, unless it is too late for that.
    ///
    /// # Errors
    /// What is wrong with it, with the member's name.
    pub fn answer(&mut self, question: &Question, is_late: &dyn Fn() -> bool) -> Result<Answer, String> {
        let asked = Asked::read(question)?;
        let caller = match &question.at {
            Some(at) => Some(Arc::new(self.at(at, number(asked.principal.account.as_deref()))?)),
            None => self.side(asked.principal.account.as_deref()),
        };
        let owner = self.owner(asked.owner.as_deref(), caller.as_ref());
        let names = Names::Of(self.state);
        self.with(caller.as_ref(), owner.as_ref(), |sides| answer(asked, sides, names, question.explain, is_late))
    }

    /// What ids stand for here.
    pub fn names(&self) -> Names<'s> {
        Names::Of(self.state)
    }

    /// The side of an account.
    pub fn side(&mut self, account: Option<&str>) -> Option<Arc<Side>> {
        number(account).map(|account| self.guards.side(account))
    }

    /// The side of what is acted on. What the caller's own account owns is where the caller is.
    pub fn owner(&mut self, account: Option<&str>, caller: Option<&Arc<Side>>) -> Option<Arc<Side>> {
        match caller.filter(|side| Some(side.account.as_str()) == account) {
            Some(own) => Some(own.clone()),
            None => self.side(account),
        }
    }

    /// Has something done with both sides, and what is delegated to the caller.
    pub fn with<T>(
        &mut self,
        caller: Option<&Arc<Side>>,
        owner: Option<&Arc<Side>>,
        done: impl FnOnce(Sides<'_>) -> T,
    ) -> T {
        let account = caller.and_then(|side| number(Some(&side.account)));
        let delegated = account.map(|account| (account, self.delegated(account)));
        let delegation = delegated.as_ref().map(|(account, delegated)| Delegation {
            policy: &delegated.policy,
            of: Some((self.state, *account)),
            denying: delegated.denying.as_ref(),
        });
        done(Sides { caller: caller.map(AsRef::as_ref), owner: owner.map(AsRef::as_ref), delegation })
    }

    fn delegated(&mut self, account: AccountId) -> Rc<Delegated> {
        let nothing = || Rc::new(Delegated { policy: nothing_delegated(), denying: None });
        let Some(organization) = self.state.organization_of(account) else { return nothing() };
        if let Some(known) = self.delegated.get(&organization.id) {
            return known.clone();
        }
        let found = organization.resource_policy.as_ref().map_or_else(nothing, |policy| {
            let policy = self.guards.delegation(policy);
            let denying = Attached { policy: Arc::new(policy.policy.only_denying()), ..policy.clone() };
            Rc::new(Delegated { policy, denying: Some(denying) })
        });
        self.delegated.insert(organization.id.clone(), found.clone());
        found
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

fn number(account: Option<&str>) -> Option<AccountId> {
    account.and_then(|account| account.parse().ok())
}

/// Where a request comes from and goes to.
#[derive(Clone, Copy, Default)]
pub struct Sides<'s> {
    /// The account that asks.
    pub caller: Option<&'s Side>,
    /// The account that owns what is acted on.
    pub owner: Option<&'s Side>,
    /// The delegation policy, where the request may rest on it.
    pub delegation: Option<Delegation<'s>>,
}

/// A delegation policy.
#[derive(Clone, Copy)]
pub struct Delegation<'s> {
    /// What it says.
    pub policy: &'s Attached,
    /// The state in which, and the account for which, an operation may rest on it; every request does where that isn't told.
    pub of: Option<(&'s State, AccountId)>,
    /// What of it denies: it holds for what an account may do anyway, too.
    pub denying: Option<&'s Attached>,
}

impl<'s> Delegation<'s> {
    /// The policy, if the action rests on it.
    pub fn of_action(self, action: &Action) -> Option<&'s Attached> {
        let Some((state, account)) = self.of else { return Some(self.policy) };
        let name = operation(action)?;
        if rests_on_delegation(state, account, name) {
            return Some(self.policy);
        }
        let manages = state.organization_of(account).is_none_or(|own| own.management_account == account);
        self.denying.filter(|_| is_delegable(name) && !manages)
    }
}

/// The operation of AWS Organizations that an action is the right to.
fn operation(action: &Action) -> Option<&'static str> {
    let known = Catalogue::aws().find(action).filter(|_| action.service() == "organizations")?;
    Some(known.name())
}

/// What an organization without a delegation policy delegates.
fn nothing_delegated() -> Attached {
    Attached { id: SmolStr::default(), policy: Arc::default() }
}

/// Answers what was asked, with both sides at hand.
///
/// # Errors
/// When it is too late before everything is decided.
pub fn answer(
    asked: Asked,
    Sides { caller, owner, delegation }: Sides<'_>,
    names: Names<'_>,
    explain: bool,
    is_late: &dyn Fn() -> bool,
) -> Result<Answer, String> {
    let Asked { principal, action, resource, is_aws_managed, mut context, .. } = asked;
    let guardrails = |action: &Action| {
        let delegation = delegation.and_then(|delegation| delegation.of_action(action));
        Guardrails { caller, owner, delegation, is_aws_managed }
    };
    let action = match action {
        Wanted::One(action) => action,
        Wanted::Several(pattern) => {
            // Thousands of actions ask for the same keys.
            derive(&mut context, &principal, caller, owner);
            let mut survey = Survey::new(&principal, &resource, &context);
            let decided =
                |action: &Action| survey.decide(&guardrails(action), action, |decision| told(decision, names));
            return several(&pattern, decided, is_late);
        }
    };
    in_time(is_late)?;
    let context = Following::new(&context, &principal, caller, owner);
    let request = Request { principal: &principal, action: &action, resource: &resource, context: &context };
    let guardrails = guardrails(&action);
    let mut answer = told(&decide(&guardrails, &request), names);
    answer.note = unknown_action(action.as_str()).or_else(|| only_managing(&guardrails, &action));
    if explain {
        let steps = waterfall(&guardrails, &request);
        answer.unlimited = steps.is_empty().then(|| unlimited(principal.kind, caller));
        answer.steps = Some(steps.iter().map(|one| step(one, names)).collect());
    }
    Ok(answer)
}

/// That nobody else can be given the right to an action, where somebody else asks for it.
pub fn only_managing(guardrails: &Guardrails<'_>, action: &Action) -> Option<String> {
    let only = guardrails.delegation.is_some() && operation(action).is_some_and(|name| !is_delegable(name));
    only.then(|| "only the management account may do this, and it can't be delegated".to_owned())
}

/// Says that it is too late.
///
/// # Errors
/// When it is.
pub fn in_time(is_late: &dyn Fn() -> bool) -> Result<(), String> {
    if is_late() { Err("this takes too long; ask less at a time".to_owned()) } else { Ok(()) }
}

/// What comes of each action that a pattern stands for.
fn several(
    pattern: &ActionPattern,
    mut decided: impl FnMut(&Action) -> Answer,
    is_late: &dyn Fn() -> bool,
) -> Result<Answer, String> {
    let mut services: BTreeMap<&str, ServiceCount> = BTreeMap::new();
    let mut groups: IndexMap<String, ActionGroup> = IndexMap::new();
    for action in Catalogue::aws().expand(pattern) {
        in_time(is_late)?;
        let action = action.action();
        let Answer { decision, by, needs, .. } = decided(action);
        let service = services.entry(action.service()).or_insert_with(|| ServiceCount {
            service: action.service().to_owned(),
            allowed: 0,
            denied: 0,
            undecided: 0,
        });
        match decision {
            Decision::Denied => service.denied += 1,
            Decision::Undecided => service.undecided += 1,
            Decision::Allowed | Decision::Mixed => service.allowed += 1,
        }
        let place = by.as_ref().map(|by| (&by.policy_type, &by.node, &by.policy, by.statement));
        let alike = format!("{decision} {place:?} {needs:?}");
        let group = groups.entry(alike).or_insert_with(|| ActionGroup { decision, by, needs, actions: Vec::new() });
        group.actions.push(action.as_str().to_owned());
    }
    let mut groups: Vec<ActionGroup> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.actions.len()));
    let decision = match groups.split_first() {
        None => Decision::Allowed,
        Some((first, rest)) if rest.iter().all(|group| group.decision == first.decision) => first.decision,
        Some(_) => Decision::Mixed,
    };
    let actions = Some(Actions { services: services.into_values().collect(), groups });
    Ok(Answer { decision, actions, ..nothing_said() })
}

/// An answer that says nothing yet.
fn nothing_said() -> Answer {
    told(&authorization::Decision::Allowed, Names::Unknown)
}

/// That AWS has no such action, as far as is known, and what may have been meant.
pub fn unknown_action(action: &str) -> Option<String> {
    let catalogue = Catalogue::aws();
    if catalogue.action(action).is_some() {
        return None;
    }
    let near = catalogue.near(action);
    let meant = near.first().map(|near| format!("; did you mean {near}?")).unwrap_or_default();
    Some(format!("no service of AWS is known to have the action {action}{meant}"))
}

/// Why no policy is asked.
pub fn unlimited(kind: PrincipalKind, caller: Option<&Side>) -> String {
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
