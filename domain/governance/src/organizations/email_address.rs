//! Which e-mail addresses AWS can write to.

/// Whether AWS can write to an address: stricter than the pattern that requests are checked against.
pub(super) fn is_usable(email: &str) -> bool {
    const UNUSABLE: &str = "\"'()<>[]:;,\\|%& \t\r\n";
    let Some((local, domain)) = email.split_once('@') else { return false };
    let edge = |character: char| character == '-' || character == '.';
    email.is_ascii()
        && !local.is_empty()
        && !local.starts_with('.')
        && !local.contains(|character| UNUSABLE.contains(character))
        && domain.contains('.')
        && !domain.starts_with(edge)
        && !domain.ends_with(edge)
        && domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::is_usable;

    #[test]
    fn addresses_that_can_be_used() {
        for email in ["a@b.co", "first.last+tag@mail.example.com", "a_b-c@x-y.example", "UPPER@EXAMPLE.COM"] {
            assert!(is_usable(email), "{email}");
        }
    }

    #[test]
    fn addresses_that_cannot_be_used() {
        for email in [
            "a",
            "@b.co",
            ".a@b.co",
            "a b@b.co",
            "a\"b@b.co",
            "a'b@b.co",
            "a(b@b.co",
            "a<b@b.co",
            "a[b@b.co",
            "a:b@b.co",
            "a;b@b.co",
            "a,b@b.co",
            "a\\b@b.co",
            "a|b@b.co",
            "a%b@b.co",
            "a&b@b.co",
            "a@b@c.co",
            "a@b",
            "a@-b.co",
            "a@b.co-",
            "a@.b.co",
            "a@b.co.",
            "a@b_c.co",
            "ä@b.co",
            "a@bä.co",
        ] {
            assert!(!is_usable(email), "{email}");
        }
    }
}
