//! What the tests put into an outbox, and a disk that loses its power and its room.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "each test target uses its own part")]

pub mod disk;

use fusion_contract::UtcNs;
use fusion_outbox::{Class, Draft, Limits};

/// 2026-03-01T08:00:00Z.
pub const T: UtcNs = UtcNs(1_772_352_000_000_000_000);
pub const HOUR_NS: i64 = 3_600_000_000_000;

/// More than any test puts in.
pub const ROOMY: Limits = Limits { bytes: 1 << 30, age_ns: 1000 * HOUR_NS };

pub fn brain() -> Vec<String> {
    vec!["brain".to_owned()]
}

/// A draft whose content follows from its number alone, so that whoever finds it can tell whether it is whole.
pub fn draft(number: u64) -> Draft {
    let class = if number.is_multiple_of(7) { Class::Alert } else { Class::Ordinary };
    let mut state = number ^ 0x9e37_79b9_7f4a_7c15;
    let payload = (0..40 + number % 200).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    });
    Draft {
        class,
        key: format!("kerbside/v1/city/unit/events/{}", number % 5),
        encoding: "application/protobuf;kerbside.v1.Event".to_owned(),
        payload: number.to_le_bytes().into_iter().chain(payload).collect(),
        enqueued: UtcNs(T.0 + number as i64),
    }
}

/// The number that a draft was made of, if it is the same in every byte.
pub fn number_of(found: &Draft) -> Option<u64> {
    let number = u64::from_le_bytes(found.payload.get(..8)?.try_into().ok()?);
    (*found == draft(number)).then_some(number)
}

/// A new seed each time, printed; `KERBSIDE_SEED` repeats one.
pub fn seed() -> u64 {
    let seed = std::env::var("KERBSIDE_SEED").map_or_else(|_| rand::random(), |s| s.parse().unwrap());
    eprintln!("seed {seed}: repeat with KERBSIDE_SEED={seed}");
    seed
}
