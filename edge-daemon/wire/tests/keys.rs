//! Keys: built, parsed, selected.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_wire::{
    Format, Name,
    keys::{Key, KeyError, Selector, Topic, TopicKind},
};
use proptest::{option, prelude::*};

fn name() -> impl Strategy<Value = Name> {
    "[a-z0-9][a-z0-9-]{0,62}".prop_map(|text| Name::new(&text).unwrap())
}

fn topic() -> impl Strategy<Value = Topic> {
    prop_oneof![
        Just(Topic::Presence),
        Just(Topic::Tracks),
        Just(Topic::History),
        Just(Topic::Outbox),
        name().prop_map(Topic::Alerts),
        (1..u32::MAX).prop_map(Topic::Traffic),
        Just(Topic::Events),
        Just(Topic::Signal),
        Just(Topic::Health),
        Just(Topic::Site),
        name().prop_map(Topic::Command),
    ]
}

fn key() -> impl Strategy<Value = Key> {
    (name(), name(), any::<bool>(), topic()).prop_map(|(city, unit, json, topic)| {
        let key = Key::new(&city, &unit, topic);
        if json { key.json() } else { key }
    })
}

/// What a key expression with single-chunk wildcards matches, chunk by chunk, as Zenoh defines it.
fn zenoh_matches(selector: &str, key: &str) -> bool {
    let (selector, key): (Vec<_>, Vec<_>) = (selector.split('/').collect(), key.split('/').collect());
    selector.len() == key.len() && selector.iter().zip(&key).all(|(s, k)| *s == "*" || s == k)
}

proptest! {
    #[test]
    fn every_key_parses_back(key in key()) {
        prop_assert_eq!(key.to_string().parse::<Key>().unwrap(), key);
    }

    #[test]
    fn what_parses_is_written_the_same_way(text in "(kerbside/v1/)?[a-z0-9-]{1,3}/[a-z]{1,3}(/json)?(/(tracks|alerts|traffic|site|command|json|events))?(/[a-z0-9]{1,3}s?)?") {
        if let Ok(key) = text.parse::<Key>() {
            prop_assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn arbitrary_text_never_panics(text in "\\PC{0,60}") {
        let _ = text.parse::<Key>();
        let _ = format!("kerbside/v1/{text}").parse::<Key>();
    }

    #[test]
    fn a_selector_selects_what_zenoh_would_deliver(
        key in key(),
        keep_city: bool,
        keep_unit: bool,
        other in option::of(name()),
        kind in prop::sample::select(TopicKind::ALL.to_vec()),
        json: bool,
    ) {
        let selector = Selector {
            city: keep_city.then(|| key.city.clone()),
            unit: other.or_else(|| keep_unit.then(|| key.unit.clone())),
            format: if json { Format::Json } else { Format::Protobuf },
            topic: kind,
        };
        let (text, key_text) = (selector.to_string(), key.to_string());
        prop_assert_eq!(selector.selects(&key), zenoh_matches(&text, &key_text), "{} {}", text, key_text);
    }
}

#[test]
fn keys_are_as_documented() {
    let (city, unit) = (Name::new("hangzhou").unwrap(), Name::new("gudang-07").unwrap());
    let kind = Name::new("sensor-health").unwrap();
    let key = |topic| Key::new(&city, &unit, topic);
    for (key, text) in [
        (key(Topic::Presence), "kerbside/v1/hangzhou/gudang-07"),
        (key(Topic::Presence).json(), "kerbside/v1/hangzhou/gudang-07"),
        (key(Topic::Tracks), "kerbside/v1/hangzhou/gudang-07/tracks"),
        (key(Topic::Tracks).json(), "kerbside/v1/hangzhou/gudang-07/json/tracks"),
        (key(Topic::Alerts(kind.clone())), "kerbside/v1/hangzhou/gudang-07/alerts/sensor-health"),
        (key(Topic::Traffic(60)).json(), "kerbside/v1/hangzhou/gudang-07/json/traffic/60s"),
        (key(Topic::Outbox), "kerbside/v1/hangzhou/gudang-07/outbox"),
        (key(Topic::acknowledge()), "kerbside/v1/hangzhou/gudang-07/command/acknowledge"),
        (key(Topic::Command(kind)), "kerbside/v1/hangzhou/gudang-07/command/sensor-health"),
    ] {
        assert_eq!(key.to_string(), text);
        assert_eq!(text.parse::<Key>().unwrap(), key);
    }
    assert_eq!(Selector::all(TopicKind::Tracks).to_string(), "kerbside/v1/*/*/tracks");
    let alerts = Selector { city: Some(city), format: Format::Json, ..Selector::all(TopicKind::Alerts) };
    assert_eq!(alerts.to_string(), "kerbside/v1/hangzhou/*/json/alerts/*");
}

#[test]
fn what_is_no_key_is_refused_with_its_part() {
    let error = |text: &str| text.parse::<Key>().unwrap_err();
    assert!(matches!(error("kerbside/v2/a/b/tracks"), KeyError::Prefix(_)));
    assert!(matches!(error("kerbside/v1/a"), KeyError::Prefix(_)));
    assert!(matches!(error("kerbside/v1/*/b/tracks"), KeyError::Name { part: "the city", .. }));
    assert!(matches!(error("kerbside/v1/a/B/tracks"), KeyError::Name { part: "the unit", .. }));
    assert!(matches!(error("kerbside/v1/a/b/alerts/**"), KeyError::Name { .. }));
    for topic in ["json", "alerts", "traffic/0s", "traffic/060s", "traffic/60", "traffic/+6s", "tracks/x", ""]
    {
        assert!(matches!(error(&format!("kerbside/v1/a/b/{topic}")), KeyError::Topic { .. }), "{topic}");
    }
}
