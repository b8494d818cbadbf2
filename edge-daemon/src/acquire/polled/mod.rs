//! Devices that answer and never speak by themselves.
//!
//! A [`Polled`] device is a pure state machine: which bytes to ask with, whether an answer is whole, and what of a poll goes on.
//! [`ask_for_ever`] is the one that sends, waits and looks at the clock. A poll is a round of questions; its time is the middle
//! between the first question and the last answer. What goes on is bytes as of any device: they are recorded, and replayed
//! through the same decoder.
//!
//! An answer that does not come, or can't be used, ends its round, and what still comes of it is thrown away before the next.
//! [`MOST_FAILURES`] in a row end the connection, so that it is made anew and health shows a device that is gone.

mod canoga;
mod modbus;
mod smartsensor;

use super::Port;
use super::transport::{Ended, Reading};
use crate::config::model::{Format, Source};
use fusion_contract::UtcNs;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::time::{Instant, MissedTickBehavior, timeout_at};

/// Failed rounds in a row after which a device is taken for gone.
const MOST_FAILURES: u32 = 5;
/// Longest answer of any device, bytes.
const MOST_ANSWER_BYTES: usize = 1024;

/// What an answer is so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Its beginning.
    Partial,
    /// Whole; the round goes on or is over.
    Whole,
}

/// A device that is polled: a round at a time, pure.
pub(super) trait Polled: Send {
    /// The next question of the round; none when it is over. What was asked before has been answered.
    fn question(&mut self) -> Option<Vec<u8>>;

    /// Looks at all bytes that came since the question.
    ///
    /// # Errors
    /// Why they are no answer to it.
    fn answer(&mut self, bytes: &[u8]) -> Result<Answer, String>;

    /// The round is over: what goes on of it.
    fn whole(&mut self, time: UtcNs) -> Vec<u8>;

    /// The round failed: what goes on of it.
    fn failed(&mut self, time: UtcNs, why: &str) -> Vec<u8>;
}

/// A polled device with its times.
pub(super) struct Device {
    polled: Box<dyn Polled>,
    period: Duration,
    patience: Duration,
    /// Silence between an answer and the next question.
    gap: Duration,
}

/// Characters of silence that end a Modbus RTU frame, and bits of one.
const MODBUS_SILENCE_BITS: f64 = 3.5 * 11.0;
/// The same above 19,200 baud, where it does not get shorter; and where the line's speed is not known.
const MODBUS_SILENCE_S: f64 = 1.75e-3;

impl Device {
    /// How a source is asked; none where it speaks by itself.
    pub(super) fn of(source: &Source) -> Option<Self> {
        let (polled, poll_ms, answer_ms): (Box<dyn Polled>, f64, f64) = match source.format {
            Format::ModbusLoops => {
                let c = source.modbus_loops.as_ref()?;
                (Box::new(modbus::Card::new(c)), c.poll_ms, c.answer_ms)
            }
            Format::Canoga => {
                let c = source.canoga.as_ref()?;
                (Box::new(canoga::Card::new(c.address)), c.poll_ms, c.answer_ms)
            }
            Format::SmartsensorHd => {
                let c = source.smartsensor_hd.clone().unwrap_or_default();
                if c.poll_ms == 0.0 {
                    return None;
                }
                (Box::new(smartsensor::Sensor::new(c.sensor_id)), c.poll_ms, c.answer_ms)
            }
            _ => return None,
        };
        let ms = |ms: f64| Duration::from_secs_f64((ms * 1e-3).clamp(1e-3, 3600.0));
        let gap = match (source.format, &source.serial) {
            (Format::ModbusLoops, Some(t)) => {
                let seconds = MODBUS_SILENCE_BITS / f64::from(t.baud.max(300));
                Duration::from_secs_f64(seconds.max(MODBUS_SILENCE_S))
            }
            (Format::ModbusLoops, None) => Duration::from_secs_f64(MODBUS_SILENCE_S),
            _ => Duration::ZERO,
        };
        Some(Self { polled, period: ms(poll_ms), patience: ms(answer_ms), gap })
    }
}

/// Polls a device until it is gone. With its first answer `what` counts as opened.
pub(super) async fn ask_for_ever<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    what: &str,
    mut device: Device,
    port: &Port,
) -> Reading {
    let (mut failures, mut open) = (0, false);
    let mut pace = tokio::time::interval(device.period);
    // A late poll is no reason for two in haste.
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        pace.tick().await;
        let began = port.now();
        let outcome = round(&mut stream, &mut device).await;
        let ended = port.now();
        let time = began.plus_ns(ended.0.saturating_sub(began.0) / 2);
        match outcome {
            Ok(()) => {
                failures = 0;
                if !std::mem::replace(&mut open, true) {
                    port.opened(what);
                }
                port.bytes(&device.polled.whole(time));
            }
            Err(Failure::Link(ended)) => return Err(ended),
            Err(Failure::Answer(why)) => {
                port.bytes(&device.polled.failed(time, &why));
                failures += 1;
                if failures >= MOST_FAILURES {
                    return Err(Ended::Unanswered(why));
                }
            }
        }
    }
}

/// Why a round failed.
enum Failure {
    Link(Ended),
    Answer(String),
}

async fn round<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    device: &mut Device,
) -> Result<(), Failure> {
    let broke = |e| Failure::Link(Ended::Failed(e));
    discard(stream).await.map_err(Failure::Link)?;
    let mut first = true;
    while let Some(question) = device.polled.question() {
        if !std::mem::replace(&mut first, false) && !device.gap.is_zero() {
            tokio::time::sleep(device.gap).await;
        }
        stream.write_all(&question).await.map_err(broke)?;
        stream.flush().await.map_err(broke)?;
        let deadline = Instant::now() + device.patience;
        let (mut answer, mut chunk) = (Vec::new(), [0; 256]);
        loop {
            let Ok(read) = timeout_at(deadline, stream.read(&mut chunk)).await else {
                let ms = device.patience.as_millis();
                return Err(Failure::Answer(format!(
                    "no whole answer within {ms} ms, {} bytes",
                    answer.len()
                )));
            };
            match read.map_err(broke)? {
                0 => return Err(Failure::Link(Ended::Closed)),
                n => answer.extend_from_slice(&chunk[..n]),
            }
            match device.polled.answer(&answer).map_err(Failure::Answer)? {
                Answer::Whole => break,
                Answer::Partial if answer.len() > MOST_ANSWER_BYTES => {
                    return Err(Failure::Answer(format!("an answer of over {MOST_ANSWER_BYTES} bytes")));
                }
                Answer::Partial => {}
            }
        }
    }
    Ok(())
}

/// Throws away what is there already: the late answer to a question that was given up.
async fn discard<S: AsyncRead + Unpin>(stream: &mut S) -> Result<(), Ended> {
    let mut space = [0; 256];
    // A device that babbles is not listened to for ever.
    for _ in 0..64 {
        let mut buffer = ReadBuf::new(&mut space);
        let ready = poll_fn(|context| match Pin::new(&mut *stream).poll_read(context, &mut buffer) {
            Poll::Ready(result) => Poll::Ready(Some(result)),
            Poll::Pending => Poll::Ready(None),
        });
        match ready.await {
            None => return Ok(()),
            Some(Err(error)) => return Err(Ended::Failed(error)),
            Some(Ok(())) if buffer.filled().is_empty() => return Err(Ended::Closed),
            Some(Ok(())) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
