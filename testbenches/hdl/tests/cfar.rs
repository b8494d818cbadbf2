//! CFAR: RustHDL, Verilog and netlist against the model.

use hdl::cfar::Cfar;
use hdl::cfar::stimulus::{directed, random};
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Cfar>(Layer::RustHdl, &random(71, 20_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Cfar>(Layer::Icarus, &[directed(), random(72, 2_500)].concat());
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Cfar>(Layer::Verilator, &[directed(), random(73, 1_000_000)].concat());
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Cfar>(Layer::Netlist, &[directed(), random(74, 5_000)].concat());
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = [directed(), random(75, 300)].concat();
    let equal = ("by_mean = sum_wide < ", "by_mean = sum_wide <= ");
    notices::<Cfar>(Layer::Icarus, &stimulus, equal.0, equal.1);
    notices::<Cfar>(Layer::Netlist, &stimulus, equal.0, equal.1);
    // The window stands still at the end of a profile.
    let end = ("shift = entry_valid$2$q | ", "shift = entry_valid$2$q & ");
    notices::<Cfar>(Layer::Icarus, &random(76, 500), end.0, end.1);
}
