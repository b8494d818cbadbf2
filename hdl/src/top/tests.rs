//! The chip in RustHDL's own simulation, which is slow: one answer over its line. The rest is for faster simulators.

use super::Top;
use super::stimulus::{heard, line, session};
use crate::port::Gateware as _;
use crate::regmap::{Request, address};

#[test]
fn the_chip_answers_over_its_line() {
    let mut session = session(1);
    session.ask(7, &Request::Write { address: address::SCRATCH, value: 0x1234_5678 });
    session.wait();
    let mut block = Top::connected();
    let seen: Vec<Vec<u64>> = line(&session).iter().map(|inputs| block.step(inputs)).collect();
    assert_eq!(heard(&seen), session.expected);
}
