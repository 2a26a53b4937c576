//! The address that a server listens on, as people write it.

use std::net::{Ipv4Addr, SocketAddr};

/// An address of a socket, `localhost` with a port, or a port alone, which is one on loopback.
///
/// # Errors
/// Says what was expected.
pub fn address(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").or_else(|| text.strip_prefix(':')).unwrap_or(text);
    if let Ok(port) = port.parse::<u16>() {
        return Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    }
    text.parse().map_err(|_| "an address like 127.0.0.1:4566, localhost:4566 or 4566 is expected".to_owned())
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_port_alone_is_on_loopback() {
        for text in ["4567", ":4567", "localhost:4567", "127.0.0.1:4567"] {
            assert_eq!(address(text).unwrap().to_string(), "127.0.0.1:4567", "{text}");
        }
        assert_eq!(address("0.0.0.0:80").unwrap().to_string(), "0.0.0.0:80");
        assert_eq!(address("[::1]:80").unwrap().to_string(), "[::1]:80");
    }

    #[test]
    fn anything_else_is_told_what_is_expected() {
        for text in ["", "localhost", "127.0.0.1", "70000", "example.com:80", "4567x"] {
            assert!(address(text).unwrap_err().contains("4566"), "{text}");
        }
    }
}
