//! A pseudo-terminal: the far end of a serial line, without the line.

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use std::io;
use std::os::fd::OwnedFd;

/// Both ends of a pseudo-terminal that changes no byte.
#[derive(Debug)]
pub struct Pty {
    /// The far end.
    pub master: OwnedFd,
    /// Held open, so that the far end outlives whoever opens and closes the near one.
    pub slave: OwnedFd,
    /// Path of the near end.
    pub path: String,
}

impl Pty {
    /// Opens one.
    ///
    /// # Errors
    /// The system has none to give.
    pub fn open() -> io::Result<Self> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let path = ptsname(&master, Vec::new())?.to_string_lossy().into_owned();
        let slave = rustix::fs::open(&path, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
        let mut settings = tcgetattr(&slave)?;
        settings.make_raw();
        tcsetattr(&slave, OptionalActions::Now, &settings)?;
        Ok(Self { master, slave, path })
    }
}
