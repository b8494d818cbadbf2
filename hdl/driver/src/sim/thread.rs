//! Serves a pseudo-terminal's far end on a thread.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, read, write};
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{Builder, JoinHandle};

/// How long it may take until the thread sees that it is to stop, or that a pin has moved.
const LOOK: Timespec = Timespec { tv_sec: 0, tv_nsec: 5_000_000 };
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

/// A core, as bytes of the line in and out.
pub trait Serve {
    /// Takes bytes in.
    fn take(&mut self, bytes: &[u8]);

    /// Goes on for a while and appends what is to be sent to `line`; false where nothing is left to do until more comes.
    fn advance(&mut self, line: &mut Vec<u8>) -> bool;
}

/// Serves with the core that `make` makes, on the thread itself.
pub fn serve<S: Serve>(master: OwnedFd, make: impl FnOnce() -> S + Send + 'static) -> io::Result<Served> {
    rustix::io::ioctl_fionbio(&master, true)?;
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let run = move || {
        let (mut core, mut line) = (make(), Vec::new());
        let mut buffer = [0; CHUNK];
        let mut busy = false;
        while !stopped.load(Ordering::Relaxed) {
            let wanted = if line.is_empty() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
            let wait = if busy { &Timespec { tv_sec: 0, tv_nsec: 0 } } else { &LOOK };
            let ready = poll(&mut [PollFd::new(&master, wanted)], Some(wait));
            if !matches!(ready, Ok(_) | Err(Errno::INTR)) {
                return;
            }
            match read(&master, &mut buffer) {
                Ok(count) => core.take(&buffer[..count]),
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(_) => return,
            }
            busy = core.advance(&mut line);
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
