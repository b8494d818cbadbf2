//! The unit's page in a browser.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/browser.rs"]
mod browser;
mod support;

use browser::Browser;
use edge_daemon::config::Unit;
use edge_daemon::run::{self, Handle, Options};
use std::path::Path;
use support::{Radar, alone, free_port, unit_toml};

fn start(radar: &Radar, port: u16) -> Handle {
    let page = format!("[page]\nlisten = \"127.0.0.1:{port}\"\n[[source]]");
    let text = unit_toml(radar, "").replacen("[[source]]", &page, 1);
    let unit = Unit::from_text(&text, "unit.toml").unwrap();
    run::start(unit, Options { session: Some(alone()), ..Options::default() }).unwrap()
}

/// Pixels of the picture that are not its ground.
const PAINTED: &str = "(() => { const c = document.getElementById('canvas'); \
    const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
    let n = 0; for (let i = 3; i < p.length; i += 4) if (p[i]) n++; return n; })()";

const ID: &str = "document.getElementById('picked-id').textContent";

#[test]
fn the_page_shows_tracks_and_alerts_tells_a_loss_and_comes_back() {
    let name = "the_page_shows_tracks_and_alerts_tells_a_loss_and_comes_back";
    let Some(browser) = Browser::start(name) else { return };
    let (radar, port) = (Radar::start(), free_port());
    let unit = start(&radar, port);
    // For people to look at: `base64 -d` makes a PNG of each.
    let picture = |name: &str| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("page-{name}.png.base64"));
        std::fs::write(file, browser.picture()).unwrap();
    };
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
