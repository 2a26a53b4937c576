//! What somebody may have meant who misspelled a name.

/// Letters that may be wrong in a name.
const WRONG: usize = 3;

/// `; did you mean payments?`, where a name is near enough; else nothing.
pub fn hint<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let folded = name.to_lowercase();
    let distance = |one: &str| strsim::damerau_levenshtein(&one.to_lowercase(), &folded);
    let nearest = known.into_iter().map(|one| (distance(one), one)).min();
    // Of a short name little may be wrong, or anything is near.
    let enough = WRONG.min(name.chars().count() / 2);
    nearest
        .filter(|(distance, _)| *distance <= enough)
        .map(|(_, one)| format!("; did you mean {one}?"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn only_what_is_near_is_meant() {
        let known = ["payments", "audit", "a"];
        assert_eq!(hint("paymets", known), "; did you mean payments?");
        assert_eq!(hint("PAYMENTS", known), "; did you mean payments?");
        assert_eq!(hint("ledger", known), "");
        assert_eq!(hint("b", known), "");
    }
}
