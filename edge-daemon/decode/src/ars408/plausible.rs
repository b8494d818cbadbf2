//! Tells an ARS408 from radars that use its identifiers with other layouts.
//!
//! Read with the ARS408's layout, another radar's frames give positions behind the sensor or far outside its beam. A single such target is
//! the radar's business; a list of which more than half are such is refused. Seen in public: Nanoradar's SR series, whose 0x60A, 0x60C also
//! have other sizes (`60B#0141D7DF427F87F8` would be 79 m behind and 198 m to the left). Nanoradar's MR76 keeps the layout and is read.

use super::list::{Kind, Target};

/// Most objects of an ARS408.
const MOST_OBJECTS: usize = 100;

/// Most clusters: 125 near and 125 far.
const MOST_CLUSTERS: usize = 250;

/// An object may be followed a little past the sensor, metres.
const BEHIND_M: f32 = -10.0;

/// Range of the extended-range version, metres, and a margin.
const FARTHEST_M: f32 = 1250.0;

/// The beam is 60° to either side at its widest; beyond this line (76°, and a margin beside the sensor) there is nothing.
const ASIDE: f32 = 4.0;
const ASIDE_M: f32 = 30.0;

/// No road user is faster against a standing sensor, m/s.
const FASTEST_MPS: f32 = 100.0;

/// Refuses a list that no ARS408 sends.
pub(super) fn judge(kind: Kind, announced: usize, targets: &[Target]) -> Result<(), String> {
    let most = if kind == Kind::Objects { MOST_OBJECTS } else { MOST_CLUSTERS };
    if announced > most {
        return Err(format!(
            "a list of {announced}, where an ARS408 holds {most}: refused as another radar's"
        ));
    }
    let outside = targets.iter().filter(|t| !possible(t)).count();
    if 2 * outside > targets.len() {
        let n = targets.len();
        return Err(format!(
            "{outside} of {n} positions lie outside any ARS408's beam: refused as another radar's with the same identifiers"
        ));
    }
    Ok(())
}

/// True where an ARS408 at rest could report this target.
pub(super) fn possible(t: &Target) -> bool {
    let g = &t.general;
    (BEHIND_M..=FARTHEST_M).contains(&g.x_m)
        && g.y_m.abs() <= ASIDE_M + ASIDE * g.x_m.max(0.0)
        && g.vx_mps.hypot(g.vy_mps) <= FASTEST_MPS
}
