//! As much of an RTSP server as a camera needs that sends metadata: one session a connection, RTP interleaved in it, and a user
//! with a password, which is never sent (Digest).
//!
//! Sources: RFC 2326 (RTSP 1.0), RFC 3550 5.1 (RTP header), RFC 2617 3.2 (Digest), ONVIF Streaming Specification 5.2.1.1.

use md5::{Digest as _, Md5};
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::time::Instant;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc};

/// The user that the server lets in.
pub(super) const USER: &str = "kerbside";
/// The user's password.
pub(super) const PASSWORD: &str = "simulated";
/// What the user is known in.
const REALM: &str = "simulated camera";
/// Longest request, bytes.
const MOST_BYTES: usize = 1 << 16;
/// Payload of one packet, bytes: a document is cut, as on an Ethernet.
const PAYLOAD: usize = 1200;
const PAYLOAD_TYPE: u8 = 107;
const SSRC: u32 = 0x4B65_7262;

/// Sends what comes to every session that plays.
pub(super) async fn serve(listener: TcpListener, url: String, mut messages: mpsc::Receiver<Vec<u8>>) {
    let (publish, _) = broadcast::channel(64);
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((client, _)) = accepted {
                    let (url, published) = (url.clone(), publish.subscribe());
                    tokio::spawn(async move {
                        // A unit that leaves is no matter.
                        let _ = attend(client, &url, published).await;
                    });
                }
            }
            message = messages.recv() => {
                let Some(bytes) = message else { return };
                // Without sessions it goes nowhere.
                let _ = publish.send(bytes);
            }
        }
    }
}

async fn attend(
    mut client: TcpStream,
    url: &str,
    mut published: broadcast::Receiver<Vec<u8>>,
) -> io::Result<()> {
    client.set_nodelay(true)?;
    let (mut reader, mut writer) = client.split();
    let (mut playing, mut buffer, mut sequence) = (None, Vec::new(), 0_u16);
    let nonce = format!("{:016x}", RandomState::new().build_hasher().finish());
    loop {
        tokio::select! {
            // Both branches may be given up: the first keeps what came in the buffer.
            read = reader.read_buf(&mut buffer) => {
                if read? == 0 || buffer.len() > MOST_BYTES {
                    return Ok(());
                }
                while let Some(request) = take(&mut buffer) {
                    let let_in = is_let_in(&request, &nonce);
                    writer.write_all(answer(&request, url, &nonce).as_bytes()).await?;
                    match method(&request) {
                        "PLAY" if let_in => playing = Some(Instant::now()),
                        "TEARDOWN" if let_in => return Ok(()),
                        _ => {}
                    }
                }
            }
            message = published.recv() => {
                match (message, playing) {
                    (Ok(bytes), Some(since)) => {
                        // 90 kHz, from the first document on.
                        let stamp = (since.elapsed().as_micros() * 9 / 100) as u32;
                        writer.write_all(&packets(&bytes, stamp, &mut sequence)).await?;
                    }
                    (Err(broadcast::error::RecvError::Closed), _) => return Ok(()),
                    _ => {}
                }
            }
        }
    }
}

/// Takes a whole request from the front; what the client interleaves (receiver reports) is skipped.
fn take(buffer: &mut Vec<u8>) -> Option<String> {
    while let [b'$', _, high, low, ..] = buffer[..] {
        let n = 4 + usize::from(u16::from_be_bytes([high, low]));
        if buffer.len() < n {
            return None;
        }
        buffer.drain(..n);
    }
    let end = buffer.windows(4).position(|w| w == b"\r\n\r\n")? + 4;
    let request = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end);
    Some(request)
}

fn method(request: &str) -> &str {
    request.split(' ').next().unwrap_or_default()
}

fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// Whether the request shows that its sender knows the password.
fn is_let_in(request: &str, nonce: &str) -> bool {
    let shown = header(request, "Authorization").and_then(|a| a.strip_prefix("Digest ")).unwrap_or_default();
    let field = |name: &str| {
        let fields = shown.split(',').filter_map(|f| f.trim().split_once('='));
        fields.filter(|(key, _)| *key == name).map(|(_, value)| value.trim_matches('"')).next()
    };
    let uri = field("uri").unwrap_or_default();
    field("username") == Some(USER)
        && field("nonce") == Some(nonce)
        && field("response") == Some(&response(method(request), uri, nonce))
}

/// RFC 2617, 3.2.2.1, without a quality of protection.
fn response(method: &str, uri: &str, nonce: &str) -> String {
    let hash = |text: String| Md5::digest(text).iter().map(|b| format!("{b:02x}")).collect::<String>();
    let (who, what) = (hash(format!("{USER}:{REALM}:{PASSWORD}")), hash(format!("{method}:{uri}")));
    hash(format!("{who}:{nonce}:{what}"))
}

fn answer(request: &str, url: &str, nonce: &str) -> String {
    let sequence = header(request, "CSeq").unwrap_or("0");
    let reply = |status: &str, rest: &str| format!("RTSP/1.0 {status}\r\nCSeq: {sequence}\r\n{rest}\r\n");
    if !is_let_in(request, nonce) {
        let challenge = format!("WWW-Authenticate: Digest realm=\"{REALM}\", nonce=\"{nonce}\"\r\n");
        return reply("401 Unauthorized", &challenge);
    }
    match method(request) {
        "DESCRIBE" => {
            // The picture is offered as well, as cameras do; only the metadata has something to send.
            let sdp = format!(
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns={REALM}\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\na=control:{url}\r\n\
                 m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:{url}/video\r\n\
                 m=application 0 RTP/AVP {PAYLOAD_TYPE}\r\na=rtpmap:{PAYLOAD_TYPE} vnd.onvif.metadata/90000\r\n\
                 a=control:{url}/metadata\r\na=recvonly\r\n"
            );
            let head = format!(
                "Content-Base: {url}/\r\nContent-Type: application/sdp\r\nContent-Length: {}\r\n",
                sdp.len()
            );
            reply("200 OK", &head) + &sdp
        }
        "SETUP" => reply(
            "200 OK",
            &format!(
                "Session: 1;timeout=60\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1;ssrc={SSRC:08X}\r\n"
            ),
        ),
        "PLAY" => reply("200 OK", &format!("Session: 1\r\nRTP-Info: url={url}/metadata;seq=0;rtptime=0\r\n")),
        "OPTIONS" => reply("200 OK", "Public: OPTIONS, DESCRIBE, SETUP, PLAY, GET_PARAMETER, TEARDOWN\r\n"),
        "GET_PARAMETER" | "SET_PARAMETER" | "TEARDOWN" => reply("200 OK", "Session: 1\r\n"),
        _ => reply("501 Not Implemented", ""),
    }
}

/// A document in interleaved RTP packets, of which the last is marked.
fn packets(document: &[u8], stamp: u32, sequence: &mut u16) -> Vec<u8> {
    let mut out = Vec::with_capacity(document.len() + 64);
    let n = document.len().div_ceil(PAYLOAD);
    for (k, piece) in document.chunks(PAYLOAD).enumerate() {
        let mark = if k + 1 == n { 0x80 } else { 0 };
        out.extend_from_slice(b"$\0");
        out.extend_from_slice(&((12 + piece.len()) as u16).to_be_bytes());
        out.extend_from_slice(&[0x80, PAYLOAD_TYPE | mark]);
        out.extend_from_slice(&sequence.to_be_bytes());
        out.extend_from_slice(&stamp.to_be_bytes());
        out.extend_from_slice(&SSRC.to_be_bytes());
        out.extend_from_slice(piece);
        *sequence = sequence.wrapping_add(1);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_document_is_cut_and_only_its_end_is_marked() {
        let document = vec![7; 2 * PAYLOAD + 1];
        let (mut sequence, mut got, mut marks) = (u16::MAX, Vec::new(), Vec::new());
        let bytes = packets(&document, 9, &mut sequence);
        let mut rest = &bytes[..];
        while let [b'$', 0, high, low, packet @ ..] = rest {
            let (packet, more) = packet.split_at(usize::from(u16::from_be_bytes([*high, *low])));
            marks.push((packet[1] & 0x80 != 0, u16::from_be_bytes([packet[2], packet[3]])));
            got.extend_from_slice(&packet[12..]);
            rest = more;
        }
        assert_eq!((got, rest.len()), (document, 0));
        assert_eq!(marks, [(false, u16::MAX), (false, 0), (true, 1)]);
    }

    #[test]
    fn requests_come_whole_past_what_is_interleaved_and_nobody_is_let_in_without_the_password() {
        let mut buffer = b"$\x01\x00\x02xyDESCRIBE rtsp://a RTSP/1.0\r\nCSeq: 3\r\n\r\nPLAY".to_vec();
        let request = take(&mut buffer).unwrap();
        let refused = answer(&request, "rtsp://a", "1f");
        assert!(refused.starts_with("RTSP/1.0 401") && refused.contains("nonce=\"1f\""), "{refused}");
        assert_eq!((take(&mut buffer), &buffer[..]), (None, &b"PLAY"[..]));
        let known = |response: &str| {
            let shown = format!(
                "Authorization: Digest username=\"{USER}\", realm=\"{REALM}\", nonce=\"1f\", uri=\"rtsp://a\", \
                 response=\"{response}\""
            );
            request.replace("CSeq: 3", &format!("CSeq: 3\r\n{shown}"))
        };
        // What md5sum says of the RFC's three texts.
        let right = known("6b65a4f5f531381879c06b36bdbeb693");
        assert!(is_let_in(&right, "1f") && !is_let_in(&right, "20"));
        assert!(!is_let_in(&known("d41d8cd98f00b204e9800998ecf8427e"), "1f"));
        let described = answer(&right, "rtsp://a", "1f");
        let (head, sdp) = described.split_once("\r\n\r\n").unwrap();
        assert_eq!(header(head, "content-length").unwrap(), sdp.len().to_string());
    }
}
