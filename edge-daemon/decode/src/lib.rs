//! Pure decoders: device bytes to detections and faults.

use fusion_contract::{ScanData, UtcNs};

/// What a device said, with the times it gave. The daemon turns it into a [`fusion_contract::Scan`].
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Loop channel, camera name in the stream, or none where the stream is one sensor's.
    pub source: Option<String>,
    /// The device's own UTC stamp, where it sends one.
    pub device_time: Option<UtcNs>,
    /// The device's frame counter, where it sends one.
    pub frame_counter: Option<u64>,
    /// What was measured.
    pub data: ScanData,
}

/// Bytes that were no message, or a message with something wrong in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Offset of the first byte concerned, counted from the start of the stream.
    pub offset: u64,
    /// What was wrong, naming the field.
    pub what: String,
}

/// What one call of [`Decoder::push`] produced.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoded {
    /// Messages in stream order.
    pub messages: Vec<Message>,
    /// Faults in stream order.
    pub faults: Vec<Fault>,
}

/// A stream decoder: bytes in, messages and faults out; never panics, never blocks, bounded memory.
pub trait Decoder: Send {
    /// Takes the next bytes of the stream, appends what they completed to `out`.
    fn push(&mut self, bytes: &[u8], out: &mut Decoded);

    /// The stream ended or broke: reports what is left as a fault and starts afresh.
    fn reset(&mut self, out: &mut Decoded);
}
