//! Which unknown of which sensor stands in which column, and what is known of it beforehand.

use crate::placement::{CLOCK, PARAMS, PITCH, Placement, X, Y, Z, estimated};
use fusion_contract::{SensorKind, Site};

/// A survey with a tape and a compass is off by so much (standard deviation): metres, metres, metres, radians, radians, seconds.
/// What is off by more pulls no harder (Cauchy).
pub const SURVEY_SIGMA: [f64; PARAMS] = [0.3, 0.3, 0.15, 0.009, 0.009, 0.02];
/// A trusted sensor is off by so much.
const TRUSTED_SIGMA: [f64; PARAMS] = [0.01, 0.01, 0.01, 0.0005, 0.0005, 0.001];
/// A loop's card looks at its loops now and then, which makes its edges late by nobody knows how much, seconds.
const CARD_SIGMA_S: f64 = 0.5;

/// One unknown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// The sensor, or the first of those that share it: loops share a clock, their card's.
    pub sensor: usize,
    /// Which parameter.
    pub param: usize,
    /// Configured value.
    pub configured: f64,
    /// Standard deviation of the configured value.
    pub sigma: f64,
    /// What is off by many standard deviations was configured wrongly and pulls no harder; not so a trusted sensor.
    pub robust: bool,
}

/// All unknowns of a site.
#[derive(Clone, Debug)]
pub struct Columns {
    /// In order.
    pub columns: Vec<Column>,
    of: Vec<[Option<usize>; PARAMS]>,
}

impl Columns {
    /// The unknowns of those sensors that are `heard`; `trusted` ones are where they are configured.
    #[must_use]
    pub fn new(site: &Site, heard: &[bool], trusted: &[bool]) -> Self {
        let mut columns: Vec<Column> = Vec::new();
        let mut of = vec![[None; PARAMS]; site.sensors.len()];
        let mut card = None;
        for (sensor, s) in site.sensors.iter().enumerate() {
            if !heard[sensor] {
                continue;
            }
            let is_loop = matches!(s.kind, SensorKind::Loop(_));
            for &param in estimated(&s.kind) {
                if let (true, Some(c)) = (is_loop, card) {
                    of[sensor][param] = Some(c);
                    continue;
                }
                let sigma = match (is_loop, trusted[sensor]) {
                    (true, _) => CARD_SIGMA_S,
                    (_, true) => TRUSTED_SIGMA[param],
                    _ => SURVEY_SIGMA[param],
                };
                of[sensor][param] = Some(columns.len());
                if is_loop {
                    card = Some(columns.len());
                }
                let configured = Placement::of(s).0[param];
                columns.push(Column { sensor, param, configured, sigma, robust: !trusted[sensor] });
            }
        }
        Self { columns, of }
    }

    /// Where a sensor's parameter stands; none where it is not estimated.
    #[must_use]
    pub fn of(&self, sensor: usize, param: usize) -> Option<usize> {
        self.of[sensor][param]
    }

    /// Adds a step of all unknowns.
    pub fn add(&self, placements: &mut [Placement], step: &nalgebra::DVector<f64>) {
        for (placement, of) in placements.iter_mut().zip(&self.of) {
            for (value, column) in placement.0.iter_mut().zip(of) {
                if let Some(c) = column {
                    *value += step[*c];
                }
            }
        }
    }

    /// Directions in which all sensors move together, so that traffic alone can't tell: a turn about their middle (per
    /// radian), shifts east and north (per metre), a clock (per second).
    #[must_use]
    pub fn common(&self, placements: &[Placement]) -> [nalgebra::DVector<f64>; 4] {
        let mut out: [nalgebra::DVector<f64>; 4] =
            std::array::from_fn(|_| nalgebra::DVector::zeros(self.columns.len()));
        let places: Vec<&Column> = self.columns.iter().filter(|c| c.param == X).collect();
        let n = places.len().max(1) as f64;
        let middle = |k: usize| places.iter().map(|c| placements[c.sensor].0[k]).sum::<f64>() / n;
        let (mx, my) = (middle(X), middle(Y));
        for (i, c) in self.columns.iter().enumerate() {
            let p = &placements[c.sensor].0;
            match c.param {
                X => (out[0][i], out[1][i]) = (-(p[Y] - my), 1.0),
                Y => (out[0][i], out[2][i]) = (p[X] - mx, 1.0),
                CLOCK => out[3][i] = 1.0,
                Z | PITCH => {}
                _ => out[0][i] = 1.0,
            }
        }
        out
    }
}
