//! What the kernel thinks of its own clock. chrony, ntpd, systemd-timesyncd and linuxptp's phc2sys all tell it there, GNSS
//! receivers through them: one reading covers whichever the box has.

use fusion_wire::proto::{Reason, TimeHealth};
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

    /// For the wire.
    #[must_use]
    pub fn message(&self) -> TimeHealth {
        TimeHealth {
            synchronised: self.synchronised,
            offset_s: self.offset_s,
            max_error_s: self.max_error_s,
            estimated_error_s: self.estimated_error_s,
        }
    }

    /// Why stamps can't be trusted; none where they can, to `alarm_s`.
    #[must_use]
    pub fn reason(read: &io::Result<Self>, alarm_s: f64) -> Option<Reason> {
        let (code, text) = match read {
            Err(why) => ("time-unknown", format!("the kernel does not tell how good its clock is: {why}")),
            Ok(clock) if !clock.synchronised => (
                "time-unsynchronised",
                "nobody keeps the system's clock right: run chrony, systemd-timesyncd or phc2sys".to_owned(),
            ),
            Ok(clock) if clock.estimated_error_s.max(clock.offset_s.abs()) > alarm_s => {
                let (offset, error) = (clock.offset_s * 1e3, clock.estimated_error_s * 1e3);
                let text = format!("the system's clock is {offset:+.1} ms off, give or take {error:.1} ms");
                ("time-uncertain", text)
            }
            Ok(_) => return None,
        };
        Some(Reason { code: code.to_owned(), text, ..Reason::default() })
    }
}

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
    fn what_is_not_known_to_be_right_is_a_reason() {
        let good =
            KernelClock { synchronised: true, offset_s: -2e-3, max_error_s: 9.0, estimated_error_s: 1e-3 };
        let code = |read: io::Result<KernelClock>| KernelClock::reason(&read, 0.01).map(|reason| reason.code);
        assert_eq!(code(Ok(good)), None);
        assert_eq!(
            code(Ok(KernelClock { synchronised: false, ..good })).as_deref(),
            Some("time-unsynchronised")
        );
        assert_eq!(code(Ok(KernelClock { offset_s: -0.011, ..good })).as_deref(), Some("time-uncertain"));
        assert_eq!(
            code(Ok(KernelClock { estimated_error_s: 0.02, ..good })).as_deref(),
            Some("time-uncertain")
        );
        assert_eq!(code(Err(io::ErrorKind::PermissionDenied.into())).as_deref(), Some("time-unknown"));
    }
}
