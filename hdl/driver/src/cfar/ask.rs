//! Profiles to the core, and what it says of them.

use super::{Profiles, Rule};
use crate::core::{Core, CoreError};
use crate::statistics::count;
use hdl::regmap::{CellRecord, Reply, Request, feature};
use std::time::Instant;

/// Profiles that are on their way at once: while the core answers one, the next comes in, and it has room for that one.
const UNDER_WAY: usize = 2;

impl Core {
    /// Sends profiles and waits for what stands out in each, which goes to `found`, profile by profile, in the order of the cells.
    /// False where the time was over first.
    ///
    /// # Errors
    /// [`CoreError`]; one that has no CFAR is [`CoreError::Lacks`]. Then `found` may hold anything.
    pub fn detect(
        &mut self,
        rule: Rule,
        profiles: &Profiles,
        until: Instant,
        found: &mut Vec<Vec<CellRecord>>,
    ) -> Result<bool, CoreError> {
        if self.hello().features & feature::CFAR == 0 {
            return Err(CoreError::Lacks { link: self.link().name().to_owned(), what: "CFAR" });
        }
        found.resize_with(profiles.len(), Vec::new);
        self.forget_answers();
        let first_tag = self.tag();
        let mut sent = 0;
        for (at, found) in found.iter_mut().enumerate() {
            while sent < profiles.len() && sent < at + UNDER_WAY {
                let Rule { share, rank } = rule;
                self.next_tag();
                self.put(&Request::Cfar { share, share_edge: share, rank, cells: profiles.profile(sent) });
                sent += 1;
            }
            self.send()?;
            let tag = first_tag.wrapping_add(at as u8).wrapping_add(1);
            if !self.detected(tag, profiles.profile(at), until, found)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Waits for the answer about one profile.
    fn detected(
        &mut self,
        tag: u8,
        profile: &[u16],
        until: Instant,
        found: &mut Vec<CellRecord>,
    ) -> Result<bool, CoreError> {
        found.clear();
        loop {
            match self.answer(tag, until)? {
                None => return Ok(false),
                Some(Reply::Cells(more)) => found.extend(more),
                Some(Reply::CfarDone { cells, detected }) => {
                    judge(profile, cells, detected, found)?;
                    return Ok(true);
                }
                Some(Reply::Error { op, code }) => return Err(CoreError::Refused { op, code }),
                Some(_) => count(&self.statistics().frames_stray, 1),
            }
        }
    }
}

/// Whether the core had the whole profile, and all that it found arrived and is of this profile.
fn judge(profile: &[u16], cells: u16, detected: u16, found: &[CellRecord]) -> Result<(), CoreError> {
    for (what, got, want) in [
        ("cells", u32::from(cells), profile.len() as u32),
        ("cells that stand out", found.len() as u32, u32::from(detected)),
    ] {
        if got != want {
            return Err(CoreError::Incomplete { what, got, want });
        }
    }
    let known = |record: &&CellRecord| profile.get(usize::from(record.index)) == Some(&record.power);
    let follows = |pair: &[CellRecord]| pair[0].index < pair[1].index;
    let wrong = found
        .iter()
        .find(|record| !known(record))
        .or_else(|| found.windows(2).find(|pair| !follows(pair)).map(|pair| &pair[1]));
    match wrong {
        Some(record) => Err(CoreError::Cell { index: record.index }),
        None => Ok(()),
    }
}
