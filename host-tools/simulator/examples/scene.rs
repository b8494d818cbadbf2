//! Writes a simulated scene: `scene DIR SEED DURATION_S [grid|compact|demo]`.

use flate2::Compression;
use flate2::write::GzEncoder;
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Layout, Scenario, Simulation};
use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, seed, duration, rest @ ..] = arguments.as_slice() else {
        return Err("usage: scene DIR SEED DURATION_S [grid|compact|demo]".into());
    };
    let (folder, seed, duration): (&Path, u64, f64) = (folder.as_ref(), seed.parse()?, duration.parse()?);
    let scenario = match rest.first().map(String::as_str) {
        None | Some("grid") => Scenario::draw(seed, Layout::Grid),
        Some("compact") => Scenario::draw(seed, Layout::Compact),
        Some("demo") => Scenario::demo(seed),
        Some(other) => return Err(format!("no layout `{other}`: grid, compact or demo").into()),
    };
    fs::create_dir_all(folder)?;
    let mut simulation = Simulation::new(&scenario);
    let layout = serde_json::to_string_pretty(&scene_json(&simulation.installation.site))?;
    fs::write(folder.join("scene.json"), layout)?;
    let create = |name: &str| -> Result<_, Box<dyn Error>> {
        Ok(GzEncoder::new(BufWriter::new(File::create(folder.join(name))?), Compression::default()))
    };
    let writer = SceneWriter::new(create("measurements.jsonl.gz")?, create("truth.csv.gz")?);
    let summary = writer.run(&mut simulation, duration)?;
    eprintln!("{scenario:?}\n{summary:?}");
    Ok(())
}
