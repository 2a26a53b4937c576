//! A way to the database that can be cut at the moment a test chooses: before what a client sends arrives, or after it was
//! carried out and before anybody learns so.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What a cut does with what was being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// It never arrives.
    Before,
    /// It arrives, and the answer is lost.
    After,
}

/// A proxy on a port of its own.
pub(crate) struct Proxy {
    /// The database's URL by way of the proxy.
    pub(crate) url: String,
    control: Arc<Control>,
}

struct Control {
    database: String,
    /// The cut that is due, and what has to be in what is sent.
    due: Mutex<Option<(Cut, &'static [u8])>>,
    closed: watch::Sender<bool>,
    cuts: watch::Sender<u32>,
}

impl Proxy {
    /// Listens, and passes everything on.
    pub(crate) async fn start(url: &str) -> Self {
        let (before, rest) = url.split_once("://").expect("a URL");
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, database) = authority.rsplit_once('@').unwrap_or(("", authority));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let own = listener.local_addr().expect("an address");
        let at = if user.is_empty() { "" } else { "@" };
        let control = Arc::new(Control {
            database: if database.contains(':') { database.to_owned() } else { format!("{database}:5432") },
            due: Mutex::default(),
            closed: watch::Sender::new(false),
            cuts: watch::Sender::new(0),
        });
        tokio::spawn(accept(listener, control.clone()));
        let mark = if path.contains('?') { '&' } else { '?' };
        // What is sent has to be readable on the way.
        Self { url: format!("{before}://{user}{at}{own}/{path}{mark}sslmode=disable"), control }
    }

    /// Cuts the connection on which the next bytes with these among them are sent.
    pub(crate) fn cut(&self, cut: Cut, sent: &'static [u8]) {
        *self.control.lock() = Some((cut, sent));
    }

    /// Takes no more connections, and cuts those that are there, if so asked.
    pub(crate) fn close(&self) {
        self.control.closed.send_replace(true);
    }

    /// Takes connections again.
    pub(crate) fn open(&self) {
        self.control.closed.send_replace(false);
    }

    /// The number of connections that were cut by [`Proxy::cut`].
    pub(crate) fn cuts(&self) -> u32 {
        *self.control.cuts.borrow()
    }

    /// Lets no connection in once the next cut was made.
    pub(crate) fn close_after_the_cut(&self) {
        let (mut cuts, control) = (self.control.cuts.subscribe(), self.control.clone());
        cuts.mark_unchanged();
        tokio::spawn(async move {
            if cuts.changed().await.is_ok() {
                control.closed.send_replace(true);
            }
        });
    }
}

impl Control {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<(Cut, &'static [u8])>> {
        self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The cut that is due for what is being sent.
    fn due(&self, sent: &[u8]) -> Option<Cut> {
        let mut due = self.lock();
        let (cut, needle) = (*due)?;
        let found = needle.is_empty() || sent.windows(needle.len()).any(|window| window == needle);
        found.then(|| {
            *due = None;
            cut
        })
    }
}

async fn accept(listener: TcpListener, control: Arc<Control>) {
    while let Ok((client, _)) = listener.accept().await {
        if !*control.closed.borrow() {
            tokio::spawn(pass(client, control.clone()));
        }
    }
}

async fn pass(mut client: TcpStream, control: Arc<Control>) {
    let Ok(mut server) = TcpStream::connect(&control.database).await else { return };
    let _ = (client.set_nodelay(true), server.set_nodelay(true));
    let mut closed = control.closed.subscribe();
    let (mut sent, mut answered) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        tokio::select! {
            () = async { drop(closed.wait_for(|closed| *closed).await) } => return,
            read = client.read(&mut sent) => {
                let Ok(length @ 1..) = read else { return };
                let chunk = sent.get(..length).unwrap_or_default();
                match control.due(chunk) {
                    None => if server.write_all(chunk).await.is_err() { return },
                    Some(cut) => {
                        if cut == Cut::After && server.write_all(chunk).await.is_ok() {
                            // Carried out when the server has answered and has no more to say.
                            while tokio::time::timeout(Duration::from_millis(200), server.read(&mut answered)).await.is_ok() {}
                        }
                        control.cuts.send_modify(|cuts| *cuts += 1);
                        return;
                    }
                }
            }
            read = server.read(&mut answered) => {
                let Ok(length @ 1..) = read else { return };
                if client.write_all(answered.get(..length).unwrap_or_default()).await.is_err() { return }
            }
        }
    }
}
