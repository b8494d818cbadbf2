//! What varies from one simulated junction to the next, all drawn from one seed.

use crate::dice::Dice;
use crate::faults::Fault;
use crate::layout::Layout;
use fusion_contract::ObjectClass;

/// The streams of draws; a number, once given, stays.
pub(crate) mod stream {
    pub const SCENARIO: u64 = 1;
    pub const SIGNALS: u64 = 2;
    pub const TRAFFIC: u64 = 3;
    pub const CROSSERS: u64 = 4;
    pub const PLACES: u64 = 5;
    pub const FAULTS: u64 = 6;
    pub const SENSORS: u64 = 100;
}

/// Everything a simulation is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The seed of every draw.
    pub seed: u64,
    /// The junction.
    pub layout: Layout,
    /// Vehicles an hour that arrive on each leg (west, south, east, north).
    pub demand_per_hour: [f64; 4],
    /// Share of them that turns left.
    pub left_share: f64,
    /// Share of them that turns right (heavy vehicles go straight on instead).
    pub right_share: f64,
    /// Shares of car, van, truck, bus, motorcycle.
    pub mix: [f64; 5],
    /// Cyclists an hour and leg.
    pub cyclists_per_hour: f64,
    /// Pedestrians an hour and leg who cross it.
    pub pedestrians_per_hour: f64,
    /// Speed that drivers want, m/s, on average.
    pub speed_mps: f64,
    /// Chance a second that somebody changes lane where that is possible.
    pub lane_changes_per_s: f64,
    /// Largest sideways and lengthways departure of a sensor from its usual place, metres.
    pub placement_metres: f64,
    /// True when every sensor starts its cycle at the same instant.
    pub in_phase: bool,
    /// Which devices the junction has.
    pub fleet: Fleet,
    /// What goes wrong with them.
    pub faults: Vec<Fault>,
}

/// Which devices a junction has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fleet {
    /// Four TI radars, four cameras that speak DeepStream, and one loop card.
    #[default]
    Usual,
    /// At least one of every kind that a unit understands.
    All,
}

impl Scenario {
    /// Draws a scenario. About every other seed has cyclists and pedestrians.
    #[must_use]
    pub fn draw(seed: u64, layout: Layout) -> Self {
        let mut dice = Dice::new(seed, stream::SCENARIO);
        let lanes = match layout {
            Layout::Grid => 4.0,
            Layout::Compact => 3.0,
        };
        let level = dice.uniform(105.0, 150.0) * lanes;
        let demand_per_hour = [(); 4].map(|()| level * dice.uniform(0.7, 1.3));
        let left_share = dice.uniform(0.08, 0.2);
        let right_share = dice.uniform(0.08, 0.25);
        let mix = [
            dice.uniform(0.68, 0.82),
            dice.uniform(0.07, 0.14),
            dice.uniform(0.02, 0.07),
            dice.uniform(0.03, 0.09),
            dice.uniform(0.02, 0.07),
        ];
        let on_foot = f64::from(u8::from(seed % 2 == 1));
        Self {
            seed,
            layout,
            demand_per_hour,
            left_share,
            right_share,
            mix,
            cyclists_per_hour: on_foot * dice.uniform(20.0, 90.0),
            pedestrians_per_hour: on_foot * dice.uniform(30.0, 120.0),
            speed_mps: dice.uniform(11.5, 15.5),
            lane_changes_per_s: dice.uniform(0.01, 0.05),
            placement_metres: dice.uniform(0.0, 3.0),
            in_phase: dice.chance(0.5),
            fleet: Fleet::Usual,
            faults: Vec::new(),
        }
    }

    /// The busy junction of the demonstration: every class there is, and at least 25 vehicles within 100 m on average.
    #[must_use]
    pub fn demo(seed: u64) -> Self {
        Self {
            demand_per_hour: [720.0, 640.0, 720.0, 640.0],
            left_share: 0.14,
            right_share: 0.14,
            mix: [0.72, 0.11, 0.05, 0.06, 0.06],
            cyclists_per_hour: 60.0,
            pedestrians_per_hour: 70.0,
            speed_mps: 13.5,
            ..Self::draw(seed, Layout::Grid)
        }
    }
}

/// The vehicles of [`Scenario::mix`], in its order.
pub const MIX: [ObjectClass; 5] =
    [ObjectClass::Car, ObjectClass::Van, ObjectClass::Truck, ObjectClass::Bus, ObjectClass::Motorcycle];

/// Length, width and height, metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Length, metres.
    pub length: f64,
    /// Width, metres.
    pub width: f64,
    /// Height, metres.
    pub height: f64,
}

/// Mean and standard deviation of length, width and height of a class, metres.
#[must_use]
pub const fn sizes(class: ObjectClass) -> [[f64; 2]; 3] {
    match class {
        ObjectClass::Car | ObjectClass::Unknown => [[4.5, 0.37], [1.81, 0.075], [1.5, 0.08]],
        ObjectClass::Van => [[6.15, 0.5], [2.07, 0.07], [2.35, 0.15]],
        ObjectClass::Truck => [[10.7, 0.6], [2.46, 0.09], [3.55, 0.2]],
        ObjectClass::Bus => [[11.9, 0.65], [2.56, 0.11], [3.25, 0.15]],
        ObjectClass::Motorcycle => [[2.15, 0.13], [0.91, 0.03], [1.55, 0.06]],
        ObjectClass::Bicycle => [[1.8, 0.08], [0.62, 0.04], [1.7, 0.07]],
        ObjectClass::Pedestrian => [[0.5, 0.05], [0.6, 0.05], [1.7, 0.09]],
    }
}

/// Draws the size of one road user.
#[must_use]
pub fn draw_size(class: ObjectClass, dice: &mut Dice) -> Size {
    let [length, width, height] = sizes(class).map(|[mean, sigma]| dice.normal_within(mean, sigma, 2.2));
    Size { length, width, height }
}
