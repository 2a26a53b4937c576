//! `GET /_bailiwick/metrics` and `GET /metrics`: what is counted of requests by the port, and what the installation is at, as Prometheus reads it.

use super::route::Asked;
use crate::installation::Installation;
use crate::metrics::{OfOperation, resident_bytes};
use crate::port::{PLACES, Port};
use crate::reply::{Body, error, full};
use engine::{BOUNDS, Counted};
use http::{HeaderValue, Response, StatusCode, header};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{
    DescriptorEncoder, EncodeCounterValue, MetricEncoder, NoLabelSet, prometheus_text, text,
};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::Registry;
use std::fmt;
use std::time::Duration;
use storage::wide;

/// The media type of the form that Prometheus reads of old, and every collector reads.
pub const PROMETHEUS: &str = prometheus_text::CONTENT_TYPE;
/// That of OpenMetrics, and how a client asks for it.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
const WANTS_OPEN_METRICS: &str = "application/openmetrics-text";
/// How long it may take to find out what work is left: whoever asks how the server is must not wait for a disk.
const PATIENCE: Duration = Duration::from_secs(1);

/// Tells them, in the form that the client asks for.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let measured = Measured::now(installation, asked.port).await;
    let mut registry = Registry::default();
    registry.register_collector(Box::new(measured));
    let is_open = asked.accept.as_deref().is_some_and(|accept| accept.contains(WANTS_OPEN_METRICS));
    let mut told = String::new();
    let (done, media_type) = if is_open {
        (text::encode(&mut told, &registry), OPEN_METRICS)
    } else {
        (prometheus_text::encode(&mut told, &registry), PROMETHEUS)
    };
    if done.is_err() {
        return error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the metrics can't be written; this is a mistake of bailiwick's",
        );
    }
    let mut answer = Response::new(full(told));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    answer
}

/// What was measured, all at one moment.
struct Measured {
    requests: Vec<OfOperation>,
    commits: Counted,
    /// Work by its name, and whether any is left; nothing when that couldn't be found out in time.
    work: Option<Vec<(&'static str, bool)>>,
    counters: Vec<Line>,
    gauges: Vec<Line>,
}

/// A number with its name and what it says.
struct Line {
    name: &'static str,
    says: &'static str,
    number: f64,
}

impl Measured {
    async fn now(installation: &Installation, port: &Port) -> Self {
        let snapshot = installation.engine.snapshot();
        let statistics = installation.engine.storage().statistics();
        let taken_in = installation.evidence.taken_in();
        let left = tokio::time::timeout(PATIENCE, installation.crew.outstanding()).await;
        let work = left.ok().and_then(Result::ok).map(|left| {
            let is_left = |name| left.iter().any(|outstanding| outstanding.work == name);
            installation.crew.names().map(|name| (name, is_left(name))).collect()
        });
        let judged = installation.crew.statistics().into_iter().find(|(name, _)| *name == "evaluations");
        let judged = judged.into_iter().flat_map(|(_, counters)| counters).find(|(name, _)| *name == "judged");
        let branches = port.branches.list();
        let line = |name, says, number: u64| Line { name, says, number: float(number) };
        let counters = vec![
            line(
                "bailiwick_panics",
                "Requests that could not be handled, by a mistake of the program",
                port.metrics.panics(),
            ),
            line("bailiwick_journal_commits", "Commits of the journal", statistics.journal_commits),
            line("bailiwick_journal_entries", "Entries written to the journal", statistics.entries),
            line("bailiwick_table_commits", "Commits of the tables beside the journal", statistics.bulk_commits),
            line("bailiwick_table_rows", "Rows written to the tables or deleted", statistics.rows),
            line(
                "bailiwick_evidence_deliveries",
                "Deliveries of configuration items and account facts that were taken",
                taken_in.deliveries,
            ),
            line("bailiwick_evidence_items", "Configuration items that were new", taken_in.items),
            line("bailiwick_evidence_facts", "Account facts that were new or different", taken_in.facts),
            line("bailiwick_evidence_skipped", "Elements of deliveries that were skipped", taken_in.skipped),
            line("bailiwick_evidence_judgements", "Judgements of rules", judged.map_or(0, |(_, count)| count)),
        ];
        let busy = PLACES.saturating_sub(port.places.available_permits());
        let mut gauges = vec![
            Line {
                name: "bailiwick_uptime_seconds",
                says: "How long the process has run",
                number: port.metrics.process.up().as_secs_f64(),
            },
            line("bailiwick_requests_in_work", "Requests in work", wide(busy)),
            line(
                "bailiwick_commands_waiting",
                "Commands that wait for the writer of the journal",
                wide(installation.engine.waiting()),
            ),
            line("bailiwick_journal_version", "The version of the journal", snapshot.version),
            line(
                "bailiwick_work_running",
                "Whether the background work runs",
                u64::from(installation.crew.is_running()),
            ),
            line("bailiwick_rehearsals", "Rehearsals under way", wide(installation.underway.told().len())),
            line("bailiwick_organizations", "Organizations", wide(snapshot.state.organizations.organizations.len())),
            line("bailiwick_accounts", "Accounts", wide(snapshot.state.organizations.accounts.len())),
            line("bailiwick_branches", "Branches", wide(branches.len())),
            line(
                "bailiwick_branches_memory_bytes",
                "What branches hold in memory by themselves",
                branches.iter().map(|branch| wide(branch.bytes())).sum(),
            ),
            Line {
                name: "process_start_time_seconds",
                says: "When the process began, in seconds since 1970",
                number: signed(port.metrics.process.began_at.millis()) / 1000.0,
            },
        ];
        gauges.extend(
            resident_bytes()
                .map(|bytes| line("process_resident_memory_bytes", "What the process holds of memory", bytes)),
        );
        Self { requests: port.metrics.requests.read(), commits: installation.engine.commits(), work, counters, gauges }
    }
}

impl Collector for Measured {
    fn encode(&self, mut encoder: DescriptorEncoder) -> fmt::Result {
        let info = [("version", env!("CARGO_PKG_VERSION"))];
        let mut one =
            encoder.encode_descriptor("bailiwick_build_info", "The program that runs", None, MetricType::Gauge)?;
        one.encode_family(&info)?.encode_gauge(&1_u64)?;
        let mut all = encoder.encode_descriptor(
            "bailiwick_requests",
            "Requests that were answered",
            None,
            MetricType::Counter,
        )?;
        for OfOperation { service, operation, outcomes, .. } in &self.requests {
            for (on_branch, outcome, count) in outcomes {
                let branch = if *on_branch { "yes" } else { "no" };
                let labels =
                    [("service", *service), ("operation", *operation), ("outcome", *outcome), ("branch", branch)];
                count_of(all.encode_family(&labels)?, count)?;
            }
        }
        let says = "How long requests took, from their head to the head of the answer";
        let mut all =
            encoder.encode_descriptor("bailiwick_request_duration_seconds", says, None, MetricType::Histogram)?;
        for OfOperation { service, operation, durations, .. } in &self.requests {
            histogram(all.encode_family(&[("service", *service), ("operation", *operation)])?, durations)?;
        }
        let says = "How long commits of the journal took";
        histogram(
            encoder.encode_descriptor(
                "bailiwick_journal_commit_duration_seconds",
                says,
                None,
                MetricType::Histogram,
            )?,
            &self.commits,
        )?;
        if let Some(work) = &self.work {
            let says = "Whether work is left, by what does it";
            let mut all = encoder.encode_descriptor("bailiwick_work_outstanding", says, None, MetricType::Gauge)?;
            for (name, is_left) in work {
                all.encode_family(&[("work", *name)])?.encode_gauge(&u64::from(*is_left))?;
            }
        }
        for Line { name, says, number } in &self.counters {
            count_of(encoder.encode_descriptor(name, says, None, MetricType::Counter)?, number)?;
        }
        for Line { name, says, number } in &self.gauges {
            encoder.encode_descriptor(name, says, None, MetricType::Gauge)?.encode_gauge(number)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Measured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Measured").finish_non_exhaustive()
    }
}

fn count_of(mut metric: MetricEncoder<'_>, count: &impl EncodeCounterValue) -> fmt::Result {
    metric.encode_counter::<NoLabelSet, _, f64>(count, None)
}

fn histogram(mut metric: MetricEncoder<'_>, counted: &Counted) -> fmt::Result {
    let bounded = BOUNDS.into_iter().zip(counted.within);
    let buckets: Vec<(f64, u64)> = bounded.chain([(f64::INFINITY, counted.longer)]).collect();
    metric.encode_histogram::<NoLabelSet>(counted.seconds, counted.count(), &buckets, None)
}

/// A count as a number of Prometheus, all of which have 53 bits.
#[expect(clippy::as_conversions, reason = "a count of more than 53 bits is told without its last ones")]
fn float(count: u64) -> f64 {
    count as f64
}

#[expect(clippy::as_conversions, reason = "as above")]
fn signed(number: i64) -> f64 {
    number as f64
}
