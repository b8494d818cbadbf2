//! What a certificate says of itself. Reading is not trusting: who signed it is for TLS to judge.

use super::{Identity, IdentityError};
use x509_parser::extensions::GeneralName;
use x509_parser::pem::Pem;
use x509_parser::prelude::X509Certificate;

/// A certificate's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Whose it is.
    pub identity: Identity,
    /// When it begins to be valid, UTC seconds.
    pub not_before_s: i64,
    /// When it ceases to be valid, UTC seconds.
    pub not_after_s: i64,
    /// Host names and addresses it may answer under.
    pub hosts: Vec<String>,
    /// May sign others.
    pub is_authority: bool,
    /// The public key, as DER.
    pub public_key: Vec<u8>,
}

/// A text that holds no certificate of Kerbside's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// There is none in it.
    #[error("holds no certificate: PEM begins with -----BEGIN CERTIFICATE-----")]
    Pem,
    /// It is damaged.
    #[error("the certificate is damaged: {0}")]
    Damaged(String),
    /// It has no common name.
    #[error("the certificate's subject has no common name")]
    Nameless,
    /// Its common name is none of Kerbside's.
    #[error("the certificate is not one of Kerbside's")]
    Identity(#[from] IdentityError),
}

impl Certificate {
    /// Reads the first certificate of a PEM file.
    ///
    /// # Errors
    /// See [`CertificateError`].
    pub fn from_pem(pem: &[u8]) -> Result<Self, CertificateError> {
        let first = Pem::iter_from_buffer(pem)
            .filter_map(Result::ok)
            .find(|block| block.label == "CERTIFICATE")
            .ok_or(CertificateError::Pem)?;
        let certificate = first.parse_x509().map_err(|e| CertificateError::Damaged(e.to_string()))?;
        Self::from_x509(&certificate)
    }

    fn from_x509(certificate: &X509Certificate<'_>) -> Result<Self, CertificateError> {
        let mut names = certificate.subject().iter_common_name();
        let common_name = names.next().and_then(|n| n.as_str().ok()).ok_or(CertificateError::Nameless)?;
        let alternatives = certificate.subject_alternative_name().ok().flatten();
        let hosts = alternatives.map(|s| s.value.general_names.iter().filter_map(host).collect());
        Ok(Self {
            identity: common_name.parse()?,
            not_before_s: certificate.validity().not_before.timestamp(),
            not_after_s: certificate.validity().not_after.timestamp(),
            hosts: hosts.unwrap_or_default(),
            is_authority: certificate.is_ca(),
            public_key: certificate.public_key().raw.to_vec(),
        })
    }
}

fn host(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => {
            let v4 = <[u8; 4]>::try_from(*bytes).map(std::net::IpAddr::from);
            let any = v4.or_else(|_| <[u8; 16]>::try_from(*bytes).map(std::net::IpAddr::from));
            any.ok().map(|address| address.to_string())
        }
        _ => None,
    }
}
