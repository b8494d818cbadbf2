//! Stimulus: random detections with gaps, and those at the ends of every format.

use super::{Inputs, LATENCY};
use crate::fixed::{ANGLE, PLACE, RANGE};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Detections anywhere, now and then none, another sensor or a reset.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut sensor = Inputs::default();
    let mut stimulus = Vec::with_capacity(clocks);
    for _ in 0..clocks {
        if rng.random_range(0..500) == 0 {
            // A sensor near the edge of the site makes saturation likely.
            let reach = if rng.random_bool(0.3) { PLACE.max() } else { PLACE.max() / 4 };
            sensor.yaw = rng.random_range(ANGLE.min()..=ANGLE.max());
            sensor.sensor_east = rng.random_range(-reach..=reach);
            sensor.sensor_north = rng.random_range(-reach..=reach);
        }
        stimulus.push(
            Inputs {
                reset: rng.random_range(0..2000) == 0,
                valid: rng.random_bool(0.8),
                range: rng.random_range(0..=RANGE.max() as u64),
                azimuth: rng.random_range(ANGLE.min()..=ANGLE.max()),
                ..sensor
            }
            .words(),
        );
    }
    stimulus
}

/// Every combination of the ends and middles of range, azimuth, yaw and place, each place long enough to come out.
#[must_use]
pub fn directed() -> Vec<Vec<u64>> {
    let quarter = 1 << (ANGLE.bits - 2);
    let angles =
        [0, 1, -1, quarter - 1, quarter, quarter + 1, -quarter, -quarter - 1, ANGLE.max(), ANGLE.min()];
    let mut stimulus = Vec::new();
    for (sensor_east, sensor_north) in
        [(0, 0), (PLACE.max(), PLACE.min()), (PLACE.min(), PLACE.max()), (-1, 1)]
    {
        let sensor = Inputs { valid: true, sensor_east, sensor_north, ..Inputs::default() };
        for range in [0, 1, 255, 256, 1 << 16, RANGE.max() as u64] {
            for azimuth in angles {
                for yaw in [0, -1, quarter, ANGLE.min()] {
                    stimulus.push(Inputs { range, azimuth, yaw, ..sensor }.words());
                }
            }
        }
        stimulus.extend(vec![Inputs { valid: false, ..sensor }.words(); LATENCY]);
    }
    stimulus
}
