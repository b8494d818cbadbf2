//! What can go wrong with a city's folder.

use fusion_wire::identity::{CertificateError, IdentityError};
use std::path::PathBuf;

/// Why a certificate was not issued, found, rotated or revoked.
#[derive(Debug, thiserror::Error)]
pub enum CertsError {
    /// There is an authority already.
    #[error(
        "{} exists: a second authority would make every certificate of the first worthless; to begin anew on purpose, move the folder away",
        path.display()
    )]
    AuthorityExists {
        /// Its certificate or key.
        path: PathBuf,
    },
    /// There is no such city in the folder.
    #[error("there is no authority of {city} in {}: make one with `kerbctl certs authority {city}`, or name its folder with --dir", dir.display())]
    NoAuthority {
        /// The city, or `any city`.
        city: String,
        /// The folder.
        dir: PathBuf,
    },
    /// There are several.
    #[error("{} holds several cities ({}): say which with --city", dir.display(), cities.join(", "))]
    WhichCity {
        /// The folder.
        dir: PathBuf,
        /// Those in it.
        cities: Vec<String>,
    },
    /// Its name is taken.
    #[error(
        "{name} has a certificate already, in {}: `kerbctl certs rotate {kind} {name}` makes a new one, `kerbctl certs revoke {kind} {name}` shuts it out",
        folder.display()
    )]
    Exists {
        /// What it is.
        kind: &'static str,
        /// Its name.
        name: String,
        /// Where it lies.
        folder: PathBuf,
    },
    /// There is no such certificate.
    #[error("there is no {kind} {name} in {}: `kerbctl certs list` shows what there is", folder.display())]
    NotFound {
        /// What it is.
        kind: &'static str,
        /// Its name.
        name: String,
        /// Where it would lie.
        folder: PathBuf,
    },
    /// Routers can't be revoked.
    #[error(
        "a router can't be shut out by an access list: units trust every router of their city's authority. After a router's key was lost, make a new authority in another folder (--dir) and every certificate anew"
    )]
    RouterRevoked,
    /// A router nobody could reach.
    #[error(
        "a router needs the names or addresses it is reached under: --host router.example.org --host 10.0.0.1"
    )]
    NoHost,
    /// A host that is none.
    #[error(
        "`{host}` is no host name or address: write it without protocol and port, such as router.example.org or 10.0.0.1"
    )]
    Host {
        /// What was given.
        host: String,
    },
    /// It has no time to live.
    #[error(
        "the authority itself is valid for {days} more days only: make a new one in another folder (--dir), and every certificate anew"
    )]
    AuthorityEnds {
        /// Days.
        days: i64,
    },
    /// The authority's certificate and key are not a pair.
    #[error("{} does not belong to authority.pem beside it: restore both from the same backup", path.display())]
    Pair {
        /// The key.
        path: PathBuf,
    },
    /// Others may read the authority's key.
    #[error("{} can be read by others than its owner (mode {mode:03o}): type `chmod 600 {}`; if they may have read it, make a new authority in another folder (--dir)", path.display(), path.display())]
    Exposed {
        /// The key.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// A name does not fit.
    #[error("can't name a certificate so")]
    Identity(#[from] IdentityError),
    /// rcgen refuses.
    #[error("can't issue a certificate")]
    Issue(#[from] rcgen::Error),
    /// A file is no certificate of ours.
    #[error("can't use {}", path.display())]
    Certificate {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: CertificateError,
    },
    /// A router's configuration can't be read.
    #[error("{} is no JSON5: {why}; correct it, or move it away and write a new one with `kerbctl certs router-config`", path.display())]
    RouterConfig {
        /// The file.
        path: PathBuf,
        /// Where and what.
        why: String,
    },
    /// The file system says no.
    #[error("can't {what} {}", path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// On what.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}
