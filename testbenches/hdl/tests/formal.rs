//! What no input can break, proved; and what a planted fault breaks, not.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use hdl::link::receive::Receive;
use hdl::loop_conditioner::LoopConditioner;
use hdl_bench::planted::spoilt;
use hdl_bench::{Design, formal, tool};

/// The buffer of reception: never fuller than full, never read beyond what is whole.
const BUFFER: &str = "
    wire [9:0] filled_now = write$q - read$q;
    wire [9:0] whole_now = commit$q - read$q;
    (* keep *) wire holds =
        (filled_now <= 512) && (whole_now <= filled_now) && (!shown$q || whole_now != 0);";

/// A level is accepted exactly when it differs from the one accepted before and has been steady for the debounce time: never
/// inside it, never lost outside. `steady` counts the ticks since the level last changed, and knows nothing of the rest.
const DEBOUNCE: &str = "
    reg [7:0] steady;
    initial steady = 0;
    wire [7:0] steady_next = level$q != level_before$q ? tick : steady == 255 ? 255 : steady + tick;
    always @(posedge clock) steady <= reset ? 0 : steady_next;
    wire due = level$q != presence$q && (debounce_ticks == 0 || (tick && steady_next >= debounce_ticks));
    (* keep *) wire holds = accept == due && differing$q != 255
        && differing$q == (level_before$q != presence$q ? steady : 0);";

fn proves(design: &Design, property: &str) -> bool {
    formal::proves(design, property).expect("Yosys takes it")
}

#[test]
fn the_buffer_never_overflows_and_is_never_read_beyond_whole_frames() {
    if !tool::has("yosys", &[]) {
        return;
    }
    let design = Design::of::<Receive>();
    assert!(proves(&design, BUFFER));
    assert!(!proves(&spoilt(&design, "room = filled != capacity", "room = filled != 10'h3ff"), BUFFER));
    assert!(!proves(
        &spoilt(&design, "shown$d = read_next != commit$q", "shown$d = read_next != write$q"),
        BUFFER
    ));
    assert!(!proves(&design, &BUFFER.replace("<= 512", "<= 511")), "a false property");
}

#[test]
fn a_level_is_accepted_exactly_outside_the_debounce_time() {
    if !tool::has("yosys", &[]) {
        return;
    }
    let design = Design::of::<LoopConditioner>();
    assert!(proves(&design, DEBOUNCE));
    let early = spoilt(&design, "(differing_next >= debounce_ticks)", "(differing_next > debounce_ticks)");
    assert!(!proves(&early, DEBOUNCE));
    assert!(
        !proves(&design, &DEBOUNCE.replace("debounce_ticks == 0", "debounce_ticks == 1")),
        "a false property"
    );
}

#[test]
fn a_proof_begins_with_the_state_after_power_on() {
    if !tool::has("yosys", &[]) {
        return;
    }
    // Kept for ever, so that induction alone can say nothing.
    let kept = |first: u8| {
        format!(
            "reg kept;\ninitial kept = {first};\nalways @(posedge clock) kept <= kept & raw | kept;\n\
             (* keep *) wire holds = !kept;"
        )
    };
    let design = Design::of::<LoopConditioner>();
    assert!(proves(&design, &kept(0)));
    assert!(!proves(&design, &kept(1)));
}
