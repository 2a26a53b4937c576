//! Goes from page to page, from the first one on, and writes each into its file.

use crate::Problem;
use crate::client::Client;
use exporters::Directory;
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::BTreeSet;
use tokio::task::JoinSet;
use web_console::address::BASE;
use web_console::assets::ASSETS;
use web_console::files::{asked_for, links, settled};
use web_console::screen::Screen;

/// Pages that are asked for at a time.
const AT_A_TIME: usize = 4;

/// What the pages are made of.
#[derive(Debug, Clone)]
pub struct Source {
    /// A branch that stands still.
    pub branch: String,
    /// The branch that it is a copy of; empty for the installation itself.
    pub stands_for: String,
    /// The moment.
    pub as_of: Option<String>,
    /// Who looks.
    pub viewer: Option<String>,
}

impl Source {
    /// The address of the page that is a file.
    fn address(&self, screen: Screen, parameters: &[(String, String)]) -> (String, Vec<(String, String)>) {
        let mut query = parameters.to_vec();
        let more = [
            ("branch", Some(&self.branch)),
            ("stands_for", Some(&self.stands_for)),
            ("as_of", self.as_of.as_ref()),
            ("viewer", self.viewer.as_ref()),
        ];
        query.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.clone()))));
        query.push(("medium".to_owned(), "files".to_owned()));
        (format!("{BASE}/{}", screen.path()), query)
    }
}

/// Writes the first page and all that can be reached from it. Answers how many there are.
pub async fn write_all(client: &Client, source: &Source, directory: &mut Directory) -> Result<usize, Problem> {
    let first = format!("{}.html", Screen::Organization.path());
    let mut known = BTreeSet::from([first.clone()]);
    let mut waiting = vec![first.clone()];
    let mut asked: JoinSet<(String, Result<String, Problem>)> = JoinSet::new();
    let mut written = 0;
    let bar = bar();
    loop {
        while asked.len() < AT_A_TIME
            && let Some(file) = waiting.pop()
        {
            let (client, source) = (client.clone(), source.clone());
            asked.spawn(async move {
                let page = page(&client, &source, &file).await;
                (file, page)
            });
        }
        let Some(done) = asked.join_next().await else { break };
        let (file, page) = done?;
        let page = page.map_err(|problem| format!("{file}: {problem}"))?;
        for link in links(&page) {
            if known.insert(link.clone()) {
                waiting.push(link);
            }
        }
        if file == first {
            directory.write("index.html", &page)?;
        }
        directory.write(&file, &page)?;
        written += 1;
        bar.set_length(u64::try_from(known.len()).unwrap_or(u64::MAX));
        bar.inc(1);
    }
    bar.finish_and_clear();
    for asset in ASSETS.iter().filter(|asset| !asset.content_type.starts_with("text/javascript")) {
        directory.write(&format!("assets/{}", asset.name), asset.text)?;
    }
    Ok(written)
}

/// How far it has come; nothing where the output isn't a terminal.
fn bar() -> ProgressBar {
    let bar = ProgressBar::new(1);
    if let Ok(style) = ProgressStyle::with_template("  {bar:28} {pos} of {len} pages") {
        bar.set_style(style);
    }
    bar
}

async fn page(client: &Client, source: &Source, file: &str) -> Result<String, Problem> {
    let (screen, parameters) = asked_for(file).ok_or("no page has this name")?;
    let (path, query) = source.address(screen, &parameters);
    let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Ok(settled(&client.page(&path, &query).await?))
}
