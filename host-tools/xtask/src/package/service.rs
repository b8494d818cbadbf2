//! systemd's own judgement of the unit file.

use crate::need::{self, Tool};
use crate::shell::{root, succeeds};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What judges it.
pub const SYSTEMD: Tool = Tool { names: &["systemd-analyze"], packages: &["systemd"] };
/// The unit file.
const UNIT: &str = "edge-daemon/package/systemd/edge-daemon.service";
/// Most exposure, in tenths, that `systemd-analyze security` may find; what is left is named in the package's README.
const MOST_EXPOSED: u32 = 25;

/// Has systemd verify the unit file and score its hardening; answers with the score.
///
/// # Errors
/// systemd is missing and can't be installed, or finds something.
pub fn check() -> Result<String> {
    let analyze = need::tool(SYSTEMD)?;
    let stage = super::folder().join("verify");
    lay_out(&stage)?;
    let mut verify = Command::new(&analyze);
    verify.args(["verify", "--man=no", "--recursive-errors=no"]).arg(format!("--root={}", stage.display()));
    if !succeeds(verify.arg("edge-daemon.service"))? {
        bail!("systemd-analyze finds fault with {UNIT}");
    }
    let mut security = Command::new(&analyze);
    security.args(["security", "--offline=true", "--no-pager", &format!("--threshold={MOST_EXPOSED}")]);
    let output = security.arg(root().join(UNIT)).output().context("can't start systemd-analyze")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let score = text
        .lines()
        .find(|line| line.contains("Overall exposure"))
        .unwrap_or("no score")
        .trim()
        .trim_start_matches("→ ")
        .to_owned();
    if !output.status.success() {
        bail!("{UNIT} is more exposed than {:.1}", f64::from(MOST_EXPOSED) / 10.0);
    }
    Ok(score)
}

/// A root with systemd's own units and something where the programs will be.
fn lay_out(stage: &Path) -> Result<()> {
    if stage.exists() {
        fs::remove_dir_all(stage).context("can't clear the folder for systemd")?;
    }
    let own = ["/usr/lib/systemd/system", "/lib/systemd/system"].into_iter().find(|p| Path::new(p).is_dir());
    let own = own.context("systemd is there without its units")?;
    let units = stage.join("usr/lib/systemd");
    for folder in [
        &units,
        &stage.join("usr/lib/kerbside/current"),
        &stage.join("bin"),
        &stage.join("etc/systemd/system"),
    ] {
        fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
    }
    if !succeeds(Command::new("cp").args(["--recursive", "--no-dereference", own]).arg(units.join("system")))?
    {
        bail!("systemd's units can't be copied");
    }
    for program in ["usr/lib/kerbside/current/edge-daemon", "bin/kill"] {
        fs::copy("/bin/true", stage.join(program))
            .with_context(|| format!("can't stand in for {program}"))?;
    }
    fs::copy(root().join(UNIT), stage.join("etc/systemd/system/edge-daemon.service"))
        .context("can't copy the unit")?;
    Ok(())
}
