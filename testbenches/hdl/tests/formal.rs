//! What no input can break, proved; and what a planted fault breaks, not.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use hdl::link::receive::Receive;
use hdl::link::transmit::Transmit;
use hdl::loop_bank::LoopBank;
use hdl::loop_conditioner::LoopConditioner;
use hdl::register_iterative::RegisterIterative;
use hdl_bench::planted::spoilt;
use hdl_bench::{Design, formal, tool};

/// The buffer of reception: never fuller than full, never read beyond what is whole.
const BUFFER: &str = "
    wire [9:0] filled_now = write$q - reader$read_at;
    wire [9:0] whole_now = commit$q - reader$read_at;
    (* keep *) wire holds =
        (filled_now <= 512) && (whole_now <= filled_now) && (!reader$fetched || whole_now != 0);";

/// A level is accepted exactly when it differs from the one accepted before and has been steady for the debounce time: never
/// inside it, never lost outside. `steady` counts the ticks since the level last changed, `asked` is the debounce time that was
/// set when it began to differ; they know nothing of the rest.
const DEBOUNCE: &str = "
    reg [7:0] steady, asked;
    initial steady = 0;
    initial asked = 0;
    wire [7:0] steady_next = level$q != level_before$q ? tick : steady == 255 ? 255 : steady + tick;
    wire due = level$q != presence$q && (asked == 0 || (tick && steady_next >= asked));
    always @(posedge clock) begin
        steady <= reset ? 0 : steady_next;
        asked <= reset ? 0 : level$q == presence$q || due ? debounce_ticks : asked;
    end
    wire differed = level_before$q != presence$q;
    (* keep *) wire holds = accept == due && left$q == (differed ? asked - steady : asked) && !(differed && steady >= asked);";

/// What a FIFO shows stays until it is taken, and so does the place of the next behind it: what the memory reads there on every
/// clock is the same, as nothing is written there. The FIFO is never fuller than full, and never read where it is empty.
fn fifo(pointer_bits: u32, word_bits: u32, whole: &str) -> String {
    let (top, address, capacity) = (pointer_bits - 1, pointer_bits - 2, 1 << (pointer_bits - 1));
    let word = word_bits - 1;
    format!(
        "
    reg waits = 0;
    reg next_waits = 0;
    reg [{top}:0] place = 0;
    reg [{word}:0] shown_before = 0;
    always @(posedge clock) begin
        waits <= reader$valid && !ready && !reset;
        next_waits <= reader$fetched && reader$valid && !ready && !reset;
        place <= reader$read_at;
        shown_before <= reader$word;
    end
    wire [{top}:0] filled_now = write$q - reader$read_at;
    wire [{top}:0] whole_now = {whole} - reader$read_at;
    (* keep *) wire holds = filled_now <= {capacity} && whole_now <= filled_now && (!reader$fetched || whole_now != 0)
        && (!waits || (reader$valid && reader$word == shown_before))
        && (!next_waits || (reader$fetched && reader$read_at == place))
        && !(reader$write && reader$fetched && reader$write_at[{address}:0] == reader$read_at[{address}:0]);"
    )
}

/// Between frames reception is as after a reset, but for the numbers of frames and the payloads that wait: a zero ends whatever
/// was before it, one clock later, so that no bytes of the line can keep it from the next frame.
const CLEAN: &str = "
    reg zero;
    initial zero = 1;
    always @(posedge clock) zero <= reset || octet_valid && octet == 0;
    (* keep *) wire holds = !(zero && started$q) && !(ending$q && decoded_valid$q)
        && (started$q || ending$q || (!decoded_valid$q && crc$q == 0 && count$q == 0 && !held_full$q && !spilt$q
            && write$q == commit$q && left$q == 0));";

/// A byte for the line stays until it is taken: what it is made of stays, and the group is not written meanwhile.
const STAYS: &str = "
    reg waits = 0;
    reg [2:0] phase_before = 0;
    reg [7:0] length_before = 0, shown_before = 0;
    always @(posedge clock) begin
        waits <= octet_valid && !octet_ready && !reset;
        phase_before <= phase$q;
        length_before <= length$q;
        shown_before <= shown$q;
    end
    (* keep *) wire holds = !(memory$write && octet_valid)
        && (!waits || (octet_valid && phase$q == phase_before && length$q == length_before && shown$q == shown_before));";

/// Transmission never stands still, and its group never overflows: with something to send a byte is shown after 254 clocks at most
/// (`quiet`), and after 257 bytes that the line took at most it asks for more (`loud`). The rest is what the two follow from.
const GOES_ON: &str = "
    reg [8:0] quiet, loud;
    initial quiet = 0;
    initial loud = 0;
    always @(posedge clock) begin
        quiet <= reset || octet_valid ? 0 : quiet + there;
        loud <= reset || !octet_valid ? 0 : loud + octet_ready;
    end
    (* keep *) wire holds = quiet <= 254 && loud <= 257 && (
        phase$q == 0 ? loud == 0 && count$q == 0 && shown$q == 0 && quiet == 0 :
        phase$q == 1 ? quiet <= count$q && count$q <= 253 && shown$q == 0 :
        phase$q == 2 ? count$q <= 254 && shown$q == 0
            && (count$q == 0 && !ended_in_zero$q ? loud <= 255 : loud == 0) :
        phase$q == 3 ? count$q <= 254 && shown$q < count$q && loud == shown$q + 1 :
        phase$q == 4 && loud <= 256 && count$q == 0 && shown$q == 0);";

/// Registration one at a time is ready again after 46 clocks, whatever came in.
const READY_AGAIN: &str = "
    reg [5:0] age;
    initial age = 0;
    always @(posedge clock) age <= reset || phase$q == 0 ? 0 : age + 1;
    (* keep *) wire holds = age <= 45 && (
        phase$q == 0 ? ready : phase$q == 1 ? age == 0 : phase$q == 2 ? age == 1 :
        phase$q == 3 ? stage$q < 20 && age == 2 + 2 * stage$q :
        phase$q == 4 ? stage$q < 20 && age == 3 + 2 * stage$q :
        phase$q == 5 ? age == 42 : phase$q == 6 ? age == 43 : age == 44);";

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
    assert!(!proves(&spoilt(&design, "reader$whole_to = commit$q", "reader$whole_to = write$q"), BUFFER));
    assert!(!proves(&design, &BUFFER.replace("<= 512", "<= 511")), "a false property");
}

#[test]
fn a_level_is_accepted_exactly_outside_the_debounce_time() {
    if !tool::has("yosys", &[]) {
        return;
    }
    let design = Design::of::<LoopConditioner>();
    assert!(proves(&design, DEBOUNCE));
    let early = spoilt(&design, "tick & (left$q == 32'h1)", "tick & (left$q == 32'h2)");
    assert!(!proves(&early, DEBOUNCE));
    assert!(!proves(&design, &DEBOUNCE.replace("asked == 0 ||", "asked == 1 ||")), "a false property");
}

/// The property holds, each spoilt design breaks it, and a false property is told from a true one.
fn proves_only(design: &Design, property: &str, faults: &[(&str, &str)], (right, wrong): (&str, &str)) {
    if !tool::has("yosys", &[]) {
        return;
    }
    assert!(proves(design, property), "{}", design.module);
    for (right, wrong) in faults {
        assert!(!proves(&spoilt(design, right, wrong), property), "{}: {wrong}", design.module);
    }
    assert!(property.contains(right), "{right}");
    assert!(!proves(design, &property.replacen(right, wrong, 1)), "{}: a false property", design.module);
}

#[test]
fn the_events_of_the_bank_never_overflow_and_stay_until_they_are_taken() {
    let faults =
        [("room = filled != capacity", "room = filled != 7'h7f"), ("take = ~shown$q | ready", "take = 1'b1")];
    proves_only(&Design::of::<LoopBank>(), &fifo(7, 38, "write$q"), &faults, ("<= 64", "<= 63"));
}

#[test]
fn a_received_byte_stays_until_it_is_taken() {
    let faults = [
        ("take = ~shown$q | ready", "take = 1'b1"),
        ("room = filled != capacity", "room = filled != 10'h3ff"),
    ];
    proves_only(&Design::of::<Receive>(), &fifo(10, 9, "commit$q"), &faults, ("<= 512", "<= 511"));
}

#[test]
fn reception_is_as_new_behind_every_zero() {
    let faults = [("write$d = commit$q", "write$d = write$q"), ("count$d = ((32'h0)", "count$d = ((32'h1)")];
    proves_only(&Design::of::<Receive>(), CLEAN, &faults, ("left$q == 0", "left$q == 1"));
}

#[test]
fn a_byte_for_the_line_stays_until_it_is_taken() {
    let faults = [("if (octet_ready) begin", "if (1'b1) begin")];
    proves_only(
        &Design::of::<Transmit>(),
        STAYS,
        &faults,
        ("octet_valid && phase$q", "!octet_valid && phase$q"),
    );
}

#[test]
fn transmission_never_stands_still() {
    let faults = [("(count$q == group_less)", "(count$q == 8'hff)"), ("sent = 1'b1", "sent = 1'b0")];
    proves_only(&Design::of::<Transmit>(), GOES_ON, &faults, ("quiet <= 254", "quiet <= 253"));
}

#[test]
fn registration_one_at_a_time_is_always_ready_again() {
    let faults = [("(stage$q == ((32'h13) & 5'h1f))", "(stage$q == 5'h1f)")];
    proves_only(&Design::of::<RegisterIterative>(), READY_AGAIN, &faults, ("age == 44", "age == 43"));
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
