//! A camera that answers as scripted. With a user, and in the whole daemon, the simulated junction's camera is read in the tests of
//! `host-tools`.

use super::*;
use crate::acquire::{Item, Limits, Queue};
use crate::clock::Clock;
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

const METADATA_SDP: &str = "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:video\r\n\
     m=application 0 RTP/AVP 107\r\na=rtpmap:107 vnd.onvif.metadata/90000\r\na=control:metadata\r\n";

/// An interleaved RTP packet (RFC 2326, 10.12; RFC 3550, 5.1) of number `sequence`.
fn packet(sequence: u16, marked: bool, payload: &[u8]) -> Vec<u8> {
    let mut bytes = b"$\0".to_vec();
    bytes.extend_from_slice(&u16::try_from(12 + payload.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(&[0x80, 107 | (u8::from(marked) << 7)]);
    bytes.extend_from_slice(&sequence.to_be_bytes());
    bytes.extend_from_slice(&[0, 0, 0, 9, 1, 2, 3, 4]);
    bytes.extend_from_slice(payload);
    bytes
}

/// Answers one client; after PLAY it sends `media`, then leaves, or stays where it is to `stay`. `status` is its answer to
/// DESCRIBE.
async fn camera(listener: TcpListener, sdp: &str, status: &str, media: &[u8], stay: bool) -> Vec<String> {
    let (mut client, _) = listener.accept().await.unwrap();
    let (reader, mut writer) = client.split();
    let (mut lines, mut asked, mut cseq) = (BufReader::new(reader).lines(), Vec::new(), String::new());
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(number) = line.strip_prefix("CSeq: ") {
            cseq = number.to_owned();
        }
        if !line.is_empty() {
            asked.push(line);
            continue;
        }
        let method = asked.iter().rev().find_map(|l| l.strip_suffix(" RTSP/1.0")).unwrap_or_default();
        let method = method.split(' ').next().unwrap_or_default().to_owned();
        let sdp = format!("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=s\r\nt=0 0\r\n{sdp}");
        let more = match method.as_str() {
            "DESCRIBE" => {
                format!("Content-Type: application/sdp\r\nContent-Length: {}\r\n\r\n{sdp}", sdp.len())
            }
            "SETUP" => "Session: 1\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n".to_owned(),
            _ => "Session: 1\r\n\r\n".to_owned(),
        };
        let status = if method == "DESCRIBE" { status } else { "200 OK" };
        writer.write_all(format!("RTSP/1.0 {status}\r\nCSeq: {cseq}\r\n{more}").as_bytes()).await.unwrap();
        if method == "PLAY" {
            writer.write_all(media).await.unwrap();
            if !stay {
                break;
            }
        }
    }
    asked
}

/// What became of the camera: why reading ended, the bytes, how many losses, and what it was asked.
struct Heard {
    ended: String,
    bytes: Vec<u8>,
    lost: u64,
    asked: Vec<String>,
}

async fn heard(sdp: &str, status: &str, media: &[u8], idle_ms: f64) -> Heard {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("rtsp://{}/metadata", listener.local_addr().unwrap());
    let t = Rtsp { url, user: None, password_file: None, idle_reconnect_ms: idle_ms };
    let limits = Limits { chunks: 64, bytes: 1 << 20 };
    let queue = Arc::new(Queue::new(1, limits, Arc::new(Clock::new())));
    let port = Port { source: 0, name: "camera".into(), queue: Arc::clone(&queue) };
    let (asked, ended) = tokio::join!(camera(listener, sdp, status, media, idle_ms > 0.0), async {
        read(&t, &port).await.unwrap_err().to_string()
    });
    let (mut items, mut bytes) = (VecDeque::new(), Vec::new());
    let lost = queue.depth_and_dropped().1;
    // Closed, it is taken from at once, even when there is nothing.
    queue.close();
    queue.take(None, &mut items);
    for item in items {
        if let Item::Bytes { bytes: more, .. } = item {
            bytes.extend_from_slice(&more);
        }
    }
    Heard { ended, bytes, lost, asked }
}

#[tokio::test]
async fn a_document_in_three_packets_comes_whole_and_only_the_metadata_is_asked_for() {
    let media = [packet(7, false, b"<a>"), packet(8, false, b"b"), packet(9, true, b"</a>")].concat();
    let heard = heard(METADATA_SDP, "200 OK", &media, 0.0).await;
    assert_eq!((&heard.bytes[..], heard.lost), (&b"<a>b</a>"[..], 0));
    assert!(heard.ended.contains("closed"), "{}", heard.ended);
    let set_up: Vec<&String> = heard.asked.iter().filter(|l| l.starts_with("SETUP")).collect();
    assert!(matches!(&set_up[..], [one] if one.contains("/metadata RTSP")), "{:?}", heard.asked);
    assert!(heard.asked.iter().any(|l| l.contains("RTP/AVP/TCP")), "{:?}", heard.asked);
}

#[tokio::test]
async fn a_packet_that_is_missing_is_counted() {
    let media = [packet(u16::MAX, true, b"<a/>"), packet(1, true, b"<b/>")].concat();
    let heard = heard(METADATA_SDP, "200 OK", &media, 0.0).await;
    assert_eq!((&heard.bytes[..], heard.lost), (&b"<a/><b/>"[..], 1));
}

#[tokio::test]
async fn a_camera_that_says_nothing_is_given_up_where_that_is_wished() {
    let heard = heard(METADATA_SDP, "200 OK", &packet(1, true, b"<a/>"), 200.0).await;
    assert_eq!(heard.bytes, b"<a/>");
    assert_eq!(heard.ended, "said nothing for 0.2 s");
}

#[tokio::test]
async fn what_the_camera_lacks_is_told_with_what_to_do() {
    let video = "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:video\r\n";
    let zipped =
        "m=application 0 RTP/AVP 107\r\na=rtpmap:107 vnd.onvif.metadata.gzip/90000\r\na=control:m\r\n";
    let refused = "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"camera\"";
    for (sdp, status, wanted) in [
        (video, "200 OK", "no ONVIF metadata but video h264: switch"),
        (zipped, "200 OK", "compresses its metadata: set"),
        (METADATA_SDP, refused, "asks for a user: add `user` and `password_file`"),
        (METADATA_SDP, "404 Not Found", "check the path in `url`"),
        (METADATA_SDP, "503 Service Unavailable", "503"),
    ] {
        let ended = heard(sdp, status, b"", 0.0).await.ended;
        assert!(ended.contains(wanted) && !ended.contains('\n'), "{ended}");
    }
}
