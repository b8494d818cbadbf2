//! What the message model owes the host, against a plain reading of the table.

use super::stimulus::{Session, heard, session};
use super::{Core, MessageModel};
use crate::port::Gateware as _;
use crate::regmap::{
    GateDone, Hello, PAIRS_PER_MESSAGE, PairRecord, Reply, Request, TrackRecord, address, error, opcode,
    status,
};
use proptest::prelude::*;

/// A track that keeps whatever is within `reach` units of its place, and only that: u₁² + u₂² in `DISTANCE2`.
fn track(place: [i64; 2], reach: u64, first: u16, count: u16) -> TrackRecord {
    TrackRecord {
        mean: [place[0], place[1], 0],
        w: [4096, 0, 4096, 0, 0, 0],
        threshold: (reach * reach) << 16,
        first,
        count,
        ..TrackRecord::default()
    }
}

fn ask(model: &mut MessageModel, tag: u8, request: &Request) -> Vec<Reply> {
    let payload = request.encode(tag).expect("it fits");
    let replies = model.receive(&payload);
    replies
        .iter()
        .map(|reply| {
            let (back, reply) = Reply::decode(reply, false).expect("an answer");
            assert_eq!(back, tag);
            reply
        })
        .collect()
}

fn fault(op: u8, code: u8) -> Vec<Reply> {
    vec![Reply::Error { op, code }]
}

#[test]
fn registers_are_read_and_written_as_the_table_says() {
    let mut model = MessageModel::default();
    assert_eq!(ask(&mut model, 1, &Request::Hello), [Reply::Hello(Hello::OURS)]);
    let write = Request::Write { address: address::SCRATCH, value: 0x1234_5678 };
    let scratch = |value| Reply::Written { address: address::SCRATCH, value };
    assert_eq!(ask(&mut model, 2, &write), [scratch(0x1234_5678)]);
    let fixed = Request::Write { address: address::VERSION, value: 7 };
    assert_eq!(ask(&mut model, 3, &fixed), [Reply::Written { address: address::VERSION, value: 0x100 }]);
    let read = Request::Read { address: address::SCRATCH };
    assert_eq!(ask(&mut model, 4, &read), [Reply::Read { address: address::SCRATCH, value: 0x1234_5678 }]);
    assert_eq!(ask(&mut model, 5, &Request::Read { address: 0x7f }), fault(opcode::READ, error::ADDRESS));
    assert_eq!(
        ask(&mut model, 6, &Request::Read { address: address::ERRORS }),
        [Reply::Read { address: address::ERRORS, value: 1 }]
    );
}

#[test]
fn a_gate_keeps_what_is_near_and_says_what_it_weighed() {
    let mut model = MessageModel::default();
    let tracks = [track([0, 0], 5, 0, 3), track([100, 100], 5, 1, 2), track([0, 0], 5, 2, 9)];
    let detections = [[3, 4, 0], [4, 4, 0], [100, 105, 0]];
    assert_eq!(ask(&mut model, 9, &Request::Tracks { first: 0, tracks: &tracks }), []);
    assert_eq!(ask(&mut model, 9, &Request::Detections { first: 0, detections: &detections }), []);
    let gate = Request::Gate { tracks: 3, detections: 3, distances: false };
    let pair = |track, detection| PairRecord { track, detection, distance2: None };
    let done = GateDone { pairs: 6, kept: 2, tracks_loaded: 3, detections_loaded: 3, status: status::CUT };
    let expected = [Reply::Pairs(vec![pair(0, 0), pair(1, 2)]), Reply::GateDone(done)];
    assert_eq!(ask(&mut model, 9, &gate), expected);
    // What was loaded has been told.
    let again =
        [expected[0].clone(), Reply::GateDone(GateDone { tracks_loaded: 0, detections_loaded: 0, ..done })];
    assert_eq!(ask(&mut model, 9, &gate), again);
}

#[test]
fn records_with_another_tag_do_not_count() {
    let mut model = MessageModel::default();
    let tracks = [track([0, 0], 5, 0, 0); 2];
    ask(&mut model, 1, &Request::Tracks { first: 0, tracks: &tracks });
    ask(&mut model, 2, &Request::Tracks { first: 0, tracks: &tracks[..1] });
    ask(&mut model, 2, &Request::Tracks { first: 5, tracks: &tracks });
    ask(&mut model, 1, &Request::Detections { first: 0, detections: &[[0; 3]] });
    let gate = Request::Gate { tracks: 0, detections: 0, distances: false };
    let done = GateDone { tracks_loaded: 3, ..GateDone::default() };
    assert_eq!(ask(&mut model, 2, &gate), [Reply::GateDone(done)]);
}

#[test]
fn many_pairs_fill_their_messages() {
    for distances in [false, true] {
        let mut model = MessageModel::default();
        let most = PAIRS_PER_MESSAGE[usize::from(distances)];
        for count in [most - 1, most, most + 1, 2 * most] {
            let tracks = [track([0, 0], 5, 0, count as u16)];
            model.receive(&Request::Tracks { first: 0, tracks: &tracks }.encode(0).expect("it fits"));
            let gate = Request::Gate { tracks: 1, detections: count as u16, distances }.encode(0);
            let replies = model.receive(&gate.expect("it fits"));
            let sizes: Vec<usize> = replies
                .iter()
                .filter_map(|reply| match Reply::decode(reply, distances) {
                    Some((0, Reply::Pairs(pairs))) => Some(pairs.len()),
                    _ => None,
                })
                .collect();
            let expected: Vec<usize> =
                [count.min(most), count.saturating_sub(most)].into_iter().filter(|&size| size > 0).collect();
            assert_eq!(sizes, expected, "{count} pairs");
            assert_eq!(replies.len(), expected.len() + 1);
            assert!(replies.iter().all(|reply| reply.len() <= 512));
        }
    }
}

#[test]
fn what_cannot_be_done_is_told_and_the_rest_done() {
    let mut model = MessageModel::default();
    let tracks = [track([0, 0], 5, 0, 1); 3];
    let beyond = Request::Tracks { first: 510, tracks: &tracks };
    assert_eq!(ask(&mut model, 0, &beyond), fault(opcode::TRACKS, error::CAPACITY));
    let mut cut = Request::Tracks { first: 0, tracks: &tracks }.encode(0).expect("it fits");
    cut.pop();
    assert_eq!(model.receive(&cut), [[0xff, 0, opcode::TRACKS, error::LENGTH]]);
    let gate = Request::Gate { tracks: 1, detections: 1, distances: false };
    // Two of the first message, two of the second.
    let Some(Reply::GateDone(done)) = ask(&mut model, 0, &gate).pop() else { panic!("no end") };
    assert_eq!((done.tracks_loaded, done.pairs), (4, 1));
    let greedy = Request::Gate { tracks: 513, detections: 1, distances: false };
    assert_eq!(ask(&mut model, 3, &greedy), fault(opcode::GATE, error::CAPACITY));
    assert_eq!(model.receive(&[opcode::HELLO]), [[0xff, 0, opcode::HELLO, error::LENGTH]]);
    assert_eq!(model.receive(&[opcode::HELLO, 7, 0]), [[0xff, 7, opcode::HELLO, error::LENGTH]]);
    assert_eq!(model.receive(&[0x77, 7, 0]), [[0xff, 7, 0x77, error::UNSUPPORTED]]);
}

proptest! {
    #[test]
    fn any_bytes_are_answered(payloads in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..80), 1..20)) {
        let mut model = MessageModel::default();
        for payload in payloads {
            for reply in model.receive(&payload) {
                prop_assert!((3..=512).contains(&reply.len()));
                prop_assert_eq!(Some(&reply[1]), payload.get(1).or(Some(&0)));
            }
        }
    }
}

/// Runs a session through the block in RustHDL's own simulation; it hears what the message model says.
fn hears(session: &Session) {
    let mut block = Core::connected();
    let seen: Vec<Vec<u64>> = session.stimulus.iter().map(|inputs| block.step(inputs)).collect();
    let heard = heard(&session.stimulus, &seen);
    for (at, (heard, expected)) in heard.iter().zip(&session.expected).enumerate() {
        assert_eq!(heard, expected, "answer {at}");
    }
    assert_eq!(heard.len(), session.expected.len());
}

#[test]
fn the_block_answers_as_the_model_does() {
    let mut session = Session::new(1, 0.6);
    session.ask(1, &Request::Hello);
    session.ask(2, &Request::Write { address: address::SCRATCH, value: 0x89ab_cdef });
    session.ask(3, &Request::Read { address: address::SCRATCH });
    session.scan(4, 4, 9, 9, true);
    session.scan(5, 3, 2, 4, false);
    session.ask(6, &Request::Read { address: address::GATE_PAIRS });
    session.update(7);
    session.profile(8);
    session.wait();
    assert!(session.expected.iter().any(|reply| reply[0] == opcode::GATE_PAIRS), "something is kept");
    hears(&session);
}

#[test]
fn the_block_answers_anything_as_the_model_does() {
    hears(&session(2, 1_500, 1.0, true));
}

#[test]
fn a_vehicle_over_a_loop_is_told_between_answers() {
    let mut session = Session::new(3, 0.9);
    let set = |session: &mut Session, address, value| session.ask(1, &Request::Write { address, value });
    set(&mut session, address::TICK_CLOCKS, 64);
    set(&mut session, address::LOOP_DEBOUNCE, 2);
    set(&mut session, address::LOOP_ENABLE, 0xff);
    session.wait();
    let answered = session.expected.len();
    for loops in [0b10_0000, 0] {
        session.loops = loops;
        session.ask(2, &Request::Hello);
        session.idle(1_000);
    }
    let mut block = Core::connected();
    let seen: Vec<Vec<u64>> = session.stimulus.iter().map(|inputs| block.step(inputs)).collect();
    let heard = heard(&session.stimulus, &seen);
    let events: Vec<(u8, u8, u16)> = heard
        .iter()
        .filter_map(|payload| match Reply::decode(payload, false) {
            Some((0, Reply::Loop(event))) => Some((event.channel, event.kind, event.lost)),
            _ => None,
        })
        .collect();
    assert_eq!(events, [(5, 0, 0), (5, 1, 0)]);
    let others: Vec<&Vec<u8>> = heard.iter().filter(|payload| payload[0] != opcode::LOOP_EVENT).collect();
    assert_eq!(others, session.expected.iter().collect::<Vec<_>>());
    assert!(answered < others.len());
}
