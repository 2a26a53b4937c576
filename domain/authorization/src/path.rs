//! The policies of one type on the way to an account, put together so that a request meets only what can be about it.

use crate::action::Action;
use crate::condition::Condition;
use crate::context::Keys;
use crate::hash::{hash, mixed};
use crate::level::{Attached, Level};
use crate::policy::Policy;
use crate::request::Request;
use crate::services::ByService;
use crate::statement::{Effect, Statement};
use crate::truth::Truth;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// The levels from the root to an account.
#[derive(Debug, Clone, Default)]
pub struct Path {
    levels: Arc<[Arc<Level>]>,
    /// Made when it is first asked for; paths that say the same share it.
    together: Arc<OnceLock<Together>>,
}

impl FromIterator<Arc<Level>> for Path {
    fn from_iter<T: IntoIterator<Item = Arc<Level>>>(levels: T) -> Self {
        Self { levels: levels.into_iter().collect(), together: Arc::default() }
    }
}

impl Deref for Path {
    type Target = [Arc<Level>];

    fn deref(&self) -> &Self::Target {
        &self.levels
    }
}

impl Path {
    /// Whether it lets every action of a service pass, whatever the request is.
    pub fn passes_everything_of(&self, service: &str) -> bool {
        let together = self.together();
        together.demanding.is_empty() && together.by_service.find(service, hash(service)).is_empty()
    }

    /// Whether it lets an action pass, whatever else the request is.
    pub fn passes_every(&self, action: &Action) -> bool {
        let together = self.together();
        let always =
            |(_, statement): (_, &Statement)| statement.is_about(action) && statement.is_about_everybody_always();
        !together.about(action).any(|(_, group)| group.is_about(action))
            && together.demanding.iter().all(|level| level.statements(Effect::Allow, action).any(always))
    }

    /// What can still deny an action of a service to a caller of whom some keys are known, and the others not.
    pub fn rest(&self, service: &str, known: &dyn Keys) -> Rest {
        let together = self.together();
        let may_hold = |member: &Member| {
            let mut conditions = member.statement.conditions.iter();
            conditions.all(|condition| condition.holds(known) != Truth::No)
        };
        let places = together.by_service.find(service, hash(service)).iter();
        let groups = places.filter_map(|at| Some((*at, together.groups.get(*at)?)));
        let left = groups.filter(|(_, group)| group.members.iter().any(may_hold)).map(|(at, _)| at);
        Rest { groups: left.collect(), is_demanding: !together.demanding.is_empty() }
    }

    /// Whether an action of the service passes, whatever else the request is, to whom only this is left.
    pub fn passes_beside(&self, rest: &Rest, action: &Action) -> bool {
        let together = self.together();
        let left = || rest.groups.iter().filter_map(|at| together.groups.get(*at));
        !rest.is_demanding && !left().any(|group| group.is_about(action))
    }

    /// Adds the numbers of what is about an action. Answers whether nothing else of the action matters.
    pub(crate) fn meets(&self, action: &Action, resource_is_known: bool, numbers: &mut Vec<usize>) -> bool {
        let together = self.together();
        for (at, group) in together.about(action).filter(|(_, group)| group.is_about(action)) {
            numbers.push(at);
            if !resource_is_known && !group.is_on_anything {
                return false;
            }
        }
        together.demanding.is_empty()
    }

    /// Whether a statement at some level denies a request.
    pub(crate) fn denies(&self, request: &Request<'_>) -> Truth {
        let together = self.together();
        Truth::any(together.about(request.action).map(|(_, group)| group.denies(request)))
    }

    /// The statements that deny a request, or would, from the root, in the order of the documents.
    pub(crate) fn denying(&self, request: &Request<'_>) -> Vec<Denying<'_>> {
        let mut found: Vec<(Place, Truth, (usize, usize))> = Vec::new();
        for (at, group) in self.together().about(request.action).filter(|(_, group)| group.may_deny(request)) {
            for (number, member) in group.members.iter().enumerate() {
                let truth = member.statement.applies_to_its_actions(request);
                if truth != Truth::No {
                    found.extend(member.places.iter().map(|place| (*place, truth, (at, number))));
                }
            }
        }
        found.sort_unstable_by_key(|(place, ..)| *place);
        let denying = |((level, policy, statement), truth, number): (Place, Truth, (usize, usize))| {
            let level = self.levels.get(level)?.as_ref();
            let attached = level.policies.get(policy)?;
            let statement = attached.policy.statements.get(statement)?.as_ref();
            Some(Denying { level, attached, statement, truth, number })
        };
        found.into_iter().filter_map(denying).collect()
    }

    /// Whether a statement at each level allows it.
    pub(crate) fn allows(&self, request: &Request<'_>) -> Truth {
        Truth::all(self.together().demanding.iter().map(|level| {
            let statements = level.statements(Effect::Allow, request.action);
            Truth::any(statements.map(|(_, statement)| statement.applies(request)))
        }))
    }

    fn together(&self) -> &Together {
        self.together.get_or_init(|| Together::of(&self.levels))
    }
}

/// What of a path can still stand in the way of a service's actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The places of the groups that may deny something.
    groups: Vec<usize>,
    /// Whether some level doesn't allow everything.
    is_demanding: bool,
}

impl Rest {
    /// Whether nothing can.
    pub fn is_nothing(&self) -> bool {
        self.groups.is_empty() && !self.is_demanding
    }
}

/// All levels' statements, those that say the same once: which of a path's they are doesn't matter to whether a request passes.
#[derive(Debug, Default)]
struct Together {
    /// What denies.
    groups: Vec<Group>,
    by_service: ByService<usize>,
    /// The levels that don't allow everything.
    demanding: Vec<Arc<Level>>,
}

/// Statements that deny the same actions, and have a condition in common.
#[derive(Debug)]
struct Group {
    /// All of them; the first one stands for the rest where they are alike.
    members: Vec<Member>,
    /// The place of the common condition in the first one.
    common: Option<usize>,
    /// Whether each is about the same whichever of its actions is asked for.
    is_on_anything: bool,
}

/// A statement that may stand in several places.
#[derive(Debug)]
struct Member {
    statement: Arc<Statement>,
    places: Vec<Place>,
}

/// Where a statement stands: the level, the policy there, the statement in it.
type Place = (usize, usize, usize);

/// A statement that denies a request, or would.
pub(crate) struct Denying<'p> {
    pub level: &'p Level,
    pub attached: &'p Attached,
    pub statement: &'p Statement,
    pub truth: Truth,
    /// Which one it is of those that say something else.
    pub number: (usize, usize),
}

impl Group {
    fn first(&self) -> Option<&Statement> {
        self.members.first().map(|member| member.statement.as_ref())
    }

    fn common(&self) -> Option<&Condition> {
        self.first()?.conditions.get(self.common?)
    }

    fn is_about(&self, action: &Action) -> bool {
        self.first().is_some_and(|first| first.is_about(action))
    }

    fn may_deny(&self, request: &Request<'_>) -> bool {
        self.is_about(request.action) && self.common().is_none_or(|it| it.holds(request.context) != Truth::No)
    }

    fn denies(&self, request: &Request<'_>) -> Truth {
        if !self.may_deny(request) {
            return Truth::No;
        }
        Truth::any(self.members.iter().map(|member| member.statement.applies_to_its_actions(request)))
    }
}

impl Together {
    /// What may be about an action, as far as its service tells.
    fn about(&self, action: &Action) -> impl Iterator<Item = (usize, &Group)> {
        let places = self.by_service.find(action.service(), action.service_hash()).iter();
        places.filter_map(|at| Some((*at, self.groups.get(*at)?)))
    }

    fn of(levels: &[Arc<Level>]) -> Self {
        let mut denying: Vec<(Place, &Arc<Statement>)> = Vec::new();
        for (level, policies) in levels.iter().map(|level| &level.policies).enumerate() {
            for (policy, attached) in policies.iter().enumerate() {
                let statements = attached.policy.statements.iter().enumerate();
                let statements = statements.filter(|(_, statement)| statement.effect == Effect::Deny);
                denying.extend(statements.map(|(number, statement)| ((level, policy, number), statement)));
            }
        }
        let mut counts: HashMap<u64, usize> = HashMap::new();
        for condition in denying.iter().flat_map(|(_, statement)| &statement.conditions) {
            *counts.entry(condition.number()).or_default() += 1;
        }
        let mut groups: Vec<Group> = Vec::new();
        let mut by_number: HashMap<u64, Vec<usize>> = HashMap::new();
        for (place, statement) in denying {
            // The condition that most have in common; one that is told quickly before one that isn't.
            let rank = |it: &Condition| (counts.get(&it.number()).copied(), !it.is_slow());
            let common = statement.conditions.iter().enumerate().max_by_key(|(_, it)| rank(it));
            let number = mixed(number_of_actions(statement), common.map_or(0, |(_, it)| it.number()));
            let alike = by_number.entry(number).or_default();
            let same = |at: &&usize| {
                groups.get(**at).is_some_and(|group| {
                    let (own, its) = (common.map(|(_, it)| it), group.common());
                    group.first().is_some_and(|first| first.actions == statement.actions)
                        && own.map_or(its.is_none(), |own| its.is_some_and(|its| own.is_same(its)))
                })
            };
            match alike.iter().find(same).copied() {
                Some(at) => {
                    let Some(group) = groups.get_mut(at) else { continue };
                    match group.members.iter_mut().find(|member| member.statement.says_the_same(statement)) {
                        Some(member) => member.places.push(place),
                        None => {
                            group.is_on_anything &= statement.is_on_anything();
                            group.members.push(Member { statement: statement.clone(), places: vec![place] });
                        }
                    }
                }
                None => {
                    alike.push(groups.len());
                    groups.push(Group {
                        members: vec![Member { statement: statement.clone(), places: vec![place] }],
                        common: common.map(|(at, _)| at),
                        is_on_anything: statement.is_on_anything(),
                    });
                }
            }
        }
        let mut demanding: Vec<Arc<Level>> = Vec::new();
        for level in levels.iter().filter(|level| !level.allows_everything()) {
            if !demanding.iter().any(|known| known.says_the_same(level)) {
                demanding.push(level.clone());
            }
        }
        let firsts: Vec<(usize, Arc<Statement>)> = groups
            .iter()
            .enumerate()
            .filter_map(|(at, group)| Some((at, group.members.first()?.statement.clone())))
            .collect();
        let by_service = ByService::of(firsts.iter().map(|(at, statement)| (*at, statement.as_ref())));
        Self { groups, by_service, demanding }
    }
}

/// Paths that say the same share what is made of them; what none of the last two sets of paths had is forgotten.
#[derive(Debug, Default)]
pub struct Paths {
    known: HashMap<Shape, Arc<OnceLock<Together>>>,
    before: HashMap<Shape, Arc<OnceLock<Together>>>,
}

/// How many different ones are kept; beyond that each path has its own.
const KEPT: usize = 2_000;

impl Paths {
    /// A path of these levels.
    pub fn path(&mut self, levels: impl IntoIterator<Item = Arc<Level>>) -> Path {
        let levels: Arc<[Arc<Level>]> = levels.into_iter().collect();
        let shape = Shape::of(&levels);
        let kept = self.before.get(&shape);
        let together = match self.known.get(&shape) {
            Some(known) => known.clone(),
            None if self.known.len() < KEPT => {
                let together = kept.cloned().unwrap_or_default();
                self.known.insert(shape, together.clone());
                together
            }
            None => kept.cloned().unwrap_or_default(),
        };
        Path { levels, together }
    }

    /// Begins another set of paths.
    pub fn begin(&mut self) {
        self.before = std::mem::take(&mut self.known);
    }
}

/// Which policies a path's levels have: two paths with the same ones say the same.
#[derive(Debug)]
struct Shape(Vec<Vec<Arc<Policy>>>);

impl Shape {
    fn of(levels: &[Arc<Level>]) -> Self {
        let policies = |level: &Arc<Level>| level.policies.iter().map(|attached| attached.policy.clone()).collect();
        Self(levels.iter().map(policies).collect())
    }
}

impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        let same = |some: &Vec<Arc<Policy>>, others: &Vec<Arc<Policy>>| {
            some.len() == others.len() && some.iter().zip(others).all(|(one, other)| Arc::ptr_eq(one, other))
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(some, others)| same(some, others))
    }
}

impl Eq for Shape {}

impl Hash for Shape {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for level in &self.0 {
            level.len().hash(state);
            level.iter().for_each(|policy| Arc::as_ptr(policy).hash(state));
        }
    }
}

/// A number of a statement's actions: two that are the same have the same one.
fn number_of_actions(statement: &Statement) -> u64 {
    let each = statement.actions.patterns.iter().map(|pattern| hash(pattern.as_str()));
    each.fold(u64::from(statement.actions.negated), mixed)
}
