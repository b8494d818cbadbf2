//! Connected components by runs: the twin of `components.wgsl`.
//!
//! Pixels of one class that touch at an edge or a corner belong together. Each row's runs are joined with the runs of the row
//! above by union-find in which a set's root is its first run, so that one pass over the runs finds every root (the run-based
//! two-pass labelling of L. He, Y. Chao, K. Suzuki, IEEE Trans. Image Process. 17(5), 2008).

use super::boxes::Patch;
use super::dispatch::vectorised;

/// Pixels of one class beside one another in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    start: u32,
    /// One beyond the last.
    end: u32,
    row: u32,
    parent: u32,
    class: u8,
    held: u8,
}

/// The runs of a frame while its rows come, and what they make.
#[derive(Debug, Default)]
pub struct Components {
    runs: Vec<Run>,
    /// First run of the row above.
    above: usize,
    patches: Vec<Patch>,
    /// A root run's patch.
    patch_of: Vec<u32>,
}

impl Components {
    /// Forgets the last frame.
    pub fn clear(&mut self) {
        self.runs.clear();
        self.above = 0;
    }

    /// Takes the next row: its classes, and the evidence of having stopped.
    pub fn push_row(&mut self, row: usize, class: &[u8], held: &[u8]) {
        let here = self.runs.len();
        let mut x = 0;
        while let Some(start) = next_foreground(class, x) {
            let what = class[start];
            let end = run_end(class, start);
            let index = u32::try_from(self.runs.len()).unwrap_or(u32::MAX);
            let oldest = greatest(&held[start..end]);
            self.runs.push(Run {
                start: start as u32,
                end: end as u32,
                row: row as u32,
                parent: index,
                class: what,
                held: oldest,
            });
            x = end;
        }
        self.join(here);
        self.above = here;
    }

    /// Joins the runs from `here` on, a row's, with those of the row above that they touch.
    fn join(&mut self, here: usize) {
        let (mut a, mut b) = (self.above, here);
        let row = match self.runs.get(here) {
            Some(run) => run.row,
            None => return,
        };
        if self.runs.get(a).is_none_or(|r| r.row + 1 != row) {
            return;
        }
        while a < here && b < self.runs.len() {
            let (up, run) = (self.runs[a], self.runs[b]);
            if up.class == run.class && up.start <= run.end && run.start <= up.end {
                self.union(a as u32, b as u32);
            }
            // Where both end together, either may touch the next of the other at a corner.
            if up.end == run.end
                && self.runs.get(b + 1).is_some_and(|next| next.class == up.class && next.start == up.end)
            {
                self.union(a as u32, (b + 1) as u32);
            }
            // The one that ends first touches no later one.
            if up.end <= run.end {
                a += 1;
            } else {
                b += 1;
            }
        }
    }

    fn find(&mut self, mut i: u32) -> u32 {
        loop {
            let parent = self.runs[i as usize].parent;
            if parent == i {
                return i;
            }
            let above = self.runs[parent as usize].parent;
            self.runs[i as usize].parent = above;
            i = above;
        }
    }

    fn union(&mut self, a: u32, b: u32) {
        let (a, b) = (self.find(a), self.find(b));
        self.runs[a.max(b) as usize].parent = a.min(b);
    }

    /// The patches of the frame, in the order of their first pixels.
    pub(super) fn patches(&mut self) -> &[Patch] {
        self.patches.clear();
        self.patch_of.clear();
        for i in 0..self.runs.len() {
            // A root comes before all that belong to it, so its patch is there.
            let root = self.find(i as u32) as usize;
            let run = self.runs[i];
            let (left, right, length) = (run.start, run.end - 1, run.end - run.start);
            if root == i {
                self.patch_of.push(self.patches.len() as u32);
                self.patches.push(Patch {
                    left,
                    right,
                    top: run.row,
                    bottom: run.row,
                    area: length,
                    held: run.held,
                    class: run.class,
                });
                continue;
            }
            let patch = self.patch_of[root];
            self.patch_of.push(patch);
            let patch = &mut self.patches[patch as usize];
            patch.left = patch.left.min(left);
            patch.right = patch.right.max(right);
            patch.bottom = run.row;
            patch.area += length;
            patch.held = patch.held.max(run.held);
        }
        &self.patches
    }
}

/// The first pixel from `from` on that is no background.
fn next_foreground(class: &[u8], from: usize) -> Option<usize> {
    let rest = class.get(from..)?;
    let mut at = from;
    for word in rest.chunks_exact(WORD) {
        if word != [0; WORD] {
            break;
        }
        at += WORD;
    }
    class[at..].iter().position(|&c| c != 0).map(|n| at + n)
}

/// One beyond the last pixel of the run that begins at `start`.
fn run_end(class: &[u8], start: usize) -> usize {
    let what = class[start];
    let mut at = start;
    for word in class[start..].chunks_exact(WORD) {
        if word != [what; WORD] {
            break;
        }
        at += WORD;
    }
    class[at..].iter().position(|&c| c != what).map_or(class.len(), |n| at + n)
}

/// Pixels that are skipped at once.
const WORD: usize = 32;

vectorised! {
    /// The greatest of a run's counts.
    fn greatest(held: &[u8]) -> u8 = greatest_body;
}

#[inline(always)]
fn greatest_body(held: &[u8]) -> u8 {
    held.iter().fold(0, |a, &b| a.max(b))
}
