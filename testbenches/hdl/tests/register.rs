//! Registration: RustHDL, Verilog and netlist against the model.

use hdl::register::Register;
use hdl::register::stimulus::{directed, random};
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Register>(Layer::RustHdl, &random(21, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Register>(Layer::Icarus, &directed());
    agrees::<Register>(Layer::Icarus, &random(22, 3_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Register>(Layer::Verilator, &[directed(), random(23, 1_000_000)].concat());
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Register>(Layer::Netlist, &random(24, 1_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    // A turn that is off by one part in 2^26, in the fifteenth stage.
    let stimulus = random(25, 6_000);
    let turn = ("localparam  turn = 26'h28c;", "localparam  turn = 26'h28d;");
    notices::<Register>(Layer::Verilator, &stimulus, turn.0, turn.1);
    // Rounding that is off by 2^-8 of a unit; and the netlist of that.
    let half = ("x_half = ", "x_half = 1 + ");
    notices::<Register>(Layer::Icarus, &stimulus[..1_000], half.0, half.1);
    notices::<Register>(Layer::Netlist, &stimulus[..1_000], half.0, half.1);
}
