//! Lanelets as a network: which follow which, which are inside a junction, which make one lane.

use super::lanelet::{Kind, Lanelet};
use crate::draft::{Draft, DraftConnection, DraftLane};
use crate::geometry::{Point, distance};
use fusion_contract::LaneUsers;
use std::collections::BTreeMap;

/// Lanelets inside a junction are at most so far apart from one another, middle to middle, metres.
const ONE_JUNCTION_M: f64 = 40.0;
/// Longest way across a junction that is recognised without `turn_direction`, metres.
const LONGEST_WAY_M: f64 = 80.0;

/// A way across a junction is made of so many lanelets at most.
const MOST_PIECES: usize = 6;
/// And so many ways lead on from one lanelet.
const MOST_EXITS: usize = 64;

/// Where a way into a junction leads.
struct Exit {
    /// The first lanelet of the lane.
    to: usize,
    path: Vec<Point>,
    pieces: usize,
}

struct Network<'a> {
    lanelets: &'a [Lanelet<'a>],
    /// What follows each.
    after: Vec<Vec<usize>>,
    before: Vec<Vec<usize>>,
    /// Of those inside a junction, which one.
    junction: Vec<Option<String>>,
}

/// Lanes and the ways between them; and the lane that each lanelet is a part of.
pub(super) fn draft<'a>(lanelets: &[Lanelet<'a>]) -> (Draft, BTreeMap<&'a str, String>) {
    let network = Network::new(lanelets);
    let mut draft = Draft::default();
    let mut lane_of = vec![None; lanelets.len()];
    for i in 0..lanelets.len() {
        if network.begins_lane(i) {
            let chain = network.chain(i);
            for &k in &chain {
                lane_of[k] = Some(i);
            }
            draft.lanes.push(network.lane(&chain));
        }
    }
    for (i, lanelet) in lanelets.iter().enumerate() {
        let Some(junction) = &network.junction[i] else { continue };
        let lane_name = |k: usize| lane_of[k].map(|first: usize| lanelets[first].id.to_owned());
        for from in network.before[i].iter().filter_map(|&k| lane_name(k)) {
            for Exit { to, path, pieces } in network.exits(i) {
                let Some(to) = lane_name(to) else { continue };
                draft.connections.push(DraftConnection {
                    element: format!("lanelet {}", lanelet.id),
                    junction: junction.clone(),
                    from: from.clone(),
                    to,
                    path,
                    // Of a way of several pieces, the first does not tell where it leads.
                    turn: lanelet.turn.filter(|_| pieces == 1),
                    movement: None,
                    signal_group: None,
                });
            }
        }
    }
    let parts = lanelets.iter().zip(&lane_of);
    let parts = parts.filter_map(|(l, lane)| lane.map(|first: usize| (l.id, lanelets[first].id.to_owned())));
    let parts = parts.collect();
    (draft, parts)
}

impl<'a> Network<'a> {
    fn new(lanelets: &'a [Lanelet<'a>]) -> Self {
        let mut starting: BTreeMap<[&str; 2], Vec<usize>> = BTreeMap::new();
        for (i, l) in lanelets.iter().enumerate() {
            starting.entry(l.starts()).or_default().push(i);
        }
        let after: Vec<Vec<usize>> =
            lanelets.iter().map(|l| starting.get(&l.ends()).cloned().unwrap_or_default()).collect();
        let mut before = vec![Vec::new(); lanelets.len()];
        for (i, next) in after.iter().enumerate() {
            for &k in next {
                before[k].push(i);
            }
        }
        let mut network = Self { lanelets, after, before, junction: vec![None; lanelets.len()] };
        network.find_junctions();
        network
    }

    fn find_junctions(&mut self) {
        let tagged = self.lanelets.iter().any(|l| l.turn.is_some());
        let inside = |i: usize| {
            if tagged {
                return self.lanelets[i].turn.is_some();
            }
            let parts = self.before[i].iter().any(|&b| self.after[b].len() > 1);
            let meets = self.after[i].iter().any(|&a| self.before[a].len() > 1);
            (parts || meets) && crate::geometry::length(&self.lanelets[i].centreline()) <= LONGEST_WAY_M
        };
        let inside: Vec<(usize, Point)> =
            (0..self.lanelets.len()).filter(|&i| inside(i)).map(|i| (i, self.lanelets[i].middle())).collect();
        // Whoever is near to one that is inside is in the same junction.
        let mut open: Vec<usize> = Vec::new();
        for &(seed, _) in &inside {
            if self.junction[seed].is_some() {
                continue;
            }
            let name = format!("near lanelet {}", self.lanelets[seed].id);
            open.push(seed);
            while let Some(i) = open.pop() {
                if self.junction[i].is_some() {
                    continue;
                }
                self.junction[i] = Some(name.clone());
                let middle = self.lanelets[i].middle();
                open.extend(
                    inside.iter().filter(|(_, p)| distance(*p, middle) <= ONE_JUNCTION_M).map(|(k, _)| *k),
                );
            }
        }
    }

    fn is_lane(&self, i: usize) -> bool {
        self.junction[i].is_none()
    }

    /// The only one that follows, where that has no other before it and both are of lanes.
    fn goes_on(&self, i: usize) -> Option<usize> {
        let [next] = self.after[i][..] else { return None };
        let alone = self.before[next].len() == 1 && next != i;
        (alone && self.is_lane(i) && self.is_lane(next)).then_some(next)
    }

    fn begins_lane(&self, i: usize) -> bool {
        self.is_lane(i) && !matches!(self.before[i][..], [b] if self.goes_on(b) == Some(i))
    }

    fn chain(&self, first: usize) -> Vec<usize> {
        let mut chain = vec![first];
        while let Some(next) = chain.last().and_then(|&last| self.goes_on(last)) {
            if next == first {
                break;
            }
            chain.push(next);
        }
        chain
    }

    fn lane(&self, chain: &[usize]) -> DraftLane {
        let first = &self.lanelets[chain[0]];
        let widths: f64 = chain.iter().map(|&i| self.lanelets[i].width_m()).sum();
        let users = if let Kind::Lane(users) = first.kind { users } else { LaneUsers::Vehicles };
        DraftLane {
            element: format!("lanelet {}", first.id),
            source_id: first.id.to_owned(),
            name: None,
            lane_id: None,
            points: chain.iter().flat_map(|&i| self.lanelets[i].centreline()).collect(),
            width_m: widths / chain.len() as f64,
            users,
            beside: String::new(),
            approach: None,
            role: None,
            passes_by: false,
        }
    }

    /// The lanes that a way into a junction leads out to, with the way; it may go through several lanelets.
    fn exits(&self, first: usize) -> Vec<Exit> {
        let mut exits = Vec::new();
        let mut open = vec![(first, Vec::new(), 1)];
        while let Some((i, mut path, pieces)) = open.pop() {
            path.extend(self.lanelets[i].centreline());
            for &next in &self.after[i] {
                if exits.len() + open.len() >= MOST_EXITS {
                    break;
                }
                if self.is_lane(next) {
                    exits.push(Exit { to: next, path: path.clone(), pieces });
                } else if pieces < MOST_PIECES {
                    open.push((next, path.clone(), pieces + 1));
                }
            }
        }
        exits.sort_by_key(|e| e.to);
        exits
    }
}
