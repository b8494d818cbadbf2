//! A broker that asks for TLS, a certificate, a user and a password, and sends what DeepStream would.

use super::*;
use crate::acquire::{Item, Limits, Queue};
use crate::clock::Clock;
use crate::config::Unit;
use crate::decoders::decoder_for;
use fusion_contract::{CameraBox, ObjectClass, ScanData, UtcNs};
use fusion_decode::{Decoded, encode};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use std::collections::VecDeque;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const USER: &str = "kerbside";
const PASSWORD: &str = "not for the log";

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// Certificate and key, PEM.
fn issue(authority: &CertifiedIssuer<'static, KeyPair>, name: &str) -> [String; 2] {
    let key = KeyPair::generate().unwrap();
    [named(name).signed_by(&key, authority).unwrap().pem(), key.serialize_pem()]
}

/// Both ends' files in a folder, and what the broker needs.
fn tls(folder: &Path) -> TlsAcceptor {
    let (ours, theirs) = (authority("city.example"), authority("other.example"));
    let [broker, broker_key] = issue(&ours, "localhost");
    let [unit, unit_key] = issue(&ours, "unit");
    for (name, pem) in
        [("authority", ours.pem()), ("other", theirs.pem()), ("unit", unit), ("unit-key", unit_key)]
    {
        std::fs::write(folder.join(name), pem).unwrap();
    }
    std::fs::write(folder.join("password"), format!("{PASSWORD}\n")).unwrap();
    for secret in ["password", "unit-key"] {
        std::fs::set_permissions(folder.join(secret), std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = rustls::RootCertStore::empty();
    roots.add(ours.der().clone()).unwrap();
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier.build().unwrap())
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(broker.as_bytes()).unwrap()],
            PrivateKeyDer::from_pem_slice(broker_key.as_bytes()).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A whole packet with a length of one byte: its first byte and what follows the length.
async fn packet(stream: &mut (impl AsyncRead + Unpin)) -> (u8, Vec<u8>) {
    let mut head = [0; 2];
    stream.read_exact(&mut head).await.unwrap();
    let mut body = vec![0; usize::from(head[1])];
    stream.read_exact(&mut body).await.unwrap();
    (head[0], body)
}

/// One subscriber's broker; what it was told with CONNECT, and the topic.
async fn broker(mut stream: impl AsyncRead + AsyncWrite + Unpin, payloads: &[String]) -> [Vec<u8>; 2] {
    let (kind, connect) = packet(&mut stream).await;
    assert_eq!(kind, 0x10);
    stream.write_all(&[0x20, 2, 0, 0]).await.unwrap();
    let (kind, subscribe) = packet(&mut stream).await;
    assert_eq!(kind, 0x82);
    stream.write_all(&[0x90, 3, subscribe[0], subscribe[1], 0]).await.unwrap();
    for payload in payloads {
        let mut body = vec![0, 1, b't'];
        body.extend_from_slice(payload.as_bytes());
        // MQTT 3.1.1, 2.2.3: seven bits a byte, the low ones first.
        let length = [(body.len() & 0x7F) as u8 | 0x80, (body.len() >> 7) as u8];
        stream.write_all(&[&[0x30][..], &length, &body].concat()).await.unwrap();
    }
    stream.flush().await.unwrap();
    // Until the unit leaves.
    let _ = stream.read_u8().await;
    [connect, subscribe]
}

fn boxes() -> Vec<CameraBox> {
    vec![CameraBox {
        left_px: 100.0,
        top_px: 200.0,
        width_px: 80.0,
        height_px: 60.0,
        class: ObjectClass::Car,
        confidence: 1.0,
        object_id: Some(7),
    }]
}

fn unit(port: u16, folder: &Path, authority: &str) -> Unit {
    let at = |name: &str| folder.join(name).display().to_string();
    let text = format!(
        "[unit]\ncity = \"c\"\nname = \"u\"\nlatitude_degrees = 48\nlongitude_degrees = 11\n[publish]\nenabled = false\n\
         [[source]]\nname = \"camera\"\nformat = \"deepstream\"\n[source.mqtt]\nbroker = \"localhost:{port}\"\ntopic = \"t\"\n\
         user = \"{USER}\"\npassword_file = {:?}\n[source.mqtt.tls]\nauthority = {:?}\ncertificate = {:?}\nkey = {:?}\n\
         [[camera]]\nname = \"north\"\nsource = \"camera\"\nx_metres = 0\ny_metres = 0\nz_metres = 7\nyaw_degrees = 0\n\
         pitch_down_degrees = 12\nfocal_pixels = 1000\nwidth_pixels = 1920\nheight_pixels = 1080\nstamp = \"device\"\n",
        at("password"),
        at(authority),
        at("unit"),
        at("unit-key")
    );
    Unit::from_text(&text, "unit.toml").unwrap_or_else(|e| panic!("{e}"))
}

/// Listens until it ends (and why it does), or so many chunks and changes of the link wait.
async fn listen(unit: &Unit, enough: u64) -> (Option<Ended>, VecDeque<Item>) {
    let clock = Arc::new(Clock::new());
    let queue = Arc::new(Queue::new(1, Limits { chunks: 100, bytes: 100_000 }, clock));
    let port = Port { source: 0, name: "camera".into(), queue: Arc::clone(&queue) };
    let source = &unit.sources[0].source;
    let heard = async {
        while queue.depth_and_dropped().0 < enough {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let ended = tokio::select! {
        Err(ended) = read(source.mqtt.as_ref().unwrap(), &source.name, &port) => Some(ended),
        () = heard => None,
    };
    let mut items = VecDeque::new();
    // Closed, it is taken from at once, even when there is nothing.
    queue.close();
    queue.take(None, &mut items);
    (ended, items)
}

#[tokio::test]
async fn deepstream_comes_over_mqtt_with_tls_a_certificate_and_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let acceptor = tls(folder.path());
    let listener = TcpListener::bind("localhost:0").await.unwrap();
    let unit = unit(listener.local_addr().unwrap().port(), folder.path(), "authority");
    let sent: Vec<String> = (1..4)
        .map(|k| encode::deepstream_minimal("north", k, UtcNs(k as i64 * 100_000_000), &boxes()))
        .collect();
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        broker(acceptor.accept(stream).await.unwrap(), &sent).await
    });
    let (ended, items) = listen(&unit, 3).await;
    let [connect, subscribe] = served.await.unwrap();
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(holds(&connect, USER) && holds(&connect, PASSWORD) && holds(&subscribe, "t"));
    assert!(ended.is_none(), "{ended:?}");
    let (mut decoder, mut out) = (decoder_for(&unit.sources[0]), Decoded::default());
    for item in &items {
        if let Item::Bytes { bytes, .. } = item {
            decoder.push(bytes, &mut out);
        }
    }
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    let times: Vec<_> = out.messages.iter().map(|m| m.device_time.unwrap().0 / 100_000_000).collect();
    assert_eq!(times, [1, 2, 3]);
    let ScanData::Camera(read) = &out.messages[0].data else { panic!("{out:?}") };
    assert_eq!((read.len(), read[0].class, read[0].object_id), (1, ObjectClass::Car, Some(7)));
}

#[tokio::test]
async fn a_broker_of_another_authority_is_told_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let acceptor = tls(folder.path());
    let listener = TcpListener::bind("localhost:0").await.unwrap();
    let unit = unit(listener.local_addr().unwrap().port(), folder.path(), "other");
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        acceptor.accept(stream).await.map(|_| ()).map_err(|e| e.to_string())
    });
    let (ended, items) = listen(&unit, 1).await;
    assert!(matches!(&ended, Some(Ended::Open(e)) if e.to_string().contains("certificate")), "{ended:?}");
    assert!(served.await.unwrap().is_err() && items.is_empty());
}

#[tokio::test]
async fn files_that_are_wrong_are_named() {
    let folder = tempfile::tempdir().unwrap();
    tls(folder.path());
    std::fs::write(folder.path().join("unit-key"), "no key").unwrap();
    let (ended, _) = listen(&unit(1, folder.path(), "authority"), 1).await;
    let text = ended.unwrap().to_string();
    assert!(text.contains("unit-key") && text.contains("no private key"), "{text}");
    let (ended, _) = listen(&unit(1, folder.path(), "nowhere"), 1).await;
    let text = ended.unwrap().to_string();
    assert!(text.contains("nowhere") && !text.contains(PASSWORD), "{text}");
}
