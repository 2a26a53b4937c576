//! Where the database is: a URL as the person types it, taken apart, and shown to everybody else without its secrets.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use storage::StorageError;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

/// The schema when the URL names none.
const SCHEMA: &str = "bailiwick";

/// How much of the server's identity a connection asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Nothing: the connection is encrypted if the server can, or not at all.
    Anybody,
    /// A certificate that leads to a root (of the system, or of a file) and names the host.
    Verified(Option<PathBuf>),
}

/// A database, and the schema in it that holds one installation.
#[derive(Clone)]
pub struct Address {
    pub(crate) config: Config,
    pub(crate) trust: Trust,
    pub(crate) schema: String,
}

impl Address {
    /// Takes a `postgres://` or `postgresql://` URL apart.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] with what is wrong, and without the URL, which may hold a password.
    pub fn parse(url: &str) -> Result<Self, StorageError> {
        let wrong = |what: &str| StorageError::Unusable(format!("the database's URL can't be used: {what}"));
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let authority = base.split_once("://").map_or("", |(_, rest)| rest.split('/').next().unwrap_or_default());
        // Or a part of a password would be taken for a host or a parameter, and shown.
        if authority.matches('@').count() > 1 || query.contains('@') {
            return Err(wrong("in a user's name or password, @ has to be written %40, / %2F and ? %3F"));
        }
        let mut passed_on = Vec::new();
        let (mut mode, mut root, mut schema) = (None, None, None);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = percent_decode_str(value).decode_utf8_lossy();
            match name {
                "sslmode" => mode = Some(decoded.into_owned()),
                "sslrootcert" => root = Some(PathBuf::from(decoded.as_ref())),
                "options" => {
                    schema = search_path(&decoded).or(schema);
                    passed_on.push(pair);
                }
                _ => passed_on.push(pair),
            }
        }
        let mut config: Config =
            format!("{base}?{}", passed_on.join("&")).parse().map_err(|error| wrong(&told(&error)))?;
        let (ssl, trust) = match mode.as_deref() {
            Some("disable") => (SslMode::Disable, Trust::Anybody),
            None | Some("prefer") if root.is_none() => (SslMode::Prefer, Trust::Anybody),
            Some("require") if root.is_none() => (SslMode::Require, Trust::Anybody),
            None | Some("prefer") => return Err(wrong("sslrootcert needs sslmode=verify-full")),
            Some("require" | "verify-full") => (SslMode::Require, Trust::Verified(root)),
            Some(_) => return Err(wrong("sslmode is one of disable, prefer, require and verify-full")),
        };
        config.ssl_mode(ssl);
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(wrong("it names no host"));
        }
        let schema = schema.unwrap_or_else(|| SCHEMA.to_owned());
        if schema.is_empty() || schema.len() > 63 || schema.contains(['"', '\0', ',', '$']) {
            return Err(wrong("search_path in its options has to be the name of one schema"));
        }
        set_defaults(&mut config);
        Ok(Self { config, trust, schema })
    }

    /// The password for a URL that has none.
    pub fn default_password(&mut self, password: &str) {
        if self.config.get_password().is_none() {
            self.config.password(password);
        }
    }

    /// The schema's name as SQL has it.
    pub(crate) fn quoted_schema(&self) -> String {
        format!("\"{}\"", self.schema)
    }

    /// An error in words, without the user's name, which servers like to repeat.
    pub(crate) fn told(&self, error: &tokio_postgres::Error) -> String {
        let text = told(error);
        match self.config.get_user() {
            Some(user) => text.replace(&format!("\"{user}\""), "\"...\""),
            None => text,
        }
    }
}

/// A connection that hangs is worse than one that fails.
fn set_defaults(config: &mut Config) {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(5));
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(Duration::from_secs(20));
    }
    config.keepalives_idle(Duration::from_secs(10)).keepalives_interval(Duration::from_secs(5)).keepalives_retries(3);
    if config.get_application_name().is_none() {
        config.application_name("bailiwick");
    }
}

/// The schema that `-c search_path=NAME` names.
fn search_path(options: &str) -> Option<String> {
    let (_, rest) = options.split_once("search_path=")?;
    Some(rest.split_whitespace().next().unwrap_or_default().trim_matches('"').to_owned())
}

/// An error with its causes.
fn told(error: &tokio_postgres::Error) -> String {
    if let Some(error) = error.as_db_error() {
        return format!("{} ({})", error.message(), error.code().code());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}

/// Host, port and database: no user, no password, no parameters but the schema.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("postgres://")?;
        let ports = self.config.get_ports();
        let port = |at: usize| ports.get(at).or(ports.first()).copied().filter(|port| *port != 5432);
        for (at, host) in self.config.get_hosts().iter().enumerate() {
            let comma = if at > 0 { "," } else { "" };
            match host {
                Host::Tcp(name) if name.contains(':') => write!(f, "{comma}[{name}]")?,
                Host::Tcp(name) => write!(f, "{comma}{name}")?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{comma}{}", path.display().to_string().replace('/', "%2F"))?,
            }
            if let Some(port) = port(at) {
                write!(f, ":{port}")?;
            }
        }
        if self.config.get_hosts().is_empty() {
            let addresses: Vec<String> = self.config.get_hostaddrs().iter().map(ToString::to_string).collect();
            f.write_str(&addresses.join(","))?;
        }
        write!(f, "/{}", self.config.get_dbname().unwrap_or_default())?;
        if self.schema != SCHEMA {
            write!(f, "?options=-csearch_path={}", self.schema)?;
        }
        Ok(())
    }
}

/// As shown, so that no log holds more.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
    }
}

#[cfg(test)]
mod tests;
