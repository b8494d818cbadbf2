//! A topic of an MQTT broker: each message's payload goes on as bytes, with a line feed behind it.

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::model::Mqtt;
use crate::publish::credentials::private;
use rumqttc::{AsyncClient, Event, MqttOptions, Packet, QoS};
use std::io;
use std::path::Path;
use std::time::Duration;

/// A broker that vanished is found out after about one and a half times this.
const KEEP_ALIVE: Duration = Duration::from_secs(10);
/// Largest message taken, bytes: a full DeepStream message has some thousand.
const MOST_BYTES: usize = 1 << 20;
/// Requests that may wait; there is one, the subscription.
const REQUESTS: usize = 4;

pub(super) async fn read(t: &Mqtt, source: &str, port: &Port) -> Reading {
    let (client, mut events) = AsyncClient::new(options(t, source).await.map_err(Ended::Open)?, REQUESTS);
    let mut open = false;
    loop {
        match events.poll().await {
            Ok(Event::Incoming(Packet::ConnAck(_))) => {
                client
                    .subscribe(&t.topic, QoS::AtMostOnce)
                    .await
                    .map_err(|e| Ended::Failed(io::Error::other(e)))?;
            }
            Ok(Event::Incoming(Packet::SubAck(ack))) => {
                if ack.return_codes.iter().any(|c| !matches!(c, rumqttc::SubscribeReasonCode::Success(_))) {
                    let what = format!("the broker refuses topic `{}`", t.topic);
                    return Err(Ended::Open(io::Error::new(io::ErrorKind::PermissionDenied, what)));
                }
                port.opened(&format!("MQTT topic {} of {}", t.topic, t.broker));
                open = true;
            }
            Ok(Event::Incoming(Packet::Publish(message))) => {
                let mut bytes = message.payload.to_vec();
                if bytes.last() != Some(&b'\n') {
                    bytes.push(b'\n');
                }
                port.bytes(&bytes);
            }
            Ok(_) => {}
            // Left to connect again by itself it would try without a pause.
            Err(error) if open => return Err(Ended::Failed(io::Error::other(error))),
            Err(error) => return Err(Ended::Open(io::Error::other(error))),
        }
    }
}

async fn options(t: &Mqtt, source: &str) -> io::Result<MqttOptions> {
    let wrong = || io::Error::new(io::ErrorKind::InvalidInput, "no address with a port");
    let (host, port) = t.broker.rsplit_once(':').ok_or_else(wrong)?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let id = t.client_id.clone().unwrap_or_else(|| format!("kerbside-{source}"));
    let mut options = MqttOptions::new(id, host, port.parse().map_err(|_| wrong())?);
    options.set_keep_alive(KEEP_ALIVE);
    options.set_max_packet_size(MOST_BYTES, MOST_BYTES);
    if let Some(user) = &t.user {
        let password = match &t.password_file {
            Some(path) => first_line(path).await?,
            None => String::new(),
        };
        options.set_credentials(user, password);
    }
    Ok(options)
}

/// Of a file that nobody but its owner may read.
async fn first_line(path: &str) -> io::Result<String> {
    private("password file", Path::new(path)).map_err(|e| io::Error::other(crate::chain(&e)))?;
    let text = tokio::fs::read_to_string(path)
        .await
        .map_err(|e| io::Error::new(e.kind(), format!("password file {path}: {e}")))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[tokio::test]
    async fn a_password_that_others_may_read_is_refused_and_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "s3cret\nnot this\n").unwrap();
        let path = path.to_str().unwrap();
        let permit = |mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        permit(0o640);
        let said = first_line(path).await.unwrap_err().to_string();
        assert!(said.contains(path) && said.contains("chmod 600") && !said.contains("s3cret"), "{said}");
        permit(0o600);
        assert_eq!(first_line(path).await.unwrap(), "s3cret");
    }
}
