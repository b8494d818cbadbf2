//! Sources: one transport each, that fits the format, and the format's own table.

use super::findings::{At, Findings, MS};
use crate::config::frames::shown;
use crate::config::model::{Format, Source, Transport};

pub(super) fn source(s: &Source, at: &At, f: &mut Findings) {
    let given: Vec<&str> = s.transports().into_iter().map(|(key, _)| key).collect();
    if let [_, second, ..] = given[..] {
        f.error(
            at.key(second),
            format!("source `{}` has {} transports: {}", s.name, given.len(), given.join(", ")),
            "keep one; write a second [[source]] for the other",
        );
    }
    f.range(at, "utc_offset_hours", s.utc_offset_hours, (-14.0, 14.0), " h");
    f.range(at, "frame_rate_hertz", s.frame_rate_hertz, (0.0, 1000.0), " Hz");
    if s.utc_offset_hours != 0.0 && !s.format.may_be_local() {
        f.error(
            at.key("utc_offset_hours"),
            format!("source `{}` has format {}, whose times are UTC", s.name, s.format.name()),
            "remove it; only hires_log and rtms_g4 may be in local time",
        );
    }
    if s.frame_rate_hertz != 0.0 && s.format != Format::CameraJson {
        f.error(
            at.key("frame_rate_hertz"),
            format!("source `{}` has format {}, which carries its times itself", s.name, s.format.name()),
            "remove it; only camera_json may come without times",
        );
    }
    match (&s.dca1000, s.format == Format::Dca1000) {
        (Some(raw), true) => {
            if let Err((name, must)) = raw.check() {
                f.error(
                    at.key("dca1000"),
                    format!("{name} must {must}"),
                    "take the numbers from the radar's own configuration",
                );
            }
        }
        (Some(_), false) => f.error(
            at.key("dca1000"),
            format!("source `{}` has format {}, which needs no waveform", s.name, s.format.name()),
            "remove it, or set `format = \"dca1000\"`",
        ),
        (None, true) => f.error(
            at.key("format"),
            format!("source `{}` has format dca1000 and no [source.dca1000]", s.name),
            "add the table: what the radar sends and samples",
        ),
        (None, false) => {}
    }
    tables(s, at, f);
    for (key, transport) in s.transports() {
        fits(s, key, transport, at, f);
        addresses(key, transport, at, f);
    }
    crate::config::frames::check(s, at, f);
}

/// The tables of formats: there where they are needed, and nowhere else.
fn tables(s: &Source, at: &At, f: &mut Findings) {
    let given = [
        ("ars408", Format::Ars408, s.ars408.is_some(), false),
        ("ops243", Format::Ops243, s.ops243.is_some(), false),
        ("ld2450", Format::Ld2450, s.ld2450.is_some(), false),
        ("smartsensor_hd", Format::SmartsensorHd, s.smartsensor_hd.is_some(), false),
        ("rtms_g4", Format::RtmsG4, s.rtms_g4.is_some(), false),
        ("camera_mapped", Format::CameraMapped, s.camera_mapped.is_some(), false),
        ("modbus_loops", Format::ModbusLoops, s.modbus_loops.is_some(), true),
        ("canoga", Format::Canoga, s.canoga.is_some(), true),
    ];
    for (key, format, there, needed) in given {
        if there && s.format != format {
            f.error(
                at.key(key),
                format!("source `{}` has format {}, which has no use for it", s.name, s.format.name()),
                format!("remove it, or set `format = \"{key}\"`"),
            );
        } else if needed && !there && s.format == format {
            f.error(
                at.key("format"),
                format!("source `{}` has format {key} and no [source.{key}]", s.name),
                "add the table: which device, and how it is asked; config/reference.toml shows it",
            );
        }
    }
    if let Some(t) = &s.ars408 {
        t.check(&at.key("ars408"), f);
    }
    if let Some(t) = &s.ops243 {
        t.check(&at.key("ops243"), f);
    }
    if let Some(t) = &s.smartsensor_hd {
        t.check(&at.key("smartsensor_hd"), f);
    }
    if let Some(t) = &s.camera_mapped {
        t.check(&at.key("camera_mapped"), f);
    }
    if let Some(t) = &s.modbus_loops {
        t.check(&at.key("modbus_loops"), f);
    }
    if let Some(t) = &s.canoga {
        t.check(&at.key("canoga"), f);
    }
}

/// Formats that a transport can carry; empty: any that speaks by itself.
const fn carries(transport: Transport<'_>) -> &'static [Format] {
    use Format as F;
    match transport {
        Transport::Can(_) => &[F::Ars408],
        Transport::Gpio(_) => &[F::LoopJson],
        Transport::HttpPoll(_) => &[F::HiresLog],
        Transport::Rtsp(_) => &[F::OnvifXml],
        Transport::Mqtt(_) => {
            &[F::OnvifJson, F::Deepstream, F::CameraMapped, F::CameraJson, F::LoopJson, F::OnvifXml]
        }
        _ => &[],
    }
}

fn fits(s: &Source, key: &str, transport: Transport<'_>, at: &At, f: &mut Findings) {
    let carried = carries(transport);
    if !carried.is_empty() && !carried.contains(&s.format) {
        let names: Vec<&str> = carried.iter().map(|c| c.name()).collect();
        f.error(
            at.key(key),
            format!("source `{}` has format {}, which does not come over `{key}`", s.name, s.format.name()),
            format!("use format {}, or another transport", names.join(" or ")),
        );
    }
    let two_way =
        matches!(transport, Transport::Serial(_) | Transport::TcpClient(_) | Transport::TcpListen(_));
    let speaks = s.smartsensor_hd.as_ref().is_some_and(|t| t.poll_ms == 0.0);
    if s.format.is_polled() && !speaks && !two_way {
        f.error(
            at.key(key),
            format!("source `{}` has format {}, whose device must be asked", s.name, s.format.name()),
            "use `serial`, `tcp_client` or `tcp_listen`",
        );
    }
    if s.opening.is_some() && !two_way {
        let what = format!("nothing can be sent over `{key}`");
        f.error(at.key("opening"), what, "remove it, or use `serial`, `tcp_client` or `tcp_listen`");
    }
}

fn addresses(key: &str, transport: Transport<'_>, at: &At, f: &mut Findings) {
    let here = at.key(key);
    let (name, address) = match transport {
        Transport::TcpClient(t) => ("connect", &t.connect),
        Transport::TcpListen(t) => ("listen", &t.listen),
        Transport::Udp(t) => ("listen", &t.listen),
        Transport::Mqtt(t) => ("broker", &t.broker),
        _ => ("", &String::new()),
    };
    let port =
        address.rsplit_once(':').and_then(|(host, p)| p.parse::<u16>().ok().filter(|_| !host.is_empty()));
    if !name.is_empty() && port.is_none() {
        f.error(
            here.key(name),
            format!("`{address}` is no address with a port"),
            "write `host:port`, e.g. `192.168.1.20:5000`",
        );
    }
    match transport {
        Transport::Serial(t) => f.range(&here, "baud", f64::from(t.baud), (300.0, 12_000_000.0), " baud"),
        Transport::TcpClient(t) => {
            f.range(&here, "idle_reconnect_ms", t.idle_reconnect_ms, (0.0, 3_600_000.0), MS);
        }
        Transport::Mqtt(t) if t.topic.is_empty() => {
            f.error(here.key("topic"), "the topic is empty", "name the topic that the device publishes on");
        }
        Transport::Mqtt(t) if t.password_file.is_some() && t.user.is_none() => {
            f.error(here.key("password_file"), "a password without a user", "add `user`");
        }
        Transport::Mqtt(t) => {
            if let Some(tls) = &t.tls
                && tls.certificate.is_some() != tls.key.is_some()
            {
                let (there, lacks) =
                    if tls.key.is_some() { ("key", "certificate") } else { ("certificate", "key") };
                let at = here.key("tls").key(there);
                f.error(
                    at,
                    format!("a {there} without its {lacks}"),
                    format!("add `{lacks}`, or remove both"),
                );
            }
            if t.tls.is_none()
                && t.password_file.is_some()
                && !crate::config::tls::is_loopback(&format!("tcp/{}", t.broker))
            {
                f.warn(
                    here.key("password_file"),
                    format!("the password goes to {} for all to read", t.broker),
                    "add [source.mqtt.tls]; brokers mostly take it on port 8883",
                );
            }
        }
        Transport::Rtsp(t) => {
            if !t.has_address() {
                let what = format!("`{}` is no address of an RTSP session", shown(&t.url));
                let remedy =
                    "write `rtsp://host:port/path`; user and password go into `user` and `password_file`";
                f.error(here.key("url"), what, remedy);
            }
            if t.password_file.is_some() && t.user.is_none() {
                f.error(here.key("password_file"), "a password without a user", "add `user`");
            }
            f.range(&here, "idle_reconnect_ms", t.idle_reconnect_ms, (0.0, 3_600_000.0), MS);
        }
        Transport::HttpPoll(t) => {
            if crate::config::frames::HttpUrl::parse(&t.url).is_none() {
                let what = format!("`{}` is no address of a document", t.url);
                f.error(here.key("url"), what, "write `http://host:port/path`, without a user name");
            }
            f.range(&here, "period_ms", t.period_ms, (50.0, 3_600_000.0), MS);
            f.range(&here, "answer_ms", t.answer_ms, (50.0, 600_000.0), MS);
        }
        Transport::Gpio(t) => {
            f.range(&here, "debounce_ms", t.debounce_ms, (0.0, 1000.0), MS);
            if t.contact.is_empty() {
                f.error(here.key("contact"), "no contacts", "add a [[source.gpio.contact]] for each");
            }
            for (i, c) in t.contact.iter().enumerate() {
                if t.contact[..i].iter().any(|o| o.line == c.line || o.channel == c.channel) {
                    let what = format!("line {} or channel `{}` is there twice", c.line, c.channel);
                    f.error(here.key("contact").item_of(i), what, "give each contact its own");
                }
            }
        }
        _ => {}
    }
}
