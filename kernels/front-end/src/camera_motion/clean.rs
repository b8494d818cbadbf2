//! Cleaning: the majority of 3 × 3, the twin of `clean.wgsl`.
//!
//! A pixel is foreground where five or more of the nine are; it has stopped where more than half of those have. What lies
//! outside the frame is background.

use super::boxes::Motion;
use super::dispatch::vectorised;

/// Class of background after cleaning.
pub const BACKGROUND: u8 = 0;
/// Class of what moves, after cleaning.
pub const MOVING: u8 = Motion::Moving as u8;
/// Class of what has stopped, after cleaning.
pub const STOPPED: u8 = Motion::Stopped as u8;

/// Of nine pixels, how many make it foreground.
pub const MAJORITY: u8 = 5;

vectorised! {
    /// Cleans a row: `above`, `here`, `below` are raw classes, `sums` is room for as many and two more, `class` is the result.
    pub fn clean_row(above: &[u8], here: &[u8], below: &[u8], sums: &mut [u8], class: &mut [u8]) -> () = clean_row_body;
}

#[inline(always)]
fn clean_row_body(above: &[u8], here: &[u8], below: &[u8], sums: &mut [u8], class: &mut [u8]) {
    let n = class.len();
    let (above, here, below) = (&above[..n], &here[..n], &below[..n]);
    let sums = &mut sums[..n + 2];
    // Three of a column: at most three in either half of the byte.
    for x in 0..n {
        sums[x + 1] = above[x] + here[x] + below[x];
    }
    sums[0] = 0;
    sums[n + 1] = 0;
    let (left, middle, right) = (&sums[..n], &sums[1..=n], &sums[2..]);
    for x in 0..n {
        let sum = left[x] + middle[x] + right[x];
        let (foreground, stopped) = (sum & 15, sum >> 4);
        let which = if stopped * 2 > foreground { STOPPED } else { MOVING };
        class[x] = if foreground >= MAJORITY { which } else { BACKGROUND };
    }
}
