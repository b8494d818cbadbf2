//! What the unit says, on its way to browsers.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{broadcast, watch};

/// Passing texts that a browser may be behind.
const PASSING: usize = 256;

/// A text that is sent once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passing {
    /// The name that a browser must have asked for, where it must.
    pub wanted: Option<&'static str>,
    pub text: Arc<str>,
}

/// The newest text of each name, numbered by how often it was replaced.
pub(crate) type Newest = BTreeMap<&'static str, (u64, Arc<str>)>;

#[derive(Debug)]
struct Inner {
    newest: watch::Sender<Newest>,
    passing: broadcast::Sender<Passing>,
    standing: Mutex<BTreeMap<(&'static str, String), Arc<str>>>,
    browsers: AtomicUsize,
    wanting: Mutex<BTreeMap<String, usize>>,
}

/// Where a unit puts what it has to show. Never waits; clones are the same feed.
#[derive(Clone, Debug)]
pub struct Feed(Arc<Inner>);

impl Default for Feed {
    fn default() -> Self {
        Self(Arc::new(Inner {
            newest: watch::channel(Newest::new()).0,
            passing: broadcast::channel(PASSING).0,
            standing: Mutex::default(),
            browsers: AtomicUsize::new(0),
            wanting: Mutex::default(),
        }))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn object(name: &str, json: &str) -> Arc<str> {
    format!("{{\"{name}\":{json}}}").into()
}

impl Feed {
    /// True while somebody looks: nothing need be written where nobody does.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.0.browsers.load(Ordering::Relaxed) > 0
    }

    /// True while some browser asks for texts of this name.
    #[must_use]
    pub fn is_wanted(&self, name: &str) -> bool {
        lock(&self.0.wanting).get(name).is_some_and(|n| *n > 0)
    }

    /// Replaces the newest text of a name.
    pub fn newest(&self, name: &'static str, json: &str) {
        let text = object(name, json);
        self.0.newest.send_modify(|all| {
            let count = all.get(name).map_or(0, |(count, _)| count + 1);
            all.insert(name, (count, text));
        });
    }

    /// Sends a text once.
    pub fn pass(&self, name: &str, json: &str) {
        // Nobody may be there.
        let _ = self.0.passing.send(Passing { wanted: None, text: object(name, json) });
    }

    /// Sends a text once, to the browsers that want texts of this name.
    pub fn pass_wanted(&self, name: &'static str, json: &str) {
        let _ = self.0.passing.send(Passing { wanted: Some(name), text: object(name, json) });
    }

    /// Sends a text and keeps it for whoever joins, until another takes its place.
    pub fn stand(&self, name: &'static str, key: &str, json: &str) {
        lock(&self.0.standing).insert((name, key.to_owned()), object(name, json));
        self.pass(name, json);
    }

    /// Sends a last text; whoever joins later does not get it.
    pub fn end(&self, name: &'static str, key: &str, json: &str) {
        lock(&self.0.standing).remove(&(name, key.to_owned()));
        self.pass(name, json);
    }

    /// A browser joins.
    pub(crate) fn join(&self) -> Joined {
        self.0.browsers.fetch_add(1, Ordering::Relaxed);
        // Listening comes first: what changes between is told twice, not never.
        let passing = self.0.passing.subscribe();
        let newest = self.0.newest.subscribe();
        let standing = lock(&self.0.standing).values().cloned().collect();
        Joined { feed: self.clone(), newest, passing, standing, wants: Vec::new() }
    }

    fn want(&self, name: &str, more: bool) {
        let mut wanting = lock(&self.0.wanting);
        let n = wanting.entry(name.to_owned()).or_default();
        *n = if more { *n + 1 } else { n.saturating_sub(1) };
        if *n == 0 {
            wanting.remove(name);
        }
    }
}

/// One browser's end of the feed.
#[derive(Debug)]
pub(crate) struct Joined {
    feed: Feed,
    pub newest: watch::Receiver<Newest>,
    pub passing: broadcast::Receiver<Passing>,
    pub standing: Vec<Arc<str>>,
    wants: Vec<String>,
}

impl Joined {
    /// What this browser wants beside the rest.
    pub fn set_wants(&mut self, wants: Vec<String>) {
        for name in &wants {
            self.feed.want(name, true);
        }
        for name in std::mem::replace(&mut self.wants, wants) {
            self.feed.want(&name, false);
        }
    }

    /// Whether a passing text goes to this browser.
    pub fn takes(&self, passing: &Passing) -> bool {
        passing.wanted.is_none_or(|name| self.wants.iter().any(|w| w == name))
    }
}

impl Drop for Joined {
    fn drop(&mut self) {
        self.set_wants(Vec::new());
        self.feed.0.browsers.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_of_a_name_is_there() {
        let feed = Feed::default();
        feed.newest("tracks", "1");
        let mut joined = feed.join();
        feed.newest("tracks", "2");
        feed.newest("health", "{}");
        let all = joined.newest.borrow_and_update().clone();
        assert_eq!(all["tracks"], (1, "{\"tracks\":2}".into()));
        assert_eq!(all["health"], (0, "{\"health\":{}}".into()));
    }

    #[test]
    fn who_joins_gets_what_stands_and_not_what_has_passed_or_ended() {
        let feed = Feed::default();
        feed.pass("event", "1");
        feed.stand("alert", "a", "2");
        feed.stand("alert", "b", "3");
        feed.stand("alert", "a", "4");
        feed.end("alert", "b", "5");
        let mut joined = feed.join();
        assert_eq!(joined.standing, ["{\"alert\":4}".into()]);
        assert!(joined.passing.try_recv().is_err());
        feed.end("alert", "a", "6");
        assert_eq!(joined.passing.try_recv().map(|p| p.text), Ok("{\"alert\":6}".into()));
        assert!(feed.join().standing.is_empty());
    }

    #[test]
    fn a_wish_lasts_as_long_as_the_browser() {
        let feed = Feed::default();
        assert!(!feed.is_watched());
        let (mut one, mut two) = (feed.join(), feed.join());
        one.set_wants(vec!["detections".to_owned()]);
        two.set_wants(vec!["detections".to_owned()]);
        one.set_wants(vec!["detections".to_owned()]);
        drop(two);
        assert!(feed.is_wanted("detections") && feed.is_watched());
        let wanted = Passing { wanted: Some("detections"), text: "".into() };
        assert!(one.takes(&wanted) && !feed.join().takes(&wanted));
        assert!(feed.join().takes(&Passing { wanted: None, ..wanted }));
        one.set_wants(Vec::new());
        assert!(!feed.is_wanted("detections"));
        drop(one);
        assert!(!feed.is_watched());
    }

    #[test]
    fn who_is_too_slow_is_told_how_many_passed() {
        let feed = Feed::default();
        let mut joined = feed.join();
        for n in 0..PASSING + 3 {
            feed.pass("event", &n.to_string());
        }
        assert_eq!(joined.passing.try_recv(), Err(broadcast::error::TryRecvError::Lagged(3)));
        assert_eq!(joined.passing.try_recv().map(|p| p.text), Ok("{\"event\":3}".into()));
    }
}
