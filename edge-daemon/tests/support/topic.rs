//! What a subscriber of the unit gets.

use super::PATIENCE;
use fusion_wire::{Format, Message, decode};
use std::time::{Duration, Instant};
use zenoh::handlers::FifoChannelHandler;
use zenoh::pubsub::Subscriber;
use zenoh::sample::Sample;
use zenoh::{Session, Wait as _};

/// Before every key of the unit.
pub const UNIT: &str = "kerbside/v1/testville/corner";

/// A subscription to one of the unit's topics.
pub struct Topic(pub Subscriber<FifoChannelHandler<Sample>>);

impl Topic {
    pub fn of(session: &Session, topic: &str) -> Self {
        Self(session.declare_subscriber(format!("{UNIT}/{topic}")).wait().unwrap())
    }

    /// The next message that is wanted.
    pub fn wait<M: Message>(&self, wanted: impl Fn(&M) -> bool) -> M {
        let (began, mut last) = (Instant::now(), None);
        while began.elapsed() < PATIENCE {
            let Some(sample) = self.0.recv_timeout(Duration::from_millis(200)).unwrap() else { continue };
            assert_eq!(sample.encoding().to_string(), Format::Protobuf.encoding::<M>());
            let message = decode::<M>(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
            if wanted(&message) {
                return message;
            }
            last = Some(message);
        }
        panic!("nothing wanted came within {PATIENCE:?}; the last was {last:?}");
    }
}
