//! The roadside unit.

fn main() {}
