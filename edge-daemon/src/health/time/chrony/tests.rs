//! Against what a real chronyd sent and its own chronyc printed, and against an encoder written apart.

use super::*;
use crate::health::time::replies::{Tracked, chrony_reply};
use crate::health::time::unhex;
use proptest::prelude::*;

/// Of every datagram below.
const SEQUENCE: u32 = 0x0102_0304;

/// chronyd 4.3 (Debian 12) with `server 127.0.0.1`, asked for tracking.
const BY_SERVER: &str = "060200000021000500000000000000000102030400000000000000007f0000017f0000010000000000000000000000000001\
    0000000b0000000000006b09031638437cb4dd743049da8f5bbfdcb3fe1df70b6d44f7623652fe964881e0b223f6deebb7780680d127";
/// The same with `refclock SOCK … refid GPS`, fed with an offset of 100 µs.
const BY_GPS: &str = "06020000002100050000000000000000010203040000000000000000475053000000000000000000000000000000000000000000\
    00010000000000006b090316375874b1e8d1b71781fd8e57800271a9977ccdff9350b487dc8637bdc889705fe086b43504ffdac5";
/// The same before its first sample.
const BEFORE: &str = "06020000002100050000000000000000010203040000000000000000000000000000000000000000000000000000000000000000\
    00000003000000000000000000000000000000000000000000000000000000000000000000000000048000000480000000000000";
/// The same with `local stratum 10` and nothing else.
const LOCAL: &str = "060200000021000500000000000000000102030400000000000000007f7f01010000000000000000000000000000000000000000\
    000a0000000000006b0902fb01e22598000000000000000000000000000000000000000000000000000000000000000000000000";
/// chronyd 4.3, asked for the number of sources.
const ONE_SOURCE: &str = "06020000000e0002000000000000000001020304000000000000000000000001";
/// chronyd 4.3, asked in version 5; asked in 50 bytes; asked for command 200.
const REFUSED: [(&str, Unusable); 3] = [
    ("06020000002100010012000000000000010203040000000000000000", Unusable::Refused(18)),
    ("06020000002100010013000000000000010203040000000000000000", Unusable::Refused(19)),
    (
        "0602000000c800010003000000000000010203040000000000000000",
        Unusable::Other { command: 200, sequence: SEQUENCE },
    ),
];

fn track(hex: &str) -> Tracking {
    let mut asking = Asking::new(SEQUENCE);
    asking.take(&unhex(hex)).unwrap();
    asking.tracking.unwrap()
}

#[test]
fn a_real_chronyd_with_a_server_says_what_chronyc_prints() {
    let t = track(BY_SERVER);
    assert_eq!(t.reference(), Reference::Server([127, 0, 0, 1].into()));
    assert_eq!((t.stratum, t.leap), (11, Leap::Normal));
    // Fri Nov 27 04:12:06 2026
    assert_eq!(t.reference_time.unwrap().0 / 1_000_000_000, 1_795_752_726);
    for (value, printed, digit) in [
        // "0.000001041 seconds fast of NTP time": that is to be subtracted.
        (t.correction_s, -0.000_001_041, 1e-9),
        (t.last_offset_s, 0.000_000_534, 1e-9),
        (t.rms_offset_s, 0.000_001_341, 1e-9),
        // "0.015 ppm slow"
        (t.frequency_ppm, -0.015, 1e-3),
        (t.residual_frequency_ppm, -0.010, 1e-3),
        (t.skew_ppm, 0.147, 1e-3),
        (t.root_delay_s, 0.000_005_309, 1e-9),
        // It had grown for some milliseconds when it was printed.
        (t.root_dispersion_s, 0.000_003_552, 1e-7),
        (t.update_interval_s, 2.0, 0.1),
    ] {
        assert!((value - printed).abs() <= digit, "{value} where {printed} was printed: {t:?}");
    }
    let bound = t.correction_s.abs() + t.root_dispersion_s + t.root_delay_s / 2.0;
    assert!((t.error_bound_s() - bound).abs() < 1e-15 && bound > 7e-6, "{bound}");
}

#[test]
fn a_real_chronyd_tells_clocks_itself_and_nothing_apart() {
    let gps = track(BY_GPS);
    assert_eq!((gps.reference(), gps.stratum), (Reference::Clock("GPS".to_owned()), 1));
    // "0.000100000 seconds slow of NTP time"
    assert!((gps.correction_s - 1e-4).abs() < 1e-9, "{gps:?}");
    let before = track(BEFORE);
    assert_eq!((before.reference(), before.reference_time), (Reference::None, None));
    assert!((before.root_dispersion_s - 1.0).abs() < 1e-12, "{before:?}");
    let local = track(LOCAL);
    assert_eq!((local.reference(), local.stratum, local.leap), (Reference::Own, 10, Leap::Normal));
    let named = |id: &[u8; 4]| Tracking { reference_id: u32::from_be_bytes(*id), ..gps.clone() }.reference();
    assert_eq!(named(b"PHC0"), Reference::Clock("PHC0".to_owned()));
    assert_eq!(named(b"MANU"), Reference::Own);
    assert_eq!(named(&[0xc0, 0xa8, 0, 1]), Reference::Clock("C0A80001".to_owned()));
}

#[test]
fn a_real_chronyd_refuses_and_counts() {
    for (hex, wanted) in REFUSED {
        assert_eq!(Asking::new(SEQUENCE).take(&unhex(hex)), Err(wanted));
    }
    let mut asking = Asking::new(SEQUENCE - 1);
    asking.take(&unhex(ONE_SOURCE)).unwrap();
    assert_eq!(asking.sources, Some(1));
}

#[test]
fn requests_are_as_chronyd_wants_them() {
    let requests = Asking::new(u32::MAX).requests();
    // Such a one got the datagrams above.
    let mut tracking = unhex("06010000002100 00ffffffff");
    tracking.resize(104, 0);
    assert_eq!(requests[0], tracking);
    assert_eq!(requests[1][..12], unhex("06010000000e000000000000")[..]);
    assert!(requests.iter().all(|r| r.len() == unhex(BY_SERVER).len()));
}

#[test]
fn what_is_no_answer_is_told_apart() {
    let good = unhex(BY_SERVER);
    let spoilt = |offset: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[offset] = byte;
        let mut asking = Asking::new(SEQUENCE);
        let answer = asking.take(&bytes);
        assert_eq!(asking.told(), None);
        answer.unwrap_err()
    };
    assert_eq!(spoilt(0, 5), Unusable::Version(5));
    assert_eq!(spoilt(1, 1), Unusable::Type(1));
    assert_eq!(spoilt(7, 2), Unusable::Reply(2));
    assert_eq!(spoilt(9, 2), Unusable::Refused(2));
    assert_eq!(spoilt(19, 9), Unusable::Other { command: 33, sequence: 0x0102_0309 });
    assert_eq!(spoilt(49, 3), Unusable::Family(3));
    assert_eq!(spoilt(55, 4), Unusable::Leap(4));
    assert!(matches!(spoilt(56, 0xff), Unusable::Time(..)));
    for length in 0..good.len() {
        let short = Asking::new(SEQUENCE).take(&good[..length]);
        assert!(matches!(short, Err(Unusable::Short { bytes, least }) if bytes == length && least > length));
    }
}

prop_compose! {
    fn float()(mantissa in 1.0..2.0_f64, exponent in -55..55_i32, negative in any::<bool>()) -> f64 {
        mantissa * 2_f64.powi(exponent) * if negative { -1.0 } else { 1.0 }
    }
}

proptest! {
    #[test]
    fn what_is_encoded_is_decoded(
        floats in prop::array::uniform9(prop_oneof![Just(0.0), float()]),
        v6 in any::<[u8; 16]>(),
        family in 0..3_u8,
        words in any::<(u32, u16, u32, u32)>(),
        leap in 0..4_u16,
        sequence in any::<u32>(),
    ) {
        let address: Option<IpAddr> = match family {
            0 => None,
            1 => Some([v6[0], v6[1], v6[2], v6[3]].into()),
            _ => Some(v6.into()),
        };
        let (reference_id, stratum, reference_s, sources) = words;
        let said = Tracked { reference_id, address, stratum, leap, reference_s, reference_ns: 7, floats, sources };
        let mut asking = Asking::new(sequence);
        for request in asking.requests() {
            prop_assert_eq!(asking.told(), None);
            asking.take(&chrony_reply(&request, &said)).unwrap();
        }
        let told = asking.told().unwrap();
        let t = &told.tracking;
        prop_assert_eq!((t.reference_id, t.address, t.stratum, told.sources), (reference_id, address, stratum, sources));
        prop_assert_eq!(t.reference_time, Some(UtcNs(i64::from(reference_s) * 1_000_000_000 + 7)));
        let decoded = [
            t.correction_s, t.last_offset_s, t.rms_offset_s, t.frequency_ppm, t.residual_frequency_ppm, t.skew_ppm,
            t.root_delay_s, t.root_dispersion_s, t.update_interval_s,
        ];
        for (value, said) in decoded.into_iter().zip(floats) {
            // Half a unit of the last of 22 bits.
            prop_assert!((value - said).abs() <= said.abs() * 2_f64.powi(-22), "{} for {}", value, said);
        }
    }

    #[test]
    fn no_bytes_panic_and_every_number_is_finite(bytes in prop::collection::vec(any::<u8>(), 0..200), body in any::<[u8; 76]>()) {
        let mut asking = Asking::new(SEQUENCE);
        let _ = asking.take(&bytes);
        // The same behind a header that is right.
        let mut bytes = unhex(BY_SERVER);
        bytes[28..].copy_from_slice(&body);
        if asking.take(&bytes).is_ok() {
            let t = asking.tracking.unwrap();
            prop_assert!(t.error_bound_s().is_finite() && t.update_interval_s.is_finite());
            let _ = t.reference();
        }
    }
}
