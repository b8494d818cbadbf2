//! What the history asks of a disk: a folder of files that are written once, from front to back.

use crate::FolderError;
use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that is read.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// A file that is written.
pub trait SegmentFile: Debug + Send + Sync {
    /// Appends, as much as goes at once.
    ///
    /// # Errors
    /// The disk fails or is full.
    fn append(&self, bytes: &[u8]) -> io::Result<usize>;

    /// Returns when everything appended survives a power cut.
    ///
    /// # Errors
    /// The disk fails.
    fn sync(&self) -> io::Result<()>;
}

/// Where segments lie.
pub trait Disk: Debug + Send + Sync {
    /// Names and bytes of all files.
    ///
    /// # Errors
    /// It can't be read.
    fn list(&self) -> io::Result<Vec<(String, u64)>>;

    /// Begins a file.
    ///
    /// # Errors
    /// It can't be created.
    fn create(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>>;

    /// Opens a file to read, also one that is being written.
    ///
    /// # Errors
    /// It can't be opened.
    fn open(&self, name: &str) -> io::Result<Box<dyn ReadSeek>>;

    /// Gives a file another name.
    ///
    /// # Errors
    /// The disk fails.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Deletes a file; one that is being read is read to its end.
    ///
    /// # Errors
    /// The disk fails.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Free bytes.
    ///
    /// # Errors
    /// The disk does not say.
    fn free_bytes(&self) -> io::Result<u64>;
}

/// A folder of the file system.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Creates it where it is not there. Nobody but its owner may read what is in it.
    ///
    /// # Errors
    /// It can't be created.
    pub fn create(path: &Path) -> Result<Self, FolderError> {
        fs::create_dir_all(path)
            .map(|()| Self(path.to_owned()))
            .map_err(|source| FolderError { path: path.to_owned(), source })
    }

    /// A new name is only there after a power cut if the folder says so.
    fn sync(&self) -> io::Result<()> {
        File::open(&self.0)?.sync_all()
    }
}

impl Disk for Folder {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            let about = entry.metadata()?;
            if let (true, Ok(name)) = (about.is_file(), entry.file_name().into_string()) {
                found.push((name, about.len()));
            }
        }
        found.sort();
        Ok(found)
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        use std::os::unix::fs::OpenOptionsExt as _;
        let mut options = OpenOptions::new();
        let file = options.write(true).create(true).truncate(true).mode(0o640).open(self.0.join(name))?;
        self.sync()?;
        Ok(Arc::new(file))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn ReadSeek>> {
        Ok(Box::new(File::open(self.0.join(name))?))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))?;
        self.sync()
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    fn free_bytes(&self) -> io::Result<u64> {
        let about = rustix::fs::statvfs(&self.0)?;
        Ok(about.f_bavail.saturating_mul(about.f_frsize))
    }
}

impl SegmentFile for File {
    fn append(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut file = self;
        file.write(bytes)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}
