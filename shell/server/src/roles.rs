//! The roles that there are beside those that CreateAccount makes: nothing here can create one.

use governance::Caller;
use identifiers::{AccountId, Partition};
use smol_str::SmolStr;
use std::str::FromStr;

/// Roles that accounts are taken to have.
#[derive(Debug, Clone, Default)]
pub struct Roles {
    /// Those that are named.
    pub declared: Vec<DeclaredRole>,
    /// Whether every account has a role of any name.
    pub any: bool,
}

/// A role that is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredRole {
    /// The account that has it; every account, where it isn't said.
    pub account: Option<AccountId>,
    /// Its name, with its path before it.
    pub name: SmolStr,
}

impl Roles {
    /// Whether an account has a role of this name and path.
    pub fn has(&self, account: AccountId, name: &str) -> bool {
        // Only services assume the roles that are linked to them, and IAM takes no other names.
        let can_be = !name.starts_with("aws-service-role/") && name.split('/').all(is_name);
        can_be && (self.any || self.of(account).any(|role| role == name))
    }

    /// The names of an account's roles, as far as they are named, each with its path.
    pub fn of(&self, account: AccountId) -> impl Iterator<Item = &SmolStr> {
        let its = move |role: &&DeclaredRole| role.account.is_none_or(|its| its == account);
        self.declared.iter().filter(its).map(|role| &role.name)
    }
}

impl FromStr for DeclaredRole {
    type Err = String;

    /// Reads the ARN of a role of one account, or the name that a role has in every account.
    fn from_str(text: &str) -> Result<Self, String> {
        let role = match text.starts_with("arn:") {
            true => parsed(text).map(|(_, account, name)| Self { account: Some(account), name: name.into() }),
            false => Some(Self { account: None, name: text.into() }),
        };
        role.filter(|role| role.name.split('/').all(is_name))
            .ok_or_else(|| "a role's ARN, or its name with its path before it, is expected".to_owned())
    }
}

/// The partition, the account and the role in an ARN `arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME`, the role with its path: it is another
/// one than a role of the same name elsewhere.
fn parsed(arn: &str) -> Option<(&str, AccountId, &str)> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, resource] = parts.as_slice() else { return None };
    let role = resource.strip_prefix("role/")?;
    Some((*partition, account.parse().ok()?, role)).filter(|_| role.split('/').all(|part| !part.is_empty()))
}

/// The account and the role, with its path, that an ARN names. An account has the roles of its own partition only.
pub fn role_of(arn: &str, own: Partition) -> Option<(AccountId, &str)> {
    let (partition, account, role) = parsed(arn)?;
    (partition == own.name()).then_some((account, role))
}

/// Whether a role that is only declared lets somebody assume it: whoever is in its account, or manages its organization.
pub fn trusts(state: &governance::State, account: AccountId, caller: &Caller) -> bool {
    if state.organizations.is_closed(account) {
        return false;
    }
    let own = state.organizations.organization_seen_by(caller);
    let manages = own.is_some_and(|own| {
        own.management_account == caller.account && state.organizations.member(&own.id, account).is_some()
    });
    caller.account == account || manages
}

/// Whether IAM takes it as a name of a role, or a part of its path.
fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    !text.is_empty() && text.len() <= 64 && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::{DeclaredRole, Roles, role_of};
    use identifiers::Partition::{Aws, GovCloud};

    #[test]
    fn a_role_is_named_with_its_path_and_its_partition() {
        let role = |arn: &'static str, own| role_of(arn, own).map(|(_, role)| role);
        assert_eq!(role("arn:aws:iam::111111111111:role/Access", Aws), Some("Access"));
        assert_eq!(role("arn:aws:iam::111111111111:role/evil/Access", Aws), Some("evil/Access"));
        assert_eq!(role("arn:aws-us-gov:iam::111111111111:role/Access", GovCloud), Some("Access"));
        for wrong in ["arn:xx:iam::111111111111:role/Access", "arn:aws-cn:iam::111111111111:role/Access"] {
            assert_eq!(role(wrong, Aws), None);
        }
        for wrong in ["role/", "role//Access", "role/Access/", "user/Access"] {
            assert_eq!(role_of(&format!("arn:aws:iam::111111111111:{wrong}"), Aws), None, "{wrong}");
        }
    }

    #[test]
    fn a_role_is_declared_in_one_account_or_in_all() {
        let declare = |text: &str| text.parse::<DeclaredRole>();
        let one = declare("arn:aws:iam::111111111111:role/ops/BreakGlass").unwrap();
        let all = declare("Deployment").unwrap();
        let roles = Roles { declared: vec![one, all], any: false };
        let has = |account: &str, name| roles.has(account.parse().unwrap(), name);
        assert!(has("111111111111", "ops/BreakGlass") && !has("111111111111", "BreakGlass"));
        assert!(!has("222222222222", "ops/BreakGlass") && has("222222222222", "Deployment"));
        let any = Roles { any: true, ..Roles::default() };
        let has_any = |name| any.has("222222222222".parse().unwrap(), name);
        assert!(has_any("whatever") && has_any("a/b"));
        for wrong in
            ["*", "a b", "ü", "${aws:username}", "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"]
        {
            assert!(!has_any(wrong), "{wrong}");
        }
        for wrong in ["", "a b", "/a", "a/", "arn:aws:iam::1:role/a", "arn:aws:iam::111111111111:user/a"] {
            assert!(declare(wrong).is_err(), "{wrong}");
        }
    }
}
