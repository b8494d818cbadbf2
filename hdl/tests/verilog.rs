//! What leaves the crate: the Verilog in `verilog/` is what the blocks emit, and nothing else lies there.
//!
//! `KERBSIDE_BLESS=1` writes the files anew. What the Verilog means is the business of `testbenches/hdl`.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use std::path::{Path, PathBuf};
use std::{env, fs};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")
}

#[test]
fn checked_in_verilog_is_what_the_blocks_emit_and_nothing_else() {
    let bless = env::var("KERBSIDE_BLESS").as_deref() == Ok("1");
    let mut expected = Vec::new();
    for (module, emitted) in hdl::verilog() {
        let path = folder().join(format!("{module}.v"));
        if bless {
            fs::write(&path, &emitted).expect("the file can be written");
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(written == emitted, "{} has drifted: bless it with KERBSIDE_BLESS=1", path.display());
        expected.push(path);
    }
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "a file that belongs to no block");
}
