//! What comes out: boxes, and how the frame was taken.

use super::params::MotionParams;

/// Whether a body moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Motion {
    /// It moves, or has not yet stood for `stop_frames`.
    Moving = 1,
    /// It has stopped and stays.
    Stopped = 2,
}

/// A connected patch of pixels that are no background, all moving or all stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MotionBox {
    /// Leftmost column.
    pub left_px: u32,
    /// Topmost row.
    pub top_px: u32,
    /// Columns from the leftmost to the rightmost.
    pub width_px: u32,
    /// Rows from the topmost to the lowest.
    pub height_px: u32,
    /// Pixels of the patch.
    pub area_px: u32,
    /// Moving or stopped.
    pub motion: Motion,
    /// Frames for which the patch's longest-standing pixel has stayed as it is, to one [`MotionParams::tick_frames`].
    pub age_frames: u32,
}

impl MotionBox {
    /// Pixels of the patch per pixel of the box, per mille, rounded down.
    #[must_use]
    pub fn fill_permille(&self) -> u32 {
        let full = u64::from(self.width_px) * u64::from(self.height_px);
        u32::try_from(u64::from(self.area_px) * 1000 / full.max(1)).unwrap_or(1000)
    }
}

/// How a frame was taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Frames since the background was begun, this one included.
    pub frame: u64,
    /// The background is still being learnt: there are no boxes.
    pub learning: bool,
    /// The frame's size was another one: the background was begun anew.
    pub restarted: bool,
    /// The light changed at once: the background was carried over, there are no boxes.
    pub rebased: bool,
    /// Pixels that differed from the background, before cleaning.
    pub foreground_px: u32,
    /// Boxes left out because there were more than `max_boxes`.
    pub dropped_boxes: u32,
    /// Restarts by a change of size so far.
    pub restarts: u64,
    /// Changes of light so far.
    pub rebases: u64,
}

/// A patch while it is put together: bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Patch {
    pub left: u32,
    pub right: u32,
    pub top: u32,
    pub bottom: u32,
    pub area: u32,
    pub held: u8,
    pub class: u8,
}

impl Patch {
    pub(super) fn to_box(self, params: &MotionParams) -> MotionBox {
        MotionBox {
            left_px: self.left,
            top_px: self.top,
            width_px: self.right - self.left + 1,
            height_px: self.bottom - self.top + 1,
            area_px: self.area,
            motion: if self.class == Motion::Stopped as u8 { Motion::Stopped } else { Motion::Moving },
            age_frames: params.age_frames(self.held),
        }
    }
}

/// Leaves the `most` largest boxes, the earlier of two equal ones, in the order they had. Gives the number left out.
pub(super) fn keep_largest(boxes: &mut Vec<MotionBox>, most: usize, order: &mut Vec<(u32, usize)>) -> u32 {
    let dropped = boxes.len().saturating_sub(most);
    if dropped > 0 {
        order.clear();
        order.extend(boxes.iter().enumerate().map(|(i, b)| (u32::MAX - b.area_px, i)));
        order.sort_unstable();
        let last = order.get(most.saturating_sub(1)).copied().unwrap_or_default();
        let mut i = 0;
        boxes.retain(|b| {
            i += 1;
            (u32::MAX - b.area_px, i - 1) <= last
        });
    }
    u32::try_from(dropped).unwrap_or(u32::MAX)
}
