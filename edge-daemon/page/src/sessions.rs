//! Who has shown the password.

use rand::Rng as _;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a login lasts: a working day.
const LASTS: Duration = Duration::from_secs(12 * 3600);
/// Logins at the same time; the oldest gives way.
const MOST: usize = 64;
/// From the end of one guess to the next, whoever guesses.
const BETWEEN_GUESSES: Duration = Duration::from_secs(1);

/// Logins, and when the last guess was.
#[derive(Debug, Default)]
pub struct Sessions {
    until: Mutex<BTreeMap<String, Instant>>,
    last_guess: Mutex<Option<Instant>>,
}

impl Sessions {
    /// Takes one of the few guesses that are allowed a second; false where it must wait.
    pub fn may_guess(&self, now: Instant) -> bool {
        let mut last = self.last_guess.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_some_and(|at| now.saturating_duration_since(at) < BETWEEN_GUESSES) {
            return false;
        }
        *last = Some(now);
        true
    }

    /// A guess has been judged.
    pub fn guessed(&self, now: Instant) {
        *self.last_guess.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }

    /// A new login's token.
    pub fn begin(&self, now: Instant) -> String {
        let token: [u8; 32] = rand::rng().random();
        let token: String = token.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.retain(|_, end| *end > now);
        if until.len() >= MOST
            && let Some(oldest) = until.iter().min_by_key(|(_, end)| **end).map(|(token, _)| token.clone())
        {
            until.remove(&oldest);
        }
        until.insert(token.clone(), now + LASTS);
        token
    }

    /// Whether the token is one of a login that lasts.
    pub fn holds(&self, token: &str, now: Instant) -> bool {
        let until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.get(token).is_some_and(|end| *end > now)
    }

    /// Ends a login.
    pub fn end(&self, token: &str) {
        self.until.lock().unwrap_or_else(PoisonError::into_inner).remove(token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_lasts_until_it_is_over_or_ended() {
        let (sessions, now) = (Sessions::default(), Instant::now());
        let (one, two) = (sessions.begin(now), sessions.begin(now));
        assert_ne!(one, two);
        assert_eq!(one.len(), 64);
        assert!(sessions.holds(&one, now + LASTS - Duration::from_secs(1)));
        assert!(!sessions.holds(&one, now + LASTS));
        sessions.end(&one);
        assert!(!sessions.holds(&one, now) && sessions.holds(&two, now) && !sessions.holds("", now));
    }

    #[test]
    fn logins_are_bounded_and_the_oldest_gives_way() {
        let (sessions, now) = (Sessions::default(), Instant::now());
        let first = sessions.begin(now);
        for n in 1..=MOST as u64 {
            assert!(sessions.holds(&first, now), "{n}");
            sessions.begin(now + Duration::from_secs(n));
        }
        assert!(!sessions.holds(&first, now));
    }

    #[test]
    fn guesses_are_a_second_apart() {
        let (sessions, now) = (Sessions::default(), Instant::now());
        assert!(sessions.may_guess(now));
        assert!(!sessions.may_guess(now + Duration::from_millis(999)));
        assert!(sessions.may_guess(now + Duration::from_millis(1000)));
        assert!(!sessions.may_guess(now + Duration::from_millis(1001)));
        sessions.guessed(now + Duration::from_millis(1500));
        assert!(!sessions.may_guess(now + Duration::from_millis(2499)));
        assert!(sessions.may_guess(now + Duration::from_millis(2500)));
    }
}
