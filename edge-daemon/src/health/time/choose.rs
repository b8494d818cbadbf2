//! Whose word about the clock counts. Pure.

use super::{Chrony, Ptp, Reference};
use crate::config::TimeSource;

/// A program that keeps clocks right and says how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// chronyd.
    Chrony,
    /// linuxptp's ptp4l.
    Ptp4l,
}

impl Program {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chrony => "chrony",
            Self::Ptp4l => "ptp4l",
        }
    }
}

/// What a program said.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Answer<T> {
    /// It was not asked, or not long enough to say that it does not answer.
    #[default]
    NotAsked,
    /// Nothing of use, and why.
    Silent(String),
    /// This.
    Told(T),
}

impl<T> Answer<T> {
    const fn told(&self) -> Option<&T> {
        if let Self::Told(told) = self { Some(told) } else { None }
    }
}

/// What everybody said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// chronyd.
    pub chrony: Answer<Chrony>,
    /// ptp4l.
    pub ptp4l: Answer<Ptp>,
    /// systemd-timesyncd has set the clock.
    pub timesyncd: bool,
    /// Who was seen to keep the clock right last, where nobody is named.
    pub relied_on: Option<Program>,
    /// Datagrams that were no answer to what was asked, since the start.
    pub ignored: u64,
}

/// Whose word counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Word<'a> {
    /// The kernel's alone.
    Kernel,
    /// A program's that says nothing, and why.
    Silent(Program, &'a str),
    /// chrony's.
    Chrony(&'a Chrony),
    /// ptp4l's.
    Ptp(&'a Ptp),
}

impl Answers {
    /// Who keeps the clock right, as far as they say.
    #[must_use]
    pub fn keeper(&self) -> Option<Program> {
        let by_chrony = self
            .chrony
            .told()
            .is_some_and(|c| matches!(c.tracking.reference(), Reference::Server(_) | Reference::Clock(_)));
        let by_ptp = self.ptp4l.told().is_some_and(Ptp::follows);
        by_chrony.then_some(Program::Chrony).or_else(|| by_ptp.then_some(Program::Ptp4l))
    }

    /// ptp4l's word, whoever's counts.
    pub(super) const fn ptp(&self) -> Option<&Ptp> {
        self.ptp4l.told()
    }

    /// Whose word counts. Where nobody is named: of who keeps the clock right; else of who was seen to, for what he lost is what
    /// is to be told; else of who is there for nothing else.
    pub(super) fn word(&self, source: TimeSource) -> Word<'_> {
        match source {
            TimeSource::Kernel => Word::Kernel,
            TimeSource::Chrony => self.of(Program::Chrony),
            TimeSource::Ptp4l => self.of(Program::Ptp4l),
            TimeSource::Auto => match (self.keeper(), self.timesyncd, self.relied_on) {
                (Some(keeper), ..) => self.of(keeper),
                (None, true, _) => Word::Kernel,
                (None, false, Some(before)) => self.of(before),
                (None, false, None) => self.bystander(),
            },
        }
    }

    fn bystander(&self) -> Word<'_> {
        match (&self.chrony, &self.ptp4l) {
            (Answer::Told(chrony), _) => Word::Chrony(chrony),
            // One that gives others the time need not get it.
            (_, Answer::Told(ptp)) if !ptp.serves() => Word::Ptp(ptp),
            _ => Word::Kernel,
        }
    }

    fn of(&self, program: Program) -> Word<'_> {
        fn word<'a, T>(
            program: Program,
            answer: &'a Answer<T>,
            told: impl FnOnce(&'a T) -> Word<'a>,
        ) -> Word<'a> {
            match answer {
                Answer::NotAsked => Word::Kernel,
                Answer::Silent(why) => Word::Silent(program, why),
                Answer::Told(what) => told(what),
            }
        }
        match program {
            Program::Chrony => word(program, &self.chrony, Word::Chrony),
            Program::Ptp4l => word(program, &self.ptp4l, Word::Ptp),
        }
    }
}
