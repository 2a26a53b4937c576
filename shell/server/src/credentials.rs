//! Temporary credentials without a table: the account is in the key id, the role in the token, the secret is an HMAC of the key id.

use crate::asserted::{Asserted, principal};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use data_encoding::BASE32_NOPAD;
use governance::{Caller, Principal, Proof, SessionTag};
use hmac::{Hmac, KeyInit, Mac};
use identifiers::{AccountId, Partition, Regions, Timestamp, UnknownRegion};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use smol_str::SmolStr;
use storage::wide;
use subtle::ConstantTimeEq;

/// Bytes of the account number in a key id.
const ACCOUNT_BYTES: usize = 5;
/// Bytes of the key id's own check.
const CHECK_BYTES: usize = 10;
/// Bytes of the secret.
const SECRET_BYTES: usize = 30;

/// What signs and recognises the installation's temporary credentials.
pub struct Credentials {
    key: Vec<u8>,
    asserted: Asserted,
    regions: Regions,
}

/// A set of temporary credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// `ASIA...`, with the account in it.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: String,
    /// The token that carries the role and the session.
    pub session_token: String,
}

/// Why a claim of identity is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// A key that this installation issued came without its token, or with another one.
    #[error("The security token included in the request is invalid.")]
    InvalidToken,
    /// The credentials are no longer good.
    #[error("The security token included in the request is expired")]
    Expired,
    /// The Region of the credential scope is none.
    #[error("Credential should be scoped to a valid region. {0}")]
    InvalidRegion(UnknownRegion),
}

#[derive(Serialize, Deserialize)]
struct Token {
    key: String,
    role: SmolStr,
    session: SmolStr,
    #[serde(default)]
    tags: Vec<SessionTag>,
    #[serde(default)]
    issued: Timestamp,
    #[serde(default)]
    source_identity: Option<SmolStr>,
    #[serde(default)]
    partition: Partition,
    expires: Timestamp,
}

impl Credentials {
    /// Credentials under the installation's key, in these Regions, and who callers are without any of them.
    pub fn new(key: Vec<u8>, asserted: Asserted, regions: Regions) -> Self {
        Self { key, asserted, regions }
    }

    /// A key for another purpose, from which nobody comes back to this one.
    pub fn derived(&self, purpose: &str) -> Vec<u8> {
        self.mac(&["derived", purpose], &[]).to_vec()
    }

    /// Who callers are that have no issued credentials.
    pub fn asserted(&self) -> &Asserted {
        &self.asserted
    }

    /// Credentials of a role's session in an account, until they expire.
    pub fn issue(&self, caller: &Caller, now: Timestamp, expires: Timestamp) -> Issued {
        let (account, partition) = (caller.account, caller.region.partition());
        let (role, session, tags, source_identity) = match caller.principal.clone() {
            Principal::AssumedRole { role, session, tags, source_identity } => (role, session, tags, source_identity),
            // Nobody else has a session; one of no role can do nothing but be there.
            Principal::Root | Principal::User { .. } | Principal::System => Default::default(),
        };
        let [_, _, _, number @ ..]: [u8; 3 + ACCOUNT_BYTES] = account.number().to_be_bytes();
        let nonce = self.mac(&["nonce", &role, &session, &now.millis().to_string()], &number);
        let payload = [number.as_slice(), &beginning(nonce, ACCOUNT_BYTES)].concat();
        let check = self.mac(&["key id"], &payload);
        let access_key_id =
            format!("ASIA{}", BASE32_NOPAD.encode(&[payload.as_slice(), &beginning(check, CHECK_BYTES)].concat()));
        let secret_access_key =
            STANDARD.encode(beginning(self.mac(&["secret"], access_key_id.as_bytes()), SECRET_BYTES));
        let token =
            Token { key: access_key_id.clone(), role, session, tags, issued: now, source_identity, partition, expires };
        #[expect(clippy::expect_used, reason = "its members are texts, numbers and truths")]
        let body = serde_json::to_vec(&token).expect("a token has only text keys");
        let seal = self.mac(&["token"], &body);
        let session_token = format!("{}.{}", URL_SAFE_NO_PAD.encode(&body), URL_SAFE_NO_PAD.encode(seal));
        Issued { access_key_id, secret_access_key, session_token }
    }

    /// Who a key id and token stand for: an account number is somebody in that account, an issued key its role's session, anything
    /// else somebody in the default account. Who that is, the token may say.
    ///
    /// # Errors
    /// For an issued key without its own token, or past its time; for a scope whose Region isn't one.
    pub fn caller(
        &self,
        key_id: &str,
        token: Option<&str>,
        region: &str,
        now: Timestamp,
    ) -> Result<Caller, IdentityError> {
        let region = self.regions.named(region).map_err(IdentityError::InvalidRegion)?;
        let Some(account) = self.issued_account(key_id) else {
            let account = self.asserted.account(key_id);
            let principal = token.and_then(principal).unwrap_or_else(|| self.asserted.principal().clone());
            return Ok(Caller::new(account, principal, region, Proof::Asserted));
        };
        let token = token.and_then(|token| self.open(token)).filter(|token| token.key == key_id);
        let token = token.ok_or(IdentityError::InvalidToken)?;
        // Another partition has never heard of it.
        if token.partition != region.partition() {
            return Err(IdentityError::InvalidToken);
        }
        if token.expires <= now {
            return Err(IdentityError::Expired);
        }
        let Token { role, session, tags, source_identity, issued, .. } = token;
        let principal = Principal::AssumedRole { role, session, tags, source_identity };
        Ok(Caller::new(account, principal, region, Proof::Issued { at: issued }))
    }

    fn issued_account(&self, key_id: &str) -> Option<AccountId> {
        let bytes = BASE32_NOPAD.decode(key_id.strip_prefix("ASIA")?.as_bytes()).ok()?;
        if bytes.len() != 2 * ACCOUNT_BYTES + CHECK_BYTES {
            return None;
        }
        let (payload, check) = bytes.split_at(2 * ACCOUNT_BYTES);
        let expected = beginning(self.mac(&["key id"], payload), CHECK_BYTES);
        if !bool::from(expected.as_slice().ct_eq(check)) {
            return None;
        }
        AccountId::from_number(
            payload.iter().take(ACCOUNT_BYTES).fold(0, |number, byte| number << 8 | u64::from(*byte)),
        )
    }

    fn open(&self, token: &str) -> Option<Token> {
        let (body, seal) = token.split_once('.')?;
        let body = URL_SAFE_NO_PAD.decode(body).ok()?;
        let seal = URL_SAFE_NO_PAD.decode(seal).ok()?;
        if !bool::from(self.mac(&["token"], &body).as_slice().ct_eq(&seal)) {
            return None;
        }
        serde_json::from_slice(&body).ok()
    }

    fn mac(&self, labels: &[&str], body: &[u8]) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "a key that is too long is hashed, and a short one filled up")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        for label in labels {
            mac.update(&wide(label.len()).to_be_bytes());
            mac.update(label.as_bytes());
        }
        mac.update(body);
        mac.finalize().into_bytes().into()
    }
}

/// The first bytes of a MAC.
fn beginning(mac: [u8; 32], bytes: usize) -> Vec<u8> {
    mac.into_iter().take(bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::{Credentials, IdentityError};
    use crate::asserted::Asserted;
    use governance::{Caller, Principal, Proof};
    use identifiers::{AccountId, Region, Regions, Timestamp};

    const NOW: Timestamp = Timestamp::from_millis(1_000);
    const LATER: Timestamp = Timestamp::from_millis(2_000);

    fn account(text: &str) -> AccountId {
        text.parse().unwrap()
    }

    fn credentials() -> Credentials {
        of(b"installation")
    }

    fn admin(number: &str) -> Caller {
        Caller::new(account(number), Principal::session("Admin", "me"), Region::us_east_1(), Proof::Internal)
    }

    fn of(key: &[u8]) -> Credentials {
        let asserted = Asserted::new(account("000000000000"), Principal::administrator());
        Credentials::new(key.to_vec(), asserted, Regions::with(["xx-new-1".parse().unwrap()]))
    }

    #[test]
    fn an_account_number_is_the_account_and_other_keys_are_the_default_account() {
        let who = |key: &str| credentials().caller(key, None, "us-east-1", NOW).unwrap().account;
        assert_eq!(who("123456789012"), account("123456789012"));
        for key in ["test", "AKIAIOSFODNN7EXAMPLE", "12345678901", "1234567890123", "ASIAIOSFODNN7EXAMPLE", "ASIA"] {
            assert_eq!(who(key), account("000000000000"), "{key}");
        }
    }

    #[test]
    fn a_caller_is_in_a_region() {
        let caller = |region: &str| credentials().caller("123456789012", None, region, NOW);
        for region in ["us-gov-west-1", "xx-new-1"] {
            assert_eq!(caller(region).unwrap().region.as_str(), region);
        }
        // Words that keys of rows use, what isn't a Region's name, and what is nobody's.
        for region in ["global", "-", "summary", "counts", "waiting", "external", "aws-global", "", "eu-wets-1"] {
            assert!(matches!(caller(region), Err(IdentityError::InvalidRegion(_))), "{region:?}");
        }
    }

    #[test]
    fn a_token_may_say_who_of_an_account_calls() {
        let arn = |token| credentials().caller("123456789012", token, "us-east-1", NOW).unwrap().arn();
        assert_eq!(arn(None), "arn:aws:iam::123456789012:user/administrator");
        assert_eq!(arn(Some("root")), "arn:aws:iam::123456789012:root");
        assert_eq!(arn(Some("role/Admin/me")), "arn:aws:sts::123456789012:assumed-role/Admin/me");
        assert_eq!(arn(Some("some token that a tool needs")), "arn:aws:iam::123456789012:user/administrator");
    }

    #[test]
    fn an_issued_key_is_its_role_until_it_expires() {
        let credentials = credentials();
        let issued = credentials.issue(&admin("999999999999"), NOW, LATER);
        let caller = credentials.caller(&issued.access_key_id, Some(&issued.session_token), "eu-west-1", NOW).unwrap();
        assert_eq!(caller.account, account("999999999999"));
        assert_eq!(caller.principal, Principal::session("Admin", "me"));
        let abroad = credentials.caller(&issued.access_key_id, Some(&issued.session_token), "us-gov-west-1", NOW);
        assert_eq!(abroad, Err(IdentityError::InvalidToken));
        let late = credentials.caller(&issued.access_key_id, Some(&issued.session_token), "eu-west-1", LATER);
        assert_eq!(late, Err(IdentityError::Expired));
    }

    #[test]
    fn an_issued_key_needs_its_own_token() {
        let credentials = credentials();
        let one = credentials.issue(&admin("111111111111"), NOW, LATER);
        let other = credentials.issue(&admin("222222222222"), NOW, LATER);
        let mut forged = one.session_token.clone();
        forged.replace_range(4..5, if forged.get(4..5) == Some("A") { "B" } else { "A" });
        for token in [None, Some(other.session_token.as_str()), Some("x"), Some("x.y"), Some(forged.as_str())] {
            let refused = credentials.caller(&one.access_key_id, token, "us-east-1", NOW);
            assert_eq!(refused, Err(IdentityError::InvalidToken), "{token:?}");
        }
        // Another installation's key is only a key that says nothing.
        let elsewhere = of(b"other");
        assert_eq!(
            elsewhere.caller(&one.access_key_id, None, "us-east-1", NOW).unwrap().account,
            account("000000000000")
        );
    }
}
