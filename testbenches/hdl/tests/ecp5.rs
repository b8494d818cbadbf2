//! The netlist of an ECP5's own cells, multipliers with their registers among them, against the model.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use hdl::cfar::{Cfar, stimulus as cfar};
use hdl::gate::{Gate, stimulus as gate};
use hdl::port::{Difference, Modelled, modelled};
use hdl::register::{Register, stimulus as register};
use hdl_bench::chain::{Layer, has, same, simulate};
use hdl_bench::yosys::{ECP5_MULTIPLY, mapped};
use hdl_bench::{Design, Error};

/// What a block's mapped netlist shows, against the model.
fn compared<G: Modelled>(stimulus: &[Vec<u64>], multiply: &str) -> Result<Result<(), Difference>, Error> {
    let design = mapped(&Design::of::<G>(), multiply)?;
    Ok(same(&simulate(design, Layer::Icarus, stimulus)?, &modelled::<G>(stimulus)))
}

fn agrees<G: Modelled>(stimulus: &[Vec<u64>]) {
    if has(Layer::Netlist) {
        assert_eq!(
            compared::<G>(stimulus, ECP5_MULTIPLY).expect("the tools take it"),
            Ok(()),
            "{}",
            G::MODULE
        );
    }
}

#[test]
fn the_gate_in_the_devices_cells_is_the_model() {
    agrees::<Gate>(&[gate::directed(), gate::random(61, 600)].concat());
}

#[test]
fn cfar_in_the_devices_cells_is_the_model() {
    agrees::<Cfar>(&[cfar::directed(), cfar::random(62, 600)].concat());
}

#[test]
fn registration_in_the_devices_cells_is_the_model() {
    agrees::<Register>(&register::random(63, 150));
}

#[test]
fn a_multiplier_that_is_set_wrongly_is_noticed() {
    if !has(Layer::Netlist) {
        return;
    }
    let stimulus = gate::random(64, 300);
    for (right, wrong) in
        [(".REG_OUTPUT_CLK(\"CLK0\")", ".REG_OUTPUT_CLK(\"NONE\")"), (".SIGNEDB(1'b1)", ".SIGNEDB(1'b0)")]
    {
        assert!(ECP5_MULTIPLY.contains(right), "no {right} to spoil");
        let result = compared::<Gate>(&stimulus, &ECP5_MULTIPLY.replacen(right, wrong, 1));
        assert!(result.expect("the tools take it").is_err(), "{wrong} went unseen");
    }
}
