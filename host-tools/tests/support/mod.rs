//! What tests of programs share.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace.
pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A folder with both programs, as the build leaves them.
pub fn programs() -> PathBuf {
    let kerbctl = Path::new(env!("CARGO_BIN_EXE_kerbctl"));
    let folder = kerbctl.parent().unwrap().to_owned();
    // A test of one package does not build the others' programs.
    if !folder.join("edge-daemon").exists() {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--package", "edge-daemon"])
            .current_dir(ROOT)
            .status();
        assert!(built.unwrap().success());
    }
    folder
}
