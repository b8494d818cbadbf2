//! `kerbctl page-password`: the hash of a unit's page's password, in a file.

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use fusion_page::hash_password;
use std::fs::OpenOptions;
use std::io::{IsTerminal as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;

/// Options of `kerbctl page-password`.
#[derive(Debug, Args)]
#[command(after_help = "\
Asks for the password twice, without showing it; or reads one line where it is fed one. Only its hash (Argon2id) is \
written, readable by its owner alone: let that be the daemon's user. The unit reads it when it starts.

Example:
  sudo -u kerbside kerbctl page-password /etc/kerbside/page-password")]
pub struct PagePasswordArgs {
    /// The file, as `password_file` in `[page]` names it.
    file: PathBuf,
    /// Writes over a file that is there.
    #[arg(long)]
    replace: bool,
}

/// Asks, hashes, writes; returns what to print.
///
/// # Errors
/// The password is too short or not typed twice the same, or the file can't be written.
pub fn run(args: &PagePasswordArgs) -> Result<String> {
    let path = args.file.display();
    ensure!(args.replace || !args.file.exists(), "{path} is there already: give --replace to write over it");
    let hash = hash_password(&password()?)?;
    let beside = args.file.with_extension("new");
    // Left by a run that was cut off; made anew so that its permissions are ours.
    let _ = std::fs::remove_file(&beside);
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&beside)
        .with_context(|| format!("can't write {}", beside.display()))?;
    writeln!(file, "{hash}").and_then(|()| file.sync_all()).with_context(|| format!("can't write {path}"))?;
    std::fs::rename(&beside, &args.file).with_context(|| format!("can't write {path}"))?;
    Ok(format!("{path} is written; set `password_file` in [page] to it and start the unit again"))
}

fn password() -> Result<String> {
    if !std::io::stdin().is_terminal() {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).context("can't read the password")?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let ask = |what| rpassword::prompt_password(what).context("can't read the password");
    let first = ask("Password of the page: ")?;
    if ask("Once more: ")? != first {
        bail!("the two are not the same: nothing was written");
    }
    Ok(first)
}
