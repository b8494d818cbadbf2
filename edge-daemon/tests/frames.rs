//! A camera without a detector, from pictures on a wire or in a folder to boxes in the filter and in the recording.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use edge_daemon::config::Unit;
use edge_daemon::replay::{ReplayOptions, replay};
use edge_daemon::run::{self, Options};
use front_end::camera_motion::scene::{Body, STEADY, Scene};
use fusion_contract::{ObjectClass, ScanData};
use fusion_record::{Record, Recording};
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing here takes as long; a machine that is busy may.
const PATIENCE: Duration = Duration::from_secs(60);
const FRAMES: u32 = 120;

fn unit(source: &str) -> Unit {
    let text = format!(
        r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 48.0
longitude_degrees = 11.0
[publish]
enabled = false
[acquire]
backoff_first_ms = 50
backoff_limit_ms = 200
[[source]]
name = "camera"
format = "camera_json"
{source}
motion = {{ rate_hertz = 50.0, learn_seconds = 0.2, stop_seconds = 0.2, min_area_pixels = 40 }}
[[camera]]
name = "camera"
source = "camera"
x_metres = 0
y_metres = 0
z_metres = 6
yaw_degrees = 0
pitch_down_degrees = 20
focal_pixels = 150
width_pixels = 160
height_pixels = 96
latency_ms = 20
period_ms = 20
"#
    );
    Unit::from_text(&text, "unit.toml").unwrap()
}

/// A body drives in, stops at frame 60 and stays.
fn scene() -> Scene {
    let mut body = Body::moving(-60.0, 40.0, (36, 24), 2.0, 220);
    body.stands = (60, u32::MAX);
    Scene::new(160, 96, 3, 7).with(body)
}

fn jpeg(scene: &Scene, frame: u32) -> Vec<u8> {
    let (mut luma, mut bytes) = (Vec::new(), Vec::new());
    scene.paint(frame, STEADY, &mut luma);
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&luma, 160, 96, jpeg_encoder::ColorType::Luma).unwrap();
    bytes
}

/// A camera that answers one request with so many pictures, one of them damaged, and then stays silent.
fn serve(mut client: TcpStream) -> std::io::Result<String> {
    let mut request = vec![0; 4096];
    let n = client.read(&mut request)?;
    let head = "HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n";
    client.write_all(head.as_bytes())?;
    let scene = scene();
    for k in 0..FRAMES {
        let mut picture = jpeg(&scene, k);
        if k == 80 {
            picture.truncate(picture.len() / 2);
        }
        let head =
            format!("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {}\r\n\r\n", picture.len());
        client.write_all(&[head.as_bytes(), &picture, b"\r\n"].concat())?;
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(String::from_utf8_lossy(&request[..n]).into_owned())
}

/// Waits until so many scans were fused.
fn wait_for_scans(handle: &run::Handle, scans: u64) {
    let began = Instant::now();
    while handle.stats().scans < scans {
        assert!(began.elapsed() < PATIENCE, "{:?}", handle.stats());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The camera's scans in a recording, and the text that it sent according to it.
fn recorded(file: &Path) -> (Vec<Vec<fusion_contract::CameraBox>>, String) {
    let mut recording = Recording::open(file).unwrap();
    let (mut scans, mut text) = (Vec::new(), String::new());
    for record in recording.records() {
        match record.unwrap() {
            Record::Detections(scan) => {
                if let ScanData::Camera(boxes) = scan.data {
                    scans.push(boxes);
                }
            }
            Record::Raw { bytes, .. } => text.push_str(&String::from_utf8_lossy(&bytes)),
            _ => {}
        }
    }
    (scans, text)
}

/// Boxes of the standing body and nothing else at the end; no picture, only boxes, in the recording; which gives the same
/// scans once more.
fn is_seen(unit: &Unit, file: &Path, least: usize) {
    let (scans, text) = recorded(file);
    assert!(scans.len() >= least, "{} scans", scans.len());
    let [last] = scans.last().unwrap()[..] else { panic!("{:?}", scans.last()) };
    assert_eq!(last.class, ObjectClass::Unknown);
    let near = |is: f32, want: f32| (is - want).abs() <= 2.0;
    assert!(near(last.left_px, 60.0) && near(last.top_px, 40.0) && near(last.width_px, 36.0), "{last:?}");
    assert!(text.lines().last().unwrap().contains(r#""motion":"stopped""#), "{:?}", text.lines().last());
    assert!(!text.contains("JFIF"), "a picture was recorded");
    let mut again = 0;
    let summary = replay(unit, file, &ReplayOptions::default(), None, |_| {
        again += 1;
        Ok(())
    });
    assert!(summary.is_ok() && again > 0);
}

#[test]
fn what_moves_in_motion_jpeg_is_fused_and_recorded_as_boxes() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let source = format!("mjpeg = {{ url = \"http://{}/live?x=1\" }}", listener.local_addr().unwrap());
    let camera = std::thread::spawn(move || serve(listener.accept().unwrap().0).unwrap());
    let (unit, folder) = (unit(&source), tempfile::tempdir().unwrap());
    let file = folder.path().join("run.mcap");
    let options = Options { record_file: Some(file.clone()), ..Options::default() };
    let handle = run::start(unit.clone(), options).unwrap();
    let request = camera.join().unwrap();
    assert!(request.starts_with("GET /live?x=1 HTTP/1.0\r\nHost: 127.0.0.1:"), "{request}");
    // Ten frames are learnt from, one is damaged; a machine that is busy loses some more.
    wait_for_scans(&handle, u64::from(FRAMES) / 2);
    std::thread::sleep(Duration::from_millis(500));
    let stats = handle.stop();
    assert_eq!(stats.faults, 0, "{stats:?}");
    is_seen(&unit, &file, FRAMES as usize / 2);
}

#[test]
fn what_moves_in_a_folder_of_pictures_is_fused_and_recorded_as_boxes() {
    let (pictures, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let scene = scene();
    for k in 0..FRAMES {
        std::fs::write(pictures.path().join(format!("{k:05}.jpg")), jpeg(&scene, k)).unwrap();
    }
    std::fs::write(pictures.path().join("readme.txt"), "no picture").unwrap();
    let unit = unit(&format!("pictures = {{ folder = {:?} }}", pictures.path().display().to_string()));
    let file = folder.path().join("run.mcap");
    let options = Options { record_file: Some(file.clone()), ..Options::default() };
    let handle = run::start(unit.clone(), options).unwrap();
    // All of them: a folder waits. Ten are learnt from.
    wait_for_scans(&handle, u64::from(FRAMES) - 10);
    let stats = handle.stop();
    assert_eq!((stats.faults, stats.acquire_queue.dropped), (0, 0), "{stats:?}");
    is_seen(&unit, &file, FRAMES as usize - 10);
}

#[test]
fn wrong_choices_are_refused_with_a_remedy() {
    let refused = |source: &str| {
        let text = format!(
            "[unit]\ncity = \"a\"\nname = \"b\"\nlatitude_degrees = 1.0\nlongitude_degrees = 1.0\n[[source]]\nname = \"c\"\n{source}"
        );
        Unit::from_text(&text, "unit.toml").unwrap_err().to_string()
    };
    let told = refused("format = \"camera_json\"\nmjpeg = { url = \"rtsp://camera/\" }");
    assert!(told.contains("source[0].mjpeg.url") && told.contains("http://host:port/path"), "{told}");
    let told = refused("format = \"deepstream\"\nmjpeg = { url = \"http://camera/\" }");
    assert!(told.contains("camera_json"), "{told}");
    let told = refused("format = \"camera_json\"\nmotion = { stop_seconds = 1.0 }");
    assert!(told.contains("no pictures to find motion in"), "{told}");
    let told =
        refused("format = \"camera_json\"\npictures = { folder = \"x\" }\nmotion = { stop_seconds = 30.0 }");
    assert!(told.contains("source[0].motion.stop_seconds") && told.contains("0.1 to 20 seconds"), "{told}");
}
