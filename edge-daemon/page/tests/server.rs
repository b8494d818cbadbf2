//! The page's server, as browsers and others meet it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_page::{Access, Archive, Feed, Page, Refused, Settings, hash_password};
use futures_util::{SinkExt as _, StreamExt as _};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio_tungstenite::tungstenite::Message;

const PATIENCE: Duration = Duration::from_secs(60);
const PASSWORD: &str = "loops radars and cameras";

fn page(feed: &Feed, browsers: usize) -> Page {
    let settings = Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        access: Access::ThisMachine,
        browsers,
        archive: None,
    };
    Page::start(settings, feed.clone()).unwrap()
}

/// One request on a connection of its own; the whole answer.
fn exchange(mut stream: impl Read + Write, request: &str) -> String {
    stream.write_all(format!("{request}\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = Vec::new();
    // TLS may end without a farewell.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn ask(address: SocketAddr, request: &str) -> String {
    exchange(TcpStream::connect(address).unwrap(), request)
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).unwrap_or_else(|| panic!("{answer:?}")).parse().unwrap()
}

#[test]
fn the_page_is_whole_and_loads_nothing_from_elsewhere() {
    let page = page(&Feed::default(), 1);
    let get = |path: &str| ask(page.address(), &format!("GET {path} HTTP/1.1\r\nHost: localhost"));
    let html = get("/");
    assert_eq!(status(&html), 200);
    assert!(html.contains("content-security-policy: default-src 'none'; script-src 'self';"), "{html}");
    let named = |text: &str, before: &str| -> Vec<String> {
        text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let mut open: Vec<String> = named(&html, "src=\"").into_iter().chain(named(&html, "href=\"")).collect();
    assert!(open.len() >= 3, "{open:?}");
    let mut seen = Vec::new();
    while let Some(path) = open.pop() {
        assert!(path.starts_with('/') && !path.starts_with("//"), "{path} is elsewhere");
        if seen.contains(&path) {
            continue;
        }
        let text = get(&path);
        assert_eq!(status(&text), 200, "{path}");
        open.extend(named(&text, "from \"").iter().map(|module| module.trim_start_matches('.').to_owned()));
        seen.push(path);
    }
    assert!(seen.len() >= 15, "{seen:?}");
    assert_eq!(status(&get("/../Cargo.toml")), 404);
}

#[test]
fn neither_another_name_nor_another_site_reaches_a_page_without_password() {
    let page = page(&Feed::default(), 1);
    let at = page.address();
    assert_eq!(status(&ask(at, &format!("GET / HTTP/1.1\r\nHost: {at}"))), 200);
    assert_eq!(status(&ask(at, "GET / HTTP/1.1\r\nHost: evil.example")), 421);
    let live = "GET /live HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==";
    assert_eq!(status(&ask(at, &format!("{live}\r\nHost: localhost\r\nOrigin: http://evil.example"))), 403);
}

/// Says what it is asked, and waits for a word before it does where it is told to.
#[derive(Debug)]
struct Echo {
    begun: AtomicBool,
    word: Mutex<Receiver<()>>,
}

impl Archive for Echo {
    fn read(&self, parameters: &BTreeMap<String, String>) -> Result<String, Refused> {
        self.begun.store(true, Ordering::Relaxed);
        match parameters.get("topics").map(String::as_str) {
            Some("wait") => self.word.lock().unwrap().recv_timeout(PATIENCE).unwrap(),
            Some("raw") => return Err(Refused::Wrong("no topic \"raw\"".to_owned())),
            Some("much") => return Err(Refused::Busy("too much to do".to_owned())),
            _ => {}
        }
        Ok(serde_json::to_string(parameters).unwrap())
    }
}

#[test]
fn what_was_recorded_is_told_to_one_at_a_time() {
    let (say, word) = channel();
    let archive = Arc::new(Echo { begun: AtomicBool::new(false), word: Mutex::new(word) });
    let settings = |archive| Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        access: Access::ThisMachine,
        browsers: 1,
        archive,
    };
    let get =
        |at: SocketAddr, asked: &str| ask(at, &format!("GET /history{asked} HTTP/1.1\r\nHost: localhost"));
    let without = Page::start(settings(None), Feed::default()).unwrap();
    let answer = get(without.address(), "");
    assert!(status(&answer) == 404 && answer.contains("[history]"), "{answer}");

    let page = Page::start(settings(Some(Arc::clone(&archive) as _)), Feed::default()).unwrap();
    let at = page.address();
    let answer = get(at, "?from_ns=-5&topics=tracks,signal");
    assert!(answer.contains("content-type: application/json"), "{answer}");
    assert!(answer.ends_with(r#"{"from_ns":"-5","topics":"tracks,signal"}"#), "{answer}");
    for (asked, code, why) in [("raw", 400, "no topic"), ("much", 503, "too much to do")] {
        let answer = get(at, &format!("?topics={asked}"));
        assert!(status(&answer) == code && answer.contains(why), "{answer}");
    }

    archive.begun.store(false, Ordering::Relaxed);
    let slow = std::thread::spawn(move || get(at, "?topics=wait"));
    let began = Instant::now();
    while !archive.begun.load(Ordering::Relaxed) {
        assert!(began.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(5));
    }
    let answer = get(at, "");
    assert!(status(&answer) == 503 && answer.contains("retry-after: 1"), "{answer}");
    say.send(()).unwrap();
    assert_eq!(status(&slow.join().unwrap()), 200);
    assert_eq!(status(&get(at, "")), 200);
}

#[test]
fn an_address_for_others_needs_a_password() {
    let settings = Settings {
        listen: "0.0.0.0:0".parse().unwrap(),
        access: Access::ThisMachine,
        browsers: 1,
        archive: None,
    };
    let error = Page::start(settings, Feed::default()).unwrap_err();
    assert!(error.to_string().contains("give a password and a certificate"), "{error}");
}

#[test]
fn a_port_that_is_taken_is_told() {
    let feed = Feed::default();
    let first = page(&feed, 1);
    let settings =
        Settings { listen: first.address(), access: Access::ThisMachine, browsers: 1, archive: None };
    let error = Page::start(settings, feed).unwrap_err();
    assert!(error.to_string().starts_with(&format!("can't listen on {}", first.address())), "{error}");
}

type Socket = tokio_tungstenite::WebSocketStream<tokio_tungstenite::MaybeTlsStream<tokio::net::TcpStream>>;

async fn connect(page: &Page) -> Socket {
    tokio_tungstenite::connect_async(format!("ws://{}/live", page.address())).await.unwrap().0
}

/// The next text.
async fn next(socket: &mut Socket) -> String {
    loop {
        let message = tokio::time::timeout(PATIENCE, socket.next()).await.unwrap().unwrap().unwrap();
        if let Message::Text(text) = message {
            return text.to_string();
        }
    }
}

async fn until(what: impl Fn() -> bool) {
    let began = Instant::now();
    while !what() {
        assert!(began.elapsed() < PATIENCE);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_browser_gets_what_stands_then_what_comes() {
    let feed = Feed::default();
    let page = page(&feed, 2);
    feed.newest("site", "1");
    feed.stand("alert", "a", "2");
    feed.pass("event", "3");
    let mut socket = connect(&page).await;
    assert_eq!(next(&mut socket).await, "{\"alert\":2}");
    assert_eq!(next(&mut socket).await, "{\"site\":1}");
    feed.pass_wanted("detections", "4");
    feed.pass("event", "5");
    assert_eq!(next(&mut socket).await, "{\"event\":5}", "detections were not asked for");
    socket.send(Message::text("{\"want\":[\"detections\"]}")).await.unwrap();
    until(|| feed.is_wanted("detections")).await;
    feed.pass_wanted("detections", "6");
    assert_eq!(next(&mut socket).await, "{\"detections\":6}");
    // What is no wish is let be.
    socket.send(Message::text("[1")).await.unwrap();
    feed.newest("tracks", "7");
    assert_eq!(next(&mut socket).await, "{\"tracks\":7}");
    socket.close(None).await.unwrap();
    until(|| !feed.is_watched() && !feed.is_wanted("detections")).await;
}

#[tokio::test]
async fn seats_are_bounded_and_given_back() {
    let feed = Feed::default();
    let page = page(&feed, 1);
    let first = connect(&page).await;
    until(|| feed.is_watched()).await;
    let address = format!("ws://{}/live", page.address());
    let refused = tokio_tungstenite::connect_async(&address).await.unwrap_err();
    assert!(refused.to_string().contains("503"), "{refused}");
    drop(first);
    until(|| !feed.is_watched()).await;
    let mut second = connect(&page).await;
    feed.newest("health", "1");
    assert_eq!(next(&mut second).await, "{\"health\":1}");
}

#[tokio::test]
async fn a_browser_that_takes_nothing_holds_nobody_up() {
    let feed = Feed::default();
    let page = page(&feed, 2);
    let stuck = connect(&page).await;
    let mut well = connect(&page).await;
    until(|| feed.is_watched()).await;
    let frame = format!("\"{}\"", "x".repeat(200_000));
    let began = Instant::now();
    for n in 0..200 {
        feed.newest("tracks", &frame);
        feed.newest("health", &n.to_string());
    }
    assert!(began.elapsed() < PATIENCE / 10, "putting in waits for browsers");
    loop {
        if next(&mut well).await == "{\"health\":199}" {
            break;
        }
    }
    drop(stuck);
}

/// A page with a password, and a client that trusts its certificate.
fn secured() -> (Page, Arc<rustls::ClientConfig>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let server = rustls::ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let mut roots = rustls::RootCertStore::empty();
    roots.add(own.cert.der().clone()).unwrap();
    let client = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let hash = Arc::new(hash_password(PASSWORD).unwrap().parse().unwrap());
    let access = Access::Password { hash, tls: Arc::new(server) };
    let settings = Settings { listen: "127.0.0.1:0".parse().unwrap(), access, browsers: 1, archive: None };
    (Page::start(settings, Feed::default()).unwrap(), Arc::new(client))
}

#[test]
fn only_the_password_opens_the_page_and_guesses_are_slow() {
    let (page, client) = secured();
    let ask = |request: &str| {
        let session = rustls::ClientConnection::new(Arc::clone(&client), "localhost".try_into().unwrap());
        let stream = TcpStream::connect(page.address()).unwrap();
        exchange(rustls::StreamOwned::new(session.unwrap(), stream), request)
    };
    let guess = |password: &str| {
        let body = format!("password={}", password.replace(' ', "+"));
        let head =
            "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded";
        // The body must follow the empty line that ends the head.
        let request = format!("{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        ask(&request)
    };
    let shut = ask("GET / HTTP/1.1\r\nHost: localhost");
    assert_eq!(status(&shut), 303);
    assert!(shut.contains("location: /login\r\n"), "{shut}");
    for path in ["/history", "/live", "/main.js", "/state.js"] {
        assert_eq!(status(&ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost"))), 401, "{path}");
    }
    assert!(guess("loops radars and camera").contains("location: /login?wrong\r\n"));
    assert!(guess(PASSWORD).contains("location: /login?wait\r\n"), "guesses are one a second");
    std::thread::sleep(Duration::from_millis(1100));
    let right = guess(PASSWORD);
    assert!(right.contains("location: /\r\n"), "{right}");
    let cookie = right.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    assert!(cookie.contains("; Secure; HttpOnly; SameSite=Strict"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap();
    let with = |request: &str| ask(&format!("{request} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}"));
    assert_eq!(status(&with("GET /")), 200);
    assert_eq!(status(&with("POST /logout")), 303);
    assert_eq!(status(&with("GET /")), 303, "logged out");
    // Unencrypted, nothing is told.
    let plain = exchange(TcpStream::connect(page.address()).unwrap(), "GET / HTTP/1.1\r\nHost: localhost");
    assert!(!plain.contains("200 OK"), "{plain}");
}
