//! Who calls: an account, the principal in it, the Region of the call, and how the identity was established.

use authorization::PrincipalKind;
use identifiers::{AccountId, Region, ResourcePolicyId, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, ToSmolStr, format_smolstr};

/// The path of roles that are linked to a service.
const SERVICE_LINKED: &str = "aws-service-role/";
/// How long most ARNs are, or shorter.
const LIKELY: usize = 80;

/// The caller of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account that the principal belongs to.
    pub account: AccountId,
    /// Who in that account.
    pub principal: Principal,
    /// The Region that the request was signed for.
    pub region: Region,
    /// How the identity was established.
    pub proof: Proof,
    /// What allows it an operation that is the management account's.
    pub grant: Option<Grant>,
}

/// The delegation policy that was found to allow a member what it asks for. It holds as long as the organization has this very policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Which policy.
    pub policy: ResourcePolicyId,
    /// Which of its texts.
    pub revision: u64,
}

/// A principal inside an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The account itself.
    Root,
    /// An IAM user.
    User {
        /// The user's name, with its path before it.
        name: SmolStr,
    },
    /// A session of a role.
    AssumedRole {
        /// The role's name, with its path before it.
        role: SmolStr,
        /// The session's name.
        session: SmolStr,
        /// The session's tags, by key.
        tags: Vec<SessionTag>,
        /// Who is behind it, if that was said when it, or the session that began it, began.
        source_identity: Option<SmolStr>,
    },
    /// Our own workers, which act for the service and not for an account.
    System,
}

impl Principal {
    /// Who calls with an account's number alone: a user who may do everything, since tools refuse to work as the root user.
    pub fn administrator() -> Self {
        Self::User { name: SmolStr::new_static("administrator") }
    }

    /// A session without tags.
    pub fn session(role: impl Into<SmolStr>, session: impl Into<SmolStr>) -> Self {
        Self::AssumedRole { role: role.into(), session: session.into(), tags: Vec::new(), source_identity: None }
    }
}

/// A tag of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionTag {
    /// Its key.
    pub key: SmolStr,
    /// Its value.
    pub value: SmolStr,
    /// Whether sessions that this one begins have it, too.
    pub transitive: bool,
}

/// How an identity was established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The request says so, and nobody checked.
    Asserted,
    /// Temporary credentials that this installation issued.
    Issued {
        /// When.
        at: Timestamp,
    },
    /// The process itself.
    Internal,
}

impl Caller {
    /// Somebody in an account, calling a Region.
    pub fn new(account: AccountId, principal: Principal, region: Region, proof: Proof) -> Self {
        Self { account, principal, region, proof, grant: None }
    }

    /// Our own workers, acting in a Region.
    pub fn system(account: AccountId, region: Region) -> Self {
        Self::new(account, Principal::System, region, Proof::Internal)
    }

    /// The principal's ARN, as GetCallerIdentity prints it.
    pub fn arn(&self) -> String {
        let of = |service: &str, rest: [&str; 4]| {
            // It is made for every call.
            let mut arn = String::with_capacity(LIKELY);
            for part in ["arn:", self.region.partition().name(), ":", service, "::"] {
                arn.push_str(part);
            }
            self.account.push_to(&mut arn);
            rest.into_iter().for_each(|part| arn.push_str(part));
            arn
        };
        match &self.principal {
            Principal::Root => of("iam", [":root", "", "", ""]),
            Principal::User { name } => of("iam", [":user/", name, "", ""]),
            Principal::AssumedRole { role, session, .. } => {
                // The path isn't in it.
                of("sts", [":assumed-role/", role.rsplit('/').next().unwrap_or_default(), "/", session])
            }
            Principal::System => "bailiwick".to_owned(),
        }
    }

    /// Who is behind its session, if that was said.
    pub fn source_identity(&self) -> Option<&SmolStr> {
        match &self.principal {
            Principal::AssumedRole { source_identity, .. } => source_identity.as_ref(),
            Principal::Root | Principal::User { .. } | Principal::System => None,
        }
    }

    /// The principal as policies see it.
    pub fn asking(&self) -> authorization::Principal {
        let (kind, role, tags) = match &self.principal {
            Principal::Root => (PrincipalKind::Root, None, Vec::new()),
            Principal::User { .. } => (PrincipalKind::User, None, Vec::new()),
            Principal::AssumedRole { role, tags, .. } => {
                let is_linked = role.starts_with(SERVICE_LINKED);
                let kind = if is_linked { PrincipalKind::ServiceLinkedRole } else { PrincipalKind::Role };
                let arn = format_smolstr!("arn:{}:iam::{}:role/{role}", self.region.partition(), self.account);
                (kind, Some(arn), tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect())
            }
            Principal::System => (PrincipalKind::Service, None, Vec::new()),
        };
        let account = Some(self.account.to_smolstr());
        authorization::Principal { kind, arn: Some(SmolStr::new(self.arn())), account, role, tags }
    }

    /// Whether it is one of our own workers.
    pub fn is_system(&self) -> bool {
        self.principal == Principal::System
    }
}
