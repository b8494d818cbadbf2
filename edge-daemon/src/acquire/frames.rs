//! Pictures as a transport: motion JPEG over HTTP, and folders. Each source has a thread that looks at them, since that takes
//! longer than the one task which reads all devices may be held up.

use super::Port;
use super::eye::{Eye, Sight};
use super::transport::{CHUNK, Ended, Reading, keep_alive};
use crate::config::frames::{HttpUrl, shown};
use crate::config::model::{Mjpeg, Motion, Pictures};
use crate::load::{Duty, Gate};
use fusion_decode::mjpeg::Piece;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Pictures that wait to be looked at: one that is looked at next, and one for a hiccup. A newer one is dropped and counted.
const WAITING: usize = 2;
/// Largest file that is taken for a picture, bytes.
const MAX_FILE_BYTES: u64 = 32 << 20;

/// The thread that looks, and the way to it.
struct Looking {
    pictures: mpsc::Sender<Vec<u8>>,
    thread: JoinHandle<()>,
}

impl Looking {
    fn begin(motion: &Motion, port: &Port) -> Result<Self, Ended> {
        let eye = Eye::new(motion.params()).map_err(|e| Ended::Open(io::Error::other(e)))?;
        let (pictures, waiting) = mpsc::channel(WAITING);
        let port = port.clone();
        Ok(Self { pictures, thread: tokio::task::spawn_blocking(move || look(eye, waiting, &port)) })
    }

    /// Waits until all has been looked at, so that nothing comes after the link was closed.
    async fn end(self) {
        drop(self.pictures);
        // It ends by itself, or it panicked, which the runtime has told.
        let _ = self.thread.await;
    }
}

fn look(mut eye: Eye, mut waiting: mpsc::Receiver<Vec<u8>>, port: &Port) {
    let (mut broken, mut lights) = (0u64, 0u64);
    let mut every_other = EveryOther::default();
    while let Some(bytes) = waiting.blocking_recv() {
        if every_other.skips(port.load()) {
            eye.skip();
            continue;
        }
        match eye.look(&bytes) {
            Ok(Sight::Boxes(line)) => port.bytes(line.as_bytes()),
            Ok(Sight::Learning) => {}
            Ok(Sight::Light) => lights += 1,
            Err(error) => {
                port.lost();
                broken += 1;
                if broken == 1 {
                    tracing::warn!(source = &*port.name, "a picture was lost: {}", crate::chain(&error));
                }
            }
        }
    }
    if broken > 1 {
        tracing::warn!(source = &*port.name, "{} more pictures were lost", broken - 1);
    }
    if lights > 0 {
        tracing::info!(source = &*port.name, "the light changed at once {lights} times");
    }
}

/// Lets every other picture go while the unit sheds so much load.
#[derive(Debug, Default)]
struct EveryOther {
    looked: bool,
}

impl EveryOther {
    fn skips(&mut self, load: &Gate) -> bool {
        let skips = self.looked && load.rests(Duty::Pictures);
        if skips {
            load.withhold(Duty::Pictures);
        }
        self.looked = !skips;
        skips
    }
}

/// Asks an HTTP camera for its stream and reads it.
pub(super) async fn mjpeg(t: &Mjpeg, motion: &Motion, port: &Port) -> Reading {
    let wrong = || Ended::Open(io::Error::new(io::ErrorKind::InvalidInput, "no address of a stream"));
    let url = HttpUrl::parse(&t.url).ok_or_else(wrong)?;
    let address = format!("{}:{}", url.host, url.port);
    let mut stream = TcpStream::connect(&address).await.map_err(Ended::Open)?;
    keep_alive(&stream).map_err(Ended::Open)?;
    // HTTP/1.0: an answer in chunks would cut the pictures up.
    let request = format!(
        "GET {} HTTP/1.0\r\nHost: {address}\r\nUser-Agent: kerbside\r\nAccept: multipart/x-mixed-replace, image/jpeg\r\n\r\n",
        url.path
    );
    stream.write_all(request.as_bytes()).await.map_err(Ended::Open)?;
    port.opened(&format!("motion JPEG from {}", shown(&t.url)));
    let looking = Looking::begin(motion, port)?;
    let idle = Duration::from_secs_f64((t.idle_reconnect_ms * 1e-3).max(0.1));
    let ended = mjpeg_until_end(stream, idle, &looking, port).await;
    looking.end().await;
    Err(ended)
}

async fn mjpeg_until_end(mut stream: TcpStream, idle: Duration, looking: &Looking, port: &Port) -> Ended {
    let mut splitter = fusion_decode::mjpeg::Mjpeg::default();
    let (mut faults, mut late) = (0u64, 0u64);
    let mut take = |piece: Piece<'_>| match piece {
        Piece::Frame(_, jpeg) => {
            if looking.pictures.try_send(jpeg.to_vec()).is_err() {
                port.lost();
                late += 1;
                if late == 1 {
                    tracing::error!(source = &*port.name, "sends pictures faster than they are looked at");
                }
            }
        }
        Piece::Fault(fault) => {
            faults += 1;
            if faults == 1 {
                tracing::warn!(source = &*port.name, "at byte {}: {}", fault.offset, fault.what);
            }
        }
    };
    let mut chunk = vec![0; CHUNK];
    let ended = loop {
        match tokio::time::timeout(idle, stream.read(&mut chunk)).await {
            Err(_) => break Ended::Idle(idle),
            Ok(Err(error)) => break Ended::Failed(error),
            Ok(Ok(0)) => break Ended::Closed,
            Ok(Ok(n)) => splitter.push(&chunk[..n], &mut take),
        }
    };
    splitter.reset(&mut take);
    if faults > 1 || late > 1 {
        tracing::warn!(source = &*port.name, "{faults} faults in its stream, {late} pictures not looked at");
    }
    ended
}

/// Reads a folder's pictures in the order of their names, as fast as the camera took them.
pub(super) async fn pictures(t: &Pictures, motion: &Motion, port: &Port) -> Reading {
    let files = listed(Path::new(&t.folder)).await.map_err(Ended::Open)?;
    port.opened(&format!("folder {} with {} pictures", t.folder, files.len()));
    let looking = Looking::begin(motion, port)?;
    let mut ended = Ended::Read;
    let mut pace = tokio::time::interval(Duration::from_secs_f64(1.0 / motion.rate_hertz.max(0.1)));
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    for file in files {
        pace.tick().await;
        match read(&file).await {
            // A file has time: unlike a camera it waits until there is room.
            Ok(bytes) => {
                if looking.pictures.send(bytes).await.is_err() {
                    break;
                }
            }
            Err(error) => {
                ended = Ended::Failed(error);
                break;
            }
        }
    }
    looking.end().await;
    Err(ended)
}

async fn read(file: &Path) -> io::Result<Vec<u8>> {
    let bytes = tokio::fs::metadata(file).await?.len();
    if bytes > MAX_FILE_BYTES {
        let what = format!("{} has {bytes} bytes, more than any picture", file.display());
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
    }
    tokio::fs::read(file).await
}

/// The pictures of a folder, by name.
async fn listed(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut entries, mut files) = (tokio::fs::read_dir(folder).await?, Vec::new());
    while let Some(entry) = entries.next_entry().await? {
        let path = entry.path();
        let kind = path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        if matches!(kind.as_deref(), Some("jpg" | "jpeg" | "png")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_picture_is_skipped_while_pictures_rest_and_none_else() {
        let (load, mut every_other) = (Gate::default(), EveryOther::default());
        let mut skipped = |step: u8| -> Vec<bool> {
            load.set_step(step);
            (0..4).map(|_| every_other.skips(&load)).collect()
        };
        assert_eq!(skipped(Duty::Pictures.step() - 1), [false; 4]);
        assert_eq!(skipped(Duty::Pictures.step()), [true, false, true, false]);
        assert_eq!(skipped(0), [false; 4]);
        assert_eq!(load.withheld()[4], (Duty::Pictures, 2));
    }
}
