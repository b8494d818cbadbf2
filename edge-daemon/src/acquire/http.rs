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

    #[test]
    fn only_what_was_added_goes_on() {
        assert_eq!(added(b"head\nab", b"head\nabcd"), Some(&b"cd"[..]));
        assert_eq!(added(b"head\nab", b"head\nab"), Some(&b""[..]));
        assert_eq!(added(b"head\nab", b"other"), None);
        let (old, new) = (&b"<Log><Event a/></Log>"[..], &b"<Log><Event a/><Event b/></Log>"[..]);
        assert_eq!(added(old, new), Some(&b"<Event b/></Log>"[..]));
        assert_eq!(added(old, b"<Log><Event c/></Log>"), None);
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
