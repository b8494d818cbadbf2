//! Traffic out of a file instead of our own: SUMO's floating-car data, `sumo --fcd-output`.
//!
//! In: an `fcd-export` document, plain or gzip, read as it is needed. Out: bodies at any instant. Between two time steps a body
//! follows the cubic that has its place and velocity at both (Hermite), which is smooth where a step is a second long.
//!
//! SUMO gives the middle of the front bumper, metres in the network's own frame, and an angle clockwise from north. It gives no
//! sizes: they are those that SUMO assumes of the class where a vehicle type sets none. The class follows from the type's name.
//!
//! Sources: sumo.dlr.de, "FCDOutput", "Vehicle Type Parameter Defaults".

mod kinds;
mod read;
#[cfg(test)]
mod tests;

use crate::body::Body;
use kinds::Kind;
use read::{Place, Steps, TimeStep};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// Who is farther from the site's origin than any sensor looks is left out, metres.
const REACH_M: f64 = 300.0;
/// Who moves farther in a step than anybody drives was somewhere else and is somebody new there, m/s.
const FASTEST_MPS: f64 = 80.0;

/// A file that can't be read, or is no floating-car data.
#[derive(Debug, thiserror::Error)]
pub enum FcdError {
    /// It can't be opened.
    #[error("can't open {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// It breaks off, or is no XML.
    #[error("byte {offset} of the floating-car data: {what}")]
    Damaged {
        /// Where, counted in the unpacked document.
        offset: u64,
        /// What is wrong.
        what: String,
    },
    /// There is no time step in it.
    #[error("no <timestep> in it: give what `sumo --fcd-output FILE` writes")]
    Empty,
}

/// Road users out of a file. Time begins with the file's first step.
pub struct FloatingCars {
    steps: Steps<Box<dyn BufRead + Send>>,
    /// Network coordinates of the site's origin, metres.
    centre: [f64; 2],
    /// The file's time that is second 0.
    begin_s: f64,
    time: f64,
    /// The steps about now, oldest first.
    last: TimeStep,
    next: Option<TimeStep>,
    /// Of everybody there is: identity and kind, under SUMO's name.
    known: BTreeMap<String, Known>,
    next_id: u32,
    error: Option<FcdError>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    id: u32,
    kind: Kind,
}

impl std::fmt::Debug for FloatingCars {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FloatingCars").field("time", &self.time).finish_non_exhaustive()
    }
}

impl FloatingCars {
    /// Opens a file, gzip or not; `centre` are the network coordinates of the site's origin, metres.
    ///
    /// # Errors
    /// It can't be read, or does not begin with a time step.
    pub fn open(path: &Path, centre: [f64; 2]) -> Result<Self, FcdError> {
        let failed = |source| FcdError::Open { path: path.to_owned(), source };
        let mut file = BufReader::new(File::open(path).map_err(failed)?);
        let packed = file.fill_buf().map_err(failed)?.starts_with(&[0x1F, 0x8B]);
        if packed {
            let unpacked = flate2::bufread::MultiGzDecoder::new(file);
            Self::new(Box::new(BufReader::new(unpacked)), centre)
        } else {
            Self::new(Box::new(file), centre)
        }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// It does not begin with a time step.
    pub fn new(document: Box<dyn BufRead + Send>, centre: [f64; 2]) -> Result<Self, FcdError> {
        let mut steps = Steps::new(document);
        let last = steps.next()?.ok_or(FcdError::Empty)?;
        let next = steps.next()?;
        let begin_s = last.time_s;
        let known = BTreeMap::new();
        let mut cars = Self { steps, centre, begin_s, time: 0.0, last, next, known, next_id: 1, error: None };
        cars.meet();
        Ok(cars)
    }

    /// Goes on by a time, seconds.
    pub fn step(&mut self, dt: f64) {
        self.time += dt;
        let now = self.begin_s + self.time;
        while self.next.as_ref().is_some_and(|next| next.time_s <= now) {
            let Some(next) = self.next.take() else { break };
            self.last = next;
            match self.steps.next() {
                Ok(next) => self.next = next,
                Err(error) => self.error = Some(error),
            }
            self.meet();
        }
    }

    /// True behind the last step.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.next.is_none() && self.begin_s + self.time > self.last.time_s
    }

    /// Why it ended before the file's end, where it did.
    pub fn take_error(&mut self) -> Option<FcdError> {
        self.error.take()
    }

    /// Every road user near the origin now, in the order of SUMO's names.
    #[must_use]
    pub fn bodies(&self) -> Vec<Body> {
        if self.is_over() {
            return Vec::new();
        }
        let now = self.begin_s + self.time;
        let near = |b: &Body| b.x.hypot(b.y) < REACH_M;
        self.last.places.iter().filter_map(|(name, place)| self.body(name, place, now)).filter(near).collect()
    }

    /// Names whoever is new; forgets who is gone.
    fn meet(&mut self) {
        let there = &self.last.places;
        self.known.retain(|name, _| there.contains_key(name));
        for (name, place) in there {
            if !self.known.contains_key(name) {
                let kind = Kind::of(&place.kind, place.on_foot);
                self.known.insert(name.clone(), Known { id: self.next_id, kind });
                self.next_id += 1;
            }
        }
    }

    fn body(&self, name: &str, place: &Place, now: f64) -> Option<Body> {
        let known = self.known.get(name)?;
        let dt = now - self.last.time_s;
        let a = State::of(place, &known.kind, self.centre);
        let next = self.next.as_ref().and_then(|n| Some((n.time_s - self.last.time_s, n.places.get(name)?)));
        let s = match next {
            Some((span, next)) if span > 0.0 => {
                let b = State::of(next, &known.kind, self.centre);
                if a.distance(&b) > FASTEST_MPS * span { a.held(dt) } else { a.toward(&b, dt, span) }
            }
            _ => a.held(dt),
        };
        Some(Body {
            id: known.id,
            class: known.kind.class,
            x: s.at[0],
            y: s.at[1],
            vx: s.velocity[0],
            vy: s.velocity[1],
            heading: s.heading,
            turn_rate: s.turn_rate,
            length: known.kind.length_m,
            width: known.kind.width_m,
            height: known.kind.height_m,
            lane: place.lane.clone(),
        })
    }
}

/// A body's centre and how it moves.
#[derive(Clone, Copy, Debug)]
struct State {
    at: [f64; 2],
    velocity: [f64; 2],
    heading: f64,
    turn_rate: f64,
}

impl State {
    fn of(place: &Place, kind: &Kind, centre: [f64; 2]) -> Self {
        let heading = (90.0 - place.angle_deg).to_radians();
        let (sin, cos) = heading.sin_cos();
        // Who walks is given by the middle already.
        let back = if place.on_foot { 0.0 } else { 0.5 * kind.length_m };
        Self {
            at: [place.x_m - centre[0] - back * cos, place.y_m - centre[1] - back * sin],
            velocity: [place.speed_mps * cos, place.speed_mps * sin],
            heading,
            turn_rate: 0.0,
        }
    }

    fn distance(&self, other: &Self) -> f64 {
        (self.at[0] - other.at[0]).hypot(self.at[1] - other.at[1])
    }

    /// Straight on, for whoever is in no further step.
    fn held(&self, dt: f64) -> Self {
        Self { at: [0, 1].map(|k| self.at[k] + self.velocity[k] * dt), ..*self }
    }

    /// `dt` of the `span` seconds on the way to another.
    fn toward(&self, to: &Self, dt: f64, span: f64) -> Self {
        let u = (dt / span).clamp(0.0, 1.0);
        let (u2, u3) = (u * u, u * u * u);
        // The four cubics of Hermite, and their derivatives.
        let place = [2.0 * u3 - 3.0 * u2 + 1.0, u3 - 2.0 * u2 + u, 3.0 * u2 - 2.0 * u3, u3 - u2];
        let rate = [6.0 * u2 - 6.0 * u, 3.0 * u2 - 4.0 * u + 1.0, 6.0 * u - 6.0 * u2, 3.0 * u2 - 2.0 * u];
        let mix = |w: &[f64; 4], k: usize| {
            w[0] * self.at[k]
                + w[1] * span * self.velocity[k]
                + w[2] * to.at[k]
                + w[3] * span * to.velocity[k]
        };
        let turn = fusion_contract::frame::wrap_angle(to.heading - self.heading);
        Self {
            at: [mix(&place, 0), mix(&place, 1)],
            velocity: [mix(&rate, 0) / span, mix(&rate, 1) / span],
            heading: fusion_contract::frame::wrap_angle(self.heading + u * turn),
            turn_rate: turn / span,
        }
    }
}
