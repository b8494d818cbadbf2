//! The contacts of a simulated core's loops, moved by whoever holds this.

use rustix::io::{FdFlags, fcntl_setfd, write};
use rustix::pipe::{PipeFlags, pipe_with};
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// Eight contacts, a bit a loop, shared with the simulation.
///
/// A core with contacts keeps time: its clock neither rests nor runs ahead for long, at [`Pins::CLOCKS_PER_MS`]
/// instead of the 100 MHz of silicon, which no simulation reaches. So the host has to be told what the clock is.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    level: Arc<AtomicU8>,
    pipe: Option<Arc<OwnedFd>>,
}

impl Pins {
    /// Clocks a millisecond of a Verilated core that keeps time, kHz.
    pub const CLOCKS_PER_MS: u32 = 200;

    /// Contacts at the other end of a pipe, whose end a child process inherits.
    pub(super) fn behind_pipe() -> io::Result<(Self, OwnedFd)> {
        let (far, near) = pipe_with(PipeFlags::CLOEXEC)?;
        rustix::io::ioctl_fionbio(&near, true)?;
        fcntl_setfd(&far, FdFlags::empty())?;
        Ok((Self { level: Arc::default(), pipe: Some(Arc::new(near)) }, far))
    }

    /// Moves all of them.
    ///
    /// # Errors
    /// The simulation has ended, or takes nothing any more.
    pub fn set(&self, level: u8) -> io::Result<()> {
        self.level.store(level, Ordering::Relaxed);
        if let Some(pipe) = &self.pipe {
            write(pipe, &[level])?;
        }
        Ok(())
    }

    /// How they stand.
    #[must_use]
    pub fn get(&self) -> u8 {
        self.level.load(Ordering::Relaxed)
    }
}
