//! A Zenoh session from the unit's configuration.

use crate::acquire::Backoff;
use crate::config::model::{Publish, ZenohMode};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;
use zenoh::{Session, Wait as _};

/// Why there is no session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The Zenoh file of the configuration can't be used.
    #[error("can't read the Zenoh configuration {} (option zenoh_file of [publish])", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
    /// Zenoh does not take a value.
    #[error("Zenoh does not take {key} = {value}; correct [publish] or its zenoh_file")]
    Option {
        /// Zenoh's key.
        key: &'static str,
        /// The value.
        value: String,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
    /// It can't be opened (now).
    #[error("can't open Zenoh, listening on [{listen}], connecting to [{connect}]")]
    Open {
        /// Endpoints to listen on.
        listen: String,
        /// Endpoints to connect to.
        connect: String,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
}

/// Zenoh's configuration: the file, with the options of `[publish]` laid over it.
///
/// # Errors
/// See [`SessionError`].
pub fn config(publish: &Publish) -> Result<zenoh::Config, SessionError> {
    let mut config = match &publish.zenoh_file {
        Some(path) => zenoh::Config::from_file(path)
            .map_err(|source| SessionError::File { path: path.into(), source })?,
        None => zenoh::Config::default(),
    };
    let peer = publish.mode == ZenohMode::Peer;
    let mut options: Vec<(&'static str, Value)> = vec![
        ("mode", json!(if peer { "peer" } else { "client" })),
        ("scouting/multicast/enabled", json!(publish.multicast_scouting)),
        // A peer goes on without its router and finds it in the background. A client is nothing without one: its
        // opening fails at once and is tried again, which can be interrupted.
        ("connect/exit_on_failure", json!(!peer)),
        ("connect/timeout_ms", json!(if peer { -1 } else { 0 })),
        ("timestamping/enabled", json!(true)),
    ];
    // What the file lists stays where the options list nothing.
    if !publish.listen.is_empty() || publish.zenoh_file.is_none() {
        options.push(("listen/endpoints", json!(publish.listen)));
    }
    if !publish.connect.is_empty() || publish.zenoh_file.is_none() {
        options.push(("connect/endpoints", json!(publish.connect)));
    }
    for (key, value) in options {
        let value = value.to_string();
        config.insert_json5(key, &value).map_err(|source| SessionError::Option { key, value, source })?;
    }
    Ok(config)
}

/// Opens the session, again and again until it is open or `given_up` says so. Blocks: not for a runtime's threads.
pub fn open(publish: &Publish, given_up: impl Fn() -> bool) -> Option<Session> {
    let mut backoff = Backoff::new(500.0, 10_000.0);
    let mut told = None;
    while !given_up() {
        let opened = config(publish).and_then(|config| {
            let (listen, connect) = (publish.listen.join(", "), publish.connect.join(", "));
            zenoh::open(config).wait().map_err(|source| SessionError::Open { listen, connect, source })
        });
        match opened {
            Ok(session) => return Some(session),
            Err(error) => {
                let why = crate::chain(&error);
                if told.as_ref() != Some(&why) {
                    tracing::error!("{why}; nothing is published until it works; trying again");
                    told = Some(why);
                }
            }
        }
        let mut rest = backoff.pause();
        while !rest.is_zero() && !given_up() {
            let step = rest.min(Duration::from_millis(50));
            std::thread::sleep(step);
            rest -= step;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_unit_keeps_to_itself() {
        let config = config(&Publish::default()).unwrap();
        let get = |key: &str| config.get_json(key).unwrap();
        assert_eq!(get("mode"), "\"peer\"");
        assert_eq!(get("scouting/multicast/enabled"), "false");
        assert_eq!(get("listen/endpoints"), "[]");
        assert_eq!(get("connect/endpoints"), "[]");
    }

    #[test]
    fn options_lie_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zenoh.json5");
        std::fs::write(
            &path,
            r#"{ mode: "router", connect: { endpoints: ["tcp/127.0.0.1:9"] }, transport: { link: { tls: { enable_mtls: true } } } }"#,
        )
        .unwrap();
        let publish = Publish {
            zenoh_file: Some(path.display().to_string()),
            listen: vec!["tcp/127.0.0.1:0".to_owned()],
            ..Publish::default()
        };
        let config = config(&publish).unwrap();
        let get = |key: &str| config.get_json(key).unwrap();
        assert_eq!(get("mode"), "\"peer\"");
        assert_eq!(get("listen/endpoints"), r#"["tcp/127.0.0.1:0"]"#);
        assert_eq!(get("connect/endpoints"), r#"["tcp/127.0.0.1:9"]"#);
        assert_eq!(get("transport/link/tls/enable_mtls"), "true");
    }

    #[test]
    fn a_broken_file_is_named() {
        let publish = Publish { zenoh_file: Some("/nowhere/zenoh.json5".to_owned()), ..Publish::default() };
        let error = config(&publish).unwrap_err().to_string();
        assert!(error.contains("/nowhere/zenoh.json5") && error.contains("zenoh_file"), "{error}");
    }
}
