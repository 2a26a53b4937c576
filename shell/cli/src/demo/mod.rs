//! `bailiwick demo`: a governed organization, built through the public API of an installation of its own, and what can be seen in it.

mod accounts;
mod items;
mod organization;
mod own;
mod packs;
mod policies;
mod progress;
mod report;
mod security_hub;
mod session;

use crate::Problem;
use crate::client::Client;
use crate::place::Place;
use crate::serve::close;
use crate::terminal::out;
use engine::SystemClock;
use governance::{Settings, Timing};
use identifiers::AccountId;
use own::Own;
use report::say;
use server::{Options, Setup};
use session::Session;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// What to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// Exit after the report instead of serving on.
    #[arg(long)]
    once: bool,
    /// A conformance pack of your own instead of ours.
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
    /// Configuration items of your own (files that AWS Config delivered) instead of ours. They go to the accounts that they name.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    items: Vec<PathBuf>,
    /// Where to listen: an address, or a port on loopback. Without it 127.0.0.1:4566, or a free port where that one is taken.
    #[arg(long, value_name = "ADDRESS", value_parser = crate::listen::address)]
    listen: Option<SocketAddr>,
}

/// The port that is tried first.
const PORT: u16 = 4566;
/// The account that makes and manages the organization.
const MANAGEMENT: &str = "111111111111";

/// Builds, shows, and serves on until it is stopped.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let own = Own::read(&arguments)?;
    if let Some(address) = arguments.listen.filter(|address| !address.ip().is_loopback()) {
        return Err(format!("{address} can be reached by other machines; the demo is for this one").into());
    }
    let temporary = tempfile::Builder::new().prefix("bailiwick-demo-").tempdir()?;
    let place = Place::directory(&temporary.path().display().to_string(), false)?;
    let setup = Setup {
        storage: place.storage.clone(),
        buckets: place.buckets.clone(),
        settings: Settings { timing: Timing::Instant, ..Settings::default() },
        seed: Some("demo".to_owned()),
        clock: Arc::new(SystemClock),
        default_account: MANAGEMENT.parse()?,
        caller: governance::Principal::administrator(),
        options: Options { data: place.name.clone(), allow_reset: false, ..Options::in_memory() },
        branches: Default::default(),
    };
    let (listener, address) = listen(arguments.listen).await?;
    let (installation, port) = setup.start().await?;
    let installation = Arc::new(installation);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(server::serve_while_sound(listener, Arc::new(port), installation.clone(), async move {
        let _ = stopped.await;
    }));
    let outcome = show(&own, address).await;
    let outcome = match outcome {
        Ok(shown) if !arguments.once => {
            shown.commands(address);
            out!();
            say(&format!("Look at it: http://{address}/_bailiwick/console/organization"));
            say(&format!("Serving on http://{address} until you press Ctrl-C; what it holds is thrown away then."));
            tokio::select! {
                outcome = wait() => outcome,
                // Told below, when serving has ended.
                _ = installation.engine.failed() => Ok(()),
            }
        }
        Ok(_) => {
            out!();
            say("The server is gone (--once). Without that it serves on, to be looked at with the AWS CLI.");
            Ok(())
        }
        Err(problem) => Err(problem),
    };
    let _ = stop.send(());
    let served = serving.await;
    close(&installation).await;
    outcome?;
    Ok(served??)
}

/// What is there to be looked at.
struct Shown {
    session: Session,
    staff: accounts::Staff,
    pack: packs::Pack,
}

impl Shown {
    /// How to look around in it.
    fn commands(&self, address: SocketAddr) {
        report::commands(&self.session, &self.staff, &self.pack, address);
    }
}

async fn show(own: &Own, address: SocketAddr) -> Result<Shown, Problem> {
    let management: AccountId = MANAGEMENT.parse()?;
    let session = Session::new(Client::new(&format!("http://{address}"))?, management);
    report::introduction(address);
    let steps = progress::Steps::new();
    let tree = organization::build(&session, &steps).await?;
    let staff = accounts::create(&session, &steps, &tree).await?;
    policies::attach(&session, &steps, &tree).await?;
    accounts::delegate(&session, &steps, &staff).await?;
    accounts::record(&session, &steps, &staff).await?;
    security_hub::configure(&session, &steps, &tree, &staff).await?;
    let pack = packs::deploy(&session, &steps, &staff, own.pack.as_deref()).await?;
    let imported = items::import(&session, &steps, &staff, &own.items).await?;
    session.settle(&steps).await?;
    steps.done();
    imported.iter().for_each(|line| say(line));
    report::print(&session, &tree, &staff, &pack).await?;
    Ok(Shown { session, staff, pack })
}

/// The address that was asked for; else the usual port, or a free one.
async fn listen(asked: Option<SocketAddr>) -> Result<(TcpListener, SocketAddr), Problem> {
    let listener = match asked {
        Some(address) => {
            TcpListener::bind(address).await.map_err(|problem| format!("{address} can't be listened on: {problem}"))?
        }
        None => match TcpListener::bind(("127.0.0.1", PORT)).await {
            Ok(listener) => listener,
            Err(_) => TcpListener::bind(("127.0.0.1", 0)).await?,
        },
    };
    let address = listener.local_addr()?;
    Ok((listener, address))
}

async fn wait() -> Result<(), Problem> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}

/// How long the background work may take before the demo says that something is wrong.
const PATIENCE: Duration = Duration::from_secs(60);
