//! What a unit needs beside its devices: files, keys, time, disk.

use super::Advice;
use edge_daemon::config::{Unit, writable_by_others};
use edge_daemon::publish::session;
use std::path::{Path, PathBuf};

/// Less free disk than this is too little, bytes: a day of recording, or an outbox that fills.
const LEAST_FREE: u64 = 1 << 30;

/// What is wrong about a unit as a whole.
pub(super) fn look(config: &Path, unit: &Unit) -> Vec<Advice> {
    let mut found: Vec<Advice> = unit
        .warnings
        .iter()
        .map(|w| Advice { what: w.to_string(), remedy: "see `edge-daemon check`".to_owned() })
        .collect();
    if let Some(text) = writable_by_others(config) {
        let (what, remedy) = text.split_once(": ").unwrap_or((&text, ""));
        found.push(Advice { what: what.to_owned(), remedy: remedy.to_owned() });
    }
    if unit.config.publish.enabled
        && let Err(error) = session::check(&unit.config)
    {
        found.push(Advice {
            what: edge_daemon::chain(&error),
            remedy: "the unit would not start: correct [publish]".to_owned(),
        });
    }
    found.extend(time());
    let outbox = (unit.config.outbox.folder.as_deref(), unit.config.outbox.limit_bytes);
    let record = (unit.config.record.folder.as_deref(), LEAST_FREE);
    for (table, (folder, wanted)) in [("outbox", outbox), ("record", record)] {
        if let Some(folder) = folder {
            found.extend(disk(table, Path::new(folder), wanted.max(LEAST_FREE)));
        }
    }
    found
}

/// Whether somebody sets this machine's clock, where that can be read.
fn time() -> Option<Advice> {
    let timesync = Path::new("/run/systemd/timesync");
    (timesync.is_dir() && !timesync.join("synchronized").exists()).then(|| Advice {
        what: "this machine's clock is not synchronised".to_owned(),
        remedy: "`timedatectl set-ntp true`, and let it reach a time server".to_owned(),
    })
}

fn disk(table: &str, folder: &Path, wanted: u64) -> Option<Advice> {
    // It is made when it is first needed.
    let there: PathBuf = folder.ancestors().find(|p| p.is_dir()).unwrap_or(Path::new("/")).to_owned();
    let space = rustix::fs::statvfs(&there).ok()?;
    let free = space.f_bavail.saturating_mul(space.f_frsize);
    (free < wanted).then(|| Advice {
        what: format!("[{table}] folder {}: {} MB are free", folder.display(), free / 1_000_000),
        remedy: format!("it may need {} MB: free some, or name another folder", wanted / 1_000_000),
    })
}
