//! Which decoder and which redactor a source's bytes need.

use crate::config::SourcePlan;
use crate::config::model::Format;
use crate::raw_radar::{RawRadar, Unusable};
use fusion_decode::{Decoder, Options, Redactor};

/// The stream decoder of a format; none for raw samples, which need more than a stream.
const fn decodes(format: Format) -> Option<fusion_decode::Format> {
    Some(match format {
        Format::Dca1000 => return None,
        Format::TiMmwave => fusion_decode::Format::TiMmwave,
        Format::Deepstream => fusion_decode::Format::Deepstream,
        Format::CameraJson => fusion_decode::Format::CameraJson,
        Format::LoopJson => fusion_decode::Format::LoopJson,
        Format::HiresLog => fusion_decode::Format::HiresLog,
    })
}

/// A fresh decoder for a source.
#[must_use]
pub fn decoder_for(source: &SourcePlan) -> Box<dyn Decoder> {
    let options = Options {
        utc_offset_s: (source.source.utc_offset_hours * 3600.0).round() as i32,
        frame_rate_hz: source.source.frame_rate_hertz,
        ..Options::default()
    };
    match (decodes(source.source.format), &source.source.dca1000) {
        (Some(format), _) => fusion_decode::decoder(format, &options),
        (None, Some(config)) => match RawRadar::new(config) {
            Ok(decoder) => Box::new(decoder),
            Err(error) => Box::new(Unusable(error.to_string())),
        },
        (None, None) => Box::new(Unusable("there is no [source.dca1000]".to_owned())),
    }
}

/// What removes licence plates and faces from a source's stream; none where the format carries none.
#[must_use]
pub fn redactor_for(source: &SourcePlan) -> Option<Box<dyn Redactor>> {
    fusion_decode::redactor(decodes(source.source.format)?)
}
