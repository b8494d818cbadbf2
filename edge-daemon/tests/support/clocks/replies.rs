//! What chronyd and ptp4l answer, byte by byte, written from the format's description and apart from what reads it.

use std::net::IpAddr;

/// What a chronyd says of its clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracked {
    pub reference_id: u32,
    pub address: Option<IpAddr>,
    pub stratum: u16,
    /// 3: not synchronised.
    pub leap: u16,
    pub reference_s: u32,
    pub reference_ns: u32,
    /// Correction, last offset, RMS offset, frequency, residual frequency, skew, root delay, root dispersion, update interval.
    pub floats: [f64; 9],
    /// Servers and clocks that it knows.
    pub sources: u32,
}

impl Tracked {
    /// By a server at 192.0.2.1, an eighth of a millisecond off, 2 ms away.
    pub fn by_server() -> Self {
        Self {
            reference_id: 0xc000_0201,
            address: Some([192, 0, 2, 1].into()),
            stratum: 2,
            leap: 0,
            reference_s: 1_795_752_726,
            reference_ns: 500,
            floats: [-0.125e-3, 2e-5, 3e-5, -12.5, 0.01, 0.2, 2e-3, 0.5e-3, 64.0],
            sources: 4,
        }
    }

    /// By nobody.
    pub fn lost() -> Self {
        Self { reference_id: 0, address: None, stratum: 0, leap: 3, ..Self::by_server() }
    }
}

/// chrony's own form of floating-point numbers.
pub fn chrony_float(value: f64) -> u32 {
    if value == 0.0 {
        return 0;
    }
    // The magnitude of the coefficient is from 2^22 to 2^23: room for its sign and for being rounded.
    let exponent = value.abs().log2().floor() as i32 + 3;
    let coefficient = (value * 2_f64.powi(25 - exponent)).round() as i32;
    ((exponent << 25) as u32) | (coefficient as u32 & 0x01ff_ffff)
}

/// chronyd's reply to a request.
pub fn chrony_reply(request: &[u8], tracked: &Tracked) -> Vec<u8> {
    let command = u16::from_be_bytes([request[4], request[5]]);
    let (reply, body) =
        if command == 33 { (5_u16, tracking(tracked)) } else { (2, tracked.sources.to_be_bytes().to_vec()) };
    let mut bytes = vec![6, 2, 0, 0];
    bytes.extend(&request[4..6]);
    bytes.extend(reply.to_be_bytes());
    bytes.extend([0; 8]);
    bytes.extend(&request[8..12]);
    bytes.extend([0; 8]);
    bytes.extend(body);
    bytes
}

fn tracking(t: &Tracked) -> Vec<u8> {
    let mut bytes = t.reference_id.to_be_bytes().to_vec();
    let (address, family): ([u8; 16], u16) = match t.address {
        None => ([0; 16], 0),
        Some(IpAddr::V4(v4)) => {
            let mut all = [0; 16];
            all[..4].copy_from_slice(&v4.octets());
            (all, 1)
        }
        Some(IpAddr::V6(v6)) => (v6.octets(), 2),
    };
    bytes.extend(address);
    for word in [family, 0, t.stratum, t.leap] {
        bytes.extend(word.to_be_bytes());
    }
    for word in [0, t.reference_s, t.reference_ns] {
        bytes.extend(word.to_be_bytes());
    }
    bytes.extend(t.floats.iter().flat_map(|value| chrony_float(*value).to_be_bytes()));
    bytes
}

/// What a ptp4l says of its clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Ptp4l {
    pub domain: u8,
    pub major_sdo: u8,
    pub offset_ns: i64,
    pub grandmaster_present: bool,
    pub grandmaster: [u8; 8],
    pub class: u8,
    /// State of each port.
    pub ports: Vec<u8>,
}

impl Ptp4l {
    /// Behind a grandmaster with GNSS, 120 ns ahead of it.
    pub fn behind_gnss() -> Self {
        Self {
            domain: 0,
            major_sdo: 0,
            offset_ns: 120,
            grandmaster_present: true,
            grandmaster: [0x5e, 0x37, 0xb9, 0xff, 0xfe, 0xc2, 0x3c, 0xb3],
            class: 6,
            ports: vec![9],
        }
    }
}

/// ptp4l's responses to a request: none where it is in another domain, else one, or one from each port.
pub fn ptp4l_replies(request: &[u8], ptp: &Ptp4l) -> Vec<Vec<u8>> {
    if request[0] >> 4 != ptp.major_sdo || request[4] != ptp.domain {
        return Vec::new();
    }
    let own =
        |port: u16| [&[0xba, 0xad, 0x47, 0xff, 0xfe, 0x4c, 0x70, 0x98], &port.to_be_bytes()[..]].concat();
    let reply = |port: u16, data: Vec<u8>| {
        let mut bytes = vec![ptp.major_sdo << 4 | 0x0d, 0x12];
        bytes.extend((54 + data.len() as u16).to_be_bytes());
        bytes.extend([ptp.domain, 0, 0, 0]);
        bytes.extend([0; 12]);
        bytes.extend(own(port));
        bytes.extend(&request[30..32]);
        bytes.extend([4, 0x7f]);
        // To whom it was that asked.
        bytes.extend(&request[20..30]);
        bytes.extend([0, 0, 2, 0]);
        bytes.extend(1_u16.to_be_bytes());
        bytes.extend((2 + data.len() as u16).to_be_bytes());
        bytes.extend(&request[52..54]);
        bytes.extend(data);
        bytes
    };
    match u16::from_be_bytes([request[52], request[53]]) {
        0xc000 => {
            let mut data = ptp.offset_ns.to_be_bytes().to_vec();
            data.extend([0; 30]);
            data.extend(i32::from(ptp.grandmaster_present).to_be_bytes());
            data.extend(ptp.grandmaster);
            vec![reply(0, data)]
        }
        0x2004 => (1..)
            .zip(&ptp.ports)
            .map(|(port, state)| reply(port, [&own(port)[..], &[*state], &[0; 15]].concat()))
            .collect(),
        _ => {
            let mut data = vec![0; 18];
            data.extend([128, ptp.class, 0x21, 0x4e, 0x5d, 128]);
            data.extend(ptp.grandmaster);
            vec![reply(0, data)]
        }
    }
}
