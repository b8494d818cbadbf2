//! What kind of road user something is.

use std::fmt;

/// Classes a track or a detection can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ObjectClass {
    /// Passenger car.
    Car = 0,
    /// Delivery van, minibus.
    Van = 1,
    /// Lorry, with or without trailer.
    Truck = 2,
    /// Bus or coach.
    Bus = 3,
    /// Powered two-wheeler.
    Motorcycle = 4,
    /// Pedal cycle.
    Bicycle = 5,
    /// Person on foot.
    Pedestrian = 6,
    /// Not known (yet).
    #[default]
    Unknown = 7,
}

impl ObjectClass {
    /// Every known class, in the order of the class probability vectors.
    pub const KNOWN: [Self; 7] =
        [Self::Car, Self::Van, Self::Truck, Self::Bus, Self::Motorcycle, Self::Bicycle, Self::Pedestrian];

    /// The word used on the wire, in CSV and in configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Car => "car",
            Self::Van => "van",
            Self::Truck => "truck",
            Self::Bus => "bus",
            Self::Motorcycle => "motorcycle",
            Self::Bicycle => "bicycle",
            Self::Pedestrian => "pedestrian",
            Self::Unknown => "unknown",
        }
    }

    /// The class a detector's label means, `None` for labels that are no road user.
    /// Case is ignored; common detectors' words (`person`, `motorbike`, `lorry`) are understood.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        let l = label.trim().to_ascii_lowercase();
        Some(match l.as_str() {
            "car" | "vehicle" | "sedan" | "suv" | "taxi" | "automobile" => Self::Car,
            "van" | "minibus" => Self::Van,
            "truck" | "lorry" | "trailer" | "semi" => Self::Truck,
            "bus" | "coach" => Self::Bus,
            "motorcycle" | "motorbike" | "scooter" | "moped" => Self::Motorcycle,
            "bicycle" | "bike" | "cyclist" => Self::Bicycle,
            "pedestrian" | "person" | "human" => Self::Pedestrian,
            "unknown" => Self::Unknown,
            _ => return None,
        })
    }
}

impl fmt::Display for ObjectClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_its_own_label() {
        for c in ObjectClass::KNOWN.into_iter().chain([ObjectClass::Unknown]) {
            assert_eq!(ObjectClass::from_label(c.name()), Some(c));
        }
        assert_eq!(ObjectClass::from_label(" Person "), Some(ObjectClass::Pedestrian));
        assert_eq!(ObjectClass::from_label("traffic light"), None);
    }
}
