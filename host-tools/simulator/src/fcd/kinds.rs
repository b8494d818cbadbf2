//! Classes and sizes by the names of SUMO's vehicle types.

use fusion_contract::ObjectClass;

/// What somebody is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kind {
    pub class: ObjectClass,
    pub length_m: f64,
    pub width_m: f64,
    pub height_m: f64,
}

/// Words in a type's name, the first that fits counts; SUMO's classes (vClass) are among them. Sizes are SUMO's defaults for the
/// class: length, width, height, metres.
const KINDS: [(&[&str], ObjectClass, [f64; 3]); 7] = [
    (&["pedestrian", "ped", "person", "walk"], ObjectClass::Pedestrian, [0.215, 0.478, 1.719]),
    (&["motorcycle", "moped", "scooter"], ObjectClass::Motorcycle, [2.2, 0.9, 1.5]),
    (&["bicycle", "bike", "cycl"], ObjectClass::Bicycle, [1.6, 0.65, 1.7]),
    (&["bus", "coach"], ObjectClass::Bus, [12.0, 2.5, 3.4]),
    (&["trailer"], ObjectClass::Truck, [16.5, 2.55, 4.0]),
    (&["truck", "lorry", "hgv", "heavy"], ObjectClass::Truck, [7.1, 2.4, 2.4]),
    (&["delivery", "van"], ObjectClass::Van, [6.5, 2.16, 2.86]),
];
/// SUMO's passenger car: what every other type is taken for.
const CAR: Kind = Kind { class: ObjectClass::Car, length_m: 5.0, width_m: 1.8, height_m: 1.5 };

impl Kind {
    /// By the name of a type; `on_foot` for persons, whatever their type is called.
    pub fn of(name: &str, on_foot: bool) -> Self {
        let name = if on_foot { "pedestrian".to_owned() } else { name.to_ascii_lowercase() };
        let found = KINDS.iter().find(|(words, ..)| words.iter().any(|w| name.contains(w)));
        found.map_or(CAR, |&(_, class, [length_m, width_m, height_m])| Self {
            class,
            length_m,
            width_m,
            height_m,
        })
    }
}
