//! What the kernel thinks of its own clock. chrony, ntpd, systemd-timesyncd and linuxptp's phc2sys all tell it there, GNSS
//! receivers through them: one reading covers whichever the box has, without a word about which that is.

use std::io;

/// One reading of `adjtimex(2)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KernelClock {
    /// Somebody disciplines it.
    pub synchronised: bool,
    /// What is still to be corrected, seconds.
    pub offset_s: f64,
    /// No more than so much wrong, seconds; grows by 500 ppm while nobody disciplines it.
    pub max_error_s: f64,
    /// Probably so much wrong, seconds.
    pub estimated_error_s: f64,
}

impl KernelClock {
    /// Reads it; takes no privilege, and microseconds.
    ///
    /// # Errors
    /// A sandbox forbids the call.
    pub fn read() -> io::Result<Self> {
        // SAFETY: `timex` is a plain C struct of integers, for which all zeroes are a value.
        let mut timex: libc::timex = unsafe { std::mem::zeroed() };
        // SAFETY: the pointer is to a whole `timex` that lives during the call; `modes` is zero, so nothing is set.
        let state = unsafe { libc::adjtimex(&raw mut timex) };
        if state < 0 {
            return Err(io::Error::last_os_error());
        }
        // Nanoseconds where the discipline uses them, else microseconds.
        let unit = if timex.status & libc::STA_NANO == 0 { 1e-6 } else { 1e-9 };
        Ok(Self {
            synchronised: state != libc::TIME_ERROR && timex.status & libc::STA_UNSYNC == 0,
            offset_s: timex.offset as f64 * unit,
            max_error_s: timex.maxerror as f64 * 1e-6,
            estimated_error_s: timex.esterror as f64 * 1e-6,
        })
    }

    /// It is probably so much wrong, seconds.
    #[must_use]
    pub fn probable_error_s(&self) -> f64 {
        let told = self.estimated_error_s;
        // Who sets the clock need not tell: linuxptp tells the greatest error only.
        if told < NEVER_TOLD_S { told } else { self.max_error_s }
    }
}

/// The kernel's estimate of the error where nobody has told it one, seconds.
const NEVER_TOLD_S: f64 = 16.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_tells() {
        let clock = KernelClock::read().unwrap();
        assert!(clock.max_error_s >= 0.0 && clock.estimated_error_s >= 0.0, "{clock:?}");
        assert!(clock.offset_s.abs() < 1.0, "the kernel corrects at most half a second so: {clock:?}");
    }

    #[test]
    fn an_error_that_nobody_told_is_not_sixteen_seconds() {
        let told =
            KernelClock { synchronised: true, offset_s: 0.0, max_error_s: 2e-3, estimated_error_s: 1e-4 };
        assert!((told.probable_error_s() - 1e-4).abs() < 1e-12);
        // What phc2sys leaves behind.
        let untold = KernelClock { estimated_error_s: 16.0, ..told };
        assert!((untold.probable_error_s() - 2e-3).abs() < 1e-12);
    }
}
