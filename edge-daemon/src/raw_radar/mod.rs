//! Raw radar frames to points: the capture card's decoder, then the radar cube on this core, with or without an FPGA to detect.

use crate::config::model::Dca1000;
use front_end::radar_cube::{RadarCube, RadarParamsError, Screen};
use fusion_contract::ScanData;
use fusion_decode::dca1000::{CaptureError, Captured, Dca1000 as Frames};
use fusion_decode::{Decoded, Decoder, Fault, Message};

/// Why there is no decoder; a checked configuration has none of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RawRadarError {
    /// The waveform or the detection.
    #[error(transparent)]
    Params(#[from] RadarParamsError),
    /// The frame.
    #[error(transparent)]
    Capture(#[from] CaptureError),
}

/// The decoder of a source in format `dca1000`. Its messages carry the number of their frame.
#[derive(Debug)]
pub struct RawRadar {
    frames: Frames,
    cube: RadarCube,
    screen: Option<Box<dyn Screen>>,
    captured: Captured,
}

impl RawRadar {
    /// As configured.
    ///
    /// # Errors
    /// What can't be worked with.
    pub fn new(config: &Dca1000) -> Result<Self, RawRadarError> {
        let (frames, cube) = (config.frames()?, RadarCube::new(&config.params())?);
        Ok(Self { frames, cube, screen: None, captured: Captured::default() })
    }

    /// The same points, with somebody else to tell which cells are worth weighing.
    #[must_use]
    pub fn with_screen(self, screen: Option<Box<dyn Screen>>) -> Self {
        Self { screen, ..self }
    }

    fn drain(&mut self, out: &mut Decoded) {
        out.faults.append(&mut self.captured.faults);
        for frame in self.captured.frames.drain(..) {
            let mut points = Vec::new();
            let processed = match &mut self.screen {
                None => self.cube.process(&frame.samples, &mut points),
                Some(screen) => self.cube.process_screened(&frame.samples, screen.as_mut(), &mut points),
            };
            match processed {
                Ok(()) => {
                    out.frames += 1;
                    out.messages.push(Message {
                        source: None,
                        device_time: None,
                        frame_counter: Some(frame.number),
                        data: ScanData::Radar(points),
                    });
                }
                Err(error) => out.faults.push(Fault { offset: 0, what: error.to_string() }),
            }
        }
    }
}

impl Decoder for RawRadar {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        self.frames.push(bytes, &mut self.captured);
        self.drain(out);
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.frames.reset(&mut self.captured);
        self.drain(out);
    }
}

/// Says what is wrong, once for each push: a source whose decoder can't be made must not be silent.
#[derive(Debug)]
pub(crate) struct Unusable(pub String);

impl Decoder for Unusable {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        out.skipped_bytes += bytes.len() as u64;
        out.faults.push(Fault { offset: 0, what: self.0.clone() });
    }

    fn reset(&mut self, _: &mut Decoded) {}
}

#[cfg(test)]
mod tests;
