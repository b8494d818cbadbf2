//! Which parameters can be worked with.

use super::params::{CfarMethod, LANES, MAX_BEAMS, MAX_CHANNELS, MAX_FFT, MAX_WINDOW, RadarParams};

impl RadarParams {
    /// Checks that the numbers can be worked with.
    ///
    /// # Errors
    ///
    /// The first one that cannot, by name.
    pub fn check(&self) -> Result<(), RadarParamsError> {
        let w = &self.waveform;
        let fail = |name, must| Err(RadarParamsError { name, must });
        let positive = |x: f64| x.is_finite() && x > 0.0;
        for (name, value) in [
            ("start_frequency_hz", w.start_frequency_hz),
            ("slope_hz_per_s", w.slope_hz_per_s),
            ("sample_rate_hz", w.sample_rate_hz),
            ("ramp_s", w.ramp_s),
        ] {
            if !positive(value) {
                return fail(name, "be above 0");
            }
        }
        for (name, value) in [("adc_start_s", w.adc_start_s), ("idle_s", w.idle_s)] {
            if !(value.is_finite() && value >= 0.0) {
                return fail(name, "be 0 or more");
            }
        }
        if !(8..=MAX_FFT).contains(&self.samples) {
            return fail("samples", "be 8 to 2048");
        }
        if !(2..=MAX_FFT).contains(&self.loops) {
            return fail("loops", "be 2 to 2048");
        }
        if w.adc_start_s + self.samples as f64 / w.sample_rate_hz > w.ramp_s * (1.0 + 1e-9) {
            return fail("ramp_s", "last until the last sample");
        }
        if self.transmitters == 0 || self.receivers == 0 || self.transmitters > MAX_CHANNELS {
            return fail("transmitters, receivers", "be 1 or more");
        }
        if self.receivers > MAX_CHANNELS || self.channels() > MAX_CHANNELS {
            return fail("transmitters × receivers", "be 64 at most");
        }
        if !(self.usable_band > 0.0 && self.usable_band <= 1.0) {
            return fail("usable_band", "be above 0 and 1 at most");
        }
        if self.max_points == 0 {
            return fail("max_points", "be 1 or more");
        }
        self.check_array()?;
        self.check_cfar()
    }

    fn check_array(&self) -> Result<(), RadarParamsError> {
        let fail = |name, must| Err(RadarParamsError { name, must });
        let spacing = self.array.spacing_wavelengths;
        if !spacing.is_finite() || !(0.05..=4.0).contains(&spacing.abs()) {
            return fail("spacing_wavelengths", "be 0.05 to 4, either sign");
        }
        if self.array.slots.len() != self.channels() {
            return fail("slots", "have one entry for each virtual channel");
        }
        if !self.beams.is_power_of_two() || !(LANES..=MAX_BEAMS).contains(&self.beams) {
            return fail("beams", "be a power of two from 8 to 256");
        }
        if self.array.aperture() == 0 || self.array.aperture() > self.beams {
            return fail("slots", "lie between 0 and the number of beams");
        }
        if !(0.0..=100.0).contains(&self.second_target_db) {
            return fail("second_target_db", "be 0 to 100");
        }
        Ok(())
    }

    fn check_cfar(&self) -> Result<(), RadarParamsError> {
        let fail = |name, must| Err(RadarParamsError { name, must });
        let c = &self.cfar;
        if !(c.false_alarm >= 1e-12 && c.false_alarm <= 0.01) {
            return fail("false_alarm", "be 1e-12 to 0.01");
        }
        if let CfarMethod::OrderedStatistic { rank } = c.method
            && !(0.5..1.0).contains(&rank)
        {
            return fail("rank", "be 0.5 to below 1");
        }
        let sides = [c.train_range, c.guard_range, c.train_doppler, c.guard_doppler];
        if sides.iter().any(|s| *s > MAX_WINDOW) {
            return fail("training and guard cells", "be 900 at most");
        }
        let area = |r: usize, d: usize| (2 * r + 1) * (2 * d + 1);
        let window = area(c.reach_range(), c.reach_doppler());
        if window > MAX_WINDOW {
            return fail("training and guard cells", "make a window of 900 cells at most");
        }
        if window - area(c.guard_range, c.guard_doppler) < 8 {
            return fail("training cells", "be 8 or more together");
        }
        if 2 * c.reach_doppler() + 1 > self.doppler_cells() {
            return fail("training and guard cells, Doppler", "go round the Doppler axis once at most");
        }
        if c.reach_range() >= self.range_cells() {
            return fail("training and guard cells, range", "fit on the range axis");
        }
        // At the ends of the range axis half the window is left.
        let left = |r: usize, d: usize| (r + 1) * (2 * d + 1);
        if left(c.reach_range(), c.reach_doppler()) < left(c.guard_range, c.guard_doppler) + 4 {
            return fail("training cells", "be 4 or more at the ends of the range axis");
        }
        Ok(())
    }
}

/// A number that cannot be worked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("radar parameter {name} must {must}")]
pub struct RadarParamsError {
    /// Which.
    pub name: &'static str,
    /// What it must be.
    pub must: &'static str,
}
