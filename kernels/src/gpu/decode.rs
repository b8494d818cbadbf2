//! A device's answer as an outcome.

use super::layout::{DetectionWords, Ended, LEFT_HIDDEN, RIGHT_HIDDEN, Sight, SlotNews};
use crate::backend::{self, BackendError, Outcome};
use crate::occlusion::Visibility;
use crate::outcome::{DetectionNews, Pair};
use crate::table::Block;
use bytemuck::Pod;

/// Copies `count` things from byte `at` on.
fn take<T: Pod>(out: &mut Vec<T>, bytes: &[u8], at: usize, count: usize) -> Result<(), BackendError> {
    let size = count * size_of::<T>();
    let from = bytes.get(at..at + size).ok_or(BackendError::Malformed { what: "the device's answer" })?;
    out.clear();
    out.resize(count, T::zeroed());
    // Mapped memory is aligned to nothing larger than a word.
    bytemuck::cast_slice_mut(out).copy_from_slice(from);
    Ok(())
}

/// One thing, by its index.
fn one<T: Pod>(bytes: &[u8], index: usize) -> Result<T, BackendError> {
    let at = index * size_of::<T>();
    let from = bytes.get(at..at + size_of::<T>());
    from.map(bytemuck::pod_read_unaligned).ok_or(BackendError::Malformed { what: "the device's answer" })
}

/// How association of the n-th junction ended.
pub(super) fn ended(bytes: &[u8], index: usize) -> Result<Ended, BackendError> {
    one(bytes, index)
}

/// All tracks from block `first` on.
pub(super) fn blocks(
    out: &mut Outcome,
    bytes: &[u8],
    first: usize,
    count: usize,
) -> Result<(), BackendError> {
    take(&mut out.blocks, bytes, first * size_of::<Block>(), count)
}

/// What the sensor sees of each track, from slot `first` on.
pub(super) fn seen(out: &mut Outcome, bytes: &[u8], first: usize, count: usize) -> Result<(), BackendError> {
    for slot in first..first + count {
        let s: Sight = one(bytes, slot)?;
        out.seen.push(Visibility {
            hidden: s.hidden,
            right_hidden: s.flags & RIGHT_HIDDEN != 0,
            left_hidden: s.flags & LEFT_HIDDEN != 0,
            right: s.right,
            left: s.left,
        });
    }
    Ok(())
}

/// Gated pairs, from pair `first` on.
pub(super) fn pairs(out: &mut Outcome, bytes: &[u8], first: usize, count: usize) -> Result<(), BackendError> {
    take(&mut out.pairs, bytes, first * size_of::<Pair>(), count)
}

/// What a scan says of each track, from slot `first` on.
pub(super) fn slots(out: &mut Outcome, bytes: &[u8], first: usize, count: usize) -> Result<(), BackendError> {
    for slot in first..first + count {
        let s: SlotNews = one(bytes, slot)?;
        out.slots.push(backend::SlotNews { missed: s.missed, pd: s.pd });
    }
    Ok(())
}

/// What a scan says of each detection, from detection `first` on.
pub(super) fn detections(
    out: &mut Outcome,
    bytes: &[u8],
    first: usize,
    count: usize,
) -> Result<(), BackendError> {
    for d in first..first + count {
        let w: DetectionWords = one(bytes, d)?;
        out.detections.push(DetectionNews { unclaimed: w.unclaimed, nobody: w.nobody });
    }
    Ok(())
}

/// An outcome without anything, its buffers kept.
pub(super) fn clear(out: &mut Outcome, epoch: u64) {
    out.epoch = epoch;
    out.iterations = 0;
    out.times = Default::default();
    out.blocks.clear();
    out.seen.clear();
    out.pairs.clear();
    out.slots.clear();
    out.detections.clear();
}
