//! Every way in which a clock can be good or bad, and whose word says so.

use super::*;
use crate::health::time::Answer;
use crate::health::time::chrony::{Leap, Tracking};
use crate::health::time::ptp::{ClockIdentity, Parent, Port, TimeStatus};

const GOOD: KernelClock =
    KernelClock { synchronised: true, offset_s: -2e-3, max_error_s: 9.0, estimated_error_s: 1e-3 };
const UNSET: KernelClock = KernelClock { synchronised: false, ..GOOD };

fn rules(source: TimeSource) -> Rules {
    Rules {
        source,
        chrony: ([127, 0, 0, 1], 323).into(),
        ptp4l: "/var/run/ptp4lro".into(),
        domain: 0,
        alarm_s: 0.01,
    }
}

/// 0.1 ms to correct, 1 ms of dispersion, 4 ms there and back: 3.1 ms wrong at most.
fn chrony() -> Chrony {
    let tracking = Tracking {
        reference_id: 0xc000_0201,
        address: Some([192, 0, 2, 1].into()),
        stratum: 2,
        leap: Leap::Normal,
        reference_time: Some(fusion_contract::UtcNs(5)),
        correction_s: -1e-4,
        last_offset_s: 0.0,
        rms_offset_s: 0.0,
        frequency_ppm: 0.0,
        residual_frequency_ppm: 0.0,
        skew_ppm: 0.0,
        root_delay_s: 4e-3,
        root_dispersion_s: 1e-3,
        update_interval_s: 64.0,
    };
    Chrony { tracking, sources: 4 }
}

fn chrony_with(change: impl FnOnce(&mut Tracking)) -> Answers {
    let mut chrony = chrony();
    change(&mut chrony.tracking);
    Answers { chrony: Answer::Told(chrony), ..Answers::default() }
}

fn ptp(state: PortState, class: u8) -> Ptp {
    Ptp {
        status: TimeStatus {
            master_offset_ns: 120,
            grandmaster_present: state != PortState::Master,
            grandmaster: ClockIdentity([0x5e, 0x37, 0xb9, 0xff, 0xfe, 0xc2, 0x3c, 0xb3]),
        },
        ports: vec![Port { number: 1, state }],
        parent: Parent { class },
    }
}

fn ptp_in(state: PortState, class: u8) -> Answers {
    Answers { ptp4l: Answer::Told(ptp(state, class)), ..Answers::default() }
}

fn judged(kernel: KernelClock, answers: &Answers, source: TimeSource) -> (TimeHealth, Vec<String>) {
    let judged = judge(&Ok(kernel), answers, &rules(source));
    (judged.message.unwrap(), judged.reasons.into_iter().map(|r| r.code).collect())
}

fn text(kernel: KernelClock, answers: &Answers, source: TimeSource) -> String {
    judge(&Ok(kernel), answers, &rules(source)).reasons.remove(0).text
}

#[test]
fn the_kernel_alone_is_judged_as_ever() {
    let code = |read: io::Result<KernelClock>| {
        let judged = judge(&read, &Answers::default(), &rules(TimeSource::Kernel));
        judged.reasons.first().map(|reason| reason.code.clone())
    };
    assert_eq!(code(Ok(GOOD)), None);
    assert_eq!(code(Ok(UNSET)).as_deref(), Some("time-unsynchronised"));
    assert_eq!(code(Ok(KernelClock { offset_s: -0.011, ..GOOD })).as_deref(), Some("time-uncertain"));
    assert_eq!(code(Ok(KernelClock { estimated_error_s: 0.02, ..GOOD })).as_deref(), Some("time-uncertain"));
    assert_eq!(code(Err(io::ErrorKind::PermissionDenied.into())).as_deref(), Some("time-unknown"));
    let (told, _) = judged(GOOD, &Answers::default(), TimeSource::Kernel);
    assert_eq!((told.synchronised, told.offset_s, told.discipline), (true, -2e-3, None));
    let (told, _) = judged(GOOD, &Answers { timesyncd: true, ..Answers::default() }, TimeSource::Auto);
    assert_eq!(told.discipline.as_deref(), Some("systemd-timesyncd"));
}

#[test]
fn chrony_is_believed_within_its_bound_of_error() {
    let good = chrony_with(|_| {});
    // chrony does not tell the kernel unless `rtcsync` is configured.
    let (told, codes) = judged(UNSET, &good, TimeSource::Auto);
    assert_eq!(codes, [""; 0]);
    assert!(told.synchronised);
    assert_eq!((told.discipline.as_deref(), told.reference.as_deref()), (Some("chrony"), Some("192.0.2.1")));
    assert_eq!((told.reference_kind(), told.stratum, told.sources), (TimeReference::Ntp, Some(2), Some(4)));
    assert_eq!(
        (told.source_offset_s, told.root_delay_s, told.updated_utc_ns),
        (Some(-1e-4), Some(4e-3), Some(5))
    );
    assert!((told.error_bound_s.unwrap() - 3.1e-3).abs() < 1e-12);

    // Each part of the bound counts, and half of the delay.
    let at_limit =
        |t: &mut Tracking| (t.correction_s, t.root_dispersion_s, t.root_delay_s) = (-4e-3, 3e-3, 6e-3 - 1e-9);
    assert_eq!(judged(GOOD, &chrony_with(at_limit), TimeSource::Chrony).1, [""; 0]);
    let beyond =
        |t: &mut Tracking| (t.correction_s, t.root_dispersion_s, t.root_delay_s) = (-4e-3, 3e-3, 6e-3 + 1e-9);
    assert_eq!(judged(GOOD, &chrony_with(beyond), TimeSource::Chrony).1, ["time-uncertain"]);
    let said = text(GOOD, &chrony_with(beyond), TimeSource::Chrony);
    assert!(said.contains("10.0 ms off (-4.000 ms to correct") && said.contains("192.0.2.1"), "{said}");
}

#[test]
fn a_chrony_without_a_source_is_a_reason_with_what_to_do() {
    let lost = chrony_with(|t| t.leap = Leap::Unsynchronised);
    let (told, codes) = judged(GOOD, &lost, TimeSource::Auto);
    assert_eq!((codes, told.synchronised), (vec!["time-unsynchronised".to_owned()], false));
    assert_eq!((told.reference_kind(), told.reference), (TimeReference::None, None));
    assert!(text(GOOD, &lost, TimeSource::Auto).contains("none of its 4 sources"));
    let Answer::Told(mut none) = lost.chrony else { panic!() };
    none.sources = 0;
    let none = Answers { chrony: Answer::Told(none), ..Answers::default() };
    assert!(text(GOOD, &none, TimeSource::Auto).contains("`server`"));

    let own = chrony_with(|t| (t.reference_id, t.address) = (0x7f7f_0101, None));
    let (told, codes) = judged(GOOD, &own, TimeSource::Chrony);
    assert_eq!((codes, told.synchronised), (vec!["time-unsynchronised".to_owned()], false));
    assert_eq!(told.reference_kind(), TimeReference::Own);
}

#[test]
fn a_clock_at_the_machine_is_known_by_its_name() {
    for (name, kind) in [
        (b"GPS\0", TimeReference::Gnss),
        (b"nmea", TimeReference::Gnss),
        (b"PPS0", TimeReference::Gnss),
        (b"PHC0", TimeReference::Ptp),
        (b"SOC0", TimeReference::Clock),
    ] {
        let answers = chrony_with(|t| (t.reference_id, t.address) = (u32::from_be_bytes(*name), None));
        let (told, codes) = judged(GOOD, &answers, TimeSource::Auto);
        assert_eq!((told.reference_kind(), codes), (kind, Vec::new()));
        assert_eq!(
            told.reference.unwrap().as_bytes(),
            String::from_utf8_lossy(name).trim_end_matches('\0').as_bytes()
        );
    }
}

#[test]
fn a_kernel_that_may_not_be_asked_is_replaced_by_chrony_only() {
    let denied = || io::Result::Err(io::ErrorKind::PermissionDenied.into());
    let by = judge(&denied(), &chrony_with(|_| {}), &rules(TimeSource::Auto));
    let told = by.message.unwrap();
    assert_eq!((told.synchronised, told.offset_s, by.reasons), (true, -1e-4, Vec::new()));
    assert!((told.max_error_s - 3.1e-3).abs() < 1e-12 && (told.estimated_error_s - 1.1e-3).abs() < 1e-12);
    let by = judge(&denied(), &ptp_in(PortState::Slave, 6), &rules(TimeSource::Auto));
    assert_eq!((by.message, by.reasons[0].code.as_str()), (None, "time-unknown"));
}

#[test]
fn ptp4l_must_follow_and_somebody_bring_it_to_the_system() {
    let slave = ptp_in(PortState::Slave, 6);
    let (told, codes) = judged(GOOD, &slave, TimeSource::Auto);
    assert_eq!((codes, told.synchronised), (Vec::new(), true));
    assert_eq!((told.discipline.as_deref(), told.reference_kind()), (Some("ptp4l"), TimeReference::Ptp));
    assert_eq!(told.grandmaster.as_deref(), Some("5e37b9.fffe.c23cb3"));
    assert_eq!((told.reference, told.grandmaster_class), (told.grandmaster, Some(6)));
    // It is ahead: that is to be subtracted.
    assert!((told.source_offset_s.unwrap() + 120e-9).abs() < 1e-15);
    assert_eq!(told.port_state, Some(proto::PtpPortState::Slave.into()));

    let (told, codes) = judged(UNSET, &slave, TimeSource::Ptp4l);
    assert_eq!((codes, told.synchronised), (vec!["time-unsynchronised".to_owned()], false));
    assert!(text(UNSET, &slave, TimeSource::Ptp4l).contains("phc2sys"));

    let mut off = ptp(PortState::Slave, 6);
    off.status.master_offset_ns = -10_000_001;
    let off = Answers { ptp4l: Answer::Told(off), ..Answers::default() };
    assert_eq!(judged(GOOD, &off, TimeSource::Auto).1, ["time-uncertain"]);
    let settling = ptp_in(PortState::Uncalibrated, 6);
    assert_eq!(judged(GOOD, &settling, TimeSource::Auto).1, ["time-unsynchronised"]);

    let lost = ptp_in(PortState::Listening, 6);
    let (told, codes) = judged(GOOD, &lost, TimeSource::Auto);
    assert_eq!((codes, told.synchronised), (vec!["time-no-grandmaster".to_owned()], false));
    assert_eq!((told.reference_kind(), told.reference), (TimeReference::None, None));
    assert!(text(GOOD, &lost, TimeSource::Auto).contains("port state LISTENING"));
}

#[test]
fn who_gives_others_the_time_needs_a_reference_of_his_own() {
    // Named, it must have one; by itself it is not asked to.
    assert_eq!(judged(GOOD, &ptp_in(PortState::Master, 248), TimeSource::Ptp4l).1, ["time-no-grandmaster"]);
    let (told, codes) = judged(GOOD, &ptp_in(PortState::Master, 248), TimeSource::Auto);
    assert_eq!((codes, told.discipline, told.grandmaster_class), (Vec::new(), None, Some(248)));
    let (told, codes) = judged(GOOD, &ptp_in(PortState::Master, 6), TimeSource::Ptp4l);
    assert_eq!((codes, told.reference_kind()), (Vec::new(), TimeReference::Clock));
    // It passed on what it had from another, and has lost that.
    let mut lost = ptp(PortState::Master, 6);
    lost.status.grandmaster_present = true;
    let lost = Answers { ptp4l: Answer::Told(lost), ..Answers::default() };
    assert_eq!(judged(GOOD, &lost, TimeSource::Ptp4l).1, ["time-no-grandmaster"]);
}

#[test]
fn who_keeps_the_clock_is_believed_before_who_could() {
    let who = |answers: &Answers| judged(GOOD, answers, TimeSource::Auto).0.discipline;
    let lost_chrony = chrony_with(|t| t.leap = Leap::Unsynchronised).chrony;
    let (good_chrony, slave) = (chrony_with(|_| {}).chrony, ptp_in(PortState::Slave, 6).ptp4l);
    let both = Answers { chrony: good_chrony.clone(), ptp4l: slave.clone(), ..Answers::default() };
    assert_eq!(who(&both).as_deref(), Some("chrony"), "which has the time from a PTP clock, it may be");
    assert_eq!(judged(GOOD, &both, TimeSource::Auto).0.grandmaster_class, Some(6));
    let one = Answers { chrony: lost_chrony.clone(), ptp4l: slave, ..Answers::default() };
    assert_eq!((who(&one).as_deref(), one.keeper()), (Some("ptp4l"), Some(Program::Ptp4l)));
    // Nobody keeps it now: what is missing is told of who did.
    let relied = Answers {
        chrony: lost_chrony,
        ptp4l: ptp_in(PortState::Master, 248).ptp4l,
        relied_on: Some(Program::Ptp4l),
        ..Answers::default()
    };
    assert_eq!(judged(GOOD, &relied, TimeSource::Auto).1, ["time-no-grandmaster"]);
    let other = Answers { timesyncd: true, ..relied };
    assert_eq!(who(&other).as_deref(), Some("systemd-timesyncd"));
}

#[test]
fn silence_is_a_reason_where_somebody_is_named_or_was_heard() {
    let silent = |relied_on| Answers {
        chrony: Answer::Silent("Connection refused".to_owned()),
        ptp4l: Answer::Silent("no such file".to_owned()),
        relied_on,
        ..Answers::default()
    };
    assert_eq!(judged(GOOD, &silent(None), TimeSource::Auto).1, [""; 0]);
    assert_eq!(judged(GOOD, &silent(Some(Program::Chrony)), TimeSource::Auto).1, ["time-source-silent"]);
    for (source, where_) in [(TimeSource::Chrony, "127.0.0.1:323"), (TimeSource::Ptp4l, "/var/run/ptp4lro")] {
        let (told, codes) = judged(UNSET, &silent(None), source);
        assert_eq!(codes, ["time-source-silent", "time-unsynchronised"], "the kernel's word as well");
        assert_eq!((told.discipline, told.synchronised), (None, false));
        let said = text(UNSET, &silent(None), source);
        assert!(said.contains(where_) && said.contains("time_source"), "{said}");
        assert_eq!(judged(GOOD, &Answers::default(), source).1, [""; 0], "it was not asked yet");
    }
}
