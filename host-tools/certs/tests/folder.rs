//! A city's folder: what is in it after each command, and what never happens to it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use certs::access::RouterOptions;
use certs::{CertsError, City, Kind, Lifetime};
use fusion_wire::Name;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const NOW_S: i64 = 1_800_000_000;

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn springfield() -> (TempDir, City) {
    let folder = tempfile::tempdir().unwrap();
    let city =
        City::create(folder.path(), &name("springfield"), Lifetime { now_s: NOW_S, days: 7300 }).unwrap();
    (folder, city)
}

fn unit(city: &City, unit: &str) -> String {
    city.issue(Kind::Unit, &name(unit), &[], NOW_S, None).unwrap().certificate.identity.to_string()
}

fn router(city: &City) -> std::path::PathBuf {
    city.issue(Kind::Router, &name("central"), &["localhost".to_owned()], NOW_S, None).unwrap();
    let options =
        RouterOptions { listen: vec!["tls/[::]:7447".to_owned()], files: "/etc/kerbside".to_owned() };
    city.write_router_config(&name("central"), &options).unwrap()
}

fn config(path: &Path) -> Value {
    json5::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Common names that a configuration lets in.
fn let_in(config: &Value) -> Vec<&str> {
    let subjects = config["access_control"]["subjects"].as_array().unwrap();
    subjects.iter().map(|s| s["cert_common_names"][0].as_str().unwrap()).collect()
}

#[test]
fn an_authority_is_made_once() {
    let (folder, city) = springfield();
    let key = city.folder().join("authority.key");
    let before = fs::read(&key).unwrap();
    let again = City::create(folder.path(), &name("springfield"), Lifetime { now_s: NOW_S, days: 1 });
    assert!(matches!(again, Err(CertsError::AuthorityExists { .. })));
    // Not even where only the key is left.
    fs::remove_file(city.folder().join("authority.pem")).unwrap();
    let again = City::create(folder.path(), &name("springfield"), Lifetime { now_s: NOW_S, days: 1 });
    assert!(matches!(again, Err(CertsError::AuthorityExists { .. })));
    assert_eq!(fs::read(&key).unwrap(), before);
}

#[test]
#[cfg(unix)]
fn private_keys_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, city) = springfield();
    unit(&city, "corner");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let key = city.folder_of(Kind::Unit, &name("corner")).join("key.pem");
    assert_eq!((mode(&city.folder().join("authority.key")), mode(&key)), (0o600, 0o600));
    city.rotate(Kind::Unit, &name("corner"), NOW_S, None).unwrap();
    assert_eq!((mode(&key), mode(city.folder())), (0o600, 0o700));
    assert!(fs::read_to_string(&key).unwrap().starts_with("-----BEGIN PRIVATE KEY-----"));

    // A copy that lost its permissions is not worked with.
    let authority = city.folder().join("authority.key");
    fs::set_permissions(&authority, fs::Permissions::from_mode(0o644)).unwrap();
    let error = City::open(folder.path(), None).err().unwrap().to_string();
    assert!(error.contains(&format!("chmod 600 {}", authority.display())), "{error}");
}

#[test]
fn the_only_city_is_meant_where_none_is_named() {
    let (folder, _city) = springfield();
    assert_eq!(City::open(folder.path(), None).unwrap().name(), &name("springfield"));
    City::create(folder.path(), &name("shelbyville"), Lifetime { now_s: NOW_S, days: 10 }).unwrap();
    let error = City::open(folder.path(), None).err().unwrap().to_string();
    assert!(error.contains("shelbyville, springfield") && error.contains("--city"), "{error}");
    let none = City::open(folder.path(), Some(&name("ogdenville"))).err().unwrap().to_string();
    assert!(none.contains("kerbctl certs authority ogdenville"), "{none}");
}

#[test]
fn a_name_is_issued_once_rotated_under_the_same_name_and_after_revocation_never_again() {
    let (_folder, city) = springfield();
    assert_eq!(unit(&city, "corner"), "unit/springfield/corner");
    let taken = city.issue(Kind::Unit, &name("corner"), &[], NOW_S, None);
    assert!(matches!(taken, Err(CertsError::Exists { .. })));

    let file = city.folder_of(Kind::Unit, &name("corner")).join("certificate.pem");
    let before = fs::read(&file).unwrap();
    let rotated = city.rotate(Kind::Unit, &name("corner"), NOW_S + 86_400, Some(30)).unwrap().certificate;
    assert_eq!(rotated.identity.to_string(), "unit/springfield/corner");
    assert_eq!(rotated.not_after_s, NOW_S + 31 * 86_400);
    assert_ne!(fs::read(&file).unwrap(), before);

    for issue in ["", "/2", "/3"] {
        let revoked = city.revoke(Kind::Unit, &name("corner")).unwrap();
        assert_eq!(revoked.certificate.identity.to_string(), format!("unit/springfield/corner{issue}"));
        assert!(!file.exists() && !file.with_file_name("key.pem").exists());
        unit(&city, "corner");
    }
    let shown: Vec<(String, bool)> =
        city.entries().unwrap().iter().map(|e| (e.certificate.identity.to_string(), e.revoked)).collect();
    let corner = |issue: &str, revoked| (format!("unit/springfield/corner{issue}"), revoked);
    assert_eq!(shown, [corner("/4", false), corner("/2", true), corner("/3", true), corner("", true)]);
    // A brain of the same name is another.
    let brain = city.issue(Kind::Brain, &name("corner"), &[], NOW_S, None).unwrap();
    assert_eq!(brain.certificate.identity.to_string(), "brain/springfield/corner");
}

#[test]
fn routers_are_not_revoked_and_what_is_not_there_is_said() {
    let (_folder, city) = springfield();
    router(&city);
    assert!(matches!(city.revoke(Kind::Router, &name("central")), Err(CertsError::RouterRevoked)));
    let error = city.revoke(Kind::Unit, &name("nobody")).unwrap_err().to_string();
    assert!(error.contains("no unit nobody") && error.contains("kerbctl certs list"), "{error}");
}

#[test]
fn an_access_list_holds_who_is_there_and_nobody_else() {
    let (_folder, city) = springfield();
    unit(&city, "corner");
    unit(&city, "second");
    city.issue(Kind::Brain, &name("hall"), &[], NOW_S, None).unwrap();
    let path = router(&city);
    let everybody = [
        "router/springfield",
        "brain/springfield/hall",
        "unit/springfield/corner",
        "unit/springfield/second",
    ];
    assert_eq!(let_in(&config(&path)), everybody);
    assert_eq!(config(&path)["access_control"]["default_permission"], "deny");

    city.revoke(Kind::Unit, &name("second")).unwrap();
    assert_eq!(let_in(&config(&path)), everybody[..3]);
    unit(&city, "second");
    city.rewrite_router_configs().unwrap();
    assert_eq!(let_in(&config(&path))[3], "unit/springfield/second/2");
}

#[test]
fn a_revocation_that_was_cut_short_is_one() {
    let (_folder, city) = springfield();
    unit(&city, "corner");
    let folder = city.folder_of(Kind::Unit, &name("corner"));
    let kept = fs::read(folder.join("certificate.pem")).unwrap();
    city.revoke(Kind::Unit, &name("corner")).unwrap();
    // The power went before the folder was gone.
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("certificate.pem"), kept).unwrap();
    assert_eq!(city.allowed().unwrap(), []);
}

#[test]
fn what_was_changed_in_a_routers_file_stays() {
    let (_folder, city) = springfield();
    let path = router(&city);
    let mut changed = config(&path);
    changed["transport"]["unicast"]["max_sessions"] = json!(9);
    changed["access_control"] = json!({ "enabled": false });
    fs::write(&path, format!("// by hand\n{changed}")).unwrap();
    unit(&city, "corner");
    city.rewrite_router_configs().unwrap();
    let options = RouterOptions { listen: vec!["tls/10.0.0.1:1".to_owned()], files: "/tls".to_owned() };
    city.write_router_config(&name("central"), &options).unwrap();
    let now = config(&path);
    assert_eq!(now["transport"]["unicast"]["max_sessions"], 9);
    assert_eq!(now["listen"]["endpoints"], json!(["tls/10.0.0.1:1"]));
    assert_eq!(now["transport"]["link"]["tls"]["listen_private_key"], "/tls/key.pem");
    assert_eq!(now["access_control"]["enabled"], true);
    assert_eq!(let_in(&now), ["router/springfield", "unit/springfield/corner"]);

    fs::write(&path, "{ mode: ").unwrap();
    let error = city.rewrite_router_configs().unwrap_err().to_string();
    assert!(error.contains("router.json5") && error.contains("router-config"), "{error}");
}
