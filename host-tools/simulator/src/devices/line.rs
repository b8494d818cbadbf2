//! A device's transport: a bounded queue in front of a pseudo-terminal or of the clients of a TCP port.

use super::DeviceError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_serial::{SerialPort as _, SerialStream};

/// Messages that may wait for a slow reader: a second of a radar's and more than any other's. What comes when it is
/// full is dropped and counted, as a device without memory would.
const QUEUE: usize = 64;
/// A client that takes nothing for so long is let go.
const STUCK: Duration = Duration::from_secs(2);

/// Where a device can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// A serial port's device file.
    Serial(String),
    /// The address of a TCP server.
    Tcp(String),
}

/// What a device has sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceCount {
    /// Its name.
    pub device: String,
    /// Messages handed to its transport.
    pub messages: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Messages dropped because nobody read.
    pub dropped: u64,
}

#[derive(Debug, Default)]
struct Counters {
    messages: AtomicU64,
    bytes: AtomicU64,
    dropped: AtomicU64,
}

/// One device's transport.
#[derive(Debug)]
pub(super) struct Line {
    device: String,
    endpoint: Endpoint,
    queue: mpsc::Sender<Vec<u8>>,
    counters: Arc<Counters>,
}

impl Line {
    /// A pseudo-terminal whose far end a unit opens like any serial port.
    pub fn pty(device: &str) -> Result<Self, DeviceError> {
        let failed = |source| DeviceError::Pty { device: device.to_owned(), source };
        // A pair is not locked: the unit may take its end for itself, as it does with any serial port.
        let (near, far) = SerialStream::pair().map_err(failed)?;
        let name = far.name();
        let path = name.ok_or_else(|| {
            failed(tokio_serial::Error::new(tokio_serial::ErrorKind::NoDevice, "it has no name"))
        })?;
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(write_serial(near, far, messages));
        Ok(Self::new(device, Endpoint::Serial(path), queue))
    }

    /// A TCP server, for any number of clients.
    pub async fn tcp(device: &str) -> Result<Self, DeviceError> {
        let failed = |source| DeviceError::Tcp { device: device.to_owned(), source };
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?.to_string();
        let (queue, messages) = mpsc::channel(QUEUE);
        tokio::spawn(write_clients(listener, messages));
        Ok(Self::new(device, Endpoint::Tcp(address), queue))
    }

    fn new(device: &str, endpoint: Endpoint, queue: mpsc::Sender<Vec<u8>>) -> Self {
        Self { device: device.to_owned(), endpoint, queue, counters: Arc::default() }
    }

    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub fn send(&self, bytes: Vec<u8>) {
        let n = bytes.len() as u64;
        if self.queue.try_send(bytes).is_ok() {
            self.counters.messages.fetch_add(1, Ordering::Relaxed);
            self.counters.bytes.fetch_add(n, Ordering::Relaxed);
        } else {
            self.counters.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub fn counts(&self) -> DeviceCount {
        DeviceCount {
            device: self.device.clone(),
            messages: self.counters.messages.load(Ordering::Relaxed),
            bytes: self.counters.bytes.load(Ordering::Relaxed),
            dropped: self.counters.dropped.load(Ordering::Relaxed),
        }
    }
}

/// `far` is held open so that the device file stays when a unit closes it.
async fn write_serial(mut near: SerialStream, far: SerialStream, mut messages: mpsc::Receiver<Vec<u8>>) {
    while let Some(bytes) = messages.recv().await {
        if near.write_all(&bytes).await.is_err() {
            break;
        }
    }
    drop(far);
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
