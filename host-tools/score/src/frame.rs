//! One instant: truth and tracks in scope, compared.

use crate::assign::assign;
use crate::evaluate::Scope;

/// One vehicle of the truth at one instant. ENU metres, m/s.
#[derive(Clone, Debug, PartialEq)]
pub struct TruthRow {
    /// Identity.
    pub id: String,
    /// Class, by its name.
    pub class: String,
    /// Body centre, east and north, metres.
    pub position_m: [f64; 2],
    /// Velocity, east and north, m/s.
    pub velocity_mps: [f64; 2],
}

/// One track at one instant. ENU metres, m/s.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackRow {
    /// Identity.
    pub id: String,
    /// Class, by its name; none where tracks carry no class.
    pub class: Option<String>,
    /// Body centre, east and north, metres.
    pub position_m: [f64; 2],
    /// Velocity, east and north, m/s.
    pub velocity_mps: [f64; 2],
    /// Position covariance xx, xy, yy, m².
    pub covariance_m2: Option<[f64; 3]>,
}

/// What one instant adds to the sums.
#[derive(Clone, Debug, Default)]
pub(crate) struct Compared {
    /// Identities (as indices) of truth and tracks in scope.
    pub truth: Vec<usize>,
    pub tracks: Vec<usize>,
    /// Row-major [truth × track], 0 to 1.
    pub similarity: Vec<f64>,
    pub gospa: f64,
    /// Sum of squared distances of the matched, m².
    pub localisation: f64,
    pub missed: usize,
    pub false_tracks: usize,
    pub velocity: Vec<f64>,
    pub right_class: Vec<bool>,
    pub nees: Vec<f64>,
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// Compares tracks (already moved to the truth's instant) with truth. `ids` numbers identities.
pub(crate) fn compare(
    truth: &[TruthRow],
    tracks: &[TrackRow],
    scope: &Scope,
    truth_id: &mut impl FnMut(&str) -> usize,
    track_id: &mut impl FnMut(&str) -> usize,
) -> Compared {
    let cut = scope.cut_off_m;
    let away = |p: [f64; 2]| p[0].hypot(p[1]);
    let d = |i: usize, j: usize| distance(truth[i].position_m, tracks[j].position_m);
    let truth_in: Vec<usize> =
        (0..truth.len()).filter(|i| away(truth[*i].position_m) <= scope.radius_m).collect();
    let mut keep: Vec<bool> = tracks.iter().map(|t| away(t.position_m) <= scope.radius_m).collect();
    for (i, j) in assign(truth.len(), tracks.len(), |i, j| d(i, j).min(cut)) {
        if d(i, j) < cut {
            keep[j] = away(truth[i].position_m) <= scope.radius_m;
        }
    }
    let tracks_in: Vec<usize> = (0..tracks.len()).filter(|j| keep[*j]).collect();
    let at = |a: usize, b: usize| d(truth_in[a], tracks_in[b]);
    let matched: Vec<(usize, usize)> =
        assign(truth_in.len(), tracks_in.len(), |a, b| at(a, b).min(cut).powi(2))
            .into_iter()
            .filter(|(a, b)| at(*a, *b) < cut)
            .collect();
    let mut out = Compared {
        localisation: matched.iter().map(|(a, b)| at(*a, *b).powi(2)).sum(),
        missed: truth_in.len() - matched.len(),
        false_tracks: tracks_in.len() - matched.len(),
        ..Compared::default()
    };
    out.gospa = (out.localisation + cut * cut / 2.0 * (out.missed + out.false_tracks) as f64).sqrt();
    for (a, b) in matched {
        let (g, t) = (&truth[truth_in[a]], &tracks[tracks_in[b]]);
        out.velocity.push(distance(g.velocity_mps, t.velocity_mps).powi(2));
        if let Some(class) = &t.class {
            out.right_class.push(*class == g.class);
        }
        if let Some([xx, xy, yy]) = t.covariance_m2 {
            let (ex, ey) = (g.position_m[0] - t.position_m[0], g.position_m[1] - t.position_m[1]);
            out.nees.push((yy * ex * ex - 2.0 * xy * ex * ey + xx * ey * ey) / (xx * yy - xy * xy));
        }
    }
    for a in 0..truth_in.len() {
        out.similarity.extend((0..tracks_in.len()).map(|b| (1.0 - at(a, b) / cut).clamp(0.0, 1.0)));
    }
    out.truth = truth_in.iter().map(|i| truth_id(&truth[*i].id)).collect();
    out.tracks = tracks_in.iter().map(|j| track_id(&tracks[*j].id)).collect();
    out
}
