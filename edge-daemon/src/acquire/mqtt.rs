//! A topic of an MQTT broker: each message's payload goes on as bytes, with a line feed behind it.

use super::transport::{Ended, Reading};
use super::{Port, tls};
use crate::config::model::Mqtt;
use rumqttc::{AsyncClient, Event, MqttOptions, Packet, QoS, TlsConfiguration, Transport};
use std::io;
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
            Some(path) => tls::password(path).await?,
            None => String::new(),
        };
        options.set_credentials(user, password);
    }
    if let Some(t) = &t.tls {
        let config = TlsConfiguration::Rustls(tls::client(t).await?);
        options.set_transport(Transport::Tls(config));
    }
    Ok(options)
}

#[cfg(test)]
mod tests;
