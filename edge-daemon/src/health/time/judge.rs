//! How good the clock is and why it can't be trusted, from what kernel and programs say. Pure.

use super::choose::Word;
use super::{Answers, Chrony, KernelClock, PortState, Program, Ptp, Reference};
use crate::config::TimeSource;
use fusion_wire::proto::{self, Reason, TimeHealth, TimeReference};
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Who is asked, where, and what is too much.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// Whose word counts.
    pub source: TimeSource,
    /// Where chronyd answers.
    pub chrony: SocketAddr,
    /// Where ptp4l answers.
    pub ptp4l: PathBuf,
    /// ptp4l's PTP domain.
    pub domain: u8,
    /// An error beyond it is a reason, seconds.
    pub alarm_s: f64,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judged {
    /// For the wire; none where the kernel does not tell, and nobody else does.
    pub message: Option<TimeHealth>,
    /// Why stamps can't be trusted.
    pub reasons: Vec<Reason>,
}

/// Judges one reading of the kernel's clock and what was answered last.
#[must_use]
pub fn judge(kernel: &io::Result<KernelClock>, answers: &Answers, rules: &Rules) -> Judged {
    let word = answers.word(rules.source);
    let message = match (kernel, word) {
        (Ok(clock), _) => Some(of_kernel(clock)),
        (Err(_), Word::Chrony(chrony)) => Some(instead_of_kernel(chrony)),
        (Err(_), _) => None,
    };
    let message = message.map(|mut message| {
        tell_word(&mut message, word, answers.timesyncd);
        if let Some(ptp) = answers.ptp() {
            tell_ptp(&mut message, ptp);
        }
        message.replies_ignored = answers.ignored;
        message
    });
    Judged { message, reasons: reasons(kernel, word, rules) }
}

fn of_kernel(clock: &KernelClock) -> TimeHealth {
    TimeHealth {
        synchronised: clock.synchronised,
        offset_s: clock.offset_s,
        max_error_s: clock.max_error_s,
        estimated_error_s: clock.estimated_error_s,
        ..TimeHealth::default()
    }
}

fn instead_of_kernel(chrony: &Chrony) -> TimeHealth {
    let t = &chrony.tracking;
    TimeHealth {
        offset_s: t.correction_s,
        max_error_s: t.error_bound_s(),
        estimated_error_s: t.correction_s.abs() + t.root_dispersion_s,
        ..TimeHealth::default()
    }
}

fn tell_word(message: &mut TimeHealth, word: Word<'_>, timesyncd: bool) {
    let discipline = match word {
        Word::Chrony(_) => Program::Chrony.name(),
        Word::Ptp(_) => Program::Ptp4l.name(),
        Word::Kernel if timesyncd && message.synchronised => "systemd-timesyncd",
        Word::Kernel | Word::Silent(..) => return,
    };
    message.discipline = Some(discipline.to_owned());
    match word {
        Word::Chrony(chrony) => tell_chrony(message, chrony),
        Word::Ptp(ptp) => {
            message.source_offset_s = Some(-offset_s(ptp));
            let (reference, is_right) = match of_grandmaster(ptp) {
                Grandmaster::Followed => (TimeReference::Ptp, true),
                Grandmaster::Itself => (TimeReference::Clock, true),
                Grandmaster::NotYet => (TimeReference::Ptp, false),
                Grandmaster::Missing => (TimeReference::None, false),
            };
            message.set_reference_kind(reference);
            message.synchronised &= is_right;
            if reference != TimeReference::None {
                message.reference = Some(ptp.status.grandmaster.to_string());
            }
        }
        Word::Kernel | Word::Silent(..) => {}
    }
}

fn tell_chrony(message: &mut TimeHealth, chrony: &Chrony) {
    let t = &chrony.tracking;
    let (kind, name) = match t.reference() {
        Reference::None => (TimeReference::None, None),
        Reference::Own => (TimeReference::Own, None),
        Reference::Server(address) => (TimeReference::Ntp, Some(address.to_string())),
        Reference::Clock(name) => (kind_of_clock(&name), Some(name)),
    };
    message.set_reference_kind(kind);
    // chrony tells the kernel only where `rtcsync` is configured.
    message.synchronised = name.is_some();
    message.reference = name;
    message.stratum = Some(t.stratum.into());
    message.source_offset_s = Some(t.correction_s);
    message.root_delay_s = Some(t.root_delay_s);
    message.root_dispersion_s = Some(t.root_dispersion_s);
    message.error_bound_s = Some(t.error_bound_s());
    message.updated_utc_ns = t.reference_time.map(|at| at.0);
    message.sources = Some(chrony.sources);
}

/// What a clock at this machine is, by the name that somebody gave it or chrony gives it by its driver.
fn kind_of_clock(name: &str) -> TimeReference {
    let begins = |with: &[&str]| with.iter().any(|w| name.to_ascii_uppercase().starts_with(w));
    if begins(&["GPS", "GNSS", "GLO", "GAL", "BDS", "NMEA", "PPS"]) {
        TimeReference::Gnss
    } else if begins(&["PHC", "PTP"]) {
        TimeReference::Ptp
    } else {
        TimeReference::Clock
    }
}

fn tell_ptp(message: &mut TimeHealth, ptp: &Ptp) {
    message.grandmaster = Some(ptp.status.grandmaster.to_string());
    message.grandmaster_class = Some(ptp.parent.class.into());
    if let Some(state) = ptp.port_state() {
        message.set_port_state(port_state(state));
    }
}

const fn port_state(state: PortState) -> proto::PtpPortState {
    match state {
        PortState::Initializing => proto::PtpPortState::Initializing,
        PortState::Faulty => proto::PtpPortState::Faulty,
        PortState::Disabled => proto::PtpPortState::Disabled,
        PortState::Listening => proto::PtpPortState::Listening,
        PortState::PreMaster => proto::PtpPortState::PreMaster,
        PortState::Master => proto::PtpPortState::Master,
        PortState::Passive => proto::PtpPortState::Passive,
        PortState::Uncalibrated => proto::PtpPortState::Uncalibrated,
        PortState::Slave => proto::PtpPortState::Slave,
    }
}

/// Where ptp4l has its time from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grandmaster {
    Followed,
    /// Heard, but the clock has not settled on it.
    NotYet,
    /// The unit is one itself, with a reference of its own.
    Itself,
    Missing,
}

fn of_grandmaster(ptp: &Ptp) -> Grandmaster {
    /// Locked to a primary reference or an application's own, or holding what it had of it (IEEE 1588-2019, table 4).
    const WITH_REFERENCE: [u8; 4] = [6, 7, 13, 14];
    match ptp.port_state() {
        Some(PortState::Slave) if ptp.follows() => Grandmaster::Followed,
        _ if ptp.follows() => Grandmaster::NotYet,
        // One that served others by a grandmaster that it has lost goes on to call that present.
        _ if ptp.serves()
            && !ptp.status.grandmaster_present
            && WITH_REFERENCE.contains(&ptp.parent.class) =>
        {
            Grandmaster::Itself
        }
        _ => Grandmaster::Missing,
    }
}

/// By how much ptp4l's clock is ahead, seconds.
fn offset_s(ptp: &Ptp) -> f64 {
    ptp.status.master_offset_ns as f64 * 1e-9
}

fn reasons(kernel: &io::Result<KernelClock>, word: Word<'_>, rules: &Rules) -> Vec<Reason> {
    let found = match word {
        Word::Kernel => vec![by_kernel(kernel, rules.alarm_s)],
        Word::Silent(program, why) => {
            vec![Some(silent(program, why, rules)), by_kernel(kernel, rules.alarm_s)]
        }
        Word::Chrony(chrony) => vec![by_chrony(chrony, rules.alarm_s)],
        Word::Ptp(ptp) => vec![by_ptp(ptp, kernel, rules)],
    };
    let reason = |(code, text): (&str, String)| Reason { code: code.to_owned(), text, sensor: None };
    found.into_iter().flatten().map(reason).collect()
}

/// A code for programs, and a sentence for people.
type Why = (&'static str, String);

fn by_kernel(kernel: &io::Result<KernelClock>, alarm_s: f64) -> Option<Why> {
    match kernel {
        Err(why) => Some(("time-unknown", format!("the kernel does not tell how good its clock is: {why}"))),
        Ok(clock) if !clock.synchronised => Some((
            "time-unsynchronised",
            "nobody keeps the system's clock right: run chrony, systemd-timesyncd or phc2sys".to_owned(),
        )),
        Ok(clock) if clock.probable_error_s().max(clock.offset_s.abs()) > alarm_s => {
            let (offset, error) = (clock.offset_s * 1e3, clock.probable_error_s() * 1e3);
            let text = format!("the system's clock is {offset:+.1} ms off, give or take {error:.1} ms");
            Some(("time-uncertain", text))
        }
        Ok(_) => None,
    }
}

fn silent(program: Program, why: &str, rules: &Rules) -> Why {
    let text = match program {
        Program::Chrony => format!(
            "chrony does not say how good the clock is ({} at {}): see `systemctl status chrony`, and that its `cmdport` is that of \
             [health] chrony_address; if something else keeps the clock now, name it in time_source",
            why, rules.chrony
        ),
        Program::Ptp4l => format!(
            "ptp4l does not say how good the clock is ({} at {}): see that it runs, that its `uds_ro_address` is [health] \
             ptp4l_socket and its `domainNumber` is ptp4l_domain, {}; if something else keeps the clock now, name it in time_source",
            why,
            rules.ptp4l.display(),
            rules.domain
        ),
    };
    ("time-source-silent", text)
}

fn by_chrony(chrony: &Chrony, alarm_s: f64) -> Option<Why> {
    let t = &chrony.tracking;
    let source = match t.reference() {
        Reference::None if chrony.sources == 0 => {
            let text = "chrony knows nobody to have the time from: give its configuration a `server`, `pool` or `refclock`";
            return Some(("time-unsynchronised", text.to_owned()));
        }
        Reference::None => {
            let text = format!(
                "chrony is not synchronised: it trusts none of its {} sources, or has not heard them yet; see `chronyc sources`",
                chrony.sources
            );
            return Some(("time-unsynchronised", text));
        }
        Reference::Own => {
            let text = "chrony goes by this machine's own clock (`local` or `settime`), which nothing keeps right; see `chronyc sources`";
            return Some(("time-unsynchronised", text.to_owned()));
        }
        Reference::Server(address) => address.to_string(),
        Reference::Clock(name) => name,
    };
    (t.error_bound_s() > alarm_s).then(|| {
        let (bound, offset) = (t.error_bound_s() * 1e3, t.correction_s * 1e3);
        let (delay, dispersion) = (t.root_delay_s * 1e3, t.root_dispersion_s * 1e3);
        let text = format!(
            "by chrony the system's clock may be {bound:.1} ms off ({offset:+.3} ms to correct, root delay {delay:.1} ms, root \
             dispersion {dispersion:.1} ms, from {source}): see `chronyc sourcestats`, use a nearer server or a GNSS receiver, or \
             raise [health] time_error_alarm_ms"
        );
        ("time-uncertain", text)
    })
}

fn by_ptp(ptp: &Ptp, kernel: &io::Result<KernelClock>, rules: &Rules) -> Option<Why> {
    let (grandmaster, state) = (ptp.status.grandmaster, ptp.port_state().map_or("none", PortState::name));
    match of_grandmaster(ptp) {
        Grandmaster::Missing => {
            let text = format!(
                "ptp4l hears no grandmaster in domain {} (port state {state}): see that one runs, and that the switches between pass \
                 PTP on",
                rules.domain
            );
            return Some(("time-no-grandmaster", text));
        }
        Grandmaster::NotYet => {
            let text = format!(
                "ptp4l hears grandmaster {grandmaster}, but the clock has not settled on it (port state {state}, {:+.3} ms off)",
                offset_s(ptp) * 1e3
            );
            return Some(("time-unsynchronised", text));
        }
        Grandmaster::Followed | Grandmaster::Itself => {}
    }
    if matches!(kernel, Ok(clock) if !clock.synchronised) {
        let text = format!(
            "ptp4l has the time of grandmaster {grandmaster}, but nobody brings it from the network card to the system's clock: run \
             `phc2sys -a -r`"
        );
        return Some(("time-unsynchronised", text));
    }
    if offset_s(ptp).abs() > rules.alarm_s {
        let text = format!(
            "ptp4l's clock is {:+.3} ms off that of its grandmaster {grandmaster}: see the load of the network between, and that \
             its switches support PTP",
            offset_s(ptp) * 1e3
        );
        return Some(("time-uncertain", text));
    }
    by_kernel(kernel, rules.alarm_s)
}

#[cfg(test)]
mod tests;
