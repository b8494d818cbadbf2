//! A client of Foxglove's protocol, as its specification has it, gets what was said, byte for byte.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "support/client.rs"]
mod client;

use client::{DEADLINE, join, message, subscribe};
use foxglove::messages::SceneUpdate;
use fusion_foxglove::{Studio, StudioError, map, scene};
use fusion_wire::proto;
use futures_util::StreamExt as _;
use prost::Message as _;
use serde_json::json;
use std::net::TcpListener;
use std::time::Duration;
use tokio::time::timeout;

const ANY: &str = "127.0.0.1:0";

fn site() -> proto::Site {
    let sensor = proto::Sensor { name: "radar.north".to_owned(), ..proto::Sensor::default() };
    proto::Site {
        city: "demo".to_owned(),
        unit: "junction".to_owned(),
        sensors: vec![sensor],
        ..proto::Site::default()
    }
}

fn frame(sequence: u64) -> proto::TrackFrame {
    let track = proto::Track { id: 7, x_m: 1.5, existence: 0.99, ..proto::Track::default() };
    let valid_utc_ns = 1_700_000_000_000_000_000 + sequence as i64;
    proto::TrackFrame { sequence, valid_utc_ns, tracks: vec![track], ..proto::TrackFrame::default() }
}

async fn until(what: impl Fn() -> bool) {
    let wait = async {
        while !what() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(DEADLINE, wait).await.expect("it comes true");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_the_messages_it_subscribed_to_and_no_other() {
    let studio = Studio::start(ANY.parse().unwrap(), site()).unwrap();
    assert!(!studio.wants_frames() && !studio.wants_any_detections(), "nobody looks");
    let (mut socket, channels) = join(studio.address()).await;
    let tracks = channels.iter().find(|c| c["topic"] == "/tracks").unwrap();
    assert_eq!(
        (&tracks["encoding"], &tracks["schemaName"]),
        (&json!("protobuf"), &json!("kerbside.v1.TrackFrame"))
    );

    subscribe(&mut socket, &channels, &["/tracks", "/detections/radar.north"]).await;
    until(|| studio.wants_frames() && studio.wants_any_detections()).await;
    assert!(!studio.wants("/health"));
    studio.health(&proto::Health::default());
    studio.frame(&frame(3));
    let (subscription, time, bytes) = message(&mut socket).await;
    assert_eq!((subscription, time), (0, 1_700_000_000_000_000_003));
    assert_eq!(proto::TrackFrame::decode(&bytes[..]).unwrap(), frame(3));
    let scan =
        proto::Detections { sensor: "radar.north".to_owned(), measured_utc_ns: 5, ..Default::default() };
    studio.detections(&scan);
    let (subscription, _, bytes) = message(&mut socket).await;
    assert_eq!((subscription, proto::Detections::decode(&bytes[..]).unwrap()), (1, scan));

    drop(socket);
    until(|| !studio.wants_frames()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_scene_has_the_junction_and_then_the_road_users() {
    let studio = Studio::start(ANY.parse().unwrap(), site()).unwrap();
    let (mut socket, channels) = join(studio.address()).await;
    subscribe(&mut socket, &channels, &["/scene"]).await;
    until(|| studio.wants_frames()).await;
    studio.frame(&frame(1));
    let utc_ns = frame(1).valid_utc_ns;
    for drawn in [map(&site(), utc_ns), scene(&frame(1))] {
        let (_, _, bytes) = message(&mut socket).await;
        assert_eq!(SceneUpdate::decode(&bytes[..]).unwrap(), drawn);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_ends_with_the_studio() {
    let studio = Studio::start(ANY.parse().unwrap(), site()).unwrap();
    let address = studio.address();
    let (mut socket, _) = join(studio.address()).await;
    drop(studio);
    let ended = async { while socket.next().await.is_some_and(|m| m.is_ok_and(|m| !m.is_close())) {} };
    timeout(DEADLINE, ended).await.expect("the connection ends");
    until(|| TcpListener::bind(address).is_ok()).await;
}

#[test]
fn an_address_that_others_reach_is_refused() {
    let error = Studio::start("0.0.0.0:8765".parse().unwrap(), site()).unwrap_err();
    assert!(matches!(error, StudioError::Exposed { .. }));
    assert!(error.to_string().contains("127.0.0.1:8765"), "{error}");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind(ANY).unwrap();
    let address = taken.local_addr().unwrap();
    let error = Studio::start(address, site()).unwrap_err();
    assert!(matches!(error, StudioError::Listen { .. }), "{error}");
    assert!(error.to_string().contains(&address.to_string()), "{error}");
}
