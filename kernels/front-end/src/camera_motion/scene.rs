//! Synthetic luma scenes, the same everywhere by their seed: what tests and benches look at.

/// A rectangle that is seen in some frames.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Left edge at frame 0, pixels; may lie outside the frame.
    pub left_px: f64,
    /// Upper edge at frame 0, pixels.
    pub top_px: f64,
    /// Width, pixels.
    pub width_px: u32,
    /// Height, pixels.
    pub height_px: u32,
    /// To the right, pixels a frame.
    pub right_px_per_frame: f64,
    /// Down, pixels a frame.
    pub down_px_per_frame: f64,
    /// Frames in which it stands: from, to before.
    pub stands: (u32, u32),
    /// Frames in which it is there: from, to before.
    pub seen: (u32, u32),
    /// Its brightness, grey levels.
    pub luma: u8,
}

impl Body {
    /// One that moves along a line, always there.
    #[must_use]
    pub fn moving(left_px: f64, top_px: f64, size_px: (u32, u32), right_px_per_frame: f64, luma: u8) -> Self {
        Self {
            left_px,
            top_px,
            width_px: size_px.0,
            height_px: size_px.1,
            right_px_per_frame,
            down_px_per_frame: 0.0,
            stands: (u32::MAX, u32::MAX),
            seen: (0, u32::MAX),
            luma,
        }
    }

    /// Left and upper edge at a frame, whole pixels.
    #[must_use]
    pub fn at(&self, frame: u32) -> (i64, i64) {
        let (from, to) = self.stands;
        let stood = frame.min(to).saturating_sub(from);
        let moved = f64::from(frame - stood);
        let left = self.left_px + moved * self.right_px_per_frame;
        let top = self.top_px + moved * self.down_px_per_frame;
        (left.round() as i64, top.round() as i64)
    }

    /// The part of it that lies in a frame of this size: left, top, width, height; none where none does.
    #[must_use]
    pub fn visible(&self, frame: u32, width_px: usize, height_px: usize) -> Option<[u32; 4]> {
        if !(self.seen.0..self.seen.1).contains(&frame) {
            return None;
        }
        let (left, top) = self.at(frame);
        let (x0, y0) = (left.max(0), top.max(0));
        let x1 = (left + i64::from(self.width_px)).min(width_px as i64);
        let y1 = (top + i64::from(self.height_px)).min(height_px as i64);
        (x0 < x1 && y0 < y1).then(|| [x0 as u32, y0 as u32, (x1 - x0) as u32, (y1 - y0) as u32])
    }
}

/// The light at a frame: luma times `gain_permille` per mille, plus `offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Light {
    /// Gain, per mille.
    pub gain_permille: u32,
    /// Offset, grey levels.
    pub offset: i32,
}

/// As painted.
pub const STEADY: Light = Light { gain_permille: 1000, offset: 0 };

/// A scene.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Width, pixels.
    pub width_px: usize,
    /// Height, pixels.
    pub height_px: usize,
    /// Bodies, the later in front.
    pub bodies: Vec<Body>,
    /// Greatest noise, grey levels; triangular, so that two thirds lie within 0.42 of it.
    pub noise: u8,
    ground: Vec<u8>,
    seed: u64,
}

impl Scene {
    /// A road: patches of grey between 70 and 130 with a fine grain, no bodies.
    #[must_use]
    pub fn new(width_px: usize, height_px: usize, noise: u8, seed: u64) -> Self {
        let mut ground = Vec::with_capacity(width_px * height_px);
        for y in 0..height_px {
            for x in 0..width_px {
                let patch = mix(seed ^ ((y / 16) as u64) << 32 ^ (x / 16) as u64) % 48;
                let grain = mix(seed ^ 1 << 62 ^ (y as u64) << 32 ^ x as u64) % 13;
                ground.push((70 + patch + grain) as u8);
            }
        }
        Self { width_px, height_px, bodies: Vec::new(), noise, ground, seed }
    }

    /// Adds a body in front.
    #[must_use]
    pub fn with(mut self, body: Body) -> Self {
        self.bodies.push(body);
        self
    }

    /// A busy road at 1080p or another size: as many bodies as asked for, of the sizes of vehicles, a quarter of them standing.
    #[must_use]
    pub fn traffic(width_px: usize, height_px: usize, bodies: usize, seed: u64) -> Self {
        let mut scene = Self::new(width_px, height_px, 6, seed);
        for k in 0..bodies as u64 {
            let dice = |n: u64| mix(seed ^ 0x7ea1 ^ k << 8 ^ n);
            let size = (60 + dice(0) % 200, 40 + dice(1) % 100);
            let top = dice(2) % (height_px as u64).max(1);
            let left = dice(3) % (width_px as u64).max(1);
            let luma = if dice(4) % 2 == 0 { 15 + dice(5) % 35 } else { 180 + dice(5) % 60 };
            let speed = [6.0, -6.0, 9.0, -4.0][(dice(6) % 4) as usize];
            let mut body =
                Body::moving(left as f64, top as f64, (size.0 as u32, size.1 as u32), speed, luma as u8);
            // In turns, so that there is somebody in every frame.
            let turn = 400.0;
            body.left_px -= speed * (dice(7) % 200) as f64;
            if k % 4 == 0 {
                body.stands = (120, u32::MAX);
            }
            body.seen = (0, u32::MAX);
            body.left_px = body.left_px.rem_euclid(width_px as f64 + turn) - turn / 2.0;
            scene.bodies.push(body);
        }
        scene
    }

    /// Paints a frame, row-major without padding, into `luma`.
    pub fn paint(&self, frame: u32, light: Light, luma: &mut Vec<u8>) {
        luma.clear();
        luma.extend_from_slice(&self.ground);
        for (k, body) in self.bodies.iter().enumerate() {
            let Some([left, top, width, height]) = body.visible(frame, self.width_px, self.height_px) else {
                continue;
            };
            let (at_left, at_top) = body.at(frame);
            for y in top..top + height {
                let row = y as usize * self.width_px;
                for x in left..left + width {
                    // The grain goes with the body.
                    let (u, v) = (i64::from(x) - at_left, i64::from(y) - at_top);
                    let grain = mix(self.seed ^ (k as u64) << 48 ^ (v as u64) << 20 ^ u as u64) % 9;
                    luma[row + x as usize] = body.luma.saturating_add(grain as u8).saturating_sub(4);
                }
            }
        }
        self.expose(frame, light, luma);
    }

    fn expose(&self, frame: u32, light: Light, luma: &mut [u8]) {
        let span = u64::from(self.noise) + 1;
        let seed = mix(self.seed ^ 0x0153 ^ u64::from(frame) << 40);
        // A draw makes the noise of four pixels: two of its bytes each.
        for (word, four) in luma.chunks_mut(4).enumerate() {
            let mut draw = if self.noise == 0 { 0 } else { mix(seed ^ word as u64) };
            for pixel in four {
                let lit = i64::from(*pixel) * i64::from(light.gain_permille) / 1000 + i64::from(light.offset);
                let (a, b) = (draw & 255, draw >> 8 & 255);
                let noise = (a * span / 256) as i64 - (b * span / 256) as i64;
                draw >>= 16;
                *pixel = (lit + noise).clamp(0, 255) as u8;
            }
        }
    }
}

/// SplitMix64's mixing of one number.
fn mix(n: u64) -> u64 {
    let z = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
