//! What people run beside the box: the commands of `kerbctl`, as a library.

pub mod calibrate_command;
pub mod certs_command;
pub mod connection;
pub mod decode;
pub mod degradation;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod files;
pub mod fpga_sim;
pub mod import;
pub mod map_command;
pub mod page_password;
pub mod record_command;
pub mod replay_command;
pub mod router_command;
pub mod score_command;
pub mod setup;
pub mod simulate;
pub mod soak;
pub mod watch;
