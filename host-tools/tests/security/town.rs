//! A city whose certificates and router are made by the commands that a city types.

use edge_daemon::config::model::{Publish, Tls};
use edge_daemon::publish::session;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zenoh::handlers::FifoChannelHandler;
use zenoh::pubsub::Subscriber;
use zenoh::sample::{Locality, Sample};
use zenoh::{Session, Wait as _};

/// Nothing here takes as long; a machine that is busy may.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How long something forbidden is waited for, after its permitted twin has come.
pub const QUIET: Duration = Duration::from_millis(500);

/// Runs `kerbctl certs` on a folder; gives back what it says.
pub fn certs(dir: &Path, args: &[&str]) -> Result<String, String> {
    let out = Command::new(env!("CARGO_BIN_EXE_kerbctl"))
        .args(["certs", "--dir"])
        .arg(dir)
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if out.status.success() { Ok(text(&out.stdout)) } else { Err(text(&out.stderr)) }
}

/// The city, its router running.
pub struct Town {
    pub dir: TempDir,
    pub endpoint: String,
    router: Option<Child>,
}

impl Town {
    /// Springfield: units `corner` and `second`, brain `hall`.
    pub fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let endpoint = format!("tls/127.0.0.1:{port}");
        for args in [
            &["authority", "springfield"][..],
            &["router", "central", "--host", "localhost", "--host", "127.0.0.1"],
            &["unit", "springfield", "corner", "second"],
            &["brain", "hall", "--connect", &endpoint],
            &["router-config", "central", "--listen", &endpoint],
        ] {
            certs(dir.path(), args).unwrap_or_else(|e| panic!("{args:?}: {e}"));
        }
        let mut town = Self { dir, endpoint, router: None };
        town.restart();
        town
    }

    pub fn folder(&self) -> PathBuf {
        self.dir.path().join("springfield")
    }

    /// Stops the router, if it runs, and starts it with its file as that is now.
    pub fn restart(&mut self) {
        self.stop();
        let mut router = Command::new(env!("CARGO_BIN_EXE_kerbctl"))
            .args(["router", "--config"])
            .arg(self.folder().join("router/central/router.json5"))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(router.stderr.take().unwrap());
        let mut said = String::new();
        while !said.contains("listens on") {
            assert!(log.read_line(&mut said).unwrap() > 0, "the router has ended: {said}");
        }
        // Nobody reads on; a full pipe must not stop it.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        self.router = Some(router);
    }

    fn stop(&mut self) {
        if let Some(mut router) = self.router.take() {
            let _ = router.kill();
            let _ = router.wait();
        }
    }

    /// The `[publish]` of a unit of this city, with the files of that folder.
    pub fn publish(&self, files: &Path) -> Publish {
        let file = |name: &str| files.join(name).display().to_string();
        let (authority, certificate, key) = (file("authority.pem"), file("certificate.pem"), file("key.pem"));
        let tls = Tls { authority, certificate, key, trusted_names: Vec::new() };
        Publish { connect: vec![self.endpoint.clone()], tls: Some(tls), ..Publish::default() }
    }

    /// A session such as the daemon opens, with a unit's certificate.
    pub fn unit(&self, name: &str) -> Session {
        self.unit_with(&self.folder().join("unit").join(name))
    }

    /// The same with the files of any folder.
    pub fn unit_with(&self, files: &Path) -> Session {
        session::open(&self.publish(files), || false).unwrap()
    }

    /// A session from the file that `kerbctl certs brain` writes.
    pub fn brain(&self) -> Session {
        let config = zenoh::Config::from_file(self.folder().join("brain/hall/zenoh.json5")).unwrap();
        zenoh::open(config).wait().unwrap()
    }

    /// A session with a unit's certificate that says it is a client, a peer or a router, and keeps no rules of its own.
    pub fn guise(&self, mode: &str, unit: &str) -> Session {
        let files = self.folder().join("unit").join(unit);
        self.stranger(mode, &mutual(&files, &files)).unwrap()
    }

    /// Whoever else connects to this router, as what he says he is and with whatever TLS options: whether he gets a
    /// session.
    pub fn stranger(&self, mode: &str, tls: &serde_json::Value) -> Result<Session, String> {
        let mut config = zenoh::Config::default();
        for (key, value) in [
            ("mode", serde_json::json!(mode)),
            ("scouting/multicast/enabled", serde_json::json!(false)),
            ("listen/endpoints", serde_json::json!([])),
            ("connect/endpoints", serde_json::json!([self.endpoint])),
            ("connect/timeout_ms", serde_json::json!(0)),
            ("connect/exit_on_failure", serde_json::json!(true)),
            ("transport/link/tls", tls.clone()),
        ] {
            config.insert_json5(key, &value.to_string()).unwrap();
        }
        zenoh::open(config).wait().map_err(|e| e.to_string())
    }
}

/// TLS options: whom to believe, and as whom to come.
pub fn mutual(authority: &Path, own: &Path) -> serde_json::Value {
    let file = |folder: &Path, name: &str| folder.join(name).display().to_string();
    serde_json::json!({
        "root_ca_certificate": file(authority, "authority.pem"),
        "enable_mtls": true,
        "connect_certificate": file(own, "certificate.pem"),
        "connect_private_key": file(own, "key.pem"),
    })
}

impl Drop for Town {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What a session hears from others.
pub struct Ear(Subscriber<FifoChannelHandler<Sample>>);

impl Ear {
    pub fn on(session: &Session, key: &str) -> Self {
        let handler = zenoh::handlers::FifoChannel::new(10_000);
        let subscriber =
            session.declare_subscriber(key.to_owned()).allowed_origin(Locality::Remote).with(handler);
        Self(subscriber.wait().unwrap())
    }

    /// Keys and payloads until one on `key` comes, that one last. `say` is done again until then: a subscription takes
    /// its time to reach everybody.
    pub fn until(&self, key: &str, say: impl Fn()) -> Vec<(String, String)> {
        let (mut heard, began) = (Vec::new(), Instant::now());
        while began.elapsed() < PATIENCE {
            say();
            while let Some(sample) = self.0.recv_timeout(Duration::from_millis(100)).unwrap() {
                let found = sample.key_expr().as_str() == key;
                heard.push(text(&sample));
                if found {
                    return heard;
                }
            }
        }
        panic!("nothing on {key} within {PATIENCE:?}; heard {heard:?}");
    }

    /// What comes within [`QUIET`].
    pub fn rest(&self) -> Vec<(String, String)> {
        let (mut heard, began) = (Vec::new(), Instant::now());
        while let Some(left) = QUIET.checked_sub(began.elapsed()) {
            heard.extend(self.0.recv_timeout(left).unwrap().iter().map(text));
        }
        heard
    }
}

fn text(sample: &Sample) -> (String, String) {
    let payload = sample.payload().to_bytes();
    (sample.key_expr().to_string(), String::from_utf8_lossy(&payload).into_owned())
}

/// Everybody's answers to a question.
pub fn ask(session: &Session, selector: &str) -> Vec<(String, String)> {
    let replies = session
        .get(selector)
        .target(zenoh::query::QueryTarget::All)
        .consolidation(zenoh::query::ConsolidationMode::None)
        .timeout(Duration::from_secs(5))
        .wait()
        .unwrap();
    replies.iter().filter_map(|reply| reply.into_result().ok()).map(|sample| text(&sample)).collect()
}

/// Asks until somebody answers: a declaration takes its time to reach everybody.
pub fn ask_until_answered(session: &Session, selector: &str) -> Vec<(String, String)> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let answers = ask(session, selector);
        if !answers.is_empty() {
            return answers;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("no answer to {selector} within {PATIENCE:?}");
}

/// Units that are alive for this session.
pub fn alive(session: &Session, keys: &str) -> Vec<String> {
    let replies = session.liveliness().get(keys).timeout(Duration::from_secs(5)).wait().unwrap();
    replies.iter().filter_map(|r| r.into_result().ok()).map(|s| s.key_expr().to_string()).collect()
}
