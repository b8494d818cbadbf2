//! What a unit accepts as proof of who it is, and the links it refuses.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use certs::{City, Kind, Lifetime};
use edge_daemon::chain;
use edge_daemon::config::Unit;
use edge_daemon::config::model::{Config, Publish, Tls};
use edge_daemon::publish::credentials::{Credentials, CredentialsError, install_crypto};
use edge_daemon::publish::session::{self, SessionError};
use edge_daemon::run::{self, Options, StartError};
use fusion_wire::Name;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const NOW_S: i64 = 1_800_000_000;

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

/// A city with two units, `corner` and `second`.
fn city(dir: &Path) -> City {
    let city = City::create(dir, &name("springfield"), Lifetime { now_s: NOW_S, days: 1000 }).unwrap();
    for unit in ["corner", "second"] {
        city.issue(Kind::Unit, &name(unit), &[], NOW_S, None).unwrap();
    }
    city
}

fn tls(city: &City, unit: &str) -> Tls {
    let file = |file: &str| city.folder_of(Kind::Unit, &name(unit)).join(file).display().to_string();
    let (authority, certificate, key) = (file("authority.pem"), file("certificate.pem"), file("key.pem"));
    Tls { authority, certificate, key, trusted_names: Vec::new() }
}

fn two() -> (TempDir, City) {
    let folder = tempfile::tempdir().unwrap();
    let city = city(folder.path());
    (folder, city)
}

fn connecting(endpoint: &str, tls: Option<Tls>) -> Publish {
    Publish { connect: vec![endpoint.to_owned()], tls, ..Publish::default() }
}

#[test]
fn a_pair_of_the_citys_authority_is_good() {
    let (_folder, city) = two();
    let found = Credentials::load(&tls(&city, "corner")).unwrap();
    assert_eq!(found.own.identity.to_string(), "unit/springfield/corner");
    assert_eq!(found.authority.identity.to_string(), "authority/springfield");
    let config = session::config(&connecting("tls/10.0.0.1:7447", Some(tls(&city, "corner")))).unwrap();
    let get = |key: &str| config.get_json(key).unwrap();
    assert_eq!(get("transport/link/tls/enable_mtls"), "true");
    assert_eq!(get("access_control/default_permission"), "\"deny\"");
    assert!(get("access_control/subjects").contains("router/springfield"));
    assert!(!get("access_control/subjects").contains("tcp"), "no link without TLS is let in");
}

#[test]
#[cfg(unix)]
fn a_key_that_others_can_read_is_refused_with_the_command_to_type() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, city) = two();
    let tls = tls(&city, "corner");
    for mode in [0o640, 0o604, 0o644, 0o620] {
        fs::set_permissions(&tls.key, fs::Permissions::from_mode(mode)).unwrap();
        let error = Credentials::load(&tls).unwrap_err();
        assert!(matches!(error, CredentialsError::Exposed { .. }), "{error}");
        assert!(error.to_string().contains(&format!("`chmod 600 {}`", tls.key)), "{error}");
    }
    for mode in [0o600, 0o400] {
        fs::set_permissions(&tls.key, fs::Permissions::from_mode(mode)).unwrap();
        Credentials::load(&tls).unwrap();
    }
}

#[test]
fn what_does_not_belong_together_is_named() {
    let (_folder, city) = two();
    let (corner, second) = (tls(&city, "corner"), tls(&city, "second"));
    let mixed = Tls { key: second.key, ..corner.clone() };
    assert!(matches!(Credentials::load(&mixed), Err(CredentialsError::Pair { .. })));

    let (_elsewhere, other) = two();
    let foreign = Tls { authority: tls(&other, "corner").authority, ..corner.clone() };
    assert!(matches!(Credentials::load(&foreign), Err(CredentialsError::Authority { .. })));

    let gone = Tls { certificate: "/nowhere/certificate.pem".to_owned(), ..corner.clone() };
    let error = chain(&session::config(&connecting("tls/10.0.0.1:1", Some(gone))).unwrap_err());
    assert!(error.contains("/nowhere/certificate.pem") && error.contains("[publish.tls]"), "{error}");

    let key = fs::read_to_string(&corner.key).unwrap();
    fs::write(&corner.key, "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n").unwrap();
    let error = Credentials::load(&corner).unwrap_err();
    assert!(matches!(error, CredentialsError::NoKey { .. }), "{error}");
    assert!(!format!("{error:?} {}", chain(&error)).contains("c2VjcmV0"), "a key's text is never repeated");
    fs::write(&corner.key, key).unwrap();
    Credentials::load(&corner).unwrap();
}

#[test]
fn a_unit_does_not_start_with_anothers_certificate() {
    let (_folder, city) = two();
    let mut config = Config::new("springfield", "corner");
    config.publish = connecting("tls/10.0.0.1:7447", Some(tls(&city, "second")));
    let error = session::check(&config).unwrap_err();
    assert!(chain(&error).contains("kerbctl certs unit springfield corner"), "{}", chain(&error));
    config.publish.tls = Some(tls(&city, "corner"));
    assert!(session::check(&config).unwrap().is_some());
}

#[test]
fn a_unit_that_listens_needs_a_host_in_its_certificate() {
    let (_folder, city) = two();
    let listening = |unit| Publish {
        listen: vec!["tls/127.0.0.1:7447".to_owned()],
        tls: Some(tls(&city, unit)),
        ..Publish::default()
    };
    let refused = session::config(&listening("corner"));
    assert!(matches!(refused, Err(SessionError::NoHost { .. })), "{refused:?}");
    city.issue(Kind::Unit, &name("third"), &["127.0.0.1".to_owned()], NOW_S, None).unwrap();
    session::config(&listening("third")).unwrap();
}

#[test]
fn there_is_one_provider_of_cryptography() {
    install_crypto();
    install_crypto();
    assert!(rustls::crypto::CryptoProvider::get_default().is_some());
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"ring\""));
    assert!(!lock.contains("name = \"aws-lc-rs\""), "a dependency brings a second provider");
}

#[test]
fn links_beyond_this_machine_need_tls_both_ways() {
    let (_folder, city) = two();
    let tls = tls(&city, "corner");
    for plain in ["tcp/10.0.0.1:7447", "udp/10.0.0.1:7447", "tcp/router.example.org:7447", "tcp/0.0.0.0:7447"]
    {
        for tls in [None, Some(tls.clone())] {
            let mut publish = connecting(plain, tls);
            let refused = session::config(&publish);
            assert!(matches!(refused, Err(SessionError::Unencrypted { .. })), "{plain}: {refused:?}");
            publish.allow_unencrypted = true;
            session::config(&publish).unwrap();
        }
    }
    for here in ["tcp/127.0.0.1:7447", "tcp/localhost:7447", "tcp/[::1]:7447"] {
        session::config(&connecting(here, None)).unwrap();
    }
    assert!(matches!(session::config(&connecting("tls/10.0.0.1:1", None)), Err(SessionError::NoTls { .. })));
    for weak in
        ["enable_mtls=false", "verify_name_on_connect=false", "root_ca_certificate_file=/tmp/mine.pem"]
    {
        let refused = session::config(&connecting(&format!("tls/10.0.0.1:1#{weak}"), Some(tls.clone())));
        assert!(matches!(refused, Err(SessionError::Weakened { .. })), "{weak}: {refused:?}");
    }
    let scouting = Publish { multicast_scouting: true, ..connecting("tls/10.0.0.1:1", Some(tls)) };
    assert!(matches!(session::config(&scouting), Err(SessionError::Scouting)));
}

#[test]
fn a_zenoh_file_opens_no_back_door() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zenoh.json5");
    let publish = Publish { zenoh_file: Some(path.display().to_string()), ..Publish::default() };
    fs::write(&path, r#"{ connect: { endpoints: { peer: ["tcp/10.0.0.1:7447"], client: [] } } }"#).unwrap();
    assert!(matches!(session::config(&publish), Err(SessionError::Unencrypted { .. })));
    fs::write(&path, r#"{ listen: { endpoints: ["tcp/[::]:7447"] } }"#).unwrap();
    assert!(matches!(session::config(&publish), Err(SessionError::Unencrypted { .. })));
    // Secrets in it are its owner's.
    fs::write(&path, r#"{ transport: { link: { tls: { connect_private_key_base64: "c2VjcmV0" } } } }"#)
        .unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let refused = session::config(&publish).unwrap_err();
        assert!(matches!(refused, SessionError::Credentials(CredentialsError::Exposed { .. })), "{refused}");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        assert!(!format!("{:?}", session::config(&publish).unwrap()).contains("c2VjcmV0"));
    }
    // Zenoh by itself would listen.
    fs::write(&path, r#"{ connect: { endpoints: ["tcp/127.0.0.1:7447"] } }"#).unwrap();
    assert_eq!(session::config(&publish).unwrap().get_json("listen/endpoints").unwrap(), "[]");
}

#[test]
fn a_run_refuses_what_a_replay_only_warns_of() {
    let text = "
[unit]
city = \"springfield\"
name = \"corner\"
latitude_degrees = 0
longitude_degrees = 0
[publish]
connect = [\"tcp/10.0.0.1:7447\"]
[[source]]
name = \"radar\"
format = \"ti_mmwave\"
tcp_client = { connect = \"127.0.0.1:9\" }
[[radar]]
name = \"radar\"
source = \"radar\"
x_metres = 0
y_metres = 0
yaw_degrees = 0
";
    let unit = Unit::from_text(text, "unit.toml").unwrap();
    let warnings: Vec<String> = unit.warnings.iter().map(ToString::to_string).collect();
    assert!(
        warnings.len() == 1 && warnings[0].starts_with("unit.toml:8:12: `publish.connect[0]`"),
        "{warnings:?}"
    );
    let error = run::start(unit, Options::default()).unwrap_err();
    assert!(matches!(error, StartError::Publish(SessionError::Unencrypted { .. })), "{error}");
    let allowed = text.replace("[publish]", "[publish]\nallow_unencrypted = true");
    let unit = Unit::from_text(&allowed, "unit.toml").unwrap();
    assert_eq!(unit.warnings, []);
    let _ = run::start(unit, Options::default()).unwrap().stop();
}
