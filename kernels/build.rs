//! Unrolls the shaders: loops over matrices are written as loops in the sources and become straight lines of scalars here, because
//! drivers compile `array<array>` loops to code ten times slower.
//!
//! Sources are WGSL with Jinja: lines that begin with `#` are statements, `${…}` is replaced. Out: `OUT_DIR/<name>.wgsl`, and
//! `names.rs` with the numbers they were unrolled with, which the crate compares with its own at compile time.

#[cfg(not(feature = "gpu"))]
fn main() {}

#[cfg(feature = "gpu")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    unroll::all()
}

#[cfg(feature = "gpu")]
mod unroll {
    use minijinja::syntax::SyntaxConfig;
    use minijinja::{Environment, context};
    use std::error::Error;
    use std::fmt::Write as _;
    use std::fs;
    use std::path::Path;

    /// Numbers that the sources know by name.
    const NAMES: [(&str, usize); 16] = [
        ("X", 0),
        ("Y", 1),
        ("VX", 2),
        ("VY", 3),
        ("TURN", 4),
        ("LENGTH", 5),
        ("WIDTH", 6),
        ("HEIGHT", 7),
        ("DIM", 8),
        ("TRI", 36),
        ("MODELS", 3),
        ("CV", 0),
        ("CT", 1),
        ("STOPPED", 2),
        ("MISJUDGED", 3),
        ("LANES", 8),
    ];

    /// What measures, its measurement components and faces.
    type Kind = (&'static str, usize, usize);
    /// A source, and what it is unrolled for, once each.
    const SOURCES: [(&str, &[Kind]); 9] = [
        ("register/register", &[("", 0, 0)]),
        ("predict/predict", &[("", 0, 0)]),
        ("occlusion/occlusion", &[("", 0, 0)]),
        ("gate/radar", &[("", 3, 3)]),
        ("gate/camera", &[("", 4, 4)]),
        ("gate/loops", &[("", 2, 1)]),
        ("associate/associate", &[("", 0, 0)]),
        ("gate/pair", &KINDS),
        ("update/update", &KINDS),
    ];
    const KINDS: [Kind; 3] = [("radar", 3, 3), ("camera", 4, 4), ("loops", 2, 1)];
    /// Sources that others include.
    const SHARED: [&str; 6] =
        ["gpu/shared", "gpu/invert", "gpu/measured", "gpu/graph", "gate/search", "gpu/math"];

    fn tri(i: usize, j: usize) -> usize {
        let (i, j) = if i <= j { (i, j) } else { (j, i) };
        i * 8 - i * (i + 1) / 2 + j
    }

    pub fn all() -> Result<(), Box<dyn Error>> {
        let out = std::env::var("OUT_DIR")?;
        let out = Path::new(&out);
        let mut env = Environment::new();
        env.set_syntax(
            SyntaxConfig::builder()
                .line_statement_prefix("#")
                .variable_delimiters("${", "}")
                .block_delimiters("{%", "%}")
                .comment_delimiters("{#", "#}")
                .build()?,
        );
        env.set_trim_blocks(true);
        env.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
        env.add_function("tri", tri);
        for (name, value) in NAMES {
            env.add_global(name, value);
        }
        for name in SHARED.iter().copied().chain(SOURCES.iter().map(|s| s.0)) {
            let path = format!("src/{name}.wgsl");
            println!("cargo:rerun-if-changed={path}");
            let text = fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
            env.add_template_owned(format!("{name}.wgsl"), text)?;
        }
        println!("cargo:rerun-if-changed=build.rs");
        for (name, kinds) in SOURCES {
            for (kind, d, faces) in kinds {
                let words = context! { kind, D => d, FACES => faces, H => 3 * faces };
                let text = env
                    .get_template(&format!("{name}.wgsl"))?
                    .render(words)
                    .map_err(|e| format!("{name}: {e:#}"))?;
                let stage = name.split_once('/').map_or(name, |n| n.1);
                let folder = name.split_once('/').map_or(name, |n| n.0);
                let file = match (*kind, folder == stage) {
                    ("", true) => stage.to_owned(),
                    ("", false) => format!("{folder}_{stage}"),
                    (kind, _) => format!("{stage}_{kind}"),
                };
                fs::write(out.join(format!("{file}.wgsl")), text)?;
            }
        }
        let mut names = String::new();
        for (name, value) in NAMES {
            writeln!(names, "pub const {name}: usize = {value};")?;
        }
        let at: Vec<usize> = (0..64).map(|k| tri(k / 8, k % 8)).collect();
        writeln!(names, "pub const TRI_AT: [usize; 64] = {at:?};")?;
        fs::write(out.join("names.rs"), names)?;
        Ok(())
    }
}
