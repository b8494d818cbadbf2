//! `[outbox]`.

use super::findings::MS;
use super::{At, Findings};
use crate::config::model::Outbox;

pub(super) fn outbox(o: &Outbox, f: &mut Findings) {
    let at = At::table("outbox");
    f.range(&at, "limit_bytes", o.limit_bytes as f64, (65_536.0, 1e12), " bytes");
    f.range(&at, "limit_hours", o.limit_hours, (0.01, 87_600.0), " hours");
    f.range(&at, "acknowledge_alarm_ms", o.acknowledge_alarm_ms, (1000.0, 86_400_000.0), MS);
    f.range(&at, "replay_rate_hertz", o.replay_rate_hertz, (1.0, 1e6), " hertz");
    f.range(&at, "commit_gap_ms", o.commit_gap_ms, (0.0, 10_000.0), MS);
    f.range(&at, "queue_messages", o.queue_messages as f64, (16.0, 1e6), " messages");
    if o.consumers.is_empty() {
        f.error(
            at.key("consumers"),
            "nobody acknowledges: every message would wait until it is dropped",
            "name who does, such as `[\"brain\"]`",
        );
    }
    for consumer in &o.consumers {
        if let Err(bad) = fusion_wire::Name::new(consumer) {
            f.error(at.key("consumers"), bad.to_string(), "use a-z, 0-9 and `-`");
        }
    }
}
