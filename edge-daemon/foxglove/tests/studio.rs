//! A client of Foxglove's protocol, as its specification has it, gets what was said, byte for byte.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use foxglove::messages::SceneUpdate;
use fusion_foxglove::{Studio, StudioError, map, scene};
use fusion_wire::proto;
use futures_util::{SinkExt as _, StreamExt as _};
use prost::Message as _;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

const ANY: &str = "127.0.0.1:0";
/// Long enough for a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

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

async fn join(studio: &Studio) -> (Socket, Vec<Value>) {
    let mut request = format!("ws://{}", studio.address()).into_client_request().unwrap();
    request.headers_mut().insert("Sec-WebSocket-Protocol", "foxglove.sdk.v1".parse().unwrap());
    let (mut socket, _) = connect_async(request).await.unwrap();
    let mut channels = Vec::new();
    while channels.is_empty() {
        let Message::Text(text) = next(&mut socket).await else { continue };
        let text: Value = serde_json::from_str(&text).unwrap();
        if text["op"] == "advertise" {
            channels = text["channels"].as_array().unwrap().clone();
        }
    }
    (socket, channels)
}

async fn next(socket: &mut Socket) -> Message {
    timeout(DEADLINE, socket.next()).await.expect("the server says something").unwrap().unwrap()
}

/// The next message of a subscription: its time and its bytes.
async fn message(socket: &mut Socket) -> (u32, u64, Vec<u8>) {
    loop {
        if let Message::Binary(bytes) = next(socket).await
            && bytes[0] == 1
        {
            let subscription = u32::from_le_bytes(bytes[1..5].try_into().unwrap());
            let time = u64::from_le_bytes(bytes[5..13].try_into().unwrap());
            return (subscription, time, bytes[13..].to_vec());
        }
    }
}

async fn subscribe(socket: &mut Socket, channels: &[Value], topics: &[&str]) {
    let id =
        |topic: &&str| channels.iter().find(|c| c["topic"] == *topic).expect("it is announced")["id"].clone();
    let subscriptions: Vec<Value> =
        topics.iter().enumerate().map(|(k, topic)| json!({"id": k, "channelId": id(topic)})).collect();
    let ask = json!({"op": "subscribe", "subscriptions": subscriptions}).to_string();
    socket.send(Message::text(ask)).await.unwrap();
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
    let (mut socket, channels) = join(&studio).await;
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
    let (mut socket, channels) = join(&studio).await;
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
    let (mut socket, _) = join(&studio).await;
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
