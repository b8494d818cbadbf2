//! The radar cube against an independent f64 implementation and against what is known of targets that were put in.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "what was measured, shown when a test fails")]

mod false_alarms;
mod oracle;
mod stages;
mod targets;
