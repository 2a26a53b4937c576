//! `bailiwick serve`: one installation on one port, until SIGTERM or Ctrl-C.

use crate::Problem;
use crate::beginning::Beginning;
use crate::draw;
use crate::init::{Init, Where};
use crate::listen;
use crate::logging::{self, LogFormat};
use crate::place::Place;
use crate::terminal::{err, out};
use crate::width::width;
use authorization::Key;
use clap::ValueEnum;
use clap::builder::BoolishValueParser;
use engine::{Clock, FixedClock, SystemClock};
use governance::{Departures, Principal, Quotas, ServicePrincipals, Settings, Timing};
use identifiers::{AccountId, Region, Regions, Timestamp};
use server::{BranchLimits, DeclaredRole, Enforcement, Guests, Installation, Options, Readiness, Roles, Setup, Stage};
use smol_str::SmolStr;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;

/// A token that is shorter is guessed.
const SHORTEST_TOKEN: usize = 16;

/// What to serve, and how.
#[derive(clap::Args)]
pub struct Arguments {
    /// The address to listen on, or the port on 127.0.0.1 alone; port 0 takes a free one.
    #[arg(long, env = "BAILIWICK_LISTEN", default_value = "127.0.0.1:4566", value_parser = listen::address)]
    listen: SocketAddr,
    /// Where to keep everything: a directory, `memory` to keep nothing, or postgres://USER@HOST/DATABASE, with --buckets. A
    /// password that isn't in the URL is taken from PGPASSWORD.
    #[arg(long, env = "BAILIWICK_DATA", default_value = "memory", value_name = "PLACE", hide_env_values = true)]
    data: String,
    /// The directory of the buckets: `s3` in the data directory unless said otherwise; needed beside a database.
    #[arg(long, env = "BAILIWICK_BUCKETS", value_name = "DIR")]
    buckets: Option<PathBuf>,
    /// The account of callers whose access key id isn't an account number.
    #[arg(long, env = "BAILIWICK_ACCOUNT", default_value = "000000000000")]
    account: AccountId,
    /// Who in an account callers are: root, user/NAME or role/NAME, with /SESSION behind it if it matters. A session token of the same
    /// form says it for a single caller.
    #[arg(long, env = "BAILIWICK_CALLER", default_value = "user/administrator", value_name = "WHO", value_parser = caller)]
    caller: Principal,
    /// Regions beside those that AWS is known to have, with commas between them.
    #[arg(long, env = "BAILIWICK_REGIONS", value_delimiter = ',', value_name = "NAMES")]
    regions: Vec<Region>,
    /// The source of ids: the same script yields the same ids. Kept in the data directory.
    #[arg(long, env = "BAILIWICK_SEED")]
    seed: Option<String>,
    /// How long long work takes.
    #[arg(long, env = "BAILIWICK_TIMING", value_enum, default_value_t = TimingName::Instant)]
    timing: TimingName,
    /// Let time stand at this moment (2025-06-01T12:00:00Z), so that the same script gives the same answers, times and all. What would
    /// come later, such as the end of an account that was closed, doesn't come.
    #[arg(long, env = "BAILIWICK_CLOCK", value_name = "MOMENT", value_parser = moment)]
    clock: Option<Timestamp>,
    /// Which quotas are in force.
    #[arg(long, env = "BAILIWICK_QUOTAS", value_enum, default_value_t = QuotasName::Generous)]
    quotas: QuotasName,
    /// Take management accounts to have no account in AWS GovCloud (US): CreateGovCloudAccount is refused.
    #[arg(long, env = "BAILIWICK_WITHOUT_GOVCLOUD", value_parser = BoolishValueParser::new())]
    without_govcloud: bool,
    /// Whether service control, resource control and delegation policies decide who may call what.
    #[arg(long, env = "BAILIWICK_AUTHORIZATION", value_enum, default_value_t = AuthorizationName::Enforced)]
    authorization: AuthorizationName,
    /// A condition key that every request is taken to bring along, in place of what is seen of it, such as aws:SourceIp=203.0.113.7;
    /// several values with commas between them.
    #[arg(long = "context", env = "BAILIWICK_CONTEXT", value_name = "KEY=VALUE", value_parser = key, value_delimiter = '\n')]
    context: Vec<(Key, Vec<SmolStr>)>,
    /// A role that can be assumed: its ARN, or its name where every account has one.
    #[arg(long = "role", env = "BAILIWICK_ROLE", value_name = "ROLE", value_delimiter = '\n')]
    roles_declared: Vec<DeclaredRole>,
    /// Which other roles there are, beside those that CreateAccount makes.
    #[arg(long, env = "BAILIWICK_ROLES", value_enum, default_value_t = RolesName::Declared)]
    roles: RolesName,
    /// Which services can be trusted.
    #[arg(long, env = "BAILIWICK_SERVICE_PRINCIPALS", value_enum, default_value_t = ServicePrincipalsName::Known)]
    service_principals: ServicePrincipalsName,
    /// Whether accounts that CreateAccount made can be removed from the organization; as-aws under realistic timing and freely under
    /// instant, unless said otherwise.
    #[arg(long, env = "BAILIWICK_ACCOUNTS_LEAVE", value_enum)]
    accounts_leave: Option<DeparturesName>,
    /// How many branches there may be.
    #[arg(long, env = "BAILIWICK_BRANCHES", default_value_t = 100, value_name = "NUMBER")]
    branches: usize,
    /// What each branch may write, in MiB: in memory, and as much again in buckets.
    #[arg(long, env = "BAILIWICK_BRANCH_MEMORY", default_value_t = 256, value_name = "MIB", value_parser = clap::value_parser!(u32).range(1..=65536))]
    branch_memory: u32,
    /// After how many seconds in which nobody uses it a branch is dropped.
    #[arg(long, env = "BAILIWICK_BRANCH_IDLE", default_value_t = 3600, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    branch_idle: u32,
    /// Import this organization document where the installation has no organization yet. One that has it keeps what it has, and says
    /// whether the document is another one by now.
    #[arg(long, env = "BAILIWICK_ORGANIZATION", value_name = "FILE")]
    organization: Option<PathBuf>,
    /// A directory of what is done once, when an installation begins that has nothing yet, in the order of names: documents (*.yaml, *.yml,
    /// *.json) are imported, scripts (*.sh) are run by sh. GET /_bailiwick/ready says when that is done.
    #[arg(long, env = "BAILIWICK_INIT", value_name = "DIR")]
    init: Option<PathBuf>,
    /// Allow POST /_bailiwick/reset on a kept data directory.
    #[arg(long, env = "BAILIWICK_ALLOW_RESET", value_parser = BoolishValueParser::new())]
    allow_reset: bool,
    /// Allow an address that other machines can reach. Nobody's identity is verified: whoever reaches the port may do everything.
    #[arg(long, env = "BAILIWICK_ALLOW_REMOTE", value_parser = BoolishValueParser::new())]
    allow_remote: bool,
    /// Show the console to browsers of other machines, too, once they have shown this token, of at least sixteen characters. Without it
    /// they see nothing: only browsers on this machine do. Everybody on the machine sees a command line; the environment is the better place for it.
    #[arg(long, env = "BAILIWICK_CONSOLE_TOKEN", value_name = "TOKEN", hide_env_values = true)]
    console_token: Option<String>,
    /// Open a data directory that lacks something that had been acknowledged (its log or database was lost, cut or replaced by an
    /// older copy), and go on with what is left.
    #[arg(long, env = "BAILIWICK_ACCEPT_LOST_JOURNAL", value_parser = BoolishValueParser::new())]
    accept_lost_journal: bool,
    /// The form of the logs.
    #[arg(long, env = "BAILIWICK_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    log_format: LogFormat,
}

/// The timing modes by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum TimingName {
    /// As soon as the work is done.
    Instant,
    /// The documented order of magnitude.
    Realistic,
}

/// The tables of quotas by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum QuotasName {
    /// Those that AWS raises on request are raised.
    Generous,
    /// AWS's own defaults.
    Aws,
}

/// How policies are obeyed, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum AuthorizationName {
    /// They decide.
    Enforced,
    /// They are kept, and `can` tells what they would decide.
    Off,
}

/// The roles that there are, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RolesName {
    /// Those that are named.
    Declared,
    /// Every account has a role of any name.
    Any,
}

/// The services that can be trusted, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ServicePrincipalsName {
    /// Those that are known.
    Known,
    /// Any name that ends with .amazonaws.com; one that isn't known is told in the log.
    Lenient,
}

/// What accounts need to be removed from an organization, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DeparturesName {
    /// They can, whatever they have.
    Freely,
    /// Not without what an account needs to stand alone: CreateAccount asks for none of it, so that they can only be closed.
    AsAws,
}

/// Serves until it is stopped.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    logging::start(arguments.log_format);
    let remote = !is_loopback(arguments.listen.ip());
    if remote && !arguments.allow_remote {
        return Err(format!(
            "{} can be reached by other machines, and nobody's identity is verified; say --allow-remote if that is what you want",
            arguments.listen
        )
        .into());
    }
    let console_token = arguments.console_token;
    if console_token.as_ref().is_some_and(|token| token.chars().count() < SHORTEST_TOKEN) {
        return Err(format!(
            "--console-token has at least {SHORTEST_TOKEN} characters: it is all that keeps others out"
        )
        .into());
    }
    if arguments.clock.is_some() && arguments.timing == TimingName::Realistic {
        return Err("--timing realistic needs time to pass, and --clock lets it stand; say one of them".into());
    }
    let clock: Arc<dyn Clock> = match arguments.clock {
        Some(moment) => Arc::new(FixedClock(moment)),
        None => Arc::new(SystemClock),
    };
    let place = Place::open(&arguments.data, arguments.buckets, arguments.accept_lost_journal).await?;
    let listener = TcpListener::bind(arguments.listen)
        .await
        .map_err(|problem| format!("{} can't be listened on: {problem}", arguments.listen))?;
    let address = listener.local_addr()?;
    let settings = Settings {
        timing: match arguments.timing {
            TimingName::Instant => Timing::Instant,
            TimingName::Realistic => Timing::Realistic,
        },
        quotas: match arguments.quotas {
            QuotasName::Generous => Quotas::default(),
            QuotasName::Aws => Quotas::aws(),
        },
        without_govcloud: arguments.without_govcloud,
        service_principals: match arguments.service_principals {
            ServicePrincipalsName::Known => ServicePrincipals::Known,
            ServicePrincipalsName::Lenient => ServicePrincipals::Lenient,
        },
        departures: match arguments.accounts_leave {
            None => Departures::ByTiming,
            Some(DeparturesName::Freely) => Departures::Freely,
            Some(DeparturesName::AsAws) => Departures::AsAws,
        },
        regions: Regions::with(arguments.regions),
    };
    // Read before anything is opened: a document with problems changes nothing.
    let organization = arguments.organization.as_deref().map(Beginning::read).transpose()?;
    let mut declared = arguments.roles_declared;
    declared.extend(organization.iter().flat_map(Beginning::roles));
    let init = arguments.init.as_deref().map(Init::read).transpose()?;
    declared.extend(init.iter().flat_map(Init::roles));
    let setup = Setup {
        storage: place.storage.clone(),
        buckets: place.buckets.clone(),
        settings,
        seed: arguments.seed,
        clock,
        default_account: arguments.account,
        caller: arguments.caller,
        options: Options {
            data: place.name.clone(),
            allow_reset: arguments.allow_reset || !place.kept,
            aws_quotas: arguments.quotas == QuotasName::Aws,
            enforcement: Enforcement {
                enforced: arguments.authorization == AuthorizationName::Enforced,
                keys: arguments.context,
            },
            roles: Roles { declared, any: arguments.roles == RolesName::Any },
        },
        branches: BranchLimits {
            number: arguments.branches,
            bytes: usize::try_from(arguments.branch_memory).unwrap_or(usize::MAX).saturating_mul(1 << 20),
            idle: Duration::from_secs(arguments.branch_idle.into()),
        },
    };
    let name = place.name.clone();
    let mut terminate = signal(SignalKind::terminate())?;
    let (installation, mut port) = setup.start().await?;
    if let Some(token) = console_token {
        port.guests = Guests::with(token);
    }
    if let Some(moment) = arguments.clock.filter(|moment| installation.engine.snapshot().at > *moment) {
        let [moment, last] = [moment, installation.engine.snapshot().at].map(|at| server::time(at).0);
        return Err(format!("--clock is {moment}, and {name} knows of {last}: time never goes back").into());
    }
    let installation = Arc::new(installation);
    if remote {
        // On standard error whatever the log's filter is.
        err!(
            "warning: {address} can be reached by other machines, and identities aren't verified: whoever reaches it may act as any account"
        );
    }
    let port = Arc::new(port);
    // Before anybody can ask.
    port.readiness.reach(match &organization {
        Some(_) => Stage::Beginning("the organization document is being imported".to_owned()),
        None => Stage::Preparing("the start isn't done".to_owned()),
    });
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    };
    let serving = server::serve_while_sound(listener, port.clone(), installation.clone(), stop);
    let mut serving = AbortOnDrop(tokio::spawn(serving));
    let whom = Where { address, account: arguments.account };
    let begun = tokio::select! {
        // It was told to stop, or something died, before all was there.
        served = &mut serving.0 => Err(served?.map_or_else(Problem::from, |()| Stopped.into())),
        begun = begin(organization, init, &installation, &port.readiness, &whom) => begun,
    };
    let served = match begun {
        Ok(()) => {
            let ready =
                format!("bailiwick is ready on http://{address} (data: {}, account: {})", name, arguments.account);
            draw::line(&ready, width()).iter().for_each(|line| out!("{line}"));
            (&mut serving.0).await?.map_err(Problem::from)
        }
        Err(problem) if problem.is::<Stopped>() => Ok(()),
        Err(problem) => Err(problem),
    };
    drop(serving);
    close(&installation).await;
    served
}

/// It was told to stop.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
struct Stopped;

/// A server that goes with whoever waits for it.
struct AbortOnDrop(JoinHandle<Result<(), server::Failed>>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Does what is to be done before a server is ready.
async fn begin(
    organization: Option<Beginning>,
    init: Option<Init>,
    installation: &Installation,
    readiness: &Readiness,
    place: &Where,
) -> Result<(), Problem> {
    // Before the document makes something of the installation.
    let init = match init {
        Some(init) if init.is_due(installation).await? => Some(init),
        _ => None,
    };
    if let Some(organization) = organization {
        organization.bring_in(installation, place.account).await?;
    }
    if let Some(init) = init {
        init.run(installation, readiness, place).await?;
    }
    readiness.reach(Stage::Ready);
    Ok(())
}

/// Lets the workers finish their step and saves a checkpoint.
pub async fn close(installation: &Installation) {
    installation.crew.pause();
    if let Err(problem) = installation.engine.checkpoint().await {
        tracing::warn!(%problem, "no checkpoint was saved; the next start reads the whole journal");
    }
}

/// Who callers are, as an argument.
fn caller(text: &str) -> Result<Principal, String> {
    server::principal(text)
        .ok_or_else(|| "root, user/NAME or role/NAME is expected, with names that IAM takes".to_owned())
}

/// A condition key with its values, as an argument.
fn key(text: &str) -> Result<(Key, Vec<SmolStr>), String> {
    let (name, values) = text.split_once('=').ok_or("KEY=VALUE is expected")?;
    if !name.contains(':') || values.is_empty() {
        return Err("a key such as aws:SourceIp and its value are expected, with = between them".to_owned());
    }
    Ok((Key::new(name), values.split(',').map(SmolStr::new).collect()))
}

/// A moment, as an argument.
fn moment(text: &str) -> Result<Timestamp, String> {
    // What looks like a year isn't taken for seconds since 1970.
    let moment = server::moment(text).filter(|_| text.parse::<f64>().is_err());
    moment.ok_or_else(|| "a moment such as 2025-06-01T12:00:00Z is expected".to_owned())
}

fn is_loopback(address: IpAddr) -> bool {
    address.is_loopback()
}

#[cfg(test)]
mod tests {
    use super::Place;
    use std::fs;
    use storage_sqlite::DATABASE_FILE;

    #[test]
    fn buckets_without_their_database_are_no_new_directory() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("data");
        let open =
            |accept| Place::directory(path.to_str().unwrap(), accept).map(drop).map_err(|error| error.to_string());
        assert_eq!(open(false), Ok(()), "new");
        fs::create_dir(path.join("s3")).unwrap();
        assert_eq!(open(false), Ok(()), "used");
        // As a release left it that remembered no head.
        fs::remove_file(path.join("bailiwick.head")).unwrap();
        fs::write(path.join(DATABASE_FILE), "").unwrap();
        let refused = open(false).unwrap_err();
        assert!(refused.contains("has buckets and no database"), "{refused}");
        fs::remove_file(path.join(DATABASE_FILE)).unwrap();
        assert!(open(false).is_err());
        assert_eq!(open(true), Ok(()), "accepted");
        assert_eq!(open(false), Ok(()), "and begun anew");
    }
}
