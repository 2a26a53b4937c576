//! The operations of the services by whatever spelling people know them.

use crate::near;

/// The operations of all services.
pub fn all() -> impl Iterator<Item = &'static str> {
    schema::services().into_iter().flat_map(|service| service.operations).map(|operation| operation.name)
}

/// The operation that is spelled so: MoveAccount, move-account, move_account.
pub fn spelled(name: &str) -> Option<&'static str> {
    all().find(|known| bare(known) == bare(name))
}

/// That there is none of that name, and which may be meant.
pub fn unknown(name: &str) -> String {
    format!("there is no operation {name}{}", near::hint(name, all()))
}

/// A name as every spelling has it.
fn bare(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{spelled, unknown};

    #[test]
    fn every_spelling_is_one_operation() {
        for name in ["MoveAccount", "move-account", "move_account", "MOVEACCOUNT"] {
            assert_eq!(spelled(name), Some("MoveAccount"));
        }
        assert_eq!(spelled("MoveAcount"), None);
        assert_eq!(unknown("MoveAcount"), "there is no operation MoveAcount; did you mean MoveAccount?");
    }
}
