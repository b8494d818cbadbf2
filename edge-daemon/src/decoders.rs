//! Which decoder and which redactor a source's bytes need.

use crate::config::SourcePlan;
use crate::config::model::Format;
use fusion_decode::{Decoder, Options, Redactor};

const fn decodes(format: Format) -> fusion_decode::Format {
    match format {
        Format::TiMmwave => fusion_decode::Format::TiMmwave,
        Format::Deepstream => fusion_decode::Format::Deepstream,
        Format::CameraJson => fusion_decode::Format::CameraJson,
        Format::LoopJson => fusion_decode::Format::LoopJson,
        Format::HiresLog => fusion_decode::Format::HiresLog,
    }
}

/// A fresh decoder for a source.
#[must_use]
pub fn decoder_for(source: &SourcePlan) -> Box<dyn Decoder> {
    let options = Options {
        utc_offset_s: (source.source.utc_offset_hours * 3600.0).round() as i32,
        frame_rate_hz: source.source.frame_rate_hertz,
        ..Options::default()
    };
    fusion_decode::decoder(decodes(source.source.format), &options)
}

/// What removes licence plates and faces from a source's stream; none where the format carries none.
#[must_use]
pub fn redactor_for(source: &SourcePlan) -> Option<Box<dyn Redactor>> {
    fusion_decode::redactor(decodes(source.source.format))
}
