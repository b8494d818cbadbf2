//! The odds that association weighs: Bernoulli tracks against clutter, undetected vehicles and further points of bodies
//! (Williams 2015, IEEE Trans. AES 51(3), with the latter two in the place of the clutter's intensity).

use super::camera::CameraEye;
use super::radar::RadarEye;
use fusion_contract::ObjectClass;
use kernels::register::Registered;

/// One gated pair as association sees it.
#[derive(Clone, Copy, Debug)]
pub struct Gated {
    /// Track.
    pub slot: usize,
    /// Detection.
    pub detection: usize,
    /// Likelihood of the detection given the track.
    pub likelihood: f64,
}

/// What association knows of one track.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Existence.
    pub existence: f64,
    /// Detection probability.
    pub pd: f64,
    /// Whether it is confirmed.
    pub confirmed: bool,
    /// Class probabilities.
    pub class: [f64; 7],
}

/// r p_D ℓ / ((1 − r p_D) λ), the denominator's first factor bounded away from 0.
fn odds(k: &Known, likelihood: f64, nobody: f64) -> f64 {
    let seen = k.existence * k.pd;
    seen * likelihood / ((1.0 - seen).max(1e-4) * nobody)
}

/// Radar: density of "nobody's" by detection, in units of the clutter's SNR, and odds by pair.
#[must_use]
pub fn radar(
    eye: &RadarEye,
    tracks: &[Known],
    detections: &[Registered],
    pairs: &[Gated],
    undetected: f64,
) -> (Vec<f64>, Vec<f64>) {
    let par = &eye.params;
    let nobody: Vec<f64> = detections
        .iter()
        .enumerate()
        .map(|(j, d)| {
            let unit = eye.clutter_density(d.z[3].into());
            let further: f64 = pairs
                .iter()
                .filter(|p| p.detection == j && tracks[p.slot].confirmed)
                .map(|p| tracks[p.slot].existence * tracks[p.slot].pd * p.likelihood)
                .sum::<f64>()
                * f64::from(par.extra_points);
            let vehicles = undetected * f64::from(par.pd_moving) * unit + further;
            f64::from(par.clutter) * unit + f64::from(d.ln_ratio).exp() * vehicles
        })
        .collect();
    let weight = pairs
        .iter()
        .map(|p| {
            let snr = f64::from(detections[p.detection].ln_ratio).exp();
            odds(&tracks[p.slot], p.likelihood * snr, nobody[p.detection])
        })
        .collect();
    (nobody, weight)
}

/// Camera: odds by pair; the label speaks for tracks of that class.
#[must_use]
pub fn camera(
    eye: &CameraEye,
    tracks: &[Known],
    detections: &[Registered],
    pairs: &[Gated],
    undetected: f64,
) -> Vec<f64> {
    let par = &eye.params;
    let expected = f64::from(par.clutter) + undetected * f64::from(par.pd_after_miss);
    let right = f64::from(par.class_right);
    pairs
        .iter()
        .map(|p| {
            let d = &detections[p.detection];
            let label = ObjectClass::KNOWN.iter().position(|c| *c == d.class);
            // p(label | class), against a quarter for anybody's.
            let fit = label.map_or(1.0, |n| {
                let c = tracks[p.slot].class[n];
                (right * c + (1.0 - right) / 6.0 * (1.0 - c)) / 0.25
            });
            odds(&tracks[p.slot], p.likelihood * fit, expected * eye.box_density(&d.z))
        })
        .collect()
}

/// Loop: that the others did not trip it is no news about them, and 0.01 vehicles per m² are unknown.
#[must_use]
pub fn loops(tracks: &[Known], pairs: &[Gated]) -> Vec<f64> {
    pairs.iter().map(|p| tracks[p.slot].existence * p.likelihood / 0.01).collect()
}

/// Existence after a scan that missed the track with probability `missed` (Bernoulli filter; Williams 2015, eq. 33 ff.).
#[must_use]
pub fn existence_after(existence: f64, pd: f64, missed: f64) -> f64 {
    let survived = existence * (1.0 - pd) / (1.0 - existence * pd);
    (1.0 - missed) + missed * survived
}
