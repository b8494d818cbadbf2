//! `kerbctl decode`: what a capture holds.

use anyhow::{Context as _, Result};
use clap::Args;
use fusion_decode::can::CanFraming;
use fusion_decode::onvif::ImageSize;
use fusion_decode::{Format, Inspection, Options, inspect};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Faults shown one by one.
const SHOWN_FAULTS: usize = 5;

/// Options of `kerbctl decode`.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  kerbctl decode --format ti_mmwave capture.dat\n  kerbctl decode --format hires_log log.dat log.xml table.parquet\n  kerbctl decode --format onvif_xml --image-size 1920x1080 metadata.xml"
)]
pub struct DecodeArgs {
    /// What the bytes mean: ti_mmwave, ars408, ops243, ld2450, smartsensor_hd, hires_log, loop_json, camera_json, deepstream, onvif_xml or
    /// onvif_json.
    #[arg(long)]
    format: Format,
    /// Hours that a controller's clock is ahead of UTC.
    #[arg(long, default_value_t = 0.0, allow_hyphen_values = true)]
    utc_offset_hours: f64,
    /// Frames per second of a camera stream that counts frames and tells no time.
    #[arg(long, default_value_t = 0.0)]
    fps: f64,
    /// How CAN frames are written: candump, slcan or socketcan.
    #[arg(long, default_value = CanFraming::default().name())]
    can: CanFraming,
    /// Size of the image, of cameras that place boxes relative to it.
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    image_size: Option<ImageSize>,
    /// Captures of one device's bytes.
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

/// Decodes every file; returns what to print.
///
/// # Errors
/// A file can't be read. Damage inside a file is part of the report.
pub fn run(args: &DecodeArgs) -> Result<String> {
    let options = Options {
        utc_offset_s: (args.utc_offset_hours * 3600.0).round() as i32,
        frame_rate_hz: args.fps,
        can: args.can,
        image_size: args.image_size.unwrap_or_default(),
        ..Options::default()
    };
    let mut text = String::new();
    for file in &args.files {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let found = inspect(&bytes, args.format, &options);
        writeln!(text, "{}: {} bytes", file.display(), bytes.len())?;
        describe(&found, &mut text)?;
    }
    Ok(text)
}

fn describe(i: &Inspection, text: &mut String) -> std::fmt::Result {
    writeln!(text, "  frames      {}", i.frames)?;
    for (kind, n) in &i.messages {
        writeln!(text, "  {kind:11} {n} messages")?;
    }
    writeln!(text, "  detections  {}", i.detections)?;
    if !i.sources.is_empty() {
        writeln!(text, "  sources     {}", i.sources.len())?;
    }
    writeln!(text, "  skipped     {} bytes", i.skipped_bytes)?;
    writeln!(text, "  faults      {}", i.faults.len())?;
    for f in i.faults.iter().take(SHOWN_FAULTS) {
        writeln!(text, "    at byte {}: {}", f.offset, f.what)?;
    }
    if i.faults.len() > SHOWN_FAULTS {
        writeln!(text, "    and {} more", i.faults.len() - SHOWN_FAULTS)?;
    }
    Ok(())
}
