//! CAN frames as the carriers write them.

use crate::can::{CanFrame, CanFraming};
use fusion_contract::UtcNs;
use std::fmt::Write as _;

/// One frame as a byte stream of the given carrier holds it.
#[must_use]
pub fn can_frame(framing: CanFraming, frame: &CanFrame) -> Vec<u8> {
    match framing {
        CanFraming::Candump => candump_line(frame).into_bytes(),
        CanFraming::Slcan => slcan_line(frame).into_bytes(),
        CanFraming::Socketcan => socketcan_record(frame).to_vec(),
    }
}

/// A line of a `candump` log, with its line feed; a frame without a stamp gets the log's zero.
#[must_use]
pub fn candump_line(frame: &CanFrame) -> String {
    let us = frame.time.map_or(0, |UtcNs(ns)| ns / 1000);
    let width = if frame.extended { 8 } else { 3 };
    let (seconds, fraction) = (us / 1_000_000, us % 1_000_000);
    let mut line = format!("({seconds}.{fraction:06}) can0 {:0width$X}#", frame.id);
    digits(frame, &mut line);
    line.push('\n');
    line
}

/// A serial-line adapter's line, with its carriage return.
#[must_use]
pub fn slcan_line(frame: &CanFrame) -> String {
    let (command, width) = if frame.extended { ('T', 8) } else { ('t', 3) };
    let mut line = format!("{command}{:0width$X}{}", frame.id, frame.data().len());
    digits(frame, &mut line);
    line.push('\r');
    line
}

/// SocketCAN's 16 bytes.
#[must_use]
pub fn socketcan_record(frame: &CanFrame) -> [u8; 16] {
    let word = frame.id | if frame.extended { 0x8000_0000 } else { 0 };
    let mut record = [0; 16];
    let (head, data) = record.split_at_mut(8);
    head[..4].copy_from_slice(&word.to_le_bytes());
    head[4] = frame.data().len() as u8;
    data[..frame.data().len()].copy_from_slice(frame.data());
    record
}

fn digits(frame: &CanFrame, line: &mut String) {
    for b in frame.data() {
        // Writing to a string can't fail.
        let _ = write!(line, "{b:02X}");
    }
}
