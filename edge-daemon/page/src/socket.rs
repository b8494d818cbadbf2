//! One browser's WebSocket.

use crate::feed::{Joined, Newest};
use axum::extract::ws::{Message, Utf8Bytes, WebSocket};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// From one sign of life to the next.
const PING: Duration = Duration::from_secs(5);
/// A browser that is silent for so long has gone.
const SILENCE: Duration = Duration::from_secs(20);
/// A browser that takes longer over one message is too slow to be told anything.
const PATIENCE: Duration = Duration::from_secs(10);
/// Names that one browser may want.
const MOST_WANTS: usize = 8;

/// What a browser says.
#[derive(serde::Deserialize)]
struct Wish {
    want: Vec<String>,
}

/// Tells a browser all that the feed says, until it goes, is too slow, or may no longer look.
pub async fn serve(mut socket: WebSocket, mut joined: Joined, may_look: impl Fn() -> bool) {
    for text in std::mem::take(&mut joined.standing) {
        if !send(&mut socket, text_of(&text)).await {
            return;
        }
    }
    let mut told = BTreeMap::new();
    if !tell_newest(&mut socket, &mut joined, &mut told).await {
        return;
    }
    let mut pings = interval(PING);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut heard = Instant::now();
    loop {
        let goes_on = tokio::select! {
            message = socket.recv() => {
                heard = Instant::now();
                hear(message, &mut joined)
            }
            changed = joined.newest.changed() => {
                changed.is_ok() && tell_newest(&mut socket, &mut joined, &mut told).await
            }
            passing = joined.passing.recv() => match passing {
                Ok(passing) if joined.takes(&passing) => send(&mut socket, text_of(&passing.text)).await,
                Ok(_) => true,
                Err(RecvError::Lagged(n)) => send(&mut socket, Message::text(format!("{{\"missed\":{n}}}"))).await,
                Err(RecvError::Closed) => false,
            },
            _ = pings.tick() => {
                heard.elapsed() < SILENCE && may_look() && send(&mut socket, Message::Ping(Default::default())).await
            }
        };
        if !goes_on {
            return;
        }
    }
}

/// Takes what a browser said; false where it has gone.
fn hear(message: Option<Result<Message, axum::Error>>, joined: &mut Joined) -> bool {
    match message {
        Some(Ok(Message::Text(text))) => {
            // What is no wish is nothing to us.
            if let Ok(Wish { mut want }) = serde_json::from_str(&text) {
                want.truncate(MOST_WANTS);
                joined.set_wants(want);
            }
            true
        }
        Some(Ok(Message::Close(_)) | Err(_)) | None => false,
        Some(Ok(_)) => true,
    }
}

/// Sends what is newer than what the browser was told.
async fn tell_newest(
    socket: &mut WebSocket,
    joined: &mut Joined,
    told: &mut BTreeMap<&'static str, u64>,
) -> bool {
    let all: Newest = joined.newest.borrow_and_update().clone();
    for (name, (count, text)) in all {
        if told.insert(name, count) != Some(count) && !send(socket, text_of(&text)).await {
            return false;
        }
    }
    true
}

fn text_of(text: &Arc<str>) -> Message {
    Message::Text(Utf8Bytes::from(&**text))
}

/// False where the browser does not take it.
async fn send(socket: &mut WebSocket, message: Message) -> bool {
    matches!(timeout(PATIENCE, socket.send(message)).await, Ok(Ok(())))
}
