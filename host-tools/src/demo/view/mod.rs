//! The live view in a terminal: the junction from above, and beside it what the unit says of itself.
//!
//! Drawing is pure, from a [`Board`] and a [`Look`]; [`Screen`] is the only part that touches the terminal.

mod map;
mod panels;

pub use map::Scenery;

use super::board::Board;
use anyhow::{Context as _, Result};
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};
use ratatui::{DefaultTerminal, Frame};
use std::time::Duration;

/// Width of the panels, columns.
const PANELS_WIDTH: u16 = 33;
/// Nearest and farthest zoom: half of the map's shorter side, metres.
const ZOOM_M: [f64; 2] = [15.0, 190.0];
/// One step of zoom.
const ZOOM_STEP: f64 = 1.25;

/// What is shown, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Truth, as faint dots.
    pub truth: bool,
    /// Ellipses that hold the true centre with 95 %.
    pub covariance: bool,
    /// Identities and speeds.
    pub labels: bool,
    /// The keys.
    pub help: bool,
    /// Half of the map's shorter side, metres.
    pub radius_m: f64,
}

impl Default for Look {
    fn default() -> Self {
        Self { truth: true, covariance: false, labels: false, help: false, radius_m: 80.0 }
    }
}

impl Look {
    /// Takes a key; true when it means the end.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        if key.kind == KeyEventKind::Release {
            return false;
        }
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Char('c') if control => return true,
            KeyCode::Esc if self.help => self.help = false,
            KeyCode::Char('q' | 'Q') | KeyCode::Esc => return true,
            KeyCode::Char('t') => self.truth = !self.truth,
            KeyCode::Char('c') => self.covariance = !self.covariance,
            KeyCode::Char('l') => self.labels = !self.labels,
            KeyCode::Char('?' | 'h') => self.help = !self.help,
            KeyCode::Char('+' | '=') => self.zoom(1.0 / ZOOM_STEP),
            KeyCode::Char('-' | '_') => self.zoom(ZOOM_STEP),
            _ => {}
        }
        false
    }

    fn zoom(&mut self, by: f64) {
        self.radius_m = (self.radius_m * by).clamp(ZOOM_M[0], ZOOM_M[1]);
    }
}

/// What stands above and below the picture.
#[derive(Clone, Debug, Default)]
pub struct Captions {
    /// Seed, key, recording.
    pub title: String,
    /// The newest line of the log.
    pub log: Option<String>,
}

/// The terminal, in its other screen; given back when dropped, and by ratatui's hook when the program panics.
#[derive(Debug)]
pub struct Screen {
    terminal: DefaultTerminal,
    /// What is shown, and how.
    pub look: Look,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// It can't be.
    pub fn open() -> Result<Self> {
        let terminal = ratatui::try_init().context("can't take over the terminal; --headless needs none")?;
        Ok(Self { terminal, look: Look::default() })
    }

    /// Draws.
    ///
    /// # Errors
    /// The terminal can't be written to.
    pub fn draw(&mut self, board: &Board, scenery: &Scenery, captions: &Captions) -> Result<()> {
        let look = self.look;
        self.terminal
            .draw(|frame| draw(frame, board, scenery, look, captions))
            .context("can't draw to the terminal")?;
        Ok(())
    }

    /// Takes the keys that wait; true when one of them meant the end.
    ///
    /// # Errors
    /// The terminal can't be read.
    pub fn keys(&mut self) -> Result<bool> {
        let mut end = false;
        while event::poll(Duration::ZERO).context("can't read keys")? {
            if let Event::Key(key) = event::read().context("can't read keys")? {
                end |= self.look.key(key);
            }
        }
        Ok(end)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

/// Draws everything.
pub fn draw(frame: &mut Frame<'_>, board: &Board, scenery: &Scenery, look: Look, captions: &Captions) {
    let [top, middle, bottom] =
        Layout::vertical([Constraint::Length(1), Constraint::Min(0), Constraint::Length(1)])
            .areas(frame.area());
    let [left, right] =
        Layout::horizontal([Constraint::Min(0), Constraint::Length(PANELS_WIDTH)]).areas(middle);
    let bar = Style::new().bg(Color::Indexed(236)).fg(Color::White);
    let seconds = board.elapsed.as_secs();
    let title = format!(" Kerbside {:02}:{:02}  {} ", seconds / 60, seconds % 60, captions.title);
    frame.render_widget(Paragraph::new(title).style(bar.add_modifier(Modifier::BOLD)), top);
    map::draw(frame, left, board, scenery, look);
    panels::draw(frame, right, board);
    let line = match &captions.log {
        Some(log) => Line::from(Span::styled(format!(" {log}"), Style::new().fg(Color::Yellow))),
        None => keys_line(look),
    };
    frame.render_widget(Paragraph::new(line).style(bar), bottom);
    if look.help {
        help(frame, left);
    }
}

fn keys_line(look: Look) -> Line<'static> {
    let state = |name: &'static str, on: bool| {
        Span::styled(name, Style::new().fg(if on { Color::Green } else { Color::Gray }))
    };
    Line::from(vec![
        Span::raw(" q quit  "),
        state("t truth  ", look.truth),
        state("c covariance  ", look.covariance),
        state("l labels  ", look.labels),
        Span::raw("+ - zoom  ? help"),
    ])
}

const HELP: &str = "\
Boxes are published tracks, coloured by
class; the line in front is where they
will be in a second. Dots are the truth
(t), under the tracks. Ellipses hold the
true centre with 95 % (c). Diamonds are
masts with radar and camera, blue marks
loops.

q Esc Ctrl-C  end, with a summary
t truth  c covariance  l labels
+ -  zoom    ?  this";

fn help(frame: &mut Frame<'_>, over: Rect) {
    let (width, height) = (43.min(over.width), 13.min(over.height));
    let area =
        Rect { x: over.x + (over.width - width) / 2, y: over.y + (over.height - height) / 2, width, height };
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(HELP).block(Block::bordered().title(" Help ")), area);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{body, busy_board, scenery};
    use super::*;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use ratatui::buffer::Buffer;
    use simulator::Body;

    fn drawn(width: u16, height: u16, board: &Board, look: Look) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let captions = Captions { title: "seed 1".to_owned(), log: None };
        terminal.draw(|f| draw(f, board, &scenery(), look, &captions)).unwrap();
        terminal.backend().buffer().clone()
    }

    fn lines(buffer: &Buffer) -> Vec<String> {
        let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        (0..buffer.area.height).map(row).collect()
    }

    /// Cells of the map that are drawn in a colour.
    fn cells(buffer: &Buffer, colour: Color) -> usize {
        let map = 0..buffer.area.width - PANELS_WIDTH;
        let rows = 1..buffer.area.height - 1;
        rows.flat_map(|y| map.clone().map(move |x| (x, y))).filter(|at| buffer[*at].fg == colour).count()
    }

    #[test]
    fn everything_is_there_on_a_small_and_on_a_large_terminal() {
        for (width, height) in [(80, 24), (200, 60)] {
            let text = lines(&drawn(width, height, &busy_board(), Look::default()));
            let all = text.join("\n");
            for part in [
                "Kerbside 01:02",
                "seed 1",
                "Sensors",
                "radar",
                "camera",
                "loop",
                "Tracks",
                "car 2",
                "bus 1",
                "pedestrian 1",
                "Latency",
                "160.0 ms",
                "190.0 ms",
                "Accuracy",
                "HOTA",
                "100.0 %",
                "Queues",
                "acquire",
                "Unit",
                "DEGRADED",
                "radar1 is silent",
                "q quit",
                "? help",
            ] {
                assert!(all.contains(part), "{part:?} is not in {width} x {height}\n{all}");
            }
        }
    }

    #[test]
    fn an_empty_board_and_a_tiny_terminal_are_drawn_too() {
        for (width, height) in [(80, 24), (33, 5), (10, 3), (1, 1)] {
            drawn(width, height, &Board::new(Vec::new()), Look { help: true, ..Look::default() });
            drawn(width, height, &busy_board(), Look { labels: true, covariance: true, ..Look::default() });
        }
    }

    #[test]
    fn a_track_is_drawn_where_it_is_in_its_colour() {
        // Half the map's shorter side is 80 m; the bus stands 40 m north of the centre, heading north.
        let buffer = drawn(200, 60, &busy_board(), Look { truth: false, ..Look::default() });
        let bus = map::colour(fusion_contract::ObjectClass::Bus);
        let map_width = 200 - PANELS_WIDTH;
        let found: Vec<(u16, u16)> = (1..59)
            .flat_map(|y| (0..map_width).map(move |x| (x, y)))
            .filter(|at| buffer[*at].fg == bus)
            .collect();
        assert!(!found.is_empty());
        let rows_per_metre = 58.0 / 160.0;
        let (x, y) = (f64::from(map_width) / 2.0, 1.0 + 29.0 - 40.0 * rows_per_metre);
        for (cx, cy) in found {
            assert!((f64::from(cx) - x).abs() < 3.0 && (f64::from(cy) - y).abs() < 5.0, "{cx} {cy}");
        }
    }

    #[test]
    fn toggles_change_what_is_drawn() {
        let mut board = busy_board();
        // Somebody whom the unit does not see.
        board.truth.push(Body { x: 20.0, y: 20.0, ..body(99) });
        let plain = Look { truth: false, ..Look::default() };
        let count = |look, colour| cells(&drawn(120, 40, &board, look), colour);
        assert_eq!(count(plain, map::TRUTH), 0);
        assert!(count(Look { truth: true, ..plain }, map::TRUTH) > 0);
        assert_eq!(count(plain, map::ELLIPSE), 0);
        assert!(count(Look { covariance: true, ..plain }, map::ELLIPSE) > 0);
        let labelled = lines(&drawn(120, 40, &board, Look { labels: true, ..plain })).join("\n");
        assert!(
            labelled.contains("36 km/h") && !lines(&drawn(120, 40, &board, plain)).join("").contains("km/h")
        );
        let helped = lines(&drawn(80, 24, &board, Look { help: true, ..plain })).join("\n");
        assert!(helped.contains("Boxes are published tracks") && helped.contains("this"), "{helped}");
    }

    #[test]
    fn keys_do_what_the_help_says() {
        let mut look = Look::default();
        let press = |code, modifiers| KeyEvent::new(code, modifiers);
        let plain = |c| press(KeyCode::Char(c), KeyModifiers::NONE);
        for c in ['t', 'c', 'l', '?', '+'] {
            assert!(!look.key(plain(c)));
        }
        let want = Look { truth: false, covariance: true, labels: true, help: true, radius_m: 64.0 };
        assert_eq!(look, want);
        assert!(!look.key(press(KeyCode::Esc, KeyModifiers::NONE)), "closes the help first");
        for _ in 0..100 {
            look.key(plain('-'));
        }
        assert!((look.radius_m - ZOOM_M[1]).abs() < 1e-12 && !look.help);
        assert!(look.key(plain('q')) && look.key(press(KeyCode::Esc, KeyModifiers::NONE)));
        assert!(look.key(press(KeyCode::Char('c'), KeyModifiers::CONTROL)));
        let release = KeyEvent { kind: KeyEventKind::Release, ..plain('q') };
        assert!(!look.key(release));
    }
}
