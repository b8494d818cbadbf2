//! Published tracks as CSV: one row per confirmed track per frame.

use fusion_contract::{Motion, Site, Track, TrackFrame};
use std::io::{self, Write};

/// The header. Up to `p_yy` it is what scorers expect; covariances in m², m²/s and m²/s², angles in radians, `t`
/// and `left` in UTC seconds, sensors separated by `|`.
pub const HEADER: &str = "t,id,class,x,y,vx,vy,heading,length,width,existence,p_xx,p_xy,p_yy,\
                          p_xvx,p_xvy,p_yvx,p_yvy,p_vxvx,p_vxvy,p_vyvy,height,turn_rate,motion,lane,age,unseen,left,sensors";

/// Writes frames as rows. Numbers are fixed-point (a tenth of a millimetre, a millionth of a square metre):
/// finer than any uncertainty, the same on every machine, and ten times faster than the shortest decimal.
#[derive(Debug)]
pub struct TracksCsv<W: Write> {
    out: W,
    row: Vec<u8>,
    lanes: Vec<String>,
    sensors: Vec<String>,
}

impl<W: Write> TracksCsv<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(mut out: W, site: &Site) -> io::Result<Self> {
        writeln!(out, "{HEADER}")?;
        Ok(Self {
            out,
            row: Vec::with_capacity(512),
            lanes: site.lanes.iter().map(|l| quoted(&l.name)).collect(),
            sensors: site.sensors.iter().map(|s| s.name.replace(['|', ',', '"', '\n', '\r'], "_")).collect(),
        })
    }

    /// Writes a frame's tracks.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn frame(&mut self, frame: &TrackFrame) -> io::Result<()> {
        if frame.tracks.is_empty() {
            return Ok(());
        }
        let (t, left) = (frame.valid.to_string(), frame.left.to_string());
        for track in &frame.tracks {
            self.row.clear();
            row(&mut self.row, track, &t, &left, &self.lanes, &self.sensors)?;
            self.out.write_all(&self.row)?;
        }
        Ok(())
    }

    /// Flushes, and gives the writer back.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

fn row(
    buf: &mut Vec<u8>,
    k: &Track,
    t: &str,
    left: &str,
    lanes: &[String],
    sensors: &[String],
) -> io::Result<()> {
    buf.extend_from_slice(t.as_bytes());
    write!(buf, ",{},{}", k.id, k.class.name())?;
    for v in [k.x_m, k.y_m, k.vx_mps, k.vy_mps, k.heading_rad, k.length_m, k.width_m, k.existence] {
        fixed(buf, v, 4);
    }
    let [xx, xy, x_vx, x_vy, yy, y_vx, y_vy, vx_vx, vx_vy, vy_vy] = k.covariance;
    for v in [xx, xy, yy, x_vx, x_vy, y_vx, y_vy, vx_vx, vx_vy, vy_vy] {
        fixed(buf, v, 6);
    }
    fixed(buf, k.height_m, 4);
    fixed(buf, k.turn_rate_radps, 4);
    buf.extend_from_slice(match k.motion {
        Motion::Moving => b",moving,",
        Motion::Stopped => b",stopped,",
    });
    if let Some(lane) = k.lane.and_then(|l| lanes.get(usize::from(l))) {
        buf.extend_from_slice(lane.as_bytes());
    }
    fixed(buf, k.age_s, 3);
    fixed(buf, k.unseen_s, 3);
    buf.push(b',');
    buf.extend_from_slice(left.as_bytes());
    buf.push(b',');
    for (n, sensor) in k.sensors.iter().enumerate() {
        if n > 0 {
            buf.push(b'|');
        }
        buf.extend_from_slice(sensors.get(usize::from(sensor.0)).map_or(b"?", |s| s.as_bytes()));
    }
    buf.push(b'\n');
    Ok(())
}

/// A comma and a number with so many decimals.
fn fixed(buf: &mut Vec<u8>, value: f32, decimals: usize) {
    const TEN: [f64; 8] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7];
    buf.push(b',');
    let scaled = (f64::from(value) * TEN[decimals]).round();
    // Beyond what an i64 holds exactly (and for what is no number) the general form will do.
    if scaled.is_nan() || scaled.abs() >= 9e15 {
        let _ = write!(buf, "{value}");
        return;
    }
    let n = scaled as i64;
    if n < 0 {
        buf.push(b'-');
    }
    let mut digits = [b'0'; 20];
    let (mut rest, mut i) = (n.unsigned_abs(), digits.len());
    let mut written = 0;
    while rest > 0 || written <= decimals {
        i -= 1;
        digits[i] = b'0' + (rest % 10) as u8;
        rest /= 10;
        written += 1;
    }
    let point = digits.len() - decimals;
    buf.extend_from_slice(&digits[i..point]);
    if decimals > 0 {
        buf.push(b'.');
        buf.extend_from_slice(&digits[point..]);
    }
}

/// A field that may hold anything.
pub(super) fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(value: f32, decimals: usize) -> String {
        let mut buf = Vec::new();
        fixed(&mut buf, value, decimals);
        String::from_utf8(buf).unwrap()
    }

    #[test]
    fn fixed_point_by_hand() {
        assert_eq!(text(0.0, 4), ",0.0000");
        assert_eq!(text(-1.5, 4), ",-1.5000");
        assert_eq!(text(12.34567, 3), ",12.346");
        assert_eq!(text(-0.00001, 4), ",0.0000");
        assert_eq!(text(f32::NAN, 4), ",NaN");
        assert_eq!(text(f32::INFINITY, 4), ",inf");
        assert_eq!(text(1e30, 4), format!(",{}", 1e30_f32));
    }

    proptest! {
        /// The standard library's formatting is the oracle, up to ties and the sign of zero.
        #[test]
        fn fixed_point_is_within_half_a_unit(value in -1e6_f32..1e6, decimals in 0_usize..7) {
            let ours: f64 = text(value, decimals)[1..].parse().unwrap();
            let unit = 10_f64.powi(-(decimals as i32));
            // Half a unit, and what an f64 can tell apart at this size.
            let bound = 0.5 * unit + 2.0 * f64::EPSILON * f64::from(value).abs();
            prop_assert!((ours - f64::from(value)).abs() <= bound);
            let decimals_written = text(value, decimals).split_once('.').map_or(0, |(_, d)| d.len());
            prop_assert_eq!(decimals_written, decimals);
        }
    }
}
