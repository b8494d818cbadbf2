//! The packet header: five layouts, told apart by what fits.

use super::MAX_PACKET_BYTES;
use super::tlv::Records;

/// Every packet starts with it.
pub const MAGIC: [u8; 8] = [2, 1, 4, 3, 6, 5, 8, 7];

/// Header sizes, the commonest first; where several fit (a packet without records), the first is taken.
pub const HEADER_BYTES: [usize; 5] = [40, 36, 44, 52, 48];

/// Most records a packet may announce.
const MAX_RECORDS: u32 = 64;

/// What a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Size of the header itself, bytes.
    pub size: usize,
    /// Size of the packet, header and padding included, bytes.
    pub total: usize,
    /// Frame counter.
    pub frame: u32,
    /// Points announced, where the layout says so.
    pub points: Option<u32>,
    /// Records announced.
    pub records: u32,
    /// True when a record's length counts its own eight-byte header.
    pub inclusive: bool,
}

/// What became of the bytes at a magic word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A whole packet.
    Packet(Header),
    /// Not enough bytes yet.
    Wait,
    /// No packet, and why.
    Broken(&'static str),
}

/// Little-endian word at `at`; the caller has checked that it is there.
pub(super) fn word(b: &[u8], at: usize) -> u32 {
    b.get(at..at + 4).map_or(0, |w| u32::from_le_bytes([w[0], w[1], w[2], w[3]]))
}

fn half(b: &[u8], at: usize) -> u32 {
    b.get(at..at + 2).map_or(0, |w| u32::from(u16::from_le_bytes([w[0], w[1]])))
}

/// Judges the bytes from a magic word on.
pub(super) fn judge(b: &[u8]) -> Verdict {
    let mut wait = false;
    let mut plausible = false;
    let mut best: Option<(usize, Header)> = None;
    for size in HEADER_BYTES {
        if b.len() < size {
            wait = true;
            continue;
        }
        let Some(h) = read(b, size) else { continue };
        plausible = true;
        if b.len() < h.total {
            wait = true;
            continue;
        }
        for inclusive in [false, true] {
            let h = Header { inclusive, ..h };
            // The reading that leaves the least unexplained is right; among equals, the first.
            if let Some(padding) = Records::new(&h, &b[..h.total]).padding()
                && best.is_none_or(|(least, _)| padding < least)
            {
                best = Some((padding, h));
            }
        }
    }
    if let Some((_, h)) = best {
        return Verdict::Packet(h);
    }
    match (wait, plausible) {
        (true, _) => Verdict::Wait,
        (false, true) => Verdict::Broken("a packet whose records do not fill the length it states"),
        (false, false) => Verdict::Broken("a magic word with no valid header behind it"),
    }
}

/// Reads the layout of `size` bytes; none where its fields can't be right.
fn read(b: &[u8], size: usize) -> Option<Header> {
    let (platform, total, frame, points, records) = match size {
        36 | 40 | 44 => (word(b, 16), word(b, 12), word(b, 20), Some(word(b, 28)), word(b, 32)),
        48 => (word(b, 16), word(b, 12), word(b, 20), None, half(b, 44)),
        52 => (word(b, 12), word(b, 20), word(b, 24), None, half(b, 48)),
        _ => return None,
    };
    let total = usize::try_from(total).ok()?;
    // Platform words are 0xA1443, 0xA1642, 0xA1843, 0xA6843, 0xA6432: one digit for the family, four for the chip.
    let fits = platform >> 16 == 0xA && (size..=MAX_PACKET_BYTES).contains(&total) && records <= MAX_RECORDS;
    let fits = fits && (size != 52 || checksum_holds(&b[..52]));
    fits.then_some(Header { size, total, frame, points, records, inclusive: false })
}

/// One's-complement sum over the header's 16-bit words, the checksum's own included, folds to 0xFFFF.
fn checksum_holds(header: &[u8]) -> bool {
    let mut sum: u32 = header.chunks_exact(2).map(|w| u32::from(u16::from_le_bytes([w[0], w[1]]))).sum();
    while sum > 0xFFFF {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    sum == 0xFFFF
}
