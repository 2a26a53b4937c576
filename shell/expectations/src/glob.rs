//! Patterns of names and paths: `*` stands for anything within a name, `**` for anything at all.

/// Whether there is a wildcard in a text.
pub fn is_pattern(text: &str) -> bool {
    text.contains('*')
}

/// Whether a pattern stands for a text. Takes time in proportion to the product of their lengths, whatever they are.
pub fn matches(pattern: &str, text: &str) -> bool {
    let pattern: Vec<Part> = parts(pattern);
    // Which beginnings of the text the pattern so far stands for, by their length in characters.
    let text: Vec<char> = text.chars().collect();
    let mut reached = vec![false; text.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for part in pattern {
        let mut next = vec![false; reached.len()];
        match part {
            Part::One(wanted) => {
                for ((place, from), have) in next.iter_mut().skip(1).zip(&reached).zip(&text) {
                    *place = *from && *have == wanted;
                }
            }
            Part::Any { over_slashes } => {
                let mut goes_on = false;
                for (at, (place, from)) in next.iter_mut().zip(&reached).enumerate() {
                    let passed = at.checked_sub(1).and_then(|before| text.get(before));
                    goes_on = *from || (goes_on && (over_slashes || passed != Some(&'/')));
                    *place = goes_on;
                }
            }
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

enum Part {
    One(char),
    Any { over_slashes: bool },
}

fn parts(pattern: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = pattern.chars().peekable();
    while let Some(character) = rest.next() {
        if character != '*' {
            parts.push(Part::One(character));
            continue;
        }
        let mut over_slashes = false;
        while rest.next_if_eq(&'*').is_some() {
            over_slashes = true;
        }
        parts.push(Part::Any { over_slashes });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn one_star_stays_in_a_name_and_two_go_on() {
        for (pattern, text, expected) in [
            ("payments-*", "payments-production", true),
            ("payments-*", "payments-", true),
            ("payments-*", "payment", false),
            ("*", "a/b", false),
            ("**", "a/b", true),
            ("Root/Workloads/*", "Root/Workloads/one", true),
            ("Root/Workloads/*", "Root/Workloads/Production/one", false),
            ("Root/Workloads/**", "Root/Workloads/Production/one", true),
            ("Root/Workloads/**", "Root/Workloads", false),
            ("Root/*/one", "Root/Sandbox/one", true),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXcYb", false),
            ("", "", true),
            ("", "a", false),
            ("ü*", "über", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn what_is_made_to_be_slow_is_not() {
        assert!(!matches(&"*a".repeat(500), &"a".repeat(499)));
        assert!(matches(&"**a".repeat(400), &"a".repeat(800)));
    }
}
