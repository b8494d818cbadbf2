//! `kerbctl fpga-sim`: the gateware without an FPGA, behind a pseudo-terminal.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use fusion_fpga::sim::{Engine, Simulator};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often the simulation is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// Options of `kerbctl fpga-sim`.
#[derive(Debug, Args)]
#[command(after_help = "\
The fusion core answers at a pseudo-terminal as it would at a serial port: whoever opens it, the daemon included, need not know. \
Its path is printed on standard output, and it is served until Ctrl-C.

  verilator        the core's Verilog, compiled by Verilator: built on first use, kept in the user's cache
  verilator-uart   the whole chip's, bit by bit through its UART: some 300 clocks a byte
  rust-hdl         RustHDL's own simulation of the core: no tool needed, far too slow for traffic
  model            what the gateware answers, without the gateware: no tool needed

Example:
  kerbctl fpga-sim --link /tmp/fpga &
  edge-daemon run --config unit.toml --backend fpga      with `fpga_port = \"/tmp/fpga\"` under [fuse]")]
pub struct FpgaSimArgs {
    /// What simulates: verilator, verilator-uart, rust-hdl or model.
    #[arg(long, default_value_t)]
    engine: Engine,
    /// Makes this path a link to the pseudo-terminal, so that it stays the same from start to start; what is there must be a link.
    #[arg(long, value_name = "PATH")]
    link: Option<PathBuf>,
}

/// Serves until a signal.
///
/// # Errors
/// The simulation can't be built or started, or has ended by itself.
pub fn run(args: &FpgaSimArgs) -> Result<()> {
    let mut err = io::stderr();
    let mut simulator = Simulator::start(args.engine, &mut |news| {
        // A closed terminal is no reason to stop.
        let _ = writeln!(err, "{news}");
    })?;
    let link = args.link.as_deref().map(|path| Link::make(path, simulator.path())).transpose()?;
    writeln!(io::stdout(), "{}", link.as_ref().map_or(simulator.path(), |link| link.shown.as_str()))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        use tokio::signal::unix::{SignalKind, signal};
        let mut term = signal(SignalKind::terminate()).context("can't wait for signals")?;
        loop {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => return Ok(()),
                _ = term.recv() => return Ok(()),
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
            if !simulator.is_running() {
                bail!("the simulation has ended by itself");
            }
        }
    })
}

/// A symbolic link, taken away at the end.
struct Link {
    path: PathBuf,
    shown: String,
}

impl Link {
    fn make(path: &Path, to: &str) -> Result<Self> {
        let what = || format!("can't make {} a link to {to}", path.display());
        if std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
            std::fs::remove_file(path).with_context(what)?;
        }
        std::os::unix::fs::symlink(to, path).with_context(what)?;
        Ok(Self { path: path.to_owned(), shown: path.display().to_string() })
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        // Somebody else may have taken it away.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_replaces_a_link_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fpga");
        let link = Link::make(&path, "/dev/null").unwrap();
        let again = Link::make(&path, "/dev/zero").unwrap();
        assert_eq!(std::fs::read_link(&path).unwrap(), Path::new("/dev/zero"));
        drop(again);
        assert!(!path.exists());
        drop(link);
        std::fs::write(&path, "mine").unwrap();
        assert!(Link::make(&path, "/dev/null").is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    }
}
