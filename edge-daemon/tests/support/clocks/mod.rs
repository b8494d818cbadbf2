//! A chronyd and a ptp4l that answer as they are told to.

pub mod replies;

use replies::{Ptp4l, Tracked, chrony_reply, ptp4l_replies};
use std::net::UdpSocket;
use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// How a program answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Manner<T> {
    /// As it should.
    Tells(T),
    /// Not at all.
    Silent,
    /// With bytes that mean nothing.
    Garbage,
    /// To another question than the one that was asked.
    OtherSequence(T),
    /// From an address that nobody asked.
    FromElsewhere(T),
}

/// What both have in common.
struct Inner<T> {
    manner: Mutex<Manner<T>>,
    asked: AtomicU64,
    stop: AtomicBool,
}

/// One of them; it ends when it is dropped.
pub struct Fake<T> {
    pub address: String,
    inner: Arc<Inner<T>>,
    thread: Option<JoinHandle<()>>,
    /// A socket's, which is gone with it.
    path: Option<PathBuf>,
}

impl<T: Clone + Send + 'static> Fake<T> {
    fn start(
        address: String,
        path: Option<PathBuf>,
        first: T,
        answer: impl Fn(&Manner<T>) -> bool + Send + 'static,
    ) -> Self {
        let inner =
            Arc::new(Inner { manner: Mutex::new(Manner::Tells(first)), asked: 0.into(), stop: false.into() });
        let shared = Arc::clone(&inner);
        let thread = std::thread::spawn(move || {
            while !shared.stop.load(Ordering::Relaxed) {
                let manner = shared.manner.lock().unwrap().clone();
                if answer(&manner) {
                    shared.asked.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        Self { address, inner, thread: Some(thread), path }
    }

    /// Answers so from now on.
    pub fn answer(&self, manner: Manner<T>) {
        *self.inner.manner.lock().unwrap() = manner;
    }

    /// Requests that came.
    pub fn asked(&self) -> u64 {
        self.inner.asked.load(Ordering::Relaxed)
    }
}

impl<T> Drop for Fake<T> {
    fn drop(&mut self) {
        self.inner.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
        if let Some(path) = &self.path {
            std::fs::remove_file(path).unwrap();
        }
    }
}

/// How long a fake listens before it looks whether it is to end or to answer otherwise.
const MOMENT: Duration = Duration::from_millis(20);
const GARBAGE: [u8; 5] = *b"\x06\x02\xff\0\x80";

/// A chronyd.
pub fn chronyd(first: Tracked) -> Fake<Tracked> {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(MOMENT)).unwrap();
    let elsewhere = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap().to_string();
    Fake::start(address, None, first, move |manner| {
        let mut request = [0; 512];
        let Ok((length, from)) = socket.recv_from(&mut request) else { return false };
        // A real one does not answer what is shorter than its reply.
        assert_eq!(length, 104);
        let mut send = |by: &UdpSocket, told: &Tracked, skew: u8| {
            request[11] ^= skew;
            by.send_to(&chrony_reply(&request, told), from).unwrap();
        };
        match manner {
            Manner::Tells(told) => send(&socket, told, 0),
            Manner::OtherSequence(told) => send(&socket, told, 0x40),
            Manner::FromElsewhere(told) => send(&elsewhere, told, 0),
            Manner::Garbage => _ = socket.send_to(&GARBAGE, from).unwrap(),
            Manner::Silent => {}
        }
        true
    })
}

/// A ptp4l at this path.
pub fn ptp4l(path: PathBuf, first: Ptp4l) -> Fake<Ptp4l> {
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(MOMENT)).unwrap();
    let elsewhere = UnixDatagram::unbound().unwrap();
    Fake::start(path.display().to_string(), Some(path), first, move |manner| {
        let mut request = [0; 512];
        let Ok((_, from)) = socket.recv_from(&mut request) else { return false };
        let mut send = |by: &UnixDatagram, told: &Ptp4l, skew: u8| {
            request[30] ^= skew;
            for reply in ptp4l_replies(&request, told) {
                // Who asked may have gone, and lets through nobody whom he did not ask.
                let _ = by.send_to_addr(&reply, &from);
            }
        };
        match manner {
            Manner::Tells(told) => send(&socket, told, 0),
            Manner::OtherSequence(told) => send(&socket, told, 0x40),
            Manner::FromElsewhere(told) => send(&elsewhere, told, 0),
            Manner::Garbage => _ = socket.send_to_addr(&GARBAGE, &from),
            Manner::Silent => {}
        }
        true
    })
}
