use super::*;
use crate::acquire::{Item, Limits, Queue};
use crate::clock::Clock;
use crate::config::Unit;
use crate::decoders::decoder_for;
use fusion_contract::{LoopEdge, ScanData};
use fusion_decode::encode::{canoga_answer, smartsensor_event};
use fusion_decode::modbus_loops::rtu::crc;
use fusion_decode::{Decoded, canoga, smartsensor};
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::io::DuplexStream;

/// A unit with one source in a polled format and a loop that it feeds.
fn unit(format: &str, table: &str, channel: &str) -> Unit {
    let text = format!(
        "[unit]\ncity = \"c\"\nname = \"u\"\nlatitude_degrees = 48\nlongitude_degrees = 11\n[publish]\nenabled = false\n\
         [[source]]\nname = \"card\"\nformat = \"{format}\"\nserial = {{ path = \"/dev/ttyS9\", baud = 9600 }}\n{table}\n\
         [[loop]]\nname = \"a\"\nsource = \"card\"\nchannel = \"{channel}\"\nx_metres = 0\ny_metres = 0\n\
         heading_degrees = 0\nstamp = \"device\"\n"
    );
    Unit::from_text(&text, "unit.toml").unwrap_or_else(|e| panic!("{e}"))
}

/// Polls a device that answers by a list (none: not at all) until the list is over; tells why it ended, and what was decoded.
async fn poll(unit: &Unit, answers: Vec<Option<Vec<u8>>>) -> (Ended, Vec<Vec<u8>>, Decoded) {
    let clock = Arc::new(Clock::new());
    let queue = Arc::new(Queue::new(1, Limits { chunks: 1000, bytes: 1 << 20 }, clock));
    let port = Port { source: 0, name: "card".into(), queue: Arc::clone(&queue) };
    let (near, far) = tokio::io::duplex(4096);
    let device = Device::of(&unit.sources[0].source).unwrap();
    let asked = tokio::spawn(answer(far, answers));
    let Err(ended) = ask_for_ever(near, "the line", device, &port).await;
    let (mut items, mut out) = (VecDeque::new(), Decoded::default());
    queue.take(None, &mut items);
    let mut decoder = decoder_for(&unit.sources[0]);
    // Open is what has answered.
    let opened = items.iter().position(|i| matches!(i, Item::Link { up: true, .. }));
    let answered = out_frames_before(&items, opened);
    for item in &items {
        if let Item::Bytes { bytes, .. } = item {
            decoder.push(bytes, &mut out);
        }
    }
    assert_eq!(opened.is_some(), out.frames > out.faults.len() as u64, "{out:?}");
    assert_eq!(answered, 0, "bytes of an answer before it was told");
    (ended, asked.await.unwrap(), out)
}

/// Polls that were answered in front of the item at which the line was opened.
fn out_frames_before(items: &VecDeque<Item>, opened: Option<usize>) -> usize {
    let before = items.iter().take(opened.unwrap_or(items.len()));
    let failed = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("failed");
    before.filter(|i| matches!(i, Item::Bytes { bytes, .. } if !failed(bytes))).count()
}

/// Answers each question by the list, then closes.
async fn answer(mut far: DuplexStream, answers: Vec<Option<Vec<u8>>>) -> Vec<Vec<u8>> {
    let mut questions = Vec::new();
    for answer in answers {
        let mut question = vec![0; 256];
        let Ok(n @ 1..) = far.read(&mut question).await else { break };
        question.truncate(n);
        questions.push(question);
        if let Some(answer) = answer {
            // In two pieces, as serial lines deliver.
            let (a, b) = answer.split_at(answer.len() / 2);
            far.write_all(a).await.unwrap();
            tokio::task::yield_now().await;
            far.write_all(b).await.unwrap();
        }
    }
    questions
}

fn registers(station: u8, words: &[u16]) -> Option<Vec<u8>> {
    let mut frame = vec![station, 0, words.len() as u8 * 2];
    // An LD120's status is an input register, its counter two holding registers.
    frame[1] = if words.len() == 1 { 4 } else { 3 };
    frame.extend(words.iter().flat_map(|w| w.to_be_bytes()));
    frame.extend(crc(&frame).to_le_bytes());
    Some(frame)
}

const LD120: &str = "modbus_loops = { card = \"ld120\", station = 7, poll_ms = 5, answer_ms = 60 }";

fn edges(out: &Decoded) -> Vec<bool> {
    let on = |d: &ScanData| if let ScanData::Loop(LoopEdge { on }) = d { Some(*on) } else { None };
    out.messages.iter().filter_map(|m| on(&m.data)).collect()
}

#[tokio::test]
async fn a_modbus_card_is_asked_for_what_its_map_needs() {
    let poll_of = |on: bool, count: u16| [registers(7, &[u16::from(on) << 1]), registers(7, &[0, count])];
    let answers = [poll_of(false, 3), poll_of(true, 4), poll_of(true, 4), poll_of(false, 4)].concat();
    let (ended, questions, out) = poll(&unit("modbus_loops", LD120, "1"), answers).await;
    assert!(matches!(ended, Ended::Closed | Ended::Failed(_)), "{ended}");
    assert_eq!(questions[0][..6], [7, 4, 0, 1, 0, 1]);
    assert_eq!(questions[1][..6], [7, 3, 0, 9, 0, 2]);
    assert_eq!((edges(&out), out.faults), (vec![true, false], vec![]));
    let between = out_times(&out.messages);
    assert!(between[1] - between[0] > 4_000_000, "polls are 5 ms apart: {between:?}");
}

fn out_times(messages: &[fusion_decode::Message]) -> Vec<i64> {
    messages.iter().map(|m| m.device_time.unwrap().0).collect()
}

#[tokio::test]
async fn a_late_answer_is_thrown_away_and_the_next_poll_is_good() {
    let status = |on: bool| registers(7, &[u16::from(on) << 1]);
    // The first answer is cut: the round fails. Its rest comes in front of nothing.
    let cut = status(false).map(|a| a[..3].to_vec());
    let answers = vec![cut, status(false), registers(7, &[0, 0]), status(true), registers(7, &[0, 1])];
    let (_, questions, out) = poll(&unit("modbus_loops", LD120, "1"), answers).await;
    assert_eq!(questions.len(), 5);
    assert_eq!((edges(&out), out.faults.len()), (vec![true], 1));
    assert!(out.faults[0].what.contains("no whole answer within 60 ms"), "{:?}", out.faults);
}

#[tokio::test]
async fn a_card_that_never_answers_ends_the_connection() {
    let (ended, questions, out) = poll(&unit("modbus_loops", LD120, "1"), vec![None; 9]).await;
    assert!(matches!(&ended, Ended::Unanswered(why) if why.contains("0 bytes")), "{ended}");
    assert_eq!((questions.len(), out.faults.len()), (MOST_FAILURES as usize, MOST_FAILURES as usize));
}

#[tokio::test]
async fn a_canoga_card_is_asked_for_its_last_passages() {
    let still = canoga::Detection::default();
    let answer = |n: u32| {
        let d = canoga::Detection { duration_ms: 400, start_ms: n * 1000, count: n as u8, state: 0 };
        Some(canoga_answer(&[still, d, still, still]))
    };
    let table = "canoga = { address = 1, poll_ms = 5, answer_ms = 60 }";
    let damaged = answer(3).map(|mut a| {
        a[20] ^= 1;
        a
    });
    let (_, questions, out) = poll(&unit("canoga", table, "2"), vec![answer(1), answer(2), damaged]).await;
    assert_eq!(questions[0], b"<08\x01*1F>");
    assert_eq!(edges(&out), [true, false]);
    assert_eq!(out.messages[0].source.as_deref(), Some("2"));
    assert!(out.faults.len() == 1 && out.faults[0].what.contains("checksum"), "{:?}", out.faults);
}

#[tokio::test]
async fn a_smartsensor_is_asked_until_it_has_no_more_vehicles() {
    let setup = smartsensor::Setup::default();
    let event = smartsensor::VehicleEvent {
        time: UtcNs(1_790_000_000_000_000_000),
        lane: 2,
        range_m: 9.0,
        duration_ms: 300,
        speed_mps: Some(12.0),
        class: 1,
        length_m: 4.5,
    };
    let (some, none) = (smartsensor_event(3, 1, Some(&event), setup), smartsensor_event(3, 1, None, setup));
    let answers = vec![Some(some.clone()), Some(some), Some(none.clone()), Some(none)];
    let table = "smartsensor_hd = { sensor_id = 3, poll_ms = 5, answer_ms = 60 }";
    let (_, questions, out) = poll(&unit("smartsensor_hd", table, "2"), answers).await;
    assert_eq!(questions.len(), 4);
    assert_eq!(questions[0], smartsensor::request(3, 1));
    assert_eq!((edges(&out), out.faults), (vec![true, false, true, false], vec![]));
    assert_eq!(out.frames, 4);
}
