//! The programs that read Verilog: found, run, or missed aloud.

use crate::Error;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io::Write as _};

/// True where `tool` and what it wants `beside` it run; else says that a test is skipped.
///
/// # Panics
/// One is missing and `KERBSIDE_REQUIRE_<TOOL>=1` forbids to skip.
#[must_use]
pub fn has(tool: &str, beside: &[&str]) -> bool {
    let runs = |name: &&&str| {
        Command::new(name).arg("-V").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
    };
    let Some(missing) = [&tool].into_iter().chain(beside).find(|name| !runs(name)) else { return true };
    let require = format!("KERBSIDE_REQUIRE_{}", tool.to_uppercase());
    assert_ne!(env::var(&require).as_deref(), Ok("1"), "{missing} is missing and {require} forbids to skip");
    // Not `eprintln`: what passes is captured, and a skip must be seen. A closed terminal is no failure.
    let _ = writeln!(std::io::stderr(), "SKIP {missing} is not installed");
    false
}

/// A folder under the target folder for what `text` determines: the same text finds what was built for it before.
pub(crate) fn workshop(name: &str, text: &str) -> Result<PathBuf, Error> {
    let mut hasher = std::hash::DefaultHasher::new();
    text.hash(&mut hasher);
    let executable = env::current_exe().unwrap_or_default();
    // target/<profile>/deps/<test>: three levels up.
    let target = executable.ancestors().nth(3).map_or_else(env::temp_dir, Path::to_owned);
    let folder = target.join("hdl-bench").join(format!("{name}-{:016x}", hasher.finish()));
    fs::create_dir_all(&folder).map_err(|source| Error::File { path: folder.clone(), source })?;
    Ok(folder)
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|source| Error::File { path: path.to_owned(), source })
}

/// Runs a tool to its end and returns what it printed.
pub(crate) fn run(command: &mut Command) -> Result<String, Error> {
    let tool =
        Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|source| Error::Start { tool: tool.clone(), source })?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(text)
    } else {
        Err(Error::Tool { tool, said: text + &String::from_utf8_lossy(&output.stderr) })
    }
}
