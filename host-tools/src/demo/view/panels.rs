//! What stands beside the map: sensors, tracks, latency, accuracy, queues, the unit's health.
//!
//! 22 rows are enough for all of it, which is what a terminal of 80 × 24 leaves.

use super::map::colour;
use crate::demo::board::Board;
use crate::demo::summary::ms;
use fusion_contract::ObjectClass;
use fusion_wire::proto::{Health, SensorKind, SensorState, UnitState};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Paragraph, Wrap};

const GOOD: Color = Color::Green;
const BAD: Color = Color::LightRed;

/// Draws the panels, one below the other.
pub fn draw(frame: &mut Frame<'_>, area: Rect, board: &Board) {
    let panels: [(&str, Vec<Line<'static>>); 6] = [
        ("Sensors", sensors(board)),
        ("Tracks", tracks(board)),
        ("Latency", latency(board)),
        ("Accuracy, last 10 s", accuracy(board)),
        ("Queues", queues(board)),
        ("Unit", unit(board)),
    ];
    let last = panels.len() - 1;
    let heights = panels.iter().enumerate().map(|(i, (_, lines))| {
        let rows = lines.len() as u16 + 1;
        if i == last { Constraint::Min(rows) } else { Constraint::Length(rows) }
    });
    let areas = Layout::vertical(heights).split(area);
    for ((title, lines), area) in panels.into_iter().zip(areas.iter()) {
        let block = Block::new()
            .borders(Borders::TOP)
            .border_style(Style::new().fg(Color::Indexed(240)))
            .title(Span::styled(format!(" {title} "), Style::new().add_modifier(Modifier::BOLD)));
        frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: true }).block(block), *area);
    }
}

fn sensors(board: &Board) -> Vec<Line<'static>> {
    let Some(health) = &board.health else { return vec![waiting(), Line::default(), Line::default()] };
    let kinds = [("radar", SensorKind::Radar), ("camera", SensorKind::Camera), ("loop", SensorKind::Loop)];
    kinds.into_iter().map(|(name, kind)| sensor_line(health, name, kind)).collect()
}

fn sensor_line(health: &Health, name: &str, kind: SensorKind) -> Line<'static> {
    let of_kind: Vec<_> = health.sensors.iter().filter(|s| s.kind == i32::from(kind)).collect();
    let rate: f32 = of_kind.iter().map(|s| s.rate_hz).sum();
    // A loop over which nobody has driven yet is as it should be.
    let well = |state| {
        state == i32::from(SensorState::Ok)
            || (kind == SensorKind::Loop && state == i32::from(SensorState::Waiting))
    };
    let unwell = of_kind.iter().filter(|s| !well(s.state)).count();
    let state = match unwell {
        0 => Span::styled("ok", Style::new().fg(GOOD)),
        n => Span::styled(format!("{n} not ok"), Style::new().fg(BAD)),
    };
    Line::from(vec![Span::raw(format!("{:>3} {name:<7}{rate:>6.1} Hz  ", of_kind.len())), state])
}

fn tracks(board: &Board) -> Vec<Line<'static>> {
    let tracks = board.frame.as_ref().map_or(&[][..], |f| f.tracks.as_slice());
    let count = |class: ObjectClass| tracks.iter().filter(|k| k.class == class).count();
    let entry = |class: ObjectClass| {
        Span::styled(format!("{class} {} ", count(class)), Style::new().fg(colour(class)))
    };
    let line = |classes: &[ObjectClass]| Line::from(classes.iter().map(|c| entry(*c)).collect::<Vec<_>>());
    use ObjectClass as C;
    vec![
        line(&[C::Car, C::Van, C::Truck, C::Bus]),
        line(&[C::Motorcycle, C::Bicycle]),
        line(&[C::Pedestrian, C::Unknown]),
    ]
}

fn latency(board: &Board) -> Vec<Line<'static>> {
    let row = |name: &str, p50, p99| Line::raw(format!("{name:<9}{:>10} {:>10}", ms(p50), ms(p99)));
    let (end, beyond) = (board.stats.end_to_end, board.stats.beyond_window);
    vec![
        Line::styled("              median       99 %", Style::new().fg(Color::Gray)),
        row("in to out", end.p50, end.p99),
        row("our part", beyond.p50, beyond.p99),
    ]
}

fn accuracy(board: &Board) -> Vec<Line<'static>> {
    let Some(r) = board.running else { return vec![waiting(), Line::default()] };
    let class = r.class_percent.map_or_else(|| "-".to_owned(), |c| format!("{c:.0} %"));
    let hota = 100.0 * r.hota.hota;
    let shade = Style::new().fg(if hota >= 90.0 { GOOD } else { BAD }).add_modifier(Modifier::BOLD);
    vec![
        Line::from(vec![
            Span::styled(format!("HOTA {hota:.1} %"), shade),
            Span::raw(format!("  IDF1 {:.1} %", 100.0 * r.idf1)),
        ]),
        Line::raw(format!("RMSE {:.2} m  GOSPA {:.2}  class {class}", r.position_rmse_m, r.gospa_m)),
    ]
}

fn queues(board: &Board) -> Vec<Line<'static>> {
    let s = &board.stats;
    let shade = |n: u64| Style::new().fg(if n == 0 { GOOD } else { BAD });
    let entry = |name: &str, n: u64| Span::styled(format!("{name} {n}  "), shade(n));
    vec![
        Line::from(vec![
            Span::raw("dropped "),
            entry("acquire", s.acquire_queue.dropped),
            entry("publish", s.publish_queue.dropped),
        ]),
        Line::from(vec![
            entry("overtaken", s.frames_overwritten),
            entry("late", s.late),
            entry("faults", s.faults),
        ]),
    ]
}

fn unit(board: &Board) -> Vec<Line<'static>> {
    let Some(health) = &board.health else { return vec![waiting()] };
    let (word, colour) = match UnitState::try_from(health.state) {
        Ok(UnitState::Ok) => ("OK", GOOD),
        Ok(UnitState::Degraded) => ("DEGRADED", Color::Yellow),
        Ok(UnitState::Blind) => ("BLIND", BAD),
        Ok(UnitState::Unspecified) | Err(_) => ("UNKNOWN", BAD),
    };
    let mut line = vec![Span::styled(word, Style::new().fg(colour).add_modifier(Modifier::BOLD))];
    match health.reasons.as_slice() {
        [] => line.push(Span::raw(format!("  {} missed", board.heard.missed + board.lost_here))),
        [only] => line.push(Span::raw(format!(" {}", only.text))),
        [first, rest @ ..] => line.push(Span::raw(format!(" {} (and {} more)", first.text, rest.len()))),
    }
    vec![Line::from(line)]
}

fn waiting() -> Line<'static> {
    Line::styled("waiting", Style::new().fg(Color::Gray))
}
