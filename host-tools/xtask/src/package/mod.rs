//! `cargo xtask package`: the Debian package of the box, made, checked, and tried in a clean Debian.
//!
//! [`deb`] lays the files out and composes them, [`service`] has systemd judge the unit file, [`trial`] installs, upgrades,
//! breaks and purges.

pub mod deb;
pub mod service;
pub mod trial;

use crate::need::{self, Tool};
use crate::shell::{cargo, succeeds, target};
use anyhow::{Result, bail, ensure};
use clap::ValueEnum;
use std::path::PathBuf;

/// A processor that the package is for, by Debian's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Arch {
    /// Intel and AMD
    Amd64,
    /// Jetson and most other boxes; cross-built
    Arm64,
}

impl Arch {
    /// Debian's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amd64 => "amd64",
            Self::Arm64 => "arm64",
        }
    }

    const fn triple(self) -> &'static str {
        match self {
            Self::Amd64 => "x86_64-unknown-linux-gnu",
            Self::Arm64 => "aarch64-unknown-linux-gnu",
        }
    }

    /// GNU's name of what binutils and compilers are called after.
    const fn gnu(self) -> &'static str {
        match self {
            Self::Amd64 => "x86_64-linux-gnu",
            Self::Arm64 => "aarch64-linux-gnu",
        }
    }

    /// The processor that this runs on.
    pub const HOST: Self = if cfg!(target_arch = "aarch64") { Self::Arm64 } else { Self::Amd64 };
}

/// What `cargo xtask package` is asked for.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The box's processor
    #[arg(long, value_enum, default_value_t = Arch::HOST)]
    arch: Arch,
    /// Pack debug builds: quick to make, large, and slow to run
    #[arg(long)]
    debug: bool,
    /// Then install, run, upgrade, break and purge the package in a clean Debian root; takes root
    ///
    /// For another processor than this machine's: unpack it and run the demonstration emulated.
    #[arg(long = "try")]
    try_out: bool,
    /// How long the demonstration runs in the trial, seconds
    #[arg(long, default_value_t = 10, requires = "try_out")]
    seconds: u32,
}

/// Makes the package; true where everything that was asked for went well.
///
/// # Errors
/// A tool is missing and can't be installed, or something can't be built or written.
pub fn run(options: &Options) -> Result<bool> {
    let arch = options.arch;
    let binaries = build(arch, options.debug)?;
    let stage = deb::Stage::new(arch, &binaries)?;
    let package = stage.compose(&deb::version(), &folder(), deb::Compression::Small)?;
    println!("{}", package.describe()?);
    println!("{}", service::check()?);
    if options.try_out {
        trial::run(&stage, &package, options.seconds)?;
    }
    Ok(true)
}

/// The package of what the tests have built, composed and looked into; answers with systemd's score of the service.
///
/// # Errors
/// Something is wrong with it.
pub fn quick() -> Result<String> {
    let score = service::check()?;
    let stage = deb::Stage::new(Arch::HOST, &target().join("debug"))?;
    let package = stage.compose(&deb::version(), &folder().join("quick"), deb::Compression::None)?;
    let missing: Vec<&str> = package.lacks(&INSIDE)?;
    ensure!(missing.is_empty(), "{} lacks {}", package.file.display(), missing.join(", "));
    Ok(score)
}

/// What people and systemd look for, one of each kind.
const INSIDE: [&str; 8] = [
    "./usr/bin/edge-daemon -> ../lib/kerbside/current/edge-daemon",
    "./usr/lib/kerbside/bin/kerbctl",
    "./usr/lib/systemd/system/edge-daemon.service",
    "./usr/lib/udev/rules.d/70-kerbside.rules",
    "./usr/share/kerbside/unit.toml",
    "./usr/share/man/man1/kerbctl-watch.1.gz",
    "./usr/share/bash-completion/completions/edge-daemon",
    "./usr/share/doc/kerbside/copyright",
];

/// Where packages are made.
pub fn folder() -> PathBuf {
    target().join("package")
}

/// What runs a program of that processor here: nothing, or an emulator with the processor's C library.
pub fn runner(arch: Arch) -> Result<Vec<String>> {
    if arch == Arch::HOST {
        return Ok(Vec::new());
    }
    let names = match arch {
        Arch::Arm64 => &["qemu-aarch64-static", "qemu-aarch64"],
        Arch::Amd64 => &["qemu-x86_64-static", "qemu-x86_64"],
    };
    let emulator = need::tool(Tool { names, packages: &["qemu-user-static", "qemu-user"] })?;
    Ok(vec![emulator.display().to_string(), "-L".into(), format!("/usr/{}", arch.gnu())])
}

/// Builds both programs; the folder they lie in.
fn build(arch: Arch, debug: bool) -> Result<PathBuf> {
    let mut build = cargo(&["build", "--package", "edge-daemon", "--package", "host-tools", "--bins"]);
    let profile = if debug { "debug" } else { "release" };
    if !debug {
        build.arg("--release");
    }
    let mut out = target();
    if arch != Arch::HOST {
        let triple = arch.triple();
        need::rust_target(triple)?;
        let compiler = cross_compiler(arch)?;
        out.push(triple);
        build
            .args(["--target", triple])
            .env(format!("CARGO_TARGET_{}_LINKER", triple.to_uppercase().replace('-', "_")), &compiler)
            .env(format!("CC_{}", triple.replace('-', "_")), &compiler);
    }
    if !succeeds(&mut build)? {
        bail!("the programs can't be built");
    }
    Ok(out.join(profile))
}

fn cross_compiler(arch: Arch) -> Result<PathBuf> {
    let (names, packages, library): (&'static [_], &'static [_], _) = match arch {
        Arch::Arm64 => (&["aarch64-linux-gnu-gcc"], &["gcc-aarch64-linux-gnu"], "libc6-dev-arm64-cross"),
        Arch::Amd64 => (&["x86_64-linux-gnu-gcc"], &["gcc-x86-64-linux-gnu"], "libc6-dev-amd64-cross"),
    };
    let compiler = need::tool(Tool { names, packages })?;
    // The compiler only recommends the C library, so it need not have brought it.
    need::file(&PathBuf::from(format!("/usr/{}/lib/libc.so", arch.gnu())), library)?;
    Ok(compiler)
}
