//! Sensors' poses and clock offsets, estimated from the traffic that they see together. No I/O.
//!
//! In: a site as configured and the scans of some minutes; out: each radar's and camera's place, yaw (a camera's height and
//! pitch too) and clock offset, with covariance, and warnings about what the traffic does not show.
//!
//! 1. [`vehicles`]: the unit's own filter follows each sensor's traffic alone; such tracks are right but for pose and clock.
//! 2. [`coarse`]: sensor after sensor is laid on those already joined; what remains common is taken from where most configured
//!    poses (or the trusted ones) and the mapped lanes agree. This finds the way from degrees and metres off.
//! 3. Rounds: the filter follows everything with the poses so far; [`associate`] gives each vehicle its measurements; [`bundle`] estimates
//!    all poses, clocks, ways and sizes at once with the filter's own measurement models ([`measure`]: a radar sees near faces, a camera
//!    the outline, a loop the ends).
//!
//! What traffic can't show is what is common to all sensors: a turn, a shift, a clock. Lanes in the site fix the turn and shift,
//! loops the shift, a trusted sensor everything; else most configured poses are believed. Loops are where they are configured; their card's
//! clock is estimated, but fixes nothing, because cards look at their loops only now and then.

pub mod associate;
pub mod bundle;
pub mod coarse;
pub mod columns;
pub mod measure;
pub mod placement;
pub mod report;
pub mod road;
pub mod spline;
pub mod vehicles;

pub use placement::{CLOCK, PARAMS, PITCH, Placement, X, Y, YAW, Z};
pub use report::{Calibration, Common, Estimate, Round, Warning};

use columns::Columns;
use fusion_contract::{Scan, SensorKind, Site, UtcNs};
use vehicles::{Vehicle, follow, in_order, placed};

/// Most rounds, and Gauss–Newton steps within one.
const ROUNDS: usize = 6;
const STEPS: usize = 4;
/// As much of the recording is enough for a start, seconds.
const START_S: f64 = 120.0;
/// Changes below which a round is the last: metres, radians, seconds. Each round takes other pieces, which alone moves estimates
/// by half as much.
const SETTLED: [f64; 3] = [0.07, 0.002, 0.007];

/// Why there is no estimate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalibrateError {
    /// The scans have no traffic.
    #[error("no sensor saw moving traffic: nothing to calibrate by")]
    NoTraffic,
    /// Fewer than two sensors saw traffic, and neither lanes nor loops are there to compare with.
    #[error("only `{sensor}` saw moving traffic: a calibration compares what several sensors saw")]
    Alone {
        /// The one that did.
        sensor: String,
    },
    /// The sensors' tracks have nothing in common.
    #[error(
        "no two sensors saw the same vehicles: their poses may be off by more than ten degrees or half a second, or their \
         fields of view don't meet"
    )]
    NothingShared,
    /// The equations have no solution.
    #[error("the equations have no solution: too little traffic was seen by several sensors")]
    Singular,
}

/// What is going on, for whoever waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// A sensor's own tracks are made.
    Alone {
        /// Its name.
        sensor: String,
    },
    /// The sensors are laid on each other.
    Laying,
    /// A round is over.
    Round {
        /// Its number, from 1.
        number: usize,
        /// What it found.
        round: Round,
    },
}

/// Estimates where the sensors are and how far their clocks are ahead.
///
/// `trusted` says for each sensor of the site whether it is known to be right as configured.
///
/// # Errors
/// See [`CalibrateError`].
pub fn calibrate(
    site: &Site,
    scans: &[Scan],
    trusted: &[bool],
    mut progress: impl FnMut(&Progress),
) -> Result<Calibration, CalibrateError> {
    let trusted: Vec<bool> =
        (0..site.sensors.len()).map(|i| trusted.get(i).copied().unwrap_or(false)).collect();
    let configured: Vec<Placement> = site.sensors.iter().map(Placement::of).collect();
    let base = scans.iter().map(|s| s.measured).min().ok_or(CalibrateError::NoTraffic)?;
    let mut placements = start(site, scans, base, &configured, &trusted, &mut progress)?;
    let mut rounds = Vec::new();
    loop {
        let order = in_order(scans, &placements);
        let vehicles = follow(&placed(site, &placements), scans, &order, base, |_| true);
        let mut pieces = associate::pieces(site, scans, &order, base, &placements, &vehicles);
        if pieces.is_empty() {
            return Err(CalibrateError::NothingShared);
        }
        let mut heard = vec![false; site.sensors.len()];
        pieces.iter().flat_map(|p| &p.observations).for_each(|o| heard[o.sensor] = true);
        let columns = Columns::new(site, &heard, &trusted);
        let before = placements.clone();
        let mut last = bundle::linearise(site, &columns, &placements, &pieces);
        for _ in 0..STEPS {
            bundle::step(&columns, &mut placements, &mut pieces, &last).ok_or(CalibrateError::Singular)?;
            last = bundle::linearise(site, &columns, &placements, &pieces);
        }
        let round = Round {
            pieces: pieces.len(),
            measurements: pieces.iter().map(|p| p.observations.len()).sum(),
            rms: last.rms,
            change: change(&before, &placements),
        };
        rounds.push(round);
        progress(&Progress::Round { number: rounds.len(), round });
        let converged = round.change.iter().zip(SETTLED).all(|(c, s)| *c < s);
        if converged || rounds.len() == ROUNDS {
            return report::report(site, &columns, &placements, &last, rounds, converged)
                .ok_or(CalibrateError::Singular);
        }
    }
}

/// Largest change of a place, an angle and a clock.
fn change(before: &[Placement], after: &[Placement]) -> [f64; 3] {
    let mut largest = [0.0f64; 3];
    for (a, b) in before.iter().zip(after) {
        for (k, of) in [(X, 0), (Y, 0), (Z, 0), (YAW, 1), (PITCH, 1), (CLOCK, 2)] {
            largest[of] = largest[of].max((a.0[k] - b.0[k]).abs());
        }
    }
    largest
}

/// From the configured poses to ones that agree to a vehicle's size.
fn start(
    site: &Site,
    scans: &[Scan],
    base: UtcNs,
    configured: &[Placement],
    trusted: &[bool],
    progress: &mut impl FnMut(&Progress),
) -> Result<Vec<Placement>, CalibrateError> {
    let mut order = in_order(scans, configured);
    order.truncate(order.partition_point(|(moment, _)| moment.secs_since(base) < START_S));
    let mut own: Vec<Vec<Vehicle>> = Vec::new();
    for (i, sensor) in site.sensors.iter().enumerate() {
        let looks = matches!(sensor.kind, SensorKind::Radar(_) | SensorKind::Camera(_));
        own.push(if looks {
            progress(&Progress::Alone { sensor: sensor.name.clone() });
            // Its pose may be wrong: lanes would pull its tracks where they don't belong.
            let bare = Site { lanes: Vec::new(), ..site.clone() };
            follow(&bare, scans, &order, base, |k| k == i)
        } else {
            Vec::new()
        });
    }
    progress(&Progress::Laying);
    let size = |v: &Vec<Vehicle>| v.iter().map(|v| v.samples.len()).sum::<usize>();
    let any_trusted = (0..own.len()).any(|i| trusted[i] && size(&own[i]) > 50);
    let weight = |i: usize| {
        // A radar's own tracks are better than a camera's.
        let radar = matches!(site.sensors[i].kind, SensorKind::Radar(_));
        if any_trusted && !trusted[i] { 0 } else { size(&own[i]) * if radar { 3 } else { 1 } }
    };
    let first = (0..own.len()).max_by_key(|&i| weight(i)).ok_or(CalibrateError::NoTraffic)?;
    let seeing: Vec<usize> = (0..own.len()).filter(|&i| size(&own[i]) > 0).collect();
    match seeing[..] {
        [] => return Err(CalibrateError::NoTraffic),
        [only] => return Err(CalibrateError::Alone { sensor: site.sensors[only].name.clone() }),
        _ => {}
    }
    let shifts = coarse::lay_together(&own, configured, first);
    let samples: Vec<Vec<([f64; 2], [f64; 2])>> = own
        .iter()
        .map(|v| {
            let moving =
                v.iter().flat_map(|v| &v.samples).filter(|s| s.velocity[0].hypot(s.velocity[1]) > 3.0);
            moving.step_by(20).map(|s| (s.at, s.velocity)).collect()
        })
        .collect();
    Ok(coarse::settle(configured, &shifts, trusted, |placements| {
        if site.lanes.is_empty() {
            return 0.0;
        }
        let fits: Vec<f64> = seeing
            .iter()
            .filter(|&&i| shifts[i].is_some())
            .map(|&i| road::fit(&site.lanes, &samples[i], &configured[i], &placements[i]))
            .collect();
        fits.iter().sum::<f64>() / fits.len().max(1) as f64
    }))
}
