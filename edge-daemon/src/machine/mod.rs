//! What the machine says of itself: temperatures, power, and what the unit takes of memory and processor.
//!
//! All of it comes from files of the kernel (sysfs, procfs, control groups), of which any may be missing on a given box, vanish
//! while it is read, or hold nonsense. What can't be read is left out and counted; nothing here fails. Reading may take
//! milliseconds (a sensor behind I²C), so it has a thread of its own.

mod files;
mod memory;
mod power;
mod thermal;

pub use power::Power;
pub use thermal::Temperature;

use files::Files;
use std::path::PathBuf;

/// One look at the machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Thermal zones, in the kernel's order; names are unique.
    pub temperatures: Vec<Temperature>,
    /// Supply rails; names are unique.
    pub powers: Vec<Power>,
    /// Memory that is this process's alone and can't be given back (anonymous, resident), bytes.
    pub memory_bytes: Option<u64>,
    /// The least of what its control groups allow it, bytes; none where they allow everything.
    pub memory_limit_bytes: Option<u64>,
    /// Processor time that this process has taken, seconds.
    pub cpu_s: Option<f64>,
    /// Files that are there and said nothing of use.
    pub unreadable: u64,
}

/// Where the kernel's files are.
#[derive(Clone, Debug)]
pub struct Machine {
    root: PathBuf,
}

impl Machine {
    /// Of the machine whose `sys` and `proc` lie in this folder: `/`, or one made for a test.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Looks at all of it.
    #[must_use]
    pub fn read(&self) -> Reading {
        let mut files = Files::at(&self.root);
        Reading {
            temperatures: thermal::temperatures(&mut files),
            powers: power::powers(&mut files),
            memory_bytes: memory::anonymous_bytes(&mut files),
            memory_limit_bytes: memory::limit_bytes(&mut files),
            cpu_s: memory::cpu_s(&mut files),
            unreadable: files.unreadable,
        }
    }
}

#[cfg(test)]
mod tests;
