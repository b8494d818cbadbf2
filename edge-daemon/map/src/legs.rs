//! The legs of a junction: which lanes belong together, what they are called, and how they are numbered.

use crate::draft::DraftApproach;
use crate::geometry::{Point, dot, heading, mean, sub};
use crate::problem::Findings;
use fusion_contract::frame::wrap_angle;
use fusion_contract::{Approach, LaneRole};
use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI, TAU};

/// Lanes whose legs point this much apart or less are of one leg, radians: 25 degrees.
const ONE_LEG_RAD: f64 = 0.436;
/// ApproachID has four bits, and 0 means none.
const MOST: u8 = 15;

/// A lane of the junction, as legs are made of it.
pub(crate) struct LegLane<'a> {
    pub role: LaneRole,
    pub points: &'a [Point],
    pub beside: &'a str,
    pub approach: Option<&'a str>,
}

impl LegLane<'_> {
    /// Where its leg lies, seen from the junction, radians.
    fn outward_rad(&self) -> f64 {
        match self.role {
            LaneRole::Ingress => heading(self.points, true) + PI,
            LaneRole::Egress => heading(self.points, false),
        }
    }

    /// Its end at the junction.
    fn foot(&self) -> Point {
        let foot = if self.role == LaneRole::Ingress { self.points.last() } else { self.points.first() };
        foot.copied().unwrap_or_default()
    }
}

/// The legs.
pub(crate) struct Legs {
    pub approaches: Vec<Approach>,
    /// The leg of each lane, in the order they were given.
    pub of_lane: Vec<usize>,
    /// Lanes leg by leg: those that come, then those that go, each from the kerb inwards.
    pub order: Vec<usize>,
}

fn mean_angle(angles: impl Iterator<Item = f64>) -> f64 {
    let [x, y] = mean(angles.map(|a| [a.cos(), a.sin()]));
    y.atan2(x)
}

/// Lanes that surely belong together: by the approach the file names, else by running side by side.
fn groups(lanes: &[LegLane<'_>]) -> Vec<(Option<String>, Vec<usize>)> {
    let mut by_key: BTreeMap<(u8, String), Vec<usize>> = BTreeMap::new();
    for (i, lane) in lanes.iter().enumerate() {
        let key = match (lane.approach, lane.beside) {
            (Some(name), _) => (0, name.to_owned()),
            (None, "") => (1, i.to_string()),
            (None, beside) => (2, format!("{beside} {:?}", lane.role)),
        };
        by_key.entry(key).or_default().push(i);
    }
    by_key.into_iter().map(|((kind, key), lanes)| ((kind == 0).then_some(key), lanes)).collect()
}

/// Joins groups that point alike; two names are never joined.
fn joined(lanes: &[LegLane<'_>]) -> Vec<(Option<String>, Vec<usize>)> {
    let mut legs: Vec<(Option<String>, Vec<usize>)> = Vec::new();
    for (name, members) in groups(lanes) {
        let angle_of = |m: &[usize]| mean_angle(m.iter().filter_map(|&i| Some(lanes.get(i)?.outward_rad())));
        let angle = angle_of(&members);
        let away = |leg: &(Option<String>, Vec<usize>)| wrap_angle(angle_of(&leg.1) - angle).abs();
        let near =
            legs.iter_mut().filter(|leg| away(leg) < ONE_LEG_RAD && (name.is_none() || leg.0.is_none()));
        match near.min_by(|a, b| away(a).total_cmp(&away(b))) {
            Some(leg) => {
                leg.1.extend(members);
                leg.0 = leg.0.take().or(name);
            }
            None => legs.push((name, members)),
        }
    }
    legs
}

/// Works out the legs of a junction about `centre`.
pub(crate) fn legs(
    lanes: &[LegLane<'_>],
    centre: Point,
    named: &[DraftApproach],
    found: &mut Findings,
) -> Option<Legs> {
    let mut legs: Vec<(Option<String>, Vec<usize>, f64)> = joined(lanes)
        .into_iter()
        .map(|(name, members)| {
            let outward = mean_angle(members.iter().map(|&i| lanes[i].outward_rad()));
            (name, members, outward)
        })
        .collect();
    // Clockwise; a leg a little west of north is still the first.
    let turn = |outward: f64| (FRAC_PI_2 + FRAC_PI_4 - outward).rem_euclid(TAU);
    legs.sort_by(|a, b| turn(a.2).total_cmp(&turn(b.2)));
    let names = names(&legs);
    let ids = numbers(&names, named, found)?;
    let (mut approaches, mut of_lane, mut order) = (Vec::new(), vec![0; lanes.len()], Vec::new());
    for (leg, ((_, members, outward), (name, approach_id))) in
        legs.iter().zip(names.into_iter().zip(ids)).enumerate()
    {
        for &i in members {
            of_lane[i] = leg;
        }
        order.extend(from_kerb(lanes, members, outward + PI, centre));
        approaches.push(Approach { name, approach_id, heading_rad: wrap_angle(outward + PI) });
    }
    Some(Legs { approaches, of_lane, order })
}

/// The lanes of one leg: those that come, then those that go, each from the kerb inwards.
fn from_kerb(lanes: &[LegLane<'_>], members: &[usize], heading: f64, centre: Point) -> Vec<usize> {
    let right = [heading.sin(), -heading.cos()];
    let across = |i: usize| dot(sub(lanes[i].foot(), centre), right);
    let of = |role| members.iter().copied().filter(move |&i| lanes[i].role == role);
    let middle = |role| mean(of(role).map(|i| [across(i), 0.0]))[0];
    // Where traffic keeps left, what comes has what goes on its right.
    let (come, go) = (middle(LaneRole::Ingress), middle(LaneRole::Egress));
    let both = of(LaneRole::Ingress).next().is_some() && of(LaneRole::Egress).next().is_some();
    let side = if both && go > come { -1.0 } else { 1.0 };
    let mut ingress: Vec<usize> = of(LaneRole::Ingress).collect();
    ingress.sort_by(|&a, &b| (side * across(b)).total_cmp(&(side * across(a))));
    let mut egress: Vec<usize> = of(LaneRole::Egress).collect();
    egress.sort_by(|&a, &b| (side * across(a)).total_cmp(&(side * across(b))));
    ingress.extend(egress);
    ingress
}

/// Names that the file gives, else points of the compass: four where they tell the legs apart, else eight.
fn names(legs: &[(Option<String>, Vec<usize>, f64)]) -> Vec<String> {
    const FOUR: [&str; 4] = ["east", "north", "west", "south"];
    const EIGHT: [&str; 8] =
        ["east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east"];
    let word = |words: &[&'static str], outward: f64| {
        let n = words.len();
        words[(outward.rem_euclid(TAU) / TAU * n as f64).round() as usize % n]
    };
    let words: &[&'static str] = {
        let coarse: BTreeSet<&str> = legs.iter().map(|leg| word(&FOUR, leg.2)).collect();
        if coarse.len() == legs.len() { &FOUR } else { &EIGHT }
    };
    let mut taken: BTreeSet<String> = legs.iter().filter_map(|leg| leg.0.clone()).collect();
    let named = legs.iter().map(|(name, _, outward)| match name {
        Some(name) => name.clone(),
        None => unique(word(words, *outward), &mut taken),
    });
    named.collect()
}

/// The word itself, or with the first number from 2 that makes it new.
pub(crate) fn unique(word: &str, taken: &mut BTreeSet<String>) -> String {
    let with = |n: usize| if n == 1 { word.to_owned() } else { format!("{word}-{n}") };
    let name = (1..).map(with).find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(name.clone());
    name
}

/// ApproachIDs: the file's, else the first that are free.
fn numbers(names: &[String], named: &[DraftApproach], found: &mut Findings) -> Option<Vec<u8>> {
    let given = |name: &String| named.iter().find(|a| a.name == *name).and_then(|a| a.approach_id);
    let mut taken: BTreeSet<u8> = BTreeSet::new();
    for a in named {
        if let Some(id) = a.approach_id
            && (!(1..=MOST).contains(&id) || !taken.insert(id))
        {
            let what = format!("{id} is out of range or there twice");
            found.error(
                &a.element,
                "approach_id",
                what,
                format!("give each approach its own number, 1 to {MOST}"),
            );
        }
    }
    let mut free = (1..=MOST).filter(|id| !taken.contains(id)).collect::<Vec<_>>().into_iter();
    let ids: Option<Vec<u8>> = names.iter().map(|name| given(name).or_else(|| free.next())).collect();
    if ids.is_none() {
        let what = format!("the junction has {} legs, more than {MOST}", names.len());
        found.error(
            "",
            "",
            what,
            "lower the radius, or name the approaches so that lanes of one leg are joined",
        );
    }
    ids
}
