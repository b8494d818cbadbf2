//! Road users as Foxglove draws them.

use foxglove::messages::{
    ArrowPrimitive, Color, CubePrimitive, Duration, KeyValuePair, LinePrimitive, Point3, Pose, Quaternion,
    SceneEntity, SceneEntityDeletion, SceneUpdate, TextPrimitive, Timestamp, Vector3, line_primitive,
    scene_entity_deletion,
};
use fusion_wire::proto::{Covariance, Extent, ObjectClass, Track, TrackFrame};

/// The frame that everything is in: metres east, north and up of the unit's origin.
pub const FRAME: &str = "site";

/// What is drawn goes when no frame has come for so long, seconds: twice as long as frames are apart while views rest.
const LIFETIME_S: i32 = 2;
/// √χ² of two degrees of freedom at 95 %.
const SIGMAS_95: f64 = 2.447_746_830_680_816;
/// Corners of an ellipse.
const CORNERS: usize = 24;
/// An arrow is as long as the way of one second; slower ones have none, metres a second.
const SLOWEST_MPS: f64 = 0.5;
/// Where a body's size is not known yet: that of a car, metres.
const UNKNOWN_M: [f64; 3] = [4.5, 1.8, 1.5];

/// A frame of tracks: one entity each, in place of all that earlier frames drew.
#[must_use]
pub fn scene(frame: &TrackFrame) -> SceneUpdate {
    let time = timestamp(frame.valid_utc_ns);
    let entities = frame.tracks.iter().map(|track| road_user(track, time)).collect();
    // Foxglove takes it for what is older than this frame only.
    let all = scene_entity_deletion::Type::All as i32;
    let before = SceneEntityDeletion { timestamp: time, r#type: all, id: String::new() };
    SceneUpdate { entities, deletions: vec![before] }
}

fn road_user(track: &Track, time: Option<Timestamp>) -> SceneEntity {
    let [length, width, height] = size_m(track.extent.as_ref());
    let (x, y, yaw) = (f64::from(track.x_m), f64::from(track.y_m), f64::from(track.heading_rad));
    let colour = colour(track.class());
    let box_ = CubePrimitive {
        pose: pose([x, y, height / 2.0], yaw),
        size: vector([length, width, height]),
        color: shade(colour, 0.6),
    };
    let (vx, vy) = (f64::from(track.vx_mps), f64::from(track.vy_mps));
    let speed = vx.hypot(vy);
    let arrow = ArrowPrimitive {
        pose: pose([x, y, height / 2.0], vy.atan2(vx)),
        shaft_length: speed,
        shaft_diameter: 0.15,
        head_length: 0.6,
        head_diameter: 0.5,
        color: shade(colour, 1.0),
    };
    let text = TextPrimitive {
        pose: pose([x, y, height + 1.0], 0.0),
        billboard: true,
        font_size: 1.0,
        scale_invariant: false,
        color: shade([1.0; 3], 1.0),
        text: format!("{} {:.0} km/h", class_name(track.class()), speed * 3.6),
    };
    SceneEntity {
        timestamp: time,
        frame_id: FRAME.to_owned(),
        // As the brain's programs write it.
        id: format!("{:016x}", track.id),
        lifetime: Some(Duration::new(LIFETIME_S, 0)),
        metadata: metadata(track),
        arrows: if speed >= SLOWEST_MPS { vec![arrow] } else { Vec::new() },
        cubes: vec![box_],
        lines: track.covariance.as_ref().and_then(|c| ellipse(x, y, c)).into_iter().collect(),
        texts: vec![text],
        ..SceneEntity::default()
    }
}

fn metadata(track: &Track) -> Vec<KeyValuePair> {
    let words = [
        ("class", class_name(track.class()).to_owned()),
        ("existence", format!("{:.3}", track.existence)),
        ("age, s", format!("{:.1}", track.age_s)),
        ("unseen, s", format!("{:.1}", track.unseen_s)),
        ("lane", track.lane.clone().unwrap_or_default()),
    ];
    words.into_iter().map(|(key, value)| KeyValuePair { key: key.to_owned(), value }).collect()
}

/// Length, width and height.
fn size_m(extent: Option<&Extent>) -> [f64; 3] {
    let known = extent.map(|e| [e.length_m, e.width_m, e.height_m].map(f64::from));
    let or_car = |(known, car): (f64, f64)| if known > 0.0 { known } else { car };
    let known = known.unwrap_or_default();
    [0, 1, 2].map(|k| or_car((known[k], UNKNOWN_M[k])))
}

/// Where the centre is with 95 %, on the ground; none of a covariance that is none.
fn ellipse(x: f64, y: f64, c: &Covariance) -> Option<LinePrimitive> {
    let (xx, xy, yy) = (f64::from(c.x_x), f64::from(c.x_y), f64::from(c.y_y));
    // Cholesky: L Lᵀ is the covariance, so L takes the unit circle to the ellipse of one sigma.
    let l11 = (xx > 0.0).then(|| xx.sqrt())?;
    let l21 = xy / l11;
    let l22 = (yy >= l21 * l21).then(|| (yy - l21 * l21).sqrt())?;
    let points = (0..CORNERS).map(|k| {
        let (sin, cos) = (std::f64::consts::TAU * k as f64 / CORNERS as f64).sin_cos();
        Point3 { x: x + SIGMAS_95 * l11 * cos, y: y + SIGMAS_95 * (l21 * cos + l22 * sin), z: 0.05 }
    });
    Some(line(line_primitive::Type::LineLoop, points.collect(), 0.06, [1.0, 1.0, 1.0]))
}

/// A line of this thickness, metres.
pub(crate) fn line(
    shape: line_primitive::Type,
    points: Vec<Point3>,
    thickness_m: f64,
    colour: [f64; 3],
) -> LinePrimitive {
    LinePrimitive {
        r#type: shape as i32,
        pose: pose([0.0; 3], 0.0),
        thickness: thickness_m,
        points,
        color: shade(colour, 1.0),
        ..LinePrimitive::default()
    }
}

/// At this place, turned anticlockwise from east.
pub(crate) fn pose(at: [f64; 3], yaw_rad: f64) -> Option<Pose> {
    let (sin, cos) = (yaw_rad / 2.0).sin_cos();
    let orientation = Some(Quaternion { x: 0.0, y: 0.0, z: sin, w: cos });
    Some(Pose { position: vector(at), orientation })
}

pub(crate) fn vector([x, y, z]: [f64; 3]) -> Option<Vector3> {
    Some(Vector3 { x, y, z })
}

pub(crate) fn shade([r, g, b]: [f64; 3], a: f64) -> Option<Color> {
    Some(Color { r, g, b, a })
}

pub(crate) fn timestamp(utc_ns: i64) -> Option<Timestamp> {
    let seconds = u32::try_from(utc_ns.div_euclid(1_000_000_000)).ok()?;
    Some(Timestamp::new(seconds, utc_ns.rem_euclid(1_000_000_000) as u32))
}

fn class_name(class: ObjectClass) -> &'static str {
    match class {
        ObjectClass::Unspecified | ObjectClass::Unknown => "unknown",
        ObjectClass::Car => "car",
        ObjectClass::Van => "van",
        ObjectClass::Truck => "truck",
        ObjectClass::Bus => "bus",
        ObjectClass::Motorcycle => "motorcycle",
        ObjectClass::Bicycle => "bicycle",
        ObjectClass::Pedestrian => "pedestrian",
    }
}

/// Told apart by eyes that see no red or green as well (Okabe and Ito's palette).
fn colour(class: ObjectClass) -> [f64; 3] {
    let hex: u32 = match class {
        ObjectClass::Unspecified | ObjectClass::Unknown => 0x99_99_99,
        ObjectClass::Car => 0x56_b4_e9,
        ObjectClass::Van => 0x00_72_b2,
        ObjectClass::Truck => 0xe6_9f_00,
        ObjectClass::Bus => 0xd5_5e_00,
        ObjectClass::Motorcycle => 0xcc_79_a7,
        ObjectClass::Bicycle => 0x00_9e_73,
        ObjectClass::Pedestrian => 0xf0_e4_42,
    };
    [16, 8, 0].map(|shift| f64::from(hex >> shift & 0xff) / 255.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn track() -> Track {
        let covariance = Covariance { x_x: 4.0, x_y: 1.0, y_y: 2.0, ..Covariance::default() };
        Track {
            id: 0x2a,
            class: ObjectClass::Bus as i32,
            x_m: 10.0,
            y_m: -5.0,
            vx_mps: 3.0,
            vy_mps: 4.0,
            heading_rad: 0.9,
            extent: Some(Extent { length_m: 12.0, width_m: 2.5, height_m: 3.0, ..Extent::default() }),
            covariance: Some(covariance),
            ..Track::default()
        }
    }

    fn drawn(track: Track) -> SceneEntity {
        let frame = TrackFrame { valid_utc_ns: 1_500_000_000, tracks: vec![track], ..TrackFrame::default() };
        scene(&frame).entities.remove(0)
    }

    #[test]
    fn a_road_user_is_where_its_track_is_and_as_large() {
        let entity = drawn(track());
        assert_eq!((entity.id.as_str(), entity.frame_id.as_str()), ("000000000000002a", "site"));
        assert_eq!(entity.timestamp, Some(Timestamp::new(1, 500_000_000)));
        let cube = &entity.cubes[0];
        assert_eq!(cube.size, vector([12.0, 2.5, 3.0]));
        let pose = cube.pose.as_ref().expect("it stands somewhere");
        assert_eq!(pose.position, vector([10.0, -5.0, 1.5]));
        let turn = pose.orientation.as_ref().expect("and looks somewhere");
        assert!((2.0 * turn.z.atan2(turn.w) - f64::from(0.9f32)).abs() < 1e-12);
        assert!((entity.arrows[0].shaft_length - 5.0).abs() < 1e-12);
        assert_eq!(entity.texts[0].text, "bus 18 km/h");
    }

    #[test]
    fn the_ellipse_is_that_of_95_per_cent() {
        let line = drawn(track()).lines.remove(0);
        // dᵀ P⁻¹ d of each corner, with the inverse written out.
        for p in line.points {
            let (dx, dy) = (p.x - 10.0, p.y + 5.0);
            let squared = (2.0 * dx * dx - 2.0 * dx * dy + 4.0 * dy * dy) / (4.0 * 2.0 - 1.0);
            assert!((squared - 5.991_464_547).abs() < 1e-6, "{squared}");
        }
    }

    #[test]
    fn a_frame_takes_the_place_of_all_before_it() {
        let drawn = scene(&TrackFrame { valid_utc_ns: 1_500_000_000, ..TrackFrame::default() });
        assert!(drawn.entities.is_empty());
        assert_eq!(drawn.deletions.len(), 1);
        assert_eq!(drawn.deletions[0].timestamp, Some(Timestamp::new(1, 500_000_000)));
        assert_eq!(drawn.deletions[0].r#type(), scene_entity_deletion::Type::All);
    }

    #[test]
    fn what_is_not_known_is_not_drawn() {
        let mut slow = track();
        (slow.vx_mps, slow.vy_mps, slow.extent) = (0.1, 0.1, None);
        slow.covariance = Some(Covariance { x_x: 1.0, x_y: 2.0, y_y: 1.0, ..Covariance::default() });
        let entity = drawn(slow);
        assert!(entity.arrows.is_empty() && entity.lines.is_empty());
        assert_eq!(entity.cubes[0].size, vector(UNKNOWN_M));
    }
}
