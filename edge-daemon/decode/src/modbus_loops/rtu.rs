//! Modbus RTU: a read's request, and its answer.
//!
//! ```text
//! request   station u8 | function u8 (1 to 4) | address u16 BE | count u16 BE | CRC u16 LE
//! answer    station u8 | function u8 | bytes u8 | data | CRC u16 LE
//! refusal   station u8 | function u8 + 0x80 | exception u8 | CRC u16 LE
//! ```
//!
//! CRC-16 with polynomial 0xA001 (reflected), start 0xFFFF. Bits are packed from the least significant. Source: MODBUS over
//! Serial Line, Specification and Implementation Guide V1.02; MODBUS Application Protocol V1.1b3, sections 6.1 to 6.4 and 7.

use super::{Read, Table};

/// Size of a read's request, bytes.
pub const REQUEST_BYTES: usize = 8;

/// What came of an answer so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its beginning.
    Partial,
    /// The registers, or the bits as 0 and 1.
    Whole(Vec<u16>),
}

/// The checksum of a frame's bytes.
#[must_use]
pub fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, b| {
        (0..8).fold(crc ^ u16::from(*b), |c: u16, _| if c & 1 == 0 { c >> 1 } else { (c >> 1) ^ 0xA001 })
    })
}

const fn function(table: Table) -> u8 {
    match table {
        Table::Coil => 1,
        Table::DiscreteInput => 2,
        Table::HoldingRegister => 3,
        Table::InputRegister => 4,
    }
}

const fn is_bits(table: Table) -> bool {
    matches!(table, Table::Coil | Table::DiscreteInput)
}

/// Asks a station for a read.
#[must_use]
pub fn request(station: u8, read: &Read) -> [u8; REQUEST_BYTES] {
    let ([a0, a1], [n0, n1]) = (read.start.address.to_be_bytes(), read.count.to_be_bytes());
    let head = [station, function(read.start.table), a0, a1, n0, n1];
    let [c0, c1] = crc(&head).to_le_bytes();
    let [b0, b1, b2, b3, b4, b5] = head;
    [b0, b1, b2, b3, b4, b5, c0, c1]
}

/// Reads what came after a request. The request itself in front is passed over: two-wire adapters echo it.
///
/// # Errors
/// What is wrong with it, or what the card refuses.
pub fn answer(bytes: &[u8], station: u8, read: &Read) -> Result<Answer, String> {
    let asked = request(station, read);
    let bytes = bytes.strip_prefix(&asked[..]).unwrap_or(bytes);
    let (wanted, function) = (read.count, function(read.start.table));
    let refusal = function | 0x80;
    let data_bytes =
        if is_bits(read.start.table) { usize::from(wanted).div_ceil(8) } else { usize::from(wanted) * 2 };
    let (Some(from), Some(code), Some(third)) = (bytes.first(), bytes.get(1), bytes.get(2)) else {
        return Ok(Answer::Partial);
    };
    if *from != station {
        return Err(format!("an answer of station {from}, where {station} was asked"));
    }
    let whole = if *code == refusal {
        5
    } else if *code == function && usize::from(*third) == data_bytes {
        5 + data_bytes
    } else if asked.starts_with(bytes) {
        return Ok(Answer::Partial);
    } else {
        return Err(format!("an answer that fits no read of {wanted} from {}", read.start));
    };
    let Some(frame) = bytes.get(..whole) else { return Ok(Answer::Partial) };
    let (content, check) = frame.split_at(whole - 2);
    if check != crc(content).to_le_bytes() {
        return Err("an answer whose checksum does not hold".to_owned());
    }
    if *code == refusal {
        return Err(format!("the card refuses to read {wanted} from {} ({})", read.start, exception(*third)));
    }
    Ok(Answer::Whole(words(&content[3..], read)))
}

fn words(data: &[u8], read: &Read) -> Vec<u16> {
    if is_bits(read.start.table) {
        let bit = |k: usize| data.get(k / 8).map_or(0, |b| u16::from(b >> (k % 8) & 1));
        (0..usize::from(read.count)).map(bit).collect()
    } else {
        data.chunks_exact(2).map(|w| u16::from_be_bytes([w[0], w[1]])).collect()
    }
}

fn exception(code: u8) -> String {
    let name = match code {
        1 => "it does not know the function",
        2 => "it has no such address",
        3 => "it does not take the count",
        4 => "it failed",
        6 => "it is busy",
        _ => "reason unknown",
    };
    format!("exception {code}: {name}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modbus_loops::Item;
    use proptest::prelude::*;

    fn read(reference: u32, count: u16) -> Read {
        Read { start: Item::from_reference(reference).unwrap(), count }
    }

    #[test]
    fn frames_are_those_of_the_application_protocol() {
        // Application Protocol V1.1b3, sections 6.2 and 6.3: inputs 10197 to 10218, registers 40108 to 40110.
        let asked = request(0x11, &read(10_197, 22));
        assert_eq!(asked[1..6], [0x02, 0x00, 0xC4, 0x00, 0x16]);
        assert_eq!(request(0x11, &read(40_108, 3))[1..6], [0x03, 0x00, 0x6B, 0x00, 0x03]);
        // The CRC of a widely printed frame: 11 03 00 6B 00 03 76 87.
        assert_eq!(request(0x11, &read(40_108, 3))[6..], [0x76, 0x87]);
        // Bits 27 to 20 ... in the protocol's own example: AC DB 35.
        let mut frame = vec![0x11, 0x02, 0x03, 0xAC, 0xDB, 0x35];
        frame.extend(crc(&frame).to_le_bytes());
        let Ok(Answer::Whole(bits)) = answer(&frame, 0x11, &read(10_197, 22)) else { panic!("not read") };
        assert_eq!(bits[..8], [0, 0, 1, 1, 0, 1, 0, 1]);
        assert_eq!(bits[16..], [1, 0, 1, 0, 1, 1]);
    }

    #[test]
    fn refusals_and_strangers_are_told() {
        let r = read(30_002, 1);
        let frame = |content: &[u8]| [content, &crc(content).to_le_bytes()].concat();
        assert!(answer(&frame(&[7, 0x84, 2]), 7, &r).unwrap_err().contains("no such address"));
        assert!(answer(&frame(&[8, 4, 2, 0, 1]), 7, &r).unwrap_err().contains("station 8"));
        assert!(answer(&frame(&[7, 4, 4, 0, 1, 0, 1]), 7, &r).unwrap_err().contains("fits no read"));
        let mut damaged = frame(&[7, 4, 2, 0, 1]);
        damaged[4] ^= 1;
        assert!(answer(&damaged, 7, &r).unwrap_err().contains("checksum"));
    }

    #[test]
    fn an_echo_is_passed_over_however_it_is_cut() {
        let r = read(30_002, 1);
        let content = [7, 4, 2, 0x12, 0x34];
        let stream = [&request(7, &r)[..], &content, &crc(&content).to_le_bytes()].concat();
        for n in 0..stream.len() {
            assert_eq!(answer(&stream[..n], 7, &r), Ok(Answer::Partial), "{n} bytes");
        }
        assert_eq!(answer(&stream, 7, &r), Ok(Answer::Whole(vec![0x1234])));
    }

    proptest! {
        #[test]
        fn registers_come_back_and_nothing_panics(
            words in prop::collection::vec(any::<u16>(), 1..20), noise in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let r = read(40_001, words.len() as u16);
            let mut frame = vec![9, 3, words.len() as u8 * 2];
            frame.extend(words.iter().flat_map(|w| w.to_be_bytes()));
            frame.extend(crc(&frame).to_le_bytes());
            prop_assert_eq!(answer(&frame, 9, &r), Ok(Answer::Whole(words)));
            let _ = answer(&noise, 9, &r);
            let _ = answer(&noise, 9, &read(10_003, 11));
        }
    }
}
