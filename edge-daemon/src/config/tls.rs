//! Who may be at the other end of a link: TLS, and endpoints without it.

use super::check::{At, Findings};
use super::model::Publish;
use serde::{Deserialize, Serialize};

/// `[publish.tls]`: mutual TLS. Made by `kerbctl certs unit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// Certificate of the city's authority, PEM.
    pub authority: String,
    /// The unit's own certificate, PEM.
    pub certificate: String,
    /// The unit's private key, PEM; nobody but the daemon's user may read it.
    pub key: String,
    /// Common names that the unit talks to besides the city's routers.
    #[serde(default)]
    pub trusted_names: Vec<String>,
}

/// True where an endpoint is neither encrypted nor asks who is there.
pub(crate) fn is_plain(endpoint: &str) -> bool {
    !matches!(endpoint.split('/').next(), Some("tls" | "quic"))
}

/// True where an endpoint does not leave this machine: an address of the loopback network, or `localhost`.
pub(crate) fn is_loopback(endpoint: &str) -> bool {
    let address = endpoint.split_once('/').map_or("", |(_, rest)| rest);
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

/// Endpoints that `run` will refuse, while a replay does not care.
pub(super) fn check(p: &Publish, at: &At, f: &mut Findings) {
    for (i, name) in p.tls.iter().flat_map(|t| &t.trusted_names).enumerate() {
        if let Err(error) = name.parse::<fusion_wire::identity::Identity>() {
            f.error(
                at.key("tls").key("trusted_names").item_of(i),
                error.to_string(),
                "write the name as `kerbctl certs list` shows it, such as brain/springfield/hall",
            );
        }
    }
    if !p.enabled || p.allow_unencrypted {
        return;
    }
    for (key, list) in [("listen", &p.listen), ("connect", &p.connect)] {
        let plain = |e: &String| e.contains('/') && is_plain(e) && !is_loopback(e);
        for (i, e) in list.iter().enumerate().filter(|(_, e)| plain(e)) {
            f.warn(
                at.key(key).item_of(i),
                format!("`{e}` is neither encrypted nor does it ask who is there: the unit will not run"),
                "write `tls/host:port` and add [publish.tls], which `kerbctl certs unit` makes, or set \
                 `allow_unencrypted = true` on a bench",
            );
        }
    }
    if p.multicast_scouting {
        f.warn(
            at.key("multicast_scouting"),
            "whoever answers the multicast would be talked to unencrypted: the unit will not run",
            "remove it and set `connect`, or set `allow_unencrypted = true` on a bench",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stays_on_the_machine_is_loopback() {
        for loopback in [
            "tcp/127.0.0.1:7447",
            "udp/127.9.9.9:1",
            "tcp/[::1]:7447",
            "tcp/localhost:1",
            "tcp/127.0.0.1:1?a=b#c=d",
        ] {
            assert!(is_loopback(loopback), "{loopback}");
        }
        for not in [
            "tcp/10.0.0.1:7447",
            "tcp/0.0.0.0:7447",
            "tcp/[::]:7447",
            "tcp/localhost.example.org:7447",
            "tcp/127.0.0.1.example.org:7447",
            "tcp/router:7447#127.0.0.1",
            "tcp",
            "",
        ] {
            assert!(!is_loopback(not), "{not}");
        }
    }

    #[test]
    fn only_tls_is_not_plain() {
        assert!(!is_plain("tls/a:1") && !is_plain("quic/a:1"));
        assert!(
            is_plain("tcp/a:1")
                && is_plain("udp/a:1")
                && is_plain("ws/a:1")
                && is_plain("tlsx/a:1")
                && is_plain("")
        );
    }
}
