//! Against the definition: the figures that TrackEval and the project's evaluation script gave for generated runs.

use score::{Scope, evaluate, read_tracks, read_truth};
use serde_json::Value;
use std::path::Path;

/// The script prints three decimals of its sums; arithmetic differs in the last bits only.
const TOLERANCE: f64 = 1e-6;

#[test]
fn figures_equal_the_oracles() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for name in ["switches", "misses", "empty"] {
        let truth = read_truth(&dir.join(format!("{name}-truth.csv"))).unwrap();
        let tracks = read_tracks(&dir.join(format!("{name}-tracks.csv"))).unwrap();
        let want: Value =
            serde_json::from_str(&std::fs::read_to_string(dir.join(format!("{name}.json"))).unwrap())
                .unwrap();
        let got = evaluate(&truth, &tracks, Scope::default());
        for (key, value) in [
            ("gospa", Some(got.gospa_m)),
            ("missed_pct", Some(got.missed_percent)),
            ("false_pct", Some(got.false_percent)),
            ("pos_rmse", Some(got.position_rmse_m)),
            ("vel_rmse", got.velocity_rmse_mps),
            ("class_acc", got.class_percent),
            ("anees", got.anees),
            ("nees_below_95", got.nees_below_percent),
            ("HOTA", Some(100.0 * got.hota.hota)),
            ("DetA", Some(100.0 * got.hota.det_a)),
            ("AssA", Some(100.0 * got.hota.ass_a)),
            ("MOTA", Some(100.0 * got.clear.mota)),
            ("IDF1", Some(100.0 * got.idf1)),
            ("IDSW", Some(got.clear.switches as f64)),
            ("Frag", Some(got.clear.fragmentations as f64)),
            ("gt_ids", Some(got.truths as f64)),
            ("track_ids", Some(got.tracks as f64)),
            ("frames", Some(got.frames as f64)),
        ] {
            match (want[key].as_f64(), value) {
                (Some(w), Some(g)) => {
                    assert!((w - g).abs() < TOLERANCE * w.abs().max(1.0), "{name} {key}: {g}, not {w}")
                }
                (None, None) => {}
                (w, g) => panic!("{name} {key}: {g:?}, not {w:?}"),
            }
        }
    }
}

#[test]
fn a_perfect_run_is_perfect() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let path = dir.join("misses-truth.csv");
    let got = evaluate(&read_truth(&path).unwrap(), &read_tracks(&path).unwrap(), Scope::default());
    assert!((got.hota.hota - 1.0).abs() < 1e-12 && (got.idf1 - 1.0).abs() < 1e-12 && got.gospa_m == 0.0);
    assert_eq!(got.class_percent, Some(100.0));
}

#[test]
fn errors_name_file_line_and_column() {
    let text = "t,id,class,x,y,vx,vy\n0.1,a,car,1,2,3,4\n0.2,a,car,1,oops,3,4\n";
    let e = score::truth_from(text.as_bytes(), Path::new("truth.csv")).unwrap_err().to_string();
    assert!(
        e.contains("truth.csv") && e.contains("line 3") && e.contains("`y`") && e.contains("oops"),
        "{e}"
    );
    let e = score::tracks_from("t,id,x,y,vx\n".as_bytes(), Path::new("a.csv")).unwrap_err().to_string();
    assert!(e.contains("`vy`"), "{e}");
}
