//! Serves a pseudo-terminal's far end on a thread.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, read, write};
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{Builder, JoinHandle};

/// How long it may take until the thread sees that it is to stop.
const LOOK: Timespec = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
/// Bytes moved at once at the most.
const CHUNK: usize = 4096;

/// A far end that is being served.
#[derive(Debug)]
pub struct Served {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Served {
    /// Whether it still is.
    pub fn is_running(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Ends it, and with it the far end.
    pub fn stop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A panic has been told already.
            let _ = thread.join();
        }
    }
}

/// Hands what comes to `core`, and what that appends back.
pub fn serve(
    master: OwnedFd,
    mut core: impl FnMut(&[u8], &mut Vec<u8>) + Send + 'static,
) -> io::Result<Served> {
    rustix::io::ioctl_fionbio(&master, true)?;
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let run = move || {
        let mut line = Vec::new();
        let mut buffer = [0; CHUNK];
        while !stopped.load(Ordering::Relaxed) {
            let wanted = if line.is_empty() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
            let ready = poll(&mut [PollFd::new(&master, wanted)], Some(&LOOK));
            if !matches!(ready, Ok(_) | Err(Errno::INTR)) {
                return;
            }
            match read(&master, &mut buffer) {
                Ok(count) => core(&buffer[..count], &mut line),
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(_) => return,
            }
            match write(&master, &line[..line.len().min(CHUNK)]) {
                Ok(count) => drop(line.drain(..count)),
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(_) => return,
            }
        }
    };
    let thread = Builder::new().name("fusion core".into()).spawn(run)?;
    Ok(Served { stop, thread: Some(thread) })
}
