//! Bytes to their place, and frames out of them.

use super::capture::Capture;
use super::packet::{COUNT_BITS, MAX_PAYLOAD_BYTES, Packet};
use super::{Captured, Counts, RawFrame};

/// Packets by which one may come too late or too early.
pub const REORDER_PACKETS: usize = 32;

/// Bytes of the same.
const WINDOW_BYTES: usize = REORDER_PACKETS * MAX_PAYLOAD_BYTES;

/// Runs of bytes that are remembered apart; a stream in more pieces is no card's.
const MOST_RUNS: usize = 1024;

/// Frames by which a byte count may be away without another packet to confirm it.
const NEAR_FRAMES: u64 = 4;

/// A byte count that nobody expected, until the next packet agrees.
#[derive(Debug)]
struct Jump {
    sequence: u32,
    /// Byte count behind its payload.
    end: u64,
    byte_count: u64,
    payload: Vec<u8>,
}

/// The frame being put together, and the window behind it.
#[derive(Debug)]
pub(super) struct Assembler {
    capture: Capture,
    frame_bytes: usize,
    /// Count of the first byte of `buffer`, a multiple of the frame; not wrapped.
    base: u64,
    /// The frame, and what came early behind it.
    buffer: Vec<u8>,
    /// Bytes of `buffer` that came, as runs in order that do not touch.
    runs: Vec<(usize, usize)>,
    /// Where the next packet is expected; none before the first.
    expected: Option<u64>,
    jump: Option<Jump>,
    pub(super) counts: Counts,
}

impl Assembler {
    pub(super) fn new(capture: Capture) -> Self {
        let frame_bytes = capture.frame_bytes();
        Self {
            capture,
            frame_bytes,
            base: 0,
            buffer: vec![0; frame_bytes + WINDOW_BYTES + MAX_PAYLOAD_BYTES],
            runs: Vec::new(),
            expected: None,
            jump: None,
            counts: Counts::default(),
        }
    }

    /// Bytes that were no packet.
    pub(super) fn broken(&mut self, what: &str, out: &mut Captured) {
        self.counts.broken_packets += 1;
        out.fault(self.expected.unwrap_or(0), what);
    }

    /// Bytes without headers follow what was there.
    pub(super) fn samples(&mut self, bytes: &[u8], out: &mut Captured) {
        for piece in bytes.chunks(MAX_PAYLOAD_BYTES) {
            self.place(self.expected.unwrap_or(0), piece, out);
        }
    }

    pub(super) fn packet(&mut self, packet: &Packet<'_>, out: &mut Captured) {
        let Some(expected) = self.expected else {
            self.counts.packets += 1;
            self.start(packet.byte_count);
            self.place(packet.byte_count, packet.payload, out);
            return;
        };
        let at = unwrap(packet.byte_count, expected);
        let is_first = packet.sequence == 1 && packet.byte_count == 0;
        if is_first && expected > WINDOW_BYTES as u64 {
            // No other packet looks like the first of a recording.
            self.counts.packets += 1;
            self.restart(0, out);
            self.place(0, packet.payload, out);
        } else if at.abs_diff(self.base) <= self.near_bytes() {
            self.counts.packets += 1;
            self.forget_jump(out);
            self.place(at, packet.payload, out);
        } else {
            self.unexpected(packet, at, out);
        }
    }

    /// Bytes by which a count may be away and needs no second packet to be believed.
    fn near_bytes(&self) -> u64 {
        (NEAR_FRAMES * self.frame_bytes as u64).max(4 * WINDOW_BYTES as u64)
    }

    /// A count from elsewhere: kept until the next packet goes on from it.
    fn unexpected(&mut self, packet: &Packet<'_>, at: u64, out: &mut Captured) {
        let agrees = |j: &Jump| {
            packet.byte_count == j.end % (1 << COUNT_BITS) && packet.sequence == j.sequence.wrapping_add(1)
        };
        match self.jump.take() {
            Some(jump) if agrees(&jump) => {
                self.counts.packets += 2;
                if jump.byte_count < self.base {
                    self.restart(jump.byte_count % (1 << COUNT_BITS), out);
                }
                let first = self.expected.map_or(jump.byte_count, |e| unwrap(jump.byte_count, e));
                self.place(first, &jump.payload, out);
                self.place(first + jump.payload.len() as u64, packet.payload, out);
            }
            earlier => {
                self.jump = earlier;
                self.forget_jump(out);
                let end = at.saturating_add(packet.payload.len() as u64);
                self.jump = Some(Jump {
                    sequence: packet.sequence,
                    end,
                    byte_count: at,
                    payload: packet.payload.to_vec(),
                });
            }
        }
    }

    /// The next packet did not agree.
    fn forget_jump(&mut self, out: &mut Captured) {
        if let Some(jump) = self.jump.take() {
            self.counts.broken_packets += 1;
            out.fault(jump.byte_count, "a packet whose byte count nothing followed");
        }
    }

    /// Begins at the frame that holds a byte.
    fn start(&mut self, at: u64) {
        self.base = at - at % self.frame_bytes as u64;
        self.expected = Some(at);
    }

    fn restart(&mut self, at: u64, out: &mut Captured) {
        self.counts.restarts += 1;
        out.fault(at, "the recording began anew");
        self.close_all(out);
        self.start(at);
    }

    /// Copies bytes to their place; frames that they complete, or leave behind, are closed.
    fn place(&mut self, at: u64, payload: &[u8], out: &mut Captured) {
        let end = at.saturating_add(payload.len() as u64);
        self.expected = Some(self.expected.map_or(end, |e| e.max(end)));
        while end > self.base.saturating_add(self.buffer.len() as u64) {
            self.leave_behind(at, out);
        }
        // What lies before the frame is too late.
        let late = usize::try_from(self.base.saturating_sub(at)).unwrap_or(usize::MAX).min(payload.len());
        let payload = &payload[late..];
        let from = usize::try_from((at + late as u64).saturating_sub(self.base)).unwrap_or(usize::MAX);
        let Some(to) = from.checked_add(payload.len()).and_then(|to| self.buffer.get_mut(from..to)) else {
            return;
        };
        if payload.is_empty() {
            self.counts.late_packets += 1;
            return;
        }
        to.copy_from_slice(payload);
        match add_run(&mut self.runs, from, from + payload.len()) {
            Added::New => {}
            Added::Known => self.counts.late_packets += 1,
            Added::TooMany => {
                self.counts.broken_packets += 1;
                to.fill(0);
                out.fault(at, "a stream in too many pieces");
            }
        }
        while self.runs.first().is_some_and(|r| r.0 == 0 && r.1 >= self.frame_bytes) {
            self.close(out);
        }
        // What is a window behind will not come any more.
        while self.runs.last().is_some_and(|r| r.1 > self.frame_bytes + WINDOW_BYTES) {
            self.close(out);
        }
    }

    /// Closes frames that a byte is a buffer ahead of; those of which nothing came all at once.
    fn leave_behind(&mut self, at: u64, out: &mut Captured) {
        if !self.runs.is_empty() {
            self.close(out);
            return;
        }
        let frames = at.saturating_sub(self.base) / self.frame_bytes as u64;
        if frames == 0 {
            // The frame's own last bytes, and nothing of it before them.
            self.counts.lost_frames += 1;
            self.base += self.frame_bytes as u64;
            return;
        }
        self.counts.lost_frames += frames;
        out.fault(self.base, format!("{frames} frames of which nothing came"));
        self.base += frames * self.frame_bytes as u64;
    }

    /// Gives out the frame at the front, or drops it, and goes on to the next.
    fn close(&mut self, out: &mut Captured) {
        let came: usize = self.runs.iter().map(|r| r.1.min(self.frame_bytes).saturating_sub(r.0)).sum();
        let missing_bytes = self.frame_bytes - came;
        let (number, offset) = (self.base / self.frame_bytes as u64, self.base);
        if came == 0 {
            self.counts.lost_frames += 1;
            out.fault(offset, "a frame of which nothing came");
        } else if missing_bytes as f64 > self.capture.most_missing * self.frame_bytes as f64 {
            self.counts.dropped_frames += 1;
            out.fault(offset, format!("a frame that lost {missing_bytes} of {} bytes", self.frame_bytes));
        } else {
            self.counts.frames += 1;
            self.counts.missing_bytes += missing_bytes as u64;
            if missing_bytes > 0 {
                self.counts.patched_frames += 1;
                out.fault(offset, format!("{missing_bytes} bytes of a frame are missing and taken as zero"));
            }
            let samples = self.capture.unpack(&self.buffer[..self.frame_bytes]);
            out.frames.push(RawFrame { number, samples, missing_bytes });
        }
        self.base += self.frame_bytes as u64;
        // What came early moves to the front; behind it nothing has come.
        let early = self.runs.last().map_or(0, |r| r.1).saturating_sub(self.frame_bytes);
        self.buffer.copy_within(self.frame_bytes..self.frame_bytes + early, 0);
        let used = self.runs.last().map_or(0, |r| r.1);
        self.buffer[early..used.max(early)].fill(0);
        self.runs.retain_mut(|r| {
            *r = (r.0.saturating_sub(self.frame_bytes), r.1.saturating_sub(self.frame_bytes));
            r.1 > r.0
        });
    }

    fn close_all(&mut self, out: &mut Captured) {
        while !self.runs.is_empty() {
            self.close(out);
        }
        self.forget_jump(out);
    }

    /// The stream ended.
    pub(super) fn reset(&mut self, out: &mut Captured) {
        self.close_all(out);
        self.expected = None;
        self.base = 0;
    }
}

/// The count nearest to where one is expected, of all that are the same modulo 2⁴⁸.
fn unwrap(count: u64, expected: u64) -> u64 {
    let modulus = 1u64 << COUNT_BITS;
    let ahead = count.wrapping_sub(expected) % modulus;
    if ahead < modulus / 2 {
        expected.saturating_add(ahead)
    } else {
        // Behind; a count from before the first byte is one from ahead.
        expected.checked_sub(modulus - ahead).unwrap_or(count % modulus)
    }
}

enum Added {
    New,
    Known,
    TooMany,
}

/// Adds a run to runs in order; touching ones become one.
fn add_run(runs: &mut Vec<(usize, usize)>, from: usize, to: usize) -> Added {
    let first = runs.partition_point(|r| r.1 < from);
    let last = runs.partition_point(|r| r.0 <= to);
    if first == last {
        if runs.len() >= MOST_RUNS {
            return Added::TooMany;
        }
        runs.insert(first, (from, to));
        return Added::New;
    }
    let (old_from, old_to) = (runs[first].0, runs[last - 1].1);
    if last - first == 1 && old_from <= from && to <= old_to {
        return Added::Known;
    }
    runs[first] = (old_from.min(from), old_to.max(to));
    runs.drain(first + 1..last);
    Added::New
}
