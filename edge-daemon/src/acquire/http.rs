//! A document that grows, fetched over HTTP again and again: what was added goes on. A controller serves its log so.

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::frames::HttpUrl;
use crate::config::model::HttpPoll;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{MissedTickBehavior, timeout};

/// Largest answer taken, bytes: a busy junction writes about 10 MB a day.
const MOST_BYTES: u64 = 32 << 20;

pub(super) async fn read(t: &HttpPoll, port: &Port) -> Reading {
    let wrong = || Ended::Open(io::Error::new(io::ErrorKind::InvalidInput, "no address of a document"));
    let url = HttpUrl::parse(&t.url).ok_or_else(wrong)?;
    let ms = |ms: f64| Duration::from_secs_f64((ms * 1e-3).max(0.01));
    let mut pace = tokio::time::interval(ms(t.period_ms));
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut before: Option<Vec<u8>> = None;
    loop {
        pace.tick().await;
        let fetched =
            timeout(ms(t.answer_ms), fetch(&url)).await.map_err(|_| Ended::Idle(ms(t.answer_ms)))?;
        let document =
            fetched.map_err(|e| if before.is_some() { Ended::Failed(e) } else { Ended::Open(e) })?;
        match before.as_deref().map(|old| added(old, &document)) {
            None => {
                port.opened(&format!("document {}", t.url));
                port.bytes(&document);
            }
            Some(Some(more)) => port.bytes(more),
            Some(None) => {
                // Another document has taken its place: a new stream.
                port.closed();
                port.opened(&format!("a new document at {}", t.url));
                port.bytes(&document);
            }
        }
        before = Some(document);
    }
}

/// What was added to a document; none where it is another one. An XML document grows in front of its last closing tag.
fn added<'a>(old: &[u8], new: &'a [u8]) -> Option<&'a [u8]> {
    if let Some(more) = new.strip_prefix(old) {
        return Some(more);
    }
    let closing = old.windows(2).rposition(|w| w == b"</")?;
    let is_xml = old.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'<');
    new.strip_prefix(&old[..closing]).filter(|_| is_xml)
}

async fn fetch(url: &HttpUrl<'_>) -> io::Result<Vec<u8>> {
    let address = format!("{}:{}", url.host, url.port);
    let mut stream = TcpStream::connect(&address).await?;
    // HTTP/1.0: the answer ends with the connection and comes in one piece.
    let request = format!(
        "GET {} HTTP/1.0\r\nHost: {address}\r\nUser-Agent: kerbside\r\nAccept: */*\r\n\r\n",
        url.path
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(MOST_BYTES + 1).read_to_end(&mut answer).await?;
    if answer.len() as u64 > MOST_BYTES {
        let what = format!("an answer of over {MOST_BYTES} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
    }
    body(answer)
}

/// The body of a whole answer whose status is 200.
fn body(mut answer: Vec<u8>) -> io::Result<Vec<u8>> {
    let bad = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n");
    let end = end.ok_or_else(|| bad("an answer without an end of its header".to_owned()))?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split_ascii_whitespace().nth(1).unwrap_or_default();
    if status != "200" {
        return Err(bad(format!("the server answers `{}`", head.lines().next().unwrap_or_default())));
    }
    let length = head.lines().find_map(|l| {
        let (key, value) = l.split_once(':')?;
        key.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    answer.drain(..end + 4);
    match length {
        Some(n) if answer.len() < n => Err(bad(format!("{} of {n} bytes came", answer.len()))),
        Some(n) => {
            answer.truncate(n);
            Ok(answer)
        }
        None => Ok(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acquire::{Item, Limits, Queue};
    use crate::clock::Clock;
    use fusion_decode::hires_log::LiveLog;
    use fusion_decode::{Decoded, Decoder as _, Options, encode};
    use std::collections::VecDeque;
    use std::sync::Arc;

    #[test]
    fn only_what_was_added_goes_on() {
        assert_eq!(added(b"head\nab", b"head\nabcd"), Some(&b"cd"[..]));
        assert_eq!(added(b"head\nab", b"head\nab"), Some(&b""[..]));
        assert_eq!(added(b"head\nab", b"other"), None);
        let (old, new) = (&b"<Log><Event a/></Log>"[..], &b"<Log><Event a/><Event b/></Log>"[..]);
        assert_eq!(added(old, new), Some(&b"<Event b/></Log>"[..]));
        assert_eq!(added(old, b"<Log><Event c/></Log>"), None);
    }

    /// A controller whose log grows and is then another one, asked by the real transport.
    #[tokio::test]
    async fn a_log_that_a_controller_serves_is_followed() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/log", listener.local_addr().unwrap());
        let logs = [&[(82, 4, 1)][..], &[(82, 4, 1), (81, 4, 9)], &[(82, 4, 1), (81, 4, 9)], &[(82, 7, 3)]];
        let documents = logs.map(|events| encode::econolite_dat("2-21-2024 11:15:00.0", events));
        let server = tokio::spawn(async move {
            for document in documents {
                let (mut client, _) = listener.accept().await.unwrap();
                let mut asked = [0; 512];
                let n = client.read(&mut asked).await.unwrap();
                assert!(asked[..n].starts_with(b"GET /log HTTP/1.0\r\n"));
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", document.len());
                client.write_all(head.as_bytes()).await.unwrap();
                client.write_all(&document).await.unwrap();
            }
        });
        let clock = Arc::new(Clock::new());
        let queue = Arc::new(Queue::new(1, Limits { chunks: 1000, bytes: 1 << 20 }, clock));
        let port = Port { source: 0, name: "controller".into(), queue: Arc::clone(&queue) };
        let Err(ended) = read(&HttpPoll { url, period_ms: 20.0, answer_ms: 2000.0 }, &port).await;
        assert!(matches!(ended, Ended::Failed(_)), "the server is gone: {ended}");
        server.await.unwrap();
        let (mut items, mut out) = (VecDeque::new(), Decoded::default());
        queue.take(None, &mut items);
        let mut decoder = LiveLog::new(&Options::default());
        for item in &items {
            match item {
                Item::Bytes { bytes, .. } => decoder.push(bytes, &mut out),
                Item::Link { .. } => decoder.reset(&mut out),
            }
        }
        let loops: Vec<_> = out.messages.iter().filter_map(|m| m.source.clone()).collect();
        assert_eq!((loops, out.faults), (["4", "4", "7"].map(str::to_owned).to_vec(), vec![]));
    }

    #[test]
    fn answers_are_whole_or_errors() {
        let of = |text: &str| body(text.as_bytes().to_vec()).map_err(|e| e.to_string());
        assert_eq!(of("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcd"), Ok(b"abc".to_vec()));
        assert_eq!(of("HTTP/1.0 200 OK\r\n\r\nabcd"), Ok(b"abcd".to_vec()));
        assert!(of("HTTP/1.1 404 Not Found\r\n\r\nx").unwrap_err().contains("404 Not Found"));
        assert!(of("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabcd").unwrap_err().contains("4 of 9"));
        assert!(of("HTTP/1.1 200 OK\r\n").unwrap_err().contains("header"));
    }
}
