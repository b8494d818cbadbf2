//! A log that is still being written: events come out as they come in.
//!
//! Econolite `.dat` and MaxTime XML are read record by record. What can only be read as a whole (`.datZ`, Parquet) is, on `reset`,
//! when the file was replaced. Messages are in order of time within what came together; the log itself may be a little out of it.

use super::{HiresLog, econolite, emit, looks_like_xml, maxtime};
use crate::{Decoded, Decoder, Options};

/// Longest run without the end of an XML element, bytes.
const MAX_HELD_BYTES: usize = 16 * 1024;
/// Bytes by which a container is known.
const MAGIC_BYTES: usize = 4;

/// The decoder.
#[derive(Debug)]
pub struct LiveLog {
    options: Options,
    container: Container,
    held: Vec<u8>,
    /// Offset of the first byte held in the stream.
    offset: u64,
}

#[derive(Debug)]
enum Container {
    Unknown,
    Econolite {
        start_ns: i64,
    },
    MaxTime,
    Whole(HiresLog),
    /// Told once; nothing is read until the next file.
    None,
}

impl LiveLog {
    /// With the offset between the controller's clock and UTC.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        Self { options: *options, container: Container::Unknown, held: Vec::new(), offset: 0 }
    }

    fn recognise(&mut self, out: &mut Decoded) {
        if self.held.len() < MAGIC_BYTES {
            return;
        }
        if self.held.starts_with(b"PAR1") || self.held.first() == Some(&0x78) {
            self.container = Container::Whole(HiresLog::new(&self.options));
        } else if looks_like_xml(&self.held) {
            self.container = Container::MaxTime;
        } else {
            match econolite::header(&self.held) {
                Ok(Some((end, start_ns))) => {
                    self.take(end);
                    self.container = Container::Econolite { start_ns };
                }
                Ok(None) => {}
                Err(what) => {
                    out.fault(self.offset, what);
                    self.container = Container::None;
                }
            }
        }
    }

    /// Removes bytes from the front.
    fn take(&mut self, n: usize) -> Vec<u8> {
        self.offset += n as u64;
        self.held.drain(..n).collect()
    }

    fn drain(&mut self, out: &mut Decoded) {
        let (mut events, at) = (Vec::new(), self.offset);
        match &mut self.container {
            Container::Unknown => {}
            Container::Econolite { start_ns } => {
                let start_ns = *start_ns;
                let whole = self.held.len() / 4 * 4;
                let bytes = self.take(whole);
                events.extend(bytes.chunks_exact(4).map(|r| econolite::event(start_ns, r)));
            }
            Container::MaxTime => {
                let whole = memchr::memrchr(b'>', &self.held).map_or(0, |at| at + 1);
                let bytes = self.take(whole);
                let before = out.faults.len();
                maxtime::read(&bytes, &mut events, out);
                out.faults[before..].iter_mut().for_each(|f| f.offset += at);
                if self.held.len() > MAX_HELD_BYTES {
                    let n = self.held.len();
                    self.take(n);
                    out.skipped_bytes += n as u64;
                    out.fault(at, format!("{n} bytes without the end of an element"));
                }
            }
            Container::Whole(log) => {
                log.push(&self.held, out);
                self.held.clear();
            }
            Container::None => {
                let n = self.held.len();
                self.take(n);
                out.skipped_bytes += n as u64;
            }
        }
        out.frames += events.len() as u64;
        emit(events, self.options.utc_offset_s, out);
    }
}

impl Decoder for LiveLog {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        self.held.extend_from_slice(bytes);
        if matches!(self.container, Container::Unknown) {
            self.recognise(out);
        }
        self.drain(out);
    }

    fn reset(&mut self, out: &mut Decoded) {
        let n = self.held.len();
        if let Container::Whole(log) = &mut self.container {
            log.reset(out);
        } else if n > 0 && !self.held.iter().all(u8::is_ascii_whitespace) {
            out.skipped_bytes += n as u64;
            out.fault(self.offset, format!("the log ends inside a record, {n} bytes of it"));
        }
        *self = Self::new(&self.options);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::econolite_dat;
    use crate::hires_log::decode_file;
    use proptest::prelude::*;

    fn live(bytes: &[u8], chunk: usize) -> Decoded {
        let (mut out, mut d) = (Decoded::default(), LiveLog::new(&Options::default()));
        bytes.chunks(chunk.max(1)).for_each(|c| d.push(c, &mut out));
        d.reset(&mut out);
        out
    }

    fn whole(bytes: &[u8]) -> Decoded {
        let mut out = Decoded::default();
        decode_file(bytes, 0, &mut out);
        out
    }

    #[test]
    fn events_come_out_before_the_log_ends() {
        let bytes = econolite_dat("2-21-2024 11:15:00.5", &[(82, 4, 1), (81, 4, 12), (1, 2, 13)]);
        let (mut out, mut d) = (Decoded::default(), LiveLog::new(&Options::default()));
        d.push(&bytes[..bytes.len() - 6], &mut out);
        assert_eq!(out.messages.len(), 1);
        d.push(&bytes[bytes.len() - 6..], &mut out);
        assert_eq!((out.messages.len(), out.faults.len()), (3, 0));
        // The next file.
        d.reset(&mut out);
        d.push(&bytes, &mut out);
        assert_eq!((out.messages.len(), out.faults.len()), (6, 0));
    }

    #[test]
    fn an_xml_log_goes_on_behind_a_closing_tag() {
        let event = |t: u32| {
            format!(
                "<Event ID=\"{t}\" TimeStamp=\"7-22-2024 13:33:{t}.0\" EventTypeID=\"82\" Parameter=\"1\"/>\n"
            )
        };
        let text = format!("<?xml version=\"1.0\"?><Log>\n{}</Log>\n{}</Log>", event(10), event(11));
        for chunk in [1, 9, 10_000] {
            let out = live(text.as_bytes(), chunk);
            assert_eq!((out.messages.len(), out.faults.len()), (2, 0), "{:?}", out.faults);
        }
        let endless = format!("<Log>{}", " ".repeat(40_000));
        assert!(live(endless.as_bytes(), 512).faults.len() > 1);
    }

    #[test]
    fn what_is_only_whole_is_read_when_it_is_over_and_what_is_no_log_is_told_once() {
        use std::io::Write as _;
        let plain = econolite_dat("2-21-2024 11:15:00.5", &[(82, 4, 1)]);
        let mut z = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        z.write_all(&plain).unwrap();
        assert_eq!(live(&z.finish().unwrap(), 11).messages, whole(&plain).messages);
        let out = live(&b"a,\nb,\nc,\nd,\ne,\nf,\ng,\nand so on and so on".repeat(9), 16);
        assert_eq!((out.messages.len(), out.faults.len()), (0, 1), "{:?}", out.faults);
    }

    proptest! {
        #[test]
        fn a_log_followed_says_what_a_log_read_says(
            events in prop::collection::vec((1u8..150, 1u8..60, 0u16..9000), 0..60), chunk in 1usize..300,
        ) {
            let mut events = events;
            events.sort_by_key(|e| e.2);
            let bytes = econolite_dat("2-21-2024 11:15:00.5", &events);
            let (a, b) = (live(&bytes, chunk), whole(&bytes));
            prop_assert_eq!((a.messages, a.frames, a.faults), (b.messages, b.frames, b.faults));
        }

        #[test]
        fn any_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..2000), chunk in 1usize..300) {
            live(&bytes, chunk);
        }
    }
}
