//! The gate matrix: RustHDL, Verilog and netlist against the model.

use hdl::gate_matrix::GateMatrix;
use hdl::gate_matrix::stimulus::{full, random};
use hdl::port::modelled;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<GateMatrix>(Layer::RustHdl, &random(121, 12_000, 20));
}

#[test]
fn icarus_is_the_model() {
    agrees::<GateMatrix>(Layer::Icarus, &random(122, 30_000, 30));
}

#[test]
fn verilator_is_the_model_on_a_million_pairs() {
    agrees::<GateMatrix>(Layer::Verilator, &random(123, 1_000_000, 200));
    // Memories and windows as full as they can be, first to an eager reader and then to one who holds everything up.
    let stimulus = [full(1), full(2)].concat();
    let last = modelled::<GateMatrix>(&stimulus).pop();
    assert_eq!(
        last.map(|words| (words[5], words[6])),
        Some((524_288, 524_288)),
        "twice as many were weighed"
    );
    agrees::<GateMatrix>(Layer::Verilator, &stimulus);
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<GateMatrix>(Layer::Netlist, &random(124, 12_000, 12));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(125, 20_000, 20);
    // A window that takes one detection too many.
    let single = ("now_single$d = sized_left$q == ", "now_single$d = sized_left$q != ");
    notices::<GateMatrix>(Layer::Icarus, &stimulus, single.0, single.1);
    notices::<GateMatrix>(Layer::Netlist, &stimulus, single.0, single.1);
}

#[test]
fn a_sequencer_that_does_not_wait_is_noticed() {
    // Only a reader who sleeps shows it.
    let wait = ("issue = now_valid$q & ~full", "issue = now_valid$q");
    notices::<GateMatrix>(Layer::Verilator, &full(2), wait.0, wait.1);
}
