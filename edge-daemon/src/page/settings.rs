//! How the page is served, from what the configuration says and the files that it names.

use crate::config::model::Page;
use crate::publish::credentials::{CredentialsError, private};
use fusion_page::{Access, PasswordError, PasswordHash, Settings};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of the page that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum PageFileError {
    /// It can't be read.
    #[error("can't read {what} {}", path.display())]
    Read {
        /// What it is.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// Others may read what is secret.
    #[error(transparent)]
    Exposed(#[from] CredentialsError),
    /// It holds no password's hash.
    #[error("can't use password file {}", path.display())]
    Password {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: PasswordError,
    },
    /// Certificate or key is none. The parser's own words are left out: they may quote the file.
    #[error("{} holds no {what} in PEM", path.display())]
    NoPem {
        /// What it should hold.
        what: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// Key and certificate are not a pair.
    #[error("private key {} does not belong to certificate {}", key.display(), certificate.display())]
    Pair {
        /// The key.
        key: PathBuf,
        /// The certificate.
        certificate: PathBuf,
        /// What rustls says.
        #[source]
        source: rustls::Error,
    },
}

/// How the page is served; none where there is none.
///
/// # Errors
/// A file that the configuration names can't be used.
pub fn settings(page: &Page) -> Result<Option<Settings>, PageFileError> {
    let Some(listen) = page.listen else { return Ok(None) };
    let access = match (&page.password_file, &page.certificate, &page.key) {
        (Some(password), Some(certificate), Some(key)) => Access::Password {
            hash: Arc::new(hash(Path::new(password))?),
            tls: Arc::new(tls(Path::new(certificate), Path::new(key))?),
        },
        // A checked configuration has all three or none.
        _ => Access::ThisMachine,
    };
    Ok(Some(Settings { listen, access, browsers: page.browsers, archive: None }))
}

fn read(what: &'static str, path: &Path) -> Result<Vec<u8>, PageFileError> {
    std::fs::read(path).map_err(|source| PageFileError::Read { what, path: path.to_owned(), source })
}

fn hash(path: &Path) -> Result<PasswordHash, PageFileError> {
    let text = read("password file", path)?;
    private("password file", path)?;
    let parsed = String::from_utf8_lossy(&text).parse();
    parsed.map_err(|source| PageFileError::Password { path: path.to_owned(), source })
}

fn tls(certificate: &Path, key: &Path) -> Result<rustls::ServerConfig, PageFileError> {
    let key_pem = read("private key", key)?;
    private("private key", key)?;
    let chain = CertificateDer::pem_slice_iter(&read("certificate", certificate)?)
        .collect::<Result<Vec<_>, _>>()
        .ok()
        .filter(|chain| !chain.is_empty())
        .ok_or_else(|| PageFileError::NoPem { what: "certificate", path: certificate.to_owned() })?;
    let key_der = PrivateKeyDer::from_pem_slice(&key_pem)
        .map_err(|_| PageFileError::NoPem { what: "private key", path: key.to_owned() })?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let pair =
        |source| PageFileError::Pair { key: key.to_owned(), certificate: certificate.to_owned(), source };
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(pair)?
        .with_no_client_auth()
        .with_single_cert(chain, key_der)
        .map_err(pair)?;
    // WebSockets are spoken over HTTP/1.1 here.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
