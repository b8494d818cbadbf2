//! The table of certificates.

use anyhow::Result;
use certs::{City, Entry};
use std::fmt::Write as _;

/// A date as people write it, UTC.
pub(super) fn date(utc_s: i64) -> String {
    time::OffsetDateTime::from_unix_timestamp(utc_s)
        .map_or_else(|_| format!("{utc_s} s"), |t| t.date().to_string())
}

/// Days until a certificate ends, begun ones counted; none left once it has.
pub(super) fn days_left(entry: &Entry, now_s: i64) -> i64 {
    -(now_s - entry.certificate.not_after_s).div_euclid(86_400)
}

/// Every certificate, the authority first.
pub(super) fn table(city: &City, now_s: i64) -> Result<String> {
    let entries = city.entries()?;
    let authority = Entry {
        name: city.name().to_string(),
        path: city.folder().join("authority.pem"),
        certificate: city.authority().clone(),
        revoked: false,
    };
    let width = entries.iter().map(|e| shown(e).len()).max().unwrap_or(0).max(24);
    let mut text = format!("{:width$}  {:10}  {:>9}  what it is for\n", "name", "expires", "days left");
    for entry in std::iter::once(&authority).chain(&entries) {
        let (until, left) = (date(entry.certificate.not_after_s), days_left(entry, now_s));
        writeln!(text, "{:width$}  {until:10}  {left:>9}  {}", shown(entry), purpose(entry, left))?;
    }
    Ok(text)
}

/// Routers share a common name; their own stands behind it.
fn shown(entry: &Entry) -> String {
    let common_name = entry.certificate.identity.to_string();
    match entry.certificate.identity.role() {
        "router" => format!("{common_name} ({})", entry.name),
        _ => common_name,
    }
}

fn purpose(entry: &Entry, left: i64) -> String {
    let what = match entry.certificate.identity.role() {
        _ if entry.revoked => "revoked: no router lets it in",
        "authority" => "signs the others",
        "router" => "carries everything",
        "brain" => "reads every unit, commands",
        _ => "speaks under its own keys",
    };
    let hosts = &entry.certificate.hosts;
    let at = if hosts.is_empty() { String::new() } else { format!(", reached at {}", hosts.join(", ")) };
    let when = match left {
        _ if entry.revoked => "",
        ..=0 => " EXPIRED",
        1..=30 => " EXPIRES SOON",
        _ => "",
    };
    format!("{what}{at}{when}")
}
