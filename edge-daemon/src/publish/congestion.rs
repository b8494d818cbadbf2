//! How many messages were dropped on links that were too slow for them.
//!
//! What is only worth having fresh does not wait for a link: Zenoh drops it where the link's queue is full, and tells nobody.
//! It counts it, though, and serves its counters as OpenMetrics text in the administration space of the session's own node.

use std::time::Duration;
use zenoh::{Session, Wait as _};

/// The answer comes from within this process; this only bounds what must never happen.
const PATIENCE: Duration = Duration::from_secs(1);
/// Zenoh's counter: a histogram of the payloads of what it dropped, by reason.
const COUNTER: &str = "zenoh_tx_network_message_dropped_payload_bytes_count";
/// A link's queue was full, or its last link was lost under a message. The other reasons are rules that somebody made.
const REASONS: [&str; 2] = ["reason=\"congestion\"", "reason=\"no-link\""];

/// One session's links.
#[derive(Debug)]
pub struct Congestion {
    session: Session,
    metrics: String,
}

impl Congestion {
    /// Of this session, which must serve its administration space: [`super::session::config`] says so.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let metrics = format!(
            "@/{}/*/metrics?compression=false;per_transport=false;per_link=false;per_key=false;disconnected=true",
            session.zid()
        );
        Self { session: session.clone(), metrics }
    }

    /// Messages dropped since the session was opened, each counted once for each link that did not take it. None where the session does not tell.
    #[must_use]
    pub fn dropped(&self) -> Option<u64> {
        let replies = self.session.get(&self.metrics).timeout(PATIENCE).wait().ok()?;
        let reply = replies.recv_timeout(PATIENCE).ok()??;
        let text = reply.result().ok()?.payload().try_to_string().ok()?.into_owned();
        Some(dropped(&text))
    }
}

/// What Zenoh's metrics say was dropped for the links' sake; nothing is said before the first drop.
fn dropped(metrics: &str) -> u64 {
    let counts = metrics.lines().filter(|line| {
        let labels = line.strip_prefix(COUNTER).unwrap_or_default();
        REASONS.iter().any(|reason| labels.contains(reason))
    });
    counts.filter_map(|line| line.rsplit_once(' ')?.1.parse::<u64>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::model::Publish;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
    use std::time::Instant;
    use zenoh::qos::CongestionControl;

    /// A machine that is busy may take so long.
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn only_what_the_links_did_not_take_is_counted() {
        assert_eq!(dropped("# EOF\n"), 0);
        let text = "\
            zenoh_tx_network_message_dropped_payload_bytes_sum{local_id=\"1\",reason=\"congestion\"} 900.0\n\
            zenoh_tx_network_message_dropped_payload_bytes_count{local_id=\"1\",priority=\"data\",reason=\"congestion\"} 3\n\
            zenoh_tx_network_message_dropped_payload_bytes_count{local_id=\"1\",priority=\"data_high\",reason=\"congestion\"} 4\n\
            zenoh_tx_network_message_dropped_payload_bytes_count{local_id=\"1\",reason=\"no-link\"} 1\n\
            zenoh_tx_network_message_dropped_payload_bytes_count{local_id=\"1\",reason=\"access-control\"} 50\n\
            zenoh_tx_network_message_dropped_payload_bytes_bucket{local_id=\"1\",reason=\"congestion\",le=\"64.0\"} 7\n\
            zenoh_rx_network_message_dropped_payload_bytes_count{local_id=\"1\",reason=\"congestion\"} 9\n";
        assert_eq!(dropped(text), 8);
    }

    /// Opens a session as a unit does; where it listens is the system's choice.
    fn open(listen: &[String], connect: &[String]) -> Session {
        let publish = Publish { listen: listen.to_vec(), connect: connect.to_vec(), ..Publish::default() };
        zenoh::open(super::super::session::config(&publish).unwrap()).wait().unwrap()
    }

    #[test]
    fn every_message_comes_or_is_counted() {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let endpoint = [format!("tcp/127.0.0.1:{port}")];
        let (unit, brain) = (open(&endpoint, &[]), open(&[], &endpoint));
        let (stalled, heard) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicU64::new(0)));
        let (stands, hears) = (Arc::clone(&stalled), Arc::clone(&heard));
        let _subscriber = brain
            .declare_subscriber("kerbside/slow")
            .callback(move |_| {
                while stands.load(Ordering::Relaxed) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                hears.fetch_add(1, Ordering::Relaxed);
            })
            .wait()
            .unwrap();
        let publisher = unit
            .declare_publisher("kerbside/slow")
            .congestion_control(CongestionControl::Drop)
            .wait()
            .unwrap();
        let began = Instant::now();
        while !publisher.matching_status().wait().unwrap().matching() {
            assert!(began.elapsed() < LONG, "the subscriber is not known");
            std::thread::sleep(Duration::from_millis(5));
        }
        let congestion = Congestion::of(&unit);
        assert_eq!(congestion.dropped(), Some(0));
        // Far more than the system's buffers hold.
        let (mut sent, most) = (0, 4_000);
        while congestion.dropped().unwrap() < 20 {
            assert!(sent < most, "nothing is dropped of {sent} messages that nobody reads");
            publisher.put(vec![0_u8; 50_000]).wait().unwrap();
            sent += 1;
        }
        stalled.store(false, Ordering::Relaxed);
        let all = || heard.load(Ordering::Relaxed) + congestion.dropped().unwrap();
        let began = Instant::now();
        while all() < sent && began.elapsed() < LONG {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(all(), sent, "{} were heard", heard.load(Ordering::Relaxed));
    }
}
