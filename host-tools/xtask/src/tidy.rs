//! The house rules that no compiler checks.
//!
//! Each rule is a function from what git tracks to complaints, so that a test can break it.

use crate::shell::root;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{fmt, fs};

/// One breach of one rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Complaint {
    file: String,
    /// From 1; 0 where the whole file is meant.
    line: usize,
    what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what } = self;
        if *line > 0 { write!(f, "{file}:{line}: {what}") } else { write!(f, "{file}: {what}") }
    }
}

/// A tracked file. Text is empty where it is none.
struct File {
    path: String,
    text: String,
    bytes: usize,
}

impl File {
    fn complaint(&self, line: usize, what: impl Into<String>) -> Complaint {
        Complaint { file: self.path.clone(), line, what: what.into() }
    }

    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }
}

/// A rule: what git tracks, to complaints.
type Rule = fn(&[File]) -> Vec<Complaint>;

const RULES: [Rule; 9] = [
    top_level_is_fixed,
    rust_files_are_short,
    nothing_is_left_to_do,
    lint_exceptions_carry_a_reason,
    no_path_of_one_machine,
    no_large_file,
    crates_take_the_workspace_lints,
    pure_crates_do_no_io,
    readme_is_true,
];

/// Checks every rule.
///
/// # Errors
/// Git does not answer, or a tracked file cannot be read.
pub fn check() -> Result<Vec<Complaint>> {
    let files = tracked(&root())?;
    Ok(RULES.iter().flat_map(|rule| rule(&files)).collect())
}

/// The files that git tracks and that still exist.
fn tracked(root: &Path) -> Result<Vec<File>> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root).output();
    let listed = listed.context("cannot start git")?;
    if !listed.status.success() {
        bail!("git cannot list its files: {}", String::from_utf8_lossy(&listed.stderr).trim());
    }
    let mut files = Vec::new();
    for path in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        // Removed here, not yet in git: nothing to check.
        let Ok(bytes) = fs::read(root.join(path)) else { continue };
        let count = bytes.len();
        files.push(File {
            path: path.to_owned(),
            text: String::from_utf8(bytes).unwrap_or_default(),
            bytes: count,
        });
    }
    Ok(files)
}

/// All that may lie at the top, beside dotfiles.
const TOP_LEVEL: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "edge-daemon",
    "hdl",
    "host-tools",
    "kernels",
    "testbenches",
];

fn top_level_is_fixed(files: &[File]) -> Vec<Complaint> {
    let seen: BTreeSet<&str> = files.iter().filter_map(|file| file.path.split('/').next()).collect();
    let complaint =
        |file: &str, what: &str| Complaint { file: file.to_owned(), line: 0, what: what.to_owned() };
    let alien = seen.iter().filter(|name| !name.starts_with('.') && !TOP_LEVEL.contains(name));
    let absent = TOP_LEVEL.iter().filter(|name| !seen.contains(*name));
    alien
        .map(|name| complaint(name, "does not belong at the top level"))
        .chain(absent.map(|name| complaint(name, "is missing at the top level")))
        .collect()
}

const LONGEST_RUST_FILE: usize = 500;

fn rust_files_are_short(files: &[File]) -> Vec<Complaint> {
    let long = files.iter().filter(|file| file.is_rust() && file.text.lines().count() > LONGEST_RUST_FILE);
    long.map(|file| {
        let lines = file.text.lines().count();
        file.complaint(0, format!("has {lines} lines, more than {LONGEST_RUST_FILE}: split it by meaning"))
    })
    .collect()
}

/// Complains about every line that contains one of `words`.
fn lines_with(file: &File, words: &[&str], what: &str) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        for word in words.iter().filter(|word| line.contains(**word)) {
            complaints.push(file.complaint(at + 1, format!("`{word}` {what}")));
        }
    }
    complaints
}

// The words are put together from parts, so that this file does not complain about itself.
fn nothing_is_left_to_do(files: &[File]) -> Vec<Complaint> {
    let words = [
        concat!("#[igno", "re"),
        concat!("tod", "o!("),
        concat!("db", "g!("),
        concat!("unimplemen", "ted!("),
    ];
    let rust = files.iter().filter(|file| file.is_rust());
    rust.flat_map(|file| lines_with(file, &words, "has no place in what is committed")).collect()
}

// Clippy has a lint for this, but it would have generated code comply.
fn lint_exceptions_carry_a_reason(files: &[File]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for (at, line) in file.text.lines().enumerate() {
            let line = line.trim_start();
            let starts = ["allow(", "expect("].iter().any(|lint| {
                line.strip_prefix("#[")
                    .or_else(|| line.strip_prefix("#!["))
                    .is_some_and(|rest| rest.starts_with(lint))
            });
            let mut attribute = file.text.lines().skip(at);
            let end = attribute.position(|line| line.trim_end().ends_with(")]")).unwrap_or(0);
            if starts && !file.text.lines().skip(at).take(end + 1).any(|line| line.contains("reason =")) {
                complaints.push(file.complaint(at + 1, "lets a lint pass without a reason"));
            }
        }
    }
    complaints
}

fn no_path_of_one_machine(files: &[File]) -> Vec<Complaint> {
    let words = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Use", "rs/")];
    files.iter().flat_map(|file| lines_with(file, &words, "is a path of one machine")).collect()
}

const LARGEST_FILE_BYTES: usize = 512 * 1024;
/// Emitted, and compared with what the gateware emits: a module for every instance makes them long.
const LARGEST_VERILOG_BYTES: usize = 1024 * 1024;

fn no_large_file(files: &[File]) -> Vec<Complaint> {
    let limit = |file: &File| {
        if file.path.starts_with("hdl/verilog/") { LARGEST_VERILOG_BYTES } else { LARGEST_FILE_BYTES }
    };
    let large = files.iter().filter(|file| file.bytes > limit(file));
    large
        .map(|file| file.complaint(0, format!("has {} bytes: generate it, or make it smaller", file.bytes)))
        .collect()
}

fn crates_take_the_workspace_lints(files: &[File]) -> Vec<Complaint> {
    let crates = files.iter().filter(|file| {
        // The fuzz targets are a workspace of their own, as cargo-fuzz wants them.
        file.path.ends_with("/Cargo.toml") && !file.path.ends_with("/fuzz/Cargo.toml")
    });
    let lax = crates.filter(|file| !file.text.contains("[lints]\nworkspace = true"));
    lax.map(|file| file.complaint(0, "does not take the workspace's lints")).collect()
}

/// Crates that take values and return values.
const PURE: [&str; 4] =
    ["kernels/src/", "kernels/contract/src/", "edge-daemon/decode/src/", "edge-daemon/map/src/"];

fn pure_crates_do_no_io(files: &[File]) -> Vec<Complaint> {
    let words = ["std::fs", "std::net", "std::env", "SystemTime", "Instant::now", "thread::sleep"];
    let pure = files.iter().filter(|file| {
        PURE.iter().any(|folder| file.path.starts_with(folder)) && !file.path.contains("test")
    });
    let what = "is I/O or a clock, and this crate is pure";
    let mut complaints: Vec<Complaint> = pure
        .filter(|file| file.is_rust())
        // Unit tests, by custom the end of a file, may read fixtures.
        .map(|file| {
            let text = file.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
            File { path: file.path.clone(), text, bytes: file.bytes }
        })
        .flat_map(|file| lines_with(&file, &words, what))
        .collect();
    // Prose may name what the code must not use.
    complaints.retain(|complaint| {
        let file = files.iter().find(|file| file.path == complaint.file);
        let line = file.and_then(|file| file.text.lines().nth(complaint.line - 1)).unwrap_or_default();
        !line.trim_start().starts_with("//")
    });
    complaints
}

/// The READMEs' cargo commands are aliases or cargo's own, what they link to exists, and the topics in their tables
/// are in `wire`.
/// Where a relative link from a folder leads, from the top.
fn followed(folder: &str, link: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(link.split('/')).filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    if link.is_empty() { String::new() } else { steps.join("/") }
}

fn readme_is_true(files: &[File]) -> Vec<Complaint> {
    let text_of =
        |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str());
    let aliases = text_of(".cargo/config.toml");
    let keys = text_of("edge-daemon/wire/src/keys.rs");
    let mut complaints = Vec::new();
    for readme in files.iter().filter(|file| file.path.ends_with("README.md")) {
        let folder = readme.path.strip_suffix("README.md").unwrap_or_default();
        for (at, line) in readme.text.lines().enumerate() {
            for link in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let path = followed(folder, link.split('#').next().unwrap_or_default());
                let path = path.trim_end_matches('/');
                let exists = files.iter().any(|file| {
                    file.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                });
                if !link.contains("://") && !path.is_empty() && !exists {
                    complaints
                        .push(readme.complaint(at + 1, format!("links to {link}, which does not exist")));
                }
            }
            // A row of the table of topics begins with one, such as `/alerts/<kind>`.
            let topic = line.strip_prefix("| `/").and_then(|rest| rest.split('`').next());
            if let Some(topic) = topic.filter(|topic| !keys.contains(&format!("<unit>/{topic}`"))) {
                complaints
                    .push(readme.complaint(at + 1, format!("`/{topic}` is no topic of the wire's keys")));
            }
            for command in line.split("cargo ").skip(1) {
                let word: String =
                    command.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                let known = ["run", "test", "build", "bench", "install", "doc", "clippy", "fmt"];
                let alias = aliases.lines().any(|line| line.starts_with(&format!("{word} =")));
                if !word.is_empty() && !alias && !known.contains(&word.as_str()) {
                    complaints.push(readme.complaint(at + 1, format!("`cargo {word}` is no command here")));
                }
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned(), bytes: text.len() }
    }

    /// `rule` complains about `bad` on the given lines and not about `good`.
    fn breaks(rule: Rule, good: &[File], bad: &[File], lines: &[usize]) {
        assert_eq!(rule(good), []);
        let found: Vec<usize> = rule(bad).iter().map(|complaint| complaint.line).collect();
        assert_eq!(found, lines);
    }

    #[test]
    fn strangers_and_gaps_at_the_top_are_told() {
        let complete = || TOP_LEVEL.iter().map(|name| file(name, "")).chain([file(".gitignore", "")]);
        let good: Vec<File> = complete().collect();
        let bad: Vec<File> = complete().skip(1).chain([file("notes/ideas.md", "")]).collect();
        breaks(top_level_is_fixed, &good, &bad, &[0, 0]);
    }

    #[test]
    fn long_and_large_files_are_told() {
        let good = [file("a.rs", &"\n".repeat(500)), file("a.csv", &"\n".repeat(501))];
        breaks(rust_files_are_short, &good, &[file("a.rs", &"\n".repeat(501))], &[0]);
        breaks(no_large_file, &good, &[file("a.csv", &"\n".repeat(512 * 1024 + 1))], &[0]);
        let emitted = |bytes| [file("hdl/verilog/a.v", &"\n".repeat(bytes))];
        breaks(no_large_file, &emitted(1024 * 1024), &emitted(1024 * 1024 + 1), &[0]);
    }

    #[test]
    fn loose_ends_are_told() {
        let bad = concat!("fn a() {}\n#[igno", "re]\nfn b() { tod", "o!() }\n");
        breaks(
            nothing_is_left_to_do,
            &[file("a.rs", "// ignore"), file("a.md", bad)],
            &[file("a.rs", bad)],
            &[2, 3],
        );
        let bad = concat!("a\nb = \"/ho", "me/me/a.csv\"\n");
        breaks(
            no_path_of_one_machine,
            &[file("a.toml", "a = \"/dev/ttyUSB0\"")],
            &[file("a.toml", bad)],
            &[2],
        );
    }

    #[test]
    fn lint_exceptions_without_a_reason_are_told() {
        let good = "#![allow(\n    missing_docs,\n    reason = \"generated\"\n)]\n#[expect(dead_code, reason = \"b\")]\n";
        let bad = "fn a() {}\n    #[allow(dead_code)]\n#[expect(\n    dead_code\n)]\nlet reason = 1;\n";
        breaks(lint_exceptions_carry_a_reason, &[file("a.rs", good)], &[file("a.rs", bad)], &[2, 3]);
    }

    #[test]
    fn impure_and_lax_crates_are_told() {
        let impure = "use std::fs;\n";
        let good = [
            file("kernels/src/a.rs", "//! No std::fs here.\n#[cfg(test)]\nmod tests { use std::fs; }"),
            file("edge-daemon/src/a.rs", impure),
        ];
        breaks(pure_crates_do_no_io, &good, &[file("kernels/src/a.rs", impure)], &[1]);
        let good = [file("kernels/Cargo.toml", "[lints]\nworkspace = true\n")];
        breaks(crates_take_the_workspace_lints, &good, &[file("kernels/Cargo.toml", "[package]\n")], &[0]);
    }

    #[test]
    fn a_readme_that_lies_is_told() {
        let config = || file(".cargo/config.toml", "[alias]\ndemo = \"run\"\n");
        let keys = || file("edge-daemon/wire/src/keys.rs", "//! | `kerbside/v1/<city>/<unit>/tracks` |");
        let good = "`cargo demo`, `cargo test`, [kernels](kernels/), [web](https://example.org)\n| `/tracks` | all |\n";
        let good = [config(), keys(), file("README.md", good), file("kernels/Cargo.toml", "")];
        let bad = "ok\n`cargo dmeo`\n[kernels](kernel/)\n| `/track` | all |\n";
        let bad = [config(), keys(), file("README.md", bad), file("kernels/Cargo.toml", "")];
        breaks(readme_is_true, &good, &bad, &[2, 3, 4]);
    }
}
