//! Where a store lies: a folder, or what a test puts in its place.

use crate::error::StoreError;
use crate::outbox::Settings;
use crate::store::Store;
use fusion_contract::UtcNs;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;

/// Opens stores, and keeps some room for the moment when the disk has none: even to delete, a store has to write.
pub trait Storage: Send + Sync + 'static {
    /// Opens the store, or begins a new one whose epoch is `now`.
    ///
    /// # Errors
    /// See [`StoreError`].
    fn open(&self, settings: &Settings, now: UtcNs) -> Result<Store, StoreError>;

    /// Sets a damaged store aside, in the place of one set aside before.
    ///
    /// # Errors
    /// It stays where it is.
    fn set_aside(&self) -> io::Result<()>;

    /// Takes so many bytes of room that nobody else gets then. Nothing happens where they are taken already.
    ///
    /// # Errors
    /// There is no room.
    fn reserve(&self, bytes: u64) -> io::Result<()>;

    /// Gives them back.
    ///
    /// # Errors
    /// They stay taken.
    fn release(&self) -> io::Result<()>;

    /// What errors call it.
    fn name(&self) -> String;
}

/// Files in a folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder(pub PathBuf);

impl Folder {
    fn file(&self) -> PathBuf {
        self.0.join("outbox.redb")
    }

    fn reserved(&self) -> PathBuf {
        self.0.join("outbox.reserve")
    }
}

impl Storage for Folder {
    fn open(&self, settings: &Settings, now: UtcNs) -> Result<Store, StoreError> {
        Store::open(&self.file(), settings.limits, &settings.consumers, now)
    }

    fn set_aside(&self) -> io::Result<()> {
        fs::rename(self.file(), self.file().with_extension("damaged"))
    }

    fn reserve(&self, bytes: u64) -> io::Result<()> {
        let path = self.reserved();
        if fs::metadata(&path).is_ok_and(|m| m.len() >= bytes) {
            return Ok(());
        }
        // Written, not only made as long: a hole takes no room. Not zeros: some file systems leave those out.
        let written = File::create(&path).and_then(|mut file| {
            let chunk = [0x5a; 1 << 16];
            for _ in 0..bytes.div_ceil(1 << 16) {
                file.write_all(&chunk)?;
            }
            file.sync_all()
        });
        if written.is_err() {
            // What could be taken of a full disk is better left to the store.
            let _ = fs::remove_file(&path);
        }
        written
    }

    fn release(&self) -> io::Result<()> {
        match fs::remove_file(self.reserved()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    fn name(&self) -> String {
        self.file().display().to_string()
    }
}
