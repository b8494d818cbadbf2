//! Sensors and sources: who reads from whom.

use super::findings::{At, Findings};
use crate::config::model::{Config, Format, Stamp, Via};
use std::collections::BTreeMap;

/// Sensors and sources fit each other.
pub(super) fn feeds(c: &Config, f: &mut Findings) {
    use Format as F;
    const RADAR: &[Format] = &[F::TiMmwave, F::Dca1000, F::Ars408, F::Ops243, F::Ld2450];
    const CAMERA: &[Format] = &[F::Deepstream, F::CameraJson, F::CameraMapped, F::OnvifXml, F::OnvifJson];
    const LOOP: &[Format] =
        &[F::LoopJson, F::HiresLog, F::ModbusLoops, F::Canoga, F::SmartsensorHd, F::RtmsG4];
    const SIGNAL: &[Format] = &[F::LoopJson, F::HiresLog];
    let radars = c.radar.iter().enumerate().map(|(i, s)| ("radar", i, &s.name, &s.source, &s.channel, RADAR));
    let cameras =
        c.camera.iter().enumerate().map(|(i, s)| ("camera", i, &s.name, &s.source, &s.channel, CAMERA));
    // Those on the FPGA's pins have no source that was typed.
    let typed = c.loops.iter().enumerate().filter(|(_, s)| s.via == Via::Source);
    let loops = typed.map(|(i, s)| ("loop", i, &s.name, &s.source, &s.channel, LOOP));
    let signals = c.signal.iter().enumerate().map(|(i, s)| ("signal", i, &s.name, &s.source, &None, SIGNAL));
    let mut fed: BTreeMap<(usize, bool, Option<&str>), &str> = BTreeMap::new();
    let mut used = vec![false; c.source.len()];
    for (table, i, name, source, channel, formats) in radars.chain(cameras).chain(loops).chain(signals) {
        let at = At::item(table, i);
        let Some(source_name) = source else {
            if channel.is_some() {
                f.error(at.key("channel"), "a channel without a source", "add `source`, or remove `channel`");
            }
            continue;
        };
        let Some(k) = c.source.iter().position(|s| &s.name == source_name) else {
            f.error(
                at.key("source"),
                format!("{table} `{name}` names source `{source_name}`, which does not exist"),
                format!("add a [[source]] named `{source_name}`, or correct the name"),
            );
            continue;
        };
        used[k] = true;
        let format = c.source[k].format;
        if !formats.contains(&format) {
            let fit: Vec<&str> = formats.iter().map(|x| x.name()).collect();
            f.error(
                at.key("source"),
                format!(
                    "{table} `{name}` can't be read from format `{}` of source `{source_name}`",
                    format.name()
                ),
                format!("use a source with format {}", fit.join(" or ")),
            );
            continue;
        }
        // A controller's log feeds its signal and its loops alike: they don't contend.
        let slot = (k, table == "signal", channel.as_deref());
        if let Some(other) = fed.insert(slot, name) {
            f.error(
                at.key(if channel.is_some() { "channel" } else { "source" }),
                match channel {
                    Some(ch) => {
                        format!("`{other}` and `{name}` both take channel `{ch}` of source `{source_name}`")
                    }
                    None => format!("`{other}` and `{name}` both take all of source `{source_name}`"),
                },
                "give each its own `channel` (the name the stream uses for it)",
            );
        }
    }
    for (i, s) in c.source.iter().enumerate().filter(|(i, _)| !used[*i]) {
        f.warn(
            At::item("source", i),
            format!("source `{}` feeds no sensor", s.name),
            "name it in a sensor's `source`, or remove it",
        );
    }
    stamps(c, f);
    trackers(c, f);
}

/// What stamps its own changes better than their arrival could.
fn stamps(c: &Config, f: &mut Findings) {
    for (i, l) in c.loops.iter().enumerate() {
        let source = l.source.as_ref().and_then(|n| c.source.iter().find(|s| &s.name == n));
        let Some(source) =
            source.filter(|s| s.format.is_polled() || s.format == Format::RtmsG4 || s.gpio.is_some())
        else {
            continue;
        };
        if l.stamp == Stamp::Arrival {
            f.warn(
                At::item("loop", i).key("stamp"),
                format!(
                    "loop `{}` is stamped by arrival, but source `{}` knows when its changes happened",
                    l.name, source.name
                ),
                "write `stamp = \"device\"`",
            );
        }
    }
}

/// Objects of a device that tracks by itself have errors that last: nobody can tell from its bytes for how long.
fn trackers(c: &Config, f: &mut Findings) {
    for (i, r) in c.radar.iter().enumerate() {
        let source = r.source.as_ref().and_then(|n| c.source.iter().find(|s| &s.name == n));
        if source.is_some_and(|s| s.format == Format::Ars408) && r.covariance_inflation.is_none() {
            f.warn(
                At::item("radar", i).key("covariance_inflation"),
                format!("radar `{}` is an ARS408, whose objects have errors that last from one report to the next", r.name),
                "write `covariance_inflation = 8` where it sends objects, `covariance_inflation = 1` where it sends clusters",
            );
        }
    }
}
