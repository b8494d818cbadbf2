//! `kerbctl decode`: what a capture holds.

use anyhow::{Context as _, Result};
use clap::Args;
use edge_daemon::config::{SourcePlan, Unit};
use edge_daemon::decoders::decoder_for;
use fusion_decode::can::CanFraming;
use fusion_decode::onvif::ImageSize;
use fusion_decode::{Format, Inspection, Options, inspect, inspect_with};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Faults shown one by one.
const SHOWN_FAULTS: usize = 5;

/// Options of `kerbctl decode`.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  kerbctl decode --format ti_mmwave capture.dat\n  kerbctl decode --format hires_log log.dat log.xml table.parquet\n  kerbctl decode --format onvif_xml --image-size 1920x1080 metadata.xml\n  kerbctl decode --config unit.toml --source camera-west packets.json"
)]
pub struct DecodeArgs {
    /// What the bytes mean: ti_mmwave, ars408, ops243, ld2450, smartsensor_hd, rtms_g4, hires_log, loop_json, camera_json, deepstream,
    /// onvif_xml or onvif_json.
    #[arg(long, required_unless_present = "config")]
    format: Option<Format>,
    /// A unit's configuration, which says with `--source` how the bytes are read: the only way for formats that live by a table of
    /// it, such as camera_mapped, modbus_loops and canoga.
    #[arg(long, value_name = "FILE", requires = "source", conflicts_with = "format")]
    config: Option<PathBuf>,
    /// The [[source]] of that configuration whose device sent the bytes.
    #[arg(long, value_name = "NAME", requires = "config")]
    source: Option<String>,
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

impl DecodeArgs {
    /// The source whose settings count, where one is named.
    fn plan(&self) -> Result<Option<SourcePlan>> {
        let (Some(config), Some(name)) = (&self.config, &self.source) else { return Ok(None) };
        let unit = Unit::load(config)?;
        let found = unit.sources.iter().find(|p| p.source.name == *name).cloned();
        found.map(Some).with_context(|| {
            let names: Vec<&str> = unit.sources.iter().map(|p| p.source.name.as_str()).collect();
            format!("{} has no source `{name}`: use one of {}", config.display(), names.join(", "))
        })
    }
}

/// Decodes every file; returns what to print.
///
/// # Errors
/// A file can't be read, or the configuration has no such source. Damage inside a file is part of the report.
pub fn run(args: &DecodeArgs) -> Result<String> {
    let options = Options {
        utc_offset_s: (args.utc_offset_hours * 3600.0).round() as i32,
        frame_rate_hz: args.fps,
        can: args.can,
        image_size: args.image_size.unwrap_or_default(),
        ..Options::default()
    };
    let plan = args.plan()?;
    let mut text = String::new();
    for file in &args.files {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let found = match (&plan, args.format) {
            (Some(plan), _) => inspect_with(&mut *decoder_for(plan), &bytes),
            (None, format) => {
                inspect(&bytes, format.context("give --format, or --config and --source")?, &options)
            }
        };
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
