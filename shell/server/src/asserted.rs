//! Who calls without credentials that were issued here: the account that the key id names, and somebody in it.

use governance::Principal;
use identifiers::AccountId;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// How many keys are remembered that the log has told of.
const TOLD: usize = 1_000;
/// How long an IAM name can be, and how long a path with one.
const LONGEST_NAME: usize = 64;
const LONGEST_PATH: usize = 512;
/// The session of a role that is named without one.
const SESSION: &str = "bailiwick";

/// Who callers are whose word is taken for it.
pub struct Asserted {
    default_account: AccountId,
    principal: Principal,
    /// Keys that the log names already.
    told: Mutex<BTreeSet<String>>,
}

impl Asserted {
    /// Callers are this principal of the account that their key id names, and of the default account where it names none.
    pub fn new(default_account: AccountId, principal: Principal) -> Self {
        Self { default_account, principal, told: Mutex::default() }
    }

    /// The account of callers with a key that says nothing.
    pub fn default_account(&self) -> AccountId {
        self.default_account
    }

    /// Who they are in their accounts.
    pub fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The account that a key id names.
    pub(crate) fn account(&self, key_id: &str) -> AccountId {
        key_id.parse().unwrap_or_else(|_| {
            if is_miscounted(key_id) {
                self.tell_of(key_id);
            }
            self.default_account
        })
    }

    /// Once, however often it comes.
    fn tell_of(&self, key_id: &str) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() < TOLD && told.insert(key_id.to_owned()) {
            tracing::warn!(
                access_key_id = key_id,
                digits = key_id.len(),
                account = %self.default_account,
                "an access key id that looks like an account number but hasn't twelve digits (is a leading zero lost?): its \
                 callers are in the default account"
            );
        }
    }
}

/// Whether a key id has one digit more or less than an account's number.
fn is_miscounted(key_id: &str) -> bool {
    matches!(key_id.len(), 11 | 13) && key_id.bytes().all(|byte| byte.is_ascii_digit())
}

/// A principal by its name: `root`, `user/NAME` with a path if it has one, `role/NAME` with a session's name if it has one.
pub fn principal(text: &str) -> Option<Principal> {
    let Some((kind, name)) = text.split_once('/') else { return (text == "root").then_some(Principal::Root) };
    match kind {
        "user" => {
            let fits = name.len() <= LONGEST_PATH && name.split('/').all(is_name);
            fits.then(|| Principal::User { name: SmolStr::new(name) })
        }
        "role" => {
            let (role, session) = name.split_once('/').unwrap_or((name, SESSION));
            let fits = is_name(role) && is_name(session) && session.len() > 1;
            fits.then(|| Principal::session(role, session))
        }
        _ => None,
    }
}

/// Whether IAM takes it as a name.
fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    !text.is_empty() && text.len() <= LONGEST_NAME && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::{Asserted, TOLD, principal};
    use governance::Principal;

    #[test]
    fn a_principal_is_named_by_its_kind() {
        let user = |name: &str| Some(Principal::User { name: name.into() });
        let role = |role: &str, session: &str| Some(Principal::session(role, session));
        assert_eq!(principal("root"), Some(Principal::Root));
        assert_eq!(principal("user/administrator"), Some(Principal::administrator()));
        assert_eq!(principal("user/division/alice"), user("division/alice"));
        assert_eq!(principal("role/Admin"), role("Admin", "bailiwick"));
        assert_eq!(principal("role/Admin/me@example.com"), role("Admin", "me@example.com"));
        let (long, deep) = (format!("user/{}", "a".repeat(65)), format!("user/{}a", "a/".repeat(300)));
        for wrong in [
            "",
            "Root",
            "root/",
            "user",
            "user/",
            "user//a",
            "user/a b",
            "role/",
            "role/a/",
            "role/a/b",
            "role/a/bc/d",
            "x/y",
            &long,
            &deep,
        ] {
            assert_eq!(principal(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_key_that_lacks_a_digit_is_told_once_and_no_memory_is_filled() {
        let asserted = Asserted::new("000000000000".parse().unwrap(), Principal::Root);
        let told = |key: &str| {
            asserted.account(key);
            asserted.told.lock().unwrap().len()
        };
        assert_eq!([told("123456789012"), told("test"), told("1234567890"), told("1234567890a")], [0; 4]);
        assert_eq!([told("12345678901"), told("12345678901"), told("1234567890123")], [1, 1, 2]);
        for number in 0..2 * TOLD {
            asserted.account(&format!("{number:013}"));
        }
        assert_eq!(told("99999999999"), TOLD);
    }
}
