//! The serial link to the host: frames over a line that loses, spoils and repeats bytes.
//!
//! ```text
//!  on the line:  COBS( sequence | payload, 1 byte or more | CRC-32, low byte first )  0
//! ```
//!
//! - **COBS** (Cheshire and Baker 1999, *Consistent Overhead Byte Stuffing*, IEEE/ACM Trans. Networking 7(2)) takes every zero
//!   out of a frame, at one byte in 254, so that a zero can end it: after any damage, the next zero is the start of a whole
//!   frame, whatever the line did before.
//! - **CRC-32** is that of Ethernet and zip (reflected, polynomial 0x04C11DB7, all ones before and inverted after), over
//!   sequence and payload.
//! - **sequence** counts frames, modulo 256, for each direction on its own. A frame with the number of the one before is a
//!   repetition, and dropped; one that leaves numbers out tells of frames that were lost.
//!
//! [`receive`] takes bytes and hands on the payloads of whole frames only, [`transmit`] the other way round. Neither knows
//! what carries the bytes; [`uart`] is one that does.

pub mod receive;
pub mod transmit;
pub mod uart;

use rust_hdl::prelude::*;

/// The register of the CRC before a frame.
pub const CRC_START: u32 = 0xffff_ffff;
/// What a frame's own CRC, taken in after all that it covers, leaves in the register.
pub const CRC_RESIDUE: u32 = 0xdebb_20e3;
/// The reflected polynomial.
const CRC_POLYNOMIAL: u32 = 0xedb8_8320;

/// The register of the CRC after one more byte.
#[must_use]
pub fn crc_step(crc: u32, octet: u8) -> u32 {
    (0..8).fold(
        crc ^ u32::from(octet),
        |crc, _| if crc & 1 == 1 { crc >> 1 ^ CRC_POLYNOMIAL } else { crc >> 1 },
    )
}

/// [`crc_step`] as wires.
#[derive(LogicBlock, Default)]
pub struct CrcStep {
    /// The register.
    pub crc: Signal<In, Bits<32>>,
    /// One more byte.
    pub octet: Signal<In, Bits<8>>,
    /// The register after it.
    pub crc_next: Signal<Out, Bits<32>>,
    step: [Signal<Local, Bits<32>>; 9],
    shifted: [Signal<Local, Bits<32>>; 8],
}

impl Logic for CrcStep {
    #[hdl_gen]
    fn update(&mut self) {
        self.step[0].next = self.crc.val() ^ bit_cast::<32, 8>(self.octet.val());
        for i in 0..8 {
            self.shifted[i].next = self.step[i].val() >> bits::<32>(1);
            self.step[i + 1].next = self.shifted[i].val();
            if self.step[i].val().get_bit(0) {
                self.step[i + 1].next = self.shifted[i].val() ^ bits::<32>(0xedb8_8320_u64);
            }
        }
        self.crc_next.next = self.step[8].val();
    }
}
