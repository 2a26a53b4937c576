//! Who asks, and how policies name them. Facts: IAM User Guide, "Principal" and "How principals are compared".

use crate::truth::Truth;
use smol_str::SmolStr;

/// What kind of principal asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrincipalKind {
    /// An IAM user.
    User,
    /// An account's root user.
    Root,
    /// A session of a role.
    Role,
    /// A session of sts:GetFederationToken.
    FederatedUser,
    /// A session of sts:AssumeRoot.
    AssumedRoot,
    /// A session of a role that is linked to a service.
    ServiceLinkedRole,
    /// Some user, role or the root user of an account; nobody told which.
    Somebody,
    /// A service by itself.
    Service,
    /// Somebody whose request isn't signed.
    Anonymous,
    /// Somebody with a token of a web identity provider, whose request isn't signed.
    WebIdentity,
}

impl PrincipalKind {
    /// Whether it belongs to an account.
    pub fn has_account(self) -> bool {
        !matches!(self, Self::Service | Self::Anonymous | Self::WebIdentity)
    }
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The kind.
    pub kind: PrincipalKind,
    /// The ARN, of the session where it is one; a service's name; nothing for somebody unknown.
    pub arn: Option<SmolStr>,
    /// The account that it belongs to.
    pub account: Option<SmolStr>,
    /// The role's ARN, where the session's doesn't say it all: a path is hidden in it.
    pub role: Option<SmolStr>,
    /// Its tags, a session's among them.
    pub tags: Vec<(SmolStr, SmolStr)>,
}

impl Principal {
    /// What `aws:PrincipalArn` says: for a session its role's ARN.
    pub fn principal_arn(&self) -> Option<SmolStr> {
        let arn = self.arn.as_ref()?;
        match self.kind {
            PrincipalKind::Role | PrincipalKind::ServiceLinkedRole => {
                Some(self.role.clone().or_else(|| role_of_session(arn)).unwrap_or_else(|| arn.clone()))
            }
            PrincipalKind::User | PrincipalKind::Root | PrincipalKind::FederatedUser | PrincipalKind::AssumedRoot => {
                Some(arn.clone())
            }
            PrincipalKind::Somebody
            | PrincipalKind::Service
            | PrincipalKind::Anonymous
            | PrincipalKind::WebIdentity => None,
        }
    }
}

/// `arn:aws:iam::ID:role/NAME` of `arn:aws:sts::ID:assumed-role/NAME/SESSION`.
fn role_of_session(arn: &str) -> Option<SmolStr> {
    let mut parts = arn.splitn(6, ':');
    let (_, partition, service, _, account) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let name = parts.next()?.strip_prefix("assumed-role/")?.split('/').next()?;
    (service == "sts").then(|| SmolStr::from(format!("arn:{partition}:iam::{account}:role/{name}")))
}

/// A principal as a policy names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalPattern {
    /// `*`: everybody, also somebody unknown.
    Everyone,
    /// Everybody of an account: its number, or its root user's ARN.
    Account(SmolStr),
    /// A user, a role with all its sessions, or one session.
    Arn(SmolStr),
    /// A service.
    Service(SmolStr),
    /// A provider of identities, or a canonical user: nobody who is known here.
    Other(SmolStr),
}

/// A principal as a policy writes it, and what that stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPrincipal {
    /// Of which kind: `AWS`, `Service`, `Federated`, `CanonicalUser`.
    pub kind: SmolStr,
    /// As it was written.
    pub name: SmolStr,
    /// Whom it stands for.
    pub pattern: PrincipalPattern,
}

impl NamedPrincipal {
    /// A principal of a kind.
    pub fn new(kind: &str, name: &str) -> Self {
        let pattern = match kind {
            "AWS" => PrincipalPattern::aws(name),
            "Service" => PrincipalPattern::Service(SmolStr::new(name)),
            _ => PrincipalPattern::Other(SmolStr::new(name)),
        };
        Self { kind: SmolStr::new(kind), name: SmolStr::new(name), pattern }
    }

    /// `*` without a kind.
    pub fn everyone() -> Self {
        Self::new("AWS", "*")
    }
}

impl PrincipalPattern {
    /// A principal of the kind `AWS`.
    pub fn aws(text: &str) -> Self {
        let is_account = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        if text == "*" {
            return Self::Everyone;
        }
        if is_account(text) {
            return Self::Account(SmolStr::new(text));
        }
        let root = text.strip_suffix(":root").and_then(|rest| rest.rsplit(':').next()).filter(|id| is_account(id));
        root.map_or_else(|| Self::Arn(SmolStr::new(text)), |id| Self::Account(SmolStr::new(id)))
    }

    /// Whether it names this one.
    pub fn names(&self, principal: &Principal) -> Truth {
        match self {
            Self::Everyone => Truth::Yes,
            Self::Account(account) => Truth::of(principal.account.as_ref() == Some(account)),
            Self::Arn(arn) if principal.kind == PrincipalKind::Somebody => {
                Truth::of(arn.split(':').nth(4) == principal.account.as_deref()).and(|| Truth::Maybe)
            }
            Self::Arn(arn) => {
                Truth::of(principal.arn.as_ref() == Some(arn) || principal.principal_arn().as_ref() == Some(arn))
            }
            Self::Service(name) => {
                Truth::of(principal.kind == PrincipalKind::Service && principal.arn.as_ref() == Some(name))
            }
            Self::Other(_) => Truth::No,
        }
    }
}
