//! What somebody may have meant who wrote an identifier that no rule has.

use strsim::levenshtein;

use crate::rules::catalogue::catalogue;

/// How many suggestions are made at most.
const SUGGESTIONS: usize = 5;

/// Identifiers of known rules near a text, nearest first: few letters changed, or most words in common. A rule's page name (with
/// dashes, in lower case) is as good as its identifier.
pub fn near_rules(text: &str) -> Vec<&'static str> {
    let wanted = text.trim().replace('-', "_").to_ascii_uppercase();
    let mut near: Vec<(usize, &str)> = catalogue()
        .iter()
        .filter_map(|rule| {
            let page = rule.page.replace('-', "_").to_ascii_uppercase();
            let distance = levenshtein(&wanted, rule.identifier).min(levenshtein(&wanted, &page));
            let words = missing_words(&wanted, rule.identifier).min(missing_words(&wanted, &page));
            let allowed = wanted.len() / 4;
            (distance <= allowed || words == 0).then_some((distance, rule.identifier))
        })
        .collect();
    near.sort_unstable();
    near.truncate(SUGGESTIONS);
    near.into_iter().map(|(_, identifier)| identifier).collect()
}

/// How many of the words of a text another one lacks.
fn missing_words(wanted: &str, identifier: &str) -> usize {
    let words = wanted.split('_').filter(|word| !word.is_empty());
    let missing = words.clone().filter(|word| !identifier.split('_').any(|one| one == *word)).count();
    if words.count() < 2 { usize::MAX } else { missing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant() {
        let check = |text: &str, first: &str| assert_eq!(near_rules(text).first(), Some(&first), "{text}");
        check("S3_BUCKET_LOGING_ENABLED", "S3_BUCKET_LOGGING_ENABLED");
        check("s3-bucket-logging-enabled", "S3_BUCKET_LOGGING_ENABLED");
        // Its page isn't called as it is.
        check("restricted-ssh", "INCOMING_SSH_DISABLED");
        check("ENCRYPTED_VOLUME", "ENCRYPTED_VOLUMES");
        assert_eq!(near_rules("COMPLETELY_DIFFERENT"), Vec::<&str>::new());
        assert_eq!(near_rules(""), Vec::<&str>::new());
        assert!(near_rules("IN_BACKUP_PLAN").len() <= SUGGESTIONS);
    }
}
