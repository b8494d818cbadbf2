//! What a running unit shows on its web page.

mod settings;
mod window;

pub use settings::{PageFileError, settings};
pub use window::{QUEUE_MESSAGES, Window};
