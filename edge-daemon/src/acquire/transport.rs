//! The transports: serial, TCP, UDP and files, each from opening to its end; the others have a file each.

use super::polled::{self, Device};
use super::{Port, can, fpga, frames, gpio, http, mqtt, rtsp};
use crate::config::SourcePlan;
use crate::config::model::{File, Serial, Source, TcpClient, TcpListen, Transport, Udp};
use socket2::{SockRef, TcpKeepalive};
use std::fmt;
use std::io::{self, SeekFrom};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio_serial::SerialPortBuilderExt as _;

/// Read at once at the most.
pub(super) const CHUNK: usize = 16 * 1024;
/// Asked of the system for each UDP port: a raw radar frame and more, where the default is a seventh of one.
const UDP_BUFFER: usize = 4 << 20;
/// A TCP peer that vanished is found out after about this long plus three probes.
const KEEPALIVE: Duration = Duration::from_secs(10);
/// Between two looks at the end of a growing file.
const FOLLOW: Duration = Duration::from_millis(50);

/// Why reading ended.
#[derive(Debug)]
pub enum Ended {
    /// A file that does not grow was read.
    Read,
    /// The source has no transport.
    Nowhere,
    /// It could not be opened.
    Open(io::Error),
    /// It failed while it was read.
    Failed(io::Error),
    /// The far end closed.
    Closed,
    /// Nothing came for too long.
    Idle(Duration),
    /// It was asked and asked and gave no answer that could be used; why not the last time.
    Unanswered(String),
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read => write!(f, "was read"),
            Self::Nowhere => write!(f, "has no transport"),
            Self::Open(error) => write!(f, "can't be opened ({error})"),
            Self::Failed(error) => write!(f, "broke ({error})"),
            Self::Closed => write!(f, "was closed by the device"),
            Self::Unanswered(why) => write!(f, "does not answer ({why})"),
            Self::Idle(after) => write!(f, "said nothing for {:.1} s", after.as_secs_f64()),
        }
    }
}

/// Opens a source's transport and reads it until it ends. `core` is where the FPGA is told of and found.
pub(crate) async fn read(plan: &SourcePlan, core: &fpga::CoreAccess, port: &Port) -> Ended {
    let source = &plan.source;
    let motion = || source.motion.clone().unwrap_or_default();
    let result = match source.transport() {
        None => Err(Ended::Nowhere),
        Some(Transport::Serial(t)) => serial(t, source, port).await,
        Some(Transport::TcpClient(t)) => tcp_client(t, source, port).await,
        Some(Transport::TcpListen(t)) => tcp_listen(t, source, port).await,
        Some(Transport::Udp(t)) => udp(t, port).await,
        Some(Transport::File(t)) => file(t, port).await,
        Some(Transport::Can(t)) => can::read(t, port).await,
        Some(Transport::Mqtt(t)) => mqtt::read(t, &source.name, port).await,
        Some(Transport::Rtsp(t)) => rtsp::read(t, port).await,
        Some(Transport::Gpio(t)) => gpio::read(t, port).await,
        Some(Transport::HttpPoll(t)) => http::read(t, port).await,
        Some(Transport::Mjpeg(t)) => frames::mjpeg(t, &motion(), port).await,
        Some(Transport::Pictures(t)) => frames::pictures(t, &motion(), port).await,
        Some(Transport::Fpga(t)) => fpga::read(t, core, port).await,
    };
    match result {
        Ok(never) => match never {},
        Err(ended) => ended,
    }
}

/// What a transport returns: it only ever ends.
pub(super) type Reading = Result<std::convert::Infallible, Ended>;

async fn serial(t: &Serial, source: &Source, port: &Port) -> Reading {
    let stream = tokio_serial::new(&t.path, t.baud)
        .open_native_async()
        .map_err(|e| Ended::Open(io::Error::from(e)))?;
    talk(stream, &format!("serial port {}", t.path), source, None, port).await
}

async fn tcp_client(t: &TcpClient, source: &Source, port: &Port) -> Reading {
    let stream = TcpStream::connect(&t.connect).await.map_err(Ended::Open)?;
    keep_alive(&stream).map_err(Ended::Open)?;
    let idle = (t.idle_reconnect_ms > 0.0).then(|| Duration::from_secs_f64(t.idle_reconnect_ms * 1e-3));
    talk(stream, &format!("TCP connection to {}", t.connect), source, idle, port).await
}

/// One device: a new connection replaces the old one, because a device that lost its power never closed it.
async fn tcp_listen(t: &TcpListen, source: &Source, port: &Port) -> Reading {
    let listener = TcpListener::bind(&t.listen).await.map_err(Ended::Open)?;
    tracing::info!(source = &*port.name, "waits for its device on TCP {}", t.listen);
    let mut accepted = listener.accept().await.map_err(Ended::Failed)?;
    loop {
        let (stream, peer) = accepted;
        keep_alive(&stream).map_err(Ended::Failed)?;
        let what = format!("TCP connection from {peer}");
        let ended = tokio::select! {
            ended = talk(stream, &what, source, None, port) => ended.err(),
            newer = listener.accept() => {
                accepted = newer.map_err(Ended::Failed)?;
                port.closed();
                continue;
            }
        };
        port.closed();
        if let Some(ended) = ended {
            tracing::warn!(source = &*port.name, "{what} {ended}; waiting for the next");
        }
        accepted = listener.accept().await.map_err(Ended::Failed)?;
    }
}

pub(super) fn keep_alive(stream: &TcpStream) -> io::Result<()> {
    let probes = TcpKeepalive::new().with_time(KEEPALIVE).with_interval(KEEPALIVE / 5).with_retries(3);
    SockRef::from(stream).set_tcp_keepalive(&probes)
}

/// Says what opens the device, then listens to it, or asks it where it does not speak by itself. What it is that was opened is
/// told at once, or with the first answer: a port without a card on it is nothing.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    what: &str,
    source: &Source,
    idle: Option<Duration>,
    port: &Port,
) -> Reading {
    // What sets up the carrier comes before what is carried.
    let carrier = source.ars408.as_ref().and_then(|a| a.opening());
    for text in carrier.iter().chain(&source.opening) {
        stream.write_all(text.as_bytes()).await.map_err(Ended::Failed)?;
    }
    stream.flush().await.map_err(Ended::Failed)?;
    match Device::of(source) {
        Some(device) => polled::ask_for_ever(stream, what, device, port).await,
        None => {
            port.opened(what);
            stream_until_end(stream, idle, port).await
        }
    }
}

async fn stream_until_end<S: AsyncRead + Unpin>(
    mut stream: S,
    idle: Option<Duration>,
    port: &Port,
) -> Reading {
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = stream.read(&mut chunk);
        let n = match idle {
            Some(idle) => tokio::time::timeout(idle, read).await.map_err(|_| Ended::Idle(idle))?,
            None => read.await,
        };
        match n.map_err(Ended::Failed)? {
            0 => return Err(Ended::Closed),
            n => port.bytes(&chunk[..n]),
        }
    }
}

async fn udp(t: &Udp, port: &Port) -> Reading {
    let socket = UdpSocket::bind(&t.listen).await.map_err(Ended::Open)?;
    // Less is no error: what is lost then is counted by whoever decodes it.
    let _ = SockRef::from(&socket).set_recv_buffer_size(UDP_BUFFER);
    port.opened(&format!("UDP port {}", t.listen));
    // As large as a datagram can be: a smaller buffer would cut it silently.
    let mut datagram = vec![0; 1 << 16];
    loop {
        let n = socket.recv(&mut datagram).await.map_err(Ended::Failed)?;
        port.bytes(&datagram[..n]);
    }
}

async fn file(t: &File, port: &Port) -> Reading {
    let mut file = tokio::fs::File::open(&t.path).await.map_err(Ended::Open)?;
    let kind = file.metadata().await.map_err(Ended::Open)?.file_type();
    let endless = kind.is_fifo() || kind.is_char_device() || kind.is_socket();
    port.opened(&format!("file {}", t.path));
    let mut chunk = vec![0; CHUNK];
    loop {
        // A file has time: unlike a device it waits until there is room.
        while !endless && port.is_busy() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let n = file.read(&mut chunk).await.map_err(Ended::Failed)?;
        if n > 0 {
            port.bytes(&chunk[..n]);
        } else if endless {
            return Err(Ended::Closed);
        } else if t.follow {
            tokio::time::sleep(FOLLOW).await;
            if replaced(t, &mut file).await.map_err(Ended::Failed)? {
                return Err(Ended::Closed);
            }
        } else {
            return Err(Ended::Read);
        }
    }
}

/// Whether the path now names another file, or the file was cut: what logs do when they are rotated.
async fn replaced(t: &File, file: &mut tokio::fs::File) -> io::Result<bool> {
    let ours = file.metadata().await?;
    let at = file.seek(SeekFrom::Current(0)).await?;
    match tokio::fs::metadata(&t.path).await {
        Ok(now) => Ok((now.dev(), now.ino()) != (ours.dev(), ours.ino()) || now.len() < at),
        // Between the old and the new file there may be none.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
