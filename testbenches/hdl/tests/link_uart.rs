//! The UART: RustHDL, Verilog and netlist against the model.

use hdl::link::uart::Uart;
use hdl::link::uart::stimulus::random;
use hdl_bench::chain::{Layer, agrees, notices};

#[test]
fn rust_hdl_is_the_model() {
    agrees::<Uart>(Layer::RustHdl, &random(101, 200_000));
}

#[test]
fn icarus_is_the_model() {
    agrees::<Uart>(Layer::Icarus, &random(102, 30_000));
}

#[test]
fn verilator_is_the_model_on_a_million_vectors() {
    agrees::<Uart>(Layer::Verilator, &random(103, 1_000_000));
}

#[test]
fn the_netlist_is_the_model() {
    agrees::<Uart>(Layer::Netlist, &random(104, 30_000));
}

#[test]
fn a_planted_fault_is_noticed_in_every_layer() {
    let stimulus = random(105, 30_000);
    // One stop bit instead of two.
    let stop = ("sending$d = send_bit_next != ((32'hb)", "sending$d = send_bit_next != ((32'ha)");
    notices::<Uart>(Layer::Icarus, &stimulus, stop.0, stop.1);
    notices::<Uart>(Layer::Netlist, &stimulus, stop.0, stop.1);
}
