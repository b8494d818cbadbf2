//! Ok, degraded, blind: worse at once, better only after a while. Pure.
//!
//! ```text
//!        a reason                  nothing that may start a track delivers
//!  OK ─────────────▶ DEGRADED ───────────────────────────────────────────▶ BLIND
//!   ◀───────────────          ◀───────────────────────────────────────────
//!     no reason for `recover`     something delivers, for `recover`
//! ```
//!
//! Who reads the state once a minute still learns that something was wrong: a reason that has gone stays among the past ones
//! until the unit has been better for `recover`.

use fusion_contract::UtcNs;
use fusion_wire::proto::{Reason, UnitState};

/// What was found at one health message.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// How the unit is.
    pub state: UnitState,
    /// Since when.
    pub since: UtcNs,
    /// Why it is not ok now.
    pub reasons: Vec<Reason>,
    /// Why it was not a moment ago, newest last.
    pub past: Vec<Reason>,
}

/// Goes from message to message.
#[derive(Clone, Debug, Default)]
pub struct StateMachine {
    /// State, and since when.
    state: Option<(UnitState, UtcNs)>,
    /// When it was last found blind, and when last not ok.
    blind_at: Option<UtcNs>,
    unwell_at: Option<UtcNs>,
    /// Reasons with when they were last found, in the order in which they first were.
    seen: Vec<(Reason, UtcNs)>,
}

/// Reasons kept: a unit with more has its first ones to look at.
const MOST_SEEN: usize = 256;

impl StateMachine {
    /// Judges what was found at `at`; instants never go back. `recover_ns` is how long it must be better before it is said
    /// to be.
    pub fn judge(&mut self, at: UtcNs, recover_ns: i64, blind: bool, reasons: Vec<Reason>) -> Judgement {
        if blind {
            self.blind_at = Some(at);
        }
        if blind || !reasons.is_empty() {
            self.unwell_at = Some(at);
        }
        let lasts =
            |last: Option<UtcNs>| last.is_some_and(|last| at.0.saturating_sub(last.0) < recover_ns.max(1));
        let was = self.state.map(|(state, _)| state);
        // What was never said need not be waited out.
        let state = if blind || (was == Some(UnitState::Blind) && lasts(self.blind_at)) {
            UnitState::Blind
        } else if !reasons.is_empty() || (was.is_some_and(|w| w != UnitState::Ok) && lasts(self.unwell_at)) {
            UnitState::Degraded
        } else {
            UnitState::Ok
        };
        let since = self.state.filter(|(before, _)| *before == state).map_or(at, |(_, since)| since);
        self.state = Some((state, since));
        self.remember(at, recover_ns, state, &reasons);
        let past =
            self.seen.iter().filter(|(_, last)| *last != at).map(|(reason, _)| reason.clone()).collect();
        Judgement { state, since, reasons, past }
    }

    fn remember(&mut self, at: UtcNs, recover_ns: i64, state: UnitState, reasons: &[Reason]) {
        for reason in reasons {
            let same = |(seen, _): &(Reason, UtcNs)| seen.code == reason.code && seen.sensor == reason.sensor;
            let found = (reason.clone(), at);
            match self.seen.iter().position(same) {
                Some(index) => self.seen[index] = found,
                None if self.seen.len() < MOST_SEEN => self.seen.push(found),
                None => {}
            }
        }
        self.seen
            .retain(|(_, last)| state != UnitState::Ok && at.0.saturating_sub(last.0) < recover_ns.max(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const S: i64 = 1_000_000_000;
    const RECOVER: i64 = 5 * S;

    fn reason(code: &str) -> Reason {
        Reason { code: code.to_owned(), text: format!("{code}!"), ..Reason::default() }
    }

    /// Feeds one finding a second; answers with the states.
    fn states(found: &[(bool, &[&str])]) -> Vec<UnitState> {
        let mut machine = StateMachine::default();
        let judged = found.iter().enumerate().map(|(second, (blind, codes))| {
            let reasons = codes.iter().map(|code| reason(code)).collect();
            machine.judge(UtcNs(second as i64 * S), RECOVER, *blind, reasons).state
        });
        judged.collect()
    }

    #[test]
    fn worse_at_once_better_after_a_while() {
        use UnitState::{Blind, Degraded, Ok};
        let quiet: (bool, &[&str]) = (false, &[]);
        let mut found = vec![quiet, (false, &["a"][..]), (true, &["a"][..])];
        found.extend([quiet; 7]);
        // The last blindness is at 2 s: blind until 7 s, and by then well for as long.
        assert_eq!(states(&found), [Ok, Degraded, Blind, Blind, Blind, Blind, Blind, Ok, Ok, Ok]);
        let found = [(true, &["a"][..]), (false, &["a"][..]), (false, &["a"][..])];
        assert_eq!(states(&found), [Blind; 3]);
        let mut found = vec![(true, &["a"][..])];
        found.extend([(false, &["b"][..]); 6]);
        assert_eq!(states(&found), [Blind, Blind, Blind, Blind, Blind, Degraded, Degraded]);
    }

    #[test]
    fn what_flickers_is_one_degradation() {
        let mut machine = StateMachine::default();
        machine.judge(UtcNs(0), RECOVER, false, Vec::new());
        for second in 1..20 {
            let reasons = if second % 4 == 1 { vec![reason("queue-full")] } else { Vec::new() };
            let judged = machine.judge(UtcNs(second * S), RECOVER, false, reasons.clone());
            assert_eq!((judged.state, judged.since), (UnitState::Degraded, UtcNs(S)));
            assert_eq!(judged.reasons, reasons);
            assert_eq!(judged.past.is_empty(), !reasons.is_empty(), "{judged:?}");
        }
        let well = machine.judge(UtcNs(30 * S), RECOVER, false, Vec::new());
        assert_eq!((well.state, well.since, well.past), (UnitState::Ok, UtcNs(30 * S), Vec::new()));
    }

    proptest! {
        /// Against the definition: a state is left for a better one exactly when nothing as bad was found for so long.
        #[test]
        fn no_state_is_left_too_early_nor_kept_too_long(found in prop::collection::vec((any::<bool>(), any::<bool>()), 1..60)) {
            let mut machine = StateMachine::default();
            let mut seconds = Vec::new();
            for (second, (blind, reasoned)) in found.iter().enumerate() {
                let reasons = if *reasoned { vec![reason("a")] } else { Vec::new() };
                let state = machine.judge(UtcNs(second as i64 * S), RECOVER, *blind, reasons).state;
                seconds.push((*blind, *blind || *reasoned));
                let recent = &seconds[seconds.len().saturating_sub(5)..];
                let wanted = if recent.iter().any(|(blind, _)| *blind) {
                    UnitState::Blind
                } else if recent.iter().any(|(_, unwell)| *unwell) {
                    UnitState::Degraded
                } else {
                    UnitState::Ok
                };
                prop_assert_eq!(state, wanted, "at {} s of {:?}", second, found);
            }
        }
    }
}
