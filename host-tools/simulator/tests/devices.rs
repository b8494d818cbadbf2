//! The devices over their real transports, heard as a unit hears them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_contract::{ScanData, UtcNs};
use fusion_decode::{Decoded, Format, Message, Options, decoder};
use simulator::devices::{Devices, Endpoint, Source, bytes_of};
use simulator::{Layout, Report, Scenario, Simulation};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::TcpStream;
use tokio_serial::SerialPortBuilderExt as _;

fn decode(format: Format, bytes: &[u8]) -> Vec<Message> {
    let mut out = Decoded::default();
    let mut d = decoder(format, &Options::default());
    d.push(bytes, &mut out);
    d.reset(&mut out);
    out.messages
}

/// Keeps what a device says.
async fn listen(source: &Source) -> Arc<Mutex<Vec<u8>>> {
    async fn keep(mut stream: impl AsyncRead + Unpin, heard: Arc<Mutex<Vec<u8>>>) {
        let mut chunk = [0; 4096];
        while let Ok(n @ 1..) = stream.read(&mut chunk).await {
            heard.lock().unwrap().extend_from_slice(&chunk[..n]);
        }
    }
    let heard = Arc::<Mutex<Vec<u8>>>::default();
    match &source.endpoint {
        Endpoint::Serial(path) => {
            let port = tokio_serial::new(path, 921_600).open_native_async().unwrap();
            tokio::spawn(keep(port, Arc::clone(&heard)));
        }
        Endpoint::Tcp(address) => {
            let stream = TcpStream::connect(address).await.unwrap();
            tokio::spawn(keep(stream, Arc::clone(&heard)));
        }
        other => panic!("no usual device is at {other:?}"),
    }
    heard
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_heard_is_what_was_measured() {
    let scenario = Scenario::draw(2, Layout::Compact);
    let devices = Devices::open(Simulation::new(&scenario)).await.unwrap();
    let (site, sources) = (devices.site().clone(), devices.sources().to_vec());
    assert_eq!(sources.len(), 9, "four radars, four cameras, one card");
    let mut heard = Vec::new();
    for source in &sources {
        heard.push(listen(source).await);
    }
    let truths = Arc::<Mutex<Vec<(UtcNs, usize)>>>::default();
    let told = Arc::clone(&truths);
    let running = devices.run(move |at, bodies| told.lock().unwrap().push((at, bodies.len()))).unwrap();
    let start = running.start();
    // Long enough for every device to have spoken on the slowest machine.
    for _ in 0..600 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if running.sent().devices.iter().all(|d| d.messages >= 3) && truths.lock().unwrap().len() >= 10 {
            break;
        }
    }
    let sent = running.stop();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(sent.devices.iter().all(|d| d.dropped == 0 && d.messages >= 3), "{sent:?}");
    for (k, (at, bodies)) in truths.lock().unwrap().iter().enumerate() {
        assert_eq!(*at, start.plus_ns(k as i64 * 100_000_000));
        assert!(at.0 % 100_000_000 == 0 && *bodies > 0);
    }

    // The same seed measures the same: what each device should have said, in its order.
    let mut twin = Simulation::new(&scenario);
    let mut wanted: BTreeMap<usize, Vec<(f64, Vec<u8>)>> = BTreeMap::new();
    while twin.time() < 120.0
        && sources.iter().zip(&sent.devices).any(|(_, d)| {
            let k = sources.iter().position(|s| s.name == d.device).unwrap();
            (wanted.get(&k).map_or(0, Vec::len) as u64) < d.messages + 20
        })
    {
        for measurement in twin.advance() {
            let k = sources.iter().position(|s| s.sensors.contains(&measurement.sensor)).unwrap();
            let bytes = bytes_of(&site, &measurement, start);
            wanted.entry(k).or_default().push((measurement.arrival, bytes));
        }
    }
    for (k, source) in sources.iter().enumerate() {
        let (mut wanted, heard) = (wanted.remove(&k).unwrap(), heard[k].lock().unwrap());
        wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let n = sent.devices[k].messages as usize;
        let wanted: Vec<u8> = wanted.drain(..n).flat_map(|(_, bytes)| bytes).collect();
        assert!(*heard == wanted, "{}: {} bytes heard, {} sent", source.name, heard.len(), wanted.len());
        assert_eq!(decode(source.product.format().parse().unwrap(), &heard).len(), n, "{}", source.name);
    }
}

#[test]
fn bytes_say_what_was_measured() {
    let mut simulation = Simulation::new(&Scenario::draw(4, Layout::Grid));
    let (site, start) = (simulation.installation.site.clone(), UtcNs(1_800_000_000_000_000_000));
    let (mut radars, mut cameras, mut loops) = (0, 0, 0);
    while simulation.time() < 5.0 {
        for m in simulation.advance() {
            let bytes = bytes_of(&site, &m, start);
            let close = |at: UtcNs| (at.secs_since(start) - m.t).abs() < 1e-6;
            match &m.report {
                Report::Radar(points) => {
                    let messages = decode(Format::TiMmwave, &bytes);
                    let ScanData::Radar(read) = &messages[0].data else { panic!("{messages:?}") };
                    assert_eq!(read.len(), points.len());
                    for (a, b) in read.iter().zip(points) {
                        assert!((a.range_m - b.range_m).abs() < 1e-4, "{a:?} {b:?}");
                        assert!((a.range_rate_mps - b.range_rate_mps).abs() < 1e-5, "{a:?} {b:?}");
                        assert!((a.azimuth_rad - b.azimuth_rad).abs() < 1e-6);
                    }
                    radars += 1;
                }
                Report::Camera(boxes) => {
                    let messages = decode(Format::Deepstream, &bytes);
                    let ScanData::Camera(read) = &messages[0].data else { panic!("{messages:?}") };
                    assert!(close(messages[0].device_time.unwrap()), "{:?} is not {}", messages[0], m.t);
                    assert_eq!(messages[0].source.as_deref(), Some(site.sensors[m.sensor].name.as_str()));
                    for (a, b) in read.iter().zip(boxes) {
                        assert_eq!(a.class, b.class);
                        assert!(
                            (a.left_px - b.left_px).abs() < 1e-3 && (a.width_px - b.width_px).abs() < 1e-2
                        );
                    }
                    assert_eq!(read.len(), boxes.len());
                    cameras += 1;
                }
                Report::Objects(_) => panic!("no usual radar tracks"),
                Report::Loop(on) => {
                    let messages = decode(Format::LoopJson, &bytes);
                    let ScanData::Loop(edge) = &messages[0].data else { panic!("{messages:?}") };
                    assert!(edge.on == *on && close(messages[0].device_time.unwrap()));
                    loops += 1;
                }
            }
        }
    }
    assert!(radars >= 390 && cameras >= 190 && loops > 5, "{radars} {cameras} {loops}");
}

#[test]
fn frames_are_counted_one_by_one_whatever_the_phase() {
    for in_phase in [true, false] {
        let scenario = Scenario { in_phase, ..Scenario::demo(1) };
        let mut simulation = Simulation::new(&scenario);
        let (site, start) = (simulation.installation.site.clone(), UtcNs(1_800_000_000_000_000_000));
        assert_eq!(simulation.installation.phases_s[..4].iter().all(|p| *p == 0.0), in_phase);
        let mut counted: BTreeMap<usize, u64> = BTreeMap::new();
        while simulation.time() < 20.0 {
            for m in simulation.advance() {
                let bytes = bytes_of(&site, &m, start);
                if matches!(m.report, Report::Radar(_)) {
                    let next = counted.entry(m.sensor).or_default();
                    let counter = decode(Format::TiMmwave, &bytes)[0].frame_counter;
                    assert_eq!(counter, Some(*next), "{} at {}", site.sensors[m.sensor].name, m.t);
                    *next += 1;
                }
            }
        }
        assert!(counted.len() == 4 && counted.values().all(|n| *n >= 399), "{counted:?}");
    }
}
