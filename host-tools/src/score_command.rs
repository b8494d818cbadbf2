//! `kerbctl score`: tracks against truth.

use anyhow::Result;
use clap::Args;
use score::{Report, Scope, evaluate, read_tracks, read_truth};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Options of `kerbctl score`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  kerbctl score --truth truth.csv.gz tracks.csv\n\n\
Truth needs the columns t,id,class,x,y,vx,vy; tracks t,id,x,y,vx,vy and may have class and p_xx,p_xy,p_yy (m²). Times are seconds, places \
ENU metres about the unit.")]
pub struct ScoreArgs {
    /// The truth, CSV, plain or .gz.
    #[arg(long)]
    truth: PathBuf,
    /// The tracks, CSV, plain or .gz.
    tracks: PathBuf,
    /// Radius of the scope about the unit, metres.
    #[arg(long, default_value_t = 80.0)]
    radius: f64,
    /// Time at the start that is not scored, seconds.
    #[arg(long, default_value_t = 3.0, allow_hyphen_values = true)]
    warmup: f64,
    /// Prints JSON instead of a table.
    #[arg(long)]
    json: bool,
}

/// Scores; returns what to print.
///
/// # Errors
/// A file can't be read or holds what is no number.
pub fn run(args: &ScoreArgs) -> Result<String> {
    let scope = Scope { radius_m: args.radius, warmup_s: args.warmup, ..Scope::default() };
    let report = evaluate(&read_truth(&args.truth)?, &read_tracks(&args.tracks)?, scope);
    if args.json { Ok(format!("{}\n", json(&report))) } else { Ok(table(&report)?) }
}

fn json(r: &Report) -> serde_json::Value {
    serde_json::json!({
        "gospa_m": r.gospa_m,
        "gospa_localisation_m": r.gospa_localisation_m,
        "gospa_missed_m": r.gospa_missed_m,
        "gospa_false_m": r.gospa_false_m,
        "missed_percent": r.missed_percent,
        "false_percent": r.false_percent,
        "position_rmse_m": r.position_rmse_m,
        "velocity_rmse_mps": r.velocity_rmse_mps,
        "class_percent": r.class_percent,
        "anees": r.anees,
        "anees_bounds": r.anees_bounds,
        "nees_below_percent": r.nees_below_percent,
        "hota_percent": 100.0 * r.hota.hota,
        "det_a_percent": 100.0 * r.hota.det_a,
        "ass_a_percent": 100.0 * r.hota.ass_a,
        "loc_a_percent": 100.0 * r.hota.loc_a,
        "mota_percent": 100.0 * r.clear.mota,
        "idf1_percent": 100.0 * r.idf1,
        "switches": r.clear.switches,
        "fragmentations": r.clear.fragmentations,
        "truths": r.truths,
        "tracks": r.tracks,
        "frames": r.frames,
    })
}

/// A table for people.
///
/// # Errors
/// None in practice: writing to a string does not fail.
pub fn table(r: &Report) -> Result<String, std::fmt::Error> {
    let mut t = String::new();
    let of = |v: Option<f64>, digits: usize| v.map_or_else(|| "-".to_owned(), |v| format!("{v:.digits$}"));
    writeln!(
        t,
        "HOTA      {:6.2} %   detection {:.2}  association {:.2}  localisation {:.2}",
        100.0 * r.hota.hota,
        100.0 * r.hota.det_a,
        100.0 * r.hota.ass_a,
        100.0 * r.hota.loc_a
    )?;
    writeln!(t, "IDF1      {:6.2} %", 100.0 * r.idf1)?;
    writeln!(
        t,
        "MOTA      {:6.2} %   {} switches, {} fragmentations",
        100.0 * r.clear.mota,
        r.clear.switches,
        r.clear.fragmentations
    )?;
    writeln!(
        t,
        "GOSPA     {:6.3} m   localisation {:.3}  missed {:.3}  false {:.3}",
        r.gospa_m, r.gospa_localisation_m, r.gospa_missed_m, r.gospa_false_m
    )?;
    writeln!(t, "missed    {:6.2} %", r.missed_percent)?;
    writeln!(t, "false     {:6.2} %", r.false_percent)?;
    writeln!(t, "position  {:6.3} m   root mean square error", r.position_rmse_m)?;
    writeln!(t, "velocity  {:>6} m/s", of(r.velocity_rmse_mps, 3))?;
    writeln!(t, "class     {:>6} %   right", of(r.class_percent, 2))?;
    let bounds = r
        .anees_bounds
        .map_or_else(String::new, |[a, b]| format!(" (2 is right; {a:.2} to {b:.2} were rows independent)"));
    writeln!(t, "ANEES     {:>6}{bounds}", of(r.anees, 2))?;
    writeln!(t, "below     {:>6} %   of rows under 5.99 (95 is right)", of(r.nees_below_percent, 2))?;
    writeln!(t, "{} frames, {} vehicles, {} tracks", r.frames, r.truths, r.tracks)?;
    Ok(t)
}
