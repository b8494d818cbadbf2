//! A device's transport: a bounded queue in front of a pseudo-terminal, the clients of a TCP port, a UDP port, an MQTT broker, an
//! RTSP session or a file; or, for a device that is asked, something that answers.

use super::DeviceError;
use super::broker;
use super::card::{Answers, Bus, ModbusCard, Shared, lock};
use super::rtsp;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::mpsc;
use tokio_serial::{SerialPort as _, SerialStream};

/// Messages that may wait for a slow reader: a second of a radar's and more than any other's. What comes when it is
/// full is dropped and counted, as a device without memory would.
const QUEUE: usize = 64;
/// A client that takes nothing for so long is let go.
const STUCK: Duration = Duration::from_secs(2);
/// Longest question kept, bytes.
const MOST_ASKED: usize = 1024;

/// Where a device can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// A serial port's device file.
    Serial(String),
    /// The address of a TCP server.
    Tcp(String),
    /// The address that the device sends datagrams to.
    Udp(String),
    /// The address of an MQTT broker, and the topic.
    Mqtt(String, String),
    /// The address of an RTSP session, its user, and the file with the password.
    Rtsp {
        /// `rtsp://…`.
        url: String,
        /// Who is let in.
        user: String,
        /// Its first line is the password; it is there as long as the device.
        password_file: PathBuf,
    },
    /// A file that grows.
    File(PathBuf),
    /// Nowhere: what it said is in a recording.
    Recording,
}

/// What a device has sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceCount {
    /// Its name.
    pub device: String,
    /// Messages handed to its transport; of a device that is asked, its answers.
    pub messages: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Messages dropped because nobody read.
    pub dropped: u64,
}

#[derive(Debug, Default)]
pub(super) struct Counters {
    messages: AtomicU64,
    bytes: AtomicU64,
    dropped: AtomicU64,
}

/// What one device has sent, as it sends.
#[derive(Clone, Debug)]
pub(super) struct Meter {
    device: String,
    counters: Arc<Counters>,
}

impl Meter {
    pub fn read(&self) -> DeviceCount {
        DeviceCount {
            device: self.device.clone(),
            messages: self.counters.messages.load(Ordering::Relaxed),
            bytes: self.counters.bytes.load(Ordering::Relaxed),
            dropped: self.counters.dropped.load(Ordering::Relaxed),
        }
    }
}

impl Counters {
    fn count(&self, bytes: usize) {
        self.messages.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

/// One device's transport.
#[derive(Debug)]
pub(super) struct Line {
    device: String,
    endpoint: Endpoint,
    /// None of a device that is asked.
    queue: Option<mpsc::Sender<Vec<u8>>>,
    counters: Arc<Counters>,
}

impl Line {
    /// A pseudo-terminal whose far end a unit opens like any serial port.
    pub fn pty(device: &str) -> Result<Self, DeviceError> {
        let (near, far, endpoint) = pty(device)?;
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(write_serial(near, far, messages));
        Ok(Self::new(device, endpoint, Some(queue)))
    }

    /// A serial CAN adapter on a pseudo-terminal: silent until it is opened.
    pub fn slcan(device: &str) -> Result<Self, DeviceError> {
        let (near, far, endpoint) = pty(device)?;
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(adapt(near, far, messages));
        Ok(Self::new(device, endpoint, Some(queue)))
    }

    /// A TCP server, for any number of clients.
    pub async fn tcp(device: &str) -> Result<Self, DeviceError> {
        let (listener, address) = listen(device).await?;
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(write_clients(listener, messages));
        Ok(Self::new(device, Endpoint::Tcp(address), Some(queue)))
    }

    /// Datagrams to a port of this machine that is free now: the unit is to listen there.
    pub async fn udp(device: &str) -> Result<Self, DeviceError> {
        let failed = |source| DeviceError::Network { device: device.to_owned(), source };
        // Bound and let go: the system gives out the next one only after all others.
        let free = UdpSocket::bind("127.0.0.1:0").await.map_err(failed)?.local_addr().map_err(failed)?;
        let socket = UdpSocket::bind("127.0.0.1:0").await.map_err(failed)?;
        let (queue, mut messages) = mpsc::channel::<Vec<u8>>(QUEUE);
        tokio::spawn(async move {
            while let Some(bytes) = messages.recv().await {
                // Nobody listens yet, or any more.
                let _ = socket.send_to(&bytes, free).await;
            }
        });
        Ok(Self::new(device, Endpoint::Udp(free.to_string()), Some(queue)))
    }

    /// A broker of its own, to whose subscribers the device publishes.
    pub async fn mqtt(device: &str) -> Result<Self, DeviceError> {
        let (listener, address) = listen(device).await?;
        let topic = format!("onvif-ej/VideoAnalytics/{device}");
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(broker::serve(listener, topic.clone(), messages));
        Ok(Self::new(device, Endpoint::Mqtt(address, topic), Some(queue)))
    }

    /// An RTSP server that lets one user in, whose password lies in a file that is removed in the end.
    pub async fn rtsp(device: &str) -> Result<Self, DeviceError> {
        use std::io::Write as _;
        let failed = |source| DeviceError::Network { device: device.to_owned(), source };
        let (listener, address) = listen(device).await?;
        let url = format!("rtsp://{address}/{device}");
        // For nobody's eyes but its owner's, as temporary files are.
        let mut secret = tempfile::Builder::new().prefix("kerbside-").tempfile().map_err(failed)?;
        writeln!(secret, "{}", rtsp::PASSWORD).map_err(failed)?;
        let password_file = secret.path().to_owned();
        let (queue, messages) = mpsc::channel(QUEUE);
        let served = url.clone();
        tokio::spawn(async move {
            rtsp::serve(listener, served, messages).await;
            drop(secret);
        });
        let endpoint = Endpoint::Rtsp { url, user: rtsp::USER.to_owned(), password_file };
        Ok(Self::new(device, endpoint, Some(queue)))
    }

    /// A file that begins with something and grows; it is removed in the end.
    pub fn file(device: &str, begin: &[u8]) -> Result<Self, DeviceError> {
        use std::io::Write as _;
        let failed = |source| DeviceError::Network { device: device.to_owned(), source };
        let mut file =
            tempfile::Builder::new().prefix("kerbside-").suffix(".log").tempfile().map_err(failed)?;
        file.write_all(begin).map_err(failed)?;
        let endpoint = Endpoint::File(file.path().to_owned());
        let (queue, mut messages) = mpsc::channel::<Vec<u8>>(QUEUE);
        tokio::task::spawn_blocking(move || {
            while let Some(bytes) = messages.blocking_recv() {
                if file.write_all(&bytes).is_err() {
                    break;
                }
            }
        });
        Ok(Self::new(device, endpoint, Some(queue)))
    }

    /// A device that answers on a pseudo-terminal.
    pub fn asked_pty<A: Answers + 'static>(device: &str, card: Shared<A>) -> Result<Self, DeviceError> {
        let (near, far, endpoint) = pty(device)?;
        let line = Self::new(device, endpoint, None);
        let counters = Arc::clone(&line.counters);
        tokio::spawn(async move {
            answer(near, &card, &counters).await;
            drop(far);
        });
        Ok(line)
    }

    /// A device that answers as a TCP server.
    pub async fn asked_tcp<A: Answers + 'static>(device: &str, card: Shared<A>) -> Result<Self, DeviceError> {
        let (listener, address) = listen(device).await?;
        let line = Self::new(device, Endpoint::Tcp(address), None);
        let counters = Arc::clone(&line.counters);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (card, counters) = (Arc::clone(&card), Arc::clone(&counters));
                tokio::spawn(async move { answer(client, &card, &counters).await });
            }
        });
        Ok(line)
    }

    /// A Modbus bus with a card on it, on a pseudo-terminal.
    pub fn modbus(device: &str, card: Shared<ModbusCard>) -> Result<Self, DeviceError> {
        let (near, far, endpoint) = pty(device)?;
        let line = Self::new(device, endpoint, None);
        let counters = Arc::clone(&line.counters);
        tokio::spawn(async move {
            let count = move |bytes| counters.count(bytes);
            // It ends with the runtime, or when the far end is gone.
            let _ = tokio_modbus::server::rtu::Server::new(near).serve_forever(Bus::new(card, count)).await;
            drop(far);
        });
        Ok(line)
    }

    fn new(device: &str, endpoint: Endpoint, queue: Option<mpsc::Sender<Vec<u8>>>) -> Self {
        Self { device: device.to_owned(), endpoint, queue, counters: Arc::default() }
    }

    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub fn send(&self, bytes: Vec<u8>) {
        let Some(queue) = &self.queue else { return };
        let n = bytes.len();
        if queue.try_send(bytes).is_ok() {
            self.counters.count(n);
        } else {
            self.counters.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub fn meter(&self) -> Meter {
        Meter { device: self.device.clone(), counters: Arc::clone(&self.counters) }
    }
}

/// Both ends of a pseudo-terminal. The far one is held open so that the device file stays when a unit closes it.
fn pty(device: &str) -> Result<(SerialStream, SerialStream, Endpoint), DeviceError> {
    let failed = |source| DeviceError::Pty { device: device.to_owned(), source };
    // A pair is not locked: the unit may take its end for itself, as it does with any serial port.
    let (near, far) = SerialStream::pair().map_err(failed)?;
    let name = far.name();
    let path = name.ok_or_else(|| {
        failed(tokio_serial::Error::new(tokio_serial::ErrorKind::NoDevice, "it has no name"))
    })?;
    Ok((near, far, Endpoint::Serial(path)))
}

async fn listen(device: &str) -> Result<(TcpListener, String), DeviceError> {
    let failed = |source| DeviceError::Network { device: device.to_owned(), source };
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?.to_string();
    Ok((listener, address))
}

async fn write_serial(mut near: SerialStream, far: SerialStream, mut messages: mpsc::Receiver<Vec<u8>>) {
    while let Some(bytes) = messages.recv().await {
        if near.write_all(&bytes).await.is_err() {
            break;
        }
    }
    drop(far);
}

/// Passes frames on between the commands `O` and `C`; answers every command with a carriage return.
async fn adapt(mut near: SerialStream, far: SerialStream, mut messages: mpsc::Receiver<Vec<u8>>) {
    let (mut open, mut command, mut chunk) = (false, Vec::new(), [0; 64]);
    loop {
        tokio::select! {
            read = near.read(&mut chunk) => {
                let Ok(n @ 1..) = read else { break };
                for byte in &chunk[..n] {
                    if *byte != b'\r' {
                        command.truncate(MOST_ASKED);
                        command.push(*byte);
                        continue;
                    }
                    match command.first() {
                        Some(b'O') => open = true,
                        Some(b'C') => open = false,
                        _ => {}
                    }
                    command.clear();
                    if near.write_all(b"\r").await.is_err() {
                        return;
                    }
                }
            }
            message = messages.recv() => {
                let Some(bytes) = message else { break };
                if open && near.write_all(&bytes).await.is_err() {
                    break;
                }
            }
        }
    }
    drop(far);
}

/// Answers questions until the far end is gone.
async fn answer<S: AsyncRead + AsyncWrite + Unpin, A: Answers>(
    mut stream: S,
    card: &Shared<A>,
    counters: &Counters,
) {
    let (mut asked, mut chunk) = (Vec::new(), [0; 256]);
    while let Ok(n @ 1..) = stream.read(&mut chunk).await {
        asked.extend_from_slice(&chunk[..n]);
        loop {
            let answer = lock(card).answer(&mut asked);
            let Some(bytes) = answer else { break };
            if !bytes.is_empty() {
                counters.count(bytes.len());
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
        }
        if asked.len() > MOST_ASKED {
            asked.clear();
        }
    }
}

/// Every client gets every message from when it came on; without clients they go nowhere.
async fn write_clients(listener: TcpListener, mut messages: mpsc::Receiver<Vec<u8>>) {
    let mut clients: Vec<TcpStream> = Vec::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((client, _)) = accepted {
                    // A message that waits for the next one would be late.
                    let _ = client.set_nodelay(true);
                    clients.push(client);
                }
            }
            message = messages.recv() => {
                let Some(bytes) = message else { return };
                let mut kept = Vec::with_capacity(clients.len());
                for mut client in clients.drain(..) {
                    if let Ok(Ok(())) = tokio::time::timeout(STUCK, client.write_all(&bytes)).await {
                        kept.push(client);
                    }
                }
                clients = kept;
            }
        }
    }
}
