//! A unit's configuration: TOML text in, a checked [`Unit`] out.
//!
//! Strict: an unknown key, a value outside its physical range, a name used twice, a camera that sees no
//! ground or a reference to nothing is an error that names file, line, key and remedy. Every option with its
//! default, unit and reason stands in `config/reference.toml`; tests keep that file and the structs in
//! [`model`] equal.

mod calibration;
mod check;
mod dca1000;
mod defaults;
mod devices;
mod error;
mod foxglove;
mod fpga;
pub(crate) mod frames;
mod history;
mod load;
mod locate;
mod map;
pub mod model;
mod operate;
mod outbox;
mod page;
mod permissions;
mod plan;
mod polled;
mod sensors;
mod source;
mod speed_trap;
mod time;
pub(crate) mod tls;
mod transports;

pub use error::{ConfigError, Problem};
pub use model::{BackendChoice, Config, FpgaSimulation, Fuse, TimeSource};
pub use permissions::writable_by_others;
pub use plan::{SensorPlan, SourcePlan, Stamping};
pub use speed_trap::TrapPlan;

use fusion_contract::Site;
use std::path::Path;

/// The complete commented example: every option.
pub const REFERENCE: &str = include_str!("../../config/reference.toml");

/// A small signalled junction, as a start for one's own.
pub const EXAMPLE_JUNCTION: &str = include_str!("../../config/example-junction.toml");

/// A configuration that was understood: what was typed and what it means.
#[derive(Clone, Debug)]
pub struct Unit {
    /// What was typed, defaults filled in.
    pub config: Config,
    /// Its sensors and lanes, for the filter.
    pub site: Site,
    /// Its byte streams, in file order.
    pub sources: Vec<SourcePlan>,
    /// How each sensor of `site.sensors` is fed and stamped; same index.
    pub sensors: Vec<SensorPlan>,
    /// Pairs of loops that measure speed, in file order.
    pub speed_traps: Vec<TrapPlan>,
    /// What is allowed but probably not meant.
    pub warnings: Vec<Problem>,
}

impl Unit {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// The file can't be read, or something in it is wrong.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| ConfigError::Read { path: path.to_owned(), source })?;
        Self::from_text(&text, &path.display().to_string())
    }

    /// Checks a text; `file` is what errors call it, and where it lies: its map is read from there.
    ///
    /// # Errors
    /// Something in it is wrong.
    pub fn from_text(text: &str, file: &str) -> Result<Self, ConfigError> {
        let mut config: Config = match toml::from_str(text) {
            Ok(config) => config,
            Err(e) => return Err(ConfigError::Invalid { problems: vec![error::from_toml(text, file, &e)] }),
        };
        let mut found = check::Findings::default();
        let folder = Path::new(file).parent().unwrap_or(Path::new(""));
        let map = map::load(&mut config, folder, &mut found);
        check::check(&config, map.as_ref(), &mut found);
        let place = |f: check::Finding| locate::place(text, file, f);
        if !found.errors.is_empty() {
            let mut problems: Vec<Problem> = found.errors.into_iter().map(place).collect();
            problems.sort_by_key(|p| (p.line, p.column));
            return Err(ConfigError::Invalid { problems });
        }
        let mut warnings: Vec<Problem> = found.warnings.into_iter().map(place).collect();
        warnings.sort_by_key(|p| (p.line, p.column));
        let site = plan::site(&config, map);
        let sources = plan::sources(&config);
        let sensors = plan::sensors(&config);
        let speed_traps = speed_trap::plans(&config);
        Ok(Self { config, site, sources, sensors, speed_traps, warnings })
    }

    /// Checks a configuration made by a program.
    ///
    /// # Errors
    /// Something in it is wrong; lines count in its TOML form.
    pub fn from_config(config: &Config) -> Result<Self, ConfigError> {
        let text = config.to_toml().map_err(|source| ConfigError::Write { source })?;
        Self::from_text(&text, "(generated configuration)")
    }

    /// Enters the identity of every track: FNV-1a of `city/name`.
    #[must_use]
    pub fn seed(&self) -> u64 {
        let text = format!("{}/{}", self.config.unit.city, self.config.unit.name);
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
    }

    /// Time between track frames, nanoseconds.
    #[must_use]
    pub fn output_period_ns(&self) -> i64 {
        (1e9 / self.config.output.rate_hertz).round() as i64
    }
}

#[cfg(test)]
mod tests;
