//! What of a configuration can change while the unit runs (`SIGHUP`): the log, Zenoh with its certificates, when health
//! complains and when load is shed. What the core fuses by stays as it is until a restart, which takes less than a second: a recording holds one
//! configuration, and its replay must give the tracks that were published.

use super::Handle;
use super::certificates;
use crate::config::Unit;
use crate::publish::session::{self, SessionError};
use std::sync::Arc;
use toml::Value;

/// Options that are taken over at once; a name with a dot at its end stands for all of its table.
const LIVE: [&str; 11] = [
    "log.",
    "load.",
    "publish.",
    "health.recover_ms",
    "health.watch_time",
    "health.time_source",
    "health.chrony_address",
    "health.ptp4l_socket",
    "health.ptp4l_domain",
    "health.time_error_alarm_ms",
    "outbox.acknowledge_alarm_ms",
];
/// Of those tables, what a queue or a thread was made with.
const MADE_AT_START: [&str; 2] = ["publish.enabled", "publish.queue_messages"];

/// Why nothing was taken over.
#[derive(Debug, thiserror::Error)]
pub enum ReloadError {
    /// Some of what changed is only read at the start.
    #[error("{} changed, which takes a restart: nothing was taken over; type `systemctl restart edge-daemon`", keys.join(", "))]
    Restart {
        /// The options.
        keys: Vec<String>,
    },
    /// What it says of Zenoh can't be done, or is refused.
    #[error("nothing was taken over: the unit could not publish")]
    Publish(#[from] SessionError),
    /// A configuration can't be compared.
    #[error("the configuration can't be written as TOML")]
    Write(#[from] toml::ser::Error),
}

impl Handle {
    /// Takes over what changed, all of it or nothing; answers with the options. Certificates are read again in any case.
    ///
    /// # Errors
    /// See [`ReloadError`]: the unit runs on as it was.
    pub fn reload(&mut self, unit: Unit) -> Result<Vec<String>, ReloadError> {
        let changed = changes(&Value::try_from(&self.unit.config)?, &Value::try_from(&unit.config)?);
        let restart = |key: &&String| !is_live(key) || (key.starts_with("publish.") && !self.own_session);
        let keys: Vec<String> = changed.iter().filter(restart).cloned().collect();
        if !keys.is_empty() {
            return Err(ReloadError::Restart { keys });
        }
        if self.own_session {
            session::check(&unit.config)?;
            self.live.open_anew(unit.config.publish.clone());
            self.watch_certificates(&unit);
        }
        self.live.supervise(&unit.config);
        // A thread that has died takes nothing over; the unit is about to be started again then.
        if let Some(Err(_)) = self.watching.as_ref().map(|watching| watching.send(unit.config.load.clone())) {
            tracing::error!("nobody watches the machine any more");
        }
        self.unit = unit;
        Ok(changed)
    }

    /// Begins to watch the certificates' dates, instead of those watched before.
    pub(super) fn watch_certificates(&mut self, unit: &Unit) {
        if let Some(before) = self.certificates.take() {
            before.abort();
            self.live.certificates(Vec::new());
        }
        if let (Some(devices), Some(tls)) = (&self.devices, unit.config.publish.tls.clone()) {
            let watch = certificates::watch(tls, Arc::clone(&self.live));
            self.certificates = Some(devices.spawn(watch).abort_handle());
        }
    }
}

fn is_live(key: &str) -> bool {
    let named = |option: &&str| if option.ends_with('.') { key.starts_with(option) } else { key == *option };
    LIVE.iter().any(named) && !MADE_AT_START.contains(&key)
}

/// Keys whose values differ, dotted; lists are one value.
fn changes(before: &Value, after: &Value) -> Vec<String> {
    fn walk(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<String>) {
        match (before, after) {
            (Some(Value::Table(before)), Some(Value::Table(after))) => {
                let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
                keys.sort();
                keys.dedup();
                for key in keys {
                    let dot = if path.is_empty() { "" } else { "." };
                    walk(&format!("{path}{dot}{key}"), before.get(key), after.get(key), found);
                }
            }
            (before, after) if before != after => found.push(path.to_owned()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk("", Some(before), Some(after), &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_changed_option_is_named() {
        let value = |text: &str| Value::Table(text.parse().unwrap());
        let before = value("a = 1\n[publish]\njson = true\nconnect = [\"x\"]\n[[radar]]\nx = 1\n");
        let after =
            value("a = 1\n[publish]\nconnect = [\"y\"]\n[publish.tls]\nkey = \"k\"\n[[radar]]\nx = 2\n");
        assert_eq!(changes(&before, &after), ["publish.connect", "publish.json", "publish.tls", "radar"]);
        assert_eq!(changes(&before, &before), [""; 0]);
    }

    #[test]
    fn only_what_no_recording_depends_on_is_live() {
        for key in [
            "log.filter",
            "publish.connect",
            "publish.tls",
            "publish.tls.key",
            "health.watch_time",
            "load.max_step",
        ] {
            assert!(is_live(key), "{key}");
        }
        for key in [
            "publish.enabled",
            "publish.queue_messages",
            "output.rate_hertz",
            "health.period_ms",
            "radar",
            "logs",
            "loads.max_step",
        ] {
            assert!(!is_live(key), "{key}");
        }
    }
}
