//! The chip in RustHDL's own simulation: it answers over its line, and comes back from a reset.

use super::stimulus::{heard, line, session};
use super::{Inputs, Top};
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
    // A reset forgets the register.
    for reset in [true, false] {
        (0..4).for_each(|_| drop(block.step(&Inputs { reset, rx: true }.words())));
    }
    let mut again = super::stimulus::session(2);
    again.ask(8, &Request::Read { address: address::SCRATCH });
    again.wait();
    let seen: Vec<Vec<u64>> = line(&again).iter().map(|inputs| block.step(inputs)).collect();
    assert_eq!(heard(&seen), [[0x82, 8, address::SCRATCH, 0, 0, 0, 0]]);
}
