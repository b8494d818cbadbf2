//! Who may change the configuration.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

/// Says so where others than its owner may change a file that the daemon acts on.
#[must_use]
pub fn writable_by_others(path: &Path) -> Option<String> {
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o022 != 0).then(|| {
        let path = path.display();
        format!("{path} can be changed by others than its owner (mode {mode:03o}): type `chmod go-w {path}`")
    })
}
