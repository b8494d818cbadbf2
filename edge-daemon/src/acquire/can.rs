//! A CAN interface of the kernel (SocketCAN): frames go on as the kernel's records of 16 bytes.

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::model::Can;
use fusion_decode::can::CanFrame;
use fusion_decode::encode::socketcan_record;
use socket2::{Domain, Protocol, Socket, Type};
use socketcan::tokio::CanSocket;
use socketcan::{EmbeddedFrame as _, Frame as _};
use std::io;

/// Linux' numbers of the family, its raw protocol and the errors told apart (`linux/can.h`, `asm-generic/errno.h`).
const AF_CAN: i32 = 29;
const CAN_RAW: i32 = 1;
const ENODEV: i32 = 19;
const EAFNOSUPPORT: i32 = 97;
const EPROTONOSUPPORT: i32 = 93;
/// Frames taken at once at the most: a whole list of an ARS408.
const BATCH: usize = 320;

pub(super) async fn read(t: &Can, port: &Port) -> Reading {
    let socket = open(&t.interface).map_err(Ended::Open)?;
    port.opened(&format!("CAN interface {}", t.interface));
    let mut records = Vec::with_capacity(BATCH * 16);
    loop {
        records.clear();
        take(&socket.read_frame().await.map_err(Ended::Failed)?, &mut records);
        // What came with it goes on with it.
        while records.len() < BATCH * 16 {
            match socket.try_read_frame() {
                Ok(frame) => take(&frame, &mut records),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return Err(Ended::Failed(error)),
            }
        }
        port.bytes(&records);
    }
}

/// Data frames; no sensor sends others.
fn take(frame: &socketcan::CanFrame, records: &mut Vec<u8>) {
    if let socketcan::CanFrame::Data(data) = frame {
        let frame = CanFrame::with_id(data.raw_id(), data.is_extended(), data.data());
        records.extend(frame.iter().flat_map(socketcan_record));
    }
}

/// Opens an interface; an error says what to do.
fn open(interface: &str) -> io::Result<CanSocket> {
    // The name is looked up among all interfaces, so a kernel without CAN would only say that there is none of the name.
    drop(Socket::new(Domain::from(AF_CAN), Type::RAW, Some(Protocol::from(CAN_RAW))).map_err(explain)?);
    CanSocket::open(interface).map_err(explain)
}

fn explain(error: io::Error) -> io::Error {
    let advice = match error.raw_os_error() {
        Some(EAFNOSUPPORT | EPROTONOSUPPORT) => {
            "this kernel has no CAN: load its modules `can` and `can_raw`, or connect the bus through a serial adapter that speaks slcan"
        }
        Some(ENODEV) => {
            "there is no such interface: `ip link set can0 up type can bitrate 500000` brings one up"
        }
        _ => return error,
    };
    io::Error::new(error.kind(), format!("{advice} ({error})"))
}

#[cfg(test)]
#[allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]
mod tests {
    use super::*;
    use crate::acquire::{Item, Limits, Queue};
    use crate::clock::Clock;
    use std::collections::VecDeque;
    use std::io::Write as _;
    use std::sync::Arc;

    #[test]
    fn an_interface_that_is_not_there_is_told_with_what_to_do() {
        // Opening needs a reactor only where it succeeds.
        let error = open("no-such-can").unwrap_err().to_string();
        assert!(error.contains("slcan") || error.contains("ip link"), "{error}");
    }

    /// A list of an ARS408 over an interface of the kernel, where somebody has brought one up: `KERBSIDE_CAN=vcan0`.
    #[tokio::test]
    async fn frames_of_a_real_interface_go_on_as_records() {
        let Ok(interface) = std::env::var("KERBSIDE_CAN") else {
            let why = "SKIPPED: no CAN interface; name one in KERBSIDE_CAN, such as vcan0 (`ip link add vcan0 type vcan; ip link set vcan0 up`)";
            assert!(std::env::var_os("KERBSIDE_REQUIRE_CAN").is_none(), "{why}");
            writeln!(io::stderr(), "{why}").unwrap();
            return;
        };
        let clock = Arc::new(Clock::new());
        let queue = Arc::new(Queue::new(1, Limits { chunks: 1000, bytes: 1 << 20 }, clock));
        let port = Port { source: 0, name: "bus".into(), queue: Arc::clone(&queue) };
        let can = Can { interface: interface.clone() };
        let reading = tokio::spawn(async move { read(&can, &port).await });
        let writer = CanSocket::open(&interface).unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let frames = [(0x60A, &[0u8, 0, 1, 16][..]), (0x201, &[0; 8])];
        for (id, data) in frames {
            let id = socketcan::StandardId::new(id).unwrap();
            writer.write_frame(socketcan::CanFrame::new(id, data).unwrap()).await.unwrap();
        }
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        reading.abort();
        let (mut items, mut heard) = (VecDeque::new(), Vec::new());
        queue.take(None, &mut items);
        for item in items {
            if let Item::Bytes { bytes, .. } = item {
                heard.extend_from_slice(&bytes);
            }
        }
        let sent = frames.map(|(id, data)| socketcan_record(&CanFrame::new(id.into(), data).unwrap()));
        assert_eq!(heard, sent.concat());
    }
}
