//! ONVIF metadata out of a camera's RTSP session: the application stream, interleaved in the session's own TCP connection, so that
//! nothing is lost on the way and no further port is open.
//!
//! A document comes in one RTP packet or in several (ONVIF Streaming Specification 19.12, 5.2.1.1). Their payloads go on as they
//! come: the decoder finds the documents by their tags, as it does on any line, and bounds what it holds.

use super::transport::{Ended, Reading};
use super::{Port, tls};
use crate::config::frames::shown;
use crate::config::model::Rtsp;
use futures_util::StreamExt as _;
use retina::client::{
    Credentials, PacketItem, PlayOptions, Playing, Session, SessionOptions, SetupOptions, Stream, Transport,
};
use std::io;
use std::time::Duration;
use url::Url;

/// A camera has taken the session up within this, or never does.
const SET_UP: Duration = Duration::from_secs(10);
/// What ONVIF calls its metadata while it is plain XML; more follows the name where it is compressed.
const METADATA: &str = "vnd.onvif.metadata";
/// What a camera answers to a user whom it does not let in, and to a path that it does not have (RFC 2326, 7.1.1).
const UNAUTHORIZED: u16 = 401;
const NOT_FOUND: u16 = 404;

pub(super) async fn read(t: &Rtsp, port: &Port) -> Reading {
    let late = || io::Error::new(io::ErrorKind::TimedOut, "the camera does not take up the session");
    let opened = tokio::time::timeout(SET_UP, open(t)).await.unwrap_or_else(|_| Err(late()));
    let mut session = opened.map_err(Ended::Open)?;
    port.opened(&format!("RTSP metadata of {}", shown(&t.url)));
    let idle = (t.idle_reconnect_ms > 0.0).then(|| Duration::from_secs_f64(t.idle_reconnect_ms * 1e-3));
    let mut last = tokio::time::Instant::now();
    loop {
        let next = session.next();
        let item = match idle {
            // Receiver reports come from a camera that has nothing to tell, too: they are no sign of life of its detector.
            Some(idle) => tokio::time::timeout_at(last + idle, next).await.map_err(|_| Ended::Idle(idle))?,
            None => next.await,
        };
        match item {
            None => return Err(Ended::Closed),
            Some(Err(error)) => return Err(Ended::Failed(io::Error::other(first_line(&error)))),
            Some(Ok(PacketItem::Rtp(packet))) => {
                last = tokio::time::Instant::now();
                if packet.loss() > 0 {
                    port.lost();
                }
                port.bytes(packet.payload());
            }
            Some(Ok(_)) => {}
        }
    }
}

async fn open(t: &Rtsp) -> io::Result<Session<Playing>> {
    let url = Url::parse(&t.url).map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e))?;
    let creds = match &t.user {
        Some(user) => {
            let password = match &t.password_file {
                Some(path) => tls::password(path).await?,
                None => String::new(),
            };
            Some(Credentials { username: user.clone(), password })
        }
        None => None,
    };
    let failed = |error| refused(&error, t);
    let options = SessionOptions::default().creds(creds).user_agent("kerbside".to_owned());
    let mut session = Session::describe(url, options).await.map_err(failed)?;
    let stream = metadata(session.streams())?;
    let over_tcp = SetupOptions::default().transport(Transport::default());
    session.setup(stream, over_tcp).await.map_err(failed)?;
    session.play(PlayOptions::default()).await.map_err(failed)
}

/// What went wrong, and what to do where that is plain.
fn refused(error: &retina::Error, t: &Rtsp) -> io::Error {
    let (kind, what) = match (error.status_code(), &t.user) {
        (Some(UNAUTHORIZED), Some(user)) => (
            io::ErrorKind::PermissionDenied,
            format!("the camera does not let user `{user}` in: check `user` and `password_file`"),
        ),
        (Some(UNAUTHORIZED), None) => (
            io::ErrorKind::PermissionDenied,
            "the camera asks for a user: add `user` and `password_file`".to_owned(),
        ),
        (Some(NOT_FOUND), _) => {
            (io::ErrorKind::NotFound, "the camera has no such session: check the path in `url`".to_owned())
        }
        _ => (io::ErrorKind::Other, first_line(error)),
    };
    io::Error::new(kind, what)
}

/// Behind it stand ports and times, which differ each time: a log would tell the same trouble again and again.
fn first_line(error: &retina::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

/// Which of the session's streams has the metadata.
fn metadata(streams: &[Stream]) -> io::Result<usize> {
    let name = |s: &Stream| s.encoding_name().to_ascii_lowercase();
    if let Some(found) = streams.iter().position(|s| s.media() == "application" && name(s) == METADATA) {
        return Ok(found);
    }
    let what = if streams.iter().any(|s| name(s).starts_with(METADATA)) {
        "the camera compresses its metadata: set its metadata stream to plain XML".to_owned()
    } else {
        let offered: Vec<String> =
            streams.iter().map(|s| format!("{} {}", s.media(), s.encoding_name())).collect();
        format!(
            "the session has no ONVIF metadata but {}: switch the profile's metadata on, or take another profile's URL",
            if offered.is_empty() { "nothing".to_owned() } else { offered.join(", ") }
        )
    };
    Err(io::Error::new(io::ErrorKind::Unsupported, what))
}

#[cfg(test)]
mod tests;
