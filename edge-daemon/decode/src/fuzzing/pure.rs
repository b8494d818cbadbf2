//! What must hold of the parts that take no stream, for any bytes from which their input is made.

use crate::canoga::{ANSWER_BYTES, CanogaCard, CanogaPolls, unframe};
use crate::encode::econolite_dat;
use crate::fpga_loops::{Event, FpgaLoops, Reading, event_line, reading_line};
use crate::hires_log::LiveLog;
use crate::modbus_loops::{CardMap, LoopCard, LoopPolls, Values, rtu};
use crate::speed_trap::{SpeedTrap, Stamp, TrapGeometry, TrapLoop};
use crate::{Decoded, Decoder, Options};
use fusion_contract::UtcNs;

/// Polls of a Modbus loop card: no panic, and no more news than a loop can have. The bytes are also taken for an answer, and for a
/// stream of polls.
pub fn check_modbus_loops(bytes: &[u8]) {
    let map = CardMap::ld120("a");
    for read in map.reads() {
        if let Ok(rtu::Answer::Whole(words)) = rtu::answer(bytes, 1, &read) {
            assert_eq!(words.len(), usize::from(read.count));
        }
    }
    stream(&mut LoopPolls::new(map.clone()), bytes);
    let (mut card, mut out) = (LoopCard::new(map.clone()), Decoded::default());
    let mut polls = 0;
    for poll in bytes.chunks(10) {
        let mut values = Values::default();
        let (time, words) = poll.split_at(poll.len().min(4));
        let words: Vec<u16> = words.chunks_exact(2).map(|w| u16::from_le_bytes([w[0], w[1]])).collect();
        for (read, words) in map.reads().iter().zip([words.get(..1), words.get(1..)]) {
            values.put(read, words.unwrap_or_default());
        }
        let time = time.iter().fold(0i64, |t, b| t << 8 | i64::from(*b));
        card.poll_into(UtcNs(time * 1_000_000), &values, &mut out);
        polls += 1;
    }
    assert_eq!(out.frames, polls);
    assert!(out.messages.len() as u64 <= 2 * polls, "more news than polls");
}

/// A stream of polls in pieces: no panic, and nothing counted twice.
fn stream(decoder: &mut impl Decoder, bytes: &[u8]) {
    let mut out = Decoded::default();
    bytes.chunks(13).for_each(|c| decoder.push(c, &mut out));
    decoder.reset(&mut out);
    assert!(out.skipped_bytes <= bytes.len() as u64, "skips more than there is");
}

/// A log that grows, as it is and behind a good header: no panic, nothing counted twice, and the same events however its bytes come.
pub fn check_live_log(bytes: &[u8]) {
    let read = |bytes: &[u8], chunk: usize| {
        let (mut log, mut out) = (LiveLog::new(&Options::default()), Decoded::default());
        bytes.chunks(chunk).for_each(|c| log.push(c, &mut out));
        log.reset(&mut out);
        assert!(out.skipped_bytes <= bytes.len() as u64, "skips more than there is");
        // Each piece is put in order of time for itself.
        out.messages.sort_by_key(|m| m.device_time);
        out.messages.into_iter().map(|m| m.device_time).collect::<Vec<_>>()
    };
    let econolite = [&econolite_dat("2-21-2024 11:15:00.5", &[])[..], bytes].concat();
    let xml = [b"<?xml version=\"1.0\"?><Log>\n", bytes].concat();
    for log in [bytes, &econolite, &xml] {
        read(log, 7);
    }
    assert_eq!(read(&econolite, usize::MAX), read(&econolite, 5), "pieces change what is read");
}

/// What a core's front end told: no panic, and no more news than eight loops have. The bytes are also taken for the stream itself.
pub fn check_fpga_loops(bytes: &[u8]) {
    stream(&mut FpgaLoops::default(), bytes);
    let (mut decoder, mut lines) = (FpgaLoops::default(), 0);
    let mut out = Decoded::default();
    for b in bytes.as_chunks::<12>().0 {
        let long = |at: usize| u32::from_le_bytes([b[at], b[at + 1], b[at + 2], b[at + 3]]);
        let time = UtcNs(i64::from(long(0)) << (b[4] & 31));
        let line = if b[5] & 1 == 0 {
            let (round_trip_ns, tick_ns) = (i64::from(b[6]) << (b[7] & 63) & i64::MAX, i64::from(b[7]) + 1);
            let (debounce_ticks, present) = (b[5].into(), b[4]);
            reading_line(time, &Reading { round_trip_ns, ticks: long(8), tick_ns, debounce_ticks, present })
        } else {
            let lost = u16::from_le_bytes([b[6], b[7]]);
            event_line(time, &Event { channel: b[4] & 15, kind: b[5] >> 4, tick: long(8), lost })
        };
        decoder.push(line.as_bytes(), &mut out);
        lines += 1;
    }
    assert_eq!(out.frames, lines);
    assert!(out.messages.len() as u64 <= 8 * lines, "more news than loops");
}

/// Answers of a Canoga card: no panic, and only passages that can be. The bytes are also taken for a stream of polls.
pub fn check_canoga(bytes: &[u8]) {
    let _ = unframe(bytes);
    stream(&mut CanogaPolls::default(), bytes);
    let (mut card, mut passages) = (CanogaCard::default(), Vec::new());
    for body in bytes.chunks(ANSWER_BYTES - 1) {
        let mut answer = body.to_vec();
        answer.push(body.iter().fold(0, |x, b| x ^ b));
        if card.take(&answer, &mut passages).is_err() {
            assert_ne!(answer.len(), ANSWER_BYTES, "a checksum that holds was refused");
        }
    }
    assert!(passages.iter().all(|p| p.duration_ms <= 120_000));
}

/// Edges of two loops: no panic, and only vehicles that the geometry allows.
pub fn check_speed_trap(bytes: &[u8]) {
    let geometry = TrapGeometry::with_spacing(4.0);
    let (mut trap, mut ns) = (SpeedTrap::new(geometry), 0i64);
    let mut found = 0;
    for edge in bytes.chunks_exact(3) {
        // Mostly forward in time, in steps of 4 ms.
        ns = ns.saturating_add(i64::from(i16::from_le_bytes([edge[1], edge[2]])) * 4_000_000);
        let which = if edge[0] & 1 == 0 { TrapLoop::First } else { TrapLoop::Second };
        let stamp = Stamp { time: UtcNs(ns), sigma_s: f64::from(edge[0] >> 4) * 1e-3 };
        if let Some(p) = trap.edge(which, edge[0] & 2 == 0, stamp) {
            found += 1;
            assert!((geometry.slowest_mps..=geometry.fastest_mps).contains(&p.speed_mps), "{p:?}");
            assert!(p.length_m >= -geometry.loop_length_m && p.length_sigma_m.is_finite(), "{p:?}");
        }
    }
    assert!(found * 4 <= bytes.len() / 3, "a vehicle needs four edges");
}
