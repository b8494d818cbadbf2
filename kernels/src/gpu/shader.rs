//! The shaders' texts: constants from the CPU's own, then the unrolled source.

use super::layout::{self, Kind};
use crate::associate::{ITERATIONS, TOLERANCE, odds};
use crate::gate::{camera, radar};
use crate::lanes::{LANES, Lanes};
use crate::occlusion::{ABREAST_M, BINS};
use crate::table::{self, Block, ModelState};
use compute_device::Binding::{self, Read, Write};
use std::fmt::Write as _;
use std::mem::{offset_of, size_of};

/// What the sources were unrolled with.
#[allow(dead_code, reason = "only compared")]
mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

const _: () = {
    assert!(names::X == table::X && names::Y == table::Y && names::TURN == table::TURN);
    assert!(names::VX == table::VX && names::VY == table::VY);
    assert!(names::LENGTH == table::LENGTH && names::WIDTH == table::WIDTH && names::HEIGHT == table::HEIGHT);
    assert!(names::DIM == table::DIM && names::TRI == table::TRI && names::LANES == LANES);
    assert!(names::MODELS == crate::params::MODELS && names::CV == crate::params::CV);
    assert!(names::CT == crate::params::CT && names::STOPPED == crate::params::STOPPED);
    assert!(names::MISJUDGED == camera::MISJUDGED);
    let mut k = 0;
    while k < 64 {
        assert!(names::TRI_AT[k] == table::tri(k / 8, k % 8));
        k += 1;
    }
};

/// One kernel.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its word, and that of its twin.
    pub name: &'static str,
    /// Its entry point.
    pub entry: &'static str,
    /// What it does with its buffers.
    pub bindings: &'static [Binding],
    /// Invocations in a workgroup.
    pub group: u32,
    text: &'static str,
}

macro_rules! source {
    ($name:literal, $file:literal, $entry:literal, $group:expr, $bindings:expr) => {
        Source {
            name: $name,
            entry: $entry,
            bindings: &$bindings,
            group: $group,
            text: include_str!(concat!(env!("OUT_DIR"), "/", $file, ".wgsl")),
        }
    };
}

const GATE: [Binding; 8] = [Read, Read, Read, Read, Read, Write, Write, Write];
const PAIR: [Binding; 7] = [Read, Read, Read, Read, Read, Read, Write];
const UPDATE: [Binding; 7] = [Read, Write, Read, Read, Read, Read, Read];
const OCCLUSION: [Binding; 6] = [Read, Read, Read, Write, Write, Write];

/// All kernels, in the order of their stages.
pub const SOURCES: [Source; 14] = [
    source!("register", "register", "register_points", layout::GROUP, [Read, Read, Write]),
    source!("predict", "predict", "predict", layout::GROUP, [Read, Write]),
    source!("occlusion cover", "occlusion", "cover", layout::GROUP, OCCLUSION),
    source!("occlusion look", "occlusion", "look", layout::GROUP, OCCLUSION),
    source!("gate radar", "gate_radar", "gate", layout::GROUP, GATE),
    source!("gate camera", "gate_camera", "gate", layout::GROUP, GATE),
    source!("gate loop", "gate_loops", "gate", layout::GROUP, GATE),
    source!("associate", "associate", "associate", 256, [Read, Read, Read, Read, Write, Write, Write, Write]),
    source!("pair radar", "pair_radar", "pair", layout::GROUP, PAIR),
    source!("pair camera", "pair_camera", "pair", layout::GROUP, PAIR),
    source!("pair loop", "pair_loops", "pair", layout::GROUP, PAIR),
    source!("update radar", "update_radar", "update", layout::GROUP, UPDATE),
    source!("update camera", "update_camera", "update", layout::GROUP, UPDATE),
    source!("update loop", "update_loops", "update", layout::GROUP, UPDATE),
];

impl Source {
    /// The whole shader.
    #[must_use]
    pub fn wgsl(&self) -> String {
        let mut text = constants();
        text.push_str(self.text);
        text
    }
}

/// Name and offset of each member.
#[cfg(test)]
type Members = &'static [(&'static str, usize)];

/// Structs that shaders and host share: name, size, and name and offset of each member.
#[cfg(test)]
pub(super) fn structs() -> Vec<(&'static str, usize, Members)> {
    macro_rules! of {
        ($($name:ident),*) => {
            vec![$((stringify!($name), size_of::<layout::$name>(), layout::$name::MEMBERS)),*]
        };
    }
    of!(Frame, Track, Sight, Detection, SlotNews, Point, Radar, Place)
}

/// Where things lie in a block, in lanes, and every number that the CPU's code has a name for.
fn constants() -> String {
    let lanes = |bytes: usize| bytes / size_of::<Lanes>();
    let whole = [
        ("BLOCK", size_of::<Block>() / size_of::<f32>()),
        ("MODEL", lanes(size_of::<ModelState>())),
        ("M_AT", lanes(offset_of!(Block, model) + offset_of!(ModelState, m))),
        ("P_AT", lanes(offset_of!(Block, model) + offset_of!(ModelState, p))),
        ("MU_AT", lanes(offset_of!(Block, model) + offset_of!(ModelState, mu))),
        ("MEAN", lanes(offset_of!(Block, mean))),
        ("HX", lanes(offset_of!(Block, hx))),
        ("HY", lanes(offset_of!(Block, hy))),
        ("HVAR", lanes(offset_of!(Block, hvar))),
        ("EXISTENCE", lanes(offset_of!(Block, existence))),
        ("SIZE_MEAN", lanes(offset_of!(Block, size_mean))),
        ("SIZE_VAR", lanes(offset_of!(Block, size_var))),
        ("SIZE_RATE", lanes(offset_of!(Block, size_rate))),
        ("KIND_NOTHING", Kind::Nothing as usize),
        ("KIND_RADAR", Kind::Radar as usize),
        ("KIND_CAMERA", Kind::Camera as usize),
        ("KIND_LOOP", Kind::Loop as usize),
        ("UNTIL_UPDATE", layout::UNTIL_UPDATE as usize),
        ("TROUBLE_ROOM", layout::TROUBLE_ROOM as usize),
        ("TROUBLE_DENSE", layout::TROUBLE_DENSE as usize),
        ("MOST_ROUNDS", layout::MOST_ROUNDS as usize),
        ("ITERATIONS", ITERATIONS),
        ("BINS", BINS),
    ];
    let misjudged = camera::MISJUDGED_BY_M.map(|m| m * m);
    let numbers = [
        ("TOLERANCE", TOLERANCE),
        ("ABREAST_M", ABREAST_M),
        ("RATE_SPAN_MPS", radar::RATE_SPAN_MPS),
        ("UNKNOWN_PER_M2", odds::UNKNOWN_PER_M2),
        ("DEPTH_VAR", radar::DEPTH_VAR),
        ("LOG2_E", std::f32::consts::LOG2_E),
        ("LN_2", std::f32::consts::LN_2),
        ("HUGE", 3e38),
        ("MISJUDGED_VAR0", misjudged[0]),
        ("MISJUDGED_VAR1", misjudged[1]),
        ("MISJUDGED_VAR2", misjudged[2]),
        ("MISJUDGED_VAR3", misjudged[3]),
    ];
    let mut text = String::new();
    for (name, value) in whole {
        let _ = writeln!(text, "const {name}: u32 = {value}u;");
    }
    for (name, value) in numbers {
        let _ = writeln!(text, "const {name}: f32 = {value:e};");
    }
    text
}
