//! `kerbctl certs` as a city types it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

fn kerbctl(dir: &Path, args: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kerbctl"));
    let out = command.args(["certs", "--dir"]).arg(dir).args(args).output().unwrap();
    let bytes = if out.status.success() { &out.stdout } else { &out.stderr };
    (out.status.success(), String::from_utf8_lossy(bytes).into_owned())
}

fn done(dir: &Path, args: &[&str]) -> String {
    let (ok, said) = kerbctl(dir, args);
    assert!(ok, "{args:?}: {said}");
    said
}

fn refused(dir: &Path, args: &[&str]) -> String {
    let (ok, said) = kerbctl(dir, args);
    assert!(!ok, "{args:?} went through: {said}");
    said
}

/// The line of a table that begins so.
fn line<'a>(table: &'a str, beginning: &str) -> &'a str {
    table.lines().find(|l| l.starts_with(beginning)).unwrap_or_else(|| panic!("no {beginning} in\n{table}"))
}

#[test]
fn five_commands_make_a_city_and_the_list_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    done(dir, &["authority", "springfield"]);
    done(dir, &["router", "central", "--host", "router.springfield.example"]);
    let unit = done(dir, &["unit", "springfield", "main-and-first", "second-and-oak", "--days", "20"]);
    assert!(unit.contains("[publish.tls]"), "what to type into the unit's file: {unit}");
    done(dir, &["brain", "hall", "--connect", "tls/router.springfield.example:7447"]);
    let config = done(dir, &["router-config", "central"]);
    assert!(config.contains("lets in 3 units and brains"), "{config}");

    let table = done(dir, &["list"]);
    assert!(line(&table, "authority/springfield ").contains(" 7300 "), "{table}");
    assert!(line(&table, "router/springfield (central) ").contains("reached at router.springfield.example"));
    assert!(line(&table, "brain/springfield/hall ").contains(" 730 "), "{table}");
    assert!(line(&table, "unit/springfield/main-and-first ").ends_with("EXPIRES SOON"), "{table}");

    // What expires soon is renewed; what does not is left alone.
    let rotated = done(dir, &["rotate"]);
    assert!(rotated.contains("main-and-first") && rotated.contains("second-and-oak"), "{rotated}");
    assert!(!rotated.contains("hall"), "{rotated}");
    assert!(line(&done(dir, &["list"]), "unit/springfield/main-and-first ").contains(" 1825 "));
    assert_eq!(done(dir, &["rotate"]).trim(), "Nothing expires within 60 days.");

    let revoked = done(dir, &["revoke", "unit", "second-and-oak"]);
    assert!(revoked.contains("router.json5 has the new access list"), "{revoked}");
    assert!(line(&done(dir, &["list"]), "unit/springfield/second-and-oak ").contains("revoked"));
}

#[test]
fn mistakes_are_answered_with_what_to_type() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let none = refused(dir, &["list"]);
    assert!(none.contains("kerbctl certs authority") && none.contains("--dir"), "{none}");
    done(dir, &["authority", "springfield"]);
    assert!(refused(dir, &["authority", "springfield"]).contains("move the folder away"));
    assert!(refused(dir, &["authority", "Springfield"]).contains("a-z, 0-9"));
    assert!(refused(dir, &["unit", "shelbyville", "corner"]).contains("kerbctl certs authority shelbyville"));
    assert!(refused(dir, &["router", "central", "--host", "tls/a:1"]).contains("router.example.org"));
    assert!(refused(dir, &["router", "central"]).contains("--host"));
    assert!(refused(dir, &["router-config", "central"]).contains("no router central"));
    done(dir, &["unit", "springfield", "corner"]);
    let taken = refused(dir, &["unit", "springfield", "corner"]);
    assert!(taken.contains("kerbctl certs rotate unit corner"), "{taken}");
    let long = "n".repeat(63);
    assert!(refused(dir, &["unit", "springfield", &long]).contains("shorten"));
    assert!(refused(dir, &["revoke", "router", "central"]).contains("new authority"));
}
