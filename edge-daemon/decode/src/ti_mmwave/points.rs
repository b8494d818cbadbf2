//! What the records mean: points with SNR, and target lists.
//!
//! TI's axes are x right, y forward, z up; ours are range over ground, azimuth positive to the left. Type numbers collide between
//! firmwares, so a record's meaning follows from its number, the header's layout and its length together.

use super::header::{Header, word};
use super::tlv::{Record, Records};
use fusion_contract::{ObjectClass, ObjectReport, RadarPoint};

/// Most points taken from one packet.
const MAX_POINTS: usize = 4096;

/// A packet's content.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub points: Vec<RadarPoint>,
    /// Targets of the device's own tracker, where it has one.
    pub objects: Option<Vec<ObjectReport>>,
    pub faults: Vec<String>,
}

/// Reads all records of a packet.
pub(super) fn interpret(h: &Header, packet: &[u8]) -> Content {
    let mut c = Content::default();
    // Static points and their side information come apart from the moving ones in the area scanner.
    let mut first = 0;
    for r in Records::new(h, packet) {
        let before = c.points.len();
        let known = match r.kind {
            1 => detected_points(h, &r, &mut c),
            7 if h.size < 48 => side_info(r.payload, &mut c.points[first..]),
            8 if h.size == 44 => cartesian(r.payload, &mut c),
            9 if h.size == 44 => side_info(r.payload, &mut c.points[first..]),
            10 if h.size == 44 => targets(r.payload, 40, &mut c),
            6 if h.size >= 48 => spherical(r.payload, &mut c),
            7 if h.size >= 48 => targets(r.payload, 112, &mut c),
            301 => scaled_points(r.payload, &mut c),
            308 | 1010 => targets(r.payload, 112, &mut c),
            1000 => spherical(r.payload, &mut c),
            1020 => compressed_points(r.payload, &mut c),
            _ => true,
        };
        if c.points.len() != before {
            first = before;
        }
        if !known {
            c.faults.push(format!(
                "record of type {} has {} bytes, which is no whole number of entries",
                r.kind,
                r.payload.len()
            ));
        }
    }
    let all = c.points.len();
    c.points.retain(|p| p.range_m.is_finite() && p.azimuth_rad.is_finite() && p.range_rate_mps.is_finite());
    if c.points.len() < all {
        c.faults.push(format!("{} points with numbers that are not finite", all - c.points.len()));
    }
    c
}

fn float(b: &[u8], at: usize) -> f32 {
    f32::from_bits(word(b, at))
}

fn int16(b: &[u8], at: usize) -> f32 {
    b.get(at..at + 2).map_or(0.0, |w| f32::from(i16::from_le_bytes([w[0], w[1]])))
}

fn uint16(b: &[u8], at: usize) -> f32 {
    b.get(at..at + 2).map_or(0.0, |w| f32::from(u16::from_le_bytes([w[0], w[1]])))
}

/// A point from TI's Cartesian axes, metres, and its radial velocity along the slant, m/s.
fn from_cartesian(x: f32, y: f32, z: f32, doppler: f32) -> RadarPoint {
    let ground = x.hypot(y);
    let slant = ground.hypot(z);
    // A body on the road approaches faster over ground than along the slant; near the nadir that says nothing any more.
    let rate = if ground > 0.5 * slant { doppler * slant / ground.max(1e-6) } else { doppler };
    RadarPoint { range_m: ground, azimuth_rad: (-x).atan2(y), range_rate_mps: rate, snr_db: None }
}

fn add(c: &mut Content, p: RadarPoint) {
    if c.points.len() < MAX_POINTS {
        c.points.push(p);
    }
}

/// Type 1: floats in SDK 3, fixed point before.
fn detected_points(h: &Header, r: &Record<'_>, c: &mut Content) -> bool {
    let b = r.payload;
    let n = (word(b, 0) & 0xFFFF) as usize;
    let q = f32::from(u8::try_from((word(b, 0) >> 16).min(31)).unwrap_or(31)).exp2();
    if b.len().is_multiple_of(16) && h.points.is_none_or(|n| n as usize * 16 == b.len()) {
        return cartesian(b, c);
    }
    if b.len() == 4 + 12 * n {
        for p in b[4..].chunks_exact(12) {
            // Range and Doppler index, peak, then x, y, z; the Doppler bin's width is the configuration's and not in the packet.
            add(c, from_cartesian(int16(p, 6) / q, int16(p, 8) / q, int16(p, 10) / q, f32::NAN));
        }
        return true;
    }
    if b.len() == 4 + 8 * n {
        for p in b[4..].chunks_exact(8) {
            add(c, from_cartesian(int16(p, 4) / q, int16(p, 6) / q, 0.0, int16(p, 0) / q));
        }
        return true;
    }
    // A layout that states no number of points.
    cartesian(b, c)
}

/// n × {f32 x, y, z, Doppler}.
fn cartesian(b: &[u8], c: &mut Content) -> bool {
    for p in b.chunks_exact(16) {
        add(c, from_cartesian(float(p, 0), float(p, 4), float(p, 8), float(p, 12)));
    }
    b.len().is_multiple_of(16)
}

/// n × {u16 SNR, u16 noise}, tenths of a dB, for the points that came last.
fn side_info(b: &[u8], points: &mut [RadarPoint]) -> bool {
    for (p, s) in points.iter_mut().zip(b.chunks_exact(4)) {
        p.snr_db = Some(uint16(s, 0) * 0.1);
    }
    b.len().is_multiple_of(4)
}

/// n × {f32 range, azimuth, elevation, Doppler}; azimuth positive to the right.
fn spherical(b: &[u8], c: &mut Content) -> bool {
    for p in b.chunks_exact(16) {
        add(c, from_spherical(float(p, 0), float(p, 4), float(p, 8), float(p, 12), None));
    }
    b.len().is_multiple_of(16)
}

fn from_spherical(range: f32, azimuth: f32, elevation: f32, doppler: f32, snr_db: Option<f32>) -> RadarPoint {
    let (ground, up) = (range * elevation.cos(), range * elevation.sin());
    RadarPoint { snr_db, ..from_cartesian(ground * azimuth.sin(), ground * azimuth.cos(), up, doppler) }
}

/// Type 301: a header of units, then n × {i16 x, y, z, Doppler; u8 SNR, noise}.
fn scaled_points(b: &[u8], c: &mut Content) -> bool {
    let Some((units, list)) = b.split_at_checked(20) else { return b.is_empty() };
    let (xyz, doppler, snr) = (float(units, 0), float(units, 4), float(units, 8));
    for p in list.chunks_exact(10) {
        let mut point =
            from_cartesian(int16(p, 0) * xyz, int16(p, 2) * xyz, int16(p, 4) * xyz, int16(p, 6) * doppler);
        point.snr_db = Some(f32::from(p[8]) * snr).filter(|s| s.is_finite());
        add(c, point);
    }
    list.len().is_multiple_of(10)
}

/// Type 1020: five units {elevation, azimuth, Doppler, range, SNR}, then n × {i8, i8, i16, u16, u16}.
fn compressed_points(b: &[u8], c: &mut Content) -> bool {
    let Some((units, list)) = b.split_at_checked(20) else { return b.is_empty() };
    let unit = |k: usize| float(units, 4 * k);
    for p in list.chunks_exact(8) {
        let (elevation, azimuth) = (f32::from(p[0] as i8) * unit(0), f32::from(p[1] as i8) * unit(1));
        let snr = Some(uint16(p, 6) * unit(4)).filter(|s| s.is_finite());
        add(c, from_spherical(uint16(p, 4) * unit(3), azimuth, elevation, int16(p, 2) * unit(2), snr));
    }
    list.len().is_multiple_of(8)
}

/// n × {u32 identity, f32 position xyz, velocity xyz, …}, `size` bytes each.
fn targets(b: &[u8], size: usize, c: &mut Content) -> bool {
    let list = c.objects.get_or_insert_default();
    for t in b.chunks_exact(size) {
        let o = ObjectReport {
            object_id: u64::from(word(t, 0)),
            x_m: float(t, 8),
            y_m: -float(t, 4),
            vx_mps: float(t, 20),
            vy_mps: -float(t, 16),
            class: ObjectClass::Unknown,
        };
        let finite = [o.x_m, o.y_m, o.vx_mps, o.vy_mps].iter().all(|v| v.is_finite());
        if finite && list.len() < MAX_POINTS {
            list.push(o);
        }
    }
    b.len().is_multiple_of(size)
}
