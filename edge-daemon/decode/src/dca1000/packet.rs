//! One UDP packet.

/// Bytes before the samples.
pub const HEADER_BYTES: usize = 10;

/// Most bytes of samples in a packet.
pub const MAX_PAYLOAD_BYTES: usize = 1456;

/// Byte counts wrap here.
pub(super) const COUNT_BITS: u32 = 48;

/// A packet's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// Number of the packet, from 1.
    pub sequence: u32,
    /// Bytes sent before it, modulo 2⁴⁸.
    pub byte_count: u64,
    /// Samples.
    pub payload: &'a [u8],
}

impl<'a> Packet<'a> {
    /// Reads a datagram.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(datagram: &'a [u8]) -> Result<Self, &'static str> {
        let Some((header, payload)) = datagram.split_first_chunk::<HEADER_BYTES>() else {
            return Err("a packet shorter than its header");
        };
        if payload.is_empty() || payload.len() > MAX_PAYLOAD_BYTES {
            return Err("a packet without samples, or with more than 1456 bytes of them");
        }
        let [s0, s1, s2, s3, c0, c1, c2, c3, c4, c5] = *header;
        Ok(Self {
            sequence: u32::from_le_bytes([s0, s1, s2, s3]),
            byte_count: u64::from_le_bytes([c0, c1, c2, c3, c4, c5, 0, 0]),
            payload,
        })
    }
}

/// A packet's bytes.
#[must_use]
pub fn encode_packet(sequence: u32, byte_count: u64, payload: &[u8]) -> Vec<u8> {
    let mut out = sequence.to_le_bytes().to_vec();
    out.extend_from_slice(&byte_count.to_le_bytes()[..6]);
    out.extend_from_slice(payload);
    out
}
