//! `bailiwick demo`: a governed organization, built through the public API of an installation of its own, and what can be seen in it.

mod accounts;
mod items;
mod organization;
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
use engine::SystemClock;
use governance::{Settings, Timing};
use identifiers::AccountId;
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
}

/// The port that is tried first.
const PORT: u16 = 4566;
/// The account that makes and manages the organization.
const MANAGEMENT: &str = "111111111111";

/// Builds, shows, and serves on until it is stopped.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
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
        options: Options { data: place.name.clone(), allow_reset: false, aws_quotas: false },
    };
    let (listener, address) = listen().await?;
    let (installation, port) = setup.start().await?;
    let installation = Arc::new(installation);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(server::serve_while_sound(listener, Arc::new(port), installation.clone(), async move {
        let _ = stopped.await;
    }));
    let outcome = show(&arguments, address).await;
    let outcome = match outcome {
        Ok(()) if !arguments.once => {
            anstream::println!(
                "\nServing on http://{address} until you press Ctrl-C; what it holds is thrown away then."
            );
            tokio::select! {
                outcome = wait() => outcome,
                // Told below, when serving has ended.
                _ = installation.engine.failed() => Ok(()),
            }
        }
        outcome => outcome,
    };
    let _ = stop.send(());
    let served = serving.await;
    close(&installation).await;
    outcome?;
    Ok(served??)
}

async fn show(arguments: &Arguments, address: SocketAddr) -> Result<(), Problem> {
    let management: AccountId = MANAGEMENT.parse()?;
    let session = Session::new(Client::new(&format!("http://{address}"))?, management);
    anstream::println!("bailiwick demo: a governed organization at http://{address}\n");
    let steps = progress::Steps::new();
    let tree = organization::build(&session, &steps).await?;
    let staff = accounts::create(&session, &steps, &tree).await?;
    policies::attach(&session, &steps, &tree).await?;
    accounts::delegate(&session, &steps, &staff).await?;
    accounts::record(&session, &steps, &staff).await?;
    security_hub::configure(&session, &steps, &tree, &staff).await?;
    let pack = packs::deploy(&session, &steps, &staff, arguments.pack.as_deref()).await?;
    let imported = items::import(&session, &steps, &staff, &arguments.items).await?;
    session.settle(&steps).await?;
    steps.done();
    imported.iter().for_each(|line| anstream::println!("{line}"));
    report::print(&session, &tree, &staff, &pack, address).await
}

/// The usual port, or a free one.
async fn listen() -> Result<(TcpListener, SocketAddr), Problem> {
    let listener = match TcpListener::bind(("127.0.0.1", PORT)).await {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind(("127.0.0.1", 0)).await?,
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
