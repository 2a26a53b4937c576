//! From a record to the call that it tells of, as far as the policies in question ask about it.

use crate::action::{Action, Named, named};
use crate::alike::{Alike, Of};
use crate::call::{Ask, Call, Caller, Recorded};
use crate::context::{Facts, KEYS, Reader, Told};
use crate::interest::Interest;
use crate::principal::caller;
use crate::record::{Attributes, Record, SessionContext, UserIdentity};
use crate::resource;
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Why a record is no call that can be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unjudged {
    /// Policies of organizations don't decide it.
    Beside(&'static str),
    /// It isn't known what becomes of it.
    Unknown(&'static str),
}

/// What isn't in any organization that is here.
pub const STRANGER: Unjudged = Unjudged::Unknown(
    "the account is in no organization that is here: import it, or see whether the records are another organization's",
);

/// Makes calls of records.
pub struct Requests {
    /// The keys that count, and how each is read.
    keys: Vec<(SmolStr, Reader)>,
    interest: Arc<Interest>,
    /// The accounts that are here.
    accounts: Arc<HashSet<SmolStr>>,
    /// What was found for names of events before, by source.
    known: HashMap<SmolStr, HashMap<SmolStr, Arc<Named>>>,
    kept: usize,
    /// What stands for what is alike.
    alike: Arc<Alike>,
    /// What stands for the values that were met, in the order of the keys.
    values: Vec<HashMap<SmolStr, SmolStr>>,
}

/// How many values of a key are kept with what stands for them.
const VALUES: usize = 10_000;

/// How many names of events are kept with what was found for them.
const KEPT: usize = 50_000;

impl Requests {
    /// For these policies and accounts.
    pub fn new(interest: Arc<Interest>, accounts: Arc<HashSet<SmolStr>>, alike: Arc<Alike>) -> Self {
        let wanted = KEYS.iter().filter(|(name, _)| interest.wants(name));
        let keys: Vec<(SmolStr, Reader)> = wanted.map(|(name, reader)| (SmolStr::new_static(name), *reader)).collect();
        let values = keys.iter().map(|_| HashMap::new()).collect();
        Self { keys, interest, accounts, known: HashMap::new(), kept: 0, alike, values }
    }

    /// The call of a record.
    ///
    /// # Errors
    /// Why there is none.
    pub fn call(&mut self, record: &Record<'_>) -> Result<Call, Unjudged> {
        let (Some(source), Some(event)) = (record.event_source.get(), record.event_name.get()) else {
            return Err(Unjudged::Unknown("it is no record of CloudTrail: eventSource or eventName isn't there"));
        };
        match record.event_type.get() {
            None | Some("AwsApiCall") => {}
            Some("AwsConsoleSignIn") => {
                return Err(Unjudged::Beside("signing in is no call that a policy of an organization decides"));
            }
            Some(_) => return Err(Unjudged::Beside("an event that isn't a call of an API")),
        }
        // Whoever is asked refuses what has not the form of an action, and everything that is asked with it.
        let malformed = Unjudged::Unknown("eventSource or eventName has not the form of one");
        if event.len() > LONGEST || source.len() > LONGEST {
            return Err(malformed);
        }
        let actions = self.named(source, event);
        let actions = match actions.as_ref() {
            Named::Actions(actions) => actions,
            Named::Nothing(why) => return Err(Unjudged::Beside(why)),
            Named::Malformed => return Err(malformed),
        };
        let mut caller = caller(record)?;
        if caller.arn.as_ref().is_some_and(|arn| arn.len() > LONGEST) {
            return Err(Unjudged::Unknown("the caller's ARN is longer than any"));
        }
        let (identity, session, attributes) =
            (UserIdentity::default(), SessionContext::default(), Attributes::default());
        let identity = record.user_identity.as_ref().unwrap_or(&identity);
        let session = identity.session_context.0.as_ref().unwrap_or(&session);
        let attributes = session.attributes.0.as_ref().unwrap_or(&attributes);
        let mut without_path = false;
        let mut asks = Vec::with_capacity(actions.len());
        let mut context = Vec::new();
        for action in actions {
            let facts = Facts { record, identity, session, attributes, kind: caller.kind, action };
            if asks.is_empty() {
                context = self.context(&facts);
            }
            let on = self.on(action, &facts, caller.account.as_deref());
            without_path |= on.without_path;
            asks.push(Ask { action: action.name.clone(), is_known: action.is_known, on: on.on });
        }
        let is_here = |account: &Option<SmolStr>| account.as_ref().is_some_and(|id| self.accounts.contains(id));
        if !is_here(&caller.account) && !asks.iter().flat_map(|ask| &ask.on).any(|on| is_here(&on.account)) {
            return Err(STRANGER);
        }
        caller.stand_in = self.stand_in(&caller);
        Ok(Call { caller, asks, context, recorded: recorded(record), without_path })
    }

    fn named(&mut self, source: &str, event: &str) -> Arc<Named> {
        if let Some(known) = self.known.get(source).and_then(|events| events.get(event)) {
            return known.clone();
        }
        let found = Arc::new(named(source, event));
        if self.kept < KEPT {
            self.kept += 1;
            self.known.entry(SmolStr::new(source)).or_default().insert(SmolStr::new(event), found.clone());
        }
        found
    }

    fn on(&mut self, action: &Action, facts: &Facts<'_>, caller: Option<&str>) -> resource::Found {
        if !self.interest.wants_resources_of(&action.service) {
            return resource::Found { on: vec![resource::anything(facts, caller)], without_path: false };
        }
        let mut found = resource::found(action, facts, caller);
        for on in &mut found.on {
            let Some(arn) = on.arn.as_ref() else { continue };
            let Some(class) = self.interest.class(&action.service, arn) else { continue };
            let of = Of::Resource(action.service.clone(), on.account.clone());
            on.arn = Some(self.alike.first(of, class, arn));
        }
        found.on.dedup();
        found
    }

    fn context(&mut self, facts: &Facts<'_>) -> Vec<(SmolStr, Option<SmolStr>)> {
        let mut context = Vec::with_capacity(self.keys.len());
        for ((name, reader), known) in self.keys.iter().zip(&mut self.values) {
            match reader(facts) {
                Told::Value(value) if value.len() <= LONGEST => {
                    let first = known.get(&value).cloned().unwrap_or_else(|| {
                        let class = self.interest.class_of_value(name, &value);
                        let first = class.map(|class| self.alike.first(Of::Value(name.clone()), class, &value));
                        let first = first.unwrap_or_else(|| value.clone());
                        if known.len() >= VALUES {
                            known.clear();
                        }
                        known.insert(value, first.clone());
                        first
                    });
                    context.push((name.clone(), Some(first)));
                }
                Told::Value(_) | Told::Unknown => {}
                Told::Absent => context.push((name.clone(), None)),
            }
        }
        context
    }

    /// The caller who is asked about in place of this one.
    fn stand_in(&self, caller: &Caller) -> Option<SmolStr> {
        let arn = caller.arn.as_ref()?;
        let class = self.interest.class_of_caller(caller.kind, arn)?;
        Some(self.alike.first(Of::Caller(caller.kind, caller.account.clone()), class, arn))
    }
}

/// The longest value that can be asked about.
const LONGEST: usize = 2_048;

/// What came of the call.
fn recorded(record: &Record<'_>) -> Recorded {
    let code = record.error_code.get().unwrap_or_default();
    let is_denied = ["AccessDenied", "UnauthorizedOperation", "AuthorizationError"].iter().any(|it| code.contains(it));
    let message = record.error_message.get().unwrap_or_default();
    let by_organization =
        ["service control policy", "resource control policy"].iter().any(|policy| message.contains(policy));
    match (is_denied, by_organization) {
        (false, _) => Recorded::Passed,
        (true, false) => Recorded::Denied,
        (true, true) => Recorded::DeniedByOrganization,
    }
}
