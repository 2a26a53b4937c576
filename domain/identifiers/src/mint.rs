//! New identifiers as pure functions of the installation's seed and a natural key, so that the same script yields the same ids.

use sha2::{Digest, Sha256};
use smol_str::SmolStr;

/// The installation's seed: the one source of everything that looks random.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(SmolStr);

impl Seed {
    /// A seed from any text.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(SmolStr::new(text))
    }

    /// The text it was made from.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn digest(&self, kind: &str, key: &[&str], attempt: u32) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for part in [self.0.as_str(), kind].iter().chain(key) {
            // The length goes first, so that ("ab", "c") and ("a", "bc") differ.
            hasher.update(length(part).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(attempt.to_be_bytes());
        hasher.finalize().into()
    }

    /// `length` (at most 32) lower-case alphanumerics for this kind of thing and natural key. `attempt` resolves collisions:
    /// the caller tries 0, 1, 2 ... until the result is free.
    pub fn alphanumeric(&self, kind: &str, key: &[&str], attempt: u32, length: usize) -> String {
        let letter = |byte: &u8| match byte % 36 {
            place @ 0..26 => char::from(b'a' + place),
            place => char::from(b'0' + (place - 26)),
        };
        self.digest(kind, key, attempt).iter().take(length).map(letter).collect()
    }

    /// `length` (at most 64) lower-case hexadecimal digits.
    pub fn hexadecimal(&self, kind: &str, key: &[&str], attempt: u32, length: usize) -> String {
        let digest = self.digest(kind, key, attempt);
        digest
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .take(length)
            .map(|n| char::from_digit(n.into(), 16).unwrap_or('0'))
            .collect()
    }

    /// A number below `bound`, for account numbers.
    pub fn number(&self, kind: &str, key: &[&str], attempt: u32, bound: u64) -> u64 {
        let digest = self.digest(kind, key, attempt);
        let mut number = [0; 8];
        number.copy_from_slice(&digest[..8]);
        u64::from_be_bytes(number) % bound
    }

    /// A UUID in lower case with the version and variant bits of a random one.
    pub fn uuid(&self, kind: &str, key: &[&str], attempt: u32) -> String {
        let mut b = self.digest(kind, key, attempt);
        b[6] = (b[6] & 0x0f) | 0x40;
        b[8] = (b[8] & 0x3f) | 0x80;
        // Every request has one: written straight into its text.
        let mut text = String::with_capacity(36);
        for (at, byte) in b[..16].iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
            }
        }
        text
    }
}

#[expect(clippy::as_conversions, reason = "no machine has lengths of more than 64 bits")]
fn length(text: &str) -> u64 {
    text.len() as u64
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Seed({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Seed;

    #[test]
    fn ids_depend_on_the_seed_the_kind_and_every_part_of_the_key() {
        let seed = Seed::new("a");
        let id = |seed: &Seed, kind, key: &[&str], attempt| seed.alphanumeric(kind, key, attempt, 10);
        assert_eq!(id(&seed, "ou", &["r-1", "x"], 0), id(&seed, "ou", &["r-1", "x"], 0));
        assert_ne!(id(&seed, "ou", &["r-1", "x"], 0), id(&Seed::new("b"), "ou", &["r-1", "x"], 0));
        assert_ne!(id(&seed, "ou", &["r-1", "x"], 0), id(&seed, "p", &["r-1", "x"], 0));
        assert_ne!(id(&seed, "ou", &["ab", "c"], 0), id(&seed, "ou", &["a", "bc"], 0));
        assert_ne!(id(&seed, "ou", &["r-1", "x"], 0), id(&seed, "ou", &["r-1", "x"], 1));
    }

    #[test]
    fn a_uuid_has_the_form_of_a_random_one() {
        let uuid = Seed::new("a").uuid("policy", &["n"], 0);
        assert_eq!(uuid.len(), 36);
        assert_eq!(uuid.get(14..15), Some("4"));
        assert!("89ab".contains(uuid.get(19..20).unwrap()));
    }
}
