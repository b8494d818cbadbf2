//! A client of Foxglove's protocol, as its specification has it.

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Long enough for a busy machine.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// A connection.
pub type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Connects; gives what is announced.
pub async fn join(address: SocketAddr) -> (Socket, Vec<Value>) {
    let mut request = format!("ws://{}", address).into_client_request().unwrap();
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
pub async fn message(socket: &mut Socket) -> (u32, u64, Vec<u8>) {
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

/// Subscribes to topics, numbered as they stand.
pub async fn subscribe(socket: &mut Socket, channels: &[Value], topics: &[&str]) {
    let id =
        |topic: &&str| channels.iter().find(|c| c["topic"] == *topic).expect("it is announced")["id"].clone();
    let subscriptions: Vec<Value> =
        topics.iter().enumerate().map(|(k, topic)| json!({"id": k, "channelId": id(topic)})).collect();
    let ask = json!({"op": "subscribe", "subscriptions": subscriptions}).to_string();
    socket.send(Message::text(ask)).await.unwrap();
}
