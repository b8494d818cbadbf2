//! Unpacking one chunk.

use mcap::{
    McapError,
    records::{Channel, MessageHeader, Record},
    sans_io::{LinearReadEvent, LinearReader, LinearReaderOptions},
};
use std::{collections::BTreeMap, ops::Range};

/// Most bytes of one message, and of all messages of one chunk: a damaged or hostile file must not ask for
/// all memory.
const MAX_MESSAGE: usize = 64 << 20;
const MAX_UNPACKED: usize = 1 << 30;

/// A message in [`Unpacked::data`].
pub(super) struct MessageAt {
    pub header: MessageHeader,
    pub range: Range<usize>,
}

/// What a chunk holds.
#[derive(Default)]
pub(super) struct Unpacked {
    /// The messages' payloads, one after the other.
    pub data: Vec<u8>,
    pub messages: Vec<MessageAt>,
    pub schemas: BTreeMap<u16, String>,
    pub channels: Vec<Channel>,
    /// Why it ends before its end; what came before is above.
    pub error: Option<McapError>,
}

/// Unpacks a record: a chunk, whole or cut through, or a message outside any chunk. Checks the chunk's CRC.
pub(super) fn unpack(mut bytes: &[u8]) -> Unpacked {
    let mut out = Unpacked::default();
    let mut reader = LinearReader::new_with_options(
        LinearReaderOptions::default()
            .with_skip_start_magic(true)
            .with_skip_end_magic(true)
            .with_validate_chunk_crcs(true)
            .with_record_length_limit(MAX_MESSAGE),
    );
    while let Some(event) = reader.next_event() {
        let step = match event {
            Ok(LinearReadEvent::ReadRequest(wanted)) => {
                let (now, later) = bytes.split_at(wanted.min(bytes.len()));
                bytes = later;
                reader.insert(now.len()).copy_from_slice(now);
                reader.notify_read(now.len());
                Ok(())
            }
            Ok(LinearReadEvent::Record { data, opcode }) => {
                mcap::parse_record(opcode, data).and_then(|record| out.take(record))
            }
            Err(error) => Err(error),
        };
        if let Err(error) = step {
            out.error = Some(error);
            break;
        }
    }
    out
}

impl Unpacked {
    fn take(&mut self, record: Record<'_>) -> Result<(), McapError> {
        match record {
            Record::Schema { header, .. } => {
                self.schemas.insert(header.id, header.name);
            }
            Record::Channel(channel) => self.channels.push(channel),
            Record::Message { header, data } => {
                let start = self.data.len();
                if start + data.len() > MAX_UNPACKED {
                    return Err(McapError::ChunkTooLarge(MAX_UNPACKED as u64));
                }
                self.data.extend_from_slice(&data);
                self.messages.push(MessageAt { header, range: start..self.data.len() });
            }
            _ => {}
        }
        Ok(())
    }
}
