//! Reception of frames: RustHDL, Verilog and netlist against the model.

use hdl::link::receive::Receive;
use hdl::link::receive::stimulus::random;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Receive>(Layer::RustHdl, &random(81, 100_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Receive>(Layer::Icarus, &random(82, 20_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Receive>(Layer::Verilator, &random(83, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Receive>(Layer::Netlist, &random(84, 20_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(85, 10_000);
    // A full buffer that is taken for an empty one.
    let room = ("room = filled != capacity", "room = filled != 10'h3ff");
    notices::<Receive>(Layer::Icarus, &stimulus, room.0, room.1);
    notices::<Receive>(Layer::Netlist, &stimulus, room.0, room.1);
    let polynomial = ("64'hedb88320", "64'hedb88321");
    notices::<Receive>(Layer::Icarus, &stimulus, polynomial.0, polynomial.1);
}
