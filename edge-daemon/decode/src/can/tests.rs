use super::*;
use crate::encode::can_frame;
use proptest::prelude::*;

fn read(framing: CanFraming, bytes: &[u8], chunk: usize) -> (Vec<CanFrame>, Vec<String>, u64) {
    let mut reader = CanReader::new(framing);
    let (mut frames, mut faults, mut lost) = (Vec::new(), Vec::new(), 0);
    let mut add = |f| match f {
        Found::Frame(_, frame) => frames.push(frame),
        Found::Fault(_, n, what) => {
            faults.push(what);
            lost += n;
        }
    };
    for c in bytes.chunks(chunk.max(1)) {
        reader.push(c, &mut add);
    }
    reader.reset(&mut add);
    (frames, faults, lost)
}

fn frame(id: u32, data: &[u8]) -> CanFrame {
    CanFrame::new(id, data).unwrap()
}

#[test]
fn candump_logs_and_screens_are_read() {
    // The first line is the example of candump's manual; the others are what candump -L, -ta, -x and -tz print.
    let text = b"(1436509052.249713) vcan0 044#2A366C2BBA\n\
        (1436509053.650713) vcan0 0000045F#07 R\n\
         can0  60B   [8]  01 A0 64 1F 80 20 00 60\n\
         (000.000000)  can0  RX - -  60A   [4]  05 00 01 10\r\n\
        (2024-02-21 11:15:00.123456)  can0  123   [0]\n";
    let (frames, faults, lost) = read(CanFraming::Candump, text, 1000);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(frames[0].time, Some(UtcNs(1_436_509_052_249_713_000)));
    assert_eq!(frames[0].data(), [0x2A, 0x36, 0x6C, 0x2B, 0xBA]);
    assert_eq!((frames[1].id, frames[1].extended, frames[1].data()), (0x45F, true, &[7][..]));
    assert_eq!(frames[2], frame(0x60B, &[1, 0xA0, 0x64, 0x1F, 0x80, 0x20, 0, 0x60]));
    assert_eq!(frames[3], frame(0x60A, &[5, 0, 1, 0x10]));
    assert_eq!(frames[4], frame(0x123, &[]));
    assert_eq!((frames.len(), lost), (5, 0));
}

#[test]
fn every_carriers_name_is_its_own() {
    for framing in CanFraming::ALL {
        assert_eq!(framing.name().parse(), Ok(framing));
    }
    assert!("canoe".parse::<CanFraming>().unwrap_err().to_string().contains("candump, slcan, socketcan"));
}

#[test]
fn remote_requests_and_fd_frames_are_passed_over() {
    let text = b"(1.0) can0 123#R\n(1.0) can0 123#R8\n(1.0) can0 123##3112233\n can0 123 [2] remote request\nr1238\r";
    let (frames, faults, _) = read(CanFraming::Candump, &text[..text.len() - 6], 1000);
    assert!(frames.is_empty() && faults.is_empty(), "{frames:?} {faults:?}");
    let (frames, faults, _) = read(CanFraming::Slcan, b"r1238\rR000001238\r", 1000);
    assert!(frames.is_empty() && faults.is_empty(), "{frames:?} {faults:?}");
}

#[test]
fn an_adapters_answers_are_told_from_frames() {
    let (frames, faults, _) =
        read(CanFraming::Slcan, b"\rV1013\rt60A405000110\rz\rt12321A2B0CFE\rF00\rFA0\r\x07", 3);
    assert_eq!(frames, [frame(0x60A, &[5, 0, 1, 0x10]), frame(0x123, &[0x1A, 0x2B])]);
    assert_eq!(faults, ["the adapter reports: error passive, bus error", "the adapter refused a command"]);
}

#[test]
fn errors_of_the_bus_are_faults() {
    let mut record = [0u8; 16];
    record[..4].copy_from_slice(&0x2000_0040u32.to_le_bytes());
    record[4] = 8;
    let (frames, faults, lost) = read(CanFraming::Socketcan, &record, 16);
    assert_eq!((frames.len(), faults.len(), lost), (0, 1, 0));
    let (_, faults, _) = read(CanFraming::Candump, b"(1.0) can0 20000040#0000000000000000\n", 99);
    assert!(faults[0].contains("the bus reports an error (class 0x40)"), "{faults:?}");
}

#[test]
fn what_is_no_frame_is_refused() {
    for line in [
        "can0",
        "(1.0) can0 12#00",
        "(1.0) can0 800#00",
        "(1.0) can0 123#0",
        "can0 123 [3] 01 02",
        "(1.0",
        "can0 123#GG",
    ] {
        let (frames, faults, lost) = read(CanFraming::Candump, line.as_bytes(), 99);
        assert_eq!((frames.len(), faults.len(), lost), (0, 1, line.len() as u64), "{line}");
    }
    for line in ["t12", "t8000", "t1239", "t1232AA", "t1231AABB", "t123100G", "x", "F0", "t12310x"] {
        let (frames, faults, lost) = read(CanFraming::Slcan, line.as_bytes(), 99);
        assert_eq!((frames.len(), faults.len(), lost), (0, 1, line.len() as u64), "{line}");
    }
}

#[test]
fn a_misplaced_record_does_not_hide_those_behind_it() {
    let good: Vec<u8> = (0..4u8)
        .flat_map(|k| can_frame(CanFraming::Socketcan, &frame(0x60B, &[k + 1, 9, 9, 9, 9, 9, 9, 9])))
        .collect();
    for cut in 1..16 {
        // The tail of a record that was cut may look like one together with what follows.
        let mut stream = good[..cut].to_vec();
        stream.extend_from_slice(&good);
        for chunk in [1, 7, 1000] {
            let (frames, _, _) = read(CanFraming::Socketcan, &stream, chunk);
            assert!(frames.len() >= 4, "cut at {cut}");
            let tail: Vec<u8> = frames[frames.len() - 4..].iter().map(|f| f.data()[0]).collect();
            assert_eq!(tail, [1, 2, 3, 4], "cut at {cut}");
        }
    }
}

fn any_frame() -> impl Strategy<Value = CanFrame> {
    let time = proptest::option::of((946_684_800i64..4_000_000_000, 0i64..1_000_000));
    (any::<u32>(), any::<bool>(), proptest::collection::vec(any::<u8>(), 0..=8), time).prop_map(
        |(id, extended, data, time)| {
            let id = id & if extended { 0x1FFF_FFFF } else { 0x7FF };
            let time = time.map(|(s, us)| UtcNs(s * 1_000_000_000 + us * 1000));
            CanFrame { time, ..CanFrame::with_id(id, extended, &data).unwrap() }
        },
    )
}

proptest! {
    #[test]
    fn frames_come_back_from_every_carrier(sent in proptest::collection::vec(any_frame(), 1..20), chunk in 1usize..40) {
        for framing in CanFraming::ALL {
            let stream: Vec<u8> = sent.iter().flat_map(|f| can_frame(framing, f)).collect();
            let (got, faults, lost) = read(framing, &stream, chunk);
            prop_assert!(faults.is_empty() && lost == 0, "{:?}", faults);
            // Only candump carries stamps.
            let want: Vec<CanFrame> = sent.iter().map(|f| match framing {
                CanFraming::Candump => *f,
                _ => CanFrame { time: None, ..*f },
            }).collect();
            prop_assert_eq!(got, want);
        }
    }

    #[test]
    fn chunks_do_not_matter(bytes in proptest::collection::vec(prop_oneof![Just(0u8), Just(b'\r'), Just(b't'), Just(b'1'), Just(8u8), any::<u8>()], 0..400), chunk in 1usize..50) {
        for framing in CanFraming::ALL {
            let (a, _, lost) = read(framing, &bytes, chunk);
            prop_assert!(lost <= bytes.len() as u64);
            prop_assert_eq!(a, read(framing, &bytes, 1000).0);
        }
    }
}
