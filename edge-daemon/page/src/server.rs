//! The page's web server, on a thread of its own.

use crate::access::{Access, AccessError, COOKIE, is_own_origin, token};
use crate::archive::{Archive, Refused};
use crate::assets::{ASSETS, Asset, LOGIN, OPEN_ASSETS, PAGE};
use crate::feed::Feed;
use crate::sessions::Sessions;
use crate::socket;
use axum::Form;
use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{DefaultBodyLimit, Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use std::collections::BTreeMap;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Bytes of a form, or of one message of a browser.
const MOST_BYTES: usize = 4096;
/// How long open connections are waited for at the end.
const LAST_WORDS: Duration = Duration::from_millis(200);
/// Nothing from elsewhere, nothing inline, no frame of another's around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// How a page is served.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where it listens; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Who may look.
    pub access: Access,
    /// Browsers at the same time; more are turned away.
    pub browsers: usize,
    /// What can be looked back to beyond what a browser remembers, where there is any.
    pub archive: Option<Arc<dyn Archive>>,
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// Anybody could look.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// The address can't be listened on.
    #[error("can't listen on {listen}; does another program?")]
    Listen {
        /// The address.
        listen: SocketAddr,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The server's thread or its tasks can't be started.
    #[error("can't start thread page")]
    Thread {
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// A page that is served. Dropping it ends it.
#[derive(Debug)]
pub struct Page {
    address: SocketAddr,
    handle: Handle<SocketAddr>,
    thread: Option<JoinHandle<()>>,
}

struct Served {
    feed: Feed,
    settings: Settings,
    sessions: Sessions,
    browsers: AtomicUsize,
    /// Whose turn it is to read what was recorded.
    reading: Arc<Semaphore>,
}

impl Page {
    /// Serves a page about a feed.
    ///
    /// # Errors
    /// [`PageError`].
    pub fn start(settings: Settings, feed: Feed) -> Result<Self, PageError> {
        let listen = settings.listen;
        settings.access.check(listen)?;
        let failed = |source| PageError::Listen { listen, source };
        let listener = TcpListener::bind(listen).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(2)
            .thread_name("page")
            .enable_all()
            .build()
            .map_err(|source| PageError::Thread { source })?;
        let handle = Handle::new();
        let ending = handle.clone();
        let thread = std::thread::Builder::new()
            .name("page".to_owned())
            .spawn(move || runtime.block_on(serve(listener, settings, feed, ending)))
            .map_err(|source| PageError::Thread { source })?;
        Ok(Self { address, handle, thread: Some(thread) })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.handle.graceful_shutdown(Some(LAST_WORDS));
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("thread page had died");
        }
    }
}

async fn serve(listener: TcpListener, settings: Settings, feed: Feed, handle: Handle<SocketAddr>) {
    let access = settings.access.clone();
    let served = Served {
        feed,
        settings,
        sessions: Sessions::default(),
        browsers: AtomicUsize::new(0),
        reading: Arc::new(Semaphore::new(1)),
    };
    let service = router(Arc::new(served)).into_make_service();
    let ended = match access {
        Access::ThisMachine => match axum_server::from_tcp(listener) {
            Ok(server) => server.handle(handle).serve(service).await,
            Err(error) => Err(error),
        },
        Access::Password { tls, .. } => {
            match axum_server::from_tcp_rustls(listener, RustlsConfig::from_config(tls)) {
                Ok(server) => server.handle(handle).serve(service).await,
                Err(error) => Err(error),
            }
        }
    };
    if let Err(error) = ended {
        tracing::error!(%error, "the page is no longer served");
    }
}

fn router(served: Arc<Served>) -> Router {
    let mut inside = Router::new()
        .route("/", get(async || Html(PAGE)))
        .route("/live", get(live))
        .route("/history", get(history));
    for asset in ASSETS {
        inside = inside.route(asset.path, get(async || file(asset)));
    }
    let inside = inside.layer(middleware::from_fn_with_state(Arc::clone(&served), permitted));
    let mut outside = Router::new()
        .route("/login", get(async || Html(LOGIN)))
        .route("/login", post(login))
        .route("/logout", post(logout));
    for asset in OPEN_ASSETS {
        outside = outside.route(asset.path, get(async || file(asset)));
    }
    inside
        .merge(outside)
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(middleware::from_fn_with_state(Arc::clone(&served), addressed))
        .with_state(served)
}

fn file(asset: &'static Asset) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, asset.media_type)], asset.text)
}

/// Before anything else: is the request meant for this page, and comes it from there?
async fn addressed(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    if !served.settings.access.is_addressed(request.headers()) {
        return (
            StatusCode::MISDIRECTED_REQUEST,
            "ask for localhost: this page serves its own machine only\n",
        )
            .into_response();
    }
    if !is_own_origin(request.headers()) {
        return (StatusCode::FORBIDDEN, "another site's page may not ask\n").into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-cache"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn permitted(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    if served.settings.access.permits(request.headers(), &served.sessions) {
        return next.run(request).await;
    }
    match request.uri().path() {
        "/" => Redirect::to("/login").into_response(),
        _ => (StatusCode::UNAUTHORIZED, "log in first\n").into_response(),
    }
}

/// A browser's seat, given back when it is dropped.
struct Seat(Arc<Served>);

impl Seat {
    fn take(served: &Arc<Served>) -> Option<Self> {
        let free = |n: usize| (n < served.settings.browsers).then_some(n + 1);
        let taken = served.browsers.fetch_update(Ordering::Relaxed, Ordering::Relaxed, free);
        taken.ok().map(|_| Self(Arc::clone(served)))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.browsers.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn live(State(served): State<Arc<Served>>, headers: HeaderMap, upgrade: WebSocketUpgrade) -> Response {
    let Some(seat) = Seat::take(&served) else {
        return (StatusCode::SERVICE_UNAVAILABLE, "too many look at the same time\n").into_response();
    };
    upgrade.max_message_size(MOST_BYTES).on_upgrade(async move |socket| {
        let served = &seat.0;
        let may_look = || served.settings.access.permits(&headers, &served.sessions);
        socket::serve(socket, served.feed.join(), may_look).await;
    })
}

async fn history(
    State(served): State<Arc<Served>>,
    Query(parameters): Query<BTreeMap<String, String>>,
) -> Response {
    let Some(archive) = served.settings.archive.clone() else {
        return (StatusCode::NOT_FOUND, "this unit keeps no history: set option folder of [history]\n")
            .into_response();
    };
    let Ok(turn) = Arc::clone(&served.reading).try_acquire_owned() else {
        return busy("somebody else is looking back: ask again");
    };
    let read = tokio::task::spawn_blocking(move || {
        let read = archive.read(&parameters);
        drop(turn);
        read
    });
    match read.await {
        Ok(Ok(json)) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Ok(Err(Refused::Wrong(why))) => (StatusCode::BAD_REQUEST, why + "\n").into_response(),
        Ok(Err(Refused::Busy(why))) => busy(&why),
        Err(error) => {
            tracing::error!(%error, "what was recorded can't be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn busy(why: &str) -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "1")], format!("{why}\n")).into_response()
}

/// What the login page sends.
#[derive(serde::Deserialize)]
struct Guess {
    password: String,
}

async fn login(State(served): State<Arc<Served>>, Form(guess): Form<Guess>) -> Response {
    let Access::Password { hash, .. } = served.settings.access.clone() else {
        return Redirect::to("/").into_response();
    };
    if !served.sessions.may_guess(Instant::now()) {
        return Redirect::to("/login?wait").into_response();
    }
    let right = tokio::task::spawn_blocking(move || hash.is_of(&guess.password)).await.unwrap_or(false);
    served.sessions.guessed(Instant::now());
    if !right {
        tracing::warn!("a wrong password was tried on the page");
        return Redirect::to("/login?wrong").into_response();
    }
    let token = served.sessions.begin(Instant::now());
    let cookie = format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict");
    ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response()
}

async fn logout(State(served): State<Arc<Served>>, headers: HeaderMap) -> Response {
    if let Some(token) = token(&headers) {
        served.sessions.end(token);
    }
    let cookie = format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
    ([(header::SET_COOKIE, cookie)], Redirect::to("/login")).into_response()
}
