//! The gate's search against every pair, one by one, in `f64`.

use super::*;
use crate::lanes::LANES;
use crate::register::Registered;

const D: usize = 3;
const H: usize = 9;

/// A small generator: the test needs variety, not quality.
struct Dice(u32);

impl Dice {
    fn roll(&mut self, lo: f32, hi: f32) -> f32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        lo + (hi - lo) * (self.0 >> 8) as f32 / (1u32 << 24) as f32
    }
}

/// Predictions with random means and random, well-conditioned covariances.
fn prediction(dice: &mut Dice) -> Prediction<D, H> {
    let mut p = Prediction::<D, H>::default();
    for h in 0..H {
        let hyp = &mut p.hypothesis[h];
        for l in 0..LANES {
            let a: [[f32; D]; D] = std::array::from_fn(|i| {
                std::array::from_fn(|j| dice.roll(-1.0, 1.0) + f32::from(u8::from(i == j)))
            });
            for i in 0..D {
                hyp.z[i].0[l] = dice.roll(-4.0, 4.0);
                for j in 0..D {
                    hyp.s[i][j].0[l] =
                        (0..D).map(|k| a[i][k] * a[j][k]).sum::<f32>() + if i == j { 0.05 } else { 0.0 };
                }
            }
        }
        hyp.ln_peak = invert(&hyp.s, &mut hyp.s_inv) * -0.5;
    }
    p.pd = Lanes::splat(0.5);
    p.key_radius = Lanes::splat(100.0);
    p
}

/// Squared Mahalanobis distance by Cramer's rule.
fn distance2(s: [[f64; D]; D], nu: [f64; D]) -> f64 {
    let det3 = |m: [[f64; D]; D]| {
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
            + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    };
    (0..D)
        .map(|c| {
            let mut m = s;
            (0..D).for_each(|r| m[r][c] = nu[r]);
            nu[c] * det3(m) / det3(s)
        })
        .sum()
}

#[test]
fn the_gate_keeps_every_pair_that_is_near_and_no_other() {
    let mut dice = Dice(5);
    let gate = 9.0;
    let (mut kept, mut dropped) = (0, 0);
    for _ in 0..40 {
        let mut p = prediction(&mut dice);
        let mut detections: Vec<Registered> = (0..60)
            .map(|_| {
                let z = std::array::from_fn(|i| if i < D { dice.roll(-12.0, 12.0) } else { 0.0 });
                Registered { z, key: z[0], ..Registered::default() }
            })
            .collect();
        detections.sort_by(|a, b| a.key.total_cmp(&b.key));
        let mut edges = Vec::new();
        gate_block(0, LANES, &mut p, &detections, gate, &mut edges);
        for slot in 0..LANES {
            for (k, d) in detections.iter().enumerate() {
                let nearest = (0..H)
                    .map(|h| {
                        let hyp = &p.hypothesis[h];
                        let s =
                            std::array::from_fn(|i| std::array::from_fn(|j| f64::from(hyp.s[i][j].0[slot])));
                        distance2(s, std::array::from_fn(|i| f64::from(d.z[i]) - f64::from(hyp.z[i].0[slot])))
                    })
                    .fold(f64::INFINITY, f64::min);
                let edge = edges.iter().find(|e| e.slot as usize == slot && e.detection as usize == k);
                // On the boundary either answer is right: f32 and its condition number decide.
                if nearest < f64::from(gate) * 0.99 {
                    let found = edge.map_or(f64::NAN, |e| f64::from(e.distance2));
                    assert!((found - nearest).abs() < 0.02 * (1.0 + nearest), "{found} is not {nearest}");
                    kept += 1;
                } else if nearest > f64::from(gate) * 1.01 {
                    assert!(edge.is_none(), "{nearest}");
                    dropped += 1;
                }
            }
        }
        assert!(edges.iter().all(|e| (e.share.iter().sum::<f32>() - 1.0).abs() < 1e-5));
    }
    assert!(kept > 500 && dropped > 500, "{kept} {dropped}");
}

#[test]
fn what_cannot_be_detected_is_not_gated() {
    let mut dice = Dice(9);
    let mut p = prediction(&mut dice);
    let at = p.hypothesis[0].z.map(|z| z.0[3]);
    let detection = Registered { z: [at[0], at[1], at[2], 0.0], key: at[0], ..Registered::default() };
    p.pd = Lanes::ZERO;
    let mut edges = Vec::new();
    gate_block(0, LANES, &mut p, &[detection], 9.0, &mut edges);
    assert!(edges.is_empty());
    p.pd.0[3] = 0.5;
    gate_block(0, LANES, &mut p, &[detection], 9.0, &mut edges);
    assert_eq!(edges.iter().map(|e| e.slot).collect::<Vec<_>>(), [3]);
}
