//! What shows the unit to people: its page, and Foxglove.

use super::live::Live;
use crate::config::Unit;
use crate::page::Archive;
use crate::publish::{Messages, Past};
use fusion_foxglove::Studio;
use fusion_page::{Feed, Page};
use fusion_wire::BadName;
use std::sync::Arc;

/// A page that can't be served is no reason to watch no traffic: it is told, and the unit starts.
pub(super) fn serve_page(live: &Live, mut settings: fusion_page::Settings, feed: Feed) -> Option<Page> {
    let unit = live.messages.unit();
    settings.archive = live.history.clone().map(|history| {
        let past = Past::new(history, unit.city(), unit.unit());
        Arc::new(Archive::new(past, live.load.clone())) as Arc<dyn fusion_page::Archive>
    });
    let secure = matches!(settings.access, fusion_page::Access::Password { .. });
    match Page::start(settings, feed) {
        Ok(page) => {
            let scheme = if secure { "https" } else { "http" };
            tracing::info!("the page is at {scheme}://{}", page.address());
            Some(page)
        }
        Err(error) => {
            let why = crate::chain(&error);
            tracing::error!("there is no page: {why}");
            live.page_failed(why);
            None
        }
    }
}

/// Foxglove's server, where one is to be, or why there is none; that too keeps no unit from starting.
pub(super) fn open_studio(unit: &Unit) -> Result<(Option<Studio>, Option<String>), BadName> {
    let Some(listen) = unit.config.foxglove.listen else { return Ok((None, None)) };
    let site = Messages::new(unit)?.unit().site_message().clone();
    Ok(match Studio::start(listen, site) {
        Ok(studio) => {
            tracing::info!("Foxglove finds the unit at ws://{}", studio.address());
            (Some(studio), None)
        }
        Err(error) => {
            let why = crate::chain(&error);
            tracing::error!("Foxglove can't look on: {why}");
            (None, Some(why))
        }
    })
}
