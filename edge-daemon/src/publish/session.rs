//! A Zenoh session from the unit's configuration.
//!
//! Three things stand between the unit and strangers. Endpoints beyond this machine are TLS or refused. Both ends show a
//! certificate of the city's authority. And because Zenoh, as a client, believes the public web's authorities as well,
//! only links whose certificate bears a trusted common name carry anything: no public authority signs `router/<city>`.

use super::credentials::{self, Credentials, CredentialsError};
use crate::acquire::Backoff;
use crate::config::model::{Config, Publish, Tls, ZenohMode};
use crate::config::tls::{is_loopback, is_plain};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
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
    /// An endpoint would carry the unit's data past strangers.
    #[error(
        "endpoint {endpoint} is neither encrypted nor does it ask who is there: write tls/host:port and add [publish.tls], which `kerbctl certs unit` makes, or set allow_unencrypted = true in [publish] on a bench"
    )]
    Unencrypted {
        /// The endpoint.
        endpoint: String,
    },
    /// Multicast would find strangers.
    #[error(
        "multicast_scouting talks unencrypted to whoever answers: remove it from [publish] and set connect, or set allow_unencrypted = true on a bench"
    )]
    Scouting,
    /// An endpoint needs TLS and there is none.
    #[error(
        "endpoint {endpoint} needs [publish.tls]: authority, certificate and key, which `kerbctl certs unit` makes"
    )]
    NoTls {
        /// The endpoint.
        endpoint: String,
    },
    /// An endpoint's own options would weaken TLS.
    #[error("endpoint {endpoint} may not set {option}: remove what follows its #")]
    Weakened {
        /// The endpoint.
        endpoint: String,
        /// The option.
        option: &'static str,
    },
    /// Nobody could believe the unit under this endpoint.
    #[error(
        "the unit listens on {endpoint}, and its certificate {certificate} names no host to be reached under: make one with `kerbctl certs unit … --host HOST`"
    )]
    NoHost {
        /// The endpoint.
        endpoint: String,
        /// The certificate.
        certificate: String,
    },
    /// The unit can't prove who it is.
    #[error("can't use [publish.tls]")]
    Credentials(#[from] CredentialsError),
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
/// See [`SessionError`]: what is wrong now and stays wrong, such as an endpoint that is refused or a certificate that is
/// not there.
pub fn config(publish: &Publish) -> Result<zenoh::Config, SessionError> {
    let mut config = match &publish.zenoh_file {
        Some(path) => from_file(path)?,
        None => zenoh::Config::default(),
    };
    let peer = publish.mode == ZenohMode::Peer;
    let mut options: Vec<(&'static str, Value)> = vec![
        ("mode", json!(if peer { "peer" } else { "client" })),
        ("scouting/multicast/enabled", json!(publish.multicast_scouting)),
        // Whom others have met is nobody to talk to.
        ("scouting/gossip/enabled", json!(publish.multicast_scouting)),
        // A peer goes on without its router and finds it in the background. A client is nothing without one: its
        // opening fails at once and is tried again, which can be interrupted.
        ("connect/exit_on_failure", json!(!peer)),
        ("connect/timeout_ms", json!(if peer { -1 } else { 0 })),
        ("timestamping/enabled", json!(true)),
        // Where the unit reads what Zenoh counts; nothing can be changed there, and over TLS nobody else may read it.
        ("adminspace/enabled", json!(true)),
        ("adminspace/permissions/write", json!(false)),
    ];
    // What the file lists stays where the options list nothing; what Zenoh would do by itself does not: it listens.
    let by_itself = config.get_json("listen/endpoints").ok()
        == zenoh::Config::default().get_json("listen/endpoints").ok();
    if !publish.listen.is_empty() || by_itself {
        options.push(("listen/endpoints", json!(publish.listen)));
    }
    if !publish.connect.is_empty() || publish.zenoh_file.is_none() {
        options.push(("connect/endpoints", json!(publish.connect)));
    }
    insert(&mut config, options)?;
    let endpoints = endpoints(&config, if peer { "peer" } else { "client" });
    if let Some(tls) = &publish.tls {
        let credentials = Credentials::load(tls)?;
        if let Some(endpoint) =
            publish.listen.iter().find(|e| !is_plain(e) && credentials.own.hosts.is_empty())
        {
            let (endpoint, certificate) = (endpoint.clone(), tls.certificate.clone());
            return Err(SessionError::NoHost { endpoint, certificate });
        }
        insert(&mut config, mutual_tls(tls, &credentials, endpoints.iter().any(|e| is_plain(e))))?;
    }
    if !publish.allow_unencrypted {
        refuse_strangers(publish, &config, &endpoints)?;
    }
    Ok(config)
}

/// The file may hold keys and passwords, which nobody else may read then.
fn from_file(path: &str) -> Result<zenoh::Config, SessionError> {
    let file = |source| SessionError::File { path: path.into(), source };
    let text = std::fs::read_to_string(path).map_err(|e| file(e.into()))?;
    if ["private_key_base64", "private_key_raw", "password"].iter().any(|secret| text.contains(secret)) {
        credentials::private("zenoh_file with secrets in it,", Path::new(path))?;
    }
    zenoh::Config::from_file(path).map_err(file)
}

fn insert(config: &mut zenoh::Config, options: Vec<(&'static str, Value)>) -> Result<(), SessionError> {
    for (key, value) in options {
        let value = value.to_string();
        config.insert_json5(key, &value).map_err(|source| SessionError::Option { key, value, source })?;
    }
    Ok(())
}

/// Where a configuration listens and connects: a list, or one for each mode.
fn endpoints(config: &zenoh::Config, mode: &str) -> Vec<String> {
    let list = |key: &str| -> Vec<String> {
        let value = config.get_json(key).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        let list = value.map(|v| if v.is_object() { v[mode].clone() } else { v });
        list.iter()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    [list("listen/endpoints"), list("connect/endpoints")].concat()
}

/// Certificates both ways, and nothing to or from a name that is not trusted. Links without TLS were permitted by the
/// configuration and carry everything.
fn mutual_tls(tls: &Tls, credentials: &Credentials, plain: bool) -> Vec<(&'static str, Value)> {
    let mut subjects = vec![json!({ "id": "trusted", "cert_common_names": credentials.trusted(tls) })];
    if plain {
        subjects.push(json!({ "id": "plain", "link_protocols": ["tcp", "udp"] }));
    }
    let ids: Vec<&Value> = subjects.iter().map(|s| &s["id"]).collect();
    let access = json!({
        "enabled": true,
        "default_permission": "deny",
        "rules": [{
            "id": "everything",
            "permission": "allow",
            "flows": ["ingress", "egress"],
            "messages": [
                "put", "delete", "declare_subscriber", "query", "declare_queryable", "reply",
                "liveliness_token", "liveliness_query", "declare_liveliness_subscriber",
            ],
            "key_exprs": ["**"],
        }],
        "policies": [{ "rules": ["everything"], "subjects": ids }],
        "subjects": subjects,
    });
    let files = json!({
        "root_ca_certificate": tls.authority,
        "enable_mtls": true,
        "verify_name_on_connect": true,
        // An expired certificate is no certificate; the unit says for a month beforehand that it will be.
        "close_link_on_expiration": true,
        "listen_certificate": tls.certificate,
        "listen_private_key": tls.key,
        "connect_certificate": tls.certificate,
        "connect_private_key": tls.key,
    });
    vec![("transport/link/tls", files), ("access_control", access)]
}

/// Endpoints beyond this machine are TLS, with certificates both ways.
fn refuse_strangers(
    publish: &Publish,
    config: &zenoh::Config,
    endpoints: &[String],
) -> Result<(), SessionError> {
    if publish.multicast_scouting {
        return Err(SessionError::Scouting);
    }
    let mutual = config.get_json("transport/link/tls/enable_mtls").is_ok_and(|v| v == "true");
    for endpoint in endpoints {
        let own = |endpoint: &String| endpoint.clone();
        if is_plain(endpoint) {
            if !is_loopback(endpoint) {
                return Err(SessionError::Unencrypted { endpoint: own(endpoint) });
            }
            continue;
        }
        if !mutual {
            return Err(SessionError::NoTls { endpoint: own(endpoint) });
        }
        let options = endpoint.split_once('#').map_or("", |(_, options)| options);
        let weakening = ["enable_mtls", "verify_name_on_connect", "root_ca_certificate"];
        if let Some(option) = weakening.into_iter().find(|o| options.contains(o)) {
            return Err(SessionError::Weakened { endpoint: own(endpoint), option });
        }
    }
    Ok(())
}

/// Finds what would be wrong with a unit's session, without opening it. The certificate must be the unit's own.
///
/// # Errors
/// See [`SessionError`].
pub fn check(unit: &Config) -> Result<Option<Credentials>, SessionError> {
    config(&unit.publish)?;
    let Some(tls) = &unit.publish.tls else { return Ok(None) };
    let credentials = Credentials::load(tls)?;
    credentials.are_of(&unit.unit, tls)?;
    Ok(Some(credentials))
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
