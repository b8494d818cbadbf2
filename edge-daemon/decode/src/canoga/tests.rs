use super::*;
use crate::encode::{canoga_answer, canoga_frame};
use proptest::prelude::*;

fn passage(start_ms: u32, duration_ms: u32, count: u8) -> Detection {
    Detection { duration_ms, start_ms, count, state: 0 }
}

fn take(card: &mut CanogaCard, first: Detection) -> (Vec<Passage>, Vec<String>) {
    let mut passages = Vec::new();
    let still = passage(1, 1, 1);
    let faults = card.take(&canoga_answer(&[first, still, still, still]), &mut passages).unwrap();
    (passages, faults)
}

#[test]
fn an_answer_lies_in_its_bytes_as_documented() {
    // By hand from the layout (iris, package canoga): loop 1: 500 ms at 66051 ms, count 7, state 1; loop 4: 1 ms at 2 ms, count 3.
    let mut answer = [0; ANSWER_BYTES];
    answer[..9].copy_from_slice(&[0, 0x01, 0xF4, 0, 1, 2, 3, 7, 1]);
    answer[27..36].copy_from_slice(&[0, 0, 1, 0, 0, 0, 2, 3, 0]);
    answer[36] = 0x01 ^ 0xF4 ^ 1 ^ 2 ^ 3 ^ 7 ^ 1 ^ 1 ^ 2 ^ 3;
    let d = read(&answer).unwrap();
    assert_eq!(d[0], Detection { duration_ms: 500, start_ms: 66_051, count: 7, state: 1 });
    assert_eq!((d[1], d[3]), (Detection::default(), passage(2, 1, 3)));
    assert_eq!(canoga_answer(&d), answer);
    answer[5] ^= 1;
    assert!(read(&answer).unwrap_err().contains("checksum"));
    assert!(read(&answer[1..]).unwrap_err().contains("36 bytes"));
}

#[test]
fn the_request_for_passages_is_framed() {
    // '<' '0' '8' address '*' XOR '>': eight bytes; 3C ^ 30 ^ 38 ^ 01 ^ 2A = 1F.
    assert_eq!(canoga_frame(1, &[BINARY_DETECTION]), b"<08\x01*1F>");
    assert_eq!(unframe(b"<08\x01*1F>"), Ok((1, &b"*"[..])));
    for (bad, word) in [
        (&b"<09\x01*1F>"[..], "length"),
        (b"<08\x02*1F>", "checksum"),
        (b"08\x01*1F>", "without"),
        (b"", "without"),
    ] {
        assert!(unframe(bad).unwrap_err().contains(word), "{bad:?}");
    }
}

#[test]
fn new_passages_become_edges_on_the_cards_clock() {
    let mut card = CanogaCard::default();
    assert_eq!(take(&mut card, passage(1000, 400, 9)).0, []);
    assert_eq!(take(&mut card, passage(1000, 400, 9)).0, []);
    let (passages, faults) = take(&mut card, passage(3000, 500, 10));
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(passages, [Passage { loop_number: 1, start_ms: 3000, duration_ms: 500, missed: 0 }]);
    let [on, off] = passages[0].edges(UtcNs(7_000_000));
    assert_eq!((on.device_time, off.device_time), (Some(UtcNs(3_007_000_000)), Some(UtcNs(3_507_000_000))));
    assert_eq!((on.data, off.source.as_deref()), (ScanData::Loop(LoopEdge { on: true }), Some("1")));
}

#[test]
fn passages_that_no_answer_told_of_are_counted_across_the_wrap() {
    let mut card = CanogaCard::default();
    take(&mut card, passage(u32::MAX - 10, 400, 254));
    let (passages, faults) = take(&mut card, passage(5000, 500, 1));
    assert_eq!(
        (passages[0].missed, faults[0].as_str()),
        (2, "loop 1: 2 passages between two answers were lost")
    );
}

#[test]
fn damage_that_the_checksum_lets_through_is_refused() {
    let mut card = CanogaCard::default();
    take(&mut card, passage(1000, 400, 9));
    for bad in [
        passage(1000, 401, 9),
        passage(1000, 400, 10),
        passage(2000, 400, 9),
        passage(2000, 120_001, 10),
        passage(900, 400 << 8, 10),
    ] {
        let (passages, faults) = take(&mut card, bad);
        assert_eq!((passages.len(), faults.len()), (0, 1), "{bad:?}");
    }
    // None of it was taken as what the card had told before.
    assert_eq!(take(&mut card, passage(1000, 400, 9)), (vec![], vec![]));
    assert_eq!(take(&mut card, passage(2000, 300, 10)).0.len(), 1);
}

#[test]
fn a_reset_card_starts_again() {
    let mut card = CanogaCard::default();
    take(&mut card, passage(1000, 400, 9));
    assert_eq!(take(&mut card, Detection::default()).1, ["loop 1: the card was reset"]);
    let (passages, faults) = take(&mut card, passage(10, 300, 1));
    assert_eq!((passages.len(), faults.len()), (1, 0));
}

proptest! {
    #[test]
    fn answers_come_back_as_they_were_sent(raw in proptest::array::uniform4((0u32..1 << 24, any::<u32>(), any::<u8>(), any::<u8>()))) {
        let sent = raw.map(|(duration_ms, start_ms, count, state)| Detection { duration_ms, start_ms, count, state });
        prop_assert_eq!(read(&canoga_answer(&sent)), Ok(sent));
    }

    #[test]
    fn frames_come_back_as_they_were_sent(address: u8, content in proptest::collection::vec(any::<u8>(), 0..100)) {
        let message = canoga_frame(address, &content);
        prop_assert_eq!(unframe(&message), Ok((address, content.as_slice())));
        for cut in 0..message.len() {
            prop_assert!(unframe(&message[..cut]).is_err());
        }
    }

    #[test]
    fn any_bytes_do_no_harm(answers in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 30..45), 0..20)) {
        let (mut card, mut passages) = (CanogaCard::default(), Vec::new());
        for mut a in answers {
            let _ = unframe(&a);
            // Most have the right size and checksum.
            if let Some(body) = a.get(..ANSWER_BYTES - 1) {
                a = body.iter().copied().chain([xor(body)]).collect();
            }
            if let Ok(faults) = card.take(&a, &mut passages) {
                prop_assert!(faults.len() <= 2 * LOOPS);
            }
        }
        prop_assert!(passages.iter().all(|p| p.duration_ms <= 120_000 && (1..=4).contains(&p.loop_number)));
    }

    #[test]
    fn every_passage_that_is_told_in_time_is_found_once(gaps in proptest::collection::vec((1u32..100_000, 20u32..2000), 1..50)) {
        let (mut card, mut found, mut t) = (CanogaCard::default(), Vec::new(), 50u32);
        take(&mut card, passage(1, 30, 0));
        for (k, (gap, duration)) in gaps.iter().enumerate() {
            t = t.wrapping_add(*gap);
            let d = passage(t, *duration, (k + 1) as u8);
            for _ in 0..3 {
                let (passages, faults) = take(&mut card, d);
                prop_assert!(faults.is_empty(), "{:?}", faults);
                found.extend(passages.iter().map(|p| (p.start_ms, p.duration_ms)));
            }
            t = t.wrapping_add(*duration);
        }
        prop_assert_eq!(found.len(), gaps.len());
    }
}

mod stream {
    use super::*;
    use crate::{Decoded, Decoder as _};

    const MS: i64 = 1_000_000;
    const RESET: UtcNs = UtcNs(1_790_000_000_000_000_000);

    #[test]
    fn passages_are_stamped_in_utc_once_they_are_over() {
        // A vehicle every 7.03 s on loop 1 for 400 ms; the card is asked every 100 ms, 30 ms after its own tenths.
        let (mut out, mut d) = (Decoded::default(), CanogaPolls::default());
        let still = Detection::default();
        for k in 0..600_i64 {
            let now_ms = k * 100 + 30;
            let n = (now_ms - 400).div_euclid(7_030);
            let last = if n < 1 { still } else { passage((n * 7_030) as u32, 400, n as u8) };
            let line = poll_line(RESET.plus_ns(now_ms * MS), &canoga_answer(&[last, still, still, still]));
            d.push(line.as_bytes(), &mut out);
        }
        assert_eq!(out.faults, []);
        assert_eq!(out.messages.len(), 16, "eight passages");
        for (k, edges) in out.messages.chunks(2).enumerate() {
            let on = RESET.plus_ns((k as i64 + 1) * 7_030 * MS);
            for (m, at) in edges.iter().zip([on, on.plus_ns(400 * MS)]) {
                let off_ms = (m.device_time.unwrap().0 - at.0).abs() / MS;
                assert!(m.source.as_deref() == Some("1") && off_ms <= 53, "{k}: {off_ms} ms");
            }
        }
        let last = out.messages[14].device_time.unwrap();
        assert!((last.0 - RESET.plus_ns(8 * 7_030 * MS).0).abs() < 20 * MS, "bounds narrow");
    }

    #[test]
    fn a_damaged_answer_is_a_fault_and_the_next_is_read() {
        let (mut out, mut d) = (Decoded::default(), CanogaPolls::default());
        for text in ["{\"polled_ns\":1,\"answer\":\"0G\"}\n", "{\"polled_ns\":1,\"answer\":\"00\"}\n"] {
            d.push(text.as_bytes(), &mut out);
        }
        assert_eq!(out.faults.len(), 2);
        let answer = |n: u8| {
            canoga_answer(&[
                passage(u32::from(n) * 1000, 9, n),
                passage(1, 1, 1),
                passage(1, 1, 1),
                passage(1, 1, 1),
            ])
        };
        d.push(poll_line(RESET, &answer(1)).as_bytes(), &mut out);
        d.push(poll_line(RESET.plus_ns(500 * MS), &answer(2)).as_bytes(), &mut out);
        assert_eq!((out.messages.len(), out.faults.len()), (2, 2));
    }
}
