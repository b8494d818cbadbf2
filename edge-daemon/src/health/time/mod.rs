//! The clock that the unit stamps by: how good it is, who keeps it right, and by what.
//!
//! ```text
//!  adjtimex(2) ─▶ KernelClock ──────────────────────────────────────┐
//!  chronyd  ◀─ UDP ─▶ ┐                                             ├─▶ judge ─▶ TimeHealth, reasons
//!  ptp4l    ◀─ Unix ─▶ Asker ─▶ Exchange (chrony, ptp) ─▶ Answers ──┘
//!  timesyncd's marker ┘  edge     pure                                 pure
//! ```
//!
//! The kernel says how wrong its clock may be, as far as somebody has told it; the programs that keep clocks right say by what
//! they do, and whether they have lost it. Only the [`Asker`] does I/O beside [`KernelClock::read`]; asking never takes longer
//! than a moment, and nobody waits for it.

mod ask;
mod choose;
mod chrony;
mod judge;
mod kernel;
mod ptp;

pub use ask::Asker;
pub use choose::{Answer, Answers, Program};
pub use chrony::{Chrony, Leap, Reference, Tracking};
pub use judge::{Judged, Rules, judge};
pub use kernel::KernelClock;
pub use ptp::{ClockIdentity, Parent, Port, PortState, Ptp, TimeStatus};

/// What one program is asked at once, and what it has answered so far. Pure.
trait Exchange {
    /// What the answers tell together.
    type Told;
    /// Why a datagram is of no use.
    type Unusable: std::error::Error;

    /// The datagrams to send.
    fn requests(&self) -> Vec<Vec<u8>>;
    /// Takes one that came.
    fn take(&mut self, reply: &[u8]) -> Result<(), Self::Unusable>;
    /// What was told, once that is all.
    fn told(&self) -> Option<Self::Told>;
}

#[cfg(test)]
#[path = "../../../tests/support/clocks/replies.rs"]
#[allow(dead_code, reason = "what the fakes of the whole unit say is not said here")]
mod replies;

/// Bytes from hexadecimal digits; blanks are left out.
#[cfg(test)]
fn unhex(digits: &str) -> Vec<u8> {
    let digits: Vec<u8> = digits.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}
