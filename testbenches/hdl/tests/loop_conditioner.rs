//! The loop conditioner: Verilog and netlist against the model, on random stimulus.

use hdl::loop_conditioner::stimulus::random_stimulus;
use hdl::loop_conditioner::{Inputs, LoopConditioner};
use hdl_bench::chain::{Layer, agrees, notices};

fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    random_stimulus(seed, clocks).iter().map(Inputs::words).collect()
}

#[test]
fn icarus_is_the_model() {
    agrees::<LoopConditioner>(Layer::Icarus, &random(31, 30_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<LoopConditioner>(Layer::Verilator, &random(32, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<LoopConditioner>(Layer::Netlist, &random(33, 20_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(34, 30_000);
    let saturation = ("(occupied$q != 32'hffff)", "(occupied$q != 32'h0007)");
    notices::<LoopConditioner>(Layer::Icarus, &stimulus, saturation.0, saturation.1);
    notices::<LoopConditioner>(Layer::Netlist, &stimulus, saturation.0, saturation.1);
}
