//! `kerbctl replay`: what units published, published once more, for whoever builds what listens to them.

use crate::connection::open;
use crate::files;
use anyhow::{Context as _, Result, bail};
use clap::Args;
use edge_daemon::config::model::{Publish, ZenohMode};
use fusion_contract::UtcNs;
use fusion_record::{ChannelKind, Record, Recording, Span};
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Format, Message, Name, encode, proto};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use zenoh::liveliness::LivelinessToken;
use zenoh::query::Queryable;
use zenoh::{Session, Wait as _};

/// Options of `kerbctl replay`.
#[derive(Debug, Args)]
#[command(after_help = "\
Publishes the recorded messages on the units' own keys, in their order and at their pace, with the units' presence and \
their sites: whoever listens can't tell it from the units themselves, but for the messages' times, which are those of the \
recording unless --now shifts them. What units keep comes without a number, as from a unit without an outbox, and there is \
no history to ask.

That plays what was published. To fuse what devices sent once more, as after a change of the configuration:
  edge-daemon replay run.mcap --tracks tracks.mcap          and then play tracks.mcap, if you like

Examples:
  kerbctl replay corner.mcap --listen tcp/127.0.0.1:7447                  in one terminal, and in another
  kerbctl watch --connect tcp/127.0.0.1:7447
  kerbctl replay /var/lib/kerbside/history --listen tcp/127.0.0.1:7447 --speed 10 --now
  kerbctl replay corner.mcap --connect tcp/router:7447 --from 2026-03-14T07:00:00Z")]
pub struct ReplayArgs {
    /// Recordings, or folders of them.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Zenoh endpoint to listen on. May be given again.
    #[arg(long, required_unless_present_any = ["connect", "zenoh"], value_name = "ENDPOINT")]
    listen: Vec<String>,
    /// A router's endpoint to connect to. May be given again.
    #[arg(long, value_name = "ENDPOINT")]
    connect: Vec<String>,
    /// A Zenoh configuration (JSON5), such as one with a certificate.
    #[arg(long, value_name = "FILE")]
    zenoh: Option<String>,
    /// So many times as fast as it was; 0: as fast as it goes.
    #[arg(long, default_value_t = 1.0, value_name = "TIMES", value_parser = parse_speed)]
    speed: f64,
    /// Shifts the messages' times so that the first left now.
    #[arg(long)]
    now: bool,
    /// Begins anew at the end, until Ctrl-C.
    #[arg(long = "loop")]
    repeat: bool,
    /// Only what left the unit at this instant or later: 2026-03-14T09:26:53Z, or nanoseconds since 1970.
    #[arg(long, value_name = "INSTANT", value_parser = files::parse_instant)]
    from: Option<UtcNs>,
    /// Only what left the unit before this instant.
    #[arg(long, value_name = "INSTANT", value_parser = files::parse_instant)]
    to: Option<UtcNs>,
}

fn parse_speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if (0.0..=1e6).contains(&speed) => Ok(speed),
        _ => Err("write a number from 0 to 1000000, such as 1 or 0.5".to_owned()),
    }
}

/// Plays; tells how much.
///
/// # Errors
/// A recording can't be read or holds nothing that was published, or Zenoh refuses something.
pub fn run(args: &ReplayArgs) -> Result<String> {
    let (files, span) = (files::recordings(&args.files)?, files::span(args.from, args.to)?);
    let mode = if args.listen.is_empty() { ZenohMode::Client } else { ZenohMode::Peer };
    let session = open(&Publish {
        mode,
        listen: args.listen.clone(),
        connect: args.connect.clone(),
        zenoh_file: args.zenoh.clone(),
        ..Publish::default()
    })?;
    let mut stage =
        Stage { session: session.clone(), units: BTreeMap::new(), sent: 0, pace: Pace::new(args) };
    loop {
        let bar = files::bar(&files);
        for file in &files {
            bar.set_message(file.display().to_string());
            stage.play(file, span).with_context(|| format!("can't play {}", file.display()))?;
            bar.inc(files::size(file));
        }
        bar.finish_and_clear();
        if stage.sent == 0 {
            bail!(
                "nothing in the recordings and the span was published by a unit; what devices sent is fused anew by \
                 `edge-daemon replay FILE --tracks tracks.mcap`, and tracks.mcap can be played"
            );
        }
        if !args.repeat {
            break;
        }
        stage.pace.began = None;
    }
    let (sent, units) = (stage.sent, stage.units.len());
    drop(stage);
    session.close().wait().map_err(|e| anyhow::anyhow!("Zenoh did not close cleanly: {e}"))?;
    Ok(format!("{sent} messages of {units} units"))
}

/// When what is sent.
struct Pace {
    speed: f64,
    now: bool,
    /// Recorded and real time of the first message, and by how much messages' times are shifted, ns.
    began: Option<(UtcNs, Instant, i64)>,
}

impl Pace {
    fn new(args: &ReplayArgs) -> Self {
        Self { speed: args.speed, now: args.now, began: None }
    }

    /// Waits until a message that was recorded at this time is due; tells by how much its times are shifted.
    fn wait(&mut self, at: UtcNs) -> i64 {
        let (first, real, shift) = *self.began.get_or_insert_with(|| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
            let shift = i64::try_from(now).unwrap_or(at.0).saturating_sub(at.0);
            (at, Instant::now(), if self.now { shift } else { 0 })
        });
        if self.speed > 0.0 {
            let elapsed = at.0.saturating_sub(first.0).max(0) as f64 * 1e-9 / self.speed;
            std::thread::sleep(Duration::from_secs_f64(elapsed).saturating_sub(real.elapsed()));
        }
        shift
    }
}

/// A unit that is played: its presence and its site, as long as it lives.
struct Played {
    _token: LivelinessToken,
    site: Option<Queryable<()>>,
}

struct Stage {
    session: Session,
    units: BTreeMap<(String, String), Played>,
    sent: u64,
    pace: Pace,
}

impl Stage {
    fn play(&mut self, file: &std::path::Path, span: Span) -> Result<()> {
        let mut recording = Recording::open(file)?;
        let sites: Vec<Record> =
            recording.records_of(Span::ALL, |c| *c == ChannelKind::Site).filter_map(Result::ok).collect();
        for site in sites {
            if let Record::Site(site) = site {
                self.site(site)?;
            }
        }
        let published = |channel: &ChannelKind| {
            !matches!(
                channel,
                ChannelKind::Raw { .. }
                    | ChannelKind::Detections { .. }
                    | ChannelKind::DetectionsJson { .. }
                    | ChannelKind::Site
                    | ChannelKind::Unknown { .. }
            )
        };
        let mut records = recording.records_of(span, published);
        while let Some(record) = records.next() {
            let at = records.at();
            match record {
                Ok(record) => self.record(at, record)?,
                Err(error) => tracing::warn!("{error}: passed over"),
            }
        }
        Ok(())
    }

    fn record(&mut self, at: UtcNs, record: Record) -> Result<()> {
        let by = self.pace.wait(at);
        match record {
            Record::Frame(mut m) => {
                shift([&mut m.valid_utc_ns, &mut m.left_utc_ns], by);
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Tracks, &m)
            }
            Record::Health(mut m) => {
                shift([&mut m.utc_ns, &mut m.started_utc_ns], by);
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Health, &*m)
            }
            Record::Event(mut m) => {
                shift([&mut m.utc_ns, &mut m.arrival_utc_ns], by);
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Events, &m)
            }
            Record::Alert(mut m) => {
                shift([&mut m.begin_utc_ns, &mut m.update_utc_ns], by);
                m.end_utc_ns = m.end_utc_ns.map(|end| end.saturating_add(by));
                let kind = Name::new(&m.kind).context("the kind of an alert is no name")?;
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Alerts(kind), &m)
            }
            Record::Counts(mut m) => {
                shift([&mut m.start_utc_ns], by);
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Traffic(m.length_s), &m)
            }
            Record::Signal(mut m) => {
                shift([&mut m.utc_ns], by);
                for phase in &mut m.phases {
                    shift([&mut phase.since_utc_ns], by);
                }
                self.put(&m.city.clone(), &m.unit.clone(), Topic::Signal, &m)
            }
            Record::Raw { .. } | Record::Detections(_) | Record::Site(_) => Ok(()),
        }
    }

    fn put<M: Message>(&mut self, city: &str, unit: &str, topic: Topic, message: &M) -> Result<()> {
        let key = self.key(city, unit, topic)?.to_string();
        self.unit(city, unit)?;
        let payload = encode(message, Format::Protobuf)?;
        let put = self.session.put(&key, payload).encoding(Format::Protobuf.encoding::<M>());
        put.wait().map_err(|e| anyhow::anyhow!("can't publish on {key}: {e}"))?;
        self.sent += 1;
        Ok(())
    }

    fn key(&self, city: &str, unit: &str, topic: Topic) -> Result<Key> {
        let name = |what, text: &str| {
            Name::new(text).with_context(|| format!("the recording has a message of {what} {text:?}"))
        };
        Ok(Key::new(&name("city", city)?, &name("unit", unit)?, topic))
    }

    /// Present from its first message on.
    fn unit(&mut self, city: &str, unit: &str) -> Result<&mut Played> {
        let id = (city.to_owned(), unit.to_owned());
        if !self.units.contains_key(&id) {
            let key = self.key(city, unit, Topic::Presence)?.to_string();
            let token = self.session.liveliness().declare_token(key.clone()).wait();
            let token = token.map_err(|e| anyhow::anyhow!("can't declare {key}: {e}"))?;
            self.units.insert(id.clone(), Played { _token: token, site: None });
        }
        self.units.get_mut(&id).context("a unit that was just put there")
    }

    fn site(&mut self, site: proto::Site) -> Result<()> {
        let key = self.key(&site.city, &site.unit, Topic::Site)?.to_string();
        let (city, unit) = (site.city.clone(), site.unit.clone());
        let (protobuf, json) = (encode(&site, Format::Protobuf)?, encode(&site, Format::Json)?);
        let own = key.clone();
        let answer = move |query: zenoh::query::Query| {
            let (format, payload) = match query.parameters().get("encoding") {
                Some("json") => (Format::Json, json.clone()),
                _ => (Format::Protobuf, protobuf.clone()),
            };
            let reply = query.reply(own.as_str(), payload).encoding(format.encoding::<proto::Site>());
            if let Err(error) = reply.wait() {
                tracing::debug!(%error, "a reply was not taken");
            }
        };
        let declared = self.session.declare_queryable(key.clone()).complete(true).callback(answer).wait();
        let queryable = declared.map_err(|e| anyhow::anyhow!("can't declare {key}: {e}"))?;
        // A later recording's site takes the place of an earlier one's.
        self.unit(&city, &unit)?.site = Some(queryable);
        Ok(())
    }
}

fn shift<const N: usize>(times: [&mut i64; N], by: i64) {
    for time in times {
        *time = time.saturating_add(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_that_of_the_recording_times_the_speed() {
        let mut pace = Pace { speed: 10.0, now: false, began: None };
        let began = Instant::now();
        for tenth in 0..=10 {
            assert_eq!(pace.wait(UtcNs(tenth * 100_000_000)), 0);
        }
        assert!(began.elapsed() >= Duration::from_millis(100));
        let mut pace = Pace { speed: 0.0, now: true, began: None };
        let first = pace.wait(UtcNs(5));
        assert_eq!(pace.wait(UtcNs(1_000_000_000_000)), first, "all are shifted alike");
        assert!(first > 1_700_000_000_000_000_000);
        assert!(parse_speed("fast").is_err() && parse_speed("-1").is_err());
    }
}
