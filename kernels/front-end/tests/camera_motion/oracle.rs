//! Camera motion once more, pixel by pixel and by flood fill, from its description alone: what the twins are held against.

use front_end::camera_motion::{LumaFrame, Motion, MotionBox, MotionParams};

/// A pixel's state, as in the description of `background`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pixel {
    pub slow: i64,
    pub former: i64,
    pub fast: i64,
    pub deviation: i64,
    pub held: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Background,
    Moving,
    Stopped,
}

/// What a frame gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub boxes: Vec<MotionBox>,
    pub dropped: usize,
    pub foreground: usize,
    pub learning: bool,
    pub restarted: bool,
    pub rebased: bool,
}

pub struct Oracle {
    params: MotionParams,
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<Pixel>,
    pub classes: Vec<Class>,
    number: u64,
}

impl Oracle {
    pub fn new(params: MotionParams) -> Self {
        Self { params, width: 0, height: 0, pixels: Vec::new(), classes: Vec::new(), number: 0 }
    }

    pub fn push(&mut self, frame: &LumaFrame<'_>) -> Outcome {
        let luma: Vec<i64> =
            (0..frame.height_px()).flat_map(|y| frame.row(y).iter().map(|&l| i64::from(l))).collect();
        if (self.width, self.height) != (frame.width_px(), frame.height_px()) {
            let restarted = self.width != 0;
            (self.width, self.height, self.number) = (frame.width_px(), frame.height_px(), 1);
            let deviation = i64::from(self.params.deviation_min);
            self.pixels =
                luma.iter().map(|&l| Pixel { slow: l, former: l, fast: l, deviation, held: 0 }).collect();
            self.classes = vec![Class::Background; luma.len()];
            return Outcome { restarted, learning: true, ..Outcome::default() };
        }
        let n = self.number;
        self.number += 1;
        let learning = n < u64::from(self.params.learn_frames);
        let raw: Vec<Class> =
            (0..luma.len()).map(|i| self.pixel(n, learning, i / self.width, luma[i], i)).collect();
        let foreground = raw.iter().filter(|c| **c != Class::Background).count();
        if foreground as f64 / luma.len() as f64 > f64::from(self.params.rebase_permille) / 1000.0 {
            self.new_light(&luma);
            return Outcome { foreground, learning, rebased: true, ..Outcome::default() };
        }
        self.classes = (0..luma.len()).map(|i| self.majority(&raw, i % self.width, i / self.width)).collect();
        let (boxes, dropped) = self.boxes();
        Outcome { boxes, dropped, foreground, learning, restarted: false, rebased: false }
    }

    fn pixel(&mut self, n: u64, learning: bool, y: usize, luma: i64, i: usize) -> Class {
        let p = &self.params;
        let (stop, tick) = (i64::from(p.stop_frames), u64::from(p.tick_frames()));
        let turn = n + y as u64;
        let slow_due = learning || turn.is_multiple_of(u64::from(p.slow_period));
        let moving_due = learning || turn.is_multiple_of(4 * u64::from(p.slow_period));
        let tick_due = turn.is_multiple_of(tick);
        let limits = (i64::from(p.deviation_min), i64::from(p.deviation_max));

        let was = self.pixels[i];
        let pixel = &mut self.pixels[i];
        let change = (luma - was.slow).abs();
        let foreground = !learning && change > was.deviation && (luma - was.former).abs() > was.deviation;
        let still = foreground && (luma - was.fast).abs() <= was.deviation;

        // An eighth of the way, rounded away from zero.
        let apart = luma - was.fast;
        pixel.fast += (apart.abs() as f64 / 8.0).ceil() as i64 * apart.signum();

        let count = if was.held < stop || tick_due { 1 } else { 0 };
        pixel.held = match (foreground, still) {
            (_, true) => (was.held + count).min(255),
            (true, _) => (was.held - count).max(0),
            _ => (was.held - 8).max(0),
        };

        let mut learn = || {
            let target = (change * i64::from(p.amplification)).min(255);
            if change != 0 {
                pixel.deviation =
                    (was.deviation + (target - was.deviation).signum()).clamp(limits.0, limits.1);
            }
        };
        if !foreground && slow_due {
            if change > was.deviation && !learning {
                pixel.slow = was.former;
            } else {
                pixel.slow += (luma - was.slow).signum();
                pixel.former = (was.former + (luma - was.slow).signum()).clamp(0, 255);
                learn();
            }
        } else if foreground && !still && moving_due {
            learn();
        }
        let held = pixel.held;
        let waits = f64::from(p.absorb_frames - u32::from(p.stop_frames)) / tick as f64;
        if still && held == stop + waits.ceil() as i64 {
            (pixel.former, pixel.slow, pixel.held) = (was.slow, pixel.fast, 0);
            return Class::Background;
        }
        match (foreground, still && held >= stop) {
            (_, true) => Class::Stopped,
            (true, _) => Class::Moving,
            _ => Class::Background,
        }
    }

    fn new_light(&mut self, luma: &[i64]) {
        let ground: Vec<usize> = (0..luma.len()).filter(|&i| self.classes[i] == Class::Background).collect();
        let mean = |of: &dyn Fn(usize) -> i64| {
            ground.iter().map(|&i| of(i)).sum::<i64>() / ground.len().max(1) as i64
        };
        let shift = mean(&|i| luma[i]) - mean(&|i| self.pixels[i].slow);
        let map: Vec<i64> = (0..256)
            .map(|level| {
                let of: Vec<i64> =
                    ground.iter().filter(|&&i| self.pixels[i].slow == level).map(|&i| luma[i]).collect();
                match of.len() as i64 {
                    0 => (level + shift).clamp(0, 255),
                    n => (of.iter().sum::<i64>() * 2 + n) / (2 * n),
                }
            })
            .collect();
        for (i, &seen) in luma.iter().enumerate() {
            let p = &mut self.pixels[i];
            let at = |level: i64| map[level as usize];
            match self.classes[i] {
                Class::Background => (p.slow, p.former, p.fast, p.held) = (seen, seen, seen, 0),
                Class::Moving => (p.slow, p.former, p.fast) = (at(p.slow), at(p.former), at(p.fast)),
                Class::Stopped => (p.slow, p.former, p.fast) = (at(p.slow), at(p.former), seen),
            }
        }
    }

    fn around(&self, x: usize, y: usize) -> impl Iterator<Item = usize> + use<> {
        let (width, height) = (self.width as i64, self.height as i64);
        let (x, y) = (x as i64, y as i64);
        (-1..=1).flat_map(move |v| (-1..=1).map(move |u| (x + u, y + v))).filter_map(move |(x, y)| {
            ((0..width).contains(&x) && (0..height).contains(&y)).then_some((y * width + x) as usize)
        })
    }

    fn majority(&self, raw: &[Class], x: usize, y: usize) -> Class {
        let of = |class: Class| self.around(x, y).filter(|&i| raw[i] == class).count();
        let (moving, stopped) = (of(Class::Moving), of(Class::Stopped));
        match moving + stopped {
            0..=4 => Class::Background,
            _ if stopped > moving => Class::Stopped,
            _ => Class::Moving,
        }
    }

    fn boxes(&self) -> (Vec<MotionBox>, usize) {
        let mut seen = vec![false; self.classes.len()];
        let mut boxes = Vec::new();
        for first in 0..self.classes.len() {
            if seen[first] || self.classes[first] == Class::Background {
                continue;
            }
            let (mut open, mut patch) = (vec![first], Vec::new());
            seen[first] = true;
            while let Some(i) = open.pop() {
                patch.push(i);
                for j in self.around(i % self.width, i / self.width) {
                    if !seen[j] && self.classes[j] == self.classes[first] {
                        seen[j] = true;
                        open.push(j);
                    }
                }
            }
            if patch.len() >= self.params.min_area_px as usize {
                boxes.push(self.bounds(&patch, self.classes[first]));
            }
        }
        let most = self.params.max_boxes;
        let dropped = boxes.len().saturating_sub(most);
        while boxes.len() > most {
            // The last one of the smallest goes.
            let least = boxes.iter().map(|b| b.area_px).min().unwrap();
            let at = boxes.iter().rposition(|b| b.area_px == least).unwrap();
            boxes.remove(at);
        }
        (boxes, dropped)
    }

    fn bounds(&self, patch: &[usize], class: Class) -> MotionBox {
        let xs = || patch.iter().map(|i| i % self.width);
        let ys = || patch.iter().map(|i| i / self.width);
        let (left, top) = (xs().min().unwrap(), ys().min().unwrap());
        let held = patch.iter().map(|&i| self.pixels[i].held).max().unwrap();
        let stop = i64::from(self.params.stop_frames);
        let age = held.min(stop) + (held - stop).max(0) * i64::from(self.params.tick_frames());
        MotionBox {
            left_px: left as u32,
            top_px: top as u32,
            width_px: (xs().max().unwrap() - left + 1) as u32,
            height_px: (ys().max().unwrap() - top + 1) as u32,
            area_px: patch.len() as u32,
            motion: if class == Class::Stopped { Motion::Stopped } else { Motion::Moving },
            age_frames: age as u32,
        }
    }
}
