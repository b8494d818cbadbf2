//! What changes: names that are revoked, certificates that are rotated, routers that are none.

use super::{CORNER, SECOND, keys, put};
use crate::town::{Ear, PATIENCE, QUIET, Town, alive, ask_until_answered, certs};
use std::fs;
use std::time::{Duration, Instant};
use zenoh::Wait as _;

#[test]
fn a_revoked_unit_is_out_from_the_routers_next_start_on_and_its_box_may_come_back() {
    let mut town = Town::start();
    let stolen = tempfile::tempdir().unwrap();
    for file in ["authority.pem", "certificate.pem", "key.pem"] {
        fs::copy(town.folder().join("unit/second").join(file), stolen.path().join(file)).unwrap();
    }
    let (brain, corner, thief) = (town.brain(), town.unit("corner"), town.unit_with(stolen.path()));
    let ear = Ear::on(&brain, "kerbside/v1/**");
    let (tracks, own) = (format!("{CORNER}/tracks"), format!("{SECOND}/tracks"));
    ear.until(&own, || put(&thief, &own, "stolen"));

    let said = certs(town.dir.path(), &["revoke", "unit", "second"]).unwrap();
    assert!(said.contains("router.json5") && said.contains("anew"), "{said}");
    let stopped = Instant::now();
    town.restart();
    // Everybody connects again by himself; the thief's link comes back as well and carries nothing.
    ear.until(&tracks, || {
        put(&thief, &own, "stolen");
        put(&corner, &tracks, "true");
    });
    println!("the router's restart stopped live data for {:.1} s", stopped.elapsed().as_secs_f64());
    ear.rest();
    let fresh = town.unit_with(stolen.path());
    for _ in 0..5 {
        put(&thief, &own, "stolen");
        put(&fresh, &own, "stolen");
        std::thread::sleep(QUIET / 5);
    }
    let heard = [ear.until(&tracks, || put(&corner, &tracks, "true")), ear.rest()].concat();
    assert!(!keys(&heard).contains(&own.as_str()), "{heard:?}");

    // The box has a new key, and the next issue of its name.
    let made = certs(town.dir.path(), &["unit", "springfield", "second"]).unwrap();
    assert!(made.contains("unit/springfield/second/2"), "{made}");
    town.restart();
    let second = town.unit("second");
    let heard = ear.until(&own, || {
        put(&thief, &own, "stolen");
        put(&fresh, &own, "stolen");
        put(&second, &own, "true");
    });
    assert_eq!(heard.last().unwrap().1, "true");
    assert!(heard.iter().chain(&ear.rest()).all(|(_, text)| text != "stolen"), "{heard:?}");
}

#[test]
fn a_rotated_certificate_is_taken_without_a_restart_of_anything() {
    let mut town = Town::start();
    let (brain, corner) = (town.brain(), town.unit("corner"));
    let ear = Ear::on(&brain, "kerbside/v1/**");
    let tracks = format!("{CORNER}/tracks");
    ear.until(&tracks, || put(&corner, &tracks, "true"));
    let certificate = town.folder().join("unit/corner/certificate.pem");
    let before = fs::read(&certificate).unwrap();
    certs(town.dir.path(), &["rotate", "unit", "corner"]).unwrap();
    assert_ne!(fs::read(&certificate).unwrap(), before);
    // The link that stands, stands on.
    ear.until(&tracks, || put(&corner, &tracks, "true"));
    // The next one is made with the new files: the old ones are gone.
    town.restart();
    ear.until(&tracks, || put(&corner, &tracks, "true"));
}

#[test]
fn a_unit_tells_nothing_to_a_server_that_is_no_router_of_its_city() {
    let mut town = Town::start();
    // A brain's name on the router's place, signed by the right authority for the right host: as good as any
    // certificate that the public web's authorities could give for that host.
    let folder = town.folder();
    let pem = |kind: &str, name: &str| folder.join(kind).join(name);
    let router = pem("router", "central");
    let kept = tempfile::tempdir().unwrap();
    for file in ["certificate.pem", "key.pem"] {
        fs::copy(router.join(file), kept.path().join(file)).unwrap();
    }
    let brain = town.brain();
    let ear = Ear::on(&brain, "kerbside/v1/**");
    let (corner, tracks) = (town.unit("corner"), format!("{CORNER}/tracks"));
    ear.until(&tracks, || put(&corner, &tracks, "true"));
    certs(town.dir.path(), &["unit", "springfield", "impostor", "--host", "127.0.0.1"]).unwrap();
    for file in ["certificate.pem", "key.pem"] {
        fs::copy(pem("unit", "impostor").join(file), router.join(file)).unwrap();
    }
    town.restart();
    // The brain has no access list of its own: it hears whoever it meets, which shows that the link works.
    let second = town.unit_with(&pem("unit", "second"));
    let began = Instant::now();
    while brain.info().routers_zid().wait().next().is_none() {
        assert!(began.elapsed() < PATIENCE, "the brain does not connect again");
        std::thread::sleep(Duration::from_millis(50));
    }
    while second.info().routers_zid().wait().next().is_none() {
        assert!(began.elapsed() < PATIENCE, "the unit does not connect at all");
        std::thread::sleep(Duration::from_millis(50));
    }
    ear.rest();
    for _ in 0..10 {
        put(&corner, &tracks, "secret");
        put(&second, &format!("{SECOND}/tracks"), "secret");
        std::thread::sleep(QUIET / 5);
    }
    assert_eq!(ear.rest(), []);
    // The twin: the right certificate back in its place.
    for file in ["certificate.pem", "key.pem"] {
        fs::copy(kept.path().join(file), router.join(file)).unwrap();
    }
    town.restart();
    ear.until(&tracks, || put(&corner, &tracks, "true"));
}

/// The daemon itself, with its certificate in `[publish.tls]`.
#[test]
fn a_daemon_is_heard_asked_and_present_over_the_router() {
    let town = Town::start();
    let brain = town.brain();
    let ear = Ear::on(&brain, "kerbside/v1/**");
    let mut config = edge_daemon::config::Config::new("springfield", "corner");
    config.publish = town.publish(&town.folder().join("unit/corner"));
    config.health.period_ms = 100.0;
    let text = config.to_toml().unwrap()
        + "
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
    let unit = edge_daemon::config::Unit::from_text(&text, "unit.toml").unwrap();
    let options = || edge_daemon::run::Options {
        backend: Some(edge_daemon::config::BackendChoice::Cpu),
        ..Default::default()
    };
    // A month before its end it says so.
    certs(town.dir.path(), &["rotate", "unit", "corner", "--days", "20"]).unwrap();
    let daemon = edge_daemon::run::start(unit.clone(), options()).unwrap();
    let heard = ear.until(&format!("{CORNER}/health"), || ());
    assert!(heard[0].0.starts_with(CORNER), "{heard:?}");
    let began = Instant::now();
    while !ear.rest().iter().any(|(_, text)| text.contains("certificate-expires")) {
        assert!(began.elapsed() < PATIENCE, "health says nothing of the certificate's end");
    }
    assert_eq!(ask_until_answered(&brain, "kerbside/v1/*/*/site").len(), 1);
    assert_eq!(alive(&brain, "kerbside/v1/*/*"), [CORNER]);
    let _ = daemon.stop();

    // With another unit's certificate it does not start: the router would let nothing of it pass.
    let mut other = unit;
    other.config.publish = town.publish(&town.folder().join("unit/second"));
    let error = edge_daemon::chain(&edge_daemon::run::start(other, options()).unwrap_err());
    assert!(error.contains("kerbctl certs unit springfield corner"), "{error}");
}
