//! Is every drop counted? What was sent, what was heard and what the unit says it dropped, held against each other. Pure.

use super::kept::KeptCounts;
use fusion_contract::UtcNs;
use fusion_wire::proto::{Health, SensorKind};
use serde::Serialize;
use simulator::devices::DeviceCount;
use std::collections::{BTreeMap, VecDeque};

/// Most health messages at the beginning, and at the end, over which a device's least deficit is taken: in most of them nothing
/// was just on its way from the device to the unit.
const LOOKS: usize = 60;

/// One device over the run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DeviceAccount {
    /// Its name in the unit's configuration.
    pub device: String,
    /// Messages that it sent.
    pub sent: u64,
    /// Messages that it could not send because nobody read.
    pub unsent: u64,
    /// Messages that the unit decoded.
    pub heard: u64,
    /// Messages that came too late to be fused.
    pub late: u64,
    /// Pieces of its stream that the unit says it dropped.
    pub dropped: u64,
    /// Damaged pieces of its stream.
    pub faults: u64,
    /// Messages sent after the unit listened and never heard.
    pub lost: u64,
}

impl DeviceAccount {
    /// Lost without the unit having dropped or refused anything of it.
    #[must_use]
    pub fn uncounted(&self) -> u64 {
        if self.dropped + self.faults == 0 { self.lost } else { 0 }
    }
}

/// Follows all devices.
#[derive(Debug, Default)]
pub struct Account {
    sensors_of: BTreeMap<String, Vec<String>>,
    /// By device: when messages left that no health message may know of yet, and how many had left before.
    left: Vec<(VecDeque<UtcNs>, u64)>,
    /// By device: messages that had left and were not heard, at each look.
    deficits: Vec<Vec<i64>>,
    devices: Vec<DeviceAccount>,
}

impl Account {
    /// Of devices, each with the sensors that speak through it.
    #[must_use]
    pub fn new(sensors_of: BTreeMap<String, Vec<String>>) -> Self {
        Self { sensors_of, ..Self::default() }
    }

    /// A message left a device, by its place among the devices.
    pub fn sent(&mut self, device: usize, at: UtcNs) {
        if self.left.len() <= device {
            self.left.resize_with(device + 1, Default::default);
        }
        self.left[device].0.push_back(at);
    }

    /// What the unit knew when it made this health message. `sent` are the devices, in their order.
    pub fn look(&mut self, sent: &[DeviceCount], health: &Health) {
        let sensors: BTreeMap<&str, _> = health.sensors.iter().map(|s| (s.name.as_str(), s)).collect();
        self.devices.clear();
        self.deficits.resize_with(sent.len(), Vec::new);
        self.left.resize_with(sent.len(), Default::default);
        for (k, device) in sent.iter().enumerate() {
            let (left, before) = &mut self.left[k];
            let known = left.partition_point(|at| at.0 <= health.utc_ns);
            left.drain(..known);
            *before += known as u64;
            let names = self.sensors_of.get(&device.device).map_or(&[][..], Vec::as_slice);
            let of = || names.iter().filter_map(|n| sensors.get(n.as_str()));
            let account = DeviceAccount {
                device: device.device.clone(),
                sent: device.messages,
                unsent: device.dropped,
                heard: of().map(|s| s.messages).sum(),
                late: of().map(|s| s.late).sum(),
                // Told of each sensor of the stream.
                dropped: of().map(|s| s.dropped).max().unwrap_or(0),
                faults: of().map(|s| s.faults).max().unwrap_or(0),
                lost: 0,
            };
            self.deficits[k].push(*before as i64 - account.unsent as i64 - account.heard as i64);
            self.devices.push(account);
        }
    }

    /// Every device, as of the last look.
    #[must_use]
    pub fn devices(&self) -> Vec<DeviceAccount> {
        let lost = |deficits: &[i64]| {
            let looks = LOOKS.min(deficits.len() / 2);
            let first = deficits[..looks].iter().min();
            let last = deficits[deficits.len() - looks..].iter().min();
            first.zip(last).map_or(0, |(first, last)| u64::try_from(last - first).unwrap_or(0))
        };
        let devices = self.devices.iter().zip(&self.deficits);
        devices.map(|(d, deficits)| DeviceAccount { lost: lost(deficits), ..d.clone() }).collect()
    }
}

/// All that was dropped on the way, by who counted it, and what nobody counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Drops {
    /// Messages that devices could not send.
    pub devices_unsent: u64,
    /// Messages of devices that came too late to be fused.
    pub late: u64,
    /// Entries that the unit's full queues dropped, by queue.
    pub queues: BTreeMap<String, u64>,
    /// Track frames that a newer one replaced, by the unit's count.
    pub frames_overwritten: u64,
    /// Track frames that the subscriber missed, by their numbers.
    pub frames_missed: u64,
    /// Track frames and health messages that the unit's links were too slow for, by its count.
    pub link_dropped: u64,
    /// Messages that the history did not record.
    pub history_lost: u64,
    /// Messages that the outbox dropped or did not keep.
    pub outbox_lost: u64,
    /// Kept messages that the subscriber missed, by their numbers.
    pub kept_missed: u64,
    /// What nobody counted, in words.
    pub uncounted: Vec<String>,
}

/// What the subscriber says of track frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameCounts {
    /// Frames that it missed, by their numbers.
    pub missed: u64,
    /// What the unit said it had overwritten, in the first frame heard and in the last.
    pub overwritten: [u64; 2],
    /// News that this program itself was too slow for.
    pub lost_here: u64,
}

impl Drops {
    /// Holds all counters against each other at the end of a run.
    #[must_use]
    pub fn of(devices: &[DeviceAccount], frames: FrameCounts, kept: &KeptCounts, health: &Health) -> Self {
        let outbox = health.outbox.as_ref();
        let mut drops = Self {
            devices_unsent: devices.iter().map(|d| d.unsent).sum(),
            late: devices.iter().map(|d| d.late).sum(),
            queues: health.queues.iter().map(|q| (q.name.clone(), q.dropped)).collect(),
            frames_overwritten: frames.overwritten[1].saturating_sub(frames.overwritten[0]),
            frames_missed: frames.missed,
            link_dropped: health.link_dropped.unwrap_or(0),
            history_lost: health.history.as_ref().map_or(0, |h| h.lost),
            outbox_lost: outbox.map_or(0, |o| o.dropped + o.not_kept),
            kept_missed: kept.missed,
            uncounted: Vec::new(),
        };
        let mut add = |n: u64, what: String| {
            if n > 0 {
                drops.uncounted.push(format!("{n} {what}"));
            }
        };
        for d in devices {
            add(d.uncounted(), format!("messages of {} that the unit neither heard nor dropped", d.device));
        }
        let known = drops.frames_overwritten + drops.link_dropped + frames.lost_here;
        let unknown = frames.missed.saturating_sub(known);
        add(unknown, "track frames missed that nothing replaced and no link dropped".to_owned());
        let lost = drops.outbox_lost;
        add(kept.missed.saturating_sub(lost), "kept messages missed that the outbox did not drop".to_owned());
        let unheard = edges(health).saturating_sub(kept.events);
        add(unheard.saturating_sub(lost), "loops' edges of which no event came".to_owned());
        add(kept.repeated, "kept messages that came twice".to_owned());
        drops
    }
}

/// What loops have said, by the unit's count.
#[must_use]
pub fn edges(health: &Health) -> u64 {
    health.sensors.iter().filter(|s| s.kind() == SensorKind::Loop).map(|s| s.messages).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_wire::proto::{OutboxHealth, QueueHealth, SensorHealth};

    fn health(at: i64, messages: [u64; 2], dropped: u64) -> Health {
        let sensor = |name: &str, messages| SensorHealth {
            name: name.to_owned(),
            kind: SensorKind::Loop.into(),
            messages,
            dropped,
            ..SensorHealth::default()
        };
        let sensors = vec![sensor("a", messages[0]), sensor("b", messages[1])];
        Health { utc_ns: at, sensors, ..Health::default() }
    }

    /// A card that sends ten messages a look; of what it had sent by then, `heard` tells how much the unit had heard.
    fn device(looks: u64, heard: impl Fn(u64, u64) -> u64, dropped: impl Fn(u64) -> u64) -> DeviceAccount {
        let sensors_of = BTreeMap::from([("card".to_owned(), vec!["a".to_owned(), "b".to_owned()])]);
        let mut account = Account::new(sensors_of);
        for look in 0..looks {
            (0..10).for_each(|k| account.sent(0, UtcNs((10 * look + k) as i64)));
            let (sent, at) = (10 * (look + 1), 10 * look as i64 + 6);
            let counts = [DeviceCount { device: "card".to_owned(), messages: sent, bytes: 0, dropped: 0 }];
            // Up to the instant of the health message.
            let heard = heard(look, sent - 3);
            account.look(&counts, &health(at, [heard / 2, heard - heard / 2], dropped(look)));
        }
        account.devices().remove(0)
    }

    #[test]
    fn what_nobody_heard_before_the_unit_listened_and_what_is_on_its_way_is_not_lost() {
        let on_the_way = [1, 0, 2, 1, 1, 2, 0, 1, 2, 1];
        let d = device(10, |look, sent| sent - 5 - on_the_way[look as usize], |_| 0);
        assert_eq!((d.lost, d.uncounted(), d.sent), (0, 0, 100), "{d:?}");
    }

    #[test]
    fn one_message_that_is_lost_is_found_and_wants_a_counter() {
        for (counted, uncounted) in [(0, 1), (3, 0)] {
            let d = device(
                20,
                |look, sent| sent - u64::from(look >= 10),
                |look| if look >= 10 { counted } else { 0 },
            );
            assert_eq!((d.lost, d.uncounted(), d.dropped), (1, uncounted, counted), "{d:?}");
        }
    }

    #[test]
    fn every_loss_wants_its_counter() {
        let kept = KeptCounts { events: 10, ..KeptCounts::default() };
        let frames = |missed, overwritten| FrameCounts { missed, overwritten, lost_here: 0 };
        let uncounted =
            |frames, kept: &KeptCounts, health: &Health| Drops::of(&[], frames, kept, health).uncounted;
        let sound = health(0, [4, 6], 0);
        assert!(uncounted(frames(0, [3, 3]), &kept, &sound).is_empty());
        assert!(uncounted(frames(2, [3, 5]), &kept, &sound).is_empty(), "both know of two");
        let said = uncounted(frames(3, [3, 5]), &kept, &sound);
        assert_eq!(said, ["1 track frames missed that nothing replaced and no link dropped"]);
        let slow = Health { link_dropped: Some(1), ..sound.clone() };
        assert!(uncounted(frames(3, [3, 5]), &kept, &slow).is_empty(), "the link knows of one");
        let missed = KeptCounts { missed: 2, events: 8, ..KeptCounts::default() };
        assert_eq!(uncounted(frames(0, [0, 0]), &missed, &sound).len(), 2);
        let outbox = OutboxHealth { dropped: 1, not_kept: 1, ..OutboxHealth::default() };
        let told = Health { outbox: Some(outbox), ..sound.clone() };
        assert!(uncounted(frames(0, [0, 0]), &missed, &told).is_empty());
        let twice = KeptCounts { repeated: 1, ..kept };
        assert_eq!(uncounted(frames(0, [0, 0]), &twice, &sound), ["1 kept messages that came twice"]);
    }

    #[test]
    fn what_queues_dropped_is_told_by_name() {
        let queue = QueueHealth { name: "history".to_owned(), dropped: 4, ..QueueHealth::default() };
        let health = Health { queues: vec![queue], ..Health::default() };
        let drops = Drops::of(&[], FrameCounts::default(), &KeptCounts::default(), &health);
        assert_eq!(drops.queues, BTreeMap::from([("history".to_owned(), 4)]));
    }
}
