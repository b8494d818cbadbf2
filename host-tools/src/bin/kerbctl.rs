//! What people run beside the box.

fn main() {}
