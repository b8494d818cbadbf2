//! Who can read, write and command what: over a real router, a process of its own, with certificates and configuration
//! as the commands write them.
//!
//! Each test of what is refused holds the twin that is permitted, over the same links, so that a dead network can't pass
//! for a secure one.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod change;
mod direct;
mod python;
mod town;

use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use town::{Ear, PATIENCE, Town, alive, ask, ask_until_answered, certs, mutual};
use zenoh::query::{Query, Queryable};
use zenoh::{Session, Wait as _};

const CORNER: &str = "kerbside/v1/springfield/corner";
const SECOND: &str = "kerbside/v1/springfield/second";
/// As what a unit that means ill may connect: Zenoh carries different things to each.
const MODES: [&str; 3] = ["client", "peer", "router"];

fn put(session: &Session, key: &str, payload: &str) {
    session.put(key, payload).wait().unwrap();
}

/// Answers questions to a key with a word; counts them.
fn answering(session: &Session, key: &str, word: &'static str) -> (Queryable<()>, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let (count, own) = (Arc::clone(&asked), key.to_owned());
    let on_query = move |query: Query| {
        count.fetch_add(1, Ordering::Relaxed);
        query.reply(own.as_str(), word).wait().unwrap();
    };
    (session.declare_queryable(key.to_owned()).callback(on_query).wait().unwrap(), asked)
}

fn keys(heard: &[(String, String)]) -> Vec<&str> {
    heard.iter().map(|(key, _)| key.as_str()).collect()
}

#[test]
fn who_has_no_certificate_of_the_authority_gets_no_link() {
    let town = Town::start();
    let corner = town.folder().join("unit/corner");
    // The twin: the same client with the right certificate.
    let welcome = town.stranger("client", &mutual(&corner, &corner)).unwrap();
    welcome.close().wait().unwrap();

    let mut without = mutual(&corner, &corner);
    without["enable_mtls"] = json!(false);
    assert!(town.stranger("client", &without).is_err(), "a client without a certificate was let in");

    // Another authority of the same name, for the same names.
    let elsewhere = tempfile::tempdir().unwrap();
    certs(elsewhere.path(), &["authority", "springfield"]).unwrap();
    certs(elsewhere.path(), &["unit", "springfield", "corner"]).unwrap();
    let forged = elsewhere.path().join("springfield/unit/corner");
    assert!(town.stranger("client", &mutual(&corner, &forged)).is_err(), "a forged certificate was let in");
    // Nor does a client of that authority take this router for its own.
    assert!(town.stranger("client", &mutual(&forged, &forged)).is_err(), "a foreign router was believed");

    // The right authority's, but of yesterday.
    let city = certs::City::open(town.dir.path(), None).unwrap();
    let late = fusion_wire::Name::new("late").unwrap();
    let past_s = city.authority().not_before_s - 10 * 86_400;
    city.issue(certs::Kind::Unit, &late, &[], past_s, Some(5)).unwrap();
    let expired = city.folder_of(certs::Kind::Unit, &late);
    let expired = mutual(&expired, &expired);
    assert!(town.stranger("client", &expired).is_err(), "an expired certificate was let in");
    city.rotate(certs::Kind::Unit, &late, past_s, Some(20)).unwrap();
    town.stranger("client", &expired).expect("the same name in its time is let in");

    // Whoever does not even speak TLS.
    let plain = town.endpoint.replace("tls/", "tcp/");
    let mut config = zenoh::Config::default();
    for (key, value) in [
        ("mode", json!("client")),
        ("connect/endpoints", json!([plain])),
        ("connect/timeout_ms", json!(0)),
        ("scouting/multicast/enabled", json!(false)),
    ] {
        config.insert_json5(key, &value.to_string()).unwrap();
    }
    assert!(zenoh::open(config).wait().is_err(), "plain TCP was let in");
    town.stranger("client", &mutual(&corner, &corner)).expect("the router still lets the right one in");
}

#[test]
fn a_unit_writes_under_its_own_keys_and_nowhere_else() {
    for (mode, town) in MODES.map(|mode| (mode, Town::start())) {
        let (brain, corner, second) = (town.brain(), town.unit("corner"), town.guise(mode, "second"));
        let ear = Ear::on(&brain, "kerbside/v1/**");
        let (tracks, own) = (format!("{CORNER}/tracks"), format!("{SECOND}/tracks"));
        // Links and subscription stand when both have been heard.
        ear.until(&tracks, || put(&corner, &tracks, "true"));
        ear.until(&own, || put(&second, &own, "true"));
        ear.rest();

        let foreign = [
            tracks.clone(),
            format!("{CORNER}/alerts/sensor-health"),
            format!("{CORNER}/json/tracks"),
            CORNER.to_owned(),
            "kerbside/v1/springfield/third/tracks".to_owned(),
            "kerbside/v1/shelbyville/second/tracks".to_owned(),
            "kerbside/v1/springfield/second-and-oak/tracks".to_owned(),
            "kerbside/v2/springfield/second/tracks".to_owned(),
            "elsewhere".to_owned(),
        ];
        for key in &foreign {
            put(&second, key, "forged");
            second.delete(key).wait().unwrap();
        }
        // One link carries them in order: had they passed, they would have come before this.
        let last = format!("{SECOND}/health");
        let heard = ear.until(&last, || put(&second, &last, "true"));
        assert!(heard.iter().all(|(key, text)| key == &last && text == "true"), "{heard:?}");
        assert!(ear.rest().iter().all(|(key, _)| key == &last));
        // A key of many units is nobody's own.
        assert!(second.put("kerbside/v1/springfield/*/tracks", "forged").wait().is_ok());
        ear.until(&own, || put(&second, &own, "true"));
        // And the one it was forged for still speaks.
        let heard = ear.until(&tracks, || put(&corner, &tracks, "true"));
        assert!(heard.iter().all(|(_, text)| text == "true"), "{heard:?}");
    }
}

#[test]
fn a_unit_reads_nothing_of_another() {
    for (mode, town) in MODES.map(|mode| (mode, Town::start())) {
        let (brain, corner, second) = (town.brain(), town.unit("corner"), town.guise(mode, "second"));
        let (_site, asked) = answering(&corner, &format!("{CORNER}/site"), "geometry");
        let _token = corner.liveliness().declare_token(CORNER).wait().unwrap();
        let ears = ["kerbside/v1/**", "**", &format!("{CORNER}/tracks")].map(|key| Ear::on(&second, key));
        let brains = Ear::on(&brain, "kerbside/v1/**");
        let tracks = format!("{CORNER}/tracks");
        brains.until(&tracks, || put(&corner, &tracks, "true"));
        assert_eq!(ask_until_answered(&brain, &format!("{CORNER}/site"))[0].1, "geometry");
        while alive(&brain, "kerbside/v1/*/*") != [CORNER] {
            std::thread::sleep(Duration::from_millis(50));
        }
        // Its link carries data: the brain hears it. What it asked for has long been with the router.
        let own = format!("{SECOND}/tracks");
        brains.until(&own, || put(&second, &own, "true"));

        let before = asked.load(Ordering::Relaxed);
        for selector in
            [format!("{CORNER}/site"), "kerbside/v1/**".to_owned(), "kerbside/v1/*/*/site".to_owned()]
        {
            assert_eq!(ask(&second, &selector), [], "{selector}");
        }
        assert_eq!(asked.load(Ordering::Relaxed), before, "a foreign unit's question reached the unit");
        assert_eq!(alive(&second, "kerbside/v1/*/*"), [""; 0]);
        brains.until(&tracks, || put(&corner, &tracks, "true"));
        for ear in &ears {
            assert_eq!(ear.rest(), []);
        }
        // The twin: the same questions from the brain.
        assert_eq!(ask(&brain, "kerbside/v1/*/*/site").len(), 1);
        assert_eq!(alive(&brain, "kerbside/v1/*/*"), [CORNER]);
    }
}

#[test]
fn the_brain_alone_commands() {
    for (mode, town) in MODES.map(|mode| (mode, Town::start())) {
        let (brain, corner, second) = (town.brain(), town.unit("corner"), town.guise(mode, "second"));
        let restart = format!("{CORNER}/command/restart");
        let (_command, asked) = answering(&corner, &restart, "restarting");
        let (_own, _) = answering(&second, &format!("{SECOND}/command/restart"), "restarting");
        assert_eq!(ask_until_answered(&brain, &restart), [(restart.clone(), "restarting".to_owned())]);
        // Second's link stands, for questions too.
        ask_until_answered(&brain, &format!("{SECOND}/command/restart"));
        let before = asked.load(Ordering::Relaxed);
        for selector in [restart.as_str(), "kerbside/v1/*/*/command/restart", "kerbside/v1/**", "**"] {
            assert!(ask(&second, selector).iter().all(|(key, _)| !key.starts_with(CORNER)), "{selector}");
        }
        assert_eq!(asked.load(Ordering::Relaxed), before, "another unit's command arrived");
        assert_eq!(
            ask(&brain, "kerbside/v1/*/*/command/restart").len(),
            2,
            "the brain commands several at once"
        );
    }
}

#[test]
fn a_unit_neither_answers_for_another_nor_is_present_as_it() {
    for (mode, town) in MODES.map(|mode| (mode, Town::start())) {
        let (brain, corner, second) = (town.brain(), town.unit("corner"), town.guise(mode, "second"));
        let site = format!("{CORNER}/site");
        let (_true, _) = answering(&corner, &site, "true");
        let (_forged, forged_asked) = answering(&second, &site, "forged");
        let (_wide, wide_asked) = answering(&second, "kerbside/v1/springfield/**", "forged");
        let _token = second.liveliness().declare_token(format!("{CORNER}-two")).wait().unwrap();
        let _other = second.liveliness().declare_token(CORNER).wait().unwrap();
        // One link carries declarations in order: when these are known, those before them were refused.
        let _own = second.liveliness().declare_token(SECOND).wait().unwrap();
        let (_site, _) = answering(&second, &format!("{SECOND}/site"), "true");
        assert_eq!(ask_until_answered(&brain, &format!("{SECOND}/site"))[0].1, "true");
        // A question to the unit itself may reach whatever it has that fits.
        let reached = || forged_asked.load(Ordering::Relaxed) + wide_asked.load(Ordering::Relaxed);
        let before = reached();
        let answers = ask_until_answered(&brain, &site);
        assert_eq!(answers, [(site.clone(), "true".to_owned())]);
        assert_eq!(reached(), before, "a question to one unit reached another");
        assert_eq!(alive(&brain, "kerbside/v1/*/*"), [SECOND]);

        // Presence is told, and its end.
        let tokens = brain.liveliness().declare_subscriber("kerbside/v1/*/*").history(true).wait().unwrap();
        let first = tokens.recv_timeout(PATIENCE).unwrap().expect("a token");
        assert_eq!((first.key_expr().as_str(), first.kind()), (SECOND, zenoh::sample::SampleKind::Put));
        second.close().wait().unwrap();
        let gone = tokens.recv_timeout(PATIENCE).unwrap().expect("its end");
        assert_eq!((gone.key_expr().as_str(), gone.kind()), (SECOND, zenoh::sample::SampleKind::Delete));
    }
}

#[test]
fn a_brain_puts_answers_and_is_nothing() {
    let town = Town::start();
    certs(town.dir.path(), &["brain", "other", "--connect", &town.endpoint]).unwrap();
    let mut town = town;
    town.restart();
    let (brain, corner) = (town.brain(), town.unit("corner"));
    let config = zenoh::Config::from_file(town.folder().join("brain/other/zenoh.json5")).unwrap();
    let other = zenoh::open(config).wait().unwrap();
    let ear = Ear::on(&other, "kerbside/v1/**");
    let tracks = format!("{CORNER}/tracks");
    ear.until(&tracks, || put(&corner, &tracks, "true"));
    for _ in 0..5 {
        put(&brain, &tracks, "forged");
    }
    let site = format!("{CORNER}/site");
    let (_forged, _) = answering(&brain, &site, "forged");
    let _token = brain.liveliness().declare_token(SECOND).wait().unwrap();
    let (_true, _) = answering(&corner, &site, "true");
    let _present = corner.liveliness().declare_token(CORNER).wait().unwrap();
    // The brain's link stands: it hears.
    let brains = Ear::on(&brain, "kerbside/v1/**");
    brains.until(&tracks, || put(&corner, &tracks, "true"));
    let heard = [ear.until(&tracks, || put(&corner, &tracks, "true")), ear.rest()].concat();
    assert!(heard.iter().all(|(_, text)| text == "true"), "{heard:?}");
    assert_eq!(ask_until_answered(&other, &site), [(site.clone(), "true".to_owned())]);
    assert_eq!(alive(&other, "kerbside/v1/*/*"), [CORNER]);
}
