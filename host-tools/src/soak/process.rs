//! The daemon as a process of its own, and what the kernel tells of it.

use crate::demo::subscriber::now;
use anyhow::{Context as _, Result, anyhow, bail};
use fusion_contract::UtcNs;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long an end that was asked for may take.
const END_WITHIN: Duration = Duration::from_secs(30);
/// Lines of the daemon's log that are shown where it has died.
const LAST_LINES: usize = 15;

/// A running daemon; killed when it is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
    /// What `--version` says of it.
    pub version: String,
    /// When it was started.
    pub started: UtcNs,
}

/// What the kernel counts of a process.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Usage {
    /// Resident memory, bytes.
    pub resident_bytes: u64,
    /// The part of it that is backed by no file, bytes.
    pub anonymous_bytes: u64,
    /// The most that was ever resident, bytes.
    pub peak_bytes: u64,
    /// Threads.
    pub threads: u64,
    /// Processor time, user and system, seconds.
    pub cpu_s: f64,
}

impl Process {
    /// Starts `program run --config unit`, its log into a file.
    ///
    /// # Errors
    /// It is no daemon, or does not start.
    pub fn start(program: &Path, unit: &Path, log: PathBuf) -> Result<Self> {
        let version = version(program)?;
        let file = File::create(&log).with_context(|| format!("can't write {}", log.display()))?;
        let started = now();
        let child = Command::new(program)
            .args(["run", "--config"])
            .arg(unit)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(file)
            .spawn()
            .with_context(|| format!("can't start {}", program.display()))?;
        Ok(Self { child, log, version, started })
    }

    /// What it takes now.
    ///
    /// # Errors
    /// It has ended: says how, with the end of its log.
    pub fn usage(&mut self) -> Result<Usage> {
        if let Some(status) = self.child.try_wait()? {
            return Err(self.died(status));
        }
        let read = |name: &str| {
            let path = format!("/proc/{}/{name}", self.child.id());
            fs::read_to_string(&path).with_context(|| format!("can't read {path}"))
        };
        usage(&read("status")?, &read("stat")?)
    }

    /// Asks it to end, and waits for that.
    ///
    /// # Errors
    /// It does not end within half a minute, or not well.
    pub fn stop(mut self) -> Result<()> {
        kill(self.pid(), Signal::SIGTERM).context("can't ask the daemon to end")?;
        let asked = Instant::now();
        loop {
            match self.child.try_wait()? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(self.died(status)),
                None if asked.elapsed() > END_WITHIN => {
                    bail!("the daemon did not end within {} s of SIGTERM", END_WITHIN.as_secs())
                }
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    fn pid(&self) -> Pid {
        // The kernel's numbers are positive and far below.
        Pid::from_raw(i32::try_from(self.child.id()).unwrap_or(i32::MAX))
    }

    fn died(&self, status: ExitStatus) -> anyhow::Error {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        let last = lines[lines.len().saturating_sub(LAST_LINES)..].join("\n  ");
        anyhow!("the daemon has ended ({status}); the end of its log:\n  {last}")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The daemon beside this program, where the build and the package put both.
///
/// # Errors
/// There is none.
pub fn beside() -> Result<PathBuf> {
    let this = std::env::current_exe().context("can't tell where this program is")?;
    let daemon = this.with_file_name("edge-daemon");
    if !daemon.is_file() {
        bail!(
            "no daemon at {}: build it (cargo build --release makes both) or name one with --daemon",
            daemon.display()
        );
    }
    Ok(daemon)
}

fn version(program: &Path) -> Result<String> {
    let out = Command::new(program).arg("--version").output();
    let out = out.with_context(|| format!("can't start {}", program.display()))?;
    let text = String::from_utf8_lossy(&out.stdout).trim().to_owned();
    if !out.status.success() || !text.starts_with("edge-daemon") {
        bail!("{} is no edge-daemon: it says {text:?} to --version", program.display());
    }
    Ok(text)
}

/// From the texts of `/proc/PID/status` and `/proc/PID/stat`: proc(5).
fn usage(status: &str, stat: &str) -> Result<Usage> {
    let field = |name: &str| -> Result<u64> {
        let line = status.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(':'));
        let number = line.and_then(|l| l.split_whitespace().next()?.parse().ok());
        number.with_context(|| format!("no {name} in /proc/PID/status"))
    };
    // The command's name, in brackets, may hold anything.
    let behind = stat.rsplit_once(')').map_or("", |(_, behind)| behind);
    let mut ticks = behind.split_whitespace().skip(11).map_while(|n| n.parse::<u64>().ok());
    let (user, system) = ticks.next().zip(ticks.next()).context("no times in /proc/PID/stat")?;
    Ok(Usage {
        resident_bytes: 1024 * field("VmRSS")?,
        anonymous_bytes: 1024 * field("RssAnon")?,
        peak_bytes: 1024 * field("VmHWM")?,
        threads: field("Threads")?,
        cpu_s: (user + system) as f64 / TICKS_PER_S,
    })
}

/// USER_HZ, which is 100 wherever Linux runs on what a unit runs on.
const TICKS_PER_S: f64 = 100.0;

/// How busy a machine is, whoever keeps it so.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Machine {
    /// Processes that run or wait for a processor, mean of the last minute; none where the kernel does not tell.
    pub load: Option<f64>,
    /// Time in which somebody waited for a processor since the start, seconds; none where the kernel does not tell.
    pub waited_s: Option<f64>,
}

impl Machine {
    /// As it is now.
    #[must_use]
    pub fn look() -> Self {
        let read = |path| fs::read_to_string(path).unwrap_or_default();
        Self::from_texts(&read("/proc/loadavg"), &read("/proc/pressure/cpu"))
    }

    fn from_texts(loadavg: &str, pressure: &str) -> Self {
        let some = pressure.lines().find_map(|l| l.strip_prefix("some "));
        let total = some.and_then(|l| l.split_whitespace().find_map(|w| w.strip_prefix("total=")));
        Self {
            load: loadavg.split_whitespace().next().and_then(|n| n.parse().ok()),
            waited_s: total.and_then(|n| n.parse::<f64>().ok()).map(|us| us * 1e-6),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_words_are_read() {
        let status = "Name:\tfuse) 1 2\nVmHWM:\t   90000 kB\nVmRSS:\t   80000 kB\nRssAnon:\t   30000 kB\nThreads:\t17\n";
        let stat = "7 (fuse) 1 2) S 1 7 7 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 17 0 12345 1000 200";
        let u = usage(status, stat).unwrap();
        assert_eq!((u.resident_bytes, u.anonymous_bytes), (81_920_000, 30_720_000));
        assert_eq!((u.peak_bytes, u.threads, u.cpu_s), (92_160_000, 17, 3.0));
        assert!(usage("", stat).unwrap_err().to_string().contains("VmRSS"));
        assert!(usage(status, "").unwrap_err().to_string().contains("stat"));
    }

    #[test]
    fn the_machines_load_is_read_where_it_is_told() {
        let pressure = "some avg10=1.00 avg60=2.00 avg300=3.00 total=2500000\nfull avg10=0 total=9\n";
        let m = Machine::from_texts("1.25 0.50 0.25 1/100 42\n", pressure);
        assert_eq!(m, Machine { load: Some(1.25), waited_s: Some(2.5) });
        assert_eq!(Machine::from_texts("", ""), Machine::default());
    }

    #[test]
    fn this_process_is_resident() {
        let read = |name: &str| fs::read_to_string(format!("/proc/self/{name}")).unwrap();
        let u = usage(&read("status"), &read("stat")).unwrap();
        assert!(u.resident_bytes > 1 << 20 && u.peak_bytes >= u.resident_bytes && u.threads >= 1, "{u:?}");
    }

    #[test]
    fn another_program_is_no_daemon() {
        let error = version(Path::new("/bin/echo")).unwrap_err().to_string();
        assert!(error.contains("no edge-daemon"), "{error}");
    }
}
