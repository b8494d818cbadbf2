//! A unit that listens, and who connects straight to it.

use super::{CORNER, answering, put};
use crate::town::{Ear, PATIENCE, Town, ask, ask_until_answered, certs};
use edge_daemon::publish::session;
use std::net::TcpListener;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use zenoh::{Session, Wait as _};

/// Waits until it has a link to the unit.
fn linked(session: &Session) {
    let began = Instant::now();
    while session.info().peers_zid().wait().next().is_none() {
        assert!(began.elapsed() < PATIENCE, "no link within {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_unit_that_listens_knows_only_whom_it_trusts() {
    let mut town = Town::start();
    certs(town.dir.path(), &["unit", "springfield", "third", "--host", "127.0.0.1"]).unwrap();
    certs(town.dir.path(), &["brain", "stray", "--connect", &town.endpoint]).unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    // From here on everybody connects to the unit instead of the router.
    town.endpoint = format!("tls/127.0.0.1:{port}");
    certs(town.dir.path(), &["brain", "mayor", "--connect", &town.endpoint]).unwrap();
    let mut publish = town.publish(&town.folder().join("unit/third"));
    publish.listen = std::mem::take(&mut publish.connect);
    publish.tls.as_mut().unwrap().trusted_names = vec!["brain/springfield/mayor".to_owned()];
    let unit = session::open(&publish, || false).unwrap();
    let third = "kerbside/v1/springfield/third";
    let (tracks, restart) = (format!("{third}/tracks"), format!("{third}/command/restart"));
    let (_command, asked) = answering(&unit, &restart, "restarting");
    let unit_hears = Ear::on(&unit, "**");

    let strangers = ["unit/corner", "brain/stray"].map(|who| {
        let session =
            town.stranger("peer", &crate::town::mutual(&town.folder().join(who), &town.folder().join(who)));
        let session = session.unwrap();
        linked(&session);
        session
    });
    let ears = strangers.each_ref().map(|s| Ear::on(s, "**"));
    // The twin: whom it trusts hears it and commands.
    let config = zenoh::Config::from_file(town.folder().join("brain/mayor/zenoh.json5")).unwrap();
    let mayor = zenoh::open(config).wait().unwrap();
    let hears = Ear::on(&mayor, "**");
    hears.until(&tracks, || put(&unit, &tracks, "true"));
    assert_eq!(ask_until_answered(&mayor, &restart).len(), 1);
    let before = asked.load(Ordering::Relaxed);
    for stranger in &strangers {
        assert_eq!(ask(stranger, &restart), []);
        put(stranger, &format!("{CORNER}/tracks"), "forged");
    }
    assert_eq!(asked.load(Ordering::Relaxed), before, "a stranger's command arrived");
    hears.until(&tracks, || put(&unit, &tracks, "true"));
    for ear in ears.iter().chain([&unit_hears]) {
        assert_eq!(ear.rest(), []);
    }
}
