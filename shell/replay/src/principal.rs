//! Who made a recorded call. Facts: CloudTrail User Guide, "userIdentity element".

use crate::call::Caller;
use crate::record::{Record, SessionContext, UserIdentity};
use crate::request::Unjudged;
use reports::decide::PrincipalKind as Kind;
use smol_str::{SmolStr, format_smolstr};

/// What stands in a role's path that is linked to a service.
const LINKED: &str = ":role/aws-service-role/";

/// The caller of a record.
///
/// # Errors
/// Why nobody can say who called.
pub fn caller(record: &Record<'_>) -> Result<Caller, Unjudged> {
    let missing = Unjudged::Unknown("the record doesn't tell who called");
    let identity = record.user_identity.as_ref().ok_or(missing)?;
    let no_session = SessionContext::default();
    let session = identity.session_context.0.as_ref().unwrap_or(&no_session);
    let account = account(identity, record);
    let own = identity.arn.get().map(SmolStr::new);
    let of = |kind: Kind, arn: Option<SmolStr>| match (&arn, &account) {
        (None, _) => Err(missing),
        (Some(arn), Some(account)) if account_of(arn).is_some_and(|of| of != account) => {
            // Whose ARN it is decides: some records of root users name the account that asked for the session.
            let account = account_of(arn).map(SmolStr::new);
            Ok(Caller::new(kind, Some(arn.clone()), account))
        }
        (Some(_), Some(account)) => Ok(Caller::new(kind, arn, Some(account.clone()))),
        (Some(_), None) => Err(missing),
    };
    let somebody = || match &account {
        Some(account) => Ok(Caller::new(Kind::Somebody, None, Some(account.clone()))),
        None => Err(missing),
    };
    let Some(kind) = identity.kind.get() else {
        // A service that calls by itself is named and nothing else, in records of some services.
        return identity.invoked_by.get().map(service).ok_or(missing);
    };
    match kind {
        "Root" if session.assumed_root.get() == Some("true") => of(Kind::AssumedRoot, root(own, account.as_ref())),
        "Root" => of(Kind::Root, root(own, account.as_ref())),
        "IAMUser" if own.is_none() => somebody(),
        "IAMUser" => of(Kind::User, own),
        "AssumedRole" | "Role" => {
            let issuer = session.session_issuer.0.as_ref().and_then(|issuer| issuer.arn.get()).map(SmolStr::new);
            let arn = issuer.filter(|arn| arn.contains(":role/")).or(own);
            let is_linked =
                arn.as_ref().is_some_and(|arn| arn.contains(LINKED) || arn.contains(":assumed-role/AWSServiceRoleFor"));
            of(if is_linked { Kind::ServiceLinkedRole } else { Kind::Role }, arn)
        }
        "FederatedUser" => of(Kind::FederatedUser, own),
        "AWSService" => Ok(service(identity.invoked_by.get().unwrap_or("amazonaws.com"))),
        "WebIdentityUser" | "SAMLUser" => Ok(Caller::new(Kind::WebIdentity, None, None)),
        "AWSAccount" if identity.principal_id.get() == Some("anonymous") || account.is_none() => {
            Ok(Caller::new(Kind::Anonymous, None, None))
        }
        "AWSAccount" => match own {
            Some(arn) if arn.contains(":user/") => of(Kind::User, Some(arn)),
            Some(arn) if arn.contains(":role/") || arn.contains(":assumed-role/") => of(Kind::Role, Some(arn)),
            _ => somebody(),
        },
        "IdentityCenterUser" => {
            Err(Unjudged::Beside("calls of users of IAM Identity Center by themselves are no account's"))
        }
        _ => Err(Unjudged::Unknown("the kind of caller isn't known here")),
    }
}

fn service(name: &str) -> Caller {
    let name = if name.contains('.') { SmolStr::new(name) } else { format_smolstr!("{name}.amazonaws.com") };
    Caller::new(Kind::Service, Some(name), None)
}

fn root(own: Option<SmolStr>, account: Option<&SmolStr>) -> Option<SmolStr> {
    own.filter(|arn| arn.ends_with(":root")).or_else(|| account.map(|id| format_smolstr!("arn:aws:iam::{id}:root")))
}

/// The caller's account: that which the record names, or that of an ARN in it.
fn account(identity: &UserIdentity<'_>, record: &Record<'_>) -> Option<SmolStr> {
    let session = identity.session_context.0.as_ref();
    let issuer = session.and_then(|session| session.session_issuer.0.as_ref());
    let told = [
        identity.account_id.get(),
        identity.arn.get().and_then(account_of),
        issuer.and_then(|issuer| issuer.account_id.get()),
        issuer.and_then(|issuer| issuer.arn.get()).and_then(account_of),
    ];
    let is_outsider = identity.kind.get() == Some("AWSAccount");
    let own = record.recipient_account_id.get().filter(|_| !is_outsider);
    told.into_iter().chain([own]).flatten().find(|id| is_account(id)).map(SmolStr::new)
}

/// The account in an ARN.
pub fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|id| is_account(id))
}

/// Whether a text is an account's number.
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
