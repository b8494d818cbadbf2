//! The package in a clean Debian: installed, run, upgraded, upgraded to a version that does not start, healed and purged.
//!
//! There is no systemd in such a root. Where its part matters (does the new version start?), a stand-in for `systemctl`
//! answers, and refuses to start what it is told to refuse.

use super::deb::{BIN, Compression, PROGRAMS, Package, Stage};
use super::{Arch, runner};
use crate::need::{self, Tool};
use crate::shell::succeeds;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

const DEBIAN: &str = "bookworm";
/// What an installer wrote and the city has not acknowledged.
const TOUCHED: [(&str, &str); 2] =
    [("etc/kerbside/unit.key", "a key"), ("var/lib/kerbside/outbox/outbox.redb", "not yet acknowledged")];

/// Tries it.
///
/// # Errors
/// It does not do what it should, or the trial can't be made: it says which.
pub fn run(stage: &Stage, package: &Package, seconds: u32) -> Result<()> {
    if stage.arch != Arch::HOST {
        return emulated(stage, package, seconds);
    }
    let root = clean_root(stage.arch)?;
    let before = root.files()?;
    root.install(&package.file)?;
    root.says(&["edge-daemon", "--version"], "edge-daemon")?;
    root.says(&["edge-daemon", "check", "--config", "/etc/kerbside/unit.toml"], "Keeps alerts")?;
    root.demo(seconds)?;
    for (path, text) in TOUCHED {
        let path = root.path(path);
        fs::create_dir_all(path.parent().unwrap_or(&path)).context("can't make a folder in the root")?;
        fs::write(&path, text).context("can't write into the root")?;
    }
    let unit = root.path("etc/kerbside/unit.toml");
    let own = fs::read_to_string(&unit)
        .context("no unit.toml was installed")?
        .replace("city = \"city\"", "city = \"springfield\"");
    fs::write(&unit, &own).context("can't write unit.toml")?;

    let version = |suffix: &str| format!("{}{suffix}", super::deb::version());
    let make = |stage: &Stage, suffix| {
        stage.compose(&version(suffix), &super::folder().join("trial"), Compression::None)
    };
    root.install(&make(stage, ".1")?.file)?;
    root.kept(&own)?;
    root.runs("bin")?;

    // A version whose program does not even start.
    let broken = broken(stage)?;
    root.refuses(&make(&broken, ".2")?.file)?;
    root.kept(&own)?;
    root.runs("previous")?;
    root.install(&make(stage, ".3")?.file)?;
    root.runs("bin")?;

    // One that understands its configuration, and that systemd can't bring to READY.
    root.stand_in_for_systemd()?;
    fs::write(root.path("refuse"), "").context("can't write into the root")?;
    root.refuses(&make(stage, ".4")?.file)?;
    root.runs("previous")?;
    fs::remove_file(root.path("refuse")).context("can't remove from the root")?;
    ensure!(
        root.chroot(&["dpkg", "--configure", "kerbside"])?,
        "configuring again does not try the new version again"
    );
    root.runs("bin")?;
    root.kept(&own)?;
    root.withdraw_stand_in()?;

    ensure!(root.chroot(&["dpkg", "--remove", "kerbside"])?, "it can't be removed");
    root.kept(&own)?;
    ensure!(root.chroot(&["dpkg", "--purge", "kerbside"])?, "it can't be purged");
    let left: Vec<String> = root.files()?.difference(&before).cloned().collect();
    ensure!(left.is_empty(), "purging leaves {}", left.join(", "));
    println!("installed, run, upgraded, gone back from two bad versions, and purged in a clean {DEBIAN}");
    Ok(())
}

/// The same files with a daemon that fails at once.
fn broken(stage: &Stage) -> Result<Stage> {
    let folder = super::folder().join("broken");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("can't clear the folder of the broken version")?;
    }
    if !succeeds(Command::new("cp").arg("--archive").args([&stage.folder, &folder]))? {
        bail!("the package's files can't be copied");
    }
    let program = folder.join(BIN).join(PROGRAMS[0]);
    fs::write(&program, "#!/bin/sh\nexit 1\n").context("can't break a program")?;
    Ok(Stage { arch: stage.arch, folder })
}

/// Another processor's package: unpacked, and its demonstration run by an emulator with a C library of that processor.
fn emulated(stage: &Stage, package: &Package, seconds: u32) -> Result<()> {
    let root = super::folder().join(format!("unpacked-{}", stage.arch.name()));
    if root.exists() {
        fs::remove_dir_all(&root).context("can't clear the folder to unpack into")?;
    }
    if !succeeds(Command::new("dpkg-deb").arg("--extract").arg(&package.file).arg(&root))? {
        bail!("the package can't be unpacked");
    }
    let mut words = runner(stage.arch)?;
    words.push(root.join(BIN).join("kerbctl").display().to_string());
    let mut demo = Command::new(words.remove(0));
    demo.args(words).args(demonstration(seconds));
    ensure!(succeeds(&mut demo)?, "the emulated demonstration fails");
    println!("unpacked, and its demonstration run by {}", demo.get_program().to_string_lossy());
    Ok(())
}

fn demonstration(seconds: u32) -> Vec<String> {
    let duration = format!("{seconds}s");
    ["demo", "--headless", "--backend", "cpu", "--duration", &duration].map(str::to_owned).to_vec()
}

/// A Debian in a folder.
struct Root(PathBuf);

/// A fresh one, made of packages once and kept as an archive.
fn clean_root(arch: Arch) -> Result<Root> {
    let archive = super::folder().join(format!("{DEBIAN}-{}.tar", arch.name()));
    if !archive.exists() {
        let maker = need::tool(Tool { names: &["mmdebstrap"], packages: &["mmdebstrap"] })?;
        let mut make = Command::new(maker);
        make.args([
            "--variant=minbase",
            "--include=procps",
            &format!("--architectures={}", arch.name()),
            DEBIAN,
        ]);
        // One that was interrupted is not taken for a whole one.
        let unfinished = archive.with_extension("unfinished.tar");
        ensure!(succeeds(make.arg(&unfinished))?, "mmdebstrap can't make a clean Debian (it takes root)");
        fs::rename(&unfinished, &archive).context("can't keep the clean Debian")?;
    }
    let folder = super::folder().join("root");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("can't clear the old root")?;
    }
    fs::create_dir_all(&folder).context("can't make a folder for the root")?;
    let unpacked = succeeds(
        Command::new("tar").arg("--extract").arg("--file").arg(&archive).arg("--directory").arg(&folder),
    )?;
    ensure!(unpacked, "the clean Debian can't be unpacked");
    Ok(Root(folder))
}

impl Root {
    fn path(&self, inside: &str) -> PathBuf {
        self.0.join(inside)
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("chroot");
        command.arg(&self.0).args(words);
        command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("KERBSIDE_TRIAL_SECONDS", "0");
        command
    }

    fn chroot(&self, words: &[&str]) -> Result<bool> {
        succeeds(&mut self.command(words))
    }

    fn output(&self, words: &[&str]) -> Result<Output> {
        self.command(words).output().with_context(|| format!("can't start {}", words.join(" ")))
    }

    fn says(&self, words: &[&str], wanted: &str) -> Result<()> {
        let output = self.output(words)?;
        let text = String::from_utf8_lossy(&output.stdout);
        ensure!(
            output.status.success() && text.contains(wanted),
            "{}: {} {text}",
            words.join(" "),
            output.status
        );
        Ok(())
    }

    fn bring(&self, package: &Path) -> Result<String> {
        let name = package.file_name().context("a package without a name")?.to_string_lossy().into_owned();
        fs::copy(package, self.path("tmp").join(&name)).context("can't bring the package")?;
        Ok(format!("/tmp/{name}"))
    }

    fn install(&self, package: &Path) -> Result<()> {
        let inside = self.bring(package)?;
        let good = self.chroot(&["dpkg", "--install", &inside])?;
        fs::remove_file(self.path(inside.trim_start_matches('/'))).context("can't take the package away")?;
        ensure!(good, "{inside} can't be installed");
        Ok(())
    }

    /// Installing says that it failed, and says what runs.
    fn refuses(&self, package: &Path) -> Result<()> {
        let inside = self.bring(package)?;
        let output = self.output(&["dpkg", "--install", &inside])?;
        fs::remove_file(self.path(inside.trim_start_matches('/'))).context("can't take the package away")?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(
            !output.status.success() && text.contains("the one before runs on"),
            "{inside} was taken: {text}"
        );
        Ok(())
    }

    /// What runs is in that folder, and runs.
    fn runs(&self, folder: &str) -> Result<()> {
        let current =
            fs::read_link(self.path("usr/lib/kerbside/current")).context("there is no current version")?;
        ensure!(current == Path::new(folder), "{} runs, not {folder}", current.display());
        self.says(&["edge-daemon", "check", "--config", "/etc/kerbside/unit.toml"], "springfield")
    }

    fn kept(&self, unit: &str) -> Result<()> {
        let read =
            |path: &str| fs::read_to_string(self.path(path)).with_context(|| format!("{path} is gone"));
        ensure!(read("etc/kerbside/unit.toml")? == unit, "the configuration was changed");
        for (path, text) in TOUCHED {
            ensure!(read(path)? == text, "{path} was changed");
        }
        let mode =
            fs::metadata(self.path("etc/kerbside")).context("no /etc/kerbside")?.permissions().mode() & 0o777;
        ensure!(mode == 0o750, "/etc/kerbside has mode {mode:o}");
        Ok(())
    }

    /// Runs the demonstration as the daemon's user, and says how much memory it took at most.
    fn demo(&self, seconds: u32) -> Result<()> {
        // Pseudo-terminals are what simulated devices speak over.
        let mounts = [("proc", "proc", "proc"), ("devpts", "devpts", "dev/pts")];
        for (kind, name, place) in mounts {
            fs::create_dir_all(self.path(place)).context("can't make a place to mount at")?;
            let newinstance: &[&str] =
                if kind == "devpts" { &["-o", "newinstance,ptmxmode=0666,mode=0620"] } else { &[] };
            let mut mount = Command::new("mount");
            mount.args(["-t", kind]).args(newinstance).arg(name).arg(self.path(place));
            ensure!(succeeds(&mut mount)?, "{name} can't be mounted in the root");
        }
        let result = self.watched_demo(seconds);
        for (.., place) in mounts.iter().rev() {
            ensure!(succeeds(Command::new("umount").arg(self.path(place)))?, "{place} can't be unmounted");
        }
        result
    }

    fn watched_demo(&self, seconds: u32) -> Result<()> {
        let _ = fs::remove_file(self.path("dev/ptmx"));
        std::os::unix::fs::symlink("pts/ptmx", self.path("dev/ptmx")).context("can't make dev/ptmx")?;
        let words = demonstration(seconds);
        let mut demo = Command::new("chroot");
        demo.args(["--userspec=kerbside:kerbside"]).arg(&self.0).arg("/usr/bin/kerbctl").args(words);
        let mut child = demo
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .stdin(Stdio::null())
            .spawn()
            .context("can't start the demo")?;
        let mut most_kib = 0;
        let status = loop {
            // The high-water mark goes with the process.
            let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
            let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let peak = peak.and_then(|p| p.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
            most_kib = most_kib.max(peak.unwrap_or(0));
            if let Some(status) = child.try_wait().context("can't await the demo")? {
                break status;
            }
            std::thread::sleep(Duration::from_millis(100));
        };
        ensure!(status.success(), "the demonstration fails in the clean root: {status}");
        println!(
            "the demonstration, simulator and daemon in one process, took {:.0} MB at most",
            most_kib as f64 * 1.024e-3
        );
        Ok(())
    }

    /// All files, as paths in the root, but for what dpkg itself keeps.
    fn files(&self) -> Result<BTreeSet<String>> {
        let output = self.output(&[
            "find",
            "/",
            "-xdev",
            "-not",
            "-path",
            "/var/lib/dpkg/*",
            "-not",
            "-path",
            "/var/log/*",
        ])?;
        ensure!(output.status.success(), "can't list the root's files");
        let own = ["/etc/passwd-", "/etc/shadow-", "/etc/group-", "/etc/gshadow-", "/dev/ptmx", "/dev/pts"];
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(text.lines().filter(|line| !own.contains(line)).map(str::to_owned).collect())
    }

    /// Something that answers as systemd would of a unit that runs, and starts what it is not told to refuse.
    fn stand_in_for_systemd(&self) -> Result<()> {
        let script = "#!/bin/sh\ncase \"$*\" in\n*restart*) ! [ -e /refuse ] || [ \"$(readlink /usr/lib/kerbside/current)\" = previous ] ;;\n*NRestarts*) echo 0 ;;\nesac\n";
        fs::create_dir_all(self.path("run/systemd/system")).context("can't stand in for systemd")?;
        let path = self.path("usr/bin/systemctl");
        fs::write(&path, script).context("can't stand in for systemctl")?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).context("can't set a mode")
    }

    fn withdraw_stand_in(&self) -> Result<()> {
        fs::remove_file(self.path("usr/bin/systemctl")).context("can't take systemctl away")?;
        fs::remove_dir_all(self.path("run/systemd")).context("can't take systemd's folder away")
    }
}
