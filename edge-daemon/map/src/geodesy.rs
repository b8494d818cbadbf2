//! WGS84 and the tangent plane: latitude and longitude to metres east and north of an origin, and back.

use fusion_contract::GeoOrigin;

/// Semi-major axis of the WGS84 ellipsoid, metres.
const A_M: f64 = 6_378_137.0;
/// Its flattening.
const F: f64 = 1.0 / 298.257_223_563;
/// Its first eccentricity, squared.
const E2: f64 = F * (2.0 - F);

/// East-north-up about an origin, for points of the origin's height above the ellipsoid.
///
/// Within 2 km of the origin, which is a site, such points lie less than half a metre below the tangent plane; only east and
/// north are kept. Not for origins at the poles, where there is no east.
#[derive(Clone, Copy, Debug)]
pub struct LocalFrame {
    latitude_rad: f64,
    longitude_rad: f64,
    height_m: f64,
    /// The origin, earth-centred, metres.
    centre_m: [f64; 3],
}

impl LocalFrame {
    /// About this origin.
    #[must_use]
    pub fn new(origin: &GeoOrigin) -> Self {
        let (latitude_rad, longitude_rad) =
            (origin.latitude_deg.to_radians(), origin.longitude_deg.to_radians());
        let centre_m = earth_centred(latitude_rad, longitude_rad, origin.height_m);
        Self { latitude_rad, longitude_rad, height_m: origin.height_m, centre_m }
    }

    /// `[east, north]` of a point, metres, by way of earth-centred coordinates: exact.
    #[must_use]
    pub fn to_enu(&self, latitude_deg: f64, longitude_deg: f64) -> [f64; 2] {
        self.enu(latitude_deg.to_radians(), longitude_deg.to_radians())
    }

    fn enu(&self, latitude_rad: f64, longitude_rad: f64) -> [f64; 2] {
        let p = earth_centred(latitude_rad, longitude_rad, self.height_m);
        let [x, y, z] = [p[0] - self.centre_m[0], p[1] - self.centre_m[1], p[2] - self.centre_m[2]];
        let (sin_lat, cos_lat) = self.latitude_rad.sin_cos();
        let (sin_lon, cos_lon) = self.longitude_rad.sin_cos();
        [-sin_lon * x + cos_lon * y, -sin_lat * (cos_lon * x + sin_lon * y) + cos_lat * z]
    }

    /// `[latitude, longitude]` of a point `[east, north]`, degrees: the inverse, by Newton's method.
    #[must_use]
    pub fn to_wgs84(&self, [east_m, north_m]: [f64; 2]) -> [f64; 2] {
        let sin = self.latitude_rad.sin();
        let w = 1.0 - E2 * sin * sin;
        // Radii of curvature, of the meridian and across it.
        let meridian = A_M * (1.0 - E2) / (w * w.sqrt()) + self.height_m;
        let across = (A_M / w.sqrt() + self.height_m) * self.latitude_rad.cos();
        let (mut lat, mut lon) = (self.latitude_rad, self.longitude_rad);
        for _ in 0..8 {
            let [e, n] = self.enu(lat, lon);
            lat += (north_m - n) / meridian;
            lon += (east_m - e) / across;
        }
        [lat.to_degrees(), lon.to_degrees()]
    }
}

fn earth_centred(latitude_rad: f64, longitude_rad: f64, height_m: f64) -> [f64; 3] {
    let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (latitude_rad.sin_cos(), longitude_rad.sin_cos());
    let n = A_M / (1.0 - E2 * sin_lat * sin_lat).sqrt();
    let r = (n + height_m) * cos_lat;
    [r * cos_lon, r * sin_lon, (n * (1.0 - E2) + height_m) * sin_lat]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn frame(latitude_deg: f64, longitude_deg: f64, height_m: f64) -> LocalFrame {
        LocalFrame::new(&GeoOrigin { latitude_deg, longitude_deg, height_m })
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_place(lat in -80.0..80.0f64, lon in -180.0..180.0f64, h in -400.0..5000.0f64,
                                            east in -2000.0..2000.0f64, north in -2000.0..2000.0f64) {
            let f = frame(lat, lon, h);
            let [la, lo] = f.to_wgs84([east, north]);
            let [e, n] = f.to_enu(la, lo);
            prop_assert!((e - east).hypot(n - north) < 1e-6, "{e} {n}");
        }

        /// Distances against the ellipsoid's radii of curvature half way, which know nothing of earth-centred axes
        /// (Bomford, Geodesy, 4th ed., 1980, section 2.14, mid-latitude formula).
        #[test]
        fn distances_are_those_of_the_mid_latitude_formula(lat in -80.0..80.0f64, lon in -179.0..179.0f64,
                                                           east in -1000.0..1000.0f64, north in -1000.0..1000.0f64) {
            let f = frame(lat, lon, 0.0);
            let [la, lo] = f.to_wgs84([east, north]);
            let middle = (0.5 * (la + lat)).to_radians();
            let w = 1.0 - E2 * middle.sin().powi(2);
            let north_m = A_M * (1.0 - E2) / w.powf(1.5) * (la - lat).to_radians();
            let east_m = A_M / w.sqrt() * middle.cos() * (lo - lon).to_radians();
            // What the tangent plane takes from a distance of 1.4 km is under a tenth of a millimetre.
            prop_assert!((north_m.hypot(east_m) - east.hypot(north)).abs() < 1e-3, "{north_m} {east_m}");
        }
    }

    #[test]
    fn places_are_where_proj_has_them() {
        // `cct +proj=pipeline +step +proj=cart +ellps=WGS84 +step +proj=topocentric +ellps=WGS84 +lat_0=48.2 +lon_0=11.6
        // +h_0=520`, PROJ 9.
        for (lat, lon, east, north) in PROJ {
            let [e, n] = frame(48.2, 11.6, 520.0).to_enu(lat, lon);
            assert!((e - east).abs() < 1e-6 && (n - north).abs() < 1e-6, "{e} {n}, PROJ has {east} {north}");
        }
    }

    const PROJ: [(f64, f64, f64, f64); 3] = [
        (48.201, 11.602, 148.682_126_6, 111.205_231_6),
        (48.19, 11.58, -1_487.139_523_8, -1_111.838_404_6),
        (48.2, 11.6135, 1_003.623_878_0, 0.088_142_6),
    ];
}
