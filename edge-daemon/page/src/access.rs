//! Who may look at the page, and from where.

use crate::password::PasswordHash;
use crate::sessions::Sessions;
use axum::http::{HeaderMap, header};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

/// The cookie of a login. The prefix makes browsers refuse it where it is not secure.
pub(crate) const COOKIE: &str = "__Host-kerbside";

/// Who may look.
#[derive(Clone, Debug)]
pub enum Access {
    /// Whoever is on this machine.
    ThisMachine,
    /// Whoever has the password, over TLS.
    Password {
        /// Its hash.
        hash: Arc<PasswordHash>,
        /// Certificate and key.
        tls: Arc<rustls::ServerConfig>,
    },
}

/// Why nobody may look so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccessError {
    /// Anybody in the network could look.
    #[error(
        "{listen} can be reached from other machines: give a password and a certificate, or listen on 127.0.0.1"
    )]
    Open {
        /// Where it should listen.
        listen: SocketAddr,
    },
}

impl Access {
    /// Whether this may be done on that address.
    ///
    /// # Errors
    /// [`AccessError::Open`].
    pub fn check(&self, listen: SocketAddr) -> Result<(), AccessError> {
        match self {
            Self::ThisMachine if !listen.ip().is_loopback() => Err(AccessError::Open { listen }),
            _ => Ok(()),
        }
    }

    /// Whether a request is one that this page answers at all: on this machine, only what was addressed to the machine, so that a name
    /// that somebody else points here is none (DNS rebinding).
    pub(crate) fn is_addressed(&self, headers: &HeaderMap) -> bool {
        match self {
            Self::Password { .. } => true,
            Self::ThisMachine => {
                let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
                let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
                let name = name.trim_start_matches('[').trim_end_matches(']');
                name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
            }
        }
    }

    /// Whether who asks may look.
    pub(crate) fn permits(&self, headers: &HeaderMap, sessions: &Sessions) -> bool {
        match self {
            Self::ThisMachine => true,
            Self::Password { .. } => {
                token(headers).is_some_and(|token| sessions.holds(token, Instant::now()))
            }
        }
    }
}

/// The token among a request's cookies.
pub(crate) fn token(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|h| h.to_str().ok());
    let mut pairs = cookies.flat_map(|h| h.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, token)| token)
}

/// Whether a browser sent this from a page of ours: another site's page may open a WebSocket to here, and the browser would send
/// the cookie with it.
pub(crate) fn is_own_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|h: &axum::http::HeaderValue| h.to_str().ok());
    match (text(header::ORIGIN), text(header::HOST)) {
        // No browser.
        (None, _) => true,
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(header::HeaderName, &'static str)]) -> HeaderMap {
        all.iter().map(|(name, value)| (name.clone(), axum::http::HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn without_a_password_only_this_machine() {
        for ok in ["127.0.0.1:80", "[::1]:80", "127.1.2.3:80"] {
            assert_eq!(Access::ThisMachine.check(ok.parse().expect("address")), Ok(()));
        }
        for open in ["0.0.0.0:80", "[::]:80", "10.0.0.1:80"] {
            let listen = open.parse().expect("address");
            assert_eq!(Access::ThisMachine.check(listen), Err(AccessError::Open { listen }));
        }
    }

    #[test]
    fn another_name_for_this_machine_is_not_answered() {
        for ok in ["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"] {
            assert!(Access::ThisMachine.is_addressed(&headers(&[(header::HOST, ok)])), "{ok}");
        }
        for other in
            ["evil.example:8080", "localhost.evil.example", "10.0.0.1:8080", "127.0.0.1.evil.example", ""]
        {
            assert!(!Access::ThisMachine.is_addressed(&headers(&[(header::HOST, other)])), "{other}");
        }
        assert!(!Access::ThisMachine.is_addressed(&HeaderMap::new()));
    }

    #[test]
    fn only_our_own_pages_may_speak() {
        let host = (header::HOST, "pole.example:8080");
        assert!(is_own_origin(&headers(std::slice::from_ref(&host))));
        assert!(is_own_origin(&headers(&[host.clone(), (header::ORIGIN, "https://pole.example:8080")])));
        for other in
            ["https://evil.example", "https://pole.example", "null", "https://pole.example:8080.evil"]
        {
            assert!(!is_own_origin(&headers(&[host.clone(), (header::ORIGIN, other)])), "{other}");
        }
    }

    #[test]
    fn the_token_is_found_among_cookies() {
        assert_eq!(token(&headers(&[(header::COOKIE, "a=b; __Host-kerbside=42; c=d")])), Some("42"));
        assert_eq!(token(&headers(&[(header::COOKIE, "kerbside=42")])), None);
        assert_eq!(token(&HeaderMap::new()), None);
    }
}
