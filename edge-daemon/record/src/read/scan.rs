//! One walk over a file: where its chunks are, without unpacking any.

use super::Warning;
use crate::{ReadError, channel::CONFIG_NAME};
use mcap::{
    MAGIC,
    records::{Channel, Record, op},
};
use std::{
    collections::BTreeMap,
    io::{self, BufReader, Read, Seek, SeekFrom},
};

/// Opcode and length in front of every record, bytes.
const HEAD: u64 = 9;
/// Largest definition, attachment or metadata that is read, bytes: far above any real one, so that a
/// damaged length cannot make us ask for all memory.
const MAX_BODY: u64 = 64 << 20;

/// What a piece of the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A whole chunk.
    Chunk,
    /// A chunk that the end of the file cuts through.
    CutChunk,
    /// A message outside any chunk.
    Message,
}

/// A piece of the file that holds messages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Log time of its earliest message, ns; 0 where the file does not tell.
    pub start: u64,
    /// Log time of its latest message, ns; where the file does not tell, 0 of a chunk that is cut through.
    pub end: u64,
    /// Where its record begins.
    pub offset: u64,
    /// Bytes of the record with its head, as far as the file has them.
    pub length: u64,
    pub piece: Piece,
}

/// What the walk found.
#[derive(Default)]
pub(super) struct Layout {
    /// In order of time, then of the file.
    pub entries: Vec<Entry>,
    /// The channels in each chunk, by where it begins, as far as indexes behind it say.
    pub indexed: BTreeMap<u64, Vec<u16>>,
    /// Names of the schemas seen outside chunks (and, later, inside).
    pub schemas: BTreeMap<u16, String>,
    /// Channels seen outside chunks.
    pub channels: Vec<Channel>,
    /// The file's index repeats all channels.
    pub channels_complete: bool,
    pub config: Option<String>,
    pub metadata: BTreeMap<String, BTreeMap<String, String>>,
    pub library: String,
    pub warnings: Vec<Warning>,
}

/// Walks over the file.
pub(super) fn scan<R: Read + Seek>(file: &str, reader: &mut BufReader<R>) -> Result<Layout, ReadError> {
    let failed = |offset| move |source: io::Error| ReadError::Read { file: file.to_owned(), offset, source };
    let file_bytes = reader.seek(SeekFrom::End(0)).map_err(failed(0))?;
    reader.seek(SeekFrom::Start(0)).map_err(failed(0))?;
    let mut magic = Vec::new();
    reader.by_ref().take(MAGIC.len() as u64).read_to_end(&mut magic).map_err(failed(0))?;
    if magic != MAGIC {
        return Err(ReadError::NotMcap { file: file.to_owned() });
    }

    let mut layout = Layout::default();
    let mut offset = MAGIC.len() as u64;
    let mut data_ended = false;
    // Where the chunk that indexes belong to begins.
    let mut chunk = None;
    let whole = loop {
        if file_bytes - offset < HEAD {
            break false;
        }
        let mut head = [0; HEAD as usize];
        reader.read_exact(&mut head).map_err(failed(offset))?;
        let [opcode, length @ ..] = head;
        let length = u64::from_le_bytes(length);
        let left = file_bytes - offset - HEAD;
        // No record has opcode 0: it is the zeros that a file system leaves behind after a crash.
        if opcode == 0 || length > left {
            if opcode == op::CHUNK {
                layout.entries.push(Entry {
                    start: 0,
                    end: 0,
                    offset,
                    length: HEAD + left,
                    piece: Piece::CutChunk,
                });
            }
            break false;
        }
        if opcode == op::FOOTER {
            let mut end = Vec::new();
            reader.seek_relative(length as i64).map_err(failed(offset))?;
            reader.by_ref().take(MAGIC.len() as u64).read_to_end(&mut end).map_err(failed(offset))?;
            break end == MAGIC;
        }
        let entry = |start, end, piece| Entry { start, end, offset, length: HEAD + length, piece };
        let consumed = match opcode {
            // Behind the data's end follows the index, which holds neither.
            op::CHUNK if !data_ended => {
                let [start, end] = read_u64s(reader, length).map_err(failed(offset))?;
                layout.entries.push(entry(start, end, Piece::Chunk));
                chunk = Some(offset);
                length.min(16)
            }
            op::MESSAGE if !data_ended => {
                // Channel (2 bytes) and sequence (4) stand in front of the log time.
                reader.seek_relative(length.min(6) as i64).map_err(failed(offset))?;
                let [start] = read_u64s(reader, length.saturating_sub(6)).map_err(failed(offset))?;
                layout.entries.push(entry(start, start, Piece::Message));
                length.min(6 + 8)
            }
            op::MESSAGE_INDEX if !data_ended => {
                let mut number = Vec::new();
                reader.by_ref().take(length.min(2)).read_to_end(&mut number).map_err(failed(offset))?;
                if let (Some(chunk), &[low, high]) = (chunk, number.as_slice()) {
                    layout.indexed.entry(chunk).or_default().push(u16::from_le_bytes([low, high]));
                }
                length.min(2)
            }
            op::HEADER | op::SCHEMA | op::CHANNEL | op::ATTACHMENT | op::METADATA => {
                let mut body = Vec::new();
                let read = length.min(MAX_BODY);
                reader.by_ref().take(read).read_to_end(&mut body).map_err(failed(offset))?;
                if read < length || layout.note(opcode, &body, data_ended).is_none() {
                    layout.warnings.push(Warning::DefinitionSkipped { offset });
                }
                read
            }
            op::DATA_END => {
                data_ended = true;
                0
            }
            _ => 0,
        };
        // The length fits, it is no more than what the file has left.
        reader.seek_relative((length - consumed) as i64).map_err(failed(offset))?;
        offset += HEAD + length;
    };
    if !whole {
        layout.warnings.push(Warning::CutShort { offset, file_bytes });
    }
    layout.entries.sort_by_key(|e| (e.start, e.offset));
    Ok(layout)
}

/// Reads the first `N` little-endian numbers of a body; zeros where the body is too short for them.
fn read_u64s<const N: usize, R: Read>(reader: &mut R, body_length: u64) -> io::Result<[u64; N]> {
    let mut bytes = Vec::with_capacity(N * 8);
    reader.by_ref().take(body_length.min(N as u64 * 8)).read_to_end(&mut bytes)?;
    let mut out = [0; N];
    for (number, chunk) in out.iter_mut().zip(bytes.chunks_exact(8)) {
        *number = chunk.iter().rev().fold(0, |n, &byte| (n << 8) | u64::from(byte));
    }
    Ok(out)
}

impl Layout {
    /// Takes in a record that is no message; nothing where it is damaged.
    fn note(&mut self, opcode: u8, body: &[u8], data_ended: bool) -> Option<()> {
        if opcode == op::ATTACHMENT {
            if let (CONFIG_NAME, data) = attachment(body)? {
                self.config = Some(std::str::from_utf8(data).ok()?.to_owned());
            }
            return Some(());
        }
        match mcap::parse_record(opcode, body).ok()? {
            Record::Header(header) => self.library = header.library,
            Record::Schema { header, .. } => {
                self.schemas.insert(header.id, header.name);
            }
            Record::Channel(channel) => {
                self.channels_complete |= data_ended;
                self.channels.push(channel);
            }
            Record::Metadata(metadata) => {
                self.metadata.insert(metadata.name, metadata.metadata);
            }
            _ => {}
        }
        Some(())
    }
}

/// Name and content of an attachment: two times (8 bytes each), name and media type (length of 4 bytes
/// each), content (length of 8 bytes), CRC of all that (4 bytes; 0 where there is none).
fn attachment(body: &[u8]) -> Option<(&str, &[u8])> {
    let (_times, rest) = body.split_at_checked(16)?;
    let (name, rest) = counted::<4>(rest)?;
    let (_media_type, rest) = counted::<4>(rest)?;
    let (content, crc) = counted::<8>(rest)?;
    let crc = u32::from_le_bytes(crc.try_into().ok()?);
    if crc != 0 && crc != crc32fast::hash(&body[..body.len() - 4]) {
        return None;
    }
    Some((std::str::from_utf8(name).ok()?, content))
}

/// Splits off what a length of `N` bytes counts.
fn counted<const N: usize>(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_at_checked(N)?;
    let length = length.iter().rev().fold(0u64, |n, &byte| (n << 8) | u64::from(byte));
    rest.split_at_checked(usize::try_from(length).ok()?)
}
