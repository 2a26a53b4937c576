//! Logs on standard error, as text or as JSON lines.

use clap::ValueEnum;
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// The form of the logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What is logged without `RUST_LOG`: warnings and what matters to an operator.
const USUAL: &str = "warn,server=info";
/// The S3 protocol's library writes whole requests, bodies included, and its answers: only to who asks for it by name.
const SILENT: &str = "s3s";

/// A filter under which that library is silent unless the filter names it.
fn quiet(filter: EnvFilter) -> EnvFilter {
    let is_named = filter.to_string().split(',').any(|directive| directive.starts_with(SILENT));
    match format!("{SILENT}=off").parse() {
        Ok(directive) if !is_named => filter.add_directive(directive),
        _ => filter,
    }
}

/// Starts logging. `RUST_LOG` selects what is logged; without it, warnings and what matters to an operator.
pub fn start(format: LogFormat) {
    let filter = quiet(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL)));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let colours = std::io::stderr().is_terminal();
    match format {
        LogFormat::Text => builder.with_ansi(colours).with_target(false).init(),
        LogFormat::Json => builder.json().init(),
    }
}

#[cfg(test)]
mod tests {
    use super::{EnvFilter, USUAL, quiet};

    #[test]
    fn bodies_are_logged_only_where_their_library_is_named() {
        let directives = |asked: &str| quiet(EnvFilter::new(asked)).to_string();
        for asked in [USUAL, "info", "trace", "server=debug"] {
            assert!(directives(asked).contains("s3s=off"), "{asked}: {}", directives(asked));
        }
        let named = directives("warn,s3s::service=debug");
        assert!(named.contains("s3s::service=debug") && !named.contains("s3s=off"), "{named}");
    }
}
