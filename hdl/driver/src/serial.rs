//! A serial port, or a pseudo-terminal, as a link: read and written on a thread of its own.

use crate::link::{Link, LinkError};
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc as queue;
use tokio_serial::{SerialPortBuilderExt as _, SerialStream, StopBits};

/// Scans that may wait to be sent: the driver asks about one at a time, so more means that nothing leaves.
const TO_SEND: usize = 4;
/// Chunks that may wait to be read. What comes beyond is dropped, which the frames' numbers and CRCs tell.
const TO_READ: usize = 256;
/// Bytes read at once at the most.
const CHUNK: usize = 4096;

/// A serial port.
#[derive(Debug)]
pub struct SerialLink {
    port: String,
    baud: Option<u32>,
    outbound: queue::Sender<Vec<u8>>,
    inbound: Receiver<Vec<u8>>,
    ended: Arc<Mutex<Option<String>>>,
}

impl SerialLink {
    /// Opens a port: eight bits, no parity, two stop bits.
    ///
    /// # Errors
    /// [`LinkError::Open`].
    pub fn open(port: &str, baud: u32) -> Result<Self, LinkError> {
        let mut link = Self::start(port, baud)?;
        link.baud = Some(baud);
        Ok(link)
    }

    /// Opens the near end of a pseudo-terminal, which is as fast as its far end.
    ///
    /// # Errors
    /// [`LinkError::Open`].
    pub fn open_pty(port: &str) -> Result<Self, LinkError> {
        Self::start(port, 115_200)
    }

    fn start(port: &str, baud: u32) -> Result<Self, LinkError> {
        let failed = |reason: String| LinkError::Open { port: port.to_owned(), reason };
        let (outbound, to_send) = queue::channel(TO_SEND);
        let (to_read, inbound) = sync_channel(TO_READ);
        let (tell, opened) = sync_channel(1);
        let ended = Arc::new(Mutex::new(None));
        let (path, end) = (port.to_owned(), Arc::clone(&ended));
        let carry = move || {
            let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(tell.send(Err(error.to_string()))),
            };
            let reason = runtime.block_on(async {
                let stream = tokio_serial::new(path, baud).stop_bits(StopBits::Two).open_native_async();
                match stream {
                    Err(error) => {
                        let _ = tell.send(Err(error.to_string()));
                        String::new()
                    }
                    Ok(stream) => {
                        let _ = tell.send(Ok(()));
                        carry(stream, to_send, to_read).await
                    }
                }
            });
            *end.lock().unwrap_or_else(PoisonError::into_inner) = Some(reason);
        };
        thread::Builder::new()
            .name("fpga link".into())
            .spawn(carry)
            .map_err(|error| failed(error.to_string()))?;
        match opened.recv() {
            Ok(Ok(())) => Ok(Self { port: port.to_owned(), baud: None, outbound, inbound, ended }),
            Ok(Err(reason)) => Err(failed(reason)),
            Err(_) => Err(failed("its thread ended".into())),
        }
    }

    fn closed(&self) -> LinkError {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let reason = ended.clone().unwrap_or_else(|| "its thread ended".into());
        LinkError::Closed { port: self.port.clone(), reason }
    }
}

/// Carries bytes both ways until one end is gone; returns why.
async fn carry(
    stream: SerialStream,
    mut to_send: queue::Receiver<Vec<u8>>,
    to_read: SyncSender<Vec<u8>>,
) -> String {
    let (mut reader, mut writer) = tokio::io::split(stream);
    let write = async {
        while let Some(bytes) = to_send.recv().await {
            writer.write_all(&bytes).await?;
            writer.flush().await?;
        }
        Ok::<_, io::Error>("the driver let go of it")
    };
    let read = async {
        let mut buffer = vec![0; CHUNK];
        loop {
            let count = reader.read(&mut buffer).await?;
            if count == 0 {
                return Ok::<_, io::Error>("the far end hung up");
            }
            match to_read.try_send(buffer[..count].to_vec()) {
                Ok(()) | Err(TrySendError::Full(_)) => {}
                Err(TrySendError::Disconnected(_)) => return Ok("the driver let go of it"),
            }
        }
    };
    let ended = tokio::select! {
        ended = write => ended,
        ended = read => ended,
    };
    ended.map_or_else(|error| error.to_string(), str::to_owned)
}

impl Link for SerialLink {
    fn name(&self) -> &str {
        &self.port
    }

    fn baud(&self) -> Option<u32> {
        self.baud
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.outbound.try_send(bytes.to_vec()).map_err(|error| match error {
            queue::error::TrySendError::Full(_) => LinkError::Blocked { port: self.port.clone() },
            queue::error::TrySendError::Closed(_) => self.closed(),
        })
    }

    fn read(&mut self, bytes: &mut Vec<u8>, until: Instant) -> Result<(), LinkError> {
        match self.inbound.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(first) => bytes.extend(first),
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => return Err(self.closed()),
        }
        while let Ok(more) = self.inbound.try_recv() {
            bytes.extend(more);
        }
        Ok(())
    }
}
