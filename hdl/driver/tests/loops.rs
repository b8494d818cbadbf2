//! Contacts of a simulated core are moved; the driver reads what happened on its loops.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use fusion_fpga::loops::{CoreSlot, LoopSettings, lock};
use fusion_fpga::sim::{Engine, Pins, SimError, Simulator};
use fusion_fpga::{Core, SerialLink, Statistics};
use hdl::regmap::{LoopEvent, address};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::or_skip;

const MS: Duration = Duration::from_millis(1);

/// A simulated core with contacts; none, with a word about it, where it can't be built.
fn start(engine: Engine) -> Option<Simulator> {
    or_skip(Simulator::start_with_contacts(engine, &mut |_| {}))
}

fn open(simulator: &Simulator) -> Core {
    let link = SerialLink::open_pty(simulator.path()).unwrap_or_else(|error| panic!("{error}"));
    Core::open(Box::new(link), Arc::<Statistics>::default()).unwrap_or_else(|error| panic!("{error}"))
}

const SETTINGS: LoopSettings = LoopSettings {
    tick_clocks: Pins::CLOCKS_PER_MS,
    debounce_ticks: 5,
    stuck_ticks: 0,
    chatter_window_ticks: 1000,
    chatter_limit: 0,
    lockout_ticks: 0,
    beside: 0,
    enable: 0b1111_0111,
};

/// Events until there are so many; fails after ten seconds.
fn events(core: &mut Core, count: usize) -> Vec<LoopEvent> {
    let (mut events, began) = (Vec::new(), Instant::now());
    while events.len() < count {
        assert!(began.elapsed() < Duration::from_secs(10), "{events:?}");
        assert_eq!(core.loop_events(&mut events), Ok(0));
        sleep(MS);
    }
    events
}

fn contacts_become_events(engine: Engine) {
    let Some(simulator) = start(engine) else { return };
    let mut core = open(&simulator);
    core.set_loops(&SETTINGS).unwrap();
    let before = core.read(address::TICKS).unwrap();
    // Channel 3 is not enabled, so it counts as open.
    simulator.pins().set(0b0000_1001).unwrap();
    let rise = events(&mut core, 1);
    assert_eq!((rise[0].channel, rise[0].kind, rise[0].lost), (0, 0, 0), "{rise:?}");
    assert_eq!(core.read(address::LOOP_PRESENT), Ok(0b0001));
    simulator.pins().set(0b1000_0001).unwrap();
    let second = events(&mut core, 1);
    assert_eq!((second[0].channel, second[0].kind), (7, 0));
    simulator.pins().set(0).unwrap();
    let mut falls = events(&mut core, 2);
    falls.sort_by_key(|event| event.channel);
    assert_eq!(falls.iter().map(|e| (e.channel, e.kind)).collect::<Vec<_>>(), [(0, 1), (7, 1)]);
    let after = core.read(address::TICKS).unwrap();
    let ticks: Vec<u32> = [&rise[0], &second[0], &falls[0]].map(|event| event.value).into();
    assert!(ticks[0] >= before + 5 && ticks[2] <= after, "{before} {ticks:?} {after}");
    assert!(ticks[0] < ticks[1] && ticks[1] < ticks[2], "{ticks:?}");
}

#[test]
fn contacts_become_events_of_the_model() {
    contacts_become_events(Engine::Model);
}

#[test]
fn contacts_become_events_of_the_verilated_core() {
    contacts_become_events(Engine::Verilator);
}

/// A pulse on pin 1 within one on pin 0; what is told of pin 1.
fn pulse_beside_another(engine: Engine, beside: u8) -> Option<Vec<u8>> {
    let simulator = start(engine)?;
    let mut core = open(&simulator);
    core.set_loops(&LoopSettings { lockout_ticks: 250, beside, ..SETTINGS }).unwrap();
    assert_eq!(core.read(address::LOOP_LOCKOUT), Ok(250));
    assert_eq!(core.read(address::LOOP_BESIDE), Ok(beside.into()));
    let mut told = Vec::new();
    simulator.pins().set(0b01).unwrap();
    assert_eq!(events(&mut core, 1)[0].channel, 0);
    for level in [0b11, 0b01, 0b00] {
        simulator.pins().set(level).unwrap();
        sleep(20 * MS);
        if level == 0 {
            // The last is the fall of pin 0.
            while !told.contains(&(0, 1)) {
                told.extend(events(&mut core, 1).iter().map(|e| (e.channel, e.kind)));
            }
        }
    }
    Some(told.into_iter().filter(|(channel, _)| *channel == 1).map(|(_, kind)| kind).collect())
}

fn crosstalk_is_locked_out(engine: Engine) {
    // A machine that sleeps over the lock-out makes a vehicle of the pulse: then it is tried again.
    let crosstalk = (0..20).find_map(|_| match pulse_beside_another(engine, 0b01) {
        Some(told) if told == [0, 1] => None,
        told => Some(told),
    });
    let Some(Some(told)) = crosstalk else { return assert!(crosstalk.is_some(), "it is always a vehicle") };
    assert_eq!(told, [6], "crosstalk");
    // The same pulse on a loop that nobody lies beside is a vehicle.
    assert_eq!(pulse_beside_another(engine, 0b10), Some(vec![0, 1]));
}

#[test]
fn crosstalk_is_locked_out_by_the_model() {
    crosstalk_is_locked_out(Engine::Model);
}

#[test]
fn crosstalk_is_locked_out_by_the_verilated_core() {
    crosstalk_is_locked_out(Engine::Verilator);
}

#[test]
fn simulations_that_keep_no_time_have_no_contacts() {
    for engine in [Engine::RustHdl, Engine::VerilatorUart] {
        let refused = Simulator::start_with_contacts(engine, &mut |_| {});
        assert!(matches!(refused, Err(SimError::NoContacts { .. })));
    }
}

#[test]
fn a_core_is_found_while_it_is_open() {
    let simulator = start(Engine::Model).unwrap();
    let slot = CoreSlot::default();
    assert!(slot.get().is_none());
    let core = Arc::new(Mutex::new(open(&simulator)));
    slot.put(&core);
    let found = slot.get().unwrap();
    assert_eq!(lock(&found).read(address::SCRATCH), Ok(0));
    drop((core, found));
    assert!(slot.get().is_none());
}
