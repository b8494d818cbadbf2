//! `kerbctl certs`: a city's certificates and access lists.

mod list;

use anyhow::{Context as _, Result};
use certs::access::RouterOptions;
use certs::{City, Entry, Kind, Lifetime};
use clap::{Args, Subcommand, ValueEnum};
use fusion_wire::Name;
use fusion_wire::identity::Identity;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Options of `kerbctl certs`.
#[derive(Debug, Args)]
#[command(after_help = "\
A city has one authority. It signs a certificate for each unit, each brain (a program that reads the units) and each \
router, and routers let each do what it is for: a unit speaks under its own keys and hears nobody else's, a brain reads \
all and alone commands, a stranger can do neither.

A city from nothing:
  kerbctl certs authority springfield
  kerbctl certs router central --host router.springfield.example
  kerbctl certs unit springfield main-and-first second-and-oak
  kerbctl certs brain hall --connect tls/router.springfield.example:7447
  kerbctl certs router-config central

Keep the folder where nobody else looks in, and a copy of it where no fire reaches both: whoever has authority.key can \
make certificates, and without it nobody can.")]
pub struct CertsArgs {
    /// Folder in which each city has its own.
    #[arg(long, global = true, value_name = "DIR", default_value = "certs")]
    dir: PathBuf,
    /// Whose certificates, where the folder holds several cities.
    #[arg(long, global = true, value_name = "CITY")]
    city: Option<Name>,
    /// Days that new certificates are valid. Default: 7300 for an authority, 1825 for a unit, 730 for a brain or router.
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=36_500))]
    days: Option<i64>,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes a city's authority. Refuses where there is one.
    Authority {
        /// The city, as in the units' keys.
        city: Name,
    },
    /// Makes certificates for units of a city.
    #[command(
        after_help = "Routers know a new unit from their next start on: make certificates for boxes that are still in their cartons, too."
    )]
    Unit {
        /// The city, as in the units' [unit] city.
        city: Name,
        /// The units, as in their [unit] name.
        #[arg(required = true)]
        names: Vec<Name>,
        /// Host name or address under which the unit is reached, where it listens. May be given several times.
        #[arg(long)]
        host: Vec<String>,
    },
    /// Makes a certificate for a brain: a program that reads every unit and may command.
    Brain {
        /// Its name.
        name: Name,
        /// The router it connects to, such as tls/router.example.org:7447. May be given several times.
        #[arg(long, value_name = "ENDPOINT", required = true)]
        connect: Vec<String>,
    },
    /// Makes a certificate for a router.
    Router {
        /// Its name, for people and for its folder.
        name: Name,
        /// Host name or address that units and brains connect to, as in their endpoints. May be given several times.
        #[arg(long, required = true)]
        host: Vec<String>,
    },
    /// Lists certificates: for whom, until when.
    List,
    /// Makes new keys and certificates for names that have them.
    #[command(after_help = "\
The old certificate stays valid until its date, so nothing stops. Copy the new files over the old ones: a unit or a \
brain takes them when it next connects, a router when it next starts.
A key that may be in wrong hands is not rotated but revoked.")]
    Rotate {
        /// unit, brain or router. Without it: everything that expires soon.
        #[arg(requires = "names")]
        kind: Option<KindArg>,
        /// The names.
        names: Vec<Name>,
        /// What expires within so many days, where no name is given.
        #[arg(long, value_name = "DAYS", default_value_t = 60)]
        within: i64,
    },
    /// Shuts names out: they leave the routers' access lists, and their keys are deleted here.
    #[command(after_help = "\
Takes effect when each router has started anew with the file that this command wrote; until then a stolen key works. \
Live data of every unit stop for the restart and until the units have connected again by themselves: they try at once, \
after a second, after two more, and then every four. What they do not store is lost to the brain.
The box itself may come back: `kerbctl certs unit` then makes the next issue of its name, which the lost key does not \
open.")]
    Revoke {
        /// unit or brain.
        kind: KindArg,
        /// The names.
        #[arg(required = true)]
        names: Vec<Name>,
    },
    /// Writes a router's configuration: TLS on both ends, and the access list.
    #[command(after_help = "\
Start it with `kerbctl router --config FILE`, or with any zenohd of the same version.
Written again, the file keeps what was changed in it by hand, and so it does when units and brains come and go: only \
the options here and the access list are written anew.")]
    RouterConfig {
        /// The router.
        name: Name,
        /// Endpoint to listen on. May be given several times.
        #[arg(long, value_name = "ENDPOINT", default_value = "tls/0.0.0.0:7447")]
        listen: Vec<String>,
        /// Folder on the router's machine with its authority.pem, certificate.pem and key.pem. Default: where they lie here.
        #[arg(long, value_name = "DIR")]
        files: Option<PathBuf>,
    },
}

/// What a certificate is for.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArg {
    /// A box at the kerb.
    Unit,
    /// A program that reads every unit.
    Brain,
    /// What carries it all.
    Router,
}

impl From<KindArg> for Kind {
    fn from(kind: KindArg) -> Self {
        match kind {
            KindArg::Unit => Self::Unit,
            KindArg::Brain => Self::Brain,
            KindArg::Router => Self::Router,
        }
    }
}

/// Does it; returns what to tell the user.
///
/// # Errors
/// Says what is wrong and what to do.
pub fn run(args: &CertsArgs) -> Result<String> {
    let now_s = now_s()?;
    let open = |city: Option<&Name>| City::open(&args.dir, city.or(args.city.as_ref()));
    match &args.what {
        What::Authority { city } => {
            let identity = Identity::Authority { city: city.clone() };
            let days = args.days.unwrap_or_else(|| Lifetime::usual_days(&identity));
            let city = City::create(&args.dir, city, Lifetime { now_s, days })?;
            let until = list::date(city.authority().not_after_s);
            Ok(format!(
                "{identity} is made, valid until {until}, in {}.\nauthority.key never leaves this machine except for a backup.",
                city.folder().display()
            ))
        }
        What::Unit { city, names, host } => {
            let city = open(Some(city))?;
            let made = issue(&city, Kind::Unit, names, host, now_s, args.days)?;
            Ok(format!("{made}{}{}", unit_hint(&city), rewrite(&city)?))
        }
        What::Brain { name, connect } => {
            let city = open(None)?;
            let made = issue(&city, Kind::Brain, std::slice::from_ref(name), &[], now_s, args.days)?;
            let folder = absolute(&city.folder_of(Kind::Brain, name))?;
            let config = city.write_brain_config(name, connect, &folder)?;
            let told = format!("Its Zenoh session is opened from {}.\n", config.display());
            Ok(format!("{made}{told}{}", rewrite(&city)?))
        }
        What::Router { name, host } => {
            let city = open(None)?;
            let made = issue(&city, Kind::Router, std::slice::from_ref(name), host, now_s, args.days)?;
            Ok(format!("{made}Its configuration: kerbctl certs router-config {name}"))
        }
        What::List => Ok(list::table(&open(None)?, now_s)?),
        What::Rotate { kind, names, within } => rotate(&open(None)?, *kind, names, *within, now_s, args.days),
        What::Revoke { kind, names } => revoke(&open(None)?, (*kind).into(), names),
        What::RouterConfig { name, listen, files } => {
            let city = open(None)?;
            let folder = city.folder_of(Kind::Router, name);
            let files = files.as_ref().map_or_else(|| absolute(&folder), |f| Ok(f.display().to_string()))?;
            let path = city.write_router_config(name, &RouterOptions { listen: listen.clone(), files })?;
            Ok(format!(
                "{} lets in {} units and brains.\nStart the router: kerbctl router --config {}",
                path.display(),
                city.allowed()?.len(),
                path.display()
            ))
        }
    }
}

fn issue(
    city: &City,
    kind: Kind,
    names: &[Name],
    hosts: &[String],
    now_s: i64,
    days: Option<i64>,
) -> Result<String> {
    let mut text = String::new();
    for name in names {
        let entry = city.issue(kind, name, hosts, now_s, days)?;
        made(&mut text, &entry)?;
    }
    Ok(text)
}

fn made(text: &mut String, entry: &Entry) -> Result<()> {
    let folder = entry.path.parent().unwrap_or(Path::new(".")).display();
    let (identity, until) = (&entry.certificate.identity, list::date(entry.certificate.not_after_s));
    Ok(writeln!(text, "{identity} is valid until {until}, in {folder}.")?)
}

fn unit_hint(city: &City) -> String {
    format!(
        "Copy authority.pem, certificate.pem and key.pem of {}/unit/NAME to the box, key.pem readable by the daemon's user\n\
         alone, and name them in its configuration:\n\n\
         [publish]\n\
         connect = [\"tls/ROUTER:7447\"]\n\n\
         [publish.tls]\n\
         authority = \"/etc/kerbside/tls/authority.pem\"\n\
         certificate = \"/etc/kerbside/tls/certificate.pem\"\n\
         key = \"/etc/kerbside/tls/key.pem\"\n",
        city.folder().display()
    )
}

/// Brings routers' files up to date and says what that needs.
fn rewrite(city: &City) -> Result<String> {
    let written = city.rewrite_router_configs()?;
    let mut text = String::new();
    for path in &written {
        writeln!(text, "{} has the new access list.", path.display())?;
    }
    if !written.is_empty() {
        writeln!(text, "Copy it to its router and start the router anew: Zenoh reads it only then.")?;
    }
    Ok(text)
}

fn rotate(
    city: &City,
    kind: Option<KindArg>,
    names: &[Name],
    within: i64,
    now_s: i64,
    days: Option<i64>,
) -> Result<String> {
    let mut wanted: Vec<(Kind, Name)> = Vec::new();
    match kind {
        Some(kind) => wanted.extend(names.iter().map(|n| (kind.into(), n.clone()))),
        None => {
            for entry in city.entries()?.iter().filter(|e| !e.revoked && list::days_left(e, now_s) <= within)
            {
                let role = entry.certificate.identity.role();
                let kind =
                    Kind::ALL.into_iter().find(|k| k.word() == role).context("not a role that is issued")?;
                wanted.push((kind, Name::new(&entry.name)?));
            }
        }
    }
    if wanted.is_empty() {
        return Ok(format!("Nothing expires within {within} days.\n"));
    }
    let mut text = String::new();
    for (kind, name) in wanted {
        made(&mut text, &city.rotate(kind, &name, now_s, days)?)?;
    }
    text.push_str(
        "Copy the files over the old ones, which stay valid until their date. Units and brains take them when they next\n\
         connect, routers when they next start.\n",
    );
    Ok(text)
}

fn revoke(city: &City, kind: Kind, names: &[Name]) -> Result<String> {
    let mut text = String::new();
    for name in names {
        let entry = city.revoke(kind, name)?;
        writeln!(text, "{} is off the access list; its key is deleted here.", entry.certificate.identity)?;
    }
    let told = rewrite(city)?;
    if told.is_empty() {
        text.push_str(
            "No router's configuration lies here: write it anew with `kerbctl certs router-config`.\n",
        );
    }
    text.push_str(&told);
    text.push_str(
        "Until each router has started anew the name is still let in. Live data stop for the restart and the seconds in which\n\
         units connect again.\n",
    );
    Ok(text)
}

fn absolute(path: &Path) -> Result<String> {
    let absolute =
        std::path::absolute(path).with_context(|| format!("can't tell where {} is", path.display()))?;
    Ok(absolute.display().to_string())
}

fn now_s() -> Result<i64> {
    let since =
        SystemTime::now().duration_since(UNIX_EPOCH).context("this machine's clock is before 1970")?;
    Ok(i64::try_from(since.as_secs())?)
}
