//! Which units of which city, and where they are met: what commands that talk to units ask for.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use edge_daemon::config::model::{Publish, ZenohMode};
use edge_daemon::publish::session;
use fusion_wire::Name;
use zenoh::Session;

/// Where units are met, and which.
#[derive(Clone, Debug, Args)]
pub struct Connection {
    /// Where to connect to: a router's, or a unit's own endpoint, such as tcp/localhost:7447. May be given again.
    #[arg(long, required_unless_present = "zenoh", value_name = "ENDPOINT")]
    pub connect: Vec<String>,
    /// A Zenoh configuration (JSON5) that says where to connect to, with which certificate, such as the zenoh.json5 of
    /// `kerbctl certs brain`.
    #[arg(long, value_name = "FILE")]
    pub zenoh: Option<String>,
    /// The city. None: every city.
    #[arg(long)]
    pub city: Option<Name>,
    /// The unit. None: every unit.
    #[arg(long)]
    pub unit: Option<Name>,
}

impl Connection {
    /// Opens a session as a client: a router carries nothing from one peer to another, it expects them to find each
    /// other.
    ///
    /// # Errors
    /// A unit without its city, or what Zenoh's configuration refuses.
    pub fn open(&self) -> Result<Session> {
        if self.unit.is_some() && self.city.is_none() {
            bail!("--unit needs --city: a unit's name is unique in its city only");
        }
        open(&Publish {
            mode: ZenohMode::Client,
            connect: self.connect.clone(),
            zenoh_file: self.zenoh.clone(),
            ..Publish::default()
        })
    }
}

/// Opens a session; what is wrong with its configuration is refused at once, not tried for ever: it is a typing error.
///
/// # Errors
/// See [`session::config`].
pub fn open(publish: &Publish) -> Result<Session> {
    session::config(publish)?;
    session::open(publish, || false).context("no Zenoh session")
}
