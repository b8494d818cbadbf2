//! What leaves the crate: the Verilog in `verilog/` is what the blocks emit, it lints, and it behaves as the models do.
//!
//! `KERBSIDE_BLESS=1` writes the files anew. Linting needs `yosys` and simulating `iverilog`; without them the tests
//! say so and pass, unless `KERBSIDE_REQUIRE_YOSYS=1` or `KERBSIDE_REQUIRE_IVERILOG=1` forbids that.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use hdl::loop_conditioner::{self, Inputs, Model, Outputs, Settings};
use std::path::{Path, PathBuf};
use std::{env, fs, io::Write as _, process::Command};

#[path = "../src/loop_conditioner/stimulus.rs"]
mod stimulus;

/// The checked-in Verilog of a module.
fn checked_in(module: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog").join(format!("{module}.v"))
}

/// A folder of this test's own under the target folder.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// True where `tool` runs; says so where it does not.
fn has(tool: &str) -> bool {
    if Command::new(tool).arg("-V").output().is_ok() {
        return true;
    }
    let require = format!("KERBSIDE_REQUIRE_{}", tool.to_uppercase());
    assert_ne!(env::var(&require).as_deref(), Ok("1"), "{tool} is missing and {require} forbids to skip");
    // Not `eprintln`: what passes is captured, and a skip must be seen.
    writeln!(std::io::stderr(), "SKIP {tool} is not installed").expect("standard error is open");
    false
}

/// Runs a command to its end and returns its standard output; fails with all it said.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the tool starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{text}\n{}", String::from_utf8_lossy(&output.stderr));
    text
}

#[test]
fn checked_in_verilog_is_what_the_block_emits() {
    let path = checked_in(loop_conditioner::MODULE);
    let emitted = loop_conditioner::verilog();
    if env::var("KERBSIDE_BLESS").as_deref() == Ok("1") {
        fs::write(&path, &emitted).expect("the file can be written");
    }
    let written = fs::read_to_string(&path).expect("the file is checked in");
    assert!(written == emitted, "{} has drifted: bless it with KERBSIDE_BLESS=1", path.display());
}

#[test]
fn yosys_finds_nothing_to_complain_about() {
    if !has("yosys") {
        return;
    }
    let module = loop_conditioner::MODULE;
    let script =
        format!("prep -top {module} -flatten; check -assert; select -assert-none t:$dlatch t:$_DLATCH_*");
    run(Command::new("yosys").args(["-q", "-p", &script]).arg(checked_in(module)));
}

/// The vectors for the bench: one line of hexadecimal digits per clock.
fn vectors(stimulus: &[Inputs], mut outputs: impl FnMut(&Inputs) -> Outputs) -> (String, String) {
    let bits = |bits: &[bool]| bits.iter().fold(0_u64, |word, &bit| word << 1 | u64::from(bit));
    let (mut inputs_hex, mut expected_hex) = (String::new(), String::new());
    for inputs in stimulus {
        let Settings { debounce_ticks, stuck_ticks, chatter_window_ticks, chatter_limit } = inputs.settings;
        let flags = bits(&[inputs.reset, inputs.tick, inputs.raw, inputs.sample]);
        inputs_hex += &format!(
            "{flags:02x}{debounce_ticks:02x}{stuck_ticks:06x}{chatter_window_ticks:04x}{chatter_limit:02x}\n"
        );
        let out = outputs(inputs);
        let flags = bits(&[out.present, out.rise, out.fall, out.stuck, out.chatter, out.sampled]);
        expected_hex += &format!("{flags:02x}{:04x}{:04x}\n", out.occupied_ticks, out.vehicles);
    }
    (inputs_hex, expected_hex)
}

#[test]
fn the_verilog_behaves_as_the_model_does() {
    if !has("iverilog") {
        return;
    }
    const CLOCKS: usize = 30_000;
    let folder = scratch("loop_conditioner_cosimulation");
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/loop_conditioner_tb.v");
    let program = folder.join("bench.vvp");
    run(Command::new("iverilog")
        .args(["-g2005", "-Wall", "-Wno-timescale", "-s", "loop_conditioner_tb"])
        .arg(format!("-Ploop_conditioner_tb.CLOCKS={CLOCKS}"))
        .arg("-o")
        .arg(&program)
        .arg(checked_in(loop_conditioner::MODULE))
        .arg(bench));
    let simulate = |outputs: &mut dyn FnMut(&Inputs) -> Outputs| {
        let stimulus = stimulus::random_stimulus(11, CLOCKS);
        let (inputs, expected) = vectors(&stimulus, outputs);
        fs::write(folder.join("inputs.hex"), inputs).expect("the target folder can be written");
        fs::write(folder.join("expected.hex"), expected).expect("the target folder can be written");
        run(Command::new("vvp").arg("-n").arg(&program).current_dir(&folder))
    };

    let mut model = Model::default();
    let said = simulate(&mut |inputs| model.step(inputs));
    assert_eq!(said.lines().last(), Some(format!("PASS {CLOCKS}").as_str()), "{said}");

    // The bench can fail: one wrong value on one clock is found on that clock.
    let (mut model, mut clock) = (Model::default(), 0);
    let said = simulate(&mut |inputs| {
        let mut outputs = model.step(inputs);
        outputs.vehicles ^= u16::from(clock == 20_000);
        clock += 1;
        outputs
    });
    assert!(said.lines().last().is_some_and(|line| line.starts_with("FAIL 20000 ")), "{said}");
}
