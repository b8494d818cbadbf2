//! Objects of type `crosswalk`.

use super::road::Road;
use super::{children, number};
use crate::draft::DraftCrossing;
use crate::geometry::{Point, dot, mean, sub};
use crate::place::Placement;
use roxmltree::Node;

pub(super) fn read(node: Node<'_, '_>, road: &Road, placement: &Placement) -> Vec<DraftCrossing> {
    let objects = children(node, "objects").flat_map(|o| children(o, "object"));
    let crosswalks = objects.filter(|o| o.attribute("type") == Some("crosswalk"));
    crosswalks.filter_map(|o| crossing(o, road, placement)).collect()
}

/// People cross a road square to it: the middle of the corners, as far as they reach to either side.
fn crossing(object: Node<'_, '_>, road: &Road, placement: &Placement) -> Option<DraftCrossing> {
    let (s, t) = (number(object, "s")?, number(object, "t")?);
    let (_, heading) = road.curve.at(s);
    let corners = corners(object, road, (s, t), heading);
    if corners.len() < 3 {
        return None;
    }
    let (along, left) = ([heading.cos(), heading.sin()], [-heading.sin(), heading.cos()]);
    let middle = mean(corners.iter().copied());
    let reach = |axis: Point| {
        let all = corners.iter().map(|&c| dot(sub(c, middle), axis));
        all.fold((0.0f64, 0.0f64), |(lo, hi), v| (lo.min(v), hi.max(v)))
    };
    let ((lo, hi), (back, front)) = (reach(left), reach(along));
    let at = |v: f64| [middle[0] + left[0] * v, middle[1] + left[1] * v];
    Some(DraftCrossing {
        element: format!("road {} object {}", road.id, object.attribute("id").unwrap_or_default()),
        name: None,
        approach: None,
        points: placement.line(&[at(lo), at(hi)]),
        width_m: front - back,
        signal_group: None,
    })
}

/// The outline's corners, else those of the object's length and width.
fn corners(object: Node<'_, '_>, road: &Road, (s, t): (f64, f64), heading: f64) -> Vec<Point> {
    let place = road.curve.beside(s, t);
    let (sin, cos) = (heading + number(object, "hdg").unwrap_or(0.0)).sin_cos();
    let local = |u: f64, v: f64| [place[0] + u * cos - v * sin, place[1] + u * sin + v * cos];
    let outlined = object.descendants().filter_map(|c| match c.tag_name().name() {
        "cornerLocal" => Some(local(number(c, "u")?, number(c, "v")?)),
        "cornerRoad" => Some(road.curve.beside(number(c, "s")?, number(c, "t")?)),
        _ => None,
    });
    let outlined: Vec<Point> = outlined.collect();
    match (number(object, "length"), number(object, "width")) {
        (Some(length), Some(width)) if outlined.is_empty() => {
            let (u, v) = (0.5 * length, 0.5 * width);
            vec![local(u, v), local(-u, v), local(-u, -v), local(u, -v)]
        }
        _ => outlined,
    }
}
