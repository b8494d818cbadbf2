//! TLS towards devices and brokers: whose certificates are believed, and what the unit shows of itself.

use crate::config::model::DeviceTls;
use crate::publish::credentials::private;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// What a connection needs; the files are read anew each time, so that a renewed certificate counts from the next connection on.
pub(super) async fn client(t: &DeviceTls) -> io::Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    for root in chain("authority", &t.authority).await? {
        roots.add(root).map_err(|e| about("authority", &t.authority, e))?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots);
    let config = match (&t.certificate, &t.key) {
        (Some(certificate), Some(key)) => {
            let shown = chain("certificate", certificate).await?;
            let pem = read("key", key).await?;
            own("key", key)?;
            // What a parser says of a broken key might quote it.
            let key_der = PrivateKeyDer::from_pem_slice(&pem)
                .map_err(|_| about("key", key, "it holds no private key in PEM"))?;
            builder.with_client_auth_cert(shown, key_der).map_err(|e| about("key", key, e))?
        }
        _ => builder.with_no_client_auth(),
    };
    Ok(Arc::new(config))
}

/// Refuses a file that others may read.
fn own(what: &'static str, path: &str) -> io::Result<()> {
    private(what, Path::new(path)).map_err(|e| io::Error::other(crate::chain(&e)))
}

async fn chain(what: &str, path: &str) -> io::Result<Vec<CertificateDer<'static>>> {
    let pem = read(what, path).await?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let found = found.map_err(|e| about(what, path, e))?;
    if found.is_empty() {
        return Err(about(what, path, "it holds no certificate in PEM"));
    }
    Ok(found)
}

async fn read(what: &str, path: &str) -> io::Result<Vec<u8>> {
    tokio::fs::read(path).await.map_err(|e| io::Error::new(e.kind(), format!("{what} {path}: {e}")))
}

fn about(what: &str, path: &str, why: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{what} {path}: {why}"))
}

/// The first line of a file that nobody but its owner may read, where a password stands so that none has to stand in a configuration.
pub(super) async fn password(path: &str) -> io::Result<String> {
    own("password file", path)?;
    let text = tokio::fs::read_to_string(path)
        .await
        .map_err(|e| io::Error::new(e.kind(), format!("password file {path}: {e}")))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[tokio::test]
    async fn a_password_that_others_may_read_is_refused_and_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "s3cret\nnot this\n").unwrap();
        let path = path.to_str().unwrap();
        let permit = |mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        permit(0o640);
        let said = password(path).await.unwrap_err().to_string();
        assert!(said.contains(path) && said.contains("chmod 600") && !said.contains("s3cret"), "{said}");
        permit(0o600);
        assert_eq!(password(path).await.unwrap(), "s3cret");
    }
}
