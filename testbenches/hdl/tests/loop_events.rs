//! The loops' events: RustHDL, Verilog and netlist against the model.

use hdl::loop_events::LoopEvents;
use hdl::loop_events::stimulus::random;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<LoopEvents>(Layer::RustHdl, &random(141, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<LoopEvents>(Layer::Icarus, &random(142, 20_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<LoopEvents>(Layer::Verilator, &random(143, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<LoopEvents>(Layer::Netlist, &random(144, 10_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    // A full queue that takes one more.
    let full = ("full = filled == capacity", "full = filled > capacity");
    notices::<LoopEvents>(Layer::Icarus, &random(145, 20_000), full.0, full.1);
    notices::<LoopEvents>(Layer::Netlist, &random(145, 20_000), full.0, full.1);
}
