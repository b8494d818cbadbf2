//! The fusion core: what its Verilog and its netlist answer, against the message model.

use hdl::core::Core;
use hdl::core::stimulus::{Session, heard, session};
use hdl::port::Gateware;
use hdl::regmap::{Reply, Request, TrackRecord, address, step};
use hdl::top::{self, Top};
use hdl_bench::chain::{Layer, has, simulate};
use hdl_bench::planted::spoilt;
use hdl_bench::{Design, yosys};

fn show(design: Design, layer: Layer, stimulus: &[Vec<u64>]) -> Vec<Vec<u64>> {
    simulate(design, layer, stimulus).unwrap_or_else(|error| panic!("{layer:?}: {error}"))
}

/// Frames equal, and in the same order; the first that differs is told.
fn same(heard: &[Vec<u8>], expected: &[Vec<u8>]) -> Result<(), String> {
    for at in 0..heard.len().max(expected.len()) {
        if heard.get(at) != expected.get(at) {
            return Err(format!("answer {at}: {:?} for {:?}", heard.get(at), expected.get(at)));
        }
    }
    Ok(())
}

fn answers(design: Design, layer: Layer, session: &Session) -> Result<(), String> {
    let seen = show(design, layer, &session.stimulus);
    same(&heard(&session.stimulus, &seen), &session.expected)
}

/// A request of each kind: Icarus takes seconds for a thousand clocks.
fn brief() -> Session {
    let mut session = Session::new(131, 0.8);
    session.ask(1, &Request::Hello);
    session.ask(2, &Request::Write { address: address::SCRATCH, value: 0x1234_5678 });
    session.scan(3, 2, 4, 4, true);
    session.ask(4, &Request::Update { address: 0, steps: &[1 << 20, 2, step::START | 3] });
    session.ask(5, &Request::Cfar { share: 65_535, share_edge: 65_535, rank: None, cells: &[7; 20] });
    session.wait();
    session
}

#[test]
fn icarus_answers_as_the_message_model() {
    if has(Layer::Icarus) {
        assert_eq!(answers(Design::of::<Core>(), Layer::Icarus, &brief()), Ok(()));
    }
}

#[test]
fn verilator_answers_a_million_clocks_as_the_message_model() {
    if !has(Layer::Verilator) {
        return;
    }
    for (seed, eagerness) in [(132, 1.0), (133, 0.05)] {
        let session = session(seed, 1_000_000, eagerness, false);
        assert_eq!(answers(Design::of::<Core>(), Layer::Verilator, &session), Ok(()));
    }
}

#[test]
fn a_whole_scan_is_gated_as_the_message_model_does() {
    if !has(Layer::Verilator) {
        return;
    }
    let mut session = Session::new(134, 1.0);
    session.scan(1, 512, 1024, 40, true);
    session.scan(2, 512, 1024, 1024, false);
    session.wait();
    assert_eq!(answers(Design::of::<Core>(), Layer::Verilator, &session), Ok(()));
}

#[test]
fn no_flood_stops_the_core_and_every_frame_is_counted() {
    if !has(Layer::Verilator) {
        return;
    }
    let mut session = Session::new(135, 0.5);
    let mut sent = 0_u32;
    for at in 0..3_000_u32 {
        let small = |salt: u32| (at.wrapping_mul(2_654_435_761) >> salt) as u8 % 40;
        let payload = match at % 5 {
            0 => vec![0x12, at as u8, small(3), 0, small(9), 0, 1],
            1 => vec![at as u8; usize::from(small(5)) + 1],
            2 => vec![0x10; 512],
            3 => [vec![0x11, 0, 0, 0], vec![at as u8; 70]].concat(),
            _ => vec![0x01],
        };
        session.flood(&payload);
        sent += 1;
    }
    session.idle(2_000_000);
    session.expected.clear();
    for (tag, address) in [(1, address::FRAMES_GOOD), (2, address::FRAMES_OVERFLOW), (3, address::FRAMES_BAD)]
    {
        session.ask(tag, &Request::Read { address });
        session.wait();
    }
    session.idle(1_000);
    let seen = show(Design::of::<Core>(), Layer::Verilator, &session.stimulus);
    let heard = heard(&session.stimulus, &seen);
    let replies: Vec<Reply> = heard
        .iter()
        .map(|payload| {
            let reply = Reply::decode(payload, true).or_else(|| Reply::decode(payload, false));
            reply.unwrap_or_else(|| panic!("{payload:?} is no answer")).1
        })
        .collect();
    let [
        ..,
        Reply::Read { value: good, .. },
        Reply::Read { value: overflow, .. },
        Reply::Read { value: bad, .. },
    ] = replies[..]
    else {
        panic!("no answer after the flood: {:?}", replies.last())
    };
    // The request for the count is one of them.
    assert_eq!((good + overflow, bad), (sent + 1, 0));
    assert!(overflow > 100, "{overflow} were refused");
}

#[test]
fn the_netlist_answers_as_the_message_model() {
    if has(Layer::Netlist) {
        let netlist = yosys::netlist(&Design::of::<Core>()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(answers(netlist, Layer::Netlist, &session(136, 10_000, 0.8, true)), Ok(()));
    }
}

#[test]
fn a_planted_fault_is_noticed() {
    if !has(Layer::Verilator) {
        return;
    }
    let core = Design::of::<Core>();
    let mut full = Session::new(138, 1.0);
    let all = TrackRecord { threshold: (1 << 28) - 1, count: 100, ..TrackRecord::default() };
    full.ask(1, &Request::Tracks { first: 0, tracks: &[all] });
    full.ask(1, &Request::Gate { tracks: 1, detections: 100, distances: true });
    full.wait();
    for (right, wrong, session) in [
        // A record beyond the capacity is stored, in the place of another.
        (
            "fits = ~beyond$q & (beyond_tracks == ((32'h0) & 7'h7f));",
            "fits = 1'b1;",
            &session(137, 100_000, 1.0, true),
        ),
        // A message takes a pair too many.
        ("message_full$d = in_message$q == most", "message_full$d = in_message$q > most", &full),
    ] {
        assert!(answers(spoilt(&core, right, wrong), Layer::Verilator, session).is_err(), "{wrong}");
    }
}

#[test]
fn the_chip_answers_over_its_line() {
    if !has(Layer::Verilator) {
        return;
    }
    let mut session = top::stimulus::session(139);
    session.ask(1, &Request::Hello);
    session.scan(2, 20, 30, 30, true);
    session.scan(3, 20, 30, 10, false);
    (0..20).for_each(|_| session.anything());
    session.wait();
    let stimulus = top::stimulus::line(&session);
    let seen = show(Design::of::<Top>(), Layer::Verilator, &stimulus);
    assert_eq!(same(&top::stimulus::heard(&seen), &session.expected), Ok(()));
}

#[test]
fn a_reset_of_the_chip_forgets_its_registers() {
    if !has(Layer::Verilator) {
        return;
    }
    let (mut before, mut after) = (top::stimulus::session(140), top::stimulus::session(141));
    before.ask(1, &Request::Write { address: address::SCRATCH, value: 0x1234_5678 });
    before.wait();
    after.ask(2, &Request::Read { address: address::SCRATCH });
    after.wait();
    let mut stimulus = top::stimulus::line(&before);
    let end = stimulus.len();
    stimulus.extend(vec![top::Inputs { reset: true, rx: true, loops: 0 }.words(); 4]);
    stimulus.extend(top::stimulus::line(&after));
    let seen = show(Design::of::<Top>(), Layer::Verilator, &stimulus);
    assert_eq!(same(&top::stimulus::heard(&seen[..end]), &before.expected), Ok(()));
    assert_eq!(
        same(&top::stimulus::heard(&seen[end..]), &[vec![0x82, 2, address::SCRATCH, 0, 0, 0, 0]]),
        Ok(())
    );
}

#[test]
fn the_chip_has_a_netlist_without_latches_or_loops() {
    if has(Layer::Netlist) {
        let netlist = yosys::netlist(&Design::of::<Top>());
        assert!(netlist.is_ok(), "{}: {:?}", Top::MODULE, netlist.err());
    }
}
