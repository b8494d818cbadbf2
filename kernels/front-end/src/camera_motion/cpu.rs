//! Camera motion on the CPU: the stages one after the other over a frame.

use super::background::{self, Phase, Row, Rule};
use super::boxes::{MotionBox, Report, keep_largest};
use super::clean::{self, clean_row};
use super::components::Components;
use super::frame::LumaFrame;
use super::params::{MotionParams, ParamsError};
use super::rebase::{Levels, carry_row};

/// A clock that only goes forward, nanoseconds.
pub type StageClock = fn() -> u64;

/// What the stages of the last frame took; zero where no clock was set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageTimes {
    /// Background and raw classes.
    pub background_ns: u64,
    /// Change of light.
    pub rebase_ns: u64,
    /// Majority.
    pub clean_ns: u64,
    /// Components and boxes.
    pub components_ns: u64,
}

/// What is known of every pixel, row-major, one byte a pixel and plane; see [`background`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Slow background, grey levels.
    pub slow: Vec<u8>,
    /// Slow background before the last absorption, grey levels.
    pub former: Vec<u8>,
    /// Fast background, grey levels.
    pub fast: Vec<u8>,
    /// Threshold, grey levels.
    pub deviation: Vec<u8>,
    /// Evidence of having stopped, counts.
    pub held: Vec<u8>,
}

impl State {
    fn row(&mut self, y: usize, width: usize) -> Row<'_> {
        let at = y * width..(y + 1) * width;
        Row {
            slow: &mut self.slow[at.clone()],
            former: &mut self.former[at.clone()],
            fast: &mut self.fast[at.clone()],
            deviation: &mut self.deviation[at.clone()],
            held: &mut self.held[at],
        }
    }

    fn resize(&mut self, pixels: usize) {
        for plane in [&mut self.slow, &mut self.former, &mut self.fast, &mut self.deviation, &mut self.held] {
            plane.clear();
            plane.resize(pixels, 0);
        }
    }
}

/// Classes of a frame after cleaning; rows in which nothing is foreground are known without looking.
#[derive(Debug, Default)]
struct Classes {
    plane: Vec<u8>,
    busy: Vec<bool>,
}

impl Classes {
    fn resize(&mut self, pixels: usize, height: usize) {
        self.plane.clear();
        self.plane.resize(pixels, 0);
        self.busy.clear();
        self.busy.resize(height, false);
    }

    fn clear_row(&mut self, y: usize, width: usize) {
        if self.busy[y] {
            self.plane[y * width..(y + 1) * width].fill(clean::BACKGROUND);
            self.busy[y] = false;
        }
    }
}

/// The CPU twin. Allocates when the first frame, or one of another size, comes; and where a frame has more runs or patches
/// than any before.
#[derive(Debug)]
pub struct CameraMotion {
    params: MotionParams,
    width: usize,
    height: usize,
    state: State,
    /// Raw classes.
    raw: Vec<u8>,
    /// Raw foreground pixels, by row.
    raw_count: Vec<u32>,
    /// A row of background: what lies above and below the frame.
    outside: Vec<u8>,
    sums: Vec<u8>,
    /// Until the frame is cleaned, those of one frame ago.
    classes: Classes,
    components: Components,
    boxes: Vec<MotionBox>,
    order: Vec<(u32, usize)>,
    levels: Box<Levels>,
    report: Report,
    clock: Option<StageClock>,
    times: StageTimes,
}

impl CameraMotion {
    /// One that has seen nothing.
    ///
    /// # Errors
    /// A choice out of bounds.
    pub fn new(params: MotionParams) -> Result<Self, ParamsError> {
        params.check()?;
        Ok(Self {
            params,
            width: 0,
            height: 0,
            state: State::default(),
            raw: Vec::new(),
            raw_count: Vec::new(),
            outside: Vec::new(),
            sums: Vec::new(),
            classes: Classes::default(),
            components: Components::default(),
            boxes: Vec::new(),
            order: Vec::new(),
            levels: Box::default(),
            report: Report::default(),
            clock: None,
            times: StageTimes::default(),
        })
    }

    /// Takes the next frame. What it found is in [`Self::boxes`] until the next one.
    pub fn push(&mut self, frame: &LumaFrame<'_>) -> Report {
        self.times = StageTimes::default();
        self.boxes.clear();
        let (restarts, rebases) = (self.report.restarts, self.report.rebases);
        if (frame.width_px(), frame.height_px()) != (self.width, self.height) {
            let restarted = self.width > 0;
            self.begin(frame);
            let restarts = restarts + u64::from(restarted);
            self.report =
                Report { frame: 1, learning: true, restarted, restarts, rebases, ..Report::default() };
            return self.report;
        }
        let phase = Phase::new(&self.params, self.report.frame);
        self.report = Report {
            frame: self.report.frame + 1,
            learning: phase.learning,
            restarts,
            rebases,
            ..Report::default()
        };
        let mut mark = self.now();
        self.background(frame, &phase);
        self.times.background_ns = self.lap(&mut mark);
        if self.is_light() {
            self.rebase(frame);
            self.times.rebase_ns = self.lap(&mut mark);
            return self.report;
        }
        self.clean();
        self.times.clean_ns = self.lap(&mut mark);
        self.components();
        self.times.components_ns = self.lap(&mut mark);
        self.report
    }

    /// The boxes of the last frame, in the order of their first pixels, row by row.
    #[must_use]
    pub fn boxes(&self) -> &[MotionBox] {
        &self.boxes
    }

    /// The classes of the last frame's pixels, those of the frame before where the light changed, row-major: [`clean::BACKGROUND`], [`clean::MOVING`], [`clean::STOPPED`].
    #[must_use]
    pub fn classes(&self) -> &[u8] {
        &self.classes.plane
    }

    /// What is known of every pixel.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// How the last frame was taken.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report
    }

    /// The choices.
    #[must_use]
    pub fn params(&self) -> &MotionParams {
        &self.params
    }

    /// A clock to time the stages with.
    pub fn set_clock(&mut self, clock: Option<StageClock>) {
        self.clock = clock;
    }

    /// What the stages of the last frame took.
    #[must_use]
    pub fn stage_times(&self) -> StageTimes {
        self.times
    }

    fn now(&self) -> u64 {
        self.clock.map_or(0, |clock| clock())
    }

    fn lap(&self, mark: &mut u64) -> u64 {
        let now = self.now();
        now.saturating_sub(std::mem::replace(mark, now))
    }

    /// The first frame is the background.
    fn begin(&mut self, frame: &LumaFrame<'_>) {
        (self.width, self.height) = (frame.width_px(), frame.height_px());
        let (width, pixels) = (self.width, self.width * self.height);
        self.state.resize(pixels);
        for y in 0..self.height {
            let (row, luma) = (self.state.row(y, width), frame.row(y));
            row.slow.copy_from_slice(luma);
            row.former.copy_from_slice(luma);
            row.fast.copy_from_slice(luma);
            row.deviation.fill(self.params.deviation_min);
        }
        self.raw.clear();
        self.raw.resize(pixels, background::BACKGROUND);
        self.raw_count.clear();
        self.raw_count.resize(self.height, 0);
        self.outside.clear();
        self.outside.resize(width, background::BACKGROUND);
        self.sums.clear();
        self.sums.resize(width + 2, 0);
        self.classes.resize(pixels, self.height);
    }

    fn background(&mut self, frame: &LumaFrame<'_>, phase: &Phase) {
        let (width, rule) = (self.width, Rule::from(&self.params));
        for (y, raw) in self.raw.chunks_exact_mut(width).enumerate() {
            let (due, mut row) = (phase.due(y), self.state.row(y, width));
            self.raw_count[y] = background::background_row(frame.row(y), &mut row, raw, &rule, due);
        }
        self.report.foreground_px = self.raw_count.iter().sum();
    }

    /// Whether so much is foreground that it is the light.
    fn is_light(&self) -> bool {
        let pixels = self.width as u64 * self.height as u64;
        u64::from(self.report.foreground_px) * 1000 > u64::from(self.params.rebase_permille) * pixels
    }

    fn rebase(&mut self, frame: &LumaFrame<'_>) {
        let width = self.width;
        *self.levels = Levels::default();
        let before = self.classes.plane.chunks_exact(width);
        for (y, (slow, class)) in self.state.slow.chunks_exact(width).zip(before).enumerate() {
            self.levels.add_row(frame.row(y), slow, class);
        }
        let map = self.levels.map();
        for (y, class) in self.classes.plane.chunks_exact(width).enumerate() {
            carry_row(frame.row(y), class, &map, &mut self.state.row(y, width));
        }
        self.report.rebased = true;
        self.report.rebases += 1;
    }

    fn clean(&mut self) {
        let width = self.width;
        let row = |y: Option<usize>| {
            y.and_then(|y| self.raw.get(y * width..(y + 1) * width)).unwrap_or(&self.outside)
        };
        let count = |y: Option<usize>| y.and_then(|y| self.raw_count.get(y)).copied().unwrap_or(0);
        for y in 0..self.height {
            let (above, below) = (y.checked_sub(1), y.checked_add(1));
            let around = count(above) + count(Some(y)) + count(below);
            if around < u32::from(clean::MAJORITY) {
                self.classes.clear_row(y, width);
                continue;
            }
            let class = &mut self.classes.plane[y * width..(y + 1) * width];
            clean_row(row(above), row(Some(y)), row(below), &mut self.sums, class);
            self.classes.busy[y] = true;
        }
    }

    fn components(&mut self) {
        self.components.clear();
        let width = self.width;
        for y in (0..self.height).filter(|&y| self.classes.busy[y]) {
            let at = y * width..(y + 1) * width;
            self.components.push_row(y, &self.classes.plane[at.clone()], &self.state.held[at]);
        }
        let (params, boxes) = (&self.params, &mut self.boxes);
        let patches = self.components.patches().iter().filter(|p| p.area >= params.min_area_px);
        boxes.extend(patches.map(|p| p.to_box(params)));
        self.report.dropped_boxes = keep_largest(boxes, params.max_boxes, &mut self.order);
    }
}
