//! What is installed at the site: sensors, and the lanes they look at.

use super::findings::{At, DEGREES, Findings, METRES, MS, PIXELS, SITE, TURN};
use crate::config::model::{Camera, Config, Stamp};

pub(super) fn radars(c: &Config, f: &mut Findings) {
    for (i, r) in c.radar.iter().enumerate() {
        let at = At::item("radar", i);
        place(&at, f, [r.x_metres, r.y_metres], r.yaw_degrees, "yaw_degrees");
        f.range(&at, "z_metres", r.z_metres, (0.0, 50.0), METRES);
        f.range(&at, "fov_degrees", r.fov_degrees, (5.0, 360.0), DEGREES);
        f.range(&at, "min_range_metres", r.min_range_metres, (0.0, 100.0), METRES);
        f.range(&at, "max_range_metres", r.max_range_metres, (r.min_range_metres + 1.0, 1000.0), METRES);
        f.range(&at, "range_sigma_metres", r.range_sigma_metres, (0.01, 10.0), METRES);
        f.range(&at, "azimuth_sigma_degrees", r.azimuth_sigma_degrees, (0.05, 30.0), DEGREES);
        let key = "range_rate_sigma_metres_per_second";
        f.range(&at, key, r.range_rate_sigma_metres_per_second, (0.001, 10.0), " metres per second");
        f.range(&at, "covariance_inflation", r.covariance_inflation.unwrap_or(1.0), (1.0, 1000.0), "");
        timing(&at, f, r.latency_ms, r.period_ms, r.disorder_ms);
    }
}

pub(super) fn camera(k: &Camera, at: &At, f: &mut Findings) {
    place(at, f, [k.x_metres, k.y_metres], k.yaw_degrees, "yaw_degrees");
    f.range(at, "z_metres", k.z_metres, (0.5, 100.0), METRES);
    f.range(at, "pitch_down_degrees", k.pitch_down_degrees, (-90.0, 90.0), DEGREES);
    f.range(at, "focal_pixels", k.focal_pixels, (50.0, 50_000.0), PIXELS);
    f.range(at, "width_pixels", k.width_pixels, (64.0, 20_000.0), PIXELS);
    f.range(at, "height_pixels", k.height_pixels, (64.0, 20_000.0), PIXELS);
    f.range(at, "edge_sigma_pixels", k.edge_sigma_pixels, (0.1, 200.0), PIXELS);
    f.range(at, "max_range_metres", k.max_range_metres, (1.0, 1000.0), METRES);
    f.range(at, "covariance_inflation", k.covariance_inflation, (1.0, 1000.0), "");
    timing(at, f, k.latency_ms, k.period_ms, k.disorder_ms);
    if let Some(u) = k.centre_u_pixels {
        f.range(at, "centre_u_pixels", u, (0.0, k.width_pixels), PIXELS);
    }
    if let Some(v) = k.centre_v_pixels {
        f.range(at, "centre_v_pixels", v, (0.0, k.height_pixels), PIXELS);
    }
    // The lowest row looks at the nearest ground.
    let below_centre = k.height_pixels - k.centre_v_pixels.unwrap_or(0.5 * k.height_pixels);
    let lowest = k.pitch_down_degrees.to_radians() + (below_centre / k.focal_pixels).atan();
    let nearest = if lowest > 0.0 { k.z_metres / lowest.tan().max(0.0) } else { f64::INFINITY };
    // Looking past straight down the tangent turns negative and the ground is at the mast's foot.
    let nearest = if lowest >= std::f64::consts::FRAC_PI_2 { 0.0 } else { nearest };
    if nearest > k.max_range_metres {
        let what = if nearest.is_finite() {
            format!(
                "camera `{}` sees no ground: its lowest row meets the road at {nearest:.0} m, beyond {} m",
                k.name, k.max_range_metres
            )
        } else {
            format!("camera `{}` sees no ground: even its lowest row looks above the horizon", k.name)
        };
        let remedy = "tilt it down (`pitch_down_degrees` is positive downwards) or check `focal_pixels`";
        f.error(at.key("pitch_down_degrees"), what, remedy);
    }
}

/// Loops; `of_map` are the names of the map's lanes.
pub(super) fn loops(c: &Config, of_map: &[&str], f: &mut Findings) {
    let lanes = || of_map.iter().copied().chain(c.lane.iter().map(|l| l.name.as_str()));
    for (i, l) in c.loops.iter().enumerate() {
        let at = At::item("loop", i);
        place(&at, f, [l.x_metres, l.y_metres], l.heading_degrees, "heading_degrees");
        f.range(&at, "length_metres", l.length_metres, (0.2, 60.0), METRES);
        f.range(&at, "width_metres", l.width_metres, (0.2, 20.0), METRES);
        f.range(&at, "time_sigma_ms", l.time_sigma_ms, (0.1, 5000.0), MS);
        f.range(&at, "latency_ms", l.latency_ms, (0.0, 60_000.0), MS);
        let bound = (l.latency_ms, 60_000.0);
        f.range(&at, "latency_bound_ms", l.latency_bound_ms, bound, " milliseconds, not under latency_ms");
        no_counter(l.stamp, &at, f);
        if l.latency_bound_ms > c.align.window_ms {
            f.warn(
                at.key("latency_bound_ms"),
                format!(
                    "loop `{}` may be {} ms late, the window is {} ms: such edges are counted but not fused",
                    l.name, l.latency_bound_ms, c.align.window_ms
                ),
                "widen `align.window_ms` or lower the bound",
            );
        }
        if let Some(lane) = &l.lane
            && !lanes().any(|k| k == lane)
            // A map that can't be read is told of already.
            && (c.map.is_none() || !of_map.is_empty())
        {
            let known: Vec<&str> = lanes().collect();
            let remedy = if known.is_empty() {
                format!("add a [[lane]] named `{lane}`, or remove this key")
            } else {
                format!("use one of {}, or add a [[lane]] named `{lane}`", known.join(", "))
            };
            f.error(
                at.key("lane"),
                format!("loop `{}` lies in lane `{lane}`, which does not exist", l.name),
                remedy,
            );
        }
    }
}

pub(super) fn lanes(c: &Config, of_map: &[&str], f: &mut Findings) {
    for (i, l) in c.lane.iter().enumerate() {
        let at = At::item("lane", i);
        f.range(&at, "width_metres", l.width_metres, (0.5, 20.0), METRES);
        if of_map.contains(&l.name.as_str()) {
            let what = format!("lane `{}` is in the map as well", l.name);
            f.error(at.key("name"), what, "remove it, or rename it");
        }
        if l.centreline_metres.len() < 2 {
            f.error(
                at.key("centreline_metres"),
                format!("lane `{}` has {} points", l.name, l.centreline_metres.len()),
                "give at least two points in the direction of travel",
            );
        }
        if l.centreline_metres.iter().flatten().any(|v| !(SITE.0..=SITE.1).contains(v)) {
            f.error(
                at.key("centreline_metres"),
                format!("lane `{}` leaves the site", l.name),
                "give metres east and north of the unit's origin, not degrees or map coordinates",
            );
        }
        if l.centreline_metres.windows(2).any(|w| w[0] == w[1]) {
            f.error(
                at.key("centreline_metres"),
                format!("lane `{}` has a point twice in a row", l.name),
                "remove one",
            );
        }
    }
}

/// Mounting: place and direction.
fn place(at: &At, f: &mut Findings, [x, y]: [f64; 2], angle: f64, angle_key: &str) {
    let hint = " metres from the unit's origin";
    f.range(at, "x_metres", x, SITE, hint);
    f.range(at, "y_metres", y, SITE, hint);
    f.range(at, angle_key, angle, TURN, DEGREES);
}

fn timing(at: &At, f: &mut Findings, latency: f64, period: f64, disorder: f64) {
    f.range(at, "latency_ms", latency, (0.0, 60_000.0), MS);
    f.range(at, "period_ms", period, (1.0, 60_000.0), MS);
    f.range(at, "disorder_ms", disorder, (0.0, 5000.0), MS);
}

pub(super) fn no_counter(stamp: Stamp, at: &At, f: &mut Findings) {
    if stamp == Stamp::FrameCounter {
        f.error(
            at.key("stamp"),
            "an event-driven device has no frame counter",
            "use `arrival`, or `device` where it stamps its events in UTC",
        );
    }
}
