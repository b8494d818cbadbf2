//! What the map says of a junction.

use super::site::{line, points};
use super::{ConvertError, class::FromWire, u8_of, u16_of};
use crate::proto;
use fusion_contract::{Approach, Connection, Crossing, Intersection, LaneUse, Movement, StopLine, Zone};

/// Writes it into a site's message, whose lanes are there already.
pub(super) fn into_message(i: &Intersection, site: &mut proto::Site) {
    for used in &i.lanes {
        let Some(lane) = site.lanes.get_mut(usize::from(used.lane)) else { continue };
        lane.lane_id = u32::from(used.lane_id);
        lane.role = proto::LaneRole::from(used.role).into();
        lane.users = proto::LaneUsers::from(used.users).into();
        lane.approach = used.approach.map(u32::from);
        lane.source_id.clone_from(&used.source_id);
    }
    site.approaches = i.approaches.iter().map(approach).collect();
    site.movements = i.movements.iter().map(movement).collect();
    site.stop_lines = i.stop_lines.iter().map(stop_line).collect();
    site.crossings = i.crossings.iter().map(crossing).collect();
    site.zones = i.zones.iter().map(zone).collect();
}

fn approach(a: &Approach) -> proto::Approach {
    let (name, approach_id) = (a.name.clone(), u32::from(a.approach_id));
    proto::Approach { name, approach_id, heading_rad: a.heading_rad }
}

fn movement(m: &Movement) -> proto::Movement {
    let connection = |c: &Connection| proto::Connection {
        connection_id: u32::from(c.connection_id),
        from_lane: u32::from(c.from_lane),
        to_lane: u32::from(c.to_lane),
        path: points(&c.path_m),
    };
    proto::Movement {
        name: m.name.clone(),
        approach: u32::from(m.approach),
        turn: proto::Turn::from(m.turn).into(),
        signal_group: m.signal_group.map(u32::from),
        connections: m.connections.iter().map(connection).collect(),
    }
}

fn stop_line(s: &StopLine) -> proto::StopLine {
    let point = |[x_m, y_m]: [f64; 2]| Some(proto::Point { x_m, y_m });
    let lanes = s.lanes.iter().copied().map(u32::from).collect();
    proto::StopLine { lanes, start: point(s.line_m[0]), end: point(s.line_m[1]) }
}

fn crossing(c: &Crossing) -> proto::Crossing {
    proto::Crossing {
        name: c.name.clone(),
        approach: c.approach.map(u32::from),
        centreline: points(&c.centreline_m),
        width_m: c.width_m,
        signal_group: c.signal_group.map(u32::from),
    }
}

fn zone(z: &Zone) -> proto::Zone {
    proto::Zone { name: z.name.clone(), purpose: z.purpose.clone(), outline: points(&z.outline_m) }
}

/// Reads it from a site's message.
pub(super) fn from_message(site: &proto::Site) -> Result<Intersection, ConvertError> {
    let lanes = (0u16..).zip(&site.lanes).filter(|(_, l)| l.role != 0).map(|(i, l)| lane_from(i, l));
    Ok(Intersection {
        lanes: lanes.collect::<Result<_, _>>()?,
        approaches: site.approaches.iter().map(approach_from).collect::<Result<_, _>>()?,
        movements: site.movements.iter().map(movement_from).collect::<Result<_, _>>()?,
        stop_lines: site.stop_lines.iter().map(stop_line_from).collect::<Result<_, _>>()?,
        crossings: site.crossings.iter().map(crossing_from).collect::<Result<_, _>>()?,
        zones: site.zones.iter().map(zone_from).collect(),
    })
}

fn lane_from(lane: u16, l: &proto::Lane) -> Result<LaneUse, ConvertError> {
    Ok(LaneUse {
        lane,
        lane_id: u8_of("Lane.lane_id", l.lane_id)?,
        role: FromWire::from_wire("Lane.role", l.role)?,
        users: FromWire::from_wire("Lane.users", l.users)?,
        approach: l.approach.map(|a| u16_of("Lane.approach", a)).transpose()?,
        source_id: l.source_id.clone(),
    })
}

fn approach_from(a: &proto::Approach) -> Result<Approach, ConvertError> {
    let approach_id = u8_of("Approach.approach_id", a.approach_id)?;
    Ok(Approach { name: a.name.clone(), approach_id, heading_rad: a.heading_rad })
}

fn movement_from(m: &proto::Movement) -> Result<Movement, ConvertError> {
    let connection = |c: &proto::Connection| {
        Ok(Connection {
            connection_id: u8_of("Connection.connection_id", c.connection_id)?,
            from_lane: u16_of("Connection.from_lane", c.from_lane)?,
            to_lane: u16_of("Connection.to_lane", c.to_lane)?,
            path_m: line(&c.path),
        })
    };
    Ok(Movement {
        name: m.name.clone(),
        approach: u16_of("Movement.approach", m.approach)?,
        turn: FromWire::from_wire("Movement.turn", m.turn)?,
        signal_group: m.signal_group.map(|g| u8_of("Movement.signal_group", g)).transpose()?,
        connections: m.connections.iter().map(connection).collect::<Result<_, _>>()?,
    })
}

fn stop_line_from(s: &proto::StopLine) -> Result<StopLine, ConvertError> {
    let point =
        |field, p: Option<proto::Point>| p.map(|p| [p.x_m, p.y_m]).ok_or(ConvertError::Missing { field });
    let lanes = s.lanes.iter().map(|&l| u16_of("StopLine.lanes", l)).collect::<Result<_, _>>()?;
    Ok(StopLine { lanes, line_m: [point("StopLine.start", s.start)?, point("StopLine.end", s.end)?] })
}

fn crossing_from(c: &proto::Crossing) -> Result<Crossing, ConvertError> {
    Ok(Crossing {
        name: c.name.clone(),
        approach: c.approach.map(|a| u16_of("Crossing.approach", a)).transpose()?,
        centreline_m: line(&c.centreline),
        width_m: c.width_m,
        signal_group: c.signal_group.map(|g| u8_of("Crossing.signal_group", g)).transpose()?,
    })
}

fn zone_from(z: &proto::Zone) -> Zone {
    Zone { name: z.name.clone(), purpose: z.purpose.clone(), outline_m: line(&z.outline) }
}
