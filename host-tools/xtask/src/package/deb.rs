//! The package's files, and the package composed of them.

use super::{Arch, runner};
use crate::need::{self, Tool};
use crate::shell::{root, succeeds};
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What composes a package.
pub const DPKG: Tool = Tool { names: &["dpkg-deb"], packages: &["dpkg"] };
/// The programs.
pub const PROGRAMS: [&str; 2] = ["edge-daemon", "kerbctl"];

/// Where they lie in the package; `current` beside it is the one that runs, this or the one before.
pub const BIN: &str = "usr/lib/kerbside/bin";

/// From the repository, to the package: file and mode.
const FILES: [(&str, &str, u32); 7] = [
    ("edge-daemon/package/systemd/edge-daemon.service", "usr/lib/systemd/system/edge-daemon.service", 0o644),
    ("edge-daemon/package/udev/70-kerbside.rules", "usr/lib/udev/rules.d/70-kerbside.rules", 0o644),
    ("edge-daemon/package/unit.toml", "usr/share/kerbside/unit.toml", 0o644),
    ("edge-daemon/package/README.md", "usr/share/doc/kerbside/README.md", 0o644),
    ("edge-daemon/config/reference.toml", "usr/share/doc/kerbside/reference.toml", 0o644),
    ("edge-daemon/config/example-junction.toml", "usr/share/doc/kerbside/example-junction.toml", 0o644),
    ("LICENSE-MIT", "usr/share/doc/kerbside/copyright", 0o644),
];

/// How hard the package is compressed.
#[derive(Clone, Copy, Debug)]
pub enum Compression {
    /// For the line to the pole.
    Small,
    /// For a test.
    None,
}

/// The package's files, laid out.
#[derive(Clone, Debug)]
pub struct Stage {
    /// What for.
    pub arch: Arch,
    /// Their folder.
    pub folder: PathBuf,
}

/// A package.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its file.
    pub file: PathBuf,
    installed_kib: u64,
}

impl Stage {
    /// Lays out what was built in `binaries`, without the line tables of a debugger, with its manual.
    ///
    /// # Errors
    /// A file is missing or can't be written.
    pub fn new(arch: Arch, binaries: &Path) -> Result<Self> {
        let stage = Self { arch, folder: super::folder().join(arch.name()) };
        if stage.folder.exists() {
            fs::remove_dir_all(&stage.folder).context("can't clear the package's folder")?;
        }
        stage.create("usr/bin")?;
        stage.create(BIN)?;
        for (from, to, mode) in FILES {
            stage.put(&root().join(from), to, mode)?;
        }
        let manual = stage.folder.join("manual");
        for program in PROGRAMS {
            stage.program(&binaries.join(program), program)?;
            symlink(format!("../lib/kerbside/current/{program}"), stage.folder.join("usr/bin").join(program))
                .context("can't link a program")?;
            stage.manual(&binaries.join(program), &manual)?;
        }
        stage.spread(&manual)?;
        Ok(stage)
    }

    fn create(&self, folder: &str) -> Result<PathBuf> {
        let path = self.folder.join(folder);
        fs::create_dir_all(&path).with_context(|| format!("can't make {}", path.display()))?;
        Ok(path)
    }

    /// Puts a file into the package.
    pub fn put(&self, from: &Path, to: &str, mode: u32) -> Result<()> {
        let path = self.folder.join(to);
        if let Some(folder) = Path::new(to).parent() {
            self.create(&folder.to_string_lossy())?;
        }
        fs::copy(from, &path)
            .with_context(|| format!("can't copy {} to {}", from.display(), path.display()))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).context("can't set a file's mode")
    }

    /// Names of functions stay, for a panic's trace.
    fn program(&self, from: &Path, name: &str) -> Result<()> {
        let strip = format!("{}-strip", self.arch.gnu());
        let names: &'static [&'static str] = match self.arch {
            Arch::Amd64 => &["x86_64-linux-gnu-strip", "strip"],
            Arch::Arm64 => &["aarch64-linux-gnu-strip"],
        };
        let packages: &'static [&'static str] = match self.arch {
            Arch::Amd64 => &["binutils"],
            Arch::Arm64 => &["binutils-aarch64-linux-gnu"],
        };
        let tool = need::tool(Tool { names, packages }).with_context(|| strip.clone())?;
        let to = self.folder.join(BIN).join(name);
        if !succeeds(Command::new(tool).args(["--strip-debug", "-o"]).arg(&to).arg(from))? {
            bail!("{} can't be stripped", from.display());
        }
        fs::set_permissions(&to, fs::Permissions::from_mode(0o755)).context("can't set a program's mode")
    }

    /// The program writes its own manual pages and completions.
    fn manual(&self, program: &Path, folder: &Path) -> Result<()> {
        let mut words = runner(self.arch)?;
        words.push(program.display().to_string());
        let mut command = Command::new(words.remove(0));
        if !succeeds(command.args(words).arg("manual").arg(folder))? {
            bail!("{} does not write its manual", program.display());
        }
        Ok(())
    }

    /// Moves the manual to where the system looks for it.
    fn spread(&self, manual: &Path) -> Result<()> {
        let places = [
            ("man", "usr/share/man/man1"),
            ("bash", "usr/share/bash-completion/completions"),
            ("zsh", "usr/share/zsh/vendor-completions"),
            ("fish", "usr/share/fish/vendor_completions.d"),
        ];
        for (kind, place) in places {
            self.create(place)?;
            let written = fs::read_dir(manual.join(kind))
                .with_context(|| format!("there is no {kind} in the manual"))?;
            for file in written {
                let file = file.context("can't read the manual's folder")?;
                let name = file.file_name().to_string_lossy().into_owned();
                self.put(&file.path(), &format!("{place}/{name}"), 0o644)?;
                if kind == "man"
                    && !succeeds(Command::new("gzip").args(["-9n"]).arg(self.folder.join(place).join(&name)))?
                {
                    bail!("{name} can't be compressed");
                }
            }
        }
        fs::remove_dir_all(manual).context("can't remove what was spread")
    }

    /// Composes the package.
    ///
    /// # Errors
    /// Something can't be written, or `dpkg-deb` fails.
    pub fn compose(&self, version: &str, into: &Path, compression: Compression) -> Result<Package> {
        let debian = self.create("DEBIAN")?;
        for script in ["preinst", "postinst", "prerm", "postrm"] {
            let from = root().join("edge-daemon/package/debian").join(script);
            self.put(&from, &format!("DEBIAN/{script}"), 0o755)?;
        }
        let installed_kib = size(&self.folder)?.div_ceil(1024);
        let glibc = self.glibc()?;
        fs::write(debian.join("control"), control(self.arch, version, installed_kib, &glibc))
            .context("can't write control")?;
        fs::create_dir_all(into).with_context(|| format!("can't make {}", into.display()))?;
        let file = into.join(format!("kerbside_{version}_{}.deb", self.arch.name()));
        let builder = need::tool(DPKG)?;
        let mut build = Command::new(builder);
        build.arg("--root-owner-group");
        match compression {
            Compression::Small => build.arg("-Zxz"),
            Compression::None => build.arg("-Znone"),
        };
        if !succeeds(build.arg("--build").arg(&self.folder).arg(&file).stdout(std::process::Stdio::null()))? {
            bail!("dpkg-deb does not make the package");
        }
        Ok(Package { file, installed_kib })
    }

    /// The oldest C library that the programs start with.
    fn glibc(&self) -> Result<String> {
        let mut newest = 0;
        for program in PROGRAMS {
            let bytes = fs::read(self.folder.join(BIN).join(program)).context("can't read a program")?;
            newest = newest.max(glibc_minor(&bytes));
        }
        Ok(format!("2.{newest}"))
    }
}

impl Package {
    /// What it should hold and does not, by the ends of the lines that `dpkg-deb` lists it with.
    pub fn lacks<'a>(&self, wanted: &[&'a str]) -> Result<Vec<&'a str>> {
        let output = Command::new(need::tool(DPKG)?).arg("--contents").arg(&self.file).output();
        let output = output.context("can't look into the package")?;
        if !output.status.success() {
            bail!("dpkg-deb can't read {}", self.file.display());
        }
        let listed = String::from_utf8_lossy(&output.stdout).into_owned();
        let lacks = |wanted: &&&str| !listed.lines().any(|line| line.ends_with(**wanted));
        Ok(wanted.iter().filter(lacks).copied().collect())
    }

    /// Its sizes, a line.
    pub fn describe(&self) -> Result<String> {
        let bytes = fs::metadata(&self.file).context("there is no package")?.len();
        let mb = |bytes: u64| bytes as f64 / 1e6;
        Ok(format!(
            "{}: {:.1} MB, {:.1} MB installed",
            self.file.display(),
            mb(bytes),
            mb(self.installed_kib * 1024)
        ))
    }
}

/// The workspace's version, and which commit of it: later commits are upgrades.
#[must_use]
pub fn version() -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(root()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    };
    let base = env!("CARGO_PKG_VERSION");
    match (git(&["rev-list", "--count", "HEAD"]), git(&["rev-parse", "--short", "HEAD"])) {
        (Some(count), Some(commit)) => format!("{base}+{count}.{commit}"),
        _ => base.to_owned(),
    }
}

fn control(arch: Arch, version: &str, installed_kib: u64, glibc: &str) -> String {
    format!(
        "Package: kerbside\n\
         Version: {version}\n\
         Architecture: {}\n\
         Maintainer: Kerbside <kerbside@localhost>\n\
         Installed-Size: {installed_kib}\n\
         Depends: libc6 (>= {glibc}), libgcc-s1, passwd\n\
         Recommends: chrony | time-daemon\n\
         Suggests: libvulkan1, mesa-vulkan-drivers\n\
         Section: net\n\
         Priority: optional\n\
         Description: roadside unit that fuses radars, loops and cameras into vehicle tracks\n \
         The daemon reads what sensors at a junction say, fuses it into one set of tracks and publishes them over Zenoh;\n \
         kerbctl is what people run beside it.\n",
        arch.name()
    )
}

/// The highest N of all `GLIBC_2.N` that a program names.
fn glibc_minor(bytes: &[u8]) -> u32 {
    let mark = b"GLIBC_2.";
    let starts = bytes
        .windows(mark.len())
        .enumerate()
        .filter(|(_, window)| window == mark)
        .map(|(at, _)| at + mark.len());
    let minor = |at: usize| {
        let digits: String =
            bytes[at..].iter().take_while(|b| b.is_ascii_digit()).map(|b| char::from(*b)).collect();
        digits.parse().ok()
    };
    starts.filter_map(minor).max().unwrap_or(0)
}

/// Bytes of all files of a folder.
fn size(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry.context("can't read a folder")?;
        let metadata = entry.path().symlink_metadata().context("can't look at a file")?;
        bytes += if metadata.is_dir() { size(&entry.path())? } else { metadata.len() };
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_symbol_says_which_c_library() {
        assert_eq!(glibc_minor(b"..GLIBC_2.2.5\0GLIBC_2.34\0GLIBC_2.4\0GLIBC_PRIVATE"), 34);
        assert_eq!(glibc_minor(b"nothing"), 0);
        assert_eq!(glibc_minor(b"GLIBC_2."), 0);
    }

    #[test]
    fn later_commits_are_later_versions() {
        let version = version();
        assert!(version.starts_with(env!("CARGO_PKG_VERSION")), "{version}");
        assert!(version.chars().all(|c| c.is_ascii_alphanumeric() || ".+".contains(c)), "{version}");
    }

    #[test]
    fn control_says_what_it_takes() {
        let text = control(Arch::Arm64, "1.0", 12, "2.34");
        assert!(text.contains("Architecture: arm64\n") && text.contains("libc6 (>= 2.34)"), "{text}");
        assert!(text.ends_with('\n') && !text.contains("\n\n"));
    }
}
