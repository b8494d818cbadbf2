//! Files of a city's folder. Private keys are their owner's from the first byte on.

use crate::{CertsError, Issued};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

pub(crate) const CERTIFICATE: &str = "certificate.pem";
pub(crate) const KEY: &str = "key.pem";

pub(crate) fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> CertsError {
    let path = path.to_owned();
    move |source| CertsError::Io { what, path, source }
}

pub(crate) fn read(path: &Path) -> Result<String, CertsError> {
    fs::read_to_string(path).map_err(failed("read", path))
}

/// Refuses a key that group or others may do anything with.
pub(crate) fn private(path: &Path) -> Result<(), CertsError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path).map_err(failed("look at", path))?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(CertsError::Exposed { path: path.to_owned(), mode });
        }
    }
    Ok(())
}

/// Makes a folder that only its owner looks into, with those above it.
pub(crate) fn make_folder(path: &Path) -> Result<(), CertsError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(failed("make folder", path))
}

/// Writes a file in one step: whoever reads it gets the old text or the new one.
pub(crate) fn replace(path: &Path, text: &str, private: bool) -> Result<(), CertsError> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);
    match fs::remove_file(new) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(failed("remove", new)(e)),
        _ => {}
    }
    create(new, text, private)?;
    fs::rename(new, path).map_err(failed("rename to", path))?;
    sync_folder(path)
}

/// Writes a file that must not exist.
pub(crate) fn create(path: &Path, text: &str, private: bool) -> Result<(), CertsError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if private { 0o600 } else { 0o644 });
    let mut file = options.open(path).map_err(failed("create", path))?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed("write", path))
}

/// The key first: a certificate whose key was lost half-way would be of no use.
pub(crate) fn replace_pair(folder: &Path, issued: &Issued) -> Result<(), CertsError> {
    replace(&folder.join(KEY), issued.key.expose(), true)?;
    replace(&folder.join(CERTIFICATE), &issued.certificate, false)
}

/// So that the name, too, is there after a power cut.
fn sync_folder(path: &Path) -> Result<(), CertsError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    File::open(folder).and_then(|f| f.sync_all()).map_err(failed("synchronise", folder))
}
