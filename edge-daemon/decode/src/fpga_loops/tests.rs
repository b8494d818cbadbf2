use super::*;
use proptest::prelude::*;

const MS: i64 = 1_000_000;
/// When the core was reset.
const RESET: UtcNs = UtcNs(1_790_000_000_123_000_000);
const DEBOUNCE: u32 = 20;

fn reading(ticks: u32, present: u8) -> Reading {
    Reading { round_trip_ns: MS, ticks, tick_ns: MS, debounce_ticks: DEBOUNCE, present }
}

/// A reading in the middle of the tick that it tells, as on a line without a delay of its own.
fn read_at(ms: i64, present: u8) -> String {
    let time = RESET.plus_ns(ms * MS + MS / 2);
    reading_line(time, &reading(u32::try_from(ms).unwrap(), present))
}

fn event(channel: u8, kind: u8, tick: u32, lost: u16) -> String {
    event_line(RESET, &Event { channel, kind, tick, lost })
}

fn decode(lines: &[String]) -> Decoded {
    let (mut decoder, mut out) = (FpgaLoops::default(), Decoded::default());
    lines.iter().for_each(|line| decoder.push(line.as_bytes(), &mut out));
    out
}

fn edges(out: &Decoded) -> Vec<(&str, bool, i64)> {
    let of = |m: &Message| match m.data {
        ScanData::Loop(edge) => Some((edge.on, (m.device_time.unwrap().0 - RESET.0) / MS)),
        _ => None,
    };
    let some = out.messages.iter().filter_map(|m| Some((m.source.as_deref()?, of(m)?)));
    some.map(|(source, (on, ms))| (source, on, ms)).collect()
}

#[test]
fn edges_are_dated_less_the_debounce_time() {
    let out = decode(&[read_at(1000, 0), event(2, 0, 1500, 0), event(7, 0, 1600, 0), event(2, 1, 1900, 0)]);
    assert_eq!(edges(&out), [("2", true, 1480), ("7", true, 1580), ("2", false, 1880)]);
    assert_eq!((out.faults, out.frames), (vec![], 4));
}

#[test]
fn the_counter_wraps() {
    let time = RESET.plus_ns(MS / 2);
    let out = decode(&[reading_line(time, &reading(u32::MAX, 0)), event(0, 0, 30, 0)]);
    // 31 ticks later, less 20.
    assert_eq!(edges(&out), [("0", true, 11)]);
}

#[test]
fn what_was_there_before_is_told_once() {
    let out = decode(&[read_at(1000, 0b11), event(0, 0, 1000, 0), event(0, 1, 1100, 0), read_at(2000, 0b10)]);
    assert_eq!(edges(&out), [("0", true, 1000), ("1", true, 1000), ("0", false, 1080)]);
}

#[test]
fn lost_events_are_counted_and_levels_taken_from_the_next_reading() {
    let out = decode(&[
        read_at(1000, 0),
        event(3, 0, 1100, 0),
        // The fall of 3 and the rise of 4 were lost, and one more.
        event(5, 0, 1200, 3),
        read_at(2000, 0b11_0000),
    ]);
    assert_eq!(edges(&out), [("3", true, 1080), ("5", true, 1180), ("3", false, 2000), ("4", true, 2000)]);
    assert!(out.faults.len() == 1 && out.faults[0].what.contains("no room for 3 events"), "{:?}", out.faults);
}

#[test]
fn a_reset_core_is_read_anew() {
    let out = decode(&[read_at(50_000, 1), reading_line(RESET.plus_ns(60_000 * MS), &reading(5, 0))]);
    assert_eq!(edges(&out).iter().map(|e| e.1).collect::<Vec<_>>(), [true, false]);
    assert!(out.faults.iter().any(|f| f.what.contains("was reset")), "{:?}", out.faults);
}

#[test]
fn stuck_and_chatter_are_the_sensors_faults_and_crosstalk_is_told() {
    let out = decode(&[
        read_at(1000, 0),
        event(1, 2, 1100, 0),
        event(1, 4, 1200, 0),
        event(1, 3, 1300, 0),
        event(1, 5, 1400, 0),
        event(1, 6, 1500, 0),
        event(1, 7, 1600, 0),
    ]);
    let faults: Vec<LoopFault> = out
        .messages
        .iter()
        .filter_map(|m| if let ScanData::LoopFault(f) = m.data { Some(f.fault) } else { None })
        .collect();
    assert_eq!(faults, [LoopFault::Watchdog, LoopFault::Other, LoopFault::Restored]);
    assert!(out.faults.len() == 1 && out.faults[0].what.contains("crosstalk"), "{:?}", out.faults);
}

#[test]
fn an_event_without_a_reading_can_t_be_dated() {
    let out = decode(&[event(0, 0, 5, 0)]);
    assert!(out.messages.is_empty() && out.faults[0].what.contains("before"), "{:?}", out.faults);
}

proptest! {
    /// An edge is where it was to within the error that is stated, whatever delays readings and drift have (the oracle: the instants
    /// that made the ticks).
    #[test]
    fn edges_are_where_they_are_said_to_be(
        delays in prop::collection::vec((0_i64..30 * MS, 0_i64..30 * MS), 1..60), ppm in -90_i64..90, phase in 0_i64..MS,
    ) {
        let (mut decoder, mut out) = (FpgaLoops::default(), Decoded::default());
        let tick_at = |ns: i64| u32::try_from((ns + ns / 1_000_000 * ppm) / MS).unwrap();
        let mut present = false;
        for (n, (there, back)) in delays.iter().enumerate() {
            let read_ns = (n as i64 + 1) * 1_000 * MS + phase;
            let (asked, answered) = (read_ns - there, read_ns + back);
            let middle = RESET.plus_ns(asked + (answered - asked) / 2);
            let r = Reading { round_trip_ns: answered - asked, ..reading(tick_at(read_ns), u8::from(present)) };
            decoder.push(reading_line(middle, &r).as_bytes(), &mut out);
            prop_assert_eq!(&out.faults, &vec![]);
            let edge_ns = read_ns + 400 * MS;
            let tick = tick_at(edge_ns) + DEBOUNCE;
            present = !present;
            out.messages.clear();
            decoder.push(event(0, u8::from(!present), tick, 0).as_bytes(), &mut out);
            let error_ns = decoder.error_ns(tick).unwrap();
            prop_assert_eq!(out.messages.len(), 1);
            let off = (out.messages[0].device_time.unwrap().0 - RESET.0 - edge_ns).abs();
            // The edge was somewhere within its tick.
            prop_assert!(off <= error_ns + MS, "off by {off} ns, stated {error_ns}");
        }
    }
}
