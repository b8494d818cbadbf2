//! The page's own files, in the program.

/// A file: address, media type, text.
pub struct Asset {
    /// Its address.
    pub path: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! asset {
    ($path:literal, $media_type:literal) => {
        Asset {
            path: concat!("/", $path),
            media_type: $media_type,
            text: include_str!(concat!("../web/", $path)),
        }
    };
}

/// What is served to whoever may look.
pub const ASSETS: &[Asset] = &[
    asset!("main.js", "text/javascript"),
    asset!("connection.js", "text/javascript"),
    asset!("lookback.js", "text/javascript"),
    asset!("moment.js", "text/javascript"),
    asset!("recorded.js", "text/javascript"),
    asset!("signals.js", "text/javascript"),
    asset!("state.js", "text/javascript"),
    asset!("view.js", "text/javascript"),
    asset!("scene.js", "text/javascript"),
    asset!("road.js", "text/javascript"),
    asset!("measurements.js", "text/javascript"),
    asset!("panels.js", "text/javascript"),
    asset!("plots.js", "text/javascript"),
];

/// What is served to everybody.
pub const OPEN_ASSETS: &[Asset] = &[asset!("page.css", "text/css"), asset!("icon.svg", "image/svg+xml")];

/// The page.
pub const PAGE: &str = include_str!("../web/index.html");

/// What asks for the password.
pub const LOGIN: &str = include_str!("../web/login.html");
