//! The shaders of the radar cube without any adapter: they compile, keep every device's limits, and read what Rust writes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![cfg(feature = "gpu")]

use compute_device::hygiene::Shader;
use front_end::radar_cube::{
    BeamPeak, KERNELS, MAX_BEAM_PEAKS, MAX_BEAMS, MAX_CHANNELS, MAX_FFT, MAX_WINDOW, Peak, Shape, Threshold,
};
use std::mem::{offset_of, size_of};

fn shaders() -> Vec<(&'static str, Shader)> {
    KERNELS
        .iter()
        .map(|k| (k.name, Shader::parse(k.source).unwrap_or_else(|e| panic!("{}: {e}", k.name))))
        .collect()
}

#[test]
fn kernels_compile_and_keep_every_devices_limits() {
    for (name, shader) in shaders() {
        assert_eq!(shader.check(), Ok(()), "{name}");
    }
}

#[test]
fn entry_points_bindings_and_workgroups_are_those_of_the_host() {
    for (kernel, (name, shader)) in KERNELS.iter().zip(shaders()) {
        assert_eq!(shader.kernels().collect::<Vec<_>>(), [kernel.name]);
        let want: Vec<_> = (0u32..).zip(kernel.bindings.iter().copied()).collect();
        assert_eq!(shader.bindings(name), want, "{name}");
        assert_eq!(shader.workgroup_size(name), Some([64, 1, 1]), "{name}");
    }
}

macro_rules! layout {
    ($shader:expr, $ty:ident { $($member:ident),* $(,)? }) => {
        let (size, members) = $shader.layout(stringify!($ty)).unwrap();
        let got: Vec<_> = members.iter().map(|m| (m.name.as_str(), m.offset)).collect();
        assert_eq!(got, [$((stringify!($member), offset_of!($ty, $member))),*]);
        assert_eq!(size, size_of::<$ty>());
    };
}

#[test]
fn structs_are_laid_out_as_in_rust() {
    for (_, shader) in shaders() {
        layout!(
            shader,
            Shape {
                samples,
                loops,
                transmitters,
                receivers,
                words,
                range_fft,
                range_cells,
                doppler_cells,
                beams,
                row,
                train_range,
                guard_range,
                train_doppler,
                guard_doppler,
                ordered,
                most_peaks,
                noise_floor,
                second_share,
                second_noise,
                columns,
            }
        );
    }
    let peaks: Vec<_> =
        shaders().into_iter().filter(|(name, _)| ["cfar", "azimuth"].contains(name)).collect();
    assert_eq!(peaks.len(), 2);
    for (_, shader) in peaks {
        layout!(shader, Peak { cell, noise, power, nearer, farther, slower, faster, beam_count, beams });
        layout!(shader, BeamPeak { beam, before, at, behind });
    }
    for (name, shader) in shaders().into_iter().filter(|(name, _)| *name == "cfar") {
        layout!(shader, Threshold { level, alpha, reach, rank });
        assert_eq!(name, "cfar");
    }
}

#[test]
fn constants_are_those_of_the_host() {
    let says = |name: &str, word: &str, value: usize| {
        let kernel = KERNELS.iter().find(|k| k.name == name).unwrap();
        assert!(kernel.source.contains(&format!("const {word}: u32 = {value};")), "{name}: {word}");
    };
    says("range_fft", "MAX_FFT", MAX_FFT);
    says("doppler_fft", "MAX_FFT", MAX_FFT);
    says("azimuth", "MAX_BEAMS", MAX_BEAMS);
    says("azimuth", "MAX_CHANNELS", MAX_CHANNELS);
    says("azimuth", "MAX_BEAM_PEAKS", MAX_BEAM_PEAKS);
}

/// Mesa 22.3 ends an invocation's loops after this many rounds altogether, without a word.
const MOST_ROUNDS: usize = 65_535;

#[test]
fn loops_stay_below_what_drivers_allow() {
    let within = |kernel: &str, rounds: usize| assert!(rounds < MOST_ROUNDS, "{kernel}: {rounds}");
    let stages = MAX_FFT.ilog2() as usize / 2 + 1;
    let rows = MAX_FFT / 64;
    within("range_fft", (stages + 2) * (rows + 1));
    within("doppler_fft", MAX_CHANNELS * ((stages + 2) * (rows + 1) + 1));
    // 31 halvings and the count before them, each over the window by columns and rows; and the neighbours.
    within("cfar", (31 + 1) * 2 * MAX_WINDOW + 31 + 12);
    // 32 peaks a workgroup, each: beams over invocations by channels, two looks at all beams, the sorting in.
    let a_peak = MAX_BEAMS / 64 * (MAX_CHANNELS + 1) + (2 + MAX_BEAM_PEAKS) * MAX_BEAMS + MAX_BEAM_PEAKS + 1;
    within("azimuth", 32 * a_peak);
}
