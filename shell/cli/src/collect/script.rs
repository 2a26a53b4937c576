//! The shell script that collects, with what it is to ask filled in.

use policies::PolicyType;
use std::path::PathBuf;

/// The script as it stands in the sources: what is to be filled in stands between `@`.
pub const TEXT: &str = include_str!("collect.sh");

/// What is filled in.
pub struct Script {
    /// The directory.
    pub to: PathBuf,
    /// The role in members.
    pub role: Option<String>,
    /// The Regions.
    pub regions: Vec<String>,
    /// Seconds between two calls.
    pub pause: f64,
    /// Whether effective policies are kept.
    pub effective_policies: bool,
}

impl Script {
    /// The script.
    ///
    /// # Errors
    /// What no shell is to see.
    pub fn text(&self) -> Result<String, String> {
        let to = self.to.to_str().ok_or("the directory's name isn't text in UTF-8")?;
        let is_plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "_+=,.@-/".contains(c));
        let mut partition = None;
        for region in &self.regions {
            let parsed: identifiers::Region =
                region.parse().map_err(|_| format!("{region:?} is no Region such as eu-west-1"))?;
            if *partition.get_or_insert(parsed.partition()) != parsed.partition() {
                return Err("the Regions are of two partitions".to_owned());
            }
        }
        let role = self.role.as_deref().unwrap_or_default();
        if !is_plain(role) {
            return Err(format!("{role:?} is no name of a role"));
        }
        if !self.pause.is_finite() || !(0.0..=60.0).contains(&self.pause) {
            return Err("a pause is from 0 to 60 seconds".to_owned());
        }
        let names =
            |types: &mut dyn Iterator<Item = PolicyType>| types.map(PolicyType::api_name).collect::<Vec<_>>().join(" ");
        let merged = names(&mut PolicyType::ALL.into_iter().filter(|kind| kind.is_declarative()));
        let global = identifiers::Region::global_in(partition.unwrap_or_default());
        let filled = [
            ("@REGIONS@", self.regions.join(" ")),
            ("@ROLE@", role.to_owned()),
            ("@PAUSE@", self.pause.to_string()),
            ("@GLOBAL@", global.to_string()),
            ("@EFFECTIVE@", if self.effective_policies { "yes" } else { "no" }.to_owned()),
            ("@TYPES@", names(&mut PolicyType::ALL.into_iter())),
            ("@MERGED@", merged),
            // Last: the name of a directory can be anything.
            ("@TO@", quoted(to)),
        ];
        Ok(filled.into_iter().fold(TEXT.to_owned(), |text, (name, value)| text.replacen(name, &value, 1)))
    }
}

/// A text in a shell's quotes, in which nothing means anything.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
