//! Raw radar samples as TI's DCA1000 capture card sends them (user guide SPRUIJ4; layout of samples: application report SWRA581B).
//!
//! The card cuts the byte stream of the radar's converter into UDP packets: sequence number (`u32`, from 1), bytes sent before this
//! packet (`u48`), up to 1456 bytes; all little-endian. Files hold the same packets, each with its length between number and byte count
//! (`adc_data_Raw_0.bin`), or the bare bytes (`adc_data.bin`).
//!
//! A [`Dca1000`] puts bytes to their place by the byte count. What is lost stays zero and is counted; a frame that lost more than a stated
//! share is dropped, and counted. Packets may come out of order by [`REORDER_PACKETS`]. A count that jumps is believed when the next packet
//! agrees, so that one broken packet costs no frame; a recording that starts anew is recognised. Memory is bounded by a frame and the
//! reorder window.

mod assemble;
mod capture;
#[doc(hidden)]
pub mod fuzz;
mod packet;
mod records;

pub use assemble::REORDER_PACKETS;
pub use capture::{Capture, CaptureError, Lanes, MAX_FRAME_BYTES};
pub use packet::{HEADER_BYTES, MAX_PAYLOAD_BYTES, Packet, encode_packet};
pub use records::{RECORD_HEADER_BYTES, encode_record};

use crate::Fault;
use assemble::Assembler;
use records::Records;

/// One frame of samples, in the order that the radar cube takes them: chirp × receiver × sample, each sample in-phase then quadrature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawFrame {
    /// Number since the recording began, counted by bytes: frames that were lost are counted too.
    pub number: u64,
    /// Samples.
    pub samples: Vec<i16>,
    /// Bytes that did not come and are zero.
    pub missing_bytes: usize,
}

/// What happened to packets and frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Packets understood.
    pub packets: u64,
    /// Packets that came after their frame was closed, or twice.
    pub late_packets: u64,
    /// Packets that were none, or contradicted what was around them.
    pub broken_packets: u64,
    /// Frames given out.
    pub frames: u64,
    /// Frames given out with zeros in them.
    pub patched_frames: u64,
    /// Frames that were begun and lost too much.
    pub dropped_frames: u64,
    /// Frames of which nothing came.
    pub lost_frames: u64,
    /// Bytes that did not come, in frames given out.
    pub missing_bytes: u64,
    /// Recordings that began anew.
    pub restarts: u64,
}

/// What a call of [`Dca1000`] produced.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captured {
    /// Frames in order.
    pub frames: Vec<RawFrame>,
    /// Faults in order; offsets count bytes of the card's stream.
    pub faults: Vec<Fault>,
}

impl Captured {
    fn fault(&mut self, offset: u64, what: impl Into<String>) {
        self.faults.push(Fault { offset, what: what.into() });
    }
}

/// How the card's bytes are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Framing {
    /// Each push is one UDP datagram.
    #[default]
    Datagrams,
    /// Packets with their length in the header, as files with sequence numbers have them; pushes may be cut anywhere.
    Records,
    /// Samples alone; pushes may be cut anywhere.
    Samples,
}

/// The decoder of one card.
#[derive(Debug)]
pub struct Dca1000 {
    framing: Framing,
    assembler: Assembler,
    records: Records,
}

impl Dca1000 {
    /// For what is captured.
    ///
    /// # Errors
    ///
    /// A shape that no frame has.
    pub fn new(capture: &Capture, framing: Framing) -> Result<Self, CaptureError> {
        capture.check()?;
        Ok(Self { framing, assembler: Assembler::new(*capture), records: Records::default() })
    }

    /// What happened since the start.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.assembler.counts
    }

    /// Takes one datagram, or the next bytes of a file, and appends what they completed to `out`.
    pub fn push(&mut self, bytes: &[u8], out: &mut Captured) {
        match self.framing {
            Framing::Datagrams => match Packet::parse(bytes) {
                Ok(packet) => self.assembler.packet(&packet, out),
                Err(what) => self.assembler.broken(what, out),
            },
            Framing::Records => self.records.push(bytes, &mut self.assembler, out),
            Framing::Samples => self.assembler.samples(bytes, out),
        }
    }

    /// The stream ended or broke: gives out what is whole enough and starts afresh.
    pub fn reset(&mut self, out: &mut Captured) {
        self.records.reset(&mut self.assembler, out);
        self.assembler.reset(out);
    }
}

#[cfg(test)]
mod tests;
