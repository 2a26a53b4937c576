//! Where a request came from, as far as policies ask.

use http::HeaderMap;
use http::header::{REFERER, USER_AGENT};
use std::net::{IpAddr, Ipv4Addr};

/// Where a request came from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The address of whoever sent it; nothing for a call that never travelled.
    pub source_ip: Option<IpAddr>,
    /// What sent it, in its own words.
    pub user_agent: Option<String>,
    /// The page that it was sent from.
    pub referer: Option<String>,
}

/// The address at the other end of a connection, beside each of its requests.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

impl Origin {
    /// A call that is made on this machine.
    pub fn here() -> Self {
        Self { source_ip: Some(IpAddr::V4(Ipv4Addr::LOCALHOST)), ..Self::default() }
    }

    /// What a request says of itself.
    pub fn of(headers: &HeaderMap, peer: Option<Peer>) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Self { source_ip: peer.map(|Peer(address)| address), user_agent: text(USER_AGENT), referer: text(REFERER) }
    }
}
