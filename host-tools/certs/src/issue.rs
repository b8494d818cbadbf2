//! Issuing certificates: names, times and keys in, PEM out.

use crate::CertsError;
use fusion_wire::Name;
use fusion_wire::identity::{Certificate, Identity};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use std::fmt;
use std::path::Path;
use time::{Duration, OffsetDateTime};

/// A private key's PEM. Never printed: `Debug` hides it, and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The PEM, to be written to a file that only its owner may read.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// A new certificate and its private key.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The certificate, PEM.
    pub certificate: String,
    /// Its key, PKCS #8 PEM.
    pub key: Secret,
}

/// From when on and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Now, UTC seconds.
    pub now_s: i64,
    /// Days from now.
    pub days: i64,
}

impl Lifetime {
    /// How long certificates of a role live where nobody says otherwise, days. The authority outlives the boxes of a
    /// city; a unit's lasts as long as a box hangs on its pole; brains and routers stand in rooms that people come to.
    #[must_use]
    pub fn usual_days(identity: &Identity) -> i64 {
        match identity {
            Identity::Authority { .. } => 20 * 365,
            Identity::Unit { .. } => 5 * 365,
            Identity::Brain { .. } | Identity::Router { .. } => 2 * 365,
        }
    }

    /// Sets the dates: a day early, because clocks differ, and not beyond `latest_s`.
    fn apply(self, params: &mut CertificateParams, latest_s: Option<i64>) {
        let at = |s| OffsetDateTime::from_unix_timestamp(s).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let end_s = at(self.now_s).saturating_add(Duration::days(self.days)).unix_timestamp();
        params.not_before = at(self.now_s.saturating_sub(86_400));
        params.not_after = at(latest_s.map_or(end_s, |latest| end_s.min(latest)));
    }
}

/// A city's authority, ready to sign.
pub struct Authority {
    city: Name,
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// Makes a city's authority.
    ///
    /// # Errors
    /// The city's name is too long for a certificate.
    pub fn create(city: &Name, lifetime: Lifetime) -> Result<Issued, CertsError> {
        let key = KeyPair::generate()?;
        let mut params = authority_params(city)?;
        lifetime.apply(&mut params, None);
        let certificate = params.self_signed(&key)?.pem();
        Ok(Issued { certificate, key: Secret(key.serialize_pem()) })
    }

    /// Takes up an authority that [`Authority::create`] made. `paths` are the files of certificate and key, for errors.
    ///
    /// # Errors
    /// One of them is damaged, or they don't belong together.
    pub fn from_pem(certificate: &str, key: &str, paths: [&Path; 2]) -> Result<Self, CertsError> {
        let unusable = |source| CertsError::Certificate { path: paths[0].to_owned(), source };
        let certificate = Certificate::from_pem(certificate.as_bytes()).map_err(unusable)?;
        let pair = || CertsError::Pair { path: paths[1].to_owned() };
        let key = KeyPair::from_pem(key).map_err(|_| pair())?;
        let is_authority = matches!(certificate.identity, Identity::Authority { .. });
        if !is_authority || rcgen::PublicKeyData::subject_public_key_info(&key) != certificate.public_key {
            return Err(pair());
        }
        let city = certificate.identity.city().clone();
        let issuer = Issuer::new(authority_params(&city)?, key);
        Ok(Self { city, certificate, issuer })
    }

    /// Its own certificate.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Issues a certificate with a new key. `hosts` are the names and addresses it may answer under.
    ///
    /// # Errors
    /// The name is too long, a host is none, or the authority is at its end.
    pub fn issue(
        &self,
        identity: &Identity,
        hosts: &[String],
        lifetime: Lifetime,
    ) -> Result<Issued, CertsError> {
        let left_days = (self.certificate.not_after_s - lifetime.now_s) / 86_400;
        if left_days < 1 {
            return Err(CertsError::AuthorityEnds { days: left_days.max(0) });
        }
        if matches!(identity, Identity::Router { .. }) && hosts.is_empty() {
            return Err(CertsError::NoHost);
        }
        if let Some(bad) = hosts.iter().find(|h| !is_host(h)) {
            return Err(CertsError::Host { host: bad.clone() });
        }
        let mut params = CertificateParams::new(hosts)?;
        name(&mut params, &self.city, identity)?;
        lifetime.apply(&mut params, Some(self.certificate.not_after_s));
        params.is_ca = IsCa::ExplicitNoCa;
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        if !hosts.is_empty() {
            // Only who answers somewhere: a unit's certificate must not pass for a router's.
            params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
        }
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?.pem();
        Ok(Issued { certificate, key: Secret(key.serialize_pem()) })
    }
}

/// What an authority's certificate says, dates apart. The same every time, so that what it signs names it rightly.
fn authority_params(city: &Name) -> Result<CertificateParams, CertsError> {
    let mut params = CertificateParams::new(Vec::new())?;
    name(&mut params, city, &Identity::Authority { city: city.clone() })?;
    // It signs certificates, none of which signs another.
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(params)
}

fn name(params: &mut CertificateParams, city: &Name, identity: &Identity) -> Result<(), CertsError> {
    let subject = &mut params.distinguished_name;
    *subject = rcgen::DistinguishedName::new();
    subject.push(DnType::OrganizationName, city.as_str());
    subject.push(DnType::OrganizationalUnitName, identity.role());
    subject.push(DnType::CommonName, identity.common_name()?);
    Ok(())
}

fn is_host(text: &str) -> bool {
    let label =
        |l: &str| !l.is_empty() && l.len() <= 63 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    text.parse::<std::net::IpAddr>().is_ok() || (text.len() <= 253 && text.split('.').all(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW_S: i64 = 1_800_000_000;

    fn authority(days: i64) -> Authority {
        let city = Name::new("springfield").unwrap();
        let made = Authority::create(&city, Lifetime { now_s: NOW_S, days }).unwrap();
        let paths = [Path::new("authority.pem"), Path::new("authority.key")];
        Authority::from_pem(&made.certificate, made.key.expose(), paths).unwrap()
    }

    fn unit(authority: &Authority, days: i64) -> Certificate {
        let identity = Identity::unit(&authority.city, &Name::new("corner").unwrap());
        let issued = authority.issue(&identity, &[], Lifetime { now_s: NOW_S, days }).unwrap();
        Certificate::from_pem(issued.certificate.as_bytes()).unwrap()
    }

    #[test]
    fn a_certificate_carries_role_city_name_and_dates() {
        let certificate = unit(&authority(100), 10);
        assert_eq!(certificate.identity.to_string(), "unit/springfield/corner");
        assert_eq!(certificate.not_before_s, NOW_S - 86_400);
        assert_eq!(certificate.not_after_s, NOW_S + 10 * 86_400);
        assert!(!certificate.is_authority && certificate.hosts.is_empty());
    }

    #[test]
    fn nothing_outlives_its_authority() {
        let authority = authority(100);
        assert_eq!(unit(&authority, 1000).not_after_s, authority.certificate().not_after_s);
        let identity = Identity::router(&authority.city);
        let late = Lifetime { now_s: NOW_S + 100 * 86_400, days: 1 };
        let refused = authority.issue(&identity, &["a".to_owned()], late);
        assert!(matches!(refused, Err(CertsError::AuthorityEnds { days: 0 })));
    }

    #[test]
    fn hosts_are_names_and_addresses() {
        let authority = authority(100);
        let lifetime = Lifetime { now_s: NOW_S, days: 10 };
        let router = Identity::router(&authority.city);
        let hosts = ["router.example.org", "10.0.0.1", "::1"].map(str::to_owned);
        let issued = authority.issue(&router, &hosts, lifetime).unwrap();
        assert_eq!(Certificate::from_pem(issued.certificate.as_bytes()).unwrap().hosts, hosts);
        assert!(matches!(authority.issue(&router, &[], lifetime), Err(CertsError::NoHost)));
        for bad in ["tls/router", "router:7447", "", "a..b", "*.example.org", "rüter"] {
            let refused = authority.issue(&router, &[bad.to_owned()], lifetime);
            assert!(matches!(refused, Err(CertsError::Host { .. })), "{bad}");
        }
    }

    #[test]
    fn a_foreign_key_is_no_authoritys() {
        let city = Name::new("springfield").unwrap();
        let make = || Authority::create(&city, Lifetime { now_s: NOW_S, days: 10 }).unwrap();
        let (one, other) = (make(), make());
        let paths = [Path::new("authority.pem"), Path::new("authority.key")];
        let mixed = Authority::from_pem(&one.certificate, other.key.expose(), paths);
        assert!(matches!(mixed, Err(CertsError::Pair { .. })));
    }

    #[test]
    fn a_secret_does_not_print_itself() {
        let city = Name::new("springfield").unwrap();
        let made = Authority::create(&city, Lifetime { now_s: NOW_S, days: 10 }).unwrap();
        assert!(made.key.expose().contains("PRIVATE KEY"));
        assert!(!format!("{made:?}").contains("PRIVATE KEY"));
    }
}
