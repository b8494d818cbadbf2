//! `[foxglove]`: the unit in Foxglove, live.

use super::check::{At, Findings};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// `[foxglove]`: the unit in Foxglove, live.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Foxglove {
    /// Address and port on this machine; none: not served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<SocketAddr>,
}

/// What would leave it open.
pub(super) fn check(c: &Foxglove, f: &mut Findings) {
    if let Some(listen) = c.listen.filter(|listen| !listen.ip().is_loopback()) {
        let port = listen.port();
        f.error(
            At::table("foxglove").key("listen"),
            format!("{listen} is open to others, and Foxglove's protocol knows no password"),
            format!("listen on 127.0.0.1:{port}, and come from afar by `ssh -L {port}:localhost:{port}`"),
        );
    }
}
