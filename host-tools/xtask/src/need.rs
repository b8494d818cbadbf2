//! Installs what a step needs and is missing, and says so: Debian packages, a Python environment, a Rust target.

use crate::shell::{ci, find, quietly, root, succeeds, target};
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

/// A tool and the Debian package that brings it.
#[derive(Clone, Copy)]
pub struct Tool {
    /// The program's names, any of which will do.
    pub names: &'static [&'static str],
    /// The packages, of which the first that can be installed will do.
    pub packages: &'static [&'static str],
}

/// Finds a tool, installing it where it is missing.
///
/// # Errors
/// It is missing and cannot be installed: no Debian, neither root nor sudo, or the package manager fails.
pub fn tool(tool: Tool) -> Result<PathBuf> {
    let found = || tool.names.iter().find_map(|name| find(name));
    if let Some(path) = found() {
        return Ok(path);
    }
    println!("{} is missing", tool.names[0]);
    let mut last = None;
    for package in tool.packages {
        match apt_install(&[package]) {
            Ok(()) if found().is_some() => break,
            Ok(()) => {}
            Err(error) => last = Some(error),
        }
    }
    match (found(), last) {
        (Some(path), _) => Ok(path),
        (None, Some(error)) => Err(error.context(format!("{} is missing", tool.names[0]))),
        (None, None) => bail!("{} is missing after installing {:?}", tool.names[0], tool.packages),
    }
}

/// Makes sure of a file that a Debian package brings.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn file(path: &Path, package: &str) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    println!("{} is missing", path.display());
    apt_install(&[package]).with_context(|| format!("{} is missing", path.display()))?;
    if !path.exists() {
        bail!("{} is missing after installing {package}", path.display());
    }
    Ok(())
}

/// Where Vulkan's loader looks for drivers.
const VULKAN_DRIVERS: [&str; 2] = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"];

/// Makes sure that there is a Vulkan driver and its loader: a GPU's own, or lavapipe, which is the processor.
///
/// # Errors
/// There is none and none can be installed.
pub fn vulkan_driver() -> Result<()> {
    let there = || {
        VULKAN_DRIVERS
            .iter()
            .any(|folder| fs::read_dir(folder).is_ok_and(|mut drivers| drivers.any(|driver| driver.is_ok())))
    };
    if !there() {
        println!("a Vulkan driver is missing");
        apt_install(&["mesa-vulkan-drivers", "libvulkan1"])?;
    }
    if !there() {
        bail!("a Vulkan driver is missing after installing mesa-vulkan-drivers");
    }
    Ok(())
}

/// The command that begins an installation: `apt-get` itself as root, through sudo else.
fn apt_get() -> Result<Command> {
    if find("apt-get").is_none() {
        bail!("there is no apt-get to install it with");
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut command = if root {
        Command::new("apt-get")
    } else if find("sudo").is_some() {
        let mut sudo = Command::new("sudo");
        // Nobody answers a question where there is no terminal.
        if ci() || !std::io::stdin().is_terminal() {
            sudo.arg("-n");
        }
        sudo.arg("apt-get");
        sudo
    } else {
        bail!("only root can install it, and there is no sudo");
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}

/// Installs Debian packages, after one update of the lists per run.
fn apt_install(packages: &[&str]) -> Result<()> {
    static UPDATED: OnceLock<bool> = OnceLock::new();
    if UPDATED.get().is_none() {
        // Lists that cannot be renewed may still do.
        let updated = succeeds(apt_get()?.args(["update", "-qq"]))?;
        UPDATED.get_or_init(|| updated);
    }
    println!("installing the Debian package {}", packages.join(", "));
    let mut install = apt_get()?;
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    if !succeeds(&mut install)? {
        bail!("cannot install the Debian package {}", packages.join(", "));
    }
    Ok(())
}

/// A Python environment: its folder under the target folder, and the file that names its packages.
#[derive(Clone, Copy)]
pub struct Environment {
    folder: &'static str,
    requirements: &'static str,
}

/// What tests import.
pub const TESTS: Environment =
    Environment { folder: "venv", requirements: "host-tools/xtask/python-requirements.txt" };

/// What places gateware; apart, for no test needs it.
pub const PLACEMENT: Environment =
    Environment { folder: "venv-fpga", requirements: "host-tools/xtask/fpga-requirements.txt" };

/// The Python of an environment, if it is complete.
#[must_use]
pub fn python_ready(environment: Environment) -> Option<PathBuf> {
    let venv = target().join(environment.folder);
    let wanted = fs::read(root().join(environment.requirements)).ok()?;
    // Written last, so a broken installation is begun anew.
    let installed = fs::read(venv.join("requirements.txt")).ok()?;
    let python = venv.join("bin/python");
    (wanted == installed && python.exists()).then_some(python)
}

/// The Python of an environment; makes it where it is missing or behind.
///
/// # Errors
/// There is no Python and none can be installed, or pip fails.
pub fn python(environment: Environment) -> Result<PathBuf> {
    if let Some(python) = python_ready(environment) {
        return Ok(python);
    }
    let venv = target().join(environment.folder);
    println!("making a Python environment in {}", venv.display());
    let system = tool(Tool { names: &["python3"], packages: &["python3"] })?;
    let make = |system: &Path| quietly(Command::new(system).args(["-m", "venv", "--clear"]).arg(&venv));
    if !make(&system) {
        // Debian keeps a part of the module in a package of its own.
        apt_install(&["python3-venv"])?;
        if !make(&system) {
            bail!("{} cannot make a virtual environment", system.display());
        }
    }
    let python = venv.join("bin/python");
    let requirements = root().join(environment.requirements);
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(&requirements);
    if !succeeds(&mut pip)? {
        bail!("pip cannot install what {} names", environment.requirements);
    }
    fs::copy(&requirements, venv.join("requirements.txt")).context("cannot note what is installed")?;
    Ok(python)
}

/// Adds a target to the toolchain where it is missing.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn rust_target(triple: &str) -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = Command::new(rustc).args(["--print", "sysroot"]).current_dir(root()).output();
    let sysroot = sysroot.context("cannot ask rustc for its folder")?.stdout;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot).trim());
    if sysroot.join("lib/rustlib").join(triple).join("lib").is_dir() {
        return Ok(());
    }
    println!("the Rust target {triple} is missing");
    if !succeeds(Command::new("rustup").args(["target", "add", triple]).current_dir(root()))? {
        bail!("rustup cannot add the target {triple}");
    }
    Ok(())
}
