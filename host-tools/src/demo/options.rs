//! What can be asked of the demonstration.

use clap::{Args, ValueEnum};
use edge_daemon::config::BackendChoice;
use simulator::Fleet;
use std::path::PathBuf;
use std::time::Duration;

/// Options of `kerbctl demo`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Four radars, four cameras and the loops of a signalled junction are simulated. Each speaks its real byte protocol over a \
pseudo-terminal or TCP into the real daemon, which publishes on Zenoh; what you see and what is scored is what a \
subscriber got. The simulator's truth is used for scoring only.

With --devices all there is one of every kind that a unit understands (ARS408 on a CAN adapter, OPS243, LD2450, ONVIF over \
RTSP and MQTT, a camera with JSON of its own, loop cards on Modbus and Canoga, a SmartSensor, an RTMS, a controller's log), and the \
summary tells of each device what it sent and of each sensor what came.

Examples:
  cargo demo                                  a live view, until q or Ctrl-C
  cargo demo --duration 60s --headless        a minute, then a summary
  cargo demo --seed 7 --record demo.mcap      another junction, and keep what its devices sent
  cargo demo --devices all --duration 30s     every kind of device at one junction
  cargo demo --listen tcp/127.0.0.1:7447      and let your own subscribers connect
  cargo demo --page 8080                      and look at it in a browser, at http://localhost:8080

Keys of the view: q quit, t truth, c covariance, l labels, + - zoom, ? help.")]
pub struct DemoArgs {
    /// How long to run: 60s, 2m, 1h or plain seconds. None: until stopped.
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub duration: Option<Duration>,
    /// No terminal view: a line of progress every few seconds, the summary at the end.
    #[arg(long)]
    pub headless: bool,
    /// Records what the devices sent and what was published to this MCAP file.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Draws junction, traffic and sensor errors; the same number, the same scene.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Zenoh endpoint to listen on, so that others can subscribe; may be given several times. None: no port is opened for Zenoh.
    #[arg(long, value_name = "ENDPOINT")]
    pub listen: Vec<String>,
    /// Port of this machine to serve the unit's web page at; 0 takes a free one and says which. What was published is then kept in
    /// a temporary folder, 256 MB at most, for the page to look back to. None: no page.
    #[arg(long, value_name = "PORT")]
    pub page: Option<u16>,
    /// Which devices the junction has.
    #[arg(long, value_enum, value_name = "DEVICES", default_value_t = DeviceSet::Usual)]
    pub devices: DeviceSet,
    /// What computes the fusion: auto, cpu, gpu (any Vulkan adapter) or fpga (its gate in simulated gateware).
    #[arg(long, value_name = "BACKEND", default_value = "auto")]
    pub backend: BackendChoice,
}

/// Which devices a simulated junction has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DeviceSet {
    /// Four TI radars, four cameras behind DeepStream, a loop card.
    Usual,
    /// At least one of every kind that a unit understands.
    All,
}

impl DeviceSet {
    /// The simulator's word.
    #[must_use]
    pub const fn fleet(self) -> Fleet {
        match self {
            Self::Usual => Fleet::Usual,
            Self::All => Fleet::All,
        }
    }
}

/// Reads `60s`, `2m`, `1h`, `1.5m` or plain seconds.
///
/// # Errors
/// The text is no positive time of at most a year; says what one looks like.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    const MOST_S: f64 = 366.0 * 86_400.0;
    let text = text.trim();
    let (number, unit_s) = match text.char_indices().next_back() {
        Some((at, 's')) => (&text[..at], 1.0),
        Some((at, 'm')) => (&text[..at], 60.0),
        Some((at, 'h')) => (&text[..at], 3600.0),
        _ => (text, 1.0),
    };
    let seconds = number.trim().parse::<f64>().ok().map(|n| n * unit_s);
    match seconds {
        Some(s) if s > 0.0 && s <= MOST_S => Ok(Duration::from_secs_f64(s)),
        Some(_) => Err("must be more than nothing and at most a year".to_owned()),
        None => Err("write a time like 60s, 2m, 1h, or plain seconds".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[test]
    fn times_as_people_write_them() {
        let seconds = |t: &str| parse_duration(t).map(|d| d.as_secs_f64());
        assert_eq!(seconds("60s"), Ok(60.0));
        assert_eq!(seconds("2m"), Ok(120.0));
        assert_eq!(seconds("1h"), Ok(3600.0));
        assert_eq!(seconds("90"), Ok(90.0));
        assert_eq!(seconds(" 1.5 m"), Ok(90.0));
        assert_eq!(seconds("0.25s"), Ok(0.25));
        for wrong in ["", "s", "ten", "-3", "0", "1d", "NaN", "inf", "1e300h", "µ", "3µ"] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_command_line_of_the_manual_is_understood() {
        #[derive(Debug, Parser)]
        struct Cli {
            #[command(flatten)]
            demo: DemoArgs,
        }
        let line = [
            "demo",
            "--duration",
            "60s",
            "--headless",
            "--record",
            "a.mcap",
            "--listen",
            "tcp/[::]:0",
            "--page",
            "0",
        ];
        let DemoArgs { duration, headless, record, seed, listen, page, devices, backend } =
            Cli::try_parse_from(line).unwrap().demo;
        assert_eq!(devices, DeviceSet::Usual);
        assert_eq!((duration, headless, seed), (Some(Duration::from_secs(60)), true, 1));
        assert_eq!((record, listen), (Some("a.mcap".into()), vec!["tcp/[::]:0".to_owned()]));
        assert_eq!((backend, page), (BackendChoice::Auto, Some(0)));
        let error = Cli::try_parse_from(["demo", "--duration", "soon"]).unwrap_err().to_string();
        assert!(error.contains("60s"), "{error}");
    }
}
