//! The device's buffers, how large they must be, and which kernel binds which.

use super::kernels::Kernels;
use super::layout::{self, DetectionWords, Ended, Kind, SlotNews};
use crate::lanes::LANES;
use crate::occlusion::BINS;
use crate::outcome::Pair;
use crate::table::Block;
use compute_device::{BindGroup, Device, DeviceError, Pipeline, Storage};
use std::mem::size_of;

/// How much a submission needs room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    /// Junctions.
    pub frames: usize,
    /// Blocks of all junctions, gaps between them included.
    pub blocks: usize,
    /// Detections of all junctions.
    pub detections: usize,
    /// Pairs of one track.
    pub edge_slots: usize,
    /// Pairs of all junctions that come back.
    pub pairs: usize,
    /// Words that the gate keeps of a track, and of a pair: the most of any kind that is there.
    pub track_words: usize,
    /// See `track_words`.
    pub edge_words: usize,
}

impl Size {
    pub fn slots(&self) -> usize {
        self.blocks * LANES
    }

    /// Where what is kept by detection begins in `messages`, in bytes.
    pub fn detection_words_at(&self) -> u64 {
        4 * (4 * self.slots() * self.edge_slots) as u64
    }
}

#[derive(Debug)]
pub(super) struct Buffers {
    pub frames: Storage,
    pub blocks: Storage,
    pub tracks: Storage,
    pub sight: Storage,
    spans: Storage,
    pub depth: Storage,
    pub detections: Storage,
    hypotheses: Storage,
    edges: Storage,
    pub links: Storage,
    columns: Storage,
    pub messages: Storage,
    pub news: Storage,
    pub pairs: Storage,
}

impl Buffers {
    pub fn new(device: &Device) -> Result<Self, DeviceError> {
        let new = |label: &str| Storage::new(device, label, 0);
        Ok(Self {
            frames: new("frames")?,
            blocks: new("blocks")?,
            tracks: new("tracks")?,
            sight: new("sight")?,
            spans: new("spans")?,
            depth: new("depth")?,
            detections: new("detections")?,
            hypotheses: new("hypotheses")?,
            edges: new("edges")?,
            links: new("links")?,
            columns: new("columns")?,
            messages: new("messages")?,
            news: new("news")?,
            pairs: new("pairs")?,
        })
    }

    /// Makes room; true when the blocks were lost by it, with whatever else grew.
    pub fn ensure(&mut self, device: &Device, size: &Size) -> Result<bool, DeviceError> {
        let (slots, words) = (size.slots(), size_of::<u32>());
        let edges = slots * size.edge_slots;
        let needs = [
            (&mut self.frames, size.frames * size_of::<layout::Frame>()),
            (&mut self.tracks, slots * size_of::<layout::Track>()),
            (&mut self.sight, slots * size_of::<layout::Sight>()),
            (&mut self.spans, slots * 3 * words),
            (&mut self.depth, size.frames * BINS * words),
            (&mut self.detections, size.detections * size_of::<layout::Detection>()),
            (&mut self.hypotheses, slots * size.track_words * words),
            (&mut self.edges, edges * size.edge_words * words),
            (
                &mut self.links,
                size.frames * (size_of::<Ended>() + words) + (3 * edges + size.detections) * words,
            ),
            (&mut self.columns, size.detections * words),
            (&mut self.messages, 4 * edges * words + size.detections * size_of::<DetectionWords>()),
            (&mut self.news, slots * size_of::<SlotNews>()),
            (&mut self.pairs, size.pairs * size_of::<Pair>()),
        ];
        for (storage, bytes) in needs {
            storage.ensure(device, bytes as u64)?;
        }
        self.blocks.ensure(device, (size.blocks * size_of::<Block>()) as u64)
    }

    /// All of them.
    pub fn all(&self) -> [&Storage; 14] {
        [
            &self.frames,
            &self.blocks,
            &self.tracks,
            &self.sight,
            &self.spans,
            &self.depth,
            &self.detections,
            &self.hypotheses,
            &self.edges,
            &self.links,
            &self.columns,
            &self.messages,
            &self.news,
            &self.pairs,
        ]
    }

    /// Changes whenever any of them must be bound again.
    fn generation(&self) -> u64 {
        self.all().iter().map(|b| b.generation()).sum()
    }
}

/// By kind of what measures.
#[derive(Debug)]
pub(super) struct BindByKind {
    radar: BindGroup,
    camera: BindGroup,
    loops: BindGroup,
}

impl BindByKind {
    pub fn of(&self, kind: Kind) -> Option<&BindGroup> {
        match kind {
            Kind::Nothing => None,
            Kind::Radar => Some(&self.radar),
            Kind::Camera => Some(&self.camera),
            Kind::Loop => Some(&self.loops),
        }
    }
}

/// All kernels' bindings, made once and again when a buffer has grown.
#[derive(Debug)]
pub(super) struct Binds {
    generation: u64,
    pub predict: BindGroup,
    pub cover: BindGroup,
    pub look: BindGroup,
    pub gate: BindByKind,
    pub associate: BindGroup,
    pub pair: BindByKind,
    pub update: BindByKind,
}

impl Binds {
    pub fn new(device: &Device, kernels: &Kernels, b: &Buffers) -> Result<Self, DeviceError> {
        let by_kind = |k: &super::kernels::ByKind, buffers: &[&Storage]| {
            let bind = |p: &Pipeline| device.bind(p, buffers);
            Ok::<_, DeviceError>(BindByKind {
                radar: bind(&k.radar)?,
                camera: bind(&k.camera)?,
                loops: bind(&k.loops)?,
            })
        };
        let occlusion = [&b.frames, &b.blocks, &b.tracks, &b.spans, &b.depth, &b.sight];
        let gate =
            [&b.frames, &b.blocks, &b.tracks, &b.sight, &b.detections, &b.hypotheses, &b.edges, &b.news];
        let associate =
            [&b.frames, &b.tracks, &b.detections, &b.edges, &b.links, &b.columns, &b.messages, &b.news];
        let pair = [&b.frames, &b.detections, &b.hypotheses, &b.edges, &b.news, &b.messages, &b.pairs];
        let update = [&b.frames, &b.blocks, &b.detections, &b.hypotheses, &b.edges, &b.news, &b.messages];
        Ok(Self {
            generation: b.generation(),
            predict: device.bind(&kernels.predict, &[&b.frames, &b.blocks])?,
            cover: device.bind(&kernels.cover, &occlusion)?,
            look: device.bind(&kernels.look, &occlusion)?,
            gate: by_kind(&kernels.gate, &gate)?,
            associate: device.bind(&kernels.associate, &associate)?,
            pair: by_kind(&kernels.pair, &pair)?,
            update: by_kind(&kernels.update, &update)?,
        })
    }

    /// Whether they still bind the buffers as they are.
    pub fn are_of(&self, b: &Buffers) -> bool {
        self.generation == b.generation()
    }
}
