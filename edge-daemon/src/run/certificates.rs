//! Watches the dates of certificates: a city has a month to bring new ones before a unit falls silent.

use super::live::Live;
use crate::config::model::Tls;
use fusion_wire::identity::Certificate;
use fusion_wire::proto;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How long before its end a certificate is complained about: the time to drive to every pole of a city.
const NOTICE_S: i64 = 30 * DAY_S;
const DAY_S: i64 = 86_400;
/// Files are looked at this often, so that a certificate brought anew is seen.
const LOOK: Duration = Duration::from_secs(60);

/// What is wrong with a certificate's dates at `now_s`, UTC seconds; a code for programs and a sentence for people.
fn judge(what: &str, certificate: &Certificate, now_s: i64) -> Option<(&'static str, String)> {
    let whose = format!("{what} {}", certificate.identity);
    let remedy = match certificate.identity.role() {
        "authority" => {
            "make a new one with `kerbctl certs authority` in a new folder, and every certificate anew"
        }
        _ => "make a new one with `kerbctl certs rotate` and copy it here; the unit need not be restarted",
    };
    if now_s < certificate.not_before_s {
        let early = days(certificate.not_before_s - now_s);
        let text = format!(
            "{whose} is valid only in {early}, by this machine's clock: nothing is published until then; look at the clock"
        );
        return Some(("certificate-not-yet-valid", text));
    }
    let left_s = certificate.not_after_s - now_s;
    if left_s <= 0 {
        let text = format!("{whose} expired {} ago: nothing is published; {remedy}", days(-left_s));
        return Some(("certificate-expired", text));
    }
    (left_s < NOTICE_S)
        .then(|| ("certificate-expires", format!("{whose} expires in {}: {remedy}", days(left_s))))
}

fn days(seconds: i64) -> String {
    match seconds / DAY_S {
        0 => "less than a day".to_owned(),
        1 => "1 day".to_owned(),
        n => format!("{n} days"),
    }
}

/// What is wrong with the files now; none that can't be read is left out.
fn look(tls: &Tls, now_s: i64) -> Vec<proto::Reason> {
    let reason = |(code, text): (&str, String)| proto::Reason { code: code.to_owned(), text, sensor: None };
    let files = [("certificate", &tls.certificate), ("authority's certificate", &tls.authority)];
    let found = files.into_iter().filter_map(|(what, path)| {
        let read = std::fs::read(path).map_err(|e| e.to_string());
        match read.and_then(|pem| Certificate::from_pem(&pem).map_err(|e| crate::chain(&e))) {
            Ok(certificate) => judge(what, &certificate, now_s),
            Err(why) => Some(("certificate-unreadable", format!("can't read {what} {path}: {why}"))),
        }
    });
    found.map(reason).collect()
}

/// Looks for ever: health says what was found, the log says it once a day. Never on the fusion thread, which no disk
/// may hold up.
pub(super) async fn watch(tls: Tls, live: Arc<Live>) {
    let mut told: Option<(i64, Vec<String>)> = None;
    loop {
        let (files, now_s) = (tls.clone(), now_s());
        let Ok(found) = tokio::task::spawn_blocking(move || look(&files, now_s)).await else { return };
        let codes: Vec<String> = found.iter().map(|r| r.code.clone()).collect();
        let today = now_s.div_euclid(DAY_S);
        if told.as_ref() != Some(&(today, codes.clone())) {
            for reason in &found {
                tracing::warn!("{}", reason.text);
            }
            told = Some((today, codes));
        }
        live.certificates(found);
        tokio::time::sleep(LOOK).await;
    }
}

fn now_s() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_wire::Name;
    use fusion_wire::identity::Identity;

    fn certificate(not_before_s: i64, not_after_s: i64) -> Certificate {
        let identity = Identity::unit(&Name::new("c").unwrap(), &Name::new("u").unwrap());
        let (hosts, public_key) = (Vec::new(), Vec::new());
        Certificate { identity, not_before_s, not_after_s, hosts, is_authority: false, public_key }
    }

    #[test]
    fn a_month_before_its_end_a_certificate_is_a_reason() {
        let certificate = certificate(1000 * DAY_S, 1100 * DAY_S);
        let code = |now_s| judge("certificate", &certificate, now_s).map(|(code, _)| code);
        assert_eq!(code(1000 * DAY_S - 1), Some("certificate-not-yet-valid"));
        assert_eq!(code(1000 * DAY_S), None);
        assert_eq!(code(1070 * DAY_S), None);
        assert_eq!(code(1070 * DAY_S + 1), Some("certificate-expires"));
        assert_eq!(code(1100 * DAY_S - 1), Some("certificate-expires"));
        assert_eq!(code(1100 * DAY_S), Some("certificate-expired"));
    }

    #[test]
    fn the_text_says_whose_it_is_how_long_and_what_to_do() {
        let (_, text) = judge("certificate", &certificate(0, 12 * DAY_S + 5), 0).unwrap();
        assert!(text.starts_with("certificate unit/c/u expires in 12 days: "), "{text}");
        assert!(text.contains("kerbctl certs rotate"), "{text}");
    }

    #[test]
    fn files_that_are_gone_are_a_reason() {
        let gone = |name: &str| format!("/nowhere/{name}");
        let tls =
            Tls { authority: gone("a"), certificate: gone("c"), key: gone("k"), trusted_names: Vec::new() };
        let found = look(&tls, 0);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|r| r.code == "certificate-unreadable" && r.text.contains("/nowhere/")));
    }
}
