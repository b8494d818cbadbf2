//! The ellipsoid holds whatever any hypothesis lets through, and not much more.

use super::*;
use proptest::prelude::*;

/// The `f32` gate's squared distance, as the kernels sum it.
fn weigh<const D: usize>(mean: &[f32; D], s_inv: &[[f32; D]; D], z: &[f32; D]) -> f32 {
    let mut d2 = 0.0_f32;
    for i in 0..D {
        for j in 0..=i {
            let twice = if i == j { 1.0 } else { 2.0 };
            d2 += twice * s_inv[i][j] * (z[i] - mean[i]) * (z[j] - mean[j]);
        }
    }
    d2
}

/// Squared distance from an ellipsoid's centre.
fn distance2(e: &Ellipsoid, z: &[f64; 3]) -> f64 {
    let apart: [f64; 3] = std::array::from_fn(|i| z[i] - f64::from(e.mean[i]));
    let mut sum = 0.0;
    for i in 0..3 {
        for j in 0..3 {
            let element = if j <= i { e.precision[i][j] } else { e.precision[j][i] };
            sum += apart[i] * f64::from(element) * apart[j];
        }
    }
    sum
}

/// A hypothesis: mean, precision as the kernels have it, and the factor A of S = A Aᵀ.
type Hypothesis<const D: usize> = ([f32; D], [[f32; D]; D], [[f64; D]; D]);

fn hypothesis<const D: usize>(mean: [f64; D], a: [[f64; D]; D]) -> Hypothesis<D> {
    let mut s = [[0.0; D]; D];
    for i in 0..D {
        for j in 0..D {
            s[i][j] = (0..D).map(|k| a[i][k] * a[j][k]).sum();
        }
    }
    let precision = inverse(&s).expect("a product with its transpose, with weight on the diagonal");
    (mean.map(|m| m as f32), precision.map(|row| row.map(|element| element as f32)), a)
}

/// How far S = A Aᵀ is from singular: Σ |P_ij| √(S_ii S_jj).
fn condition<const D: usize>((_, precision, a): &Hypothesis<D>) -> f64 {
    let deviation: [f64; D] = a.map(|row| row.iter().map(|element| element * element).sum::<f64>().sqrt());
    let term = |i: usize, j: usize| f64::from(precision[i][j]).abs() * deviation[i] * deviation[j];
    (0..D * D).map(|at| term(at / D, at % D)).sum()
}

/// Several hypotheses of all shapes, near each other and apart; none as thin as the limit.
fn hypotheses<const D: usize>(limit: f64) -> impl Strategy<Value = Vec<Hypothesis<D>>> {
    let element = -1.0..1.0_f64;
    let one = (
        prop::array::uniform::<_, D>(-6.0..6.0_f64),
        prop::array::uniform::<_, D>(prop::array::uniform::<_, D>(element)),
        prop::array::uniform::<_, D>(-2.0..2.0_f64),
    );
    let all = prop::collection::vec(one, 1..10).prop_map(|all| {
        all.into_iter()
            .map(|(mean, mut a, size)| {
                for i in 0..D {
                    a[i][i] += 1.2_f64.copysign(a[i][i]);
                    let size = size[i].exp2();
                    a[i].iter_mut().for_each(|element| *element *= size);
                }
                hypothesis(mean, a)
            })
            .collect::<Vec<_>>()
    });
    all.prop_filter("well conditioned", move |all| all.iter().all(|one| condition(one) < limit))
}

/// A place about as far from a hypothesis as its gate reaches.
fn place<const D: usize>(h: &Hypothesis<D>, direction: &[f64; D], length: f64) -> [f32; D] {
    let norm = direction.iter().map(|u| u * u).sum::<f64>().sqrt().max(1e-9);
    std::array::from_fn(|i| {
        let offset: f64 = (0..D).map(|k| h.2[i][k] * direction[k] / norm * length).sum();
        (f64::from(h.0[i]) + offset) as f32
    })
}

/// How many of the places that some hypothesis keeps are in the ellipsoid, and how many are not.
fn count<const D: usize>(
    all: &[Hypothesis<D>],
    ellipsoid: &Ellipsoid,
    gate: f32,
    (keep, factor): ([usize; 3], [f64; 3]),
    directions: &[[f64; D]],
) -> (usize, usize) {
    let (mut inside, mut lost) = (0, 0);
    for h in all {
        for (at, direction) in directions.iter().enumerate() {
            // Just about the edge.
            let length = f64::from(gate).sqrt() * (1.0 + (at as f64 - 4.0) * 1e-7);
            let z = place(h, direction, length);
            if all.iter().any(|(mean, s_inv, _)| weigh(mean, s_inv, &z) <= gate) {
                let kept: [f64; 3] = std::array::from_fn(|i| f64::from(z[keep[i]]) * factor[i]);
                if distance2(ellipsoid, &kept) <= f64::from(ellipsoid.gate) {
                    inside += 1;
                } else {
                    lost += 1;
                }
            }
        }
    }
    (inside, lost)
}

fn about<const D: usize>(
    all: &[Hypothesis<D>],
    gate: f32,
    (keep, factor): ([usize; 3], [f64; 3]),
) -> Option<Ellipsoid> {
    let regions: Option<Vec<Region>> =
        all.iter().map(|(mean, s_inv, _)| Region::new(mean, s_inv, gate, keep, factor)).collect();
    Ellipsoid::about(&regions?)
}

const WHOLE: ([usize; 3], [f64; 3]) = ([0, 1, 2], [1.0; 3]);
/// Three edges of four, scaled.
const EDGES: ([usize; 3], [f64; 3]) = ([0, 1, 3], [0.125, 0.125, 0.03125]);

fn directions<const D: usize>() -> impl Strategy<Value = Vec<[f64; D]>> {
    prop::collection::vec(prop::array::uniform::<_, D>(-1.0..1.0_f64), 9)
}

proptest! {
    #[test]
    fn whatever_a_hypothesis_keeps_is_inside(
        all in hypotheses::<3>(MAX_CONDITION / 10.0), gate in 1.0..30.0_f32, directions in directions::<3>(),
    ) {
        let ellipsoid = about(&all, gate, WHOLE).expect("well conditioned");
        prop_assert_eq!(count(&all, &ellipsoid, gate, WHOLE, &directions).1, 0);
    }

    #[test]
    fn three_components_of_four_lose_nothing_either(
        all in hypotheses::<4>(MAX_CONDITION / 10.0), gate in 1.0..30.0_f32, directions in directions::<4>(),
    ) {
        let ellipsoid = about(&all, gate, EDGES).expect("well conditioned");
        prop_assert_eq!(count(&all, &ellipsoid, gate, EDGES, &directions).1, 0);
    }

    #[test]
    fn about_one_hypothesis_there_is_little_more_room_than_in_it(
        all in hypotheses::<3>(MAX_CONDITION / 100.0), gate in 1.0..30.0_f32,
    ) {
        let ellipsoid = about(&all[..1], gate, WHOLE).expect("well conditioned");
        // The ratio of volumes is that of √(T³ / det Q).
        let volume = |p: &Matrix, gate: f64| {
            let w = cholesky_inverse(&inverse(p).expect("positive")).expect("positive");
            (0..3).map(|i| gate.sqrt() / w[i][i]).product::<f64>()
        };
        let symmetric = |p: &[[f32; 3]; 3]| -> Matrix {
            std::array::from_fn(|i| std::array::from_fn(|j| f64::from(p[i.max(j)][i.min(j)])))
        };
        let ratio = volume(&symmetric(&ellipsoid.precision), f64::from(ellipsoid.gate))
            / volume(&symmetric(&all[0].1), f64::from(gate));
        prop_assert!((1.0..1.04).contains(&ratio), "{}", ratio);
    }
}

#[test]
fn a_threshold_that_is_a_twentieth_too_small_is_noticed() {
    let a = [[0.5, 0.0, 0.0], [0.3, 0.2, 0.0], [0.1, -0.4, 1.5]];
    let all = [hypothesis([10.0, -40.0, 3.0], a)];
    let mut ellipsoid = about(&all, 9.0, WHOLE).expect("well conditioned");
    let directions: Vec<[f64; 3]> = (0..200)
        .map(|k| {
            let k = f64::from(k);
            [(k * 0.7).sin(), (k * 1.3).cos(), (k * 0.37).sin()]
        })
        .collect();
    let sound = count(&all, &ellipsoid, 9.0, WHOLE, &directions[..9]);
    assert!(sound.0 > 3 && sound.1 == 0, "{sound:?}");
    ellipsoid.gate *= 0.95;
    assert!(count(&all, &ellipsoid, 9.0, WHOLE, &directions[..9]).1 > 3);
}

#[test]
fn what_is_no_gaussian_has_no_region() {
    let mean = [0.0; 3];
    let good = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    assert!(Region::new(&mean, &good, 9.0, [0, 1, 2], [1.0; 3]).is_some());
    for bad in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        let mut s_inv = good;
        s_inv[1][1] = bad;
        assert_eq!(Region::new(&mean, &s_inv, 9.0, [0, 1, 2], [1.0; 3]), None);
    }
    let mut skew = good;
    skew[1][0] = 0.999_999_9;
    assert_eq!(Region::new(&mean, &skew, 9.0, [0, 1, 2], [1.0; 3]), None);
    for gate in [0.0, -1.0, f32::NAN] {
        assert_eq!(Region::new(&mean, &good, gate, [0, 1, 2], [1.0; 3]), None);
    }
    assert_eq!(Ellipsoid::about(&[]), None);
    let far = Region { mean: [f64::NAN, 0.0, 0.0], covariance: [[1.0, 0.0, 0.0]; 3], gate: 9.0 };
    assert_eq!(Ellipsoid::about(&[far]), None);
}
