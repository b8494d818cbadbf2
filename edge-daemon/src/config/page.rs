//! `[page]`: the unit's web page.

use super::check::{At, Findings};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// `[page]`: the unit's web page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Page {
    /// Address and port; none: no page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<SocketAddr>,
    /// File with the hash of its password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_file: Option<String>,
    /// Its certificate, with those between it and the browser's authority, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// The certificate's private key, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Browsers at the same time.
    pub browsers: usize,
}

impl Default for Page {
    fn default() -> Self {
        // A frame of 200 tracks is 110 kB of JSON: eight browsers are 9 MB/s at 10 Hz.
        Self { listen: None, password_file: None, certificate: None, key: None, browsers: 8 }
    }
}

/// What would leave the page open, or shut for everybody.
pub(super) fn check(p: &Page, f: &mut Findings) {
    let at = At::table("page");
    f.range(&at, "browsers", p.browsers as f64, (1.0, 1000.0), " browsers");
    let secured = [("password_file", &p.password_file), ("certificate", &p.certificate), ("key", &p.key)];
    let missing: Vec<&str> = secured.iter().filter(|(_, v)| v.is_none()).map(|(key, _)| *key).collect();
    let beyond = p.listen.is_some_and(|listen| !listen.ip().is_loopback());
    if missing.len() < secured.len() || beyond {
        for key in missing {
            f.error(
                at.key(key),
                format!("`{key}` is missing: beyond this machine the page needs a password and TLS"),
                "make the password's file with `kerbctl page-password`, get the page a certificate that browsers know, or listen on 127.0.0.1",
            );
        }
    }
}
