//! The update: RustHDL, Verilog and netlist against the model.

use hdl::update::Update;
use hdl::update::stimulus::{directed, random};
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Update>(Layer::RustHdl, &random(91, 30_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Update>(Layer::Icarus, &[directed(), random(92, 20_000)].concat());
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Update>(Layer::Verilator, &[directed(), random(93, 1_000_000)].concat());
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Update>(Layer::Netlist, &[directed(), random(94, 10_000)].concat());
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = [directed(), random(95, 4_000)].concat();
    let sign = ("cross_b <= a_low * b_high;", "cross_b <= a_low * $unsigned(b_high);");
    notices::<Update>(Layer::Icarus, &stimulus, sign.0, sign.1);
    notices::<Update>(Layer::Netlist, &stimulus, sign.0, sign.1);
    let quotient = ("goes = twice >= divisor$q", "goes = twice > divisor$q");
    notices::<Update>(Layer::Icarus, &stimulus, quotient.0, quotient.1);
    let last_term = ("is_term = place < ((32'h24)", "is_term = place < ((32'h23)");
    let rows = [directed(), random(96, 20_000)].concat();
    notices::<Update>(Layer::Icarus, &rows, last_term.0, last_term.1);
}
