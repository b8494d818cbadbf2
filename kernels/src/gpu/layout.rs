//! What lies in the device's buffers, as the shaders declare it; a test compares the two.

use bytemuck::{Pod, Zeroable};

/// Declares a struct of words with the name that its WGSL twin has, and lists its members.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, Pod, Zeroable)]
        #[repr(C)]
        pub(crate) struct $name {
            $(pub $field: $ty,)*
        }

        #[cfg(test)]
        #[allow(dead_code, reason = "some have no twin in a shader, only members of an array")]
        impl $name {
            /// Name and offset of each member.
            pub const MEMBERS: &'static [(&'static str, usize)] =
                &[$((stringify!($field), std::mem::offset_of!($name, $field)),)*];
        }
    };
}

words! {
    /// One junction's job. Metres, seconds, radians, pixels; see the sensors' views.
    Frame {
        tracks: u32, blocks: u32, first_block: u32, detections: u32, first_detection: u32,
        kind: u32, until: u32, sight_known: u32,
        slots: u32, edge_slots: u32, first_pair: u32, pair_slots: u32, frames: u32, zero: u32,
        count: u32, dt: f32, survival: f32, gate: f32, undetected: f32,
        cv_q_along: f32, cv_q_across: f32, ct_q_along: f32, ct_q_across: f32, ct_q_turn: f32,
        cv_turn_sigma: f32, stopped_sigma_v: f32, stopped_q: f32,
        t00: f32, t01: f32, t02: f32, t10: f32, t11: f32, t12: f32, t20: f32, t21: f32, t22: f32,
        x: f32, y: f32, z: f32, cos_yaw: f32, sin_yaw: f32, cos_pitch: f32, sin_pitch: f32,
        max_range: f32, pd_after_miss: f32, occlusion: f32, clutter: f32,
        var_range: f32, var_azimuth: f32, var_range_rate: f32, min_range: f32, cells: f32, cos_half_fov: f32,
        body: u32, pd_moving: f32, pd_slow: f32, slow_mps: f32, inset_m: f32, inside_weight: f32, extra_points: f32,
        focal: f32, centre_u: f32, centre_v: f32, size_u: f32, size_v: f32, var_edge_u: f32, var_edge_v: f32,
        pd_after_hit: f32, hidden_edge: f32, shape_noise: f32, unknown_occluder: f32, misjudged_size: f32,
        class_right: f32,
        ux: f32, uy: f32, half: f32, var_time: f32, var_along: f32, var_across: f32,
    }
}

words! {
    /// What the host knows of a track beside its numbers.
    Track {
        flags: u32, class0: f32, class1: f32, class2: f32, class3: f32, class4: f32, class5: f32, class6: f32,
    }
}

words! {
    /// What a sensor sees of a track.
    Sight { hidden: f32, right: f32, left: f32, flags: u32 }
}

words! {
    /// A registered detection.
    Detection { z0: f32, z1: f32, z2: f32, z3: f32, key: f32, ln_ratio: f32, class_at: u32, pad: u32 }
}

words! {
    /// What a scan says of a track; `missed` is its existence until association has ended.
    SlotNews { missed: f32, pd: f32, count: u32, start: u32 }
}

words! {
    /// By detection, behind what association keeps by pair.
    DetectionWords { wanted: f32, unclaimed: f32, nobody: f32, pad: f32 }
}

words! {
    /// How association of one junction ended.
    Ended { pairs: u32, iterations: u32, trouble: u32, pad: u32 }
}

words! {
    /// A radar's point, see `register.wgsl`.
    Point { range: f32, cos: f32, sin: f32, snr_db: f32 }
}

words! {
    /// A radar, see `register.wgsl`.
    Radar {
        x: f32, y: f32, cos_yaw: f32, sin_yaw: f32, most_range: f32,
        target_db: f32, slope_db: f32, clutter_db: f32, sigma_db: f32, points: u32, zero: u32, pad1: u32,
    }
}

words! {
    /// Where a radar's point is, see `register.wgsl`.
    Place { x: f32, y: f32, ln_ratio: f32, inside: u32 }
}

/// [`Track::flags`]: confirmed.
pub(crate) const CONFIRMED: u32 = 1;
/// [`Track::flags`]: this sensor saw it last time.
pub(crate) const HIT_LAST: u32 = 2;
/// [`Sight::flags`]: the right end is hidden.
pub(crate) const RIGHT_HIDDEN: u32 = 1;
/// [`Sight::flags`]: the left end is hidden.
pub(crate) const LEFT_HIDDEN: u32 = 2;

/// [`Frame::kind`]: what measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Kind {
    Nothing = 0,
    Radar = 1,
    Camera = 2,
    Loop = 3,
}

impl Kind {
    /// Those that measure.
    pub const MEASURING: [Self; 3] = [Self::Radar, Self::Camera, Self::Loop];

    /// Measurement components.
    pub const fn d(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Radar => crate::gate::radar::D,
            Self::Camera => crate::gate::camera::D,
            Self::Loop => crate::gate::loops::D,
        }
    }

    /// Hypotheses.
    pub const fn h(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Radar => crate::gate::radar::H,
            Self::Camera => crate::gate::camera::H,
            Self::Loop => crate::gate::loops::H,
        }
    }

    /// Words that the gate keeps of a track: see `measured.wgsl`.
    pub const fn track_words(self) -> usize {
        let shared = match self {
            Self::Radar => 9 * crate::gate::radar::FACES,
            Self::Camera => 5 * crate::gate::camera::D,
            Self::Nothing | Self::Loop => 0,
        };
        let (d, lower) = (self.d(), self.d() * (self.d() + 1) / 2);
        shared + self.h() * (d + 2 * lower + 2)
    }

    /// Words that the gate keeps of a pair.
    pub const fn edge_words(self) -> usize {
        3 + self.h()
    }
}

/// [`Frame::until`]: the job ends at the gate.
pub(crate) const UNTIL_GATE: u32 = 1;
/// [`Frame::until`]: the job runs to its end.
pub(crate) const UNTIL_UPDATE: u32 = 2;
/// [`Ended::trouble`]: a track has more pairs than there is room for.
pub(crate) const TROUBLE_ROOM: u32 = 1;
/// [`Ended::trouble`]: pairs are so dense that an invocation would go round loops more often than drivers allow.
pub(crate) const TROUBLE_DENSE: u32 = 2;
/// Most rounds of loops in one invocation. Mesa 22.3 ends all loops after 65,535, without a word.
pub(crate) const MOST_ROUNDS: u32 = 60_000;
/// Invocations in a workgroup of the kernels that run by track.
pub(crate) const GROUP: u32 = 64;
