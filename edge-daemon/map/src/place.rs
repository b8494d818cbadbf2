//! Where a map's own plane lies on the earth.

use crate::Options;
use crate::geodesy::LocalFrame;
use crate::geometry::Point;
use crate::problem::Findings;
use proj4rs::Proj;

/// Projections that maps of towns come in; others are refused rather than trusted.
const KNOWN: [&str; 2] = ["utm", "tmerc"];

/// From a map's plane to the site frame.
pub(crate) enum Placement {
    /// The plane is east and north already; this point of it is the origin.
    Shifted(Point),
    /// The plane is a projection of the earth.
    Projected { frame: LocalFrame, from: Box<Proj>, wgs84: Box<Proj>, add: Point },
}

/// How a file says that its plane lies on the earth.
pub(crate) struct Reference<'a> {
    /// The element that says it.
    pub element: &'a str,
    /// The attribute that says it.
    pub field: &'a str,
    /// A PROJ string, where there is one.
    pub proj: Option<&'a str>,
    /// What is added to the file's coordinates to get projected ones, metres.
    pub add: Point,
}

impl Placement {
    /// What the options say, else what the file says.
    pub fn new(reference: &Reference<'_>, options: &Options, found: &mut Findings) -> Option<Self> {
        if let Some(origin) = options.origin_in_map_m {
            return Some(Self::Shifted(origin));
        }
        let (element, field) = (reference.element, reference.field);
        let Some(text) = reference.proj.map(str::trim).filter(|t| !t.is_empty() && *t != "!") else {
            let what = "the map does not say where on the earth it lies";
            let remedy = "give the point of the map's plane that is the unit's origin: `origin_in_map_metres`, or --origin-in-map";
            found.error(element, field, what, remedy);
            return None;
        };
        match projection(text) {
            Ok((from, wgs84)) => {
                let frame = LocalFrame::new(&options.origin);
                Some(Self::Projected {
                    frame,
                    from: Box::new(from),
                    wgs84: Box::new(wgs84),
                    add: reference.add,
                })
            }
            Err(what) => {
                let remedy =
                    "project the map to UTM, or give `origin_in_map_metres` (--origin-in-map) instead";
                found.error(element, field, what, remedy);
                None
            }
        }
    }

    /// A point of the map's plane in the site frame; `None` where the projection has no such point.
    pub fn place(&self, [x, y]: Point) -> Option<Point> {
        if !(x.is_finite() && y.is_finite()) {
            return None;
        }
        match self {
            Self::Shifted(origin) => Some([x - origin[0], y - origin[1]]),
            Self::Projected { frame, from, wgs84, add } => {
                let mut p = (x + add[0], y + add[1], 0.0);
                proj4rs::transform::transform(from, wgs84, &mut p).ok()?;
                let (longitude, latitude) = (p.0.to_degrees(), p.1.to_degrees());
                (latitude.is_finite() && longitude.is_finite()).then(|| frame.to_enu(latitude, longitude))
            }
        }
    }

    /// A line of the map's plane; points that can't be placed are left out.
    pub fn line(&self, points: &[Point]) -> Vec<Point> {
        points.iter().filter_map(|&p| self.place(p)).collect()
    }
}

fn projection(text: &str) -> Result<(Proj, Proj), String> {
    let name = text.split_whitespace().find_map(|w| w.strip_prefix("+proj="));
    match name {
        Some(name) if KNOWN.contains(&name) => {}
        Some("longlat" | "latlong") => return Err("the map's coordinates are degrees, not metres".to_owned()),
        Some(name) => {
            return Err(format!("projection `{name}` is not known here; {} are", KNOWN.join(" and ")));
        }
        None => return Err(format!("`{}` is no PROJ string", text.chars().take(80).collect::<String>())),
    }
    if let Some(grid) = text.split_whitespace().find(|w| w.starts_with("+nadgrids=")) {
        return Err(format!("`{grid}` needs a file of datum shifts"));
    }
    let from = Proj::from_proj_string(text).map_err(|e| format!("`{text}` can't be used: {e}"))?;
    let wgs84 = Proj::from_proj_string("+proj=longlat +datum=WGS84").map_err(|e| e.to_string())?;
    Ok((from, wgs84))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::GeoOrigin;

    fn placed(proj: Option<&str>, at: Point) -> Result<Point, String> {
        let origin = GeoOrigin { latitude_deg: 48.2, longitude_deg: 11.6, height_m: 0.0 };
        let mut found = Findings::new("m");
        let reference = Reference { element: "location", field: "projParameter", proj, add: [0.0, 0.0] };
        let placement = Placement::new(&reference, &Options::new(origin), &mut found);
        match placement {
            Some(p) => Ok(p.place(at).unwrap()),
            None => Err(found.finish(None).unwrap_err().to_string()),
        }
    }

    #[test]
    fn utm_and_tmerc_are_placed_and_others_refused_by_name() {
        // `cs2cs EPSG:4326 +to EPSG:32632` of 48.201, 11.602, PROJ 9; east and north by its `topocentric`.
        let utm = "+proj=utm +zone=32 +ellps=WGS84 +datum=WGS84 +units=m +no_defs";
        let [e, n] = placed(Some(utm), UTM).unwrap();
        assert!((e - 148.670_03).abs() < 1e-3 && (n - 111.196_16).abs() < 1e-3, "{e} {n}");
        // About the origin itself, where scale is one: metres as they are, but for the turn of the meridian.
        let tmerc = "+proj=tmerc +lat_0=48.2 +lon_0=11.6 +k=1 +x_0=0 +y_0=0 +datum=WGS84";
        let [e, n] = placed(Some(tmerc), [100.0, -50.0]).unwrap();
        assert!((e - 100.0).hypot(n + 50.0) < 1e-3, "{e} {n}");
        for (proj, says) in [
            (Some("+proj=lcc +lat_1=1"), "`lcc` is not known"),
            (Some("EPSG:25832"), "no PROJ string"),
            (Some("+proj=longlat"), "degrees"),
            (Some("+proj=utm +zone=32 +nadgrids=x.gsb"), "datum shifts"),
            (Some("+proj=utm +zone=99"), "can't be used"),
            (Some("!"), "where on the earth"),
            (None, "origin_in_map_metres"),
        ] {
            let error = placed(proj, [0.0, 0.0]).unwrap_err();
            assert!(error.contains(says) && error.starts_with("m: location: `projParameter`: "), "{error}");
        }
    }

    const UTM: Point = [693_334.995_2, 5_341_914.695_4];
}
