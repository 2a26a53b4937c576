//! Operations by whatever spelling people know them, and what they may have meant.

use crate::operation::{Operation, Service};

/// How long the name of an operation can be, in characters: no operation's is half as long. Longer ones aren't looked for, as comparing
/// costs what is compared.
const LONGEST_NAME: usize = 100;

/// The operation of a service that is spelled so: MoveAccount, move-account, move_account.
pub fn spelled(service: &Service, name: &str) -> Option<&'static Operation> {
    let fits = name.chars().count() <= LONGEST_NAME;
    let like = || service.operations.iter().copied().find(|known| bare(known.name) == bare(name));
    service.operation(name).or_else(|| fits.then(like).flatten())
}

/// That none of these services has an operation of that name, and which may be meant.
pub fn unknown<'a>(services: impl IntoIterator<Item = &'a Service>, name: &str) -> String {
    let shown: String = name.chars().take(LONGEST_NAME).collect();
    if shown.len() < name.len() {
        return format!("there is no operation {shown}...");
    }
    let all = services.into_iter().flat_map(|service| service.operations).map(|operation| operation.name);
    let near = all.map(|known| (strsim::damerau_levenshtein(&bare(known), &bare(name)), known)).min();
    let near = near.filter(|(distance, _)| *distance <= name.len() / 4);
    let meant = near.map(|(_, known)| format!("; did you mean {known}?")).unwrap_or_default();
    format!("there is no operation {name}{meant}")
}

/// A name as nobody spells it: `MoveAccount`, `move-account` and `move_account` are the same.
fn bare(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{spelled, unknown};

    #[test]
    fn every_spelling_is_one_operation() {
        for name in ["MoveAccount", "move-account", "move_account", "MOVEACCOUNT"] {
            let found = spelled(&crate::organizations::SERVICE, name).map(|operation| operation.name);
            assert_eq!(found, Some("MoveAccount"), "{name}");
        }
        assert!(spelled(&crate::organizations::SERVICE, "MoveAcount").is_none());
    }

    #[test]
    fn what_is_near_may_be_meant_and_what_is_endless_is_not_compared() {
        let told = |name: &str| unknown(crate::services(), name);
        assert_eq!(told("MoveAcount"), "there is no operation MoveAcount; did you mean MoveAccount?");
        assert_eq!(told("Nonsense"), "there is no operation Nonsense");
        assert_eq!(told(&"x".repeat(10_000_000)), format!("there is no operation {}...", "x".repeat(100)));
    }
}
