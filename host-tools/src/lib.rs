//! What people run beside the box: the commands of `kerbctl`, as a library.

pub mod decode;
pub mod demo;
pub mod fpga_sim;
pub mod import;
pub mod score_command;
