//! What a unit takes over while it fuses on.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::Unit;
use edge_daemon::run::{self, Options};
use fusion_wire::proto;
use support::topic::Topic;
use support::{Radar, alone, unit_toml};

#[test]
fn other_limits_of_load_hold_from_a_reload_on() {
    let (radar, session, machine) = (Radar::start(), alone(), support::made_machine());
    let (health, alerts) = (Topic::of(&session, "health"), Topic::of(&session, "alerts/unit-load"));
    let quick = "[load]\nperiod_ms = 100\nshed_after_ms = 200\nrestore_after_ms = 400\n";
    let unit =
        |more: &str| Unit::from_text(&unit_toml(&radar, &format!("{quick}{more}")), "unit.toml").unwrap();
    let options = Options {
        session: Some(session.clone()),
        machine_root: Some(machine.path().to_owned()),
        ..Options::default()
    };
    let mut handle = run::start(unit(""), options).unwrap();
    let at = |step: u32| move |h: &proto::Health| h.load.as_ref().is_some_and(|l| l.step == step);
    health.wait(at(0));

    // 51.5 °C is well below the trip point, and beyond this.
    assert_eq!(
        handle.reload(unit("temperature_limit_celsius = 40.0")).unwrap(),
        ["load.temperature_limit_celsius"]
    );
    let begin: proto::Alert = alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::Begin));
    let hot: proto::Health = health.wait(at(5));
    assert!(hot.reasons.iter().any(|r| r.text.contains("its limit is 40.0 °C")), "{:?}", hot.reasons);

    assert_eq!(
        handle.reload(unit("temperature_limit_celsius = 40.0\nmax_step = 2")).unwrap(),
        ["load.max_step"]
    );
    let less: proto::Health = health.wait(at(2));
    assert_eq!(less.load.unwrap().max_step, 2);
    handle.reload(unit("temperature_limit_celsius = 40.0\nmax_step = 0")).unwrap();
    health.wait(at(0));
    alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::End) && a.id == begin.id);

    let refused = handle.reload(unit("max_step = 0\n[output]\nrate_hertz = 5")).unwrap_err();
    assert!(refused.to_string().starts_with("output.rate_hertz changed"), "{refused}");
    let still: proto::Health = health.wait(|_: &proto::Health| true);
    assert!(still.reasons.iter().any(|r| r.code == "too-hot"), "nothing was taken over: {:?}", still.reasons);
    drop(handle);
}
