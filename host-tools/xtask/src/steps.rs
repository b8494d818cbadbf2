//! What `cargo xtask test` consists of.

use crate::need::{self, Tool};
use crate::package::{self, deb, service};
use crate::shell::{self, Report, cargo, ci, quietly, succeeds, tests};
use crate::tidy;
use anyhow::Result;
use clap::ValueEnum;
use std::env;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// One step of a test run, in the order in which they run: what fails fast comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The house rules that no compiler checks
    Tidy,
    /// `cargo fmt --check`
    Fmt,
    /// Clippy on every target, warnings denied
    Clippy,
    /// Rustdoc, warnings denied
    Docs,
    /// Tests that cross into Python
    Python,
    /// Every other test of the workspace, on a GPU's driver that needs no GPU too
    Test,
    /// Gateware against its models, its Verilog simulated and synthesised
    Hdl,
    /// The service's unit file as systemd judges it, and the package composed of debug builds
    Package,
    /// The filter and its conformance suite for aarch64, emulated
    Aarch64,
}

/// How a step ended, and what there is to say about it.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Passed(String),
    Failed(String),
    /// Something that it needs is missing and may be.
    Skipped(String),
}

impl Outcome {
    fn of(good: bool) -> Self {
        if good { Self::Passed(String::new()) } else { Self::Failed(String::new()) }
    }

    fn of_tests(report: &Report) -> Self {
        let Report { success, passed, failed, skips } = report;
        let mut note = format!("{passed} tests passed, {failed} failed");
        if !skips.is_empty() {
            note += &format!(", {} skipped", skips.len());
        }
        for skip in skips {
            note += &format!("\n{skip}");
        }
        // A harness that found nothing to run has proved nothing.
        if *success && *passed > 0 { Self::Passed(note) } else { Self::Failed(note) }
    }

    const fn word(&self) -> &'static str {
        match self {
            Self::Passed(_) => "passed",
            Self::Failed(_) => "FAILED",
            Self::Skipped(_) => "skipped",
        }
    }

    fn note(&self) -> &str {
        let (Self::Passed(note) | Self::Failed(note) | Self::Skipped(note)) = self;
        note
    }
}

/// Runs the steps (all where none is named), each whether or not those before it passed; true where none failed.
///
/// # Errors
/// A command that every Rust developer has does not start.
pub fn run(only: &[Step]) -> Result<bool> {
    let picked: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| only.is_empty() || only.contains(step))
        .collect();
    if let Some(seed) = shell::seed() {
        println!("property tests draw from {}={seed}", shell::SEED);
    }
    let mut table = Vec::new();
    for step in picked {
        println!("\n── {} ──", name(step));
        let start = Instant::now();
        let outcome = step.run()?;
        let took = start.elapsed();
        let room = shell::room_gb().map_or_else(String::new, |room| format!(", {room:.1} GB of disk left"));
        println!("── {}: {} after {:.1} s{room} ──", name(step), outcome.word(), took.as_secs_f64());
        table.push((step, outcome, took));
    }
    let failed = summarise(&table);
    Ok(failed == 0)
}

/// Prints the table and the closing line; returns how many failed.
fn summarise(table: &[(Step, Outcome, Duration)]) -> usize {
    println!("\n{:<8} {:<8} {:>9}", "step", "result", "seconds");
    for (step, outcome, took) in table {
        let mut notes = outcome.note().lines();
        let line = format!(
            "{:<8} {:<8} {:>9.1}  {}",
            name(*step),
            outcome.word(),
            took.as_secs_f64(),
            notes.next().unwrap_or("")
        );
        println!("{}", line.trim_end());
        notes.for_each(|note| println!("{:>28}{note}", ""));
    }
    let count = |word| table.iter().filter(|(_, outcome, _)| outcome.word() == word).count();
    let (passed, failed, skipped) = (count("passed"), count("FAILED"), count("skipped"));
    let skips = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
    println!("steps: {passed} passed, {failed} failed{skips}");
    failed
}

/// The step's name on the command line.
fn name(step: Step) -> String {
    step.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

impl Step {
    fn run(self) -> Result<Outcome> {
        match self {
            Self::Tidy => tidy::check().map(|complaints| {
                complaints.iter().for_each(|complaint| println!("{complaint}"));
                match complaints.len() {
                    0 => Outcome::Passed(String::new()),
                    count => Outcome::Failed(format!("{count} complaints")),
                }
            }),
            Self::Fmt => succeeds(&mut cargo(&["fmt", "--all", "--check"])).map(Outcome::of),
            Self::Clippy => {
                let mut clippy = cargo(&["clippy", "--workspace", "--all-targets"]);
                succeeds(clippy.args(["--", "--deny", "warnings"])).map(Outcome::of)
            }
            Self::Docs => {
                let mut doc = cargo(&["doc", "--workspace", "--no-deps"]);
                succeeds(doc.env("RUSTDOCFLAGS", "--deny warnings")).map(Outcome::of)
            }
            Self::Python => python(),
            Self::Test => {
                let mut test = workspace_tests();
                test.arg("--no-fail-fast");
                with_python(&mut test);
                match need::vulkan_driver() {
                    Ok(()) => {
                        test.env("KERBSIDE_REQUIRE_GPU", "1");
                    }
                    Err(error) => match self.missing(&error) {
                        // Without a driver the GPU's tests say themselves what they skip.
                        Outcome::Skipped(why) => println!("{why}"),
                        outcome => return Ok(outcome),
                    },
                }
                // The unit's page is looked at in a browser.
                if let Some(outcome) = with_tool(self, &mut test, BROWSER) {
                    return Ok(outcome);
                }
                // Whole scenes run on simulated gateware as well.
                if let Some(outcome) = with_tool(self, &mut test, VERILATOR) {
                    return Ok(outcome);
                }
                tests(&mut test).map(|report| Outcome::of_tests(&report))
            }
            Self::Hdl => hdl(),
            Self::Package => package(),
            Self::Aarch64 => aarch64(),
        }
    }

    /// What to make of something missing: a failure on a build machine or where `KERBSIDE_REQUIRE_<STEP>=1`.
    fn missing(self, error: &anyhow::Error) -> Outcome {
        let forbidden = format!("KERBSIDE_REQUIRE_{}", name(self).to_uppercase());
        if ci() || env::var(forbidden).as_deref() == Ok("1") {
            Outcome::Failed(format!("{error:#}"))
        } else {
            Outcome::Skipped(format!("{error:#}"))
        }
    }
}

/// Tells tests which Python to use, where there is one, and then lets none skip.
fn with_python(command: &mut Command) {
    if let Some(python) = need::python_ready(need::TESTS) {
        command.env("KERBSIDE_PYTHON", python).env("KERBSIDE_REQUIRE_PYTHON", "1");
    }
}

/// The test targets called `python`, of every package that has one.
fn python() -> Result<Outcome> {
    if let Err(error) = need::python(need::TESTS) {
        return Ok(Step::Python.missing(&error));
    }
    let mut test = cargo(&["test", "--workspace", "--test", "python", "--no-fail-fast"]);
    with_python(&mut test);
    tests(&mut test).map(|report| Outcome::of_tests(&report))
}

/// The gateware, the bench that takes its Verilog through other people's tools, and the driver, which simulates it.
const HDL_PACKAGES: [&str; 3] = ["hdl", "hdl-bench", "fusion-fpga"];

/// One tool, called as its Debian package is.
pub const fn packaged(name: &'static [&'static str]) -> Tool {
    Tool { names: name, packages: name }
}

/// A tool that reads emitted Verilog, with what it wants beside it, and the variable that forbids tests to skip it.
type HdlTool = (&'static str, &'static [Tool]);

/// Verilator writes C++ and has it compiled, which its package leaves to the user.
const VERILATOR: HdlTool =
    ("KERBSIDE_REQUIRE_VERILATOR", &[packaged(&["verilator"]), packaged(&["g++"]), packaged(&["make"])]);

/// A browser, and what lets tests drive it.
const BROWSER: HdlTool = (
    "KERBSIDE_REQUIRE_BROWSER",
    &[packaged(&["chromium"]), Tool { names: &["chromedriver"], packages: &["chromium-driver"] }],
);

/// All of them.
const HDL_TOOLS: [HdlTool; 3] = [
    ("KERBSIDE_REQUIRE_YOSYS", &[packaged(&["yosys"])]),
    ("KERBSIDE_REQUIRE_IVERILOG", &[packaged(&["iverilog"])]),
    VERILATOR,
];

/// Sees to it that a tool is there, and forbids `test` to skip it; an outcome where that cannot be and must be.
fn with_tool(step: Step, test: &mut Command, (require, tools): HdlTool) -> Option<Outcome> {
    match tools.iter().try_for_each(|&tool| need::tool(tool).map(drop)) {
        Ok(()) => {
            test.env(require, "1");
        }
        Err(error) => match step.missing(&error) {
            // Tests say themselves what they skip.
            Outcome::Skipped(why) => println!("{why}"),
            outcome => return Some(outcome),
        },
    }
    None
}

fn hdl() -> Result<Outcome> {
    let mut test = cargo(&["test", "--no-fail-fast"]);
    for package in HDL_PACKAGES {
        test.args(["--package", package]);
    }
    for tool in HDL_TOOLS {
        if let Some(outcome) = with_tool(Step::Hdl, &mut test, tool) {
            return Ok(outcome);
        }
    }
    tests(&mut test).map(|report| Outcome::of_tests(&report))
}

/// What is built for the box's processor: packages that need nothing but a linker.
const ON_AARCH64: [&str; 3] = ["fusion-contract", "kernels", "conformance"];

/// Builds and runs every test but the gateware's, which is a step of its own.
fn workspace_tests() -> Command {
    let mut test = cargo(&["test", "--workspace"]);
    for package in HDL_PACKAGES {
        test.args(["--exclude", package]);
    }
    test
}

/// What a package takes beyond what is here may be missing; what it is made of may not be wrong.
fn package() -> Result<Outcome> {
    for tool in [service::SYSTEMD, deb::DPKG] {
        if let Err(error) = need::tool(tool) {
            return Ok(Step::Package.missing(&error));
        }
    }
    // What the tests have built is what is packed: other features would be another build of everything.
    if !succeeds(workspace_tests().arg("--no-run"))? {
        return Ok(Outcome::Failed("the programs can't be built".to_owned()));
    }
    Ok(match package::quick() {
        Ok(note) => Outcome::Passed(note),
        Err(error) => Outcome::Failed(format!("{error:#}")),
    })
}

const AARCH64: &str = "aarch64-unknown-linux-gnu";

/// Where Debian keeps the C library that the emulated programs load.
const AARCH64_LIBRARIES: &str = "/usr/aarch64-linux-gnu";

fn aarch64() -> Result<Outcome> {
    let linker = Tool { names: &["aarch64-linux-gnu-gcc"], packages: &["gcc-aarch64-linux-gnu"] };
    let emulator = Tool {
        names: &["qemu-aarch64-static", "qemu-aarch64"],
        packages: &["qemu-user-static", "qemu-user"],
    };
    let tools = need::rust_target(AARCH64).and_then(|()| {
        let linker = need::tool(linker)?;
        // The compiler only recommends the C library, so it need not have brought it.
        need::file(&Path::new(AARCH64_LIBRARIES).join("lib/libc.so"), "libc6-dev-arm64-cross")?;
        Ok((linker, need::tool(emulator)?))
    });
    let (linker, emulator) = match tools {
        Ok(tools) => tools,
        Err(error) => return Ok(Step::Aarch64.missing(&error)),
    };
    let mut test = cargo(&["test", "--target", AARCH64, "--no-fail-fast"]);
    test.env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", linker)
        .env(
            "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER",
            format!("{} -L {AARCH64_LIBRARIES}", emulator.display()),
        )
        // Doc tests run on the host, and an emulated processor has no GPU.
        .args(["--lib", "--bins", "--tests", "--no-default-features"]);
    for package in ON_AARCH64 {
        if quietly(&mut cargo(&["pkgid", "--package", package])) {
            test.args(["--package", package]);
        }
    }
    tests(&mut test).map(|report| Outcome::of_tests(&report))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_without_a_test_has_failed() {
        let report = |success, passed| Report { success, passed, ..Report::default() };
        assert_eq!(Outcome::of_tests(&report(true, 1)).word(), "passed");
        assert_eq!(Outcome::of_tests(&report(true, 0)).word(), "FAILED");
        assert_eq!(Outcome::of_tests(&report(false, 1)).word(), "FAILED");
    }

    #[test]
    fn skips_within_a_step_are_told() {
        let skips = vec!["SKIP a: no tool".to_owned()];
        let outcome = Outcome::of_tests(&Report { success: true, passed: 2, failed: 0, skips });
        assert_eq!(outcome.note(), "2 tests passed, 0 failed, 1 skipped\nSKIP a: no tool");
    }

    #[test]
    fn only_what_failed_counts_as_failed() {
        let row = |outcome| (Step::Fmt, outcome, Duration::ZERO);
        let all = [Outcome::of(true), Outcome::Skipped("no tool".into()), Outcome::of(false)];
        assert_eq!(summarise(&all.map(row)), 1);
    }
}
