//! A router's configuration: certificates on both ends, and who may do what.
//!
//! Everything is refused that no rule allows. Zenoh compares common names letter by letter, so each unit and each brain
//! has a rule of its own. `ingress` is what comes from it, `egress` what is handed to it.

use fusion_wire::identity::Identity;
use fusion_wire::keys::PREFIX;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Sessions a router takes: beyond a city's 1,300 units, with room for brains and for those that connect anew before
/// the old link was given up. Zenoh's own 1,000 would refuse the rest.
const MAX_SESSIONS: u32 = 4096;
/// Handshakes at a time, so that a city's units are back within seconds after a restart.
const ACCEPT_PENDING: u32 = 1024;

/// What a router is told besides names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouterOptions {
    /// Endpoints to listen on, such as `tls/0.0.0.0:7447`.
    pub listen: Vec<String>,
    /// Folder on the router's machine with `authority.pem`, `certificate.pem` and `key.pem`.
    pub files: String,
}

/// A new router's whole configuration.
#[must_use]
pub fn router_config(options: &RouterOptions, city: &fusion_wire::Name, allowed: &[Identity]) -> Value {
    let file = |name: &str| Path::new(&options.files).join(name).display().to_string();
    json!({
        "mode": "router",
        "listen": { "endpoints": options.listen },
        "scouting": { "multicast": { "enabled": false }, "gossip": { "enabled": false } },
        "adminspace": { "enabled": false },
        "transport": {
            "unicast": { "max_sessions": MAX_SESSIONS, "accept_pending": ACCEPT_PENDING },
            "link": {
                // Whatever else a later line may ask for, this router speaks TLS and nothing else.
                "protocols": ["tls"],
                "tls": {
                    "root_ca_certificate": file("authority.pem"),
                    "enable_mtls": true,
                    "verify_name_on_connect": true,
                    "close_link_on_expiration": true,
                    "listen_certificate": file("certificate.pem"),
                    "listen_private_key": file("key.pem"),
                    "connect_certificate": file("certificate.pem"),
                    "connect_private_key": file("key.pem"),
                },
                // With 1,300 units of 10 messages a second the usual queue drops one in twelve.
                "tx": { "queue": {
                    "size": { "data_high": 16 },
                    "congestion_control": { "drop": { "wait_before_drop": 20_000 } },
                } },
            },
        },
        "access_control": access_control(city, allowed),
    })
}

/// The same configuration with another access list: whatever else was changed in it stays.
#[must_use]
pub fn with_access(mut config: Value, city: &fusion_wire::Name, allowed: &[Identity]) -> Value {
    if let Some(object) = config.as_object_mut() {
        object.insert("access_control".to_owned(), access_control(city, allowed));
    }
    config
}

/// A brain's configuration: a client of one router.
#[must_use]
pub fn brain_config(connect: &[String], files: &str) -> Value {
    let file = |name: &str| Path::new(files).join(name).display().to_string();
    json!({
        "mode": "client",
        "listen": { "endpoints": [] },
        "connect": { "endpoints": connect },
        "scouting": { "multicast": { "enabled": false }, "gossip": { "enabled": false } },
        "transport": { "link": { "protocols": ["tls"], "tls": {
            "root_ca_certificate": file("authority.pem"),
            "enable_mtls": true,
            "verify_name_on_connect": true,
            "close_link_on_expiration": true,
            "connect_certificate": file("certificate.pem"),
            "connect_private_key": file("key.pem"),
        } } },
    })
}

/// Who may do what. `allowed` are units and brains; the city's other routers are always.
#[must_use]
pub fn access_control(city: &fusion_wire::Name, allowed: &[Identity]) -> Value {
    let mut list = List::default();
    let router = Identity::router(city).to_string();
    list.rule("routers carry everything", &["ingress", "egress"], ALL, &["**".to_owned()]);
    list.who(&router, &["routers carry everything"]);

    let everything = [format!("{PREFIX}/**")];
    list.rule("units are asked", &["egress"], UNITS_ARE_ASKED, &everything);
    list.rule("brains ask", &["ingress"], BRAINS_ASK, &everything);
    list.rule("brains are told", &["egress"], BRAINS_ARE_TOLD, &everything);
    for identity in allowed {
        let common_name = identity.to_string();
        match identity {
            Identity::Unit { city, name, .. } => {
                let (own, speaks) = (format!("{PREFIX}/{city}/{name}/**"), format!("{common_name} speaks"));
                list.rule(&speaks, &["ingress"], UNIT_SPEAKS, &[own]);
                list.who(&common_name, &[&speaks, "units are asked"]);
            }
            Identity::Brain { .. } => list.who(&common_name, &["brains ask", "brains are told"]),
            Identity::Authority { .. } | Identity::Router { .. } => {}
        }
    }
    list.finish()
}

const ALL: &[&str] = &[
    "put",
    "delete",
    "declare_subscriber",
    "query",
    "declare_queryable",
    "reply",
    "liveliness_token",
    "liveliness_query",
    "declare_liveliness_subscriber",
];
/// Under its own keys a unit puts, answers and is present. It asks nothing.
const UNIT_SPEAKS: &[&str] = &["put", "delete", "declare_queryable", "reply", "liveliness_token"];
/// That somebody subscribes, and questions. A question reaches only who declared that it answers to such keys, which a
/// unit may for its own alone.
const UNITS_ARE_ASKED: &[&str] = &["declare_subscriber", "declare_liveliness_subscriber", "query"];
/// A brain listens, asks, and commands and acknowledges, which are questions too. It puts and answers nothing: units
/// listen to nothing and ask nothing.
const BRAINS_ASK: &[&str] =
    &["declare_subscriber", "query", "liveliness_query", "declare_liveliness_subscriber"];
/// What units say.
const BRAINS_ARE_TOLD: &[&str] = &["put", "delete", "declare_queryable", "reply", "liveliness_token"];

#[derive(Default)]
struct List {
    rules: Vec<Value>,
    subjects: Vec<Value>,
    policies: Vec<Value>,
}

impl List {
    fn rule(&mut self, id: &str, flows: &[&str], messages: &[&str], keys: &[String]) {
        self.rules.push(json!({
            "id": id, "permission": "allow", "flows": flows, "messages": messages, "key_exprs": keys,
        }));
    }

    fn who(&mut self, common_name: &str, rules: &[&str]) {
        self.subjects.push(json!({ "id": common_name, "cert_common_names": [common_name] }));
        self.policies.push(json!({ "subjects": [common_name], "rules": rules }));
    }

    fn finish(self) -> Value {
        let mut list = Map::new();
        list.insert("enabled".to_owned(), json!(true));
        list.insert("default_permission".to_owned(), json!("deny"));
        list.insert("rules".to_owned(), Value::Array(self.rules));
        list.insert("subjects".to_owned(), Value::Array(self.subjects));
        list.insert("policies".to_owned(), Value::Array(self.policies));
        Value::Object(list)
    }
}
