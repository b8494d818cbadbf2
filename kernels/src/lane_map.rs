//! The site's lanes, cut into straight pieces that a point is quickly found on.

use fusion_contract::Lane;

/// How far beyond its ends a piece still counts, metres: pieces of a bend leave gaps.
const OVERLAP_M: f32 = 2.0;
/// How far beyond a lane's edges a vehicle still counts as in it, metres.
const MARGIN_M: f32 = 0.4;
/// Pieces shorter than this have no direction, metres.
const SHORTEST_M: f32 = 0.1;

/// A place on a lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OnLane {
    /// Index in the site's lanes.
    pub lane: usize,
    /// Unit vector of the direction of travel.
    pub direction: [f32; 2],
    /// Distance to the left of the centreline, metres.
    pub offset: f32,
}

/// One straight piece of a centreline.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: [f32; 2],
    direction: [f32; 2],
    length: f32,
    /// Half the lane's width, with the margin.
    reach: f32,
    lane: usize,
}

/// All lanes of a site.
#[derive(Clone, Debug, Default)]
pub struct LaneMap {
    pieces: Vec<Piece>,
}

impl LaneMap {
    /// From the site's lanes.
    #[must_use]
    pub fn new(lanes: &[Lane]) -> Self {
        let mut pieces = Vec::new();
        for (i, lane) in lanes.iter().enumerate() {
            for w in lane.centreline_m.windows(2) {
                let start = [w[0][0] as f32, w[0][1] as f32];
                let (x, y) = (w[1][0] as f32 - start[0], w[1][1] as f32 - start[1]);
                let length = (x * x + y * y).sqrt();
                if length >= SHORTEST_M {
                    pieces.push(Piece {
                        start,
                        direction: [x / length, y / length],
                        length,
                        reach: 0.5 * lane.width_m as f32 + MARGIN_M,
                        lane: i,
                    });
                }
            }
        }
        Self { pieces }
    }

    /// The lane a point lies on, the one with the nearest centreline where lanes overlap.
    #[must_use]
    pub fn at(&self, x: f32, y: f32) -> Option<OnLane> {
        let mut best: Option<OnLane> = None;
        for p in &self.pieces {
            let ([ux, uy], px, py) = (p.direction, x - p.start[0], y - p.start[1]);
            let offset = py * ux - px * uy;
            if offset.abs() >= p.reach || best.is_some_and(|b| offset.abs() >= b.offset.abs()) {
                continue;
            }
            let along = px * ux + py * uy;
            if along > -OVERLAP_M && along < p.length + OVERLAP_M {
                best = Some(OnLane { lane: p.lane, direction: p.direction, offset });
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(points: &[[f64; 2]]) -> Lane {
        Lane { name: String::new(), centreline_m: points.to_vec(), width_m: 3.0 }
    }

    #[test]
    fn a_point_is_on_the_lane_whose_middle_is_nearest() {
        let map =
            LaneMap::new(&[lane(&[[0.0, 0.0], [50.0, 0.0]]), lane(&[[50.0, 3.0], [50.0, 3.0], [0.0, 3.0]])]);
        let first = map.at(20.0, 1.0);
        assert_eq!(first, Some(OnLane { lane: 0, direction: [1.0, 0.0], offset: 1.0 }));
        let second = map.at(20.0, 1.8);
        assert!(second.is_some_and(|l| l.lane == 1 && (l.offset - 1.2).abs() < 1e-6), "{second:?}");
        assert_eq!(map.at(20.0, 8.0), None);
        assert!(map.at(51.5, 0.0).is_some() && map.at(53.0, 0.0).is_none());
    }
}
