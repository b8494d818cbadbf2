//! Runs commands, and reads what they print while passing it on.

use anyhow::{Context, Result};
use std::env;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map_or_else(PathBuf::new, Path::to_owned)
}

/// Where cargo builds.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |path| root().join(path))
}

/// How much may yet be written where cargo builds, in 10⁹ bytes: a disk that fills ends a run in ways that name anything but the disk.
#[must_use]
pub fn room_gb() -> Option<f64> {
    let told = Command::new("df").args(["--output=avail", "--block-size=1"]).arg(target()).output().ok()?;
    let bytes: f64 = std::str::from_utf8(&told.stdout).ok()?.lines().nth(1)?.trim().parse().ok()?;
    Some(bytes / 1e9)
}

/// True on a build machine: what is missing is a failure, and `Cargo.lock` must fit.
#[must_use]
pub fn ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Where `tool` lies on the search path.
#[must_use]
pub fn find(tool: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(tool)).find(|path| path.is_file())
}

/// What proptest takes its seed from.
pub const SEED: &str = "PROPTEST_RNG_SEED";

/// What property tests draw from: what the caller says, else a number made of what is committed, so that every change is tried on other
/// draws, and a failure found on one machine is found on another.
#[must_use]
pub fn seed() -> Option<u64> {
    if let Some(said) = env::var_os(SEED) {
        return said.to_str().and_then(|said| said.parse().ok());
    }
    let tree = Command::new("git").args(["rev-parse", "HEAD^{tree}"]).current_dir(root()).output().ok()?;
    let digits = tree.stdout.get(..16).filter(|_| tree.status.success())?;
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// `cargo SUBCOMMAND` in the root, by the cargo that runs this.
#[must_use]
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments).current_dir(root());
    if ci() && arguments.first() != Some(&"fmt") {
        cargo.arg("--locked");
    }
    // Tests run in their package's folder, where a path that was meant from here leads nowhere.
    if let Some(data) = env::var_os("KERBSIDE_DATA").filter(|data| !data.is_empty())
        && let Ok(data) = std::path::absolute(data)
    {
        cargo.env("KERBSIDE_DATA", data);
    }
    if let Some(seed) = seed() {
        cargo.env(SEED, seed.to_string());
    }
    if std::io::stdout().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    cargo
}

/// `command` as one would type it, without its environment.
fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let short =
        |word: &std::ffi::OsStr| Path::new(word).file_name().unwrap_or(word).to_string_lossy().into_owned();
    words
        .enumerate()
        .map(|(at, word)| if at == 0 { short(word) } else { word.to_string_lossy().into() })
        .fold(String::from("$"), |line, word| line + " " + &word)
}

/// True where the command ends well. What it prints, it prints.
///
/// # Errors
/// It does not start.
pub fn succeeds(command: &mut Command) -> Result<bool> {
    println!("{}", typed(command));
    let status = command.status().with_context(|| format!("cannot start {}", typed(command)))?;
    Ok(status.success())
}

/// True where the command ends well; it prints nothing, and one that does not start ends badly.
#[must_use]
pub fn quietly(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|s| s.success())
}

/// What a command that runs tests said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// It ended well.
    pub success: bool,
    /// Tests that passed, over all harnesses.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// Lines that begin with `SKIP`: tests that could not do their work and said so.
    pub skips: Vec<String>,
}

impl Report {
    /// Takes in one line of output.
    fn read(&mut self, line: &str) {
        if let Some(counts) = line.strip_prefix("test result: ") {
            // "ok. 17 passed; 0 failed; 0 ignored; …"
            let count = |what: &str| -> u64 {
                let words: Vec<&str> =
                    counts.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
                let at = words.iter().position(|word| *word == what).and_then(|at| at.checked_sub(1));
                at.and_then(|at| words[at].parse().ok()).unwrap_or(0)
            };
            self.passed += count("passed");
            self.failed += count("failed");
        } else if line.starts_with("SKIP") && !self.skips.iter().any(|skip| skip == line) {
            self.skips.push(line.to_owned());
        }
    }
}

/// Runs a command whose output is passed on line by line and read for the results of test harnesses.
///
/// # Errors
/// It does not start, or cannot be awaited.
pub fn tests(command: &mut Command) -> Result<Report> {
    println!("{}", typed(command));
    let mut report = Report::default();
    report.success = read_lines(command, |line, is_error| {
        report.read(line);
        // A closed terminal is no reason to stop testing.
        let _ = if is_error {
            writeln!(std::io::stderr(), "{line}")
        } else {
            writeln!(std::io::stdout(), "{line}")
        };
    })?;
    Ok(report)
}

/// Runs a command and hands over each line of its outputs, `true` with those of standard error; true where it ends
/// well.
fn read_lines(command: &mut Command, mut take: impl FnMut(&str, bool)) -> Result<bool> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("cannot start {}", typed(command)))?;
    let (lines, received) = mpsc::sync_channel(1024);
    thread::scope(|scope| {
        if let Some(output) = child.stdout.take() {
            let lines = lines.clone();
            scope.spawn(move || forward(output, &lines, false));
        }
        if let Some(output) = child.stderr.take() {
            scope.spawn(move || forward(output, &lines, true));
        }
        for (line, is_error) in received {
            take(&line, is_error);
        }
    });
    let status = child.wait().with_context(|| format!("{} cannot be awaited", typed(command)))?;
    Ok(status.success())
}

/// Sends each line of `output`, until it ends.
fn forward(output: impl std::io::Read, lines: &mpsc::SyncSender<(String, bool)>, is_error: bool) {
    let mut reader = BufReader::new(output);
    let mut bytes = Vec::new();
    while matches!(reader.read_until(b'\n', &mut bytes), Ok(1..)) {
        let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
        if lines.send((line, is_error)).is_err() {
            return;
        }
        bytes.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_and_skips_are_read() {
        let mut report = Report::default();
        for line in [
            "test result: ok. 17 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 13.07s",
            "SKIP the thing: no tool",
            "SKIP the thing: no tool",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "nothing of either",
        ] {
            report.read(line);
        }
        let skips = vec!["SKIP the thing: no tool".to_owned()];
        assert_eq!(report, Report { success: false, passed: 20, failed: 2, skips });
    }

    #[test]
    fn both_outputs_are_passed_on_to_the_last_line() {
        let script = "echo one; echo two >&2; printf three; exit 3";
        let mut lines = Vec::new();
        let good = read_lines(Command::new("sh").args(["-c", script]), |line, is_error| {
            lines.push((line.to_owned(), is_error));
        });
        assert!(!good.unwrap());
        lines.sort();
        assert_eq!(lines, [("one".into(), false), ("three".into(), false), ("two".into(), true)]);
    }

    #[test]
    fn a_command_that_does_not_exist_is_an_error() {
        assert!(read_lines(&mut Command::new("no-such-command-at-all"), |_, _| ()).is_err());
        assert!(!quietly(&mut Command::new("no-such-command-at-all")));
    }

    #[test]
    fn the_root_is_where_the_workspace_is() {
        assert!(root().join("host-tools/xtask/Cargo.toml").is_file());
    }
}
