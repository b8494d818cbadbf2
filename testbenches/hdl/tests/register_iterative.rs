//! Registration one at a time: RustHDL, Verilog and netlist against the model.

use hdl::register_iterative::RegisterIterative;
use hdl::register_iterative::stimulus::{directed, random};
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<RegisterIterative>(Layer::RustHdl, &random(131, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<RegisterIterative>(Layer::Icarus, &[directed(), random(132, 20_000)].concat());
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<RegisterIterative>(Layer::Verilator, &[directed(), random(133, 1_000_000)].concat());
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<RegisterIterative>(Layer::Netlist, &random(134, 20_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(135, 5_000);
    let sign = ("shifted <= $signed(x) >>> places;", "shifted <= x >>> places;");
    notices::<RegisterIterative>(Layer::Icarus, &stimulus, sign.0, sign.1);
    notices::<RegisterIterative>(Layer::Netlist, &stimulus, sign.0, sign.1);
}
