use super::*;
use crate::encode::{CardLoop, modbus_loop_answer};
use proptest::prelude::*;

const S: i64 = 1_000_000_000;

fn polled(map: &CardMap, loops: &[CardLoop]) -> Values {
    let mut values = Values::default();
    for read in map.reads() {
        values.put(&read, &modbus_loop_answer(map, loops, &read));
    }
    values
}

/// Polls an LD120 with one state after another, ten a second.
fn run(states: &[CardLoop]) -> (Vec<LoopChange>, Vec<String>) {
    let map = CardMap::ld120("a");
    let (mut card, mut changes, mut faults) = (LoopCard::new(map.clone()), Vec::new(), Vec::new());
    for (k, state) in states.iter().enumerate() {
        let time = UtcNs(k as i64 * S / 10);
        faults.extend(card.poll(time, &polled(&map, &[*state]), &mut changes));
    }
    (changes, faults)
}

fn state(occupied: bool, fault: Option<LoopFault>, count: u32) -> CardLoop {
    CardLoop { occupied, fault, count }
}

fn edge(on: bool) -> LoopNews {
    LoopNews::Edge(LoopEdge { on })
}

fn fault(fault: LoopFault) -> LoopNews {
    LoopNews::Fault(DetectorFault { fault })
}

#[test]
fn the_ld120s_status_lies_where_its_manual_says() {
    let map = CardMap::ld120("a");
    let status = Item::from_reference(30_002).unwrap();
    assert_eq!(
        map.reads(),
        [Read { start: status, count: 1 }, Read { start: Item::from_reference(40_010).unwrap(), count: 2 },]
    );
    // Bit 1 detect, bits 0 and 4 fault and open: the manual's numbers (manualslib 1301879, page 10).
    let mut values = Values::default();
    values.put(&map.reads()[0], &[0b1_0011]);
    assert_eq!(map.loops[0].occupied.read(&values), Some(true));
    let found: Vec<bool> = map.loops[0].faults.iter().map(|(b, _)| b.read(&values).unwrap()).collect();
    assert_eq!(found, [true, false, true]);
    values.put(&map.reads()[1], &[0x0001, 0x0002]);
    assert_eq!(map.loops[0].counter.unwrap().read(&values), Some(0x1_0002));
}

#[test]
fn a_change_lies_in_the_middle_between_two_polls() {
    let (changes, faults) =
        run(&[state(false, None, 7), state(true, None, 8), state(true, None, 8), state(false, None, 8)]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(
        changes.iter().map(|c| (c.time.0, c.data)).collect::<Vec<_>>(),
        [(S / 20, edge(true)), (S / 4, edge(false))]
    );
    assert_eq!(changes[0].half_width_ns, S / 20);
    assert!((changes[0].sigma_s() - 0.1 / 12f64.sqrt()).abs() < 1e-12);
    assert_eq!(changes[0].message().source.as_deref(), Some("a"));
}

#[test]
fn what_a_loop_was_before_the_first_poll_is_no_edge() {
    let (changes, _) = run(&[state(true, Some(LoopFault::Open), 0)]);
    assert!(changes.is_empty());
    let (changes, _) = run(&[state(true, None, 0), state(false, None, 0)]);
    assert_eq!(changes.iter().map(|c| c.data).collect::<Vec<_>>(), [edge(false)]);
}

#[test]
fn a_loop_with_a_fault_is_not_believed() {
    let open = Some(LoopFault::Open);
    let (changes, faults) = run(&[
        state(false, None, 0),
        state(true, open, 1),
        state(false, open, 1),
        state(true, open, 2),
        state(true, None, 3),
        state(false, None, 3),
    ]);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(
        changes.iter().map(|c| c.data).collect::<Vec<_>>(),
        [fault(LoopFault::Open), fault(LoopFault::Restored), edge(false)]
    );
    let short = Some(LoopFault::Short);
    let (changes, _) = run(&[state(false, None, 0), state(false, open, 0), state(false, short, 0)]);
    assert_eq!(
        changes.iter().map(|c| c.data).collect::<Vec<_>>(),
        [fault(LoopFault::Open), fault(LoopFault::Short)]
    );
}

#[test]
fn passages_between_two_polls_are_told() {
    let (changes, faults) =
        run(&[state(false, None, 4), state(true, None, 7), state(false, None, 7), state(false, None, 1)]);
    assert_eq!(changes.len(), 2);
    assert_eq!(faults, ["loop `a`: 2 passages between two polls were missed"]);
}

#[test]
fn what_was_not_read_and_a_clock_that_goes_back_are_faults() {
    let map = CardMap::ld120("a");
    let (mut card, mut changes) = (LoopCard::new(map.clone()), Vec::new());
    assert!(card.poll(UtcNs(S), &Values::default(), &mut changes)[0].contains("30002 was not read"));
    card.poll(UtcNs(2 * S), &polled(&map, &[state(false, None, 0)]), &mut changes);
    let faults = card.poll(UtcNs(S), &polled(&map, &[state(true, None, 1)]), &mut changes);
    assert!(faults[0].contains("went back") && changes.is_empty(), "{faults:?} {changes:?}");
    card.forget();
    card.poll(UtcNs(3 * S), &polled(&map, &[state(false, None, 2)]), &mut changes);
    assert!(changes.is_empty());
}

#[test]
fn a_poll_that_failed_widens_the_time_of_a_change() {
    let map = CardMap::ld120("a");
    let (mut card, mut changes) = (LoopCard::new(map.clone()), Vec::new());
    card.poll(UtcNs(0), &polled(&map, &[state(false, None, 0)]), &mut changes);
    card.poll(UtcNs(S), &Values::default(), &mut changes);
    card.poll(UtcNs(2 * S), &polled(&map, &[state(true, None, 1)]), &mut changes);
    assert_eq!((changes.len(), changes[0].time, changes[0].half_width_ns), (1, UtcNs(S), S));
}

#[test]
fn references_are_those_of_the_manuals() {
    for (reference, table, address) in [
        (1, Table::Coil, 0),
        (10_001, Table::DiscreteInput, 0),
        (30_002, Table::InputRegister, 1),
        (49_999, Table::HoldingRegister, 9998),
    ] {
        let item = Item::from_reference(reference).unwrap();
        assert_eq!(item, Item { table, address });
        assert_eq!(item.to_string(), format!("{reference:05}"));
    }
    for bad in [0, 10_000, 20_001, 50_001, u32::MAX] {
        assert_eq!(Item::from_reference(bad), Err(BadReference(bad)));
    }
}

/// A card of several loops in any of the tables, as a configuration may describe one.
fn any_map() -> impl Strategy<Value = CardMap> {
    let bits = any::<bool>();
    (1usize..6, bits, any::<bool>(), 1u16..9, 0u16..100).prop_map(
        |(n, registers, inverted, most_per_read, first)| CardMap {
            loops: (0..n as u16)
                .map(|k| {
                    let place = |j: u16| {
                        let (table, address, bit) = if registers {
                            (Table::InputRegister, first + k / 4, ((k % 4) * 3 + j) as u8)
                        } else {
                            (Table::DiscreteInput, first + 3 * k + j, 0)
                        };
                        StateBit { item: Item { table, address }, bit, inverted }
                    };
                    LoopMap {
                        name: format!("loop {k}"),
                        occupied: place(0),
                        faults: vec![(place(1), LoopFault::Open), (place(2), LoopFault::Short)],
                        counter: None,
                    }
                })
                .collect(),
            most_per_read,
        },
    )
}

proptest! {
    #[test]
    fn edges_follow_the_states_of_any_card(map in any_map(), states in proptest::collection::vec(proptest::collection::vec(any::<bool>(), 6), 1..20)) {
        let reads = map.reads();
        prop_assert!(reads.iter().all(|r| r.count <= map.most_per_read));
        let (mut card, mut changes) = (LoopCard::new(map.clone()), Vec::new());
        for (k, s) in states.iter().enumerate() {
            let loops: Vec<CardLoop> = s.iter().map(|o| state(*o, None, 0)).collect();
            let faults = card.poll(UtcNs(k as i64 * S), &polled(&map, &loops), &mut changes);
            prop_assert!(faults.is_empty(), "{:?}", faults);
        }
        for (k, l) in map.loops.iter().enumerate() {
            let got: Vec<LoopNews> = changes.iter().filter(|c| c.name == l.name).map(|c| c.data).collect();
            let want: Vec<LoopNews> = states.windows(2).filter(|w| w[0][k] != w[1][k]).map(|w| edge(w[1][k])).collect();
            prop_assert_eq!(got, want);
        }
    }

    #[test]
    fn any_values_do_no_harm(polls in proptest::collection::vec((any::<i64>(), proptest::collection::vec(any::<u16>(), 0..4)), 0..20)) {
        let map = CardMap::ld120("a");
        let (mut card, mut out) = (LoopCard::new(map.clone()), Decoded::default());
        for (time, words) in &polls {
            let mut values = Values::default();
            for read in map.reads() {
                values.put(&read, words);
            }
            values.put(&Read { start: Item { table: Table::Coil, address: u16::MAX }, count: 9 }, words);
            card.poll_into(UtcNs(*time), &values, &mut out);
        }
        prop_assert_eq!(out.frames, polls.len() as u64);
        prop_assert!(out.messages.len() <= 2 * polls.len());
    }
}

mod stream {
    use super::*;
    use crate::Decoder as _;

    fn line(k: i64, state: CardLoop) -> String {
        poll_line(UtcNs(k * S / 10), &polled(&CardMap::ld120("a"), &[state]))
    }

    #[test]
    fn polls_written_down_say_what_polls_say() {
        let states =
            [state(false, None, 7), state(true, None, 8), state(true, None, 8), state(false, None, 8)];
        let text: String = states.iter().zip(0..).map(|(s, k)| line(k, *s)).collect();
        for chunk in [1, 7, 10_000] {
            let (mut out, mut d) = (Decoded::default(), LoopPolls::new(CardMap::ld120("a")));
            text.as_bytes().chunks(chunk).for_each(|c| d.push(c, &mut out));
            d.reset(&mut out);
            let want: Vec<Message> = run(&states).0.iter().map(LoopChange::message).collect();
            assert_eq!((out.messages, out.frames, out.faults), (want, 4, vec![]));
        }
    }

    #[test]
    fn what_no_poll_writes_is_a_fault() {
        let bad = [
            ("{\"values\":{}}", "polled_ns"),
            ("{\"polled_ns\":1}", "values"),
            ("{\"polled_ns\":1,\"values\":{\"20001\":0}}", "reference"),
            ("{\"polled_ns\":1,\"values\":{\"30002\":65536}}", "16-bit"),
            ("{\"polled_ns\":1,\"failed\":\"it did not answer\"}", "did not answer"),
            ("{\"polled_ns\":1,\"values\":{}}", "was not read"),
        ];
        for (text, word) in bad {
            let (mut out, mut d) = (Decoded::default(), LoopPolls::new(CardMap::ld120("a")));
            d.push(text.as_bytes(), &mut out);
            assert!(out.messages.is_empty() && out.faults[0].what.contains(word), "{text}: {:?}", out.faults);
        }
    }

    #[test]
    fn after_a_break_nothing_is_known() {
        let (mut out, mut d) = (Decoded::default(), LoopPolls::new(CardMap::ld120("a")));
        d.push(line(0, state(false, None, 7)).as_bytes(), &mut out);
        d.reset(&mut out);
        d.push(line(600, state(true, None, 90)).as_bytes(), &mut out);
        assert_eq!((out.messages, out.faults), (vec![], vec![]));
    }
}
