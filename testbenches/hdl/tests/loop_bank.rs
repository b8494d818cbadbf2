//! The loop bank: RustHDL, Verilog and netlist against the model.

use hdl::loop_bank::LoopBank;
use hdl::loop_bank::stimulus::random;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<LoopBank>(Layer::RustHdl, &random(111, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<LoopBank>(Layer::Icarus, &random(112, 12_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<LoopBank>(Layer::Verilator, &random(113, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<LoopBank>(Layer::Netlist, &random(114, 8_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(115, 8_000);
    let lockout = ("recent$d = age$q < ", "recent$d = age$q >= ");
    notices::<LoopBank>(Layer::Icarus, &stimulus, lockout.0, lockout.1);
    notices::<LoopBank>(Layer::Netlist, &stimulus, lockout.0, lockout.1);
    let room = ("room = filled != ", "room = filled == ");
    notices::<LoopBank>(Layer::Icarus, &stimulus, room.0, room.1);
}
