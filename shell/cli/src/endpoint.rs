//! Where the installation is: the same way for every command to be told, and to find out.

use crate::client::{CallError, Client};

/// Where one is unless anybody says otherwise.
pub const USUAL: &str = "http://127.0.0.1:4566";
/// What names it in the environment, the first before the second; the second is what AWS's own clients read.
const VARIABLES: [&str; 2] = ["BAILIWICK_ENDPOINT", "AWS_ENDPOINT_URL"];

/// Where the installation is.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Endpoint {
    /// The installation's address [default: BAILIWICK_ENDPOINT, then AWS_ENDPOINT_URL, in the environment, then
    /// http://127.0.0.1:4566].
    #[arg(long = "endpoint", value_name = "URL")]
    given: Option<String>,
}

impl Endpoint {
    /// This address.
    #[cfg(test)]
    pub fn at(address: &str) -> Self {
        Self { given: Some(address.to_owned()) }
    }

    /// The address.
    pub fn address(&self) -> String {
        #[expect(clippy::disallowed_methods, reason = "what a shell was told once counts for every command in it")]
        let variable = |name: &str| std::env::var(name).ok();
        chosen(self.given.as_deref(), variable)
    }

    /// A client of the installation there.
    ///
    /// # Errors
    /// When the address isn't one.
    pub fn client(&self) -> Result<Client, CallError> {
        Client::new(&self.address())
    }
}

fn chosen(given: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> String {
    let told = || VARIABLES.iter().filter_map(|name| variable(name)).find(|address| !address.is_empty());
    given.map(str::to_owned).or_else(told).unwrap_or_else(|| USUAL.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{USUAL, chosen};

    #[test]
    fn what_is_said_counts_before_what_the_shell_was_told() {
        let both = |name: &str| match name {
            "BAILIWICK_ENDPOINT" => Some("http://b".to_owned()),
            "AWS_ENDPOINT_URL" => Some("http://a".to_owned()),
            _ => None,
        };
        assert_eq!(chosen(Some("http://c"), both), "http://c");
        assert_eq!(chosen(None, both), "http://b");
        assert_eq!(chosen(None, |name| both(name).filter(|_| name != "BAILIWICK_ENDPOINT")), "http://a");
        assert_eq!(chosen(None, |_| Some(String::new())), USUAL);
        assert_eq!(chosen(None, |_| None), USUAL);
    }
}
