//! The Verilated gateware: built on first use, kept, and run.

use super::SimError;
use hdl::regmap::BIT_CLOCKS;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// What is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The core: a byte every other clock.
    Core,
    /// The whole chip: bit by bit through its UART.
    Chip,
}

const HARNESS: &str = include_str!("harness.cpp");
const CORE: &str = include_str!("../../../verilog/fusion_core.v");
const CHIP: &str = include_str!("../../../verilog/kerbside_top.v");
/// Whatever changes what is built of the same text.
const RECIPE: &str = "1";

impl Extent {
    fn module(self) -> (&'static str, &'static str) {
        match self {
            Self::Core => ("fusion_core", CORE),
            Self::Chip => ("kerbside_top", CHIP),
        }
    }
}

/// The program that reads the line's bytes from its input and writes its own to its output, built if it is not there yet.
///
/// # Errors
/// [`SimError`].
pub fn program(extent: Extent, progress: &mut dyn FnMut(&str)) -> Result<PathBuf, SimError> {
    let (module, verilog) = extent.module();
    let mut hasher = std::hash::DefaultHasher::new();
    (module, verilog, HARNESS, RECIPE, env!("CARGO_PKG_VERSION")).hash(&mut hasher);
    let folder = cache().join(format!("{module}-{:016x}", hasher.finish()));
    let program = folder.join("simulation");
    if program.exists() {
        return Ok(program);
    }
    for (tool, asks) in [("verilator", "--version"), ("g++", "--version"), ("make", "--version")] {
        let runs = Command::new(tool).arg(asks).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if runs.is_err() {
            return Err(SimError::Missing { tool });
        }
    }
    // A folder of its own, moved into place when it is whole: two may build at once.
    let workshop = folder.with_extension(format!("{}", std::process::id()));
    let built = build(&workshop, module, verilog, progress);
    let placed = built.and_then(|()| place(&workshop, &folder, &program));
    // What is left of a failed build is of no use.
    let _ = fs::remove_dir_all(&workshop);
    placed.map(|()| program)
}

fn build(folder: &Path, module: &str, verilog: &str, progress: &mut dyn FnMut(&str)) -> Result<(), SimError> {
    write(folder, "design.v", verilog)?;
    write(folder, "harness.cpp", HARNESS)?;
    progress("building the simulated gateware, once: verilator translates its Verilog");
    let mut command = Command::new("verilator");
    // Widths are what RustHDL's literals of 32 bits make of them, and a value is never fed back within a clock.
    command
        .args(["--cc", "--exe", "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert"])
        .args(["-Wno-WIDTH", "-Wno-UNOPTFLAT", "--prefix", "Vdesign", "--Mdir", "build"])
        .args(["-o", "../simulation", "--top-module", module]);
    if module == Extent::Chip.module().0 {
        command.args(["-CFLAGS", &format!("-DUART={BIT_CLOCKS}")]);
    }
    run("verilator", command.args(["design.v", "harness.cpp"]).current_dir(folder), folder)?;
    progress("building the simulated gateware, once: g++ compiles it, which takes half a minute");
    let mut make = Command::new("make");
    // What runs every clock is worth optimising, Verilator's library is not.
    make.args(["-C", "build", "-f", "Vdesign.mk", "OPT_FAST=-O2", "OPT_SLOW=-O0", "OPT_GLOBAL=-O1"]);
    run("g++", make.current_dir(folder), folder)
}

/// Runs a tool to its end.
fn run(tool: &'static str, command: &mut Command, folder: &Path) -> Result<(), SimError> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|source| SimError::Start { what: tool.to_owned(), source })?;
    if output.status.success() {
        return Ok(());
    }
    let all = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&all);
    let lines: Vec<&str> = text.lines().collect();
    let said = lines[lines.len().saturating_sub(12)..].join("\n");
    Err(SimError::Build { tool, folder: folder.to_owned(), said })
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), SimError> {
    let path = folder.join(name);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .map_err(|source| SimError::File { path, source })
}

fn place(workshop: &Path, folder: &Path, program: &Path) -> Result<(), SimError> {
    // Somebody else may have been faster: theirs is as good.
    match fs::rename(workshop, folder) {
        Err(_) if program.exists() => Ok(()),
        moved => moved.map_err(|source| SimError::File { path: folder.to_owned(), source }),
    }
}

/// Where builds are kept: the user's cache, or where there is none, the temporary folder.
fn cache() -> PathBuf {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .filter(|folder| fs::create_dir_all(folder).is_ok())
        .unwrap_or_else(env::temp_dir)
        .join("kerbside/gateware")
}
