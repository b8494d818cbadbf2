//! `[history]`.

use super::findings::MS;
use super::{At, Findings};
use crate::config::model::History;

pub(super) fn history(h: &History, f: &mut Findings) {
    let at = At::table("history");
    f.range(&at, "limit_bytes", h.limit_bytes as f64, (1_048_576.0, 1e13), " bytes");
    f.range(&at, "limit_hours", h.limit_hours, (0.01, 87_600.0), " hours");
    f.range(&at, "keep_free_bytes", h.keep_free_bytes as f64, (0.0, 1e13), " bytes");
    f.range(&at, "segment_seconds", h.segment_seconds, (1.0, 86_400.0), " seconds");
    f.range(&at, "segment_bytes", h.segment_bytes as f64, (65_536.0, 1e9), " bytes");
    f.range(&at, "sync_ms", h.sync_ms, (0.0, 3_600_000.0), MS);
    f.range(&at, "serve_bytes_per_second", h.serve_bytes_per_second, (1000.0, 1e9), " bytes a second");
    f.range(&at, "queue_messages", h.queue_messages as f64, (16.0, 1e6), " messages");
    if h.segment_bytes > h.limit_bytes / 4 {
        f.error(
            at.key("segment_bytes"),
            format!("a file of {} bytes is more than a quarter of limit_bytes", h.segment_bytes),
            "whole files are deleted, the oldest first: make segment_bytes smaller or limit_bytes larger",
        );
    }
}
