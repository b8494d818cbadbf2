//! How far the application has come with each unit, so that it goes on there after a restart.

use super::{ClientError, Position, UnitId};
use redb::{Database, ReadableDatabase as _, TableDefinition};
use std::collections::BTreeMap;
use std::path::Path;

/// Keeps positions. An application that writes a position in the same transaction as what it made of the message is
/// told every message exactly once, also when it is killed: it implements this on its own database.
pub trait Cursors: Send {
    /// Where the application stands with a unit; none where it never heard of it.
    ///
    /// # Errors
    /// It can't be read.
    fn load(&mut self, unit: &UnitId) -> Result<Option<Position>, ClientError>;

    /// Keeps where it stands with some units; when it returns, that is on disk.
    ///
    /// # Errors
    /// It can't be written.
    fn save(&mut self, moved: &[(UnitId, Position)]) -> Result<(), ClientError>;
}

impl<C: Cursors + ?Sized> Cursors for Box<C> {
    fn load(&mut self, unit: &UnitId) -> Result<Option<Position>, ClientError> {
        (**self).load(unit)
    }

    fn save(&mut self, moved: &[(UnitId, Position)]) -> Result<(), ClientError> {
        (**self).save(moved)
    }
}

/// Cursors that last as long as the program: for those who look on, and acknowledge nothing.
#[derive(Clone, Debug, Default)]
pub struct InMemory(BTreeMap<UnitId, Position>);

impl Cursors for InMemory {
    fn load(&mut self, unit: &UnitId) -> Result<Option<Position>, ClientError> {
        Ok(self.0.get(unit).copied())
    }

    fn save(&mut self, moved: &[(UnitId, Position)]) -> Result<(), ClientError> {
        self.0.extend(moved.iter().cloned());
        Ok(())
    }
}

/// Epoch and next number by `city/unit`.
const CURSORS: TableDefinition<'static, &str, (u64, u64)> = TableDefinition::new("cursors");

/// Cursors in a file, synchronised with each save. An application that is killed after it took messages and before
/// they were confirmed is told those again.
#[derive(Debug)]
pub struct CursorFile(Database);

impl CursorFile {
    /// Opens the file, or creates it.
    ///
    /// # Errors
    /// It can't be opened, or another program has it.
    pub fn open(path: &Path) -> Result<Self, ClientError> {
        let open = || -> Result<Database, redb::Error> {
            let mut builder = Database::builder();
            builder.set_cache_size(1 << 20).set_check_integrity_on_open(true);
            let db = builder.create(path)?;
            let txn = db.begin_write()?;
            txn.open_table(CURSORS)?;
            txn.commit()?;
            Ok(db)
        };
        open()
            .map(Self)
            .map_err(|source| ClientError::Open { path: path.to_owned(), source: Box::new(source) })
    }

    fn read(&self, unit: &str) -> Result<Option<Position>, redb::Error> {
        let table = self.0.begin_read()?.open_table(CURSORS)?;
        let found = table.get(unit)?.map(|v| v.value());
        Ok(found.map(|(epoch, next)| Position { epoch, next }))
    }

    fn write(&self, moved: &[(UnitId, Position)]) -> Result<(), redb::Error> {
        let txn = self.0.begin_write()?;
        {
            let mut table = txn.open_table(CURSORS)?;
            for (unit, p) in moved {
                table.insert(unit.to_string().as_str(), (p.epoch, p.next))?;
            }
        }
        Ok(txn.commit()?)
    }
}

impl Cursors for CursorFile {
    fn load(&mut self, unit: &UnitId) -> Result<Option<Position>, ClientError> {
        self.read(&unit.to_string())
            .map_err(|e| ClientError::Cursor { unit: unit.clone(), source: Box::new(e) })
    }

    fn save(&mut self, moved: &[(UnitId, Position)]) -> Result<(), ClientError> {
        let Some((unit, _)) = moved.first() else { return Ok(()) };
        self.write(moved).map_err(|e| ClientError::Cursor { unit: unit.clone(), source: Box::new(e) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_outlives_the_program_and_belongs_to_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cursors");
        let unit = |name: &str| UnitId { city: "c".parse().unwrap(), unit: name.parse().unwrap() };
        let mut file = CursorFile::open(&path).unwrap();
        assert_eq!(file.load(&unit("a")).unwrap(), None);
        let position = Position { epoch: u64::MAX, next: 12 };
        file.save(&[(unit("a"), position), (unit("b"), Position::default())]).unwrap();
        let error = CursorFile::open(&path).unwrap_err();
        assert!(error.to_string().contains("one program at a time"), "{error}");
        drop(file);
        let mut file = CursorFile::open(&path).unwrap();
        assert_eq!(file.load(&unit("a")).unwrap(), Some(position));
        assert_eq!(file.load(&unit("b")).unwrap(), Some(Position::default()));
    }
}
