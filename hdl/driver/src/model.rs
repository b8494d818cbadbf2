//! A link to the core's message model, in the process: what the gateware answers, at once and to the byte.

use crate::frame::{Decoder, Encoder};
use crate::link::{Link, LinkError};
use hdl::core::MessageModel;
use std::time::Instant;

/// The message model behind frames, as bytes in and bytes out.
#[derive(Debug, Default)]
pub struct ModelCore {
    model: MessageModel,
    decoder: Decoder,
    encoder: Encoder,
}

impl ModelCore {
    /// Takes bytes of the line in and appends the answers' bytes to `line`.
    pub fn take(&mut self, bytes: &[u8], line: &mut Vec<u8>) {
        let Self { model, decoder, encoder } = self;
        decoder.take(bytes, |payload| {
            for answer in model.receive(payload) {
                encoder.encode(&answer, line);
            }
        });
    }
}

/// A [`ModelCore`] that is asked for its answers.
#[derive(Debug, Default)]
pub(crate) struct ServedModel {
    core: ModelCore,
    line: Vec<u8>,
}

impl crate::sim::Serve for ServedModel {
    fn take(&mut self, bytes: &[u8]) {
        self.core.take(bytes, &mut self.line);
    }

    fn advance(&mut self, line: &mut Vec<u8>) -> bool {
        line.append(&mut self.line);
        false
    }
}

/// A link to a [`ModelCore`].
#[derive(Debug, Default)]
pub struct ModelLink {
    core: ModelCore,
    line: Vec<u8>,
}

impl Link for ModelLink {
    fn name(&self) -> &str {
        "the message model"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.core.take(bytes, &mut self.line);
        Ok(())
    }

    fn read(&mut self, bytes: &mut Vec<u8>, _until: Instant) -> Result<(), LinkError> {
        bytes.append(&mut self.line);
        Ok(())
    }
}
