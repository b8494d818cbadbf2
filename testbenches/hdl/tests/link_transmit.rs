//! Transmission of frames: RustHDL, Verilog and netlist against the model.

use hdl::link::transmit::Transmit;
use hdl::link::transmit::stimulus::random;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Transmit>(Layer::RustHdl, &random(91, 100_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Transmit>(Layer::Icarus, &random(92, 20_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Transmit>(Layer::Verilator, &random(93, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Transmit>(Layer::Netlist, &random(94, 20_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(95, 5_000);
    // A group that is one byte longer than COBS can say.
    let group = ("localparam  group_less = 8'hfd;", "localparam  group_less = 8'hfe;");
    notices::<Transmit>(Layer::Icarus, &stimulus, group.0, group.1);
    notices::<Transmit>(Layer::Netlist, &stimulus, group.0, group.1);
}
