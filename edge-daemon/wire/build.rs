//! Generates the Rust types, their JSON mapping and the descriptor set from `proto/`, without `protoc`.

use prost::Message as _;
use std::{env, error::Error, fs, path::PathBuf};

/// In the order of reading: what is published, then what is recorded.
const FILES: [&str; 10] =
    ["common", "tracks", "health", "alert", "event", "traffic", "outbox", "site", "detections", "history"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=proto/kerbside");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let paths: Vec<String> = FILES.iter().map(|f| format!("kerbside/v1/{f}.proto")).collect();

    let mut compiler = protox::Compiler::new(["proto"])?;
    compiler.include_source_info(true).include_imports(true).open_files(&paths)?;
    let documented = compiler.file_descriptor_set();

    // With comments, for the test that every field states its unit and frame.
    fs::write(out.join("documented.binpb"), documented.encode_to_vec())?;
    // Without, for everybody else: it changes only when the contract does.
    let mut bare = documented.clone();
    for file in &mut bare.file {
        file.source_code_info = None;
    }
    let bare = bare.encode_to_vec();
    fs::write(out.join("kerbside.v1.binpb"), &bare)?;

    prost_build::Config::new().enable_type_names().compile_fds(documented)?;
    pbjson_build::Builder::new()
        .register_descriptors(&bare)?
        .preserve_proto_field_names()
        .emit_fields()
        .ignore_unknown_fields()
        .build(&[".kerbside.v1"])?;
    Ok(())
}
