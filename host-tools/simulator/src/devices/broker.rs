//! As much of an MQTT 3.1.1 broker as a camera needs that publishes: connect, subscribe, ping, and messages at most once.
//!
//! Every subscriber gets every message, whatever its filter: there is one topic. Source: MQTT Version 3.1.1, OASIS Standard.

use std::io;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc};

/// Packet types, in the upper four bits of the first byte.
const CONNECT: u8 = 1;
const SUBSCRIBE: u8 = 8;
const PINGREQ: u8 = 12;
const DISCONNECT: u8 = 14;
/// Longest packet that a subscriber may send.
const MOST_BYTES: usize = 1 << 16;

/// Publishes what comes to everybody who has subscribed.
pub(super) async fn serve(listener: TcpListener, topic: String, mut messages: mpsc::Receiver<Vec<u8>>) {
    let (publish, _) = broadcast::channel(64);
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((client, _)) = accepted {
                    let published = publish.subscribe();
                    tokio::spawn(async move {
                        // A subscriber that leaves is no matter.
                        let _ = attend(client, published).await;
                    });
                }
            }
            message = messages.recv() => {
                let Some(bytes) = message else { return };
                // Without subscribers it goes nowhere.
                let _ = publish.send(packet(0x30, &[&string(&topic), &bytes[..]].concat()));
            }
        }
    }
}

async fn attend(mut client: TcpStream, mut published: broadcast::Receiver<Vec<u8>>) -> io::Result<()> {
    client.set_nodelay(true)?;
    let (mut reader, mut writer) = client.split();
    let (mut subscribed, mut buffer) = (false, Vec::new());
    loop {
        tokio::select! {
            // Both branches may be given up: the first keeps what came in the buffer.
            more = fill(&mut reader, &mut buffer) => {
                more?;
                while let Some((kind, body)) = take(&mut buffer)? {
                    match kind {
                        CONNECT => writer.write_all(&packet(0x20, &[0, 0])).await?,
                        SUBSCRIBE => {
                            let id = body.get(..2).unwrap_or(&[0, 0]);
                            writer.write_all(&packet(0x90, &[id, &[0]].concat())).await?;
                            subscribed = true;
                        }
                        PINGREQ => writer.write_all(&packet(0xD0, &[])).await?,
                        DISCONNECT => return Ok(()),
                        _ => {}
                    }
                }
            }
            message = published.recv() => {
                match message {
                    Ok(bytes) if subscribed => writer.write_all(&bytes).await?,
                    Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => {}
                    Err(broadcast::error::RecvError::Closed) => return Ok(()),
                }
            }
        }
    }
}

async fn fill(reader: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> io::Result<()> {
    match reader.read_buf(buffer).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ if buffer.len() > MOST_BYTES => Err(io::ErrorKind::InvalidData.into()),
        _ => Ok(()),
    }
}

/// Takes a whole packet from the front: its type and what follows its length.
fn take(buffer: &mut Vec<u8>) -> io::Result<Option<(u8, Vec<u8>)>> {
    let Some(first) = buffer.first().copied() else { return Ok(None) };
    let (mut length, mut shift, mut at) = (0usize, 0, 1);
    loop {
        let Some(byte) = buffer.get(at) else { return Ok(None) };
        if shift > 21 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        length |= usize::from(byte & 0x7F) << shift;
        (shift, at) = (shift + 7, at + 1);
        if byte & 0x80 == 0 {
            break;
        }
    }
    if buffer.len() < at + length {
        return Ok(None);
    }
    let body = buffer[at..at + length].to_vec();
    buffer.drain(..at + length);
    Ok(Some((first >> 4, body)))
}

fn packet(first: u8, body: &[u8]) -> Vec<u8> {
    let (mut packet, mut left) = (vec![first], body.len());
    loop {
        let byte = (left & 0x7F) as u8;
        left >>= 7;
        packet.push(if left > 0 { byte | 0x80 } else { byte });
        if left == 0 {
            break;
        }
    }
    packet.extend_from_slice(body);
    packet
}

fn string(text: &str) -> Vec<u8> {
    let n = u16::try_from(text.len()).unwrap_or(u16::MAX);
    let mut bytes = n.to_be_bytes().to_vec();
    bytes.extend_from_slice(&text.as_bytes()[..usize::from(n)]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_have_the_lengths_that_the_standard_shows() {
        // MQTT 3.1.1, table 2.4: 127 is one byte, 128 and 16,383 two, 16,384 three.
        for (n, length) in [(0, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3)] {
            let whole = packet(0x30, &vec![7; n]);
            assert_eq!(whole.len(), 1 + length + n);
            for cut in [1, 1 + length, whole.len() - 1].into_iter().filter(|cut| *cut < whole.len()) {
                assert_eq!(take(&mut whole[..cut].to_vec()).unwrap(), None);
            }
            assert_eq!(take(&mut whole.clone()).unwrap(), Some((3, vec![7; n])));
        }
        assert!(take(&mut vec![0x30, 0xFF, 0xFF, 0xFF, 0xFF, 1]).is_err());
    }
}
