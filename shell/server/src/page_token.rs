//! Page tokens: the key after which the next page begins, bound to the request that it continues. Never an offset, so they
//! survive concurrent changes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use governance::Caller;
use sha2::{Digest, Sha256};
use storage::wide;

/// Bytes of the digest in a token.
const DIGEST_BYTES: usize = 9;

/// What services say of a token that belongs to another request.
pub const BAD_TOKEN: &str = "You specified an invalid pagination token.";

/// A token that wasn't made for this request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page token does not belong to this request")]
pub struct BadToken;

/// The request that a token continues: operation, caller, and the parameters that select what is listed.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The operation's name.
    pub operation: &'a str,
    /// Who lists.
    pub caller: &'a Caller,
    /// The parameters, without the token and the page size.
    pub parameters: &'a [&'a str],
}

impl Scope<'_> {
    /// The token of a next page.
    pub fn token(&self, key: &str) -> String {
        URL_SAFE_NO_PAD.encode([self.digest().as_slice(), key.as_bytes()].concat())
    }

    /// The key in a token.
    ///
    /// # Errors
    /// When the token is rubbish, or was made for another request.
    pub fn key(&self, token: &str) -> Result<String, BadToken> {
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| BadToken)?;
        let (digest, key) = bytes.split_at_checked(DIGEST_BYTES).ok_or(BadToken)?;
        if digest != self.digest() {
            return Err(BadToken);
        }
        String::from_utf8(key.to_vec()).map_err(|_| BadToken)
    }

    /// The key in a token, as a place in the order of creation; 0, before the first, without a token.
    ///
    /// # Errors
    /// As [`Scope::key`].
    pub fn place(&self, token: Option<&str>) -> Result<u64, BadToken> {
        token.map_or(Ok(0), |token| self.key(token)?.parse().map_err(|_| BadToken))
    }

    fn digest(&self) -> [u8; DIGEST_BYTES] {
        let account = self.caller.account.to_string();
        let mut hasher = Sha256::new();
        for part in [self.operation, &account, self.caller.region.as_str()].iter().chain(self.parameters) {
            hasher.update(wide(part.len()).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        let mut digest = [0; DIGEST_BYTES];
        digest.iter_mut().zip(hasher.finalize()).for_each(|(to, from)| *to = from);
        digest
    }
}

#[cfg(test)]
mod tests {
    use super::{BadToken, Scope};
    use governance::Caller;
    use identifiers::{AccountId, Region};

    #[test]
    fn a_token_serves_its_own_request_only() {
        let caller = Caller::system(AccountId::from_number(1).unwrap(), Region::us_east_1());
        let other = Caller::system(AccountId::from_number(2).unwrap(), Region::us_east_1());
        let scope = Scope { operation: "ListChildren", caller: &caller, parameters: &["r-abcd", "ACCOUNT"] };
        let token = scope.token("42");
        assert_eq!(scope.key(&token), Ok("42".to_owned()));
        assert_eq!(scope.place(Some(&token)), Ok(42));
        assert_eq!(scope.place(None), Ok(0));
        for wrong in [
            Scope { operation: "ListParents", ..scope },
            Scope { caller: &other, ..scope },
            Scope { parameters: &["r-abcd", "ORGANIZATIONAL_UNIT"], ..scope },
        ] {
            assert_eq!(wrong.key(&token), Err(BadToken));
        }
        for rubbish in ["", "x", "%%%", "AAAA", &"A".repeat(10_000)] {
            assert_eq!(scope.key(rubbish), Err(BadToken));
        }
    }
}
