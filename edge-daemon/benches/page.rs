//! How fluently a browser draws the page of a busy junction: 200 tracks, ten frames a second, in headless Chromium, whose every
//! pixel is drawn by the processor.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "its result")]

#[path = "../tests/support/browser.rs"]
mod browser;

use browser::Browser;
use fusion_page::{Access, Feed, Page, Settings};
use fusion_wire::{Format, encode, proto};
use std::thread::sleep;
use std::time::{Duration, Instant};

const TRACKS: u64 = 200;
const PERIOD: Duration = Duration::from_millis(100);
const MEASURED: Duration = Duration::from_secs(10);

/// Vehicles on ten lanes, each with its own speed.
fn frame(sequence: u64) -> String {
    let t = sequence as f32 * PERIOD.as_secs_f32();
    let tracks = (0..TRACKS).map(|id| {
        let (lane, place) = ((id % 10) as f32, (id / 10) as f32);
        let speed = 8.0 + lane;
        proto::Track {
            id,
            existence: 1.0,
            class: (1 + id % 7) as i32,
            x_m: (place * 14.0 + speed * t) % 280.0 - 140.0,
            y_m: lane * 4.0 - 20.0,
            vx_mps: speed,
            covariance: Some(proto::Covariance { x_x: 0.3, y_y: 0.1, x_y: 0.05, ..Default::default() }),
            extent: Some(proto::Extent { length_m: 4.5, width_m: 1.8, height_m: 1.5, ..Default::default() }),
            motion: proto::Motion::Moving.into(),
            class_probability: Some(proto::ClassProbability { car: 1.0, ..Default::default() }),
            sensors: vec![0, 1, 2],
            ..Default::default()
        }
    });
    let now = 1_700_000_000_000_000_000 + sequence as i64 * PERIOD.as_nanos() as i64;
    let frame =
        proto::TrackFrame { sequence, valid_utc_ns: now, tracks: tracks.collect(), ..Default::default() };
    String::from_utf8(encode(&frame, Format::Json).unwrap()).unwrap()
}

fn site() -> String {
    let point = |x_m, y_m| proto::Point { x_m, y_m };
    let lane = |n: u32| {
        let y = f64::from(n) * 4.0 - 20.0;
        proto::Lane {
            name: format!("lane-{n}"),
            centreline: vec![point(-140.0, y), point(140.0, y)],
            width_m: 3.5,
            ..Default::default()
        }
    };
    let site =
        proto::Site { unit: "bench".to_owned(), lanes: (0..10).map(lane).collect(), ..Default::default() };
    String::from_utf8(encode(&site, Format::Json).unwrap()).unwrap()
}

fn main() {
    let Some(browser) = Browser::start("page") else { return };
    let feed = Feed::default();
    let settings = Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        access: Access::ThisMachine,
        browsers: 1,
        archive: None,
    };
    let page = Page::start(settings, feed.clone()).unwrap();
    feed.newest("site", &site());
    println!(
        "{TRACKS} tracks, {:.0} frames a second, {} kB each",
        1.0 / PERIOD.as_secs_f64(),
        frame(0).len() / 1000
    );
    browser.open(&format!("http://localhost:{}/", page.address().port()));
    let feeding = {
        let feed = feed.clone();
        std::thread::spawn(move || {
            let began = Instant::now();
            for sequence in 0.. {
                feed.newest("tracks", &frame(sequence));
                if sequence > 10 && !feed.is_watched() {
                    return;
                }
                sleep((PERIOD * (sequence as u32 + 1)).saturating_sub(began.elapsed()));
            }
        })
    };
    browser.until("Number(document.getElementById('figure-tracks').textContent) === 200");
    // What is painted is counted as the browser paints it.
    browser.value("(() => { window.painted = 0; const f = () => { window.painted++; requestAnimationFrame(f); }; f(); })()");
    for (name, width, height) in [("desktop", 1280, 800), ("phone", 390, 844)] {
        browser.size(width, height);
        sleep(Duration::from_secs(3));
        let painted = || browser.value("window.painted").as_f64().unwrap();
        let (before, began) = (painted(), Instant::now());
        sleep(MEASURED);
        let fps = (painted() - before) / began.elapsed().as_secs_f64();
        println!("{name} {width} x {height}: {fps:.1} pictures a second");
    }
    drop(browser);
    feeding.join().unwrap();
}
