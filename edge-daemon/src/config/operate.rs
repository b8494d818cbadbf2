//! How the daemon runs as a service.

use super::check::{At, Findings};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// What a running unit logs where nothing else was asked for; Zenoh tells more than anybody reads.
pub const DEFAULT_FILTER: &str = "info,zenoh=warn";

/// `[log]`: what is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// A level, or levels by module.
    pub filter: String,
}

impl Default for Log {
    fn default() -> Self {
        Self { filter: DEFAULT_FILTER.to_owned() }
    }
}

/// `[metrics]`: figures for Prometheus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Metrics {
    /// Address and port that `GET /metrics` is answered on; none: nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
}

pub(super) fn check(log: &Log, metrics: &Metrics, f: &mut Findings) {
    if let Err(error) = tracing_subscriber::EnvFilter::try_new(&log.filter) {
        let remedy = "write a level such as `info`, or `info,edge_daemon=debug`";
        f.error(At::table("log").key("filter"), error.to_string(), remedy);
    }
    let at = At::table("metrics").key("listen");
    match metrics.listen.as_deref().map(|listen| (listen, listen.parse::<SocketAddr>())) {
        Some((listen, Err(_))) => {
            f.error(at, format!("`{listen}` is no address with a port"), "write `127.0.0.1:9464`");
        }
        Some((listen, Ok(address))) if !address.ip().is_loopback() => {
            let what = format!("whoever reaches {listen} reads the figures: nobody is asked who he is");
            f.warn(at, what, "listen on 127.0.0.1 and let an agent on this machine pass them on");
        }
        _ => {}
    }
}
