//! The junction from above: north is up, one metre east is as long as one metre north.

use super::Look;
use crate::demo::board::Board;
use fusion_contract::{ObjectClass, SensorKind, Site, Track};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::text::Span;
use ratatui::widgets::canvas::{Canvas, Context, Line, Points};
use simulator::layout::Junction;
use std::f64::consts::TAU;

/// Truth.
pub const TRUTH: Color = Color::Indexed(250);
/// Covariance.
pub const ELLIPSE: Color = Color::Indexed(136);
const LANE: Color = Color::Indexed(238);
const STOP_LINE: Color = Color::Indexed(245);
const LOOP: Color = Color::Indexed(25);
const MAST: Color = Color::Indexed(208);

/// Root of the chi-square bound for two degrees of freedom that 95 % stay below.
const SIGMAS_95: f64 = 2.4477;
/// Lines that an ellipse is made of.
const ELLIPSE_LINES: usize = 16;
/// The way shown in front of a track is what it does in so many seconds.
const AHEAD_S: f64 = 1.0;

/// What a class is drawn in.
#[must_use]
pub const fn colour(class: ObjectClass) -> Color {
    match class {
        ObjectClass::Car => Color::Cyan,
        ObjectClass::Van => Color::LightBlue,
        ObjectClass::Truck => Color::Yellow,
        ObjectClass::Bus => Color::Magenta,
        ObjectClass::Motorcycle => Color::LightRed,
        ObjectClass::Bicycle => Color::LightGreen,
        ObjectClass::Pedestrian => Color::White,
        ObjectClass::Unknown => Color::Gray,
    }
}

/// What stands still.
#[derive(Clone, Debug, Default)]
pub struct Scenery {
    /// Lanes, metres.
    lanes: Vec<[[f64; 2]; 2]>,
    stop_lines: Vec<[[f64; 2]; 2]>,
    /// Corners of each loop, metres.
    loops: Vec<[[f64; 2]; 4]>,
    /// Where radars and cameras stand, metres.
    masts: Vec<[f64; 2]>,
}

impl Scenery {
    /// Lanes, loops and masts as the unit is told them; outgoing lanes, which no sensor needs, from the junction.
    #[must_use]
    pub fn new(site: &Site, junction: &Junction) -> Self {
        let mut scenery = Self::default();
        for lane in &site.lanes {
            for pair in lane.centreline_m.windows(2) {
                scenery.lanes.push([pair[0], pair[1]]);
            }
            if let [.., from, to] = lane.centreline_m.as_slice() {
                let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
                let half = lane.width_m / 2.0 / dx.hypot(dy).max(1e-9);
                let (ax, ay) = (-dy * half, dx * half);
                scenery.stop_lines.push([[to[0] + ax, to[1] + ay], [to[0] - ax, to[1] - ay]]);
            }
        }
        for route in &junction.routes {
            let begin = route.path.at(route.exit_start);
            let end = route.path.end();
            scenery.lanes.push([[begin.x, begin.y], [end.x, end.y]]);
        }
        for sensor in &site.sensors {
            match &sensor.kind {
                SensorKind::Radar(r) => scenery.mast([r.pose.x_m, r.pose.y_m]),
                SensorKind::Camera(c) => scenery.mast([c.pose.x_m, c.pose.y_m]),
                SensorKind::Loop(l) => {
                    scenery.loops.push(corners([l.x_m, l.y_m], l.heading_rad, l.length_m, l.width_m));
                }
                SensorKind::Signal => {}
            }
        }
        scenery
    }

    fn mast(&mut self, at: [f64; 2]) {
        if !self.masts.iter().any(|m| (m[0] - at[0]).hypot(m[1] - at[1]) < 0.5) {
            self.masts.push(at);
        }
    }
}

/// Corners of a box on the road, anticlockwise, metres and radians.
fn corners(centre: [f64; 2], heading: f64, length: f64, width: f64) -> [[f64; 2]; 4] {
    let (sin, cos) = heading.sin_cos();
    let (l, w) = (length / 2.0, width / 2.0);
    [[l, w], [-l, w], [-l, -w], [l, -w]]
        .map(|[a, b]| [centre[0] + a * cos - b * sin, centre[1] + a * sin + b * cos])
}

/// Draws the map. `radius_m` is half of the shorter side.
pub fn draw(frame: &mut Frame<'_>, area: Rect, board: &Board, scenery: &Scenery, look: Look) {
    if area.is_empty() {
        return;
    }
    // A cell is about twice as high as wide.
    let (wide, high) = (f64::from(area.width), 2.0 * f64::from(area.height));
    let metre = look.radius_m / wide.min(high);
    let (x, y) = (wide * metre, high * metre);
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .x_bounds([-x, x])
        .y_bounds([-y, y])
        .paint(|ctx| paint(ctx, board, scenery, look));
    frame.render_widget(canvas, area);
}

fn paint(ctx: &mut Context<'_>, board: &Board, scenery: &Scenery, look: Look) {
    for lane in &scenery.lanes {
        line(ctx, lane[0], lane[1], LANE);
    }
    for loop_corners in &scenery.loops {
        outline(ctx, loop_corners, LOOP);
    }
    for stop in &scenery.stop_lines {
        line(ctx, stop[0], stop[1], STOP_LINE);
    }
    ctx.layer();
    if look.truth {
        let spots = board.truth.iter().flat_map(|b| b.corners().into_iter().chain([[b.x, b.y]]));
        let dots: Vec<(f64, f64)> = spots.map(|[x, y]| (x, y)).collect();
        ctx.draw(&Points::new(&dots, TRUTH));
        ctx.layer();
    }
    let tracks = board.frame.as_ref().map_or(&[][..], |f| f.tracks.as_slice());
    for track in tracks {
        vehicle(ctx, track);
    }
    if look.covariance {
        // On top: they are smaller than what they belong to.
        ctx.layer();
        for track in tracks {
            ellipse(ctx, track);
        }
    }
    for mast in &scenery.masts {
        ctx.print(mast[0], mast[1], Span::styled("◆", Style::new().fg(MAST)));
    }
    if look.labels {
        for track in tracks {
            label(ctx, track);
        }
    }
}

fn line(ctx: &mut Context<'_>, from: [f64; 2], to: [f64; 2], colour: Color) {
    ctx.draw(&Line::new(from[0], from[1], to[0], to[1], colour));
}

fn outline(ctx: &mut Context<'_>, points: &[[f64; 2]], colour: Color) {
    for (i, from) in points.iter().enumerate() {
        line(ctx, *from, points[(i + 1) % points.len()], colour);
    }
}

fn vehicle(ctx: &mut Context<'_>, k: &Track) {
    let [x, y, vx, vy] = [k.x_m, k.y_m, k.vx_mps, k.vy_mps].map(f64::from);
    let [heading, length, width] = [k.heading_rad, k.length_m, k.width_m].map(f64::from);
    let colour = colour(k.class);
    outline(ctx, &corners([x, y], heading, length, width), colour);
    let (sin, cos) = heading.sin_cos();
    let reach = 0.5 * length + AHEAD_S * vx.hypot(vy);
    line(ctx, [x, y], [x + reach * cos, y + reach * sin], colour);
}

/// Where the true centre is with 95 %.
fn ellipse(ctx: &mut Context<'_>, k: &Track) {
    let [xx, xy, yy] = k.position_covariance().map(f64::from);
    // Its root by Cholesky: (l11 0; l21 l22).
    let l11 = xx.max(1e-6).sqrt();
    let l21 = xy / l11;
    let l22 = (yy - l21 * l21).max(1e-6).sqrt();
    let points: Vec<[f64; 2]> = (0..ELLIPSE_LINES)
        .map(|i| {
            let (sin, cos) = (TAU * i as f64 / ELLIPSE_LINES as f64).sin_cos();
            let (a, b) = (SIGMAS_95 * cos, SIGMAS_95 * sin);
            [f64::from(k.x_m) + l11 * a, f64::from(k.y_m) + l21 * a + l22 * b]
        })
        .collect();
    outline(ctx, &points, ELLIPSE);
}

fn label(ctx: &mut Context<'_>, k: &Track) {
    let speed = 3.6 * k.vx_mps.hypot(k.vy_mps);
    // Four digits tell apart what is on the screen.
    let text = format!("{:04x} {speed:.0} km/h", k.id.0 & 0xffff);
    let beside = 0.5 * f64::from(k.length_m) + 1.0;
    ctx.print(
        f64::from(k.x_m) + beside,
        f64::from(k.y_m),
        Span::styled(text, Style::new().fg(colour(k.class))),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use simulator::{Layout, Scenario, Simulation};

    #[test]
    fn the_demo_junction_is_seen_whole() {
        let simulation = Simulation::new(&Scenario::demo(1));
        let scenery = Scenery::new(&simulation.installation.site, &simulation.traffic.junction);
        let junction = Junction::new(Layout::Grid);
        assert_eq!(scenery.stop_lines.len(), 4 * junction.lanes);
        assert_eq!(scenery.loops.len(), 8 * junction.lanes);
        assert_eq!(scenery.masts.len(), 4, "radar and camera share a mast");
        assert_eq!(scenery.lanes.len(), 4 * junction.lanes + junction.routes.len());
        for [a, b] in &scenery.stop_lines {
            assert!(((a[0] - b[0]).hypot(a[1] - b[1]) - junction.lane_width).abs() < 1e-9);
        }
    }

    #[test]
    fn corners_by_hand() {
        let c = corners([1.0, 2.0], std::f64::consts::FRAC_PI_2, 4.0, 2.0);
        for (got, want) in c.iter().zip([[0.0, 4.0], [0.0, 0.0], [2.0, 0.0], [2.0, 4.0]]) {
            assert!((got[0] - want[0]).abs() < 1e-9 && (got[1] - want[1]).abs() < 1e-9, "{c:?}");
        }
    }
}
