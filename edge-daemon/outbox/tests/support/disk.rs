//! A disk in memory that can lose its power between any two writes, and run out of room.
//!
//! What was written since the last sync reaches the medium sector by sector, in any order and in any part: after the
//! power comes back each sector holds what was synced or any later version of it.

use fusion_contract::UtcNs;
use fusion_outbox::{Settings, Storage, Store, StoreError};
use rand::Rng;
use redb::StorageBackend;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Error, ErrorKind};
use std::sync::{Arc, Mutex};

const SECTOR: usize = 512;

#[derive(Clone, Debug, Default)]
struct Medium {
    /// What reads see.
    seen: Vec<u8>,
    /// What has been synced.
    synced: Vec<u8>,
    /// By sector: versions written since, oldest first.
    loose: BTreeMap<usize, Vec<[u8; SECTOR]>>,
    /// Lengths set since.
    lengths: Vec<usize>,
    /// Changes until the power goes.
    power: Option<u64>,
    /// Most sectors that hold anything.
    room: Option<usize>,
    held: BTreeSet<usize>,
    /// Room that is kept.
    reserved: usize,
    /// Takes no write at all.
    jammed: bool,
    /// Says no when the file is to grow; else only when it is written to, as most file systems do.
    refuses_to_grow: bool,
}

/// Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct Disk(Arc<Mutex<Medium>>);

impl Disk {
    /// The power goes after so many more changes.
    pub fn cut_power_after(&self, changes: u64) {
        self.0.lock().unwrap().power = Some(changes);
    }

    pub fn has_power(&self) -> bool {
        self.0.lock().unwrap().power != Some(0)
    }

    /// Room for so many bytes in all; none: without bound.
    pub fn room(&self, bytes: Option<usize>, refuses_to_grow: bool) {
        let mut medium = self.0.lock().unwrap();
        medium.room = bytes.map(|b| b / SECTOR);
        medium.refuses_to_grow = refuses_to_grow;
    }

    /// No write has room, not even one over what is there.
    pub fn jam(&self, jammed: bool) {
        self.0.lock().unwrap().jammed = jammed;
    }

    pub fn len_bytes(&self) -> usize {
        self.0.lock().unwrap().seen.len()
    }

    /// The disk as it is when the power comes back.
    pub fn after_power_cut(&self, rng: &mut impl Rng) -> Self {
        let before = self.0.lock().unwrap();
        let mut bytes = before.synced.clone();
        let kept = rng.random_range(0..=before.lengths.len());
        if let Some(length) = before.lengths[..kept].last() {
            bytes.resize(*length, 0);
        }
        for (sector, versions) in &before.loose {
            let kept = rng.random_range(0..=versions.len());
            let at = sector * SECTOR;
            if let (Some(version), true) = (versions[..kept].last(), at < bytes.len()) {
                let end = bytes.len().min(at + SECTOR);
                bytes[at..end].copy_from_slice(&version[..end - at]);
            }
        }
        let held = (0..bytes.len().div_ceil(SECTOR)).collect();
        Self(Arc::new(Mutex::new(Medium { seen: bytes.clone(), synced: bytes, held, ..Medium::default() })))
    }
}

impl Storage for Disk {
    fn open(&self, settings: &Settings, now: UtcNs) -> Result<Store, StoreError> {
        Store::on(self.clone(), settings.limits, &settings.consumers, now)
    }

    fn set_aside(&self) -> Result<(), Error> {
        *self.0.lock().unwrap() = Medium::default();
        Ok(())
    }

    fn reserve(&self, bytes: u64) -> Result<(), Error> {
        let mut medium = self.0.lock().unwrap();
        let sectors = bytes as usize / SECTOR;
        if medium.reserved == 0 && medium.full(sectors) {
            return Err(ErrorKind::StorageFull.into());
        }
        medium.reserved = sectors;
        Ok(())
    }

    fn release(&self) -> Result<(), Error> {
        self.0.lock().unwrap().reserved = 0;
        Ok(())
    }

    fn name(&self) -> String {
        "disk in memory".to_owned()
    }
}

impl Medium {
    /// One change happens, if there is still power.
    fn change(&mut self) -> Result<(), Error> {
        match &mut self.power {
            None => Ok(()),
            Some(0) => Err(Error::other("the power is gone")),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
        }
    }

    fn full(&self, more: usize) -> bool {
        self.room.is_some_and(|room| self.held.len() + self.reserved + more > room)
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> Result<u64, Error> {
        Ok(self.0.lock().unwrap().seen.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), Error> {
        let medium = self.0.lock().unwrap();
        let offset = offset as usize;
        let bytes = medium.seen.get(offset..offset + out.len()).ok_or(ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(bytes);
        Ok(())
    }

    fn set_len(&self, len: u64) -> Result<(), Error> {
        let mut medium = self.0.lock().unwrap();
        medium.change()?;
        let len = len as usize;
        let grows = len.saturating_sub(medium.seen.len()).div_ceil(SECTOR);
        if grows > 0 && medium.refuses_to_grow && medium.full(grows) {
            return Err(ErrorKind::StorageFull.into());
        }
        medium.seen.resize(len, 0);
        medium.held.retain(|sector| sector * SECTOR < len);
        medium.lengths.push(len);
        Ok(())
    }

    fn sync_data(&self) -> Result<(), Error> {
        let mut medium = self.0.lock().unwrap();
        medium.change()?;
        let seen = medium.seen.clone();
        medium.synced = seen;
        medium.loose.clear();
        medium.lengths.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), Error> {
        let mut medium = self.0.lock().unwrap();
        let offset = offset as usize;
        let sectors = offset / SECTOR..(offset + data.len()).div_ceil(SECTOR);
        let new = sectors.clone().filter(|s| !medium.held.contains(s)).count();
        if medium.jammed || (new > 0 && medium.full(new)) {
            return Err(ErrorKind::StorageFull.into());
        }
        // The power may go in the middle of a long write.
        for (i, part) in data.chunks(SECTOR).enumerate() {
            medium.change()?;
            let at = offset + i * SECTOR;
            medium.seen.get_mut(at..at + part.len()).ok_or(ErrorKind::UnexpectedEof)?.copy_from_slice(part);
            for sector in at / SECTOR..(at + part.len()).div_ceil(SECTOR) {
                let from = sector * SECTOR;
                let mut version = [0; SECTOR];
                let end = medium.seen.len().min(from + SECTOR);
                version[..end - from].copy_from_slice(&medium.seen[from..end]);
                medium.loose.entry(sector).or_default().push(version);
                medium.held.insert(sector);
            }
        }
        Ok(())
    }
}
