//! Against what a real ptp4l sent and its own pmc printed, and against an encoder written apart.

use super::*;
use crate::health::time::replies::{Ptp4l, ptp4l_replies};
use crate::health::time::unhex;
use proptest::prelude::*;

/// ptp4l 4.4 (`slaveOnly`, `free_running`) behind another one, asked for status, ports and parent with sequences 1, 2 and 3.
const BEHIND: [&str; 3] = [
    "0d12006800000000000000000000000000000000baad47fffe4c709800000001007f6b6572627369646500010000020000010034c000ffffffffff\
     ffff8b18ebcbc9a0b26b9600000000000000000000000000000000000000000000000000015e37b9fffec23cb3",
    "0d12005000000000000000000000000000000000baad47fffe4c709800010002007f6b657262736964650001000002000001001c2004baad47fffe\
     4c7098000108000000000000000000010300010002",
    "0d12005600000000000000000000000000000000baad47fffe4c709800000003007f6b657262736964650001000002000001002220025e37b9fffe\
     c23cb300010000ffff7fffffff8006feffff805e37b9fffec23cb3",
];
/// The same fourteen seconds after that other one had stopped: only the port's state says so.
const LOST: [&str; 3] = [
    "0d12006800000000000000000000000000000000baad47fffe4c709800000001007f6b6572627369646500010000020000010034c0000000000000\
     00064c000000000000000000000000000000000000000000000000000000000000000000015e37b9fffec23cb3",
    "0d12005000000000000000000000000000000000baad47fffe4c709800010002007f6b657262736964650001000002000001001c2004baad47fffe\
     4c7098000104000000000000000000010300010002",
    "0d12005600000000000000000000000000000000baad47fffe4c709800000003007f6b657262736964650001000002000001002220025e37b9fffe\
     c23cb300010000ffff7fffffff8006feffff805e37b9fffec23cb3",
];
/// ptp4l 3.1.1 (Debian 12) that gives others the time, with `clockClass 6`.
const GRANDMASTER: [&str; 3] = [
    "0d020068000000000000000000000000000000005e37b9fffec23cb300000001047f6b6572627369646500010000020000010034c0000000000000\
     000000000000000000000000000000000000000000000000000000000000000000000000005e37b9fffec23cb3",
    "0d020050000000000000000000000000000000005e37b9fffec23cb300010002047f6b657262736964650001000002000001001c20045e37b9fffe\
     c23cb3000106000000000000000000010300010002",
    "0d020056000000000000000000000000000000005e37b9fffec23cb300000003047f6b657262736964650001000002000001002220025e37b9fffe\
     c23cb300000000ffff7fffffff8006feffff805e37b9fffec23cb3",
];
/// ptp4l 4.4, asked with sequence 2 for an id that does not exist.
const NO_SUCH_ID: &str = "0d12003c00000000000000000000000000000000baad47fffe4c709800010002007f6b6572627369646500010000020000020008\
    0002612300000000";

fn hear(replies: &[&str; 3]) -> Ptp {
    let mut asking = Asking::new(0, 0, 1);
    for reply in replies {
        assert_eq!(asking.told(), None);
        asking.take(&unhex(reply)).unwrap();
    }
    asking.told().unwrap()
}

#[test]
fn a_real_ptp4l_tells_offset_grandmaster_and_port() {
    let behind = hear(&BEHIND);
    assert_eq!(behind.status.master_offset_ns, -117, "as its log said");
    assert_eq!(behind.status.grandmaster.to_string(), "5e37b9.fffe.c23cb3");
    assert_eq!((behind.follows(), behind.serves(), behind.parent.class), (true, false, 6));
    assert_eq!(behind.ports, [Port { number: 1, state: PortState::Uncalibrated }]);

    let lost = hear(&LOST);
    assert!(lost.status.grandmaster_present, "it still says so");
    assert_eq!((lost.follows(), lost.port_state()), (false, Some(PortState::Listening)));

    let itself = hear(&GRANDMASTER);
    assert_eq!((itself.follows(), itself.serves(), itself.status.grandmaster_present), (false, true, false));
    assert_eq!(itself.port_state(), Some(PortState::Master));
}

#[test]
fn requests_are_as_ptp4l_wants_them() {
    let requests = Asking::new(0, 0, 1).requests();
    // Such a one got the datagrams above.
    let wanted = "0d020036000000000000000000000000000000006b657262736964650001\
        0001047fffffffffffffffffffff00000000000100\
        02c000";
    assert_eq!(requests[0], unhex(wanted));
    let ids: Vec<&[u8]> = requests.iter().map(|r| &r[52..]).collect();
    assert_eq!(ids, [[0xc0, 0x00], [0x20, 0x04], [0x20, 0x02]]);
    let other = &Asking::new(24, 1, u16::MAX).requests()[1];
    assert_eq!((other[0], other[4], &other[30..32]), (0x1d, 24, &[0, 0][..]));
}

#[test]
fn the_port_that_time_comes_in_by_counts() {
    let ports = |states: &[PortState]| {
        let ports = (1..).zip(states).map(|(number, state)| Port { number, state: *state }).collect();
        Ptp { ports, ..hear(&BEHIND) }
    };
    use PortState::{Listening, Master, Passive, Slave, Uncalibrated};
    assert_eq!(ports(&[Master, Passive, Slave]).port_state(), Some(Slave));
    assert_eq!(ports(&[Uncalibrated, Slave]).port_state(), Some(Slave));
    assert_eq!(ports(&[Master, Uncalibrated]).port_state(), Some(Uncalibrated));
    assert_eq!(ports(&[Listening, Master]).port_state(), Some(Listening));
    assert_eq!((ports(&[]).port_state(), ports(&[]).follows()), (None, false));
}

#[test]
fn what_is_no_answer_is_told_apart() {
    let good = unhex(BEHIND[0]);
    let spoilt = |offset: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[offset] = byte;
        let mut asking = Asking::new(0, 0, 1);
        let answer = asking.take(&bytes);
        assert_eq!(asking.status, None);
        answer.unwrap_err()
    };
    assert_eq!(spoilt(0, 0x0b), Unusable::Type(0x0b));
    assert_eq!(spoilt(1, 1), Unusable::Version(1));
    assert_eq!(spoilt(4, 24), Unusable::Other { domain: 24, sequence: 1 });
    assert_eq!(spoilt(31, 9), Unusable::Other { domain: 0, sequence: 9 });
    assert_eq!(spoilt(31, 2), Unusable::Id(0xc000));
    assert_eq!(spoilt(43, 2), Unusable::Other { domain: 0, sequence: 1 });
    assert_eq!(spoilt(46, 0), Unusable::Action(0));
    assert_eq!(spoilt(49, 3), Unusable::Tlv(3));
    assert!(matches!(spoilt(2, 0xff), Unusable::Short { bytes: 104, .. }));
    assert!(matches!(spoilt(50, 0xff), Unusable::Short { bytes: 104, .. }));
    let mut asking = Asking::new(0, 0, 1);
    assert_eq!(asking.take(&unhex(NO_SUCH_ID)), Err(Unusable::Id(0x6123)));
    let asked = NO_SUCH_ID.replace("6123", "2004");
    assert_eq!(asking.take(&unhex(&asked)), Err(Unusable::Refused { id: 0x2004, error: 2 }));
    for (reply, length) in BEHIND.iter().flat_map(|r| (0..r.len() / 2 - 4).map(move |n| (r, n))) {
        let bytes = unhex(reply);
        let short = Asking::new(0, 0, 1).take(&bytes[..length.min(bytes.len() - 1)]);
        assert!(matches!(short, Err(Unusable::Short { .. })), "{short:?}");
    }
}

proptest! {
    #[test]
    fn what_is_encoded_is_decoded(
        numbers in any::<(u8, i64, bool, [u8; 8], u8, u16)>(),
        major_sdo in 0..16_u8,
        ports in prop::collection::vec(1..=9_u8, 0..40),
    ) {
        let (domain, offset_ns, grandmaster_present, grandmaster, class, sequence) = numbers;
        let said = Ptp4l { domain, major_sdo, offset_ns, grandmaster_present, grandmaster, class, ports };
        let mut asking = Asking::new(domain, major_sdo, sequence);
        let mut refused = 0;
        for reply in asking.requests().iter().flat_map(|request| ptp4l_replies(request, &said)) {
            prop_assert_eq!(asking.told(), None);
            refused += usize::from(asking.take(&reply) == Err(Unusable::Ports));
        }
        let told = asking.told().unwrap();
        prop_assert_eq!(told.status.master_offset_ns, offset_ns);
        prop_assert_eq!(told.status.grandmaster_present, grandmaster_present);
        prop_assert_eq!((told.status.grandmaster, told.parent.class), (ClockIdentity(grandmaster), class));
        let states: Vec<u8> = told.ports.iter().map(|p| p.state as u8).collect();
        prop_assert_eq!(&states[..], &said.ports[..said.ports.len().min(MOST_PORTS)]);
        prop_assert_eq!(refused, said.ports.len().saturating_sub(MOST_PORTS));
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), which in 0..3_usize, spoilt in any::<(u8, u8)>()) {
        let mut asking = Asking::new(0, 0, 1);
        let _ = asking.take(&bytes);
        let mut good = unhex(BEHIND[which]);
        let (at, byte) = spoilt;
        let at = usize::from(at) % good.len();
        good[at] = byte;
        let _ = asking.take(&good);
        // A bad one costs no good one.
        for reply in BEHIND {
            asking.take(&unhex(reply)).unwrap();
        }
        prop_assert!(asking.told().is_some_and(|ptp| ptp.follows()));
    }
}
