//! Who hides whom: seen from above, a nearer body hides the bearings it covers.

use crate::body::Body;
use fusion_contract::frame::wrap_angle;

/// What of one body can be seen from one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Distance of its centre, metres.
    pub range: f64,
    /// Bearing of its centre, radians from east.
    pub bearing: f64,
    /// Its rightmost and leftmost bearing relative to its centre's, radians.
    pub span: [f64; 2],
    /// The rightmost and leftmost of them that nothing nearer covers, radians; equal when all is hidden.
    pub seen: [f64; 2],
    /// Share of its bearings that is hidden, 0 to 1.
    pub hidden: f64,
}

/// What of each body can be seen from a place.
#[must_use]
pub fn views(bodies: &[Body], x: f64, y: f64) -> Vec<View> {
    let mut views: Vec<View> = bodies
        .iter()
        .map(|body| {
            let (dx, dy) = (body.x - x, body.y - y);
            let bearing = dy.atan2(dx);
            let span = body.corners().iter().fold([0.0f64; 2], |[low, high], c| {
                let angle = wrap_angle((c[1] - y).atan2(c[0] - x) - bearing);
                [low.min(angle), high.max(angle)]
            });
            View { range: dx.hypot(dy), bearing, span, seen: span, hidden: 0.0 }
        })
        .collect();
    for i in 0..views.len() {
        let me = views[i];
        let mut covers: Vec<[f64; 2]> = views
            .iter()
            .filter(|other| other.range < me.range)
            .map(|other| {
                let apart = wrap_angle(other.bearing - me.bearing);
                [(apart + other.span[0]).max(me.span[0]), (apart + other.span[1]).min(me.span[1])]
            })
            .filter(|cover| cover[1] > cover[0])
            .collect();
        covers.sort_by(|a, b| a[0].total_cmp(&b[0]));
        let whole = (me.span[1] - me.span[0]).max(1e-9);
        let (mut at, mut open, mut seen) = (me.span[0], 0.0, [me.span[1], me.span[0]]);
        for cover in covers.iter().chain([&[me.span[1]; 2]]) {
            if cover[0] > at {
                open += cover[0] - at;
                seen = [seen[0].min(at), seen[1].max(cover[0])];
            }
            at = at.max(cover[1]);
        }
        let all_hidden = open <= 1e-9;
        views[i].hidden = 1.0 - open / whole;
        views[i].seen = if all_hidden { [0.0; 2] } else { seen };
    }
    views
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::ObjectClass;

    fn square(x: f64, y: f64, side: f64) -> Body {
        Body {
            id: 0,
            class: ObjectClass::Car,
            x,
            y,
            vx: 0.0,
            vy: 0.0,
            heading: 0.0,
            turn_rate: 0.0,
            length: side,
            width: side,
            height: 1.5,
            lane: String::new(),
        }
    }

    #[test]
    fn behind_a_large_one_nothing_is_seen() {
        let views = views(&[square(20.0, 0.0, 4.0), square(40.0, 0.0, 4.0)], 0.0, 0.0);
        assert!(views[0].hidden.abs() < 1e-9 && (views[1].hidden - 1.0).abs() < 1e-9);
        assert_eq!(views[1].seen[0], views[1].seen[1]);
    }

    #[test]
    fn half_behind_one_half_is_seen() {
        // The nearer one covers all bearings below its upper edge's, which points at the farther one's middle.
        let near = square(20.0, -2.0, 4.0);
        let edge = 0.0f64.atan2(18.0);
        assert!(edge.abs() < 1e-9);
        let views = views(&[near, square(40.0, 0.0, 4.0)], 0.0, 0.0);
        assert!((views[1].hidden - 0.5).abs() < 0.02, "{:?}", views[1]);
        assert!(views[1].seen[0].abs() < 1e-9 && views[1].seen[1] > 0.05);
    }

    #[test]
    fn a_post_in_front_leaves_both_edges() {
        let views = views(&[square(20.0, 0.0, 0.2), square(40.0, 0.0, 4.0)], 0.0, 0.0);
        assert_eq!(views[1].seen, views[1].span);
        assert!((0.05..0.15).contains(&views[1].hidden));
    }
}
