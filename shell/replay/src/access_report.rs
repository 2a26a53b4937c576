//! What IAM's access reports tell: that an account used a service, and when last; not by which calls.

use crate::envelope::AccessDetail;
use crate::principal::is_account;
use crate::tally::normal;
use reports::decide::{Answer, Principal, PrincipalKind, Question};
use reports::replay::{Outcome, ServiceUse};
use smol_str::SmolStr;

/// A service that an account used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// The account.
    pub account: SmolStr,
    /// The service's prefix.
    pub service: SmolStr,
    /// When last.
    pub last: Option<SmolStr>,
}

impl Used {
    /// What a line of a report says: nothing of a service that wasn't used.
    ///
    /// # Errors
    /// When it is about a unit and not an account, or about a service that isn't known.
    pub fn read(detail: &AccessDetail<'_>) -> Result<Option<Self>, &'static str> {
        let (Some(service), Some(path)) = (detail.service_namespace.get(), detail.entity_path.get()) else {
            return Ok(None);
        };
        // One that nobody knows has no actions that could be decided.
        let known = authorization::Catalogue::aws().service(service);
        let service = known.ok_or("a line of an access report about a service that isn't in the catalogue")?.prefix;
        let entity = path.trim_end_matches('/').rsplit('/').next().filter(|id| is_account(id));
        let account = entity.ok_or("a line of an access report that names no account")?;
        let last = detail.last_authenticated_time.get().and_then(normal);
        Ok(Some(Self { account: SmolStr::new(account), service: SmolStr::new(service), last }))
    }

    /// What has to be asked: every action of the service, by anybody in the account.
    pub fn question(&self) -> Question {
        let account = Some(self.account.to_string());
        let principal = Principal { account, kind: Some(PrincipalKind::Somebody), ..Principal::default() };
        Question {
            principal,
            action: format!("{}:*", self.service),
            unknown: vec!["*".to_owned()],
            ..Question::default()
        }
    }

    /// What becomes of it. Without a state before, everything is taken to have passed.
    pub fn outcome(&self, before: Option<&Answer>, after: &Answer) -> ServiceUse {
        let counts = |answer: &Answer| {
            let services = answer.actions.iter().flat_map(|actions| &actions.services);
            services.fold((0, 0, 0), |(allowed, denied, all), it| {
                (allowed + it.allowed, denied + it.denied, all + it.allowed + it.denied + it.undecided)
            })
        };
        let (allowed_after, denied, actions) = counts(after);
        let allowed_before = before.map_or(actions, |before| counts(before).0);
        let outcome = match (allowed_before.cmp(&allowed_after), denied == actions) {
            (std::cmp::Ordering::Greater, true) => Outcome::Breaks,
            (std::cmp::Ordering::Greater, false) => Outcome::MayBreak,
            (std::cmp::Ordering::Less, _) => Outcome::MayStartToWork,
            (std::cmp::Ordering::Equal, _) => Outcome::Unaffected,
        };
        ServiceUse {
            outcome,
            account: self.account.to_string(),
            service: self.service.to_string(),
            allowed_before,
            allowed_after,
            actions,
            last: self.last.as_ref().map(|last| reports::Time(last.to_string())),
        }
    }
}
