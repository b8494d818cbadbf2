//! Cameras without a detector: `mjpeg` and `pictures` of a `[[source]]`, and how what moves is found in them.

use super::check::{At, Findings};
use super::defaults as d;
use super::model::{Format, Source};
use front_end::camera_motion::MotionParams;
use serde::{Deserialize, Serialize};

/// `[source.mjpeg]`: motion JPEG over HTTP.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mjpeg {
    /// `http://host:port/path`.
    pub url: String,
    /// Connects anew after this long without a byte, milliseconds.
    #[serde(default = "d::mjpeg_idle")]
    pub idle_reconnect_ms: f64,
}

/// `[source.pictures]`: JPEG and PNG files, in the order of their names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pictures {
    /// Folder that they lie in.
    pub folder: String,
}

/// `[source.motion]`: how what moves is found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Motion {
    /// Frames a second, which turn the times below into frames; pictures of a folder are taken so fast.
    pub rate_hertz: f64,
    /// What has stayed as it is for so long has stopped, seconds.
    pub stop_seconds: f64,
    /// What has stopped becomes background after so long, seconds.
    pub absorb_seconds: f64,
    /// The background is learnt for so long, and nothing reported, seconds.
    pub learn_seconds: f64,
    /// Least difference from the background, grey levels of 255.
    pub contrast_levels: f64,
    /// Smaller patches are left out, pixels.
    pub min_area_pixels: f64,
    /// Share of the picture that changes at once when it is the light, per cent.
    pub light_percent: f64,
}

impl Default for Motion {
    fn default() -> Self {
        Self {
            rate_hertz: 10.0,
            stop_seconds: 3.0,
            absorb_seconds: 600.0,
            learn_seconds: 10.0,
            contrast_levels: 10.0,
            min_area_pixels: 64.0,
            light_percent: 50.0,
        }
    }
}

impl Motion {
    /// The same in frames, for the kernel.
    #[must_use]
    pub fn params(&self) -> MotionParams {
        let frames =
            |seconds: f64| (seconds * self.rate_hertz).round().clamp(0.0, f64::from(1u32 << 31)) as u32;
        let stop_frames = frames(self.stop_seconds).clamp(1, 200) as u8;
        let deviation_min = self.contrast_levels.round().clamp(1.0, 255.0) as u8;
        MotionParams {
            stop_frames,
            absorb_frames: frames(self.absorb_seconds).max(u32::from(stop_frames) + 1),
            // Two and a half grey levels a second: dusk and clouds, no vehicle.
            slow_period: (self.rate_hertz * 0.4).round().clamp(1.0, 255.0) as u8,
            learn_frames: frames(self.learn_seconds),
            deviation_min,
            deviation_max: deviation_min.max(MotionParams::default().deviation_max),
            rebase_permille: (self.light_percent * 10.0).round().clamp(1.0, 1000.0) as u16,
            min_area_px: self.min_area_pixels.round().clamp(1.0, f64::from(1u32 << 24)) as u32,
            ..MotionParams::default()
        }
    }
}

/// `http://host:port/path`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpUrl<'a> {
    /// Host.
    pub host: &'a str,
    /// Port, 80 where none is given.
    pub port: u16,
    /// Path with its query, beginning with `/`.
    pub path: String,
}

impl<'a> HttpUrl<'a> {
    /// None where it is no such address; user names and passwords are none of it.
    #[must_use]
    pub fn parse(url: &'a str) -> Option<Self> {
        let rest = url.strip_prefix("http://")?;
        let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let colon = authority.rfind(':').filter(|&at| !authority[at..].contains(']'));
        let (host, port) = match colon {
            Some(at) => (&authority[..at], authority[at + 1..].parse().ok()?),
            None => (authority, 80),
        };
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_graphic());
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        (!host.is_empty() && !host.contains('@') && plain(host) && plain(&path) && port > 0).then_some(Self {
            host,
            port,
            path,
        })
    }
}

/// An address as logs and errors show it: without a user's name and password, and without what a query may hold.
pub(crate) fn shown(url: &str) -> String {
    let url = url.split('?').next().unwrap_or_default();
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://…@{host}{path}"),
        None => url.to_owned(),
    }
}

const SECONDS: &str = " seconds";

/// Finds what is wrong with a source's pictures.
pub(super) fn check(s: &Source, at: &At, f: &mut Findings) {
    let transport = match (&s.mjpeg, &s.pictures) {
        (Some(_), _) => "mjpeg",
        (None, Some(_)) => "pictures",
        (None, None) => {
            if s.motion.is_some() {
                let what = format!("source `{}` has no pictures to find motion in", s.name);
                f.error(at.key("motion"), what, "add `mjpeg` or `pictures`, or remove `motion`");
            }
            return;
        }
    };
    if s.format != Format::CameraJson {
        f.error(
            at.key(transport),
            format!(
                "source `{}` has format {}, but what is found in pictures is boxes",
                s.name,
                s.format.name()
            ),
            "write `format = \"camera_json\"`",
        );
    }
    if let Some(m) = &s.mjpeg {
        let at = at.key("mjpeg");
        if HttpUrl::parse(&m.url).is_none() {
            let remedy = "write `http://host:port/path`, without a user name";
            f.error(
                at.key("url"),
                format!("`{}` is no address of a motion JPEG stream", shown(&m.url)),
                remedy,
            );
        }
        f.range(&at, "idle_reconnect_ms", m.idle_reconnect_ms, (100.0, 3_600_000.0), " milliseconds");
    }
    let (m, at) = (s.motion.clone().unwrap_or_default(), at.key("motion"));
    f.range(&at, "rate_hertz", m.rate_hertz, (0.1, 200.0), " hertz");
    // A pixel counts up to 200 frames until it has stopped.
    let longest = 200.0 / m.rate_hertz.max(0.1);
    f.range(&at, "stop_seconds", m.stop_seconds, (1.0 / m.rate_hertz.max(0.1), longest), SECONDS);
    f.range(&at, "absorb_seconds", m.absorb_seconds, (2.0 * m.stop_seconds, 86_400.0), SECONDS);
    f.range(&at, "learn_seconds", m.learn_seconds, (0.0, 600.0), SECONDS);
    f.range(&at, "contrast_levels", m.contrast_levels, (1.0, 255.0), " grey levels");
    f.range(&at, "min_area_pixels", m.min_area_pixels, (1.0, 1e7), " pixels");
    f.range(&at, "light_percent", m.light_percent, (1.0, 100.0), " per cent");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_apart() {
        let of = |url| HttpUrl::parse(url).map(|u| (u.host, u.port, u.path));
        assert_eq!(of("http://10.0.0.7/video.mjpg?q=1"), Some(("10.0.0.7", 80, "/video.mjpg?q=1".into())));
        assert_eq!(of("http://camera:8080"), Some(("camera", 8080, "/".into())));
        assert_eq!(of("http://[::1]:81/a"), Some(("[::1]", 81, "/a".into())));
        assert_eq!(of("http://[::1]?a"), Some(("[::1]", 80, "/?a".into())));
        for bad in [
            "https://a/b",
            "http://",
            "http://a:b/",
            "http://u:p@a/",
            "http://a b/",
            "http://a/\r\nX: y",
            "a:80",
        ] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_secret_of_an_address_is_shown() {
        assert_eq!(shown("http://10.0.0.7:80/video.mjpg"), "http://10.0.0.7:80/video.mjpg");
        assert_eq!(shown("http://10.0.0.7/video?token=secret"), "http://10.0.0.7/video");
        assert_eq!(shown("http://user:secret@10.0.0.7/video"), "http://…@10.0.0.7/video");
        assert_eq!(shown("http://user:sec@ret@10.0.0.7/a@b"), "http://…@10.0.0.7/a@b");
    }

    #[test]
    fn whatever_passes_the_checks_is_good_for_the_kernel() {
        for rate in [0.1, 1.0, 10.0, 25.0, 60.0, 200.0] {
            let stop = (2.0_f64).clamp(1.0 / rate, 200.0 / rate);
            let motion = Motion {
                rate_hertz: rate,
                stop_seconds: stop,
                absorb_seconds: 2.0 * stop,
                ..Motion::default()
            };
            assert_eq!(motion.params().check(), Ok(()), "{motion:?}");
            let longest = Motion { absorb_seconds: 86_400.0, contrast_levels: 255.0, ..motion };
            assert_eq!(longest.params().check(), Ok(()), "{longest:?}");
        }
    }
}
