//! `kerbctl fpga-sim`: the gateware without an FPGA, behind a pseudo-terminal.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use fusion_fpga::sim::{Engine, Pins, Simulator};
use std::fs::File;
use std::io::{self, BufReader, Read, Write as _};
use std::net::{SocketAddr, TcpListener};
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

With --loops the loops of the core have contacts: each byte that comes there sets all eight, bit 0 being loop 0. The core then keeps \
time, at a clock far below silicon's, which is printed as what to write under [fpga]. Engines verilator and model can.

Example:
  kerbctl fpga-sim --engine model --loops 127.0.0.1:7070 &
  printf '\\x04' | nc -q1 127.0.0.1 7070                  a vehicle comes onto loop 2
  kerbctl fpga-sim --link /tmp/fpga &
  edge-daemon run --config unit.toml --backend fpga      with `fpga_port = \"/tmp/fpga\"` under [fuse]")]
pub struct FpgaSimArgs {
    /// What simulates: verilator, verilator-uart, rust-hdl or model.
    #[arg(long, default_value_t)]
    engine: Engine,
    /// Makes this path a link to the pseudo-terminal, so that it stays the same from start to start; what is there must be a link.
    #[arg(long, value_name = "PATH")]
    link: Option<PathBuf>,
    /// Reads the loops' contacts from this path (a FIFO, say), or as a TCP server at this address and port, a byte for all eight.
    #[arg(long, value_name = "PATH|ADDRESS:PORT")]
    loops: Option<String>,
}

/// Serves until a signal.
///
/// # Errors
/// The simulation can't be built or started, or has ended by itself.
pub fn run(args: &FpgaSimArgs) -> Result<()> {
    let mut err = io::stderr();
    let mut progress = |news: &str| {
        // A closed terminal is no reason to stop.
        let _ = writeln!(err, "{news}");
    };
    let mut simulator = match &args.loops {
        None => Simulator::start(args.engine, &mut progress)?,
        Some(from) => {
            let simulator = Simulator::start_with_contacts(args.engine, &mut progress)?;
            follow(from, simulator.pins())?;
            progress(&format!("write `clock_kilohertz = {}` under [fpga]", Pins::CLOCKS_PER_MS));
            simulator
        }
    };
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

/// Sets contacts to each byte that comes from a path or a TCP connection, on a thread that ends with the program.
fn follow(from: &str, pins: Pins) -> Result<()> {
    let body: Box<dyn FnOnce() + Send> = if let Ok(address) = from.parse::<SocketAddr>() {
        let listener = TcpListener::bind(address).with_context(|| format!("can't listen at {address}"))?;
        Box::new(move || listener.incoming().flatten().for_each(|connection| set(connection, &pins)))
    } else {
        let path = from.to_owned();
        std::fs::metadata(&path)
            .with_context(|| format!("can't read contacts from {path}: `mkfifo` makes a FIFO"))?;
        Box::new(move || {
            // A FIFO ends with each writer, and is opened for the next; a file is read once.
            while let Ok(file) = File::open(&path) {
                let lasts = file.metadata().is_ok_and(|found| found.is_file());
                set(file, &pins);
                if lasts {
                    break;
                }
            }
        })
    };
    std::thread::Builder::new().name("contacts".into()).spawn(body).context("can't start a thread")?;
    Ok(())
}

/// Until its end, or the simulation's.
fn set(from: impl Read, pins: &Pins) {
    for level in BufReader::new(from).bytes() {
        let Ok(level) = level else { return };
        if pins.set(level).is_err() {
            return;
        }
    }
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
    fn bytes_of_a_connection_and_a_path_set_the_contacts() {
        let pins = Pins::default();
        set(&[1_u8, 4, 0x81][..], &pins);
        assert_eq!(pins.get(), 0x81);
        let error = follow("/no/such/fifo", Pins::default()).unwrap_err();
        assert!(format!("{error:#}").contains("mkfifo"), "{error:#}");
        follow("127.0.0.1:0", Pins::default()).unwrap();
    }

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
