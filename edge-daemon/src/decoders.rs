//! Which decoder and which redactor a source's bytes need.

use crate::config::SourcePlan;
use crate::config::model::{Format, Transport};
use crate::raw_radar::{RawRadar, Unusable};
use front_end::radar_cube::Screen;
use fusion_decode::camera_mapped::{CameraMapped, CameraMappedRedactor, Mapping};
use fusion_decode::canoga::CanogaPolls;
use fusion_decode::fpga_loops::FpgaLoops;
use fusion_decode::hires_log::LiveLog;
use fusion_decode::modbus_loops::LoopPolls;
use fusion_decode::{Decoder, Options, Redactor};

/// The stream decoder of a format; none where it needs more than a stream.
const fn decodes(format: Format) -> Option<fusion_decode::Format> {
    use fusion_decode::Format as D;
    Some(match format {
        Format::Dca1000 | Format::CameraMapped | Format::ModbusLoops | Format::Canoga | Format::FpgaLoops => {
            return None;
        }
        Format::TiMmwave => D::TiMmwave,
        Format::Deepstream => D::Deepstream,
        Format::CameraJson => D::CameraJson,
        Format::LoopJson => D::LoopJson,
        Format::HiresLog => D::HiresLog,
        Format::Ars408 => D::Ars408,
        Format::Ops243 => D::Ops243,
        Format::Ld2450 => D::Ld2450,
        Format::SmartsensorHd => D::SmartSensor,
        Format::RtmsG4 => D::RtmsG4,
        Format::OnvifXml => D::OnvifXml,
        Format::OnvifJson => D::OnvifJson,
    })
}

fn options(plan: &SourcePlan) -> Options {
    let s = &plan.source;
    let transport = s.transport();
    let is_can = matches!(transport, Some(Transport::Can(_)));
    // What lives in recordings only was mostly recorded by candump.
    let is_file = matches!(transport, Some(Transport::File(_)) | None);
    Options {
        utc_offset_s: (s.utc_offset_hours * 3600.0).round() as i32,
        frame_rate_hz: s.frame_rate_hertz,
        can: s.ars408.clone().unwrap_or_default().framing(is_can, is_file),
        ops243: s.ops243.clone().unwrap_or_default().setup(),
        ld2450: fusion_decode::ld2450::Setup {
            x_to_the_left: s.ld2450.as_ref().is_some_and(|l| l.x_to_the_left),
        },
        smartsensor: s.smartsensor_hd.clone().unwrap_or_default().setup(),
        rtms_g4: s.rtms_g4.clone().unwrap_or_default().setup(),
        image_size: plan.image_size,
    }
}

/// Where a mapped camera's fields lie.
fn mapping(plan: &SourcePlan) -> Result<Mapping, String> {
    let table = plan.source.camera_mapped.clone().unwrap_or_default();
    table.mapping(plan.image_size).map_err(|(key, what)| format!("{key}: {what}"))
}

/// A fresh decoder for a source, which needs nothing but its bytes.
#[must_use]
pub fn decoder_for(plan: &SourcePlan) -> Box<dyn Decoder> {
    screened_decoder_for(plan, None)
}

/// The same, with a device to detect a raw radar's targets in the CPU's place.
#[must_use]
pub fn screened_decoder_for(plan: &SourcePlan, screen: Option<Box<dyn Screen>>) -> Box<dyn Decoder> {
    let s = &plan.source;
    let without =
        || -> Box<dyn Decoder> { Box::new(Unusable(format!("there is no [source.{}]", s.format.name()))) };
    let grows = s.http_poll.is_some() || s.file.as_ref().is_some_and(|f| f.follow);
    if s.format == Format::HiresLog && grows {
        return Box::new(LiveLog::new(&options(plan)));
    }
    if let Some(format) = decodes(s.format) {
        return fusion_decode::decoder(format, &options(plan));
    }
    match s.format {
        Format::CameraMapped => match mapping(plan) {
            Ok(mapping) => Box::new(CameraMapped::new(mapping)),
            Err(what) => Box::new(Unusable(what)),
        },
        Format::Canoga => Box::new(CanogaPolls::default()),
        Format::FpgaLoops => Box::new(FpgaLoops::default()),
        Format::ModbusLoops => {
            s.modbus_loops.as_ref().map_or_else(without, |m| Box::new(LoopPolls::new(m.map())))
        }
        _ => match s.dca1000.as_ref().map(RawRadar::new) {
            Some(Ok(decoder)) => Box::new(decoder.with_screen(screen)),
            Some(Err(error)) => Box::new(Unusable(error.to_string())),
            None => without(),
        },
    }
}

/// What removes licence plates and faces from a source's stream; none where the format carries none.
#[must_use]
pub fn redactor_for(plan: &SourcePlan) -> Option<Box<dyn Redactor>> {
    if plan.source.format == Format::CameraMapped {
        // A table that can't be read lets nothing through.
        let mapping = mapping(plan).unwrap_or_default();
        return Some(Box::new(CameraMappedRedactor::new(mapping)));
    }
    fusion_decode::redactor(decodes(plan.source.format)?)
}
