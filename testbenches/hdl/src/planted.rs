//! Spoilt designs: a bench that would not notice them proves nothing.

use crate::Design;

/// The design with the first `right` in its Verilog replaced by `wrong`.
///
/// # Panics
/// `right` does not occur: the Verilog has changed and the test has to follow.
#[must_use]
pub fn spoilt(design: &Design, right: &str, wrong: &str) -> Design {
    assert!(design.verilog.contains(right), "{}: no {right:?} to spoil", design.module);
    Design { verilog: design.verilog.replacen(right, wrong, 1), ..design.clone() }
}
