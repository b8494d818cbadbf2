//! A city's folder.
//!
//! ```text
//! <dir>/<city>/authority.pem                       for everybody
//!              authority.key                       for nobody
//!              unit/<name>/    authority.pem, certificate.pem, key.pem: what goes to the box
//!              brain/<name>/   the same, and zenoh.json5
//!              router/<name>/  the same, and router.json5 with the access list
//!              revoked/        certificates whose names are shut out
//! ```

use crate::access::{self, RouterOptions};
use crate::files::{self, CERTIFICATE, failed};
use crate::{Authority, CertsError, Lifetime};
use fusion_wire::Name;
use fusion_wire::identity::{Certificate, Identity};
use serde_json::Value;
use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

const AUTHORITY: &str = "authority.pem";
const AUTHORITY_KEY: &str = "authority.key";
const REVOKED: &str = "revoked";
const ROUTER_CONFIG: &str = "router.json5";
const BRAIN_CONFIG: &str = "zenoh.json5";

/// What a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A box at the kerb.
    Unit,
    /// A program that reads every unit and may command.
    Brain,
    /// What carries it all.
    Router,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Router, Self::Brain, Self::Unit];

    /// Its word, which is its folder too.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Brain => "brain",
            Self::Router => "router",
        }
    }
}

/// One certificate that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The folder's name: the unit's, the brain's or the router's own.
    pub name: String,
    /// The certificate's file.
    pub path: PathBuf,
    /// What it says.
    pub certificate: Certificate,
    /// Shut out.
    pub revoked: bool,
}

/// A city's folder, with its authority.
pub struct City {
    folder: PathBuf,
    name: Name,
    authority: Authority,
}

impl City {
    /// Makes a city's authority.
    ///
    /// # Errors
    /// There is one, its name is too long, or the folder can't be written.
    pub fn create(dir: &Path, city: &Name, lifetime: Lifetime) -> Result<Self, CertsError> {
        let folder = dir.join(city.as_str());
        for file in [AUTHORITY_KEY, AUTHORITY].map(|f| folder.join(f)) {
            if file.exists() {
                return Err(CertsError::AuthorityExists { path: file });
            }
        }
        let issued = Authority::create(city, lifetime)?;
        files::make_folder(&folder)?;
        files::create(&folder.join(AUTHORITY_KEY), issued.key.expose(), true)?;
        files::create(&folder.join(AUTHORITY), &issued.certificate, false)?;
        Self::open(dir, Some(city))
    }

    /// Opens a city's folder; the only one in `dir` where no city is given.
    ///
    /// # Errors
    /// There is none, there are several, or its authority can't be used.
    pub fn open(dir: &Path, city: Option<&Name>) -> Result<Self, CertsError> {
        let name = match city {
            Some(city) => city.clone(),
            None => only_city(dir)?,
        };
        let folder = dir.join(name.as_str());
        let paths = [folder.join(AUTHORITY), folder.join(AUTHORITY_KEY)];
        if !paths[0].exists() {
            return Err(CertsError::NoAuthority { city: name.to_string(), dir: dir.to_owned() });
        }
        files::private(&paths[1])?;
        let [certificate, key] = paths.each_ref().map(|p| files::read(p));
        let authority = Authority::from_pem(&certificate?, &key?, [&paths[0], &paths[1]])?;
        Ok(Self { folder, name, authority })
    }

    /// The city.
    #[must_use]
    pub const fn name(&self) -> &Name {
        &self.name
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The authority's certificate.
    #[must_use]
    pub const fn authority(&self) -> &Certificate {
        self.authority.certificate()
    }

    /// Where a certificate's files lie.
    #[must_use]
    pub fn folder_of(&self, kind: Kind, name: &Name) -> PathBuf {
        self.folder.join(kind.word()).join(name.as_str())
    }

    /// Issues the first certificate of a name, or its next after the last was revoked. `days`: none for the usual time.
    ///
    /// # Errors
    /// The name is taken, or see [`Authority::issue`].
    pub fn issue(
        &self,
        kind: Kind,
        name: &Name,
        hosts: &[String],
        now_s: i64,
        days: Option<i64>,
    ) -> Result<Entry, CertsError> {
        let folder = self.folder_of(kind, name);
        if folder.join(CERTIFICATE).exists() {
            return Err(CertsError::Exists { kind: kind.word(), name: name.to_string(), folder });
        }
        let identity = self.next_identity(kind, name)?;
        let days = days.unwrap_or_else(|| Lifetime::usual_days(&identity));
        let issued = self.authority.issue(&identity, hosts, Lifetime { now_s, days })?;
        files::make_folder(&folder)?;
        files::replace(&folder.join(AUTHORITY), &files::read(&self.folder.join(AUTHORITY))?, false)?;
        files::replace_pair(&folder, &issued)?;
        self.entry(kind, name)
    }

    /// Makes a new key and certificate with the same name and hosts. The old one stays valid until its date.
    ///
    /// # Errors
    /// There is none of that name, or see [`Authority::issue`].
    pub fn rotate(
        &self,
        kind: Kind,
        name: &Name,
        now_s: i64,
        days: Option<i64>,
    ) -> Result<Entry, CertsError> {
        let old = self.entry(kind, name)?.certificate;
        let days = days.unwrap_or_else(|| Lifetime::usual_days(&old.identity));
        let issued = self.authority.issue(&old.identity, &old.hosts, Lifetime { now_s, days })?;
        files::replace_pair(&self.folder_of(kind, name), &issued)?;
        self.entry(kind, name)
    }

    /// Takes a name off the access lists and deletes its key. Gives back what was revoked.
    ///
    /// # Errors
    /// There is none of that name, or it is a router's.
    pub fn revoke(&self, kind: Kind, name: &Name) -> Result<Entry, CertsError> {
        if kind == Kind::Router {
            return Err(CertsError::RouterRevoked);
        }
        let entry = self.entry(kind, name)?;
        let file = entry.certificate.identity.to_string().replace('/', "+");
        let revoked = self.folder.join(REVOKED);
        files::make_folder(&revoked)?;
        // From here on it is off every list that is written, whatever happens to its folder.
        files::replace(&revoked.join(format!("{file}.pem")), &files::read(&entry.path)?, false)?;
        let folder = self.folder_of(kind, name);
        fs::remove_dir_all(&folder).map_err(failed("remove", &folder))?;
        self.rewrite_router_configs()?;
        Ok(entry)
    }

    /// Every certificate, by kind and name, the revoked ones last.
    ///
    /// # Errors
    /// A folder can't be read or holds something else.
    pub fn entries(&self) -> Result<Vec<Entry>, CertsError> {
        let mut revoked = Vec::new();
        for path in listed(&self.folder.join(REVOKED))? {
            let certificate = certificate(&path)?;
            let name = match &certificate.identity {
                Identity::Unit { name, .. } | Identity::Brain { name, .. } => name.to_string(),
                Identity::Authority { city } | Identity::Router { city } => city.to_string(),
            };
            revoked.push(Entry { name, path, certificate, revoked: true });
        }
        let mut entries = Vec::new();
        for kind in Kind::ALL {
            for folder in listed(&self.folder.join(kind.word()))? {
                let path = folder.join(CERTIFICATE);
                let name = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                let certificate = certificate(&path)?;
                // A revocation that was cut short.
                if !revoked.iter().any(|r: &Entry| r.certificate.identity == certificate.identity) {
                    entries.push(Entry { name, path, certificate, revoked: false });
                }
            }
        }
        entries.append(&mut revoked);
        Ok(entries)
    }

    /// Units and brains that routers shall let in.
    ///
    /// # Errors
    /// See [`City::entries`].
    pub fn allowed(&self) -> Result<Vec<Identity>, CertsError> {
        let entries = self.entries()?.into_iter().filter(|e| !e.revoked);
        Ok(entries
            .map(|e| e.certificate.identity)
            .filter(|i| !matches!(i, Identity::Router { .. }))
            .collect())
    }

    /// Writes a router's configuration. One that is there keeps what was changed in it; only `options` and the access
    /// list are written anew. Gives back the file.
    ///
    /// # Errors
    /// There is no such router, or its file can't be read or written.
    pub fn write_router_config(&self, router: &Name, options: &RouterOptions) -> Result<PathBuf, CertsError> {
        self.entry(Kind::Router, router)?;
        let path = self.folder_of(Kind::Router, router).join(ROUTER_CONFIG);
        let fresh = access::router_config(options, &self.name, &self.allowed()?);
        let config = match path.exists() {
            true => {
                over(read_config(&path)?, fresh, &["listen", "access_control"], &["transport", "link", "tls"])
            }
            false => fresh,
        };
        write_config(&path, &config)?;
        Ok(path)
    }

    /// Brings the access list of every router's configuration up to date. Gives back the files.
    ///
    /// # Errors
    /// One can't be read or written.
    pub fn rewrite_router_configs(&self) -> Result<Vec<PathBuf>, CertsError> {
        let (allowed, mut written) = (self.allowed()?, Vec::new());
        for folder in listed(&self.folder.join(Kind::Router.word()))? {
            let path = folder.join(ROUTER_CONFIG);
            if path.exists() {
                let config = access::with_access(read_config(&path)?, &self.name, &allowed);
                write_config(&path, &config)?;
                written.push(path);
            }
        }
        Ok(written)
    }

    /// Writes what a brain's Zenoh session needs. Gives back the file.
    ///
    /// # Errors
    /// There is no such brain, or the file can't be written.
    pub fn write_brain_config(
        &self,
        brain: &Name,
        connect: &[String],
        folder: &str,
    ) -> Result<PathBuf, CertsError> {
        self.entry(Kind::Brain, brain)?;
        let path = self.folder_of(Kind::Brain, brain).join(BRAIN_CONFIG);
        let text = format!("{:#}\n", access::brain_config(connect, folder));
        files::replace(&path, &text, false)?;
        Ok(path)
    }

    fn entry(&self, kind: Kind, name: &Name) -> Result<Entry, CertsError> {
        let path = self.folder_of(kind, name).join(CERTIFICATE);
        if !path.exists() {
            let (kind, name, folder) = (kind.word(), name.to_string(), self.folder.clone());
            return Err(CertsError::NotFound { kind, name, folder });
        }
        let certificate = certificate(&path)?;
        Ok(Entry { name: name.to_string(), path, certificate, revoked: false })
    }

    /// One past the last issue of this name that was revoked.
    fn next_identity(&self, kind: Kind, name: &Name) -> Result<Identity, CertsError> {
        let first = match kind {
            Kind::Router => return Ok(Identity::router(&self.name)),
            Kind::Brain => Identity::brain(&self.name, name),
            Kind::Unit => Identity::unit(&self.name, name),
        };
        let issues = self.entries()?.into_iter().filter(|e| e.revoked).filter_map(|e| {
            match (&first, e.certificate.identity) {
                (Identity::Unit { name, .. }, Identity::Unit { name: other, issue, .. })
                | (Identity::Brain { name, .. }, Identity::Brain { name: other, issue, .. }) => {
                    (*name == other).then_some(issue)
                }
                _ => None,
            }
        });
        let next = issues.max().map_or(NonZeroU32::MIN, |last| last.saturating_add(1));
        let (city, name) = (self.name.clone(), name.clone());
        Ok(match kind {
            Kind::Brain => Identity::Brain { city, name, issue: next },
            Kind::Unit | Kind::Router => Identity::Unit { city, name, issue: next },
        })
    }
}

fn only_city(dir: &Path) -> Result<Name, CertsError> {
    let is_city = |path: &PathBuf| path.join(AUTHORITY).exists();
    let names = listed(dir)?.into_iter().filter(is_city);
    let mut names: Vec<Name> = names
        .filter_map(|p| p.file_name().and_then(|n| n.to_str()).and_then(|n| Name::new(n).ok()))
        .collect();
    match names.len() {
        0 => Err(CertsError::NoAuthority { city: "any city".to_owned(), dir: dir.to_owned() }),
        1 => Ok(names.remove(0)),
        _ => {
            let cities = names.iter().map(Name::to_string).collect();
            Err(CertsError::WhichCity { dir: dir.to_owned(), cities })
        }
    }
}

/// What lies in a folder, by name; nothing where it does not exist.
fn listed(folder: &Path) -> Result<Vec<PathBuf>, CertsError> {
    let read = match fs::read_dir(folder) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        read => read.map_err(failed("list", folder))?,
    };
    let paths: Result<Vec<PathBuf>, _> = read.map(|entry| entry.map(|e| e.path())).collect();
    let mut paths = paths.map_err(failed("list", folder))?;
    paths.sort();
    Ok(paths)
}

fn certificate(path: &Path) -> Result<Certificate, CertsError> {
    let pem = files::read(path)?;
    Certificate::from_pem(pem.as_bytes())
        .map_err(|source| CertsError::Certificate { path: path.to_owned(), source })
}

fn read_config(path: &Path) -> Result<Value, CertsError> {
    json5::from_str(&files::read(path)?)
        .map_err(|e| CertsError::RouterConfig { path: path.to_owned(), why: e.to_string() })
}

/// `old` with these keys, and what lies at this path, as in `fresh`.
fn over(mut old: Value, fresh: Value, keys: &[&str], path: &[&str]) -> Value {
    let mut places: Vec<Vec<&str>> = keys.iter().map(|k| vec![*k]).collect();
    places.push(path.to_vec());
    for place in places {
        let new = place.iter().fold(&fresh, |value, key| &value[*key]).clone();
        let mut at = &mut old;
        for key in place {
            if !at.is_object() {
                *at = Value::Object(serde_json::Map::new());
            }
            at = &mut at[key];
        }
        *at = new;
    }
    old
}

fn write_config(path: &Path, config: &Value) -> Result<(), CertsError> {
    let text = format!(
        "// A Kerbside router's configuration. `kerbctl certs` writes access_control anew whenever a unit or a brain comes or\n\
         // goes; what else is changed here stays, comments do not. Zenoh reads it when the router starts.\n{config:#}\n"
    );
    files::replace(path, &text, false)
}
