//! What a running unit shows on its web page.

mod archive;
mod settings;
mod window;

pub use archive::Archive;
pub use settings::{PageFileError, settings};
pub use window::{QUEUE_MESSAGES, Window};

use fusion_wire::{EncodeError, Format, Message, encode};

fn json<M: Message>(message: &M) -> Result<String, EncodeError> {
    // JSON is UTF-8: nothing is lost.
    encode(message, Format::Json).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
