//! Reference lines: the shapes of `<planView>`.

use super::{children, number};
use crate::geometry::Point;
use roxmltree::Node;

/// Longest step when a curve is added up, metres.
const STEP_M: f64 = 0.5;

/// `a + b·x + c·x² + d·x³`, from `s` on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cubic {
    pub s: f64,
    pub k: [f64; 4],
}

impl Cubic {
    /// From attributes `a`, `b`, `c`, `d` and where it starts.
    pub fn read(node: Node<'_, '_>, start: &str) -> Self {
        let of = |name| number(node, name).unwrap_or(0.0);
        Self { s: of(start), k: [of("a"), of("b"), of("c"), of("d")] }
    }

    pub fn at(&self, x: f64) -> f64 {
        let [a, b, c, d] = self.k;
        a + x * (b + x * (c + x * d))
    }
}

/// The value at `s` of pieces that each hold from their start on; 0 before the first.
pub(super) fn piecewise(pieces: &[Cubic], s: f64) -> f64 {
    let piece = pieces.iter().rev().find(|p| p.s <= s + 1e-9);
    piece.map_or(0.0, |p| p.at(s - p.s))
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Line,
    /// Curvature at its start and its end, 1/m: an arc where they are equal.
    Spiral(f64, f64),
    /// `v(u)`, u along the start's direction.
    Poly3([f64; 4]),
    /// `u(p)` and `v(p)`; p runs from 0 to 1, or to the length.
    ParamPoly3 {
        u: [f64; 4],
        v: [f64; 4],
        to: f64,
    },
}

#[derive(Clone, Copy, Debug)]
struct Geometry {
    s: f64,
    start: Point,
    heading: f64,
    length: f64,
    shape: Shape,
}

/// A road's reference line.
#[derive(Clone, Debug)]
pub(super) struct Curve {
    /// Ascending by `s`; never empty.
    pieces: Vec<Geometry>,
}

/// Points of a curve about its start, turned into its heading.
fn turned(start: Point, heading: f64, [u, v]: Point) -> Point {
    let (sin, cos) = heading.sin_cos();
    [start[0] + u * cos - v * sin, start[1] + u * sin + v * cos]
}

fn cubic(k: [f64; 4], x: f64) -> f64 {
    Cubic { s: 0.0, k }.at(x)
}

fn slope([_, b, c, d]: [f64; 4], x: f64) -> f64 {
    b + x * (2.0 * c + x * 3.0 * d)
}

impl Geometry {
    fn read(node: Node<'_, '_>) -> Option<Self> {
        let of = |name| number(node, name);
        let length = of("length").filter(|l| *l > 0.0)?;
        let kind = node.children().find(Node::is_element)?;
        let value = |name| number(kind, name).unwrap_or(0.0);
        let shape = match kind.tag_name().name() {
            "line" => Shape::Line,
            "arc" => Shape::Spiral(value("curvature"), value("curvature")),
            "spiral" => Shape::Spiral(value("curvStart"), value("curvEnd")),
            "poly3" => Shape::Poly3(["a", "b", "c", "d"].map(value)),
            "paramPoly3" => Shape::ParamPoly3 {
                u: ["aU", "bU", "cU", "dU"].map(value),
                v: ["aV", "bV", "cV", "dV"].map(value),
                to: if kind.attribute("pRange") == Some("arcLength") { length } else { 1.0 },
            },
            _ => return None,
        };
        Some(Self { s: of("s")?, start: [of("x")?, of("y")?], heading: of("hdg")?, length, shape })
    }

    /// Place and direction after a distance.
    fn at(&self, distance: f64) -> (Point, f64) {
        let d = distance.clamp(0.0, self.length);
        let (local, angle) = match self.shape {
            Shape::Line => ([d, 0.0], 0.0),
            Shape::Spiral(from, to) => spiral(from, (to - from) / self.length, d),
            Shape::Poly3(v) => {
                let u = after(d, |u| slope(v, u).hypot(1.0));
                ([u, cubic(v, u)], slope(v, u).atan())
            }
            Shape::ParamPoly3 { u, v, to } => {
                let p = d / self.length * to;
                ([cubic(u, p), cubic(v, p)], slope(v, p).atan2(slope(u, p)))
            }
        };
        (turned(self.start, self.heading, local), self.heading + angle)
    }
}

/// Steps that a distance is walked in.
fn steps(distance: f64) -> (usize, f64) {
    let n = (distance / STEP_M).ceil().clamp(1.0, 20_000.0);
    (n as usize, distance / n)
}

/// An Euler spiral from the origin along x, by Simpson's rule over its heading.
fn spiral(curvature: f64, growth: f64, distance: f64) -> (Point, f64) {
    let heading = |s: f64| s * (curvature + 0.5 * growth * s);
    let (n, h) = steps(distance);
    let mut p = [0.0, 0.0];
    for i in 0..n {
        let s = i as f64 * h;
        for (at, weight) in [(s, 1.0), (s + 0.5 * h, 4.0), (s + h, 1.0)] {
            let (sin, cos) = heading(at).sin_cos();
            p = [p[0] + cos * weight * h / 6.0, p[1] + sin * weight * h / 6.0];
        }
    }
    (p, heading(distance))
}

/// The parameter after a distance along a curve of this speed.
fn after(distance: f64, speed: impl Fn(f64) -> f64) -> f64 {
    let (n, h) = steps(distance);
    let mut u = 0.0;
    for _ in 0..n {
        // Midpoint rule.
        let half = u + 0.5 * h / speed(u).max(1e-9);
        u += h / speed(half).max(1e-9);
    }
    u
}

impl Curve {
    /// `None` where a piece is not understood.
    pub fn read(road: Node<'_, '_>) -> Option<Self> {
        let plan = children(road, "planView").next()?;
        let mut pieces: Vec<Geometry> =
            children(plan, "geometry").map(Geometry::read).collect::<Option<_>>()?;
        pieces.sort_by(|a, b| a.s.total_cmp(&b.s));
        (!pieces.is_empty()).then_some(Self { pieces })
    }

    /// Place and direction at `s`.
    pub fn at(&self, s: f64) -> (Point, f64) {
        let piece = self.pieces.iter().rev().find(|p| p.s <= s + 1e-9).or(self.pieces.first());
        piece.map_or(([0.0, 0.0], 0.0), |p| p.at(s - p.s))
    }

    /// A point `t` to the left of the line at `s`.
    pub fn beside(&self, s: f64, t: f64) -> Point {
        let (p, heading) = self.at(s);
        turned(p, heading, [0.0, t])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::{FRAC_PI_2, PI};

    fn curve(shape: &str, length: f64) -> Curve {
        let text = format!(
            "<road><planView><geometry s='0' x='1' y='2' hdg='0' length='{length}'>{shape}</geometry></planView></road>"
        );
        let document = roxmltree::Document::parse(&text).unwrap();
        Curve::read(document.root_element()).unwrap()
    }

    fn near((p, heading): (Point, f64), x: f64, y: f64, angle: f64, within: f64) {
        let off = (p[0] - x).abs().max((p[1] - y).abs()).max((heading - angle).abs());
        assert!(off < within, "{p:?} {heading}, not {x} {y} {angle}");
    }

    #[test]
    fn lines_and_arcs_end_where_geometry_has_them() {
        near(curve("<line/>", 10.0).at(4.0), 5.0, 2.0, 0.0, 1e-12);
        // A quarter of a circle of 20 m radius, to the left.
        let quarter = 20.0 * FRAC_PI_2;
        near(curve("<arc curvature='0.05'/>", quarter).at(quarter), 21.0, 22.0, FRAC_PI_2, 1e-6);
        assert!((curve("<line/>", 10.0).beside(4.0, 1.5)[1] - 3.5).abs() < 1e-12);
    }

    #[test]
    fn a_spiral_is_fresnels() {
        // Curvature from 0 to pi/100 over 100 m: 100 times (C(1), S(1)) (Abramowitz and Stegun, table 7.7).
        let end = curve(&format!("<spiral curvStart='0' curvEnd='{}'/>", PI / 100.0), 100.0).at(100.0);
        near(end, 1.0 + 77.989_34, 2.0 + 43.825_91, FRAC_PI_2, 1e-4);
    }

    #[test]
    fn polynomials_are_followed_by_length() {
        // v = u: half as far each way, times the root of two.
        let end = curve("<poly3 a='0' b='1' c='0' d='0'/>", 10.0).at(10.0);
        near(end, 1.0 + 50f64.sqrt(), 2.0 + 50f64.sqrt(), std::f64::consts::FRAC_PI_4, 1e-6);
        let shape =
            "<paramPoly3 aU='0' bU='10' cU='0' dU='0' aV='0' bV='0' cV='3' dV='0' pRange='normalized'/>";
        near(curve(shape, 12.0).at(12.0), 11.0, 5.0, 0.6f64.atan(), 1e-9);
    }
}
