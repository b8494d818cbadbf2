//! `kerbctl router`: a Zenoh router, such as a city's units and brains meet at.

use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use edge_daemon::publish::credentials;
use std::path::{Path, PathBuf};
use zenoh::Wait as _;

/// Options of `kerbctl router`.
#[derive(Debug, Args)]
#[command(after_help = "\
Runs until SIGINT or SIGTERM. It is Zenoh's own router, without plugins; any zenohd of the same version reads the file \
as well.

Example:
  kerbctl certs router-config central
  kerbctl router --config certs/springfield/router/central/router.json5")]
pub struct RouterArgs {
    /// Its configuration, JSON5, as `kerbctl certs router-config` writes it.
    #[arg(long)]
    config: PathBuf,
}

/// Runs a router until a signal.
///
/// # Errors
/// Its configuration can't be used, its key can be read by others, or it can't listen.
pub fn run(args: &RouterArgs) -> Result<()> {
    let log = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    // A second initialisation (in tests) is no matter.
    let _ = tracing_subscriber::fmt().with_env_filter(log).with_writer(std::io::stderr).try_init();
    let path = args.config.display();
    let config = zenoh::Config::from_file(&args.config)
        .map_err(|e| anyhow!(e))
        .with_context(|| format!("can't read the router's configuration {path}"))?;
    if let Some(key) = private_key(&config) {
        credentials::private("private key", Path::new(&key))?;
    }
    let endpoints = config.get_json("listen/endpoints").unwrap_or_default();
    let signals = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let session = zenoh::open(config)
        .wait()
        .map_err(|e| anyhow!(e))
        .with_context(|| format!("can't open a router on {endpoints} ({path}): is one running there already, and are its certificate's files where the file says?"))?;
    eprintln!("router {} listens on {endpoints}", session.zid());
    signals.block_on(stopped())?;
    session.close().wait().map_err(|e| anyhow!(e)).context("the router did not close cleanly")
}

fn private_key(config: &zenoh::Config) -> Option<String> {
    let value = config.get_json("transport/link/tls/listen_private_key").ok()?;
    serde_json::from_str(&value).ok()
}

async fn stopped() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            heard = tokio::signal::ctrl_c() => heard?,
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await?;
    Ok(())
}
