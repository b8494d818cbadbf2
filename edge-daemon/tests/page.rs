//! The unit's page in a browser.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/browser.rs"]
mod browser;
mod support;

use browser::Browser;
use edge_daemon::config::Unit;
use edge_daemon::run::{self, Handle, Options};
use std::path::Path;
use support::{Radar, alone, free_port, signal_log, unit_toml};

fn start(radar: &Radar, port: u16) -> Handle {
    start_with(radar, port, "")
}

fn start_with(radar: &Radar, port: u16, more: &str) -> Handle {
    let page = format!("[page]\nlisten = \"127.0.0.1:{port}\"\n[[source]]");
    let text = unit_toml(radar, more)
        .replacen("[[source]]", &page, 1)
        // Where the map is.
        .replace(
            "latitude_degrees = 48.0\nlongitude_degrees = 11.0",
            "latitude_degrees = 48.2\nlongitude_degrees = 11.6",
        );
    let unit = Unit::from_text(&text, "unit.toml").unwrap();
    run::start(unit, Options { session: Some(alone()), ..Options::default() }).unwrap()
}

/// Pixels of the picture that are not its ground.
const PAINTED: &str = "(() => { const c = document.getElementById('canvas'); \
    const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
    let n = 0; for (let i = 3; i < p.length; i += 4) if (p[i]) n++; return n; })()";

const ID: &str = "document.getElementById('picked-id').textContent";

/// For people to look at: `base64 -d` makes a PNG of it.
fn keep(browser: &Browser, name: &str) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("page-{name}.png.base64"));
    std::fs::write(file, browser.picture()).unwrap();
}

#[test]
fn the_page_shows_tracks_and_alerts_tells_a_loss_and_comes_back() {
    let name = "the_page_shows_tracks_and_alerts_tells_a_loss_and_comes_back";
    let Some(browser) = Browser::start(name) else { return };
    let (radar, port) = (Radar::start(), free_port());
    let unit = start(&radar, port);
    let picture = |name: &str| keep(&browser, name);
    browser.open(&format!("http://localhost:{port}/"));
    let has_tracks = "Number(document.getElementById('figure-tracks').textContent) > 0";
    browser.until(has_tracks);
    browser.until("document.getElementById('unit').textContent === 'testville / corner'");
    browser.until("document.getElementById('state').textContent === 'ok'");
    browser.until(&format!("{PAINTED} > 50"));
    browser.until("document.querySelector('#sensors td.ok') !== null");
    browser.until("/memory [0-9]+.* MB/.test(document.getElementById('machine').textContent)");

    // By keyboard: a track is picked and told; the picture moves and zooms.
    browser.press("#canvas", "n");
    browser.until("!document.getElementById('picked-panel').hidden");
    let id = browser.value(ID);
    browser.press("#canvas", "+++");
    browser.until("document.getElementById('scale-text').textContent !== ''");
    // What single sensors say comes on demand.
    browser.click("#layers summary");
    browser.click("[data-layer=detections]");
    browser.until("!document.getElementById('detection-sensors').hidden");
    picture("desktop");
    browser.size(390, 844);
    browser.until("document.documentElement.scrollWidth <= innerWidth");
    picture("phone");
    browser.size(1280, 800);

    radar.plug(false);
    browser.until("document.querySelector('#alerts li.warning')?.textContent.includes('radar')");
    browser.until("document.getElementById('state').textContent !== 'ok'");
    radar.plug(true);
    browser.until("document.querySelector('#alerts li.none') !== null");

    // Looking back shows what was, while what is goes on.
    browser.value("(() => { const s = document.getElementById('history'); s.value = -2; s.dispatchEvent(new Event('input')); })()");
    browser.until("document.getElementById('history-text').textContent === '2.0 s ago'");
    browser.click("#live");
    browser.until("document.getElementById('history-text').textContent === 'live'");
    browser.until("getComputedStyle(document.getElementById('live')).display === 'none'");

    drop(unit);
    browser.until("!document.getElementById('lost').hidden");
    browser.until("document.getElementById('map').classList.contains('stale')");
    picture("lost");
    let again = start(&radar, port);
    browser.until("document.getElementById('lost').hidden");
    browser.until(has_tracks);
    browser.until(&format!("{PAINTED} > 50"));
    assert_ne!(id, serde_json::json!(""), "a track was picked");
    drop(again);
}

/// Pixels of the picture that have a signal's green.
const GREEN: &str = "(() => { const c = document.getElementById('canvas'); \
    const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; let n = 0; \
    for (let i = 0; i < p.length; i += 4) n += Math.hypot(p[i] - 0x1f, p[i + 1] - 0x9d, p[i + 2] - 0x57) < 12 && p[i + 3] > 200; \
    return n; })()";

#[test]
fn the_page_plays_what_was_recorded() {
    let Some(browser) = Browser::start("the_page_plays_what_was_recorded") else { return };
    let (radar, port, folder) = (Radar::start(), free_port(), tempfile::tempdir().unwrap());
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/junction.geojson");
    let more = format!(
        "{}[history]\nfolder = \"{}\"\nkeep_free_bytes = 0\n[map]\nfile = \"{}\"\n",
        // Phase 4 gets green.
        signal_log(folder.path(), &[(1, 4, 0)]),
        folder.path().join("history").display(),
        map.display()
    );
    let unit = start_with(&radar, port, &more);
    browser.open(&format!("http://localhost:{port}/"));
    let text = "document.getElementById('history-text').textContent";
    browser.until("Number(document.getElementById('figure-tracks').textContent) > 0");
    browser.until("getComputedStyle(document.getElementById('recorded-open')).display !== 'none'");
    browser.until("document.querySelector('#signals li.green')?.textContent === 'phase 4: green'");
    browser.until(&format!("{GREEN} > 20"));
    browser.click("#layers summary");
    for layer in ["names", "movements"] {
        browser.click(&format!("[data-layer={layer}]"));
    }
    keep(&browser, "map");
    browser.click("#layers summary");

    // Now there is nothing to be seen; what was is still there, and an alert leads to it.
    radar.plug(false);
    browser.until("document.getElementById('figure-tracks').textContent === '0'");
    browser.until("document.querySelector('#alerts button time') !== null");
    // In one go: the list is made anew whenever an alert has news.
    browser.value("document.querySelector('#alerts button').click()");
    browser.until("!document.getElementById('recorded').hidden");
    browser.until("document.getElementById('recorded-play').textContent === 'pause'");
    browser.until(&format!("/^2.* UTC$/.test({text})"));
    let began = browser.value(text);
    browser.until(&format!("{text} > {began}"));
    // However slow the machine, the car is met: from the beginning on, a frame at a time.
    browser.press("#canvas", " ");
    browser.until("document.getElementById('recorded-play').textContent === 'play'");
    browser.click("#recorded-back");
    browser.until(
        "(() => { if (Number(document.getElementById('figure-tracks').textContent) > 0) return true; \
         document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keydown', { key: '.' })); return false; })()",
    );
    browser.press("#canvas", "n");
    browser.until("!document.getElementById('picked-panel').hidden");
    browser.until(&format!("{GREEN} > 20"));
    keep(&browser, "recorded");
    browser.size(390, 844);
    browser.until("document.documentElement.scrollWidth <= innerWidth");
    keep(&browser, "recorded-phone");
    browser.size(1280, 800);

    // Frame by frame.
    let place = "document.querySelector('#picked dd:nth-of-type(5)').textContent";
    let before = browser.value(place);
    browser.press("#canvas", "...");
    browser.until(&format!("{place} !== {before}"));
    browser.press("#canvas", ",,,");
    browser.until(&format!("{place} === {before}"));
    browser.click("#live");
    browser.until(&format!("{text} === 'live'"));
    browser.until("document.getElementById('picked-panel').hidden");
    drop(unit);
}
