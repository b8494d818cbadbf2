//! What proves who the unit is: its certificate and key, and the authority whose word counts.

use crate::config::model::{Tls, UnitSection};
use fusion_wire::identity::{Certificate, CertificateError, Identity};
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::WebPkiClientVerifier;
use rustls::sign::CertifiedKey;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Makes ring the one provider of cryptography. To be called first thing in `main`: rustls panics where it finds two
/// and was told of none.
pub fn install_crypto() {
    // Somebody was faster: a test, or Zenoh, which takes the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Why the unit can't prove who it is.
#[derive(Debug, thiserror::Error)]
pub enum CredentialsError {
    /// A file can't be read.
    #[error("can't read {what} {}", path.display())]
    Read {
        /// What it is.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Others may read what is secret.
    #[error(
        "{what} {} can be read by others than its owner (mode {mode:03o}): type `chmod 600 {}`, and replace it if they may have (a key with `kerbctl certs rotate`)",
        path.display(),
        path.display()
    )]
    Exposed {
        /// What it is.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// It holds no certificate that is of use.
    #[error("can't use {what} {}", path.display())]
    Certificate {
        /// What it is.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: CertificateError,
    },
    /// The key's file holds none. The parser's own words are left out: they may quote the file.
    #[error("{} holds no private key in PEM", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// Key and certificate are not a pair.
    #[error("private key {} does not belong to certificate {}: copy both from one run of `kerbctl certs`", key.display(), certificate.display())]
    Pair {
        /// The key.
        key: PathBuf,
        /// The certificate.
        certificate: PathBuf,
        /// What rustls says.
        #[source]
        source: rustls::Error,
    },
    /// The authority has not signed the certificate, or not for this.
    #[error("authority {} does not stand for certificate {}", authority.display(), certificate.display())]
    Authority {
        /// The authority.
        authority: PathBuf,
        /// The certificate.
        certificate: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// It is somebody else's.
    #[error("certificate {} is for {found}, and this is unit/{city}/{name}: routers would let nothing of it pass; make its own with `kerbctl certs unit {city} {name}`", path.display())]
    Other {
        /// The certificate.
        path: PathBuf,
        /// Whose it is.
        found: String,
        /// The unit's city.
        city: String,
        /// The unit's name.
        name: String,
    },
}

/// A pair of key and certificate that was found good, except perhaps for its dates.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The unit's certificate.
    pub own: Certificate,
    /// The authority's.
    pub authority: Certificate,
}

impl Credentials {
    /// Reads and checks the three files. Dates are not judged here: a unit whose certificate has expired still fuses and
    /// records, and says what is wrong.
    ///
    /// # Errors
    /// See [`CredentialsError`].
    pub fn load(tls: &Tls) -> Result<Self, CredentialsError> {
        let (key, certificate, authority) =
            (Path::new(&tls.key), Path::new(&tls.certificate), Path::new(&tls.authority));
        let key_pem = read("private key", key)?;
        private("private key", key)?;
        let own_pem = read("certificate", certificate)?;
        let authority_pem = read("authority", authority)?;
        let found = Self {
            own: parse("certificate", certificate, &own_pem)?,
            authority: parse("authority", authority, &authority_pem)?,
        };
        let key_der = PrivateKeyDer::from_pem_slice(&key_pem)
            .map_err(|_| CredentialsError::NoKey { path: key.to_owned() })?;
        let chain: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(&own_pem).filter_map(Result::ok).collect();
        CertifiedKey::from_der(chain.clone(), key_der, &rustls::crypto::ring::default_provider()).map_err(
            |source| CredentialsError::Pair {
                key: key.to_owned(),
                certificate: certificate.to_owned(),
                source,
            },
        )?;
        found.signed(&chain, &authority_pem).map_err(|source| CredentialsError::Authority {
            authority: authority.to_owned(),
            certificate: certificate.to_owned(),
            source,
        })?;
        Ok(found)
    }

    /// Checks that they are this unit's.
    ///
    /// # Errors
    /// They are another's.
    pub fn are_of(&self, unit: &UnitSection, tls: &Tls) -> Result<(), CredentialsError> {
        if let Identity::Unit { city, name, .. } = &self.own.identity
            && city.as_str() == unit.city
            && name.as_str() == unit.name
        {
            return Ok(());
        }
        Err(CredentialsError::Other {
            path: tls.certificate.clone().into(),
            found: self.own.identity.to_string(),
            city: unit.city.clone(),
            name: unit.name.clone(),
        })
    }

    /// Common names whose links may carry anything: the city's routers, and who was configured.
    #[must_use]
    pub fn trusted(&self, tls: &Tls) -> Vec<String> {
        let router = Identity::router(self.own.identity.city()).to_string();
        std::iter::once(router).chain(tls.trusted_names.iter().cloned()).collect()
    }

    /// What a router will look at: the authority has signed it, for a client, at a time when both were valid.
    fn signed(&self, chain: &[CertificateDer<'_>], authority_pem: &[u8]) -> Result<(), io::Error> {
        let mut roots = RootCertStore::empty();
        for root in CertificateDer::pem_slice_iter(authority_pem) {
            roots.add(root.map_err(io::Error::other)?).map_err(io::Error::other)?;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(io::Error::other)?;
        let begun = self.own.not_before_s.max(self.authority.not_before_s);
        let at = UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(begun).unwrap_or(0)));
        let Some((own, between)) = chain.split_first() else {
            return Err(io::Error::other("there is no certificate"));
        };
        verifier.verify_client_cert(own, between, at).map(|_| ()).map_err(io::Error::other)
    }
}

fn read(what: &'static str, path: &Path) -> Result<Vec<u8>, CredentialsError> {
    std::fs::read(path).map_err(|source| CredentialsError::Read { what, path: path.to_owned(), source })
}

fn parse(what: &'static str, path: &Path, pem: &[u8]) -> Result<Certificate, CredentialsError> {
    Certificate::from_pem(pem).map_err(|source| CredentialsError::Certificate {
        what,
        path: path.to_owned(),
        source,
    })
}

/// Refuses a file with a secret in it that group or others may do anything with. `what` is what errors call it.
///
/// # Errors
/// They may, or it can't be told.
pub fn private(what: &'static str, path: &Path) -> Result<(), CredentialsError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let metadata = std::fs::metadata(path);
        let metadata =
            metadata.map_err(|source| CredentialsError::Read { what, path: path.to_owned(), source })?;
        let mode = metadata.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(CredentialsError::Exposed { what, path: path.to_owned(), mode });
        }
    }
    Ok(())
}
