//! Power of supply rails: `/sys/class/hwmon/hwmon*` (Documentation/hwmon/sysfs-interface.rst: microwatts, millivolts,
//! milliamperes), where the INA219, INA226 and INA3221 of Jetson and carrier boards are; and the driver of older Jetsons
//! (`ina3221x`, IIO, milliwatts).

use super::files::{Files, unique};
use std::collections::BTreeSet;

/// Channels of one chip.
const MOST_CHANNELS: usize = 8;
/// Channels of an INA3221 whose voltage and current are one rail's; higher numbers are its shunts and sums.
const RAILS_OF_INA: usize = 3;

/// One supply rail.
#[derive(Clone, Debug, PartialEq)]
pub struct Power {
    /// Its label, such as `VDD_IN`, or chip and channel.
    pub rail: String,
    /// Watts that go through it; negative where they go back.
    pub watts: f64,
}

pub(super) fn powers(files: &mut Files<'_>) -> Vec<Power> {
    let (mut found, mut given) = (Vec::new(), BTreeSet::new());
    hwmon(files, &mut given, &mut found);
    iio(files, &mut given, &mut found);
    found
}

fn hwmon(files: &mut Files<'_>, given: &mut BTreeSet<String>, found: &mut Vec<Power>) {
    const CHIPS: &str = "sys/class/hwmon";
    for name in files.names(CHIPS, "hwmon") {
        let chip = format!("{CHIPS}/{name}");
        let kind = files.optional(&format!("{chip}/name")).unwrap_or_default();
        let is_ina = kind.starts_with("ina") || kind.starts_with("INA");
        for n in 1..=MOST_CHANNELS {
            let measured = files.number(&format!("{chip}/power{n}_input")).map(|uw| uw as f64 * 1e-6);
            let watts = measured.or_else(|| {
                let rail = is_ina && n <= RAILS_OF_INA;
                rail.then(|| volts_by_amperes(files, &chip, n)).flatten()
            });
            let Some(watts) = watts else { continue };
            let label = ["power", "in", "curr"]
                .iter()
                .find_map(|of| files.optional(&format!("{chip}/{of}{n}_label")))
                .unwrap_or_default();
            let place = format!("{} {n}", if kind.trim().is_empty() { &name } else { kind.trim() });
            found.push(Power { rail: unique(&label, &place, given), watts });
        }
    }
}

fn volts_by_amperes(files: &mut Files<'_>, chip: &str, n: usize) -> Option<f64> {
    let ma = files.number(&format!("{chip}/curr{n}_input"))?;
    let mv = files.required(&format!("{chip}/in{n}_input"))?;
    Some(mv as f64 * 1e-3 * ma as f64 * 1e-3)
}

fn iio(files: &mut Files<'_>, given: &mut BTreeSet<String>, found: &mut Vec<Power>) {
    const DRIVER: &str = "sys/bus/i2c/drivers/ina3221x";
    for chip in files.names(DRIVER, "") {
        for device in files.names(&format!("{DRIVER}/{chip}"), "iio:device") {
            let device = format!("{DRIVER}/{chip}/{device}");
            for n in 0..RAILS_OF_INA {
                let Some(mw) = files.number(&format!("{device}/in_power{n}_input")) else { continue };
                let label = files.optional(&format!("{device}/rail_name_{n}")).unwrap_or_default();
                let rail = unique(&label, &format!("{chip} {n}"), given);
                found.push(Power { rail, watts: mw as f64 * 1e-3 });
            }
        }
    }
}
