//! The background of each pixel, and what the pixel is against it: the twin of `background.wgsl`.
//!
//! State, one byte a pixel each:
//! - `slow`: the background M of Manzanera & Richefeu, ±1 a step. Only pixels that are no foreground move it, so that no
//!   body leaves a trail in it.
//! - `former`: what `slow` was before a body was absorbed into it, so that the road is known again when that body leaves.
//! - `fast`: follows the picture: an eighth of the difference a frame, at least ±1.
//! - `deviation`: V of Manzanera & Richefeu, ±1 a step towards N times the change: the threshold.
//! - `held`: evidence of having stopped, in counts: one a frame below `stop_frames`, one in `tick_frames` above.

use super::dispatch::vectorised;
use super::params::MotionParams;

/// Raw class of background.
pub const BACKGROUND: u8 = 0;
/// Raw class of what moves: one for the lower four bits, which count foreground when rows are added up.
pub const MOVING: u8 = 1;
/// Raw class of what has stopped: foreground, and one for the upper four bits, which count what has stopped.
pub const STOPPED: u8 = 17;

/// Counts of evidence that are lost with each frame in which a pixel is background: a moment of agreement forgets little.
pub const FORGET: u8 = 8;

/// The fast background's share of the difference, as a shift: an eighth.
pub const FAST_SHIFT: u32 = 3;

/// Of the steps of the deviation, one in so many counts also where something moves: busy lanes keep their threshold.
pub const MOVING_STEP: u32 = 4;

/// The state of a row's pixels.
#[derive(Debug)]
pub struct Row<'a> {
    /// Slow background, grey levels.
    pub slow: &'a mut [u8],
    /// Slow background before the last absorption, grey levels.
    pub former: &'a mut [u8],
    /// Fast background, grey levels.
    pub fast: &'a mut [u8],
    /// Threshold, grey levels.
    pub deviation: &'a mut [u8],
    /// Evidence of having stopped, counts.
    pub held: &'a mut [u8],
}

/// What is due in a row in this frame. Rows take turns, so that each frame does the same amount of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The background is being learnt: there is no foreground.
    pub learning: bool,
    /// The slow background and the deviation take a step.
    pub slow: bool,
    /// The deviation takes a step where something moves, too.
    pub moving: bool,
    /// What has stopped counts one up.
    pub tick: bool,
}

/// Where a frame stands in each period. Row `y` is due where `(phase + y)` is a multiple of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    /// The background is being learnt.
    pub learning: bool,
    /// Steps of the slow background.
    pub slow_period: u32,
    /// Frame number modulo `slow_period`.
    pub slow: u32,
    /// Frame number modulo [`MOVING_STEP`] times `slow_period`.
    pub moving: u32,
    /// Counts of what has stopped.
    pub tick_period: u32,
    /// Frame number modulo `tick_period`.
    pub tick: u32,
}

impl Phase {
    /// Of frame number `frame`, from 0 for the one that begins the background.
    #[must_use]
    pub fn new(params: &MotionParams, frame: u64) -> Self {
        let (slow_period, tick_period) = (u32::from(params.slow_period.max(1)), params.tick_frames());
        let modulo = |period: u32| u32::try_from(frame % u64::from(period)).unwrap_or(0);
        Self {
            learning: frame < u64::from(params.learn_frames),
            slow_period,
            slow: modulo(slow_period),
            moving: modulo(slow_period * MOVING_STEP),
            tick_period,
            tick: modulo(tick_period),
        }
    }

    /// What is due in row `y`.
    #[must_use]
    pub fn due(&self, y: usize) -> Due {
        let y = u32::try_from(y).unwrap_or(0);
        let at = |phase: u32, period: u32| (phase + y).is_multiple_of(period);
        Due {
            learning: self.learning,
            slow: self.learning || at(self.slow, self.slow_period),
            moving: self.learning || at(self.moving, self.slow_period * MOVING_STEP),
            tick: at(self.tick, self.tick_period),
        }
    }
}

/// The choices that a pixel needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Counts from which a pixel has stopped.
    pub stop: u8,
    /// Count at which it becomes background.
    pub absorb: u8,
    /// Amplification N.
    pub amplification: u8,
    /// Least threshold.
    pub deviation_min: u8,
    /// Greatest threshold.
    pub deviation_max: u8,
}

impl From<&MotionParams> for Rule {
    fn from(p: &MotionParams) -> Self {
        Self {
            stop: p.stop_frames,
            absorb: p.absorb_count(),
            amplification: p.amplification,
            deviation_min: p.deviation_min,
            deviation_max: p.deviation_max,
        }
    }
}

// In the loops below a condition is a byte, 0 or 255, since that is what a vector's lanes hold: `bool`s keep the compiler
// from using byte lanes.

#[inline(always)]
fn mask(condition: bool) -> u8 {
    u8::from(condition).wrapping_neg()
}

#[inline(always)]
fn select(condition: u8, then: u8, otherwise: u8) -> u8 {
    (then & condition) | (otherwise & !condition)
}

/// What a pixel is against its backgrounds. Conditions are 0 or 255.
struct Seen {
    change: u8,
    unlike_slow: u8,
    foreground: u8,
    still: u8,
}

#[inline(always)]
fn look(luma: u8, slow: u8, former: u8, fast: u8, deviation: u8, learning: u8) -> Seen {
    let change = luma.abs_diff(slow);
    let unlike_slow = mask(change > deviation);
    let foreground = unlike_slow & mask(luma.abs_diff(former) > deviation) & !learning;
    let still = foreground & mask(luma.abs_diff(fast) <= deviation);
    Seen { change, unlike_slow, foreground, still }
}

/// The fast background's step.
#[inline(always)]
fn follow(fast: u8, luma: u8) -> u8 {
    let apart = luma.abs_diff(fast);
    let step = (apart >> FAST_SHIFT) + (mask(apart & ((1 << FAST_SHIFT) - 1) != 0) & 1);
    select(mask(luma > fast), fast.wrapping_add(step), fast.wrapping_sub(step))
}

#[inline(always)]
fn hold(held: u8, seen: &Seen, stop: u8, tick: u8) -> u8 {
    let step = (mask(held < stop) | tick) & 1;
    let otherwise = held.saturating_sub(select(seen.foreground, step, FORGET));
    select(seen.still, held.saturating_add(step), otherwise)
}

/// One step of sigma-delta: ±1 towards `to`.
#[inline(always)]
fn step(from: u8, to: u8) -> u8 {
    from.wrapping_add(mask(to > from) & 1).wrapping_sub(mask(to < from) & 1)
}

/// [`STOPPED`], [`MOVING`] or [`BACKGROUND`]; what has stopped is foreground.
#[inline(always)]
fn raw_class(foreground: u8, stopped: u8) -> u8 {
    (foreground & MOVING) | (stopped & STOPPED)
}

vectorised! {
    /// A row in which nothing slow is due: `fast` and `held` go on, the rest is read.
    fn quiet(
        luma: &[u8], slow: &[u8], former: &[u8], deviation: &[u8], fast: &mut [u8], held: &mut [u8], raw: &mut [u8], rule: &Rule,
    ) -> u32 = quiet_body;
}

#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "planes one by one, so that none may alias another")]
fn quiet_body(
    luma: &[u8],
    slow: &[u8],
    former: &[u8],
    deviation: &[u8],
    fast: &mut [u8],
    held: &mut [u8],
    raw: &mut [u8],
    rule: &Rule,
) -> u32 {
    let n = raw.len();
    let (luma, slow, former, deviation) = (&luma[..n], &slow[..n], &former[..n], &deviation[..n]);
    let (fast, held) = (&mut fast[..n], &mut held[..n]);
    let stop = rule.stop;
    for x in 0..n {
        let seen = look(luma[x], slow[x], former[x], fast[x], deviation[x], 0);
        let now = hold(held[x], &seen, stop, 0);
        raw[x] = raw_class(seen.foreground, seen.still & mask(now >= stop));
        fast[x] = follow(fast[x], luma[x]);
        held[x] = now;
    }
    foreground(raw)
}

vectorised! {
    /// A row in which something slow is due.
    fn slow_due(
        luma: &[u8], slow: &mut [u8], former: &mut [u8], deviation: &mut [u8], fast: &mut [u8], held: &mut [u8], raw: &mut [u8],
        rule: &Rule, due: Due,
    ) -> u32 = slow_due_body;
}

#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "as above")]
fn slow_due_body(
    luma: &[u8],
    slow: &mut [u8],
    former: &mut [u8],
    deviation: &mut [u8],
    fast: &mut [u8],
    held: &mut [u8],
    raw: &mut [u8],
    rule: &Rule,
    due: Due,
) -> u32 {
    let n = raw.len();
    let (slow, former, deviation) = (&mut slow[..n], &mut former[..n], &mut deviation[..n]);
    let (luma, fast, held) = (&luma[..n], &mut fast[..n], &mut held[..n]);
    let rule = *rule;
    let [learning, slow_due, moving_due, tick] = [due.learning, due.slow, due.moving, due.tick].map(mask);
    for x in 0..n {
        let (was, before, threshold) = (slow[x], former[x], deviation[x]);
        let seen = look(luma[x], was, before, fast[x], threshold, learning);
        let now = hold(held[x], &seen, rule.stop, tick);
        let absorbed = seen.still & mask(now >= rule.absorb);
        let background = !seen.foreground & slow_due;
        // Background, but not as `slow` has it: what had been absorbed is gone.
        let revealed = background & seen.unlike_slow & !learning;
        let followed = background & !revealed;

        let target = (u16::from(seen.change) * u16::from(rule.amplification)).min(255) as u8;
        let learns = (followed | (seen.foreground & !seen.still & moving_due)) & mask(seen.change != 0);
        let next = step(threshold, target).max(rule.deviation_min).min(rule.deviation_max);
        deviation[x] = select(learns, next, threshold);

        let following = follow(fast[x], luma[x]);
        slow[x] =
            select(absorbed, following, select(revealed, before, select(followed, step(was, luma[x]), was)));
        // The road under a body that was absorbed is in the same light.
        let (up, down) = (mask(luma[x] > was) & followed & 1, mask(luma[x] < was) & followed & 1);
        former[x] = select(absorbed, was, before.saturating_add(up).saturating_sub(down));
        fast[x] = following;
        held[x] = now & !absorbed;
        raw[x] = raw_class(seen.foreground & !absorbed, seen.still & !absorbed & mask(now >= rule.stop));
    }
    foreground(raw)
}

/// Takes a row's luma: the state goes on, `raw` becomes the row's raw classes. Gives the number of foreground pixels.
///
/// # Panics
/// A slice is shorter than `raw`.
pub fn background_row(luma: &[u8], row: &mut Row<'_>, raw: &mut [u8], rule: &Rule, due: Due) -> u32 {
    if due.learning || due.slow || due.moving || due.tick {
        slow_due(luma, row.slow, row.former, row.deviation, row.fast, row.held, raw, rule, due)
    } else {
        quiet(luma, row.slow, row.former, row.deviation, row.fast, row.held, raw, rule)
    }
}

/// How many of a row's raw classes are foreground.
#[inline(always)]
fn foreground(raw: &[u8]) -> u32 {
    // Of 255 pixels the sum fits a byte, so that lanes of a byte do.
    raw.chunks(255).map(|part| u32::from(part.iter().fold(0u8, |sum, &r| sum.wrapping_add(r & 1)))).sum()
}
