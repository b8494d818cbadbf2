//! What of a scan goes to the core: a record for each track that has detections about, and the detections they mean.

use crate::ellipsoid::{Ellipsoid, Region};
use hdl::gate::{Track, detection};
use hdl::regmap::{PairRecord, TrackRecord};
use kernels::gate::camera::CameraView;
use kernels::gate::{Found, Prediction, window};
use kernels::lanes::LANES;
use kernels::register::Registered;
use std::ops::Range;

/// Which three components of a measurement the core compares, and what each is multiplied by to fit its format: powers of two, which
/// change no digit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axes {
    keep: [usize; 3],
    factor: [f64; 3],
}

impl Axes {
    /// East, north, range rate: what the formats were made for.
    pub const RADAR: Self = Self { keep: [0, 1, 2], factor: [1.0; 3] };

    /// Left, right and bottom edge. The top, which says least of where a body is, is left to the host.
    #[must_use]
    pub fn camera(view: &CameraView) -> Self {
        // Boxes reach a little out of the image: half of the format is for that.
        let column = power_below(256.0, view.size[0]);
        Self { keep: [0, 1, 3], factor: [column, column, power_below(64.0, view.size[1])] }
    }

    fn pick(&self, z: &[f32; 4]) -> [f32; 3] {
        std::array::from_fn(|i| z[self.keep[i]] * self.factor[i] as f32)
    }
}

/// The greatest power of two, 1 at most, that takes `size` below `limit`.
fn power_below(limit: f32, size: f32) -> f64 {
    let mut power = 1.0;
    while f64::from(size) * power > f64::from(limit) && power > 1e-6 {
        power *= 0.5;
    }
    power
}

/// What the core's memories hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Tracks.
    pub tracks: usize,
    /// Detections.
    pub detections: usize,
}

/// What goes to the core, and what comes back of it. Buffers are used again from scan to scan.
#[derive(Debug, Default)]
pub struct Plan {
    /// The core's tracks.
    pub records: Vec<TrackRecord>,
    /// The core's detections.
    pub places: Vec<[i64; 3]>,
    /// Tracks with detections about for which there is no record.
    pub unfit: usize,
    /// Slot of each record, and its window into the scan's detections.
    tracks: Vec<(usize, Range<usize>)>,
    /// By detection: its place in the core's memory.
    place: Vec<usize>,
    /// By place in the core's memory: the detection.
    sent: Vec<u32>,
    /// Detections that no record can be compared with: each belongs to all.
    oversize: Vec<u32>,
}

impl Plan {
    /// Plans a scan: `predictions` are of the first `tracks` tracks. What is decided already, tracks without detections about, goes into
    /// `found`.
    #[allow(clippy::too_many_arguments, reason = "a scan's buffers")]
    pub fn make<const D: usize, const H: usize>(
        &mut self,
        predictions: &[Prediction<D, H>],
        tracks: usize,
        detections: &[Registered],
        gate: f32,
        axes: &Axes,
        room: Room,
        found: &mut Found,
    ) {
        self.clear();
        found.reset(tracks);
        for slot in 0..tracks {
            let Some(prediction) = predictions.get(slot / LANES) else { break };
            let span = window(prediction, slot % LANES, detections);
            if span.is_empty() {
                found.set(slot, []);
                continue;
            }
            let record = if self.records.len() < room.tracks {
                record(prediction, slot % LANES, gate, axes)
            } else {
                None
            };
            match record {
                Some(record) => {
                    self.records.push(record);
                    self.tracks.push((slot, span));
                }
                None => self.unfit += 1,
            }
        }
        self.place(detections, axes, room);
    }

    fn clear(&mut self) {
        self.records.clear();
        self.places.clear();
        self.tracks.clear();
        self.place.clear();
        self.sent.clear();
        self.oversize.clear();
        self.unfit = 0;
    }

    /// Gives the detections that any window has a place, one after the other, so that windows stay without gaps.
    fn place(&mut self, detections: &[Registered], axes: &Axes, room: Room) {
        self.place.resize(detections.len() + 1, 0);
        for (_, span) in &self.tracks {
            self.place[span.clone()].fill(1);
        }
        for (k, d) in detections.iter().enumerate() {
            let wanted = std::mem::replace(&mut self.place[k], self.places.len()) == 1;
            if wanted {
                let at = detection(&axes.pick(&d.z));
                if at.is_none() {
                    self.oversize.push(k as u32);
                }
                self.sent.push(k as u32);
                self.places.push(at.unwrap_or_default());
            }
        }
        self.place[detections.len()] = self.places.len();
        // The rest of what there is no room for is the CPU's, with all tracks that it is about.
        self.places.truncate(room.detections);
        let mut fits = Vec::with_capacity(self.tracks.len());
        for ((_, span), record) in self.tracks.iter().zip(&mut self.records) {
            let (first, end) = (self.place[span.start], self.place[span.end]);
            fits.push(end <= room.detections);
            (record.first, record.count) = (first as u16, (end - first) as u16);
        }
        let mut fit = fits.iter();
        self.records.retain(|_| fit.next() == Some(&true));
        let mut fit = fits.iter();
        self.tracks.retain(|_| fit.next() == Some(&true));
        self.unfit += fits.iter().filter(|fits| !**fits).count();
    }

    /// Fills in what the core found.
    pub fn read(&self, pairs: &[PairRecord], found: &mut Found) {
        let mut rest = pairs;
        let mut list: Vec<u32> = Vec::new();
        for (at, (slot, span)) in self.tracks.iter().enumerate() {
            let mine = rest.partition_point(|pair| usize::from(pair.track) <= at);
            let (now, later) = rest.split_at(mine);
            rest = later;
            list.clear();
            list.extend(now.iter().filter_map(|pair| self.sent.get(usize::from(pair.detection)).copied()));
            let beyond = self.oversize.iter().filter(|k| span.contains(&(**k as usize)));
            let before = list.len();
            list.extend(beyond);
            if list.len() > before {
                list.sort_unstable();
                list.dedup();
            }
            found.set(*slot, list.iter().copied());
        }
    }
}

/// The record of one lane's track, its window left out; `None` where the core's numbers cannot hold it.
fn record<const D: usize, const H: usize>(
    prediction: &Prediction<D, H>,
    lane: usize,
    gate: f32,
    axes: &Axes,
) -> Option<TrackRecord> {
    let mut regions = [Region::default(); H];
    for (region, hyp) in regions.iter_mut().zip(&prediction.hypothesis) {
        let mean = hyp.z.map(|lanes| lanes.0[lane]);
        let s_inv = hyp.s_inv.map(|row| row.map(|lanes| lanes.0[lane]));
        *region = Region::new(&mean, &s_inv, gate, axes.keep, axes.factor)?;
    }
    let Ellipsoid { mean, precision, gate } = Ellipsoid::about(&regions)?;
    Some(TrackRecord::new(&Track::new(&mean, &precision, gate)?.pair(&[0; 3]), 0, 0))
}
