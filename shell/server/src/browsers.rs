//! Whose browser it is: a cookie that no page but ours is sent with, and a token in our forms that only whoever has the cookie can know.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue, header};
use sha2::Sha256;
use subtle::ConstantTimeEq;

const NAME: &str = "bailiwick-console";
/// Bytes of a cookie's value: a number that nobody guesses.
const BYTES: usize = 16;

/// What makes tokens of cookies.
pub struct Tokens {
    key: Vec<u8>,
}

/// A browser's session.
pub struct Session {
    cookie: String,
    is_new: bool,
}

impl Tokens {
    /// Those that a key makes.
    pub fn of(key: Vec<u8>) -> Self {
        Self { key }
    }

    /// What a form of this session says.
    pub fn token(&self, session: &Session) -> String {
        // A key of any length will do.
        let mac = Hmac::<Sha256>::new_from_slice(&self.key).map(|mac| mac.chain_update(session.cookie.as_bytes()));
        mac.map(|mac| HEXLOWER.encode(&mac.finalize().into_bytes())).unwrap_or_default()
    }

    /// Whether it was said.
    pub fn knows(&self, session: &Session, token: &str) -> bool {
        !session.is_new && !token.is_empty() && bool::from(self.token(session).as_bytes().ct_eq(token.as_bytes()))
    }
}

impl Session {
    /// The session of a request, or a new one.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn of(headers: &HeaderMap) -> Result<Self, getrandom::Error> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let known = pairs.find(|(name, value)| *name == NAME && is_one(value)).map(|(_, value)| value.to_owned());
        if let Some(cookie) = known {
            return Ok(Self { cookie, is_new: false });
        }
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self { cookie: HEXLOWER.encode(&bytes), is_new: true })
    }

    /// Has the browser keep it.
    pub fn keep(&self, headers: &mut HeaderMap) {
        let value = format!("{NAME}={}; Path=/_bailiwick/console; HttpOnly; SameSite=Strict", self.cookie);
        if self.is_new
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

fn is_one(value: &str) -> bool {
    value.len() == 2 * BYTES && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{Session, Tokens};
    use http::{HeaderMap, HeaderValue, header};

    fn with(cookie: &str) -> Session {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        Session::of(&headers).unwrap()
    }

    #[test]
    fn a_token_is_good_for_its_session_only() {
        let tokens = Tokens::of(vec![1; 32]);
        let new = Session::of(&HeaderMap::new()).unwrap();
        let mut headers = HeaderMap::new();
        new.keep(&mut headers);
        let kept = headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
        let known = with(kept.split(';').next().unwrap());
        let token = tokens.token(&new);
        assert!(tokens.knows(&known, &token));
        assert!(!tokens.knows(&new, &token), "a browser that keeps no cookies has no session");
        assert!(!tokens.knows(&known, ""));
        assert!(!tokens.knows(&with("a=b; bailiwick-console=00000000000000000000000000000000"), &token));
        assert!(!Tokens::of(vec![2; 32]).knows(&known, &token));
    }

    #[test]
    fn a_cookie_that_is_none_of_ours_begins_a_new_session() {
        let session = with("bailiwick-console=<script>");
        let mut headers = HeaderMap::new();
        session.keep(&mut headers);
        assert!(headers.contains_key(header::SET_COOKIE));
    }
}
