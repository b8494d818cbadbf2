//! The server, and the topics on it.

use crate::{map, scene};
use foxglove::{
    Channel, Context, PartialMetadata, RawChannel, Schema, WebSocketServer, WebSocketServerHandle,
    messages::SceneUpdate,
};
use fusion_record::topic;
use fusion_wire::{DESCRIPTOR_SET, proto};
use prost::{Message, Name};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where the junction is drawn.
const SCENE: &str = "/scene";
/// What stands is said again so often, for whoever has subscribed since.
const AGAIN: Duration = Duration::from_secs(2);
/// Messages that one client may be behind; then its oldest are dropped, by the server.
const BACKLOG: usize = 256;

/// Why there is no server.
#[derive(Debug, thiserror::Error)]
pub enum StudioError {
    /// Others would see what the unit sees.
    #[error("Foxglove has no password, so it may only listen on this machine, such as on 127.0.0.1:{}, not on {listen}", .listen.port())]
    Exposed {
        /// Where it should have listened.
        listen: SocketAddr,
    },
    /// Something else has the port, most of the time.
    #[error("can't listen on {listen} for Foxglove")]
    Listen {
        /// Where.
        listen: SocketAddr,
        /// Why.
        #[source]
        source: foxglove::FoxgloveError,
    },
    /// A topic can't be announced.
    #[error("can't announce {topic} to Foxglove")]
    Topic {
        /// Which.
        topic: String,
        /// Why.
        #[source]
        source: foxglove::FoxgloveError,
    },
    /// The system gives no thread.
    #[error("can't start a thread for Foxglove")]
    Thread {
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

/// A unit's topics on a Foxglove WebSocket server. Dropping it ends the server.
pub struct Studio {
    topics: BTreeMap<String, Arc<RawChannel>>,
    scene: Channel<SceneUpdate>,
    site: proto::Site,
    said: Mutex<Option<Instant>>,
    address: SocketAddr,
    server: Option<WebSocketServerHandle>,
    /// The server knows the topics by it, and does not hold it.
    _context: Arc<Context>,
    runtime: Option<tokio::runtime::Runtime>,
}

impl std::fmt::Debug for Studio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Studio").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Studio {
    /// Serves the unit of this site. May be called inside or outside a tokio runtime; port 0 takes any that is free.
    ///
    /// # Errors
    /// [`StudioError`].
    pub fn start(listen: SocketAddr, site: proto::Site) -> Result<Self, StudioError> {
        if !listen.ip().is_loopback() {
            return Err(StudioError::Exposed { listen });
        }
        let context = Context::new();
        let topics = topics(&context, &site)?;
        let scene = context.channel_builder(SCENE).build::<SceneUpdate>();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(1)
            .thread_name("foxglove")
            .enable_all()
            .build()
            .map_err(|source| StudioError::Thread { source })?;
        let server = WebSocketServer::new()
            .name(format!("Kerbside {}/{}", site.city, site.unit))
            .bind(listen.ip().to_string(), listen.port())
            .message_backlog_size(BACKLOG)
            .context(&context);
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        runtime.spawn(async move {
            // Whoever waits below takes it.
            let _ = tell.send(server.start().await);
        });
        let started =
            told.recv().map_err(|_| StudioError::Thread { source: std::io::ErrorKind::BrokenPipe.into() })?;
        let server = started.map_err(|source| StudioError::Listen { listen, source })?;
        let address = SocketAddr::new(listen.ip(), server.port());
        let (server, runtime) = (Some(server), Some(runtime));
        Ok(Self { topics, scene, site, said: Mutex::default(), address, server, _context: context, runtime })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether track frames are wanted by somebody.
    #[must_use]
    pub fn wants_frames(&self) -> bool {
        self.scene.has_sinks() || self.wants(topic::TRACKS)
    }

    /// Whether somebody has subscribed to a topic.
    #[must_use]
    pub fn wants(&self, topic: &str) -> bool {
        self.topics.get(topic).is_some_and(|channel| channel.has_sinks())
    }

    /// Whether somebody has subscribed to any sensor's detections.
    #[must_use]
    pub fn wants_any_detections(&self) -> bool {
        let of_sensors = self.topics.range(topic::DETECTIONS_PREFIX.to_owned()..);
        of_sensors
            .take_while(|(name, _)| name.starts_with(topic::DETECTIONS_PREFIX))
            .any(|(_, channel)| channel.has_sinks())
    }

    /// A frame of tracks, and the junction about them.
    pub fn frame(&self, frame: &proto::TrackFrame) {
        self.log(topic::TRACKS, frame.valid_utc_ns, frame);
        self.stand(frame.valid_utc_ns);
        if self.scene.has_sinks() {
            self.scene.log_with_meta(&scene(frame), at(frame.valid_utc_ns));
        }
    }

    /// The unit's health.
    pub fn health(&self, health: &proto::Health) {
        self.log(topic::HEALTH, health.utc_ns, health);
    }

    /// A sensor's scan.
    pub fn detections(&self, scan: &proto::Detections) {
        self.log(&detections(&scan.sensor), scan.measured_utc_ns, scan);
    }

    /// A detector's or signal's event.
    pub fn event(&self, event: &proto::Event) {
        self.log(topic::EVENTS, event.utc_ns, event);
    }

    /// What a signal shows.
    pub fn signal(&self, signal: &proto::SignalState) {
        self.log(topic::SIGNAL, signal.utc_ns, signal);
    }

    /// A step of an alert.
    pub fn alert(&self, alert: &proto::Alert) {
        self.log(topic::ALERTS, alert.update_utc_ns, alert);
    }

    /// Counts of an interval.
    pub fn counts(&self, counts: &proto::IntervalCounts) {
        let end_ns = i64::from(counts.length_s).saturating_mul(1_000_000_000);
        self.log(topic::TRAFFIC, counts.start_utc_ns.saturating_add(end_ns), counts);
    }

    /// Says now and then what does not change.
    fn stand(&self, utc_ns: i64) {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if said.is_some_and(|at| at.elapsed() < AGAIN) {
            return;
        }
        *said = Some(Instant::now());
        self.log(topic::SITE, utc_ns, &self.site);
        if self.scene.has_sinks() {
            self.scene.log_with_meta(&map(&self.site, utc_ns), at(utc_ns));
        }
    }

    fn log<M: Message>(&self, topic: &str, utc_ns: i64, message: &M) {
        if let Some(channel) = self.topics.get(topic).filter(|channel| channel.has_sinks()) {
            channel.log_with_meta(&message.encode_to_vec(), at(utc_ns));
        }
    }
}

impl Drop for Studio {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            // Clients are told by the connection's end.
            drop(server.stop());
        }
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn at(utc_ns: i64) -> PartialMetadata {
    PartialMetadata { log_time: u64::try_from(utc_ns).ok() }
}

fn detections(sensor: &str) -> String {
    format!("{}{sensor}", topic::DETECTIONS_PREFIX)
}

fn topics(
    context: &Arc<Context>,
    site: &proto::Site,
) -> Result<BTreeMap<String, Arc<RawChannel>>, StudioError> {
    let one = [
        (topic::TRACKS, proto::TrackFrame::full_name()),
        (topic::HEALTH, proto::Health::full_name()),
        (topic::SITE, proto::Site::full_name()),
        (topic::EVENTS, proto::Event::full_name()),
        (topic::ALERTS, proto::Alert::full_name()),
        (topic::TRAFFIC, proto::IntervalCounts::full_name()),
        (topic::SIGNAL, proto::SignalState::full_name()),
    ];
    let one = one.into_iter().map(|(topic, schema)| (topic.to_owned(), schema));
    let sensors = site.sensors.iter().map(|s| (detections(&s.name), proto::Detections::full_name()));
    let announced = one.chain(sensors).map(|(topic, schema)| {
        let schema = Schema::new(schema, "protobuf", DESCRIPTOR_SET);
        let channel = context.channel_builder(&topic).message_encoding("protobuf").schema(schema).build_raw();
        match channel {
            Ok(channel) => Ok((topic, channel)),
            Err(source) => Err(StudioError::Topic { topic, source }),
        }
    });
    announced.collect()
}
