//! What this process takes of memory and processor, and what its control groups allow it.

use super::files::Files;

/// Ticks a second of the kernel's times for programs (`USER_HZ`): 100 on every processor that this is built for.
const USER_HZ: f64 = 100.0;
/// Control groups of version 1 say so, or a little less, where they allow everything.
const NO_LIMIT_BYTES: u64 = 1 << 60;

/// Memory that can't be given back without swapping, bytes: what programs read of their files the kernel drops by itself.
pub(super) fn anonymous_bytes(files: &mut Files<'_>) -> Option<u64> {
    let status = files.optional("proc/self/status")?;
    let kib = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    let bytes = kib.and_then(|rest| rest.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    if bytes.is_none() {
        files.refuse();
    }
    bytes.map(|kib| kib.saturating_mul(1024))
}

/// User and system time, seconds: fields 14 and 15 of proc_pid_stat(5).
pub(super) fn cpu_s(files: &mut Files<'_>) -> Option<f64> {
    let stat = files.optional("proc/self/stat")?;
    // The name, in brackets, may hold anything.
    let ticks = stat.rsplit_once(')').and_then(|(_, rest)| {
        let mut times = rest.split_ascii_whitespace().skip(11).map(str::parse::<u64>);
        Some(times.next()?.ok()?.saturating_add(times.next()?.ok()?))
    });
    if ticks.is_none() {
        files.refuse();
    }
    ticks.map(|ticks| ticks as f64 / USER_HZ)
}

/// The least of what the process's control groups and those around them allow, bytes: in version 2 `memory.max` (beyond it
/// the kernel kills) and `memory.high` (beyond it, it makes the process wait), in version 1 `memory.limit_in_bytes`.
pub(super) fn limit_bytes(files: &mut Files<'_>) -> Option<u64> {
    let groups = files.optional("proc/self/cgroup")?;
    let mut least = None;
    for line in groups.lines() {
        let mut parts = line.splitn(3, ':').skip(1);
        let (Some(controllers), Some(group)) = (parts.next(), parts.next()) else { continue };
        let (tree, limits): (&str, &[&str]) = if controllers.is_empty() {
            ("sys/fs/cgroup", &["memory.max", "memory.high"])
        } else if controllers.split(',').any(|c| c == "memory") {
            ("sys/fs/cgroup/memory", &["memory.limit_in_bytes"])
        } else {
            continue;
        };
        for group in with_parents(group) {
            for limit in limits {
                let path = format!("{tree}{group}/{limit}");
                least = least.into_iter().chain(limit_of(files, &path)).min();
            }
        }
    }
    least
}

fn limit_of(files: &mut Files<'_>, path: &str) -> Option<u64> {
    let text = files.optional(path)?;
    if text.trim() == "max" {
        return None;
    }
    let bytes = text.trim().parse::<u64>().ok();
    if bytes.is_none() {
        files.refuse();
    }
    bytes.filter(|bytes| *bytes < NO_LIMIT_BYTES)
}

/// `/a/b`, `/a` and the root, without the slash at its end; nothing that leads out of the tree.
fn with_parents(group: &str) -> Vec<&str> {
    let mut group = group.trim_end_matches('/');
    let mut all = vec![group];
    while let Some((parent, _)) = group.rsplit_once('/') {
        group = parent;
        all.push(group);
    }
    all.retain(|g| g.is_empty() || (g.starts_with('/') && !g.contains("/..")));
    all
}
