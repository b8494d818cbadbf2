//! What came out: values, how sure they are, and what could not be seen.

use crate::bundle::{BLOCKS, Linearised, Normal, prior};
use crate::columns::Columns;
use crate::placement::{CLOCK, PARAMS, Placement, estimated};
use fusion_contract::{SensorKind, Site};
use nalgebra::{DMatrix, DVector};
use std::fmt;

/// A parameter whose standard deviation stays above this share of the survey's was not observed.
const UNOBSERVED_SHARE: f64 = 0.6;
/// Standard deviations of what is common to all sensors from which on a warning is due: turn, radians; shifts, metres; clock, seconds.
const COMMON_SIGMA: [f64; 4] = [0.0018, 0.08, 0.08, 0.005];

/// Something that all sensors share, which traffic alone can't show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Common {
    /// A turn.
    Turn,
    /// A shift to the east.
    East,
    /// A shift to the north.
    North,
    /// A clock offset.
    Clock,
}

/// What the user should know.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// Too little was seen of this sensor's traffic together with others: it stays as configured.
    Unseen {
        /// Its name.
        sensor: String,
    },
    /// This parameter could not be observed and stays as configured.
    Unobserved {
        /// The sensor.
        sensor: String,
        /// Index of the parameter.
        param: usize,
    },
    /// What is common to all sensors is held by the configured values alone.
    CommonUnobserved(Common),
    /// This sensor's estimate lies far from a straight fit of the traffic: look at its measurements.
    PoorFit {
        /// The sensor.
        sensor: String,
        /// Mean robust weight of its measurements; 1 is a perfect fit, healthy sensors are above 0.6.
        weight: f64,
    },
    /// It did not settle within the rounds allowed.
    NotConverged,
}

const NAMES: [&str; PARAMS] = ["x", "y", "z", "yaw", "pitch", "clock offset"];

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unseen { sensor } => write!(
                f,
                "`{sensor}` shares too little traffic with the others and stays as configured; record longer, or see whether it \
                 delivers"
            ),
            Self::Unobserved { sensor, param } => write!(
                f,
                "`{sensor}`: the traffic does not show its {}, which stays as configured",
                NAMES[*param]
            ),
            Self::CommonUnobserved(what) => {
                let (what, remedy) = match what {
                    Common::Turn => ("turn", "map the lanes"),
                    Common::East => ("shift to the east", "map lanes that run north or south"),
                    Common::North => ("shift to the north", "map lanes that run east or west"),
                    Common::Clock => ("clock offset", "see that one clock is right"),
                };
                write!(
                    f,
                    "a {what} common to all sensors can't be seen in this traffic: most configured poses are believed; {remedy} \
                     and name it with --trust, or survey one sensor"
                )
            }
            Self::PoorFit { sensor, weight } => write!(
                f,
                "`{sensor}` fits the traffic badly (weight {weight:.2} of 1): its measurements may be noisier than configured"
            ),
            Self::NotConverged => f.write_str("the estimate did not settle: a longer recording may help"),
        }
    }
}

/// One sensor's result.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Its name.
    pub sensor: String,
    /// What was configured; the clock offset is relative to the recorded stamps.
    pub configured: Placement,
    /// What was found; what could not be observed is as configured.
    pub found: Placement,
    /// Standard deviations, same units; infinite where nothing was estimated.
    pub sigma: [f64; PARAMS],
    /// Which parameters were observed.
    pub observed: [bool; PARAMS],
    /// Measurements that were used.
    pub measurements: usize,
}

/// One round: tracks, association and joint estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    /// Pieces of vehicles' ways.
    pub pieces: usize,
    /// Measurements.
    pub measurements: usize,
    /// Root mean square of the whitened residuals.
    pub rms: f64,
    /// Largest change of a place, metres, an angle, radians, a clock, seconds.
    pub change: [f64; 3],
}

/// The result.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// Radars and cameras, by index in the site; none for others and for sensors that were not heard.
    pub sensors: Vec<Option<Estimate>>,
    /// How it went.
    pub rounds: Vec<Round>,
    /// What the user should know.
    pub warnings: Vec<Warning>,
    /// Covariance of all unknowns: sensor, parameter and matrix, m², rad², s².
    pub unknowns: Vec<(usize, usize)>,
    /// See `unknowns`.
    pub covariance: DMatrix<f64>,
}

/// Covariance of the unknowns: the larger of the formal one and of what the stretches of the recording disagree about (a jackknife
/// over blocks: Efron & Tibshirani 1993, ch. 11), which also shows errors that the models don't know of.
fn covariance(columns: &Columns, placements: &[Placement], linearised: &Linearised) -> Option<DMatrix<f64>> {
    let traffic = Normal::sum(&linearised.blocks);
    let prior = prior(columns, placements);
    let h = &traffic.h + &prior.h;
    let g = &traffic.g + &prior.g;
    let formal = h.clone().cholesky()?.inverse();
    let mut left_out: Vec<DVector<f64>> = Vec::new();
    for block in &linearised.blocks {
        let rest = (&h - &block.h).cholesky()?;
        left_out.push(-rest.solve(&(&g - &block.g)));
    }
    let n = BLOCKS as f64;
    let mean = left_out.iter().fold(DVector::zeros(g.len()), |s, d| s + d) / n;
    let mut jackknife = DMatrix::zeros(g.len(), g.len());
    for d in &left_out {
        let e = d - &mean;
        jackknife += &e * e.transpose() * ((n - 1.0) / n);
    }
    // Ten blocks give a matrix of rank nine: only its diagonal is used, to scale the formal one.
    let scale = |i: usize| (jackknife[(i, i)] / formal[(i, i)]).max(1.0).sqrt();
    Some(DMatrix::from_fn(g.len(), g.len(), |i, j| formal[(i, j)] * scale(i) * scale(j)))
}

/// Puts the report together.
pub fn report(
    site: &Site,
    columns: &Columns,
    placements: &[Placement],
    linearised: &Linearised,
    rounds: Vec<Round>,
    converged: bool,
) -> Option<Calibration> {
    let covariance = covariance(columns, placements, linearised)?;
    let mut warnings = Vec::new();
    let mut sensors = Vec::with_capacity(site.sensors.len());
    for (i, sensor) in site.sensors.iter().enumerate() {
        let (measurements, weight) = linearised.by_sensor[i];
        if !matches!(sensor.kind, SensorKind::Radar(_) | SensorKind::Camera(_)) {
            sensors.push(None);
            continue;
        }
        if columns.of(i, CLOCK).is_none() || measurements == 0 {
            warnings.push(Warning::Unseen { sensor: sensor.name.clone() });
            sensors.push(None);
            continue;
        }
        let mut estimate = Estimate {
            sensor: sensor.name.clone(),
            configured: Placement::of(sensor),
            found: Placement::of(sensor),
            sigma: [f64::INFINITY; PARAMS],
            observed: [false; PARAMS],
            measurements,
        };
        for &param in estimated(&sensor.kind) {
            let Some(c) = columns.of(i, param) else { continue };
            let sigma = covariance[(c, c)].max(0.0).sqrt();
            estimate.sigma[param] = sigma;
            if sigma < UNOBSERVED_SHARE * crate::columns::SURVEY_SIGMA[param] {
                estimate.observed[param] = true;
                estimate.found.0[param] = placements[i].0[param];
            } else {
                warnings.push(Warning::Unobserved { sensor: sensor.name.clone(), param });
            }
        }
        let mean = weight / measurements as f64;
        if mean < 0.5 {
            warnings.push(Warning::PoorFit { sensor: sensor.name.clone(), weight: mean });
        }
        sensors.push(Some(estimate));
    }
    let traffic = Normal::sum(&linearised.blocks);
    let kinds = [Common::Turn, Common::East, Common::North, Common::Clock];
    let trusted = columns.columns.iter().any(|c| !c.robust);
    let mut unknown: Vec<Common> = Vec::new();
    // Shifts before the turn: where neither is known no turn is, however smoothly everybody drives.
    let common = columns.common(placements);
    for k in [1, 2, 0, 3] {
        let information = common[k].dot(&(&traffic.h * &common[k]));
        let shifts = unknown.contains(&Common::East) && unknown.contains(&Common::North);
        let vague = information < 1.0 / (COMMON_SIGMA[k] * COMMON_SIGMA[k]);
        if !trusted && (vague || (kinds[k] == Common::Turn && shifts)) {
            unknown.push(kinds[k]);
        }
    }
    warnings.extend(unknown.into_iter().map(Warning::CommonUnobserved));
    if !converged {
        warnings.push(Warning::NotConverged);
    }
    let unknowns = columns.columns.iter().map(|c| (c.sensor, c.param)).collect();
    Some(Calibration { sensors, rounds, warnings, unknowns, covariance })
}
