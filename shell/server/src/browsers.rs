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
        let known =
            cookies(headers).find(|(name, value)| *name == NAME && is_one(value)).map(|(_, value)| value.to_owned());
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

/// Browsers under other hosts than this machine's own: they see the console where they show a token, and where one was said at all.
#[derive(Default)]
pub struct Guests {
    token: Option<String>,
}

/// The cookie of a guest who has shown the token.
const GUEST: &str = "bailiwick-guest";

impl Guests {
    /// Those who know this token.
    pub fn with(token: String) -> Self {
        Self { token: Some(token) }
    }

    /// Whether there can be any.
    pub fn are_welcome(&self) -> bool {
        self.token.is_some()
    }

    /// Whether a browser has shown the token.
    pub fn knows(&self, headers: &HeaderMap) -> bool {
        let Some(pass) = self.pass() else { return false };
        cookies(headers).any(|(name, value)| name == GUEST && bool::from(value.as_bytes().ct_eq(pass.as_bytes())))
    }

    /// The cookie for a browser that shows it now; nothing where it is another one.
    pub fn admit(&self, token: &str) -> Option<HeaderValue> {
        let own = self.token.as_ref()?;
        if !bool::from(own.as_bytes().ct_eq(token.as_bytes())) {
            return None;
        }
        // Links from elsewhere lead here, too, and are only looked at.
        let value = format!("{GUEST}={}; Path=/_bailiwick/console; HttpOnly; SameSite=Lax", self.pass()?);
        HeaderValue::from_str(&value).ok()
    }

    /// What the cookie says: not the token itself, which nobody shall find in a browser.
    fn pass(&self) -> Option<String> {
        let mac = Hmac::<Sha256>::new_from_slice(self.token.as_ref()?.as_bytes()).ok()?;
        Some(HEXLOWER.encode(&mac.chain_update(GUEST).finalize().into_bytes()))
    }
}

/// The cookies of a request.
fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

fn is_one(value: &str) -> bool {
    value.len() == 2 * BYTES && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{Guests, Session, Tokens};
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
    fn a_guest_shows_the_token_once() {
        let guests = Guests::with("a long enough secret".to_owned());
        assert!(guests.admit("another").is_none() && !guests.knows(&HeaderMap::new()));
        let kept = guests.admit("a long enough secret").unwrap();
        let cookie = kept.to_str().unwrap().split(';').next().unwrap().to_owned();
        assert!(!cookie.contains("secret"));
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(&cookie).unwrap());
        assert!(guests.knows(&headers));
        assert!(!Guests::default().knows(&headers) && !Guests::default().are_welcome());
        assert!(!Guests::with("another secret of length".to_owned()).knows(&headers));
    }

    #[test]
    fn a_cookie_that_is_none_of_ours_begins_a_new_session() {
        let session = with("bailiwick-console=<script>");
        let mut headers = HeaderMap::new();
        session.keep(&mut headers);
        assert!(headers.contains_key(header::SET_COOKIE));
    }
}
