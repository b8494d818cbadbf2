//! Lines in the plane.

/// A point `[east, north]`, metres.
pub(crate) type Point = [f64; 2];

/// Points nearer than this are one, metres.
const SAME_M: f64 = 1e-3;

pub(crate) fn sub(a: Point, b: Point) -> Point {
    [a[0] - b[0], a[1] - b[1]]
}

pub(crate) fn lerp(a: Point, b: Point, t: f64) -> Point {
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

pub(crate) fn cross(a: Point, b: Point) -> f64 {
    a[0] * b[1] - a[1] * b[0]
}

pub(crate) fn dot(a: Point, b: Point) -> f64 {
    a[0] * b[0] + a[1] * b[1]
}

pub(crate) fn distance(a: Point, b: Point) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

pub(crate) fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|w| distance(w[0], w[1])).sum()
}

/// The mean of points; the origin where there are none.
pub(crate) fn mean(points: impl IntoIterator<Item = Point>) -> Point {
    let (mut sum, mut n) = ([0.0, 0.0], 0.0);
    for p in points {
        sum = [sum[0] + p[0], sum[1] + p[1]];
        n += 1.0;
    }
    if n > 0.0 { [sum[0] / n, sum[1] / n] } else { sum }
}

/// The same line without points that lie on their predecessor.
pub(crate) fn distinct(line: &[Point]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::with_capacity(line.len());
    for &p in line {
        if out.last().is_none_or(|&last| distance(last, p) > SAME_M) {
            out.push(p);
        }
    }
    out
}

/// The point at a distance along a line of at least one point.
pub(crate) fn at(line: &[Point], along: f64) -> Point {
    let mut left = along.max(0.0);
    for w in line.windows(2) {
        let piece = distance(w[0], w[1]);
        if left <= piece && piece > 0.0 {
            return lerp(w[0], w[1], left / piece);
        }
        left -= piece;
    }
    line.last().copied().unwrap_or_default()
}

/// Direction of a line over its first (or last) metres, radians.
pub(crate) fn heading(line: &[Point], of_end: bool) -> f64 {
    const OVER_M: f64 = 5.0;
    let total = length(line);
    let over = OVER_M.min(total);
    let (a, b) =
        if of_end { (at(line, total - over), at(line, total)) } else { (at(line, 0.0), at(line, over)) };
    (b[1] - a[1]).atan2(b[0] - a[0])
}

/// Distance of a point from a segment.
fn from_segment(p: Point, a: Point, b: Point) -> f64 {
    let ab = sub(b, a);
    let t = (dot(sub(p, a), ab) / dot(ab, ab).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0);
    distance(p, lerp(a, b, t))
}

/// Distance of a point from a line.
pub(crate) fn from_line(p: Point, line: &[Point]) -> f64 {
    let start = line.first().map_or(f64::INFINITY, |&a| distance(p, a));
    line.windows(2).map(|w| from_segment(p, w[0], w[1])).fold(start, f64::min)
}

/// Where two segments cross, as the share of the first; touching counts.
fn crossing(a: Point, b: Point, c: Point, d: Point) -> Option<f64> {
    let (r, s, ac) = (sub(b, a), sub(d, c), sub(c, a));
    let det = cross(r, s);
    if det == 0.0 {
        return None;
    }
    let (t, u) = (cross(ac, s) / det, cross(ac, r) / det);
    ((0.0..=1.0).contains(&t) && (0.0..=1.0).contains(&u)).then_some(t)
}

/// True where two lines cross.
pub(crate) fn lines_cross(a: &[Point], b: &[Point]) -> bool {
    a.windows(2).any(|p| b.windows(2).any(|q| crossing(p[0], p[1], q[0], q[1]).is_some()))
}

/// Where a line first meets itself; `closed` counts the way from the last point to the first as part of it.
pub(crate) fn self_crossing(line: &[Point], closed: bool) -> Option<Point> {
    let n = line.len();
    let pieces = if closed { n } else { n.saturating_sub(1) };
    let piece = |i: usize| (line[i], line[(i + 1) % n]);
    for i in 0..pieces {
        for j in i + 2..pieces {
            // The last piece of a ring ends where the first begins.
            if closed && i == 0 && j + 1 == pieces {
                continue;
            }
            let ((a, b), (c, d)) = (piece(i), piece(j));
            if let Some(t) = crossing(a, b, c, d) {
                return Some(lerp(a, b, t));
            }
        }
    }
    None
}

/// Twice the area of a ring, positive where it runs anticlockwise.
pub(crate) fn twice_area(ring: &[Point]) -> f64 {
    (0..ring.len()).map(|i| cross(ring[i], ring[(i + 1) % ring.len()])).sum()
}

/// The part of a line, from its start on, that lies within a circle.
pub(crate) fn within_from_start(line: &[Point], centre: Point, radius: f64) -> Vec<Point> {
    let inside = |p: Point| distance(p, centre) <= radius;
    let mut out = Vec::new();
    for (i, &p) in line.iter().enumerate() {
        if inside(p) {
            out.push(p);
            continue;
        }
        if let Some(&last) = i.checked_sub(1).and_then(|k| line.get(k)) {
            out.push(leaving(last, p, centre, radius));
        }
        break;
    }
    distinct(&out)
}

/// The part of a line, up to its end, that lies within a circle.
pub(crate) fn within_to_end(line: &[Point], centre: Point, radius: f64) -> Vec<Point> {
    let back: Vec<Point> = line.iter().rev().copied().collect();
    let mut out = within_from_start(&back, centre, radius);
    out.reverse();
    out
}

/// The longest part of a line that lies within a circle, whole pieces only.
pub(crate) fn within_anywhere(line: &[Point], centre: Point, radius: f64) -> Vec<Point> {
    let parts = line.split(|&p| distance(p, centre) > radius);
    parts.max_by(|a, b| length(a).total_cmp(&length(b))).map(<[Point]>::to_vec).unwrap_or_default()
}

/// Where the way from a point inside a circle to one outside leaves it.
fn leaving(inside: Point, outside: Point, centre: Point, radius: f64) -> Point {
    let (d, f) = (sub(outside, inside), sub(inside, centre));
    let (a, b, c) = (dot(d, d), dot(d, f), dot(f, f) - radius * radius);
    let t = (-b + (b * b - a * c).max(0.0).sqrt()) / a.max(f64::MIN_POSITIVE);
    lerp(inside, outside, t.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_crosses_itself_and_a_bend_does_not() {
        let bend = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]];
        assert_eq!(self_crossing(&bend, false), None);
        assert_eq!(self_crossing(&bend, true), None);
        let eight = [[0.0, 0.0], [10.0, 10.0], [10.0, 0.0], [0.0, 10.0]];
        assert_eq!(self_crossing(&eight, false), Some([5.0, 5.0]));
        assert!(self_crossing(&[[0.0, 0.0], [4.0, 0.0], [4.0, 2.0], [2.0, -2.0]], true).is_some());
        assert_eq!(twice_area(&bend), 200.0);
    }

    #[test]
    fn a_circle_cuts_a_line_at_its_rim() {
        let line = [[-50.0, 0.0], [-8.0, 0.0], [0.0, 0.0]];
        assert_eq!(within_to_end(&line, [0.0, 0.0], 10.0), [[-10.0, 0.0], [-8.0, 0.0], [0.0, 0.0]]);
        assert!(within_from_start(&line, [0.0, 0.0], 10.0).is_empty());
        assert_eq!(within_anywhere(&line, [0.0, 0.0], 10.0), [[-8.0, 0.0], [0.0, 0.0]]);
    }

    #[test]
    fn places_along_and_off_a_line() {
        let line = [[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]];
        assert_eq!((length(&line), at(&line, 5.0), at(&line, 99.0)), (7.0, [3.0, 2.0], [3.0, 4.0]));
        assert_eq!(from_line([5.0, 2.0], &line), 2.0);
        assert!((heading(&line, true) - (4.0f64).atan2(1.0)).abs() < 1e-12 || heading(&line, true) > 1.0);
        assert_eq!(distinct(&[[0.0, 0.0], [0.0, 0.0], [1.0, 0.0]]).len(), 2);
    }
}
