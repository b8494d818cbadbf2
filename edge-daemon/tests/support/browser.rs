//! A headless Chromium, driven through its WebDriver.
//!
//! Needs `chromium` and `chromedriver`; without them a test says so, or fails where `KERBSIDE_REQUIRE_BROWSER=1` asks it to.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]
#![allow(dead_code, reason = "each test target uses its own part")]

use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Browser {
    runtime: Runtime,
    client: Client,
    driver: Child,
}

fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

impl Browser {
    /// Starts one, or says what is skipped.
    pub fn start(test: &str) -> Option<Self> {
        let (Some(chromium), Some(driver)) = (program("chromium"), program("chromedriver")) else {
            let why = format!("{test}: there is no chromium or no chromedriver");
            assert!(
                std::env::var("KERBSIDE_REQUIRE_BROWSER").as_deref() != Ok("1"),
                "{why}, and it is required"
            );
            writeln!(std::io::stderr(), "SKIP {why}").unwrap();
            return None;
        };
        let mut driver = Command::new(driver).arg("--port=0").stdout(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(driver.stdout.take().unwrap());
        let port = said.lines().map_while(Result::ok).find_map(|line| {
            let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let port = port.expect("chromedriver tells its port");
        // Without a sandbox it also runs as root, and it sees nothing but our own page.
        let options = json!({
            "binary": chromium,
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,800"],
        });
        let mut wanted = serde_json::Map::new();
        wanted.insert("goog:chromeOptions".to_owned(), options);
        wanted.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let client = runtime
            .block_on(
                ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
                    .capabilities(wanted)
                    .connect(&format!("http://127.0.0.1:{port}")),
            )
            .unwrap();
        Some(Self { runtime, client, driver })
    }

    pub fn open(&self, address: &str) {
        self.runtime.block_on(self.client.goto(address)).unwrap();
    }

    pub fn size(&self, width: u32, height: u32) {
        self.runtime.block_on(self.client.set_window_size(width, height)).unwrap();
    }

    /// What an expression is in the page.
    pub fn value(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.runtime.block_on(self.client.execute(&script, Vec::new())).unwrap()
    }

    /// Waits until an expression is true.
    pub fn until(&self, expression: &str) {
        let began = Instant::now();
        while self.value(expression) != Value::Bool(true) {
            if began.elapsed() > PATIENCE {
                let page = self.value("document.body.innerText");
                panic!(
                    "{expression} has not come true; the page says: {}",
                    page.as_str().unwrap_or_default()
                );
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Presses keys where the focus is.
    pub fn press(&self, selector: &str, keys: &str) {
        self.runtime.block_on(async {
            let element = self.client.find(fantoccini::Locator::Css(selector)).await.unwrap();
            element.send_keys(keys).await.unwrap();
        });
    }

    pub fn click(&self, selector: &str) {
        self.runtime.block_on(async {
            self.client.find(fantoccini::Locator::Css(selector)).await.unwrap().click().await.unwrap();
        });
    }

    /// A picture of the page, for people.
    pub fn picture(&self, file: &Path) {
        let png = self.runtime.block_on(self.client.screenshot()).unwrap();
        std::fs::write(file, png).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.runtime.block_on(self.client.clone().close());
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
