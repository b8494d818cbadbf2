//! `[health]`, as far as it is about the clock: whose word counts, and where he is asked.

use super::check::{At, Findings};
use super::model::Health;
use crate::health::Rules;
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, SocketAddr};

/// Who says how good the clock is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeSource {
    /// chrony or ptp4l, whichever keeps it right; where neither answers, the kernel.
    #[default]
    Auto,
    /// The kernel; nobody else is asked.
    Kernel,
    /// chrony.
    Chrony,
    /// linuxptp's ptp4l.
    Ptp4l,
}

/// Where chronyd answers unless it is told otherwise.
pub(super) const CHRONY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 323);
/// Where ptp4l answers anybody, from linuxptp 4.0 on.
pub(super) const PTP4L: &str = "/var/run/ptp4lro";

impl Health {
    /// Who is asked about the clock; none where nobody is.
    #[must_use]
    pub fn time_rules(&self) -> Option<Rules> {
        self.watch_time.then(|| Rules {
            source: self.time_source,
            chrony: self.chrony_address,
            ptp4l: self.ptp4l_socket.clone().into(),
            domain: self.ptp4l_domain,
            alarm_s: self.time_error_alarm_ms * 1e-3,
        })
    }
}

pub(super) fn check(h: &Health, f: &mut Findings) {
    /// Of a Unix socket's path, with the zero at its end.
    const LONGEST_PATH_BYTES: usize = 108;
    let at = At::table("health");
    f.range(&at, "time_error_alarm_ms", h.time_error_alarm_ms, (0.001, 60_000.0), " milliseconds");
    if !h.chrony_address.ip().is_loopback() {
        f.warn(
            at.key("chrony_address"),
            format!(
                "chrony at {} is asked how good its clock is, which may be another machine's",
                h.chrony_address
            ),
            "name 127.0.0.1:323, unless this unit runs in a container and that is its host",
        );
    }
    if !h.ptp4l_socket.starts_with('/') || h.ptp4l_socket.len() >= LONGEST_PATH_BYTES {
        f.error(
            at.key("ptp4l_socket"),
            format!("`{}` is no path of a Unix socket", h.ptp4l_socket),
            format!("give the whole path, below {LONGEST_PATH_BYTES} bytes, such as {PTP4L}"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{EXAMPLE_JUNCTION, Unit};

    fn unit(options: &str) -> Result<Unit, String> {
        let text = format!("{EXAMPLE_JUNCTION}\n[health]\n{options}\n");
        Unit::from_text(&text, "unit.toml").map_err(|e| e.to_string())
    }

    #[test]
    fn the_clock_is_watched_by_whoever_is_named() {
        let rules = |options: &str| unit(options).unwrap().config.health.time_rules();
        let by_default = rules("").unwrap();
        assert_eq!((by_default.source, by_default.chrony, by_default.domain), (TimeSource::Auto, CHRONY, 0));
        let named = rules("time_source = \"ptp4l\"\nptp4l_domain = 24\ntime_error_alarm_ms = 0.05").unwrap();
        assert_eq!((named.source, named.domain, named.alarm_s), (TimeSource::Ptp4l, 24, 0.05e-3));
        assert_eq!(rules("watch_time = false\ntime_source = \"chrony\""), None);
    }

    #[test]
    fn what_nobody_could_be_asked_at_is_refused_by_name() {
        let long = format!("/{}", "x".repeat(107));
        for (option, remedy) in [
            ("time_source = \"ntpd\"".to_owned(), "chrony"),
            ("chrony_address = \"localhost\"".to_owned(), "socket address"),
            ("ptp4l_socket = \"ptp4lro\"".to_owned(), "the whole path"),
            (format!("ptp4l_socket = \"{long}\""), "below 108 bytes"),
            ("ptp4l_domain = 256".to_owned(), "256"),
        ] {
            let error = unit(&option).map(|_| ()).unwrap_err();
            let (key, _) = option.split_once(' ').unwrap();
            assert!(error.contains(key) && error.contains(remedy), "{error}");
        }
        assert!(unit(&format!("ptp4l_socket = \"{}\"", &long[..107])).is_ok());
        let elsewhere = unit("chrony_address = \"192.0.2.1:323\"").unwrap();
        assert!(elsewhere.warnings.iter().any(|w| w.to_string().contains("another machine's")));
    }
}
