//! The gate: RustHDL, Verilog and netlist against the model.

use hdl::gate::Gate;
use hdl::gate::stimulus::{directed, random};
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Gate>(Layer::RustHdl, &random(51, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Gate>(Layer::Icarus, &[directed(), random(52, 10_000)].concat());
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Gate>(Layer::Verilator, &[directed(), random(53, 1_000_000)].concat());
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Gate>(Layer::Netlist, &[directed(), random(54, 4_000)].concat());
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = [directed(), random(55, 1_000)].concat();
    let sign = ("shifted <= $signed(x) >>> places;", "shifted <= x >>> places;");
    notices::<Gate>(Layer::Icarus, &stimulus, sign.0, sign.1);
    let equal = ("near = distance <= ", "near = distance < ");
    notices::<Gate>(Layer::Icarus, &stimulus, equal.0, equal.1);
    notices::<Gate>(Layer::Netlist, &stimulus, equal.0, equal.1);
}
