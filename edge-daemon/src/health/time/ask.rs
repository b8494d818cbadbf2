//! Asks the programs that keep clocks right: the edge.
//!
//! Sockets are opened for each round, so that nothing late is taken for an answer, and a program that was started again is found;
//! and they are connected, so that the kernel lets through nobody else's datagrams. A round has a limit of time and of datagrams.

use super::{Answer, Answers, Exchange, Rules, chrony, ptp};
use crate::config::TimeSource;
use socket2::{Domain, SockAddr, Socket, Type};
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::net::{UdpSocket, UnixDatagram};

/// How long a program may take; they answer within a millisecond.
const PATIENCE: Duration = Duration::from_millis(100);
/// Rounds without an answer before a program counts as silent; until then what it said last holds.
const SILENT_ROUNDS: u32 = 3;
/// Datagrams taken in a round: more than any answer has.
const MOST_DATAGRAMS: usize = 64;
/// The longest that is taken whole.
const LONGEST_DATAGRAM: usize = 2048;
/// What systemd-timesyncd touches when it has set the clock.
const TIMESYNCD_MARKER: &str = "run/systemd/timesync/synchronized";

/// Asks round by round.
#[derive(Debug)]
pub struct Asker {
    root: PathBuf,
    /// What the answers were asked by.
    rules: Option<Rules>,
    answers: Answers,
    /// Rounds since each last answered.
    chrony_missed: u32,
    ptp4l_missed: u32,
    /// What ptp4l has answered to, or is tried next.
    major_sdo: u8,
}

impl Asker {
    /// Looks for systemd-timesyncd's marker in this folder: `/`, or one made for a test.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let (rules, answers) = (None, Answers::default());
        Self { root: root.into(), rules, answers, chrony_missed: 0, ptp4l_missed: 0, major_sdo: 0 }
    }

    /// Asks whom the rules name, all at once; takes a tenth of a second at most.
    pub async fn ask(&mut self, rules: &Rules) -> Answers {
        if self.rules.as_ref() != Some(rules) {
            // What others said is not theirs.
            self.answers = Answers { ignored: self.answers.ignored, ..Answers::default() };
            (self.chrony_missed, self.ptp4l_missed) = (0, 0);
            self.rules = Some(rules.clone());
        }
        let asked = |named: TimeSource| [TimeSource::Auto, named].contains(&rules.source);
        let (by_chrony, by_ptp) = tokio::join!(
            only_if(asked(TimeSource::Chrony), ask_chrony(rules.chrony)),
            only_if(asked(TimeSource::Ptp4l), ask_ptp4l(&rules.ptp4l, rules.domain, self.major_sdo)),
        );
        let a = &mut self.answers;
        if let Some(heard) = by_chrony {
            heard.note(&mut a.chrony, &mut self.chrony_missed, &mut a.ignored);
        }
        if let Some(heard) = by_ptp {
            heard.note(&mut a.ptp4l, &mut self.ptp4l_missed, &mut a.ignored);
            if self.ptp4l_missed > 0 {
                self.major_sdo = 1 - self.major_sdo;
            }
        }
        // On a file system in memory.
        a.timesyncd = self.root.join(TIMESYNCD_MARKER).exists();
        let keeper = a.keeper();
        if let Some(name) = keeper.filter(|_| keeper != a.relied_on).map(super::Program::name) {
            tracing::info!("{name} keeps the system's clock right");
        }
        a.relied_on = keeper.or(a.relied_on);
        self.answers.clone()
    }
}

async fn only_if<T>(asked: bool, ask: impl Future<Output = T>) -> Option<T> {
    if asked { Some(ask.await) } else { None }
}

async fn ask_chrony(address: SocketAddr) -> Heard<super::Chrony> {
    hear(udp(address).await, chrony::Asking::new(rand::random())).await
}

async fn ask_ptp4l(path: &Path, domain: u8, major_sdo: u8) -> Heard<super::Ptp> {
    hear(unix(path), ptp::Asking::new(domain, major_sdo, rand::random())).await
}

/// What came of asking one program.
struct Heard<T> {
    told: Result<T, String>,
    ignored: u64,
}

impl<T> Heard<T> {
    fn note(self, answer: &mut Answer<T>, missed: &mut u32, ignored: &mut u64) {
        *ignored += self.ignored;
        match self.told {
            Ok(told) => (*answer, *missed) = (Answer::Told(told), 0),
            Err(why) => {
                *missed = missed.saturating_add(1);
                if *missed >= SILENT_ROUNDS {
                    *answer = Answer::Silent(why);
                }
            }
        }
    }
}

/// A connected socket.
enum Line {
    Udp(UdpSocket),
    Unix(UnixDatagram),
}

impl Line {
    async fn send(&self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Udp(socket) => socket.send(bytes).await,
            Self::Unix(socket) => socket.send(bytes).await,
        }
    }

    async fn recv(&self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Udp(socket) => socket.recv(buffer).await,
            Self::Unix(socket) => socket.recv(buffer).await,
        }
    }
}

async fn udp(to: SocketAddr) -> io::Result<Line> {
    let any: SocketAddr = match to {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(to).await?;
    Ok(Line::Udp(socket))
}

fn unix(to: &Path) -> io::Result<Line> {
    let socket = Socket::new(Domain::UNIX, Type::DGRAM, None)?;
    socket.set_nonblocking(true)?;
    // An empty name lets the kernel choose one of the abstract ones: it needs no folder, and nothing is left behind.
    socket.bind(&SockAddr::unix("")?)?;
    socket.connect(&SockAddr::unix(to)?)?;
    Ok(Line::Unix(UnixDatagram::from_std(socket.into())?))
}

async fn hear<E: Exchange>(line: io::Result<Line>, mut exchange: E) -> Heard<E::Told> {
    let (mut ignored, mut because) = (0, None);
    let talk = async {
        let line = line?;
        for request in exchange.requests() {
            line.send(&request).await?;
        }
        let mut buffer = [0; LONGEST_DATAGRAM];
        for _ in 0..MOST_DATAGRAMS {
            let length = line.recv(&mut buffer).await?;
            if let Err(why) = exchange.take(&buffer[..length]) {
                ignored += 1;
                tracing::debug!(%why, "ignored a datagram about the clock");
                because = Some(why.to_string());
            }
            if let Some(told) = exchange.told() {
                return Ok(told);
            }
        }
        Err(io::Error::other("too many datagrams"))
    };
    let told = match tokio::time::timeout(PATIENCE, talk).await {
        Ok(Ok(told)) => Ok(told),
        Ok(Err(why)) => Err(why.to_string()),
        Err(_) => Err(because.unwrap_or_else(|| format!("no answer within {} ms", PATIENCE.as_millis()))),
    };
    Heard { told, ignored }
}
