//! How long each block takes, in words that a report can print.

use crate::{cfar, gate, link, register, register_iterative};

/// Clocks from what goes into a block to what comes of it; what its documentation calls its timing, in a word.
/// `None` for a module that is no block.
#[must_use]
pub fn latency(module: &str) -> Option<String> {
    Some(match module {
        "loop_conditioner" => "3 + debounce".into(),
        "cfar" => format!("{} + {} cells", cfar::LATENCY, cfar::HALF),
        "register_polar" => register::LATENCY.to_string(),
        "register_iterative" => register_iterative::LATENCY.to_string(),
        "gate" => gate::LATENCY.to_string(),
        "gate_matrix" => format!("{} + 7", gate::LATENCY),
        "fusion_core" | "kerbside_top" => "a message".into(),
        "kalman_update" => "240".into(),
        "loop_bank" => "4 behind a turn".into(),
        "link_receive" => "2 behind a frame".into(),
        "link_transmit" => "2 a byte".into(),
        "link_uart" => format!("{} bits a byte", link::uart::FRAME_BITS),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_block_has_one() {
        for (module, _) in crate::verilog() {
            assert!(super::latency(module).is_some_and(|words| !words.is_empty()), "{module}");
        }
        assert_eq!(super::latency("no_block"), None);
    }
}
