//! The chain for one block: each layer against the model, on the same stimulus.

use crate::icarus::Icarus;
use crate::verilator::Verilator;
use crate::{Design, Error, tool, yosys};
use hdl::port::{Difference, Modelled, compare, modelled};

/// How a layer of the chain is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// RustHDL's own simulation.
    RustHdl,
    /// The emitted Verilog under Icarus.
    Icarus,
    /// The emitted Verilog under Verilator.
    Verilator,
    /// The synthesised netlist under Icarus.
    Netlist,
}

/// The first difference between `seen` and `expected`, a missing clock included.
///
/// # Errors
/// They differ.
pub fn same(seen: &[Vec<u64>], expected: &[Vec<u64>]) -> Result<(), Difference> {
    for clock in 0..seen.len().max(expected.len()) {
        if seen.get(clock) != expected.get(clock) {
            let words = |all: &[Vec<u64>]| all.get(clock).cloned().unwrap_or_default();
            return Err(Difference { clock, seen: words(seen), expected: words(expected) });
        }
    }
    Ok(())
}

/// What a Verilog design shows under one of the simulators.
///
/// # Errors
/// It cannot be built or run.
pub fn simulate(design: Design, layer: Layer, stimulus: &[Vec<u64>]) -> Result<Vec<Vec<u64>>, Error> {
    match layer {
        Layer::Verilator => Verilator::build(design)?.run(stimulus),
        _ => Icarus::build(design)?.run(stimulus),
    }
}

/// True where the layer's tools are there; says what is skipped where not.
#[must_use]
pub fn has(layer: Layer) -> bool {
    match layer {
        Layer::RustHdl => true,
        Layer::Icarus => tool::has("iverilog", &[]),
        Layer::Verilator => tool::has("verilator", &["g++", "make"]),
        Layer::Netlist => tool::has("yosys", &[]) && tool::has("iverilog", &[]),
    }
}

/// One layer of a block shows what the block's model shows, on every clock of `stimulus`.
///
/// # Panics
/// It does not, or cannot be built: this is a test's assertion.
pub fn agrees<G: Modelled>(layer: Layer, stimulus: &[Vec<u64>]) {
    let expected = modelled::<G>(stimulus);
    let result = match layer {
        Layer::RustHdl => {
            let mut at = expected.iter();
            let seen = compare::<G>(stimulus, |_| at.next().cloned().unwrap_or_default());
            seen.map(|_| ())
        }
        _ if !has(layer) => return,
        _ => {
            let design = Design::of::<G>();
            let design = if layer == Layer::Netlist { yosys::netlist(&design) } else { Ok(design) };
            let seen = design.and_then(|design| simulate(design, layer, stimulus));
            same(&seen.unwrap_or_else(|error| panic!("{}, {layer:?}: {error}", G::MODULE)), &expected)
        }
    };
    assert_eq!(result, Ok(()), "{}: {layer:?} and model differ", G::MODULE);
}

/// The chain notices that the emitted Verilog has `wrong` where it should have `right`: under Icarus, under Verilator
/// if asked for, and after synthesis.
///
/// # Panics
/// It does not, or `right` does not occur.
pub fn notices<G: Modelled>(layer: Layer, stimulus: &[Vec<u64>], right: &str, wrong: &str) {
    if !has(layer) {
        return;
    }
    let spoilt = crate::planted::spoilt(&Design::of::<G>(), right, wrong);
    let spoilt = if layer == Layer::Netlist { yosys::netlist(&spoilt) } else { Ok(spoilt) };
    let seen = spoilt.and_then(|design| simulate(design, layer, stimulus));
    // A tool that refuses the text would notice nothing about what the text means.
    let seen = seen.unwrap_or_else(|error| panic!("{}, {layer:?}: {error}", G::MODULE));
    let result = same(&seen, &modelled::<G>(stimulus));
    assert!(result.is_err(), "{}: {layer:?} does not notice {wrong:?} for {right:?}", G::MODULE);
}
