//! What may be chosen of camera motion.

/// Choices, with their defaults for about 20 frames a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MotionParams {
    /// Frames for which a pixel must have stayed as it is before it counts as stopped, 1 to 200.
    pub stop_frames: u8,
    /// Frames after which what has stopped becomes background, counted like `stop_frames`; above them.
    pub absorb_frames: u32,
    /// The slow background moves by one grey level in so many frames, 1 to 255: how fast a drift of light is followed.
    pub slow_period: u8,
    /// Amplification N of the sigma-delta deviation, 1 to 8: the threshold settles at N times the median change of a pixel.
    pub amplification: u8,
    /// Least threshold, grey levels, at least 1: beyond the camera's noise and what its compression does.
    pub deviation_min: u8,
    /// Greatest threshold, grey levels, at least `deviation_min`.
    pub deviation_max: u8,
    /// Frames in which the background is learnt and nothing is reported; the first frame is one of them.
    pub learn_frames: u32,
    /// Share of pixels that differ from the background, per mille, above which it is the light that has changed; 1000: never.
    pub rebase_permille: u16,
    /// Boxes of fewer pixels are left out, at least 1.
    pub min_area_px: u32,
    /// Most boxes of one frame, at least 1: the largest are kept.
    pub max_boxes: usize,
}

impl Default for MotionParams {
    fn default() -> Self {
        Self {
            stop_frames: 60,
            absorb_frames: 20 * 60 * 10,
            slow_period: 4,
            amplification: 4,
            deviation_min: 10,
            deviation_max: 60,
            learn_frames: 100,
            rebase_permille: 500,
            min_area_px: 64,
            max_boxes: 256,
        }
    }
}

/// A choice that can't be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("camera motion: `{field}` must be {must}")]
pub struct ParamsError {
    /// Which.
    pub field: &'static str,
    /// What it must be.
    pub must: &'static str,
}

impl MotionParams {
    /// Checks every choice against its bounds.
    ///
    /// # Errors
    /// The first choice out of bounds.
    pub fn check(&self) -> Result<(), ParamsError> {
        let rules = [
            ("stop_frames", "1 to 200", (1..=200).contains(&self.stop_frames)),
            (
                "absorb_frames",
                "above `stop_frames` and at most 2^31",
                self.absorb_frames > u32::from(self.stop_frames) && self.absorb_frames <= 1 << 31,
            ),
            ("slow_period", "1 to 255", self.slow_period >= 1),
            ("amplification", "1 to 8", (1..=8).contains(&self.amplification)),
            ("deviation_min", "at least 1", self.deviation_min >= 1),
            ("deviation_max", "at least `deviation_min`", self.deviation_max >= self.deviation_min),
            ("rebase_permille", "1 to 1000", (1..=1000).contains(&self.rebase_permille)),
            ("min_area_px", "at least 1", self.min_area_px >= 1),
            ("max_boxes", "at least 1", self.max_boxes >= 1),
        ];
        match rules.iter().find(|(_, _, holds)| !holds) {
            Some(&(field, must, _)) => Err(ParamsError { field, must }),
            None => Ok(()),
        }
    }

    /// Frames for one count of a pixel that has stopped: the counts left above `stop_frames` span the time to absorption.
    #[must_use]
    pub fn tick_frames(&self) -> u32 {
        let counts = u32::from(u8::MAX - self.stop_frames).max(1);
        self.absorb_frames.saturating_sub(u32::from(self.stop_frames)).div_ceil(counts).max(1)
    }

    /// The count at which what has stopped becomes background: the first that stands for `absorb_frames` or more.
    #[must_use]
    pub fn absorb_count(&self) -> u8 {
        let counts =
            self.absorb_frames.saturating_sub(u32::from(self.stop_frames)).div_ceil(self.tick_frames());
        self.stop_frames.saturating_add(u8::try_from(counts).unwrap_or(u8::MAX))
    }

    /// The frames for which a pixel with this count has stayed as it is, to one `tick_frames`.
    #[must_use]
    pub fn age_frames(&self, held: u8) -> u32 {
        let beyond = u32::from(held.saturating_sub(self.stop_frames));
        u32::from(held.min(self.stop_frames)).saturating_add(beyond.saturating_mul(self.tick_frames()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_span_the_time_to_absorption() {
        for (stop, absorb) in [(1, 2), (60, 12_000), (200, 201), (200, 1 << 31), (128, 6000)] {
            let p = MotionParams { stop_frames: stop, absorb_frames: absorb, ..MotionParams::default() };
            assert_eq!(p.check(), Ok(()));
            assert_eq!(p.age_frames(stop), u32::from(stop));
            let full = p.age_frames(p.absorb_count());
            assert!(p.absorb_count() > stop && full >= absorb, "{full} for {absorb}");
            assert!(
                full - absorb < p.tick_frames() && p.tick_frames() <= absorb / 50 + 1,
                "{full} for {absorb}"
            );
        }
    }

    #[test]
    fn the_first_choice_out_of_bounds_is_named() {
        let p = MotionParams { absorb_frames: 60, ..MotionParams::default() };
        assert_eq!(p.check().map_err(|e| e.field), Err("absorb_frames"));
        assert_eq!(MotionParams::default().check(), Ok(()));
    }
}
