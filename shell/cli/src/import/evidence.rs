//! What files hold beside an organization: items and facts, which have a way in of their own and go it one file after the other.

use super::config;
use crate::Problem;
use crate::client::Client;
use importers::Imported;
use importers::config_delivery::{Body, Deliveries};
use reports::Delivery;
use serde_json::json;
use std::path::{Path, PathBuf};

/// What is handed in after the organization.
#[derive(Default)]
pub struct Evidence {
    bodies: Vec<(String, Vec<u8>)>,
    deliveries: Vec<Deliveries>,
}

/// A part of it, with where it is from.
pub struct Part {
    /// The file, or the member of a document.
    pub shown: String,
    /// What is handed in.
    pub body: Vec<u8>,
    /// How places in it are those of the file.
    of_file: Option<Body>,
}

impl Part {
    /// Hands it in. What is told of places in it is told of places in the file.
    pub async fn hand_in(self, client: &Client) -> Result<Delivery, Problem> {
        let Self { body, of_file, .. } = self;
        let mut answer: Delivery = client.post("/_bailiwick/configuration-items", "application/json", body).await?;
        if let Some(of_file) = of_file {
            answer.problems.iter_mut().for_each(|problem| problem.place = of_file.place(&problem.place));
        }
        Ok(answer)
    }
}

impl Evidence {
    /// Takes it out of what was read; the files that a document names are beside it.
    pub fn taken_out(read: &mut Imported, beside: &Path) -> Result<Self, Problem> {
        let document = &mut read.document;
        let mut bodies = Vec::new();
        let items = std::mem::take(&mut document.configuration_items);
        if !items.is_empty() {
            let body = json!({ "fileVersion": "1.0", "configurationItems": items }).to_string();
            bodies.push(("configuration_items".to_owned(), body.into_bytes()));
        }
        let facts = std::mem::take(&mut document.account_facts);
        if !facts.is_empty() {
            bodies.push(("account_facts".to_owned(), json!({ "accountFacts": facts }).to_string().into_bytes()));
        }
        for name in std::mem::take(&mut document.configuration_item_files) {
            let path = organization_document::file_below(beside, &name)
                .ok_or_else(|| format!("configuration_item_files: {name} isn't beside the document or below it"))?;
            let body = std::fs::read(&path).map_err(|problem| format!("{}: {problem}", path.display()))?;
            bodies.push((path.display().to_string(), body));
        }
        Ok(Self { bodies, deliveries: std::mem::take(&mut read.deliveries) })
    }

    /// Whether there is any.
    pub fn is_empty(&self) -> bool {
        self.bodies.is_empty() && self.deliveries.iter().all(|deliveries| deliveries.paths().is_empty())
    }

    /// That of a directory alone.
    pub fn of(deliveries: Deliveries) -> Self {
        Self { bodies: Vec::new(), deliveries: vec![deliveries] }
    }

    /// The parts one after the other: a file is read when it is its turn.
    pub fn parts(self) -> impl Iterator<Item = Result<Part, Problem>> {
        let held = self.bodies.into_iter().map(|(shown, body)| Ok(Part { shown, body, of_file: None }));
        let read = self.deliveries.into_iter().flat_map(|deliveries| {
            let paths = deliveries.paths().to_vec();
            paths.into_iter().filter_map(move |path| match deliveries.body(&path) {
                Ok(None) => None,
                Ok(Some(mut body)) => {
                    let (shown, bytes) = (deliveries.shown(&path), std::mem::take(&mut body.bytes));
                    Some(Ok(Part { shown, body: bytes, of_file: Some(body) }))
                }
                Err(problem) => Some(Err(problem.to_string().into())),
            })
        });
        held.chain(read)
    }
}

/// What became of it.
#[derive(Debug, Default)]
pub struct Delivered {
    files: Vec<(PathBuf, Delivery)>,
    parts: u64,
    accepted: u64,
    unchanged: u64,
}

impl Delivered {
    /// Hands everything in. What fails says how far it came; once more takes up the rest, since what is there stays as it is.
    pub async fn hand_in(&mut self, evidence: Evidence, client: &Client) -> Result<(), Problem> {
        for part in evidence.parts() {
            let (shown, answer) = match part {
                Ok(part) => (part.shown.clone(), part.hand_in(client).await),
                Err(problem) => (String::new(), Err(problem)),
            };
            let answer = answer.map_err(|problem| self.so_far(&shown, &problem))?;
            self.parts = self.parts.saturating_add(1);
            self.accepted = self.accepted.saturating_add(answer.accepted).saturating_add(answer.facts);
            self.unchanged = self.unchanged.saturating_add(answer.unchanged);
            if !answer.problems.is_empty() || !answer.unjudged.is_empty() {
                self.files.push((PathBuf::from(shown), answer));
            }
        }
        Ok(())
    }

    fn so_far(&self, shown: &str, problem: &Problem) -> Problem {
        let at = if shown.is_empty() { String::new() } else { format!("{shown}: ") };
        let Self { parts, accepted, .. } = self;
        format!(
            "{at}{problem}. The organization is there, and {parts} files of items with {accepted} new ones; importing again takes up the \
             rest"
        )
        .into()
    }

    /// How many items are new, and what was skipped or isn't judged.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.accepted > 0 {
            lines.push(format!("{} configuration items and account facts were taken in.", self.accepted));
        }
        if self.unchanged > 0 && self.parts > 0 {
            lines.push(format!("{} were known already.", self.unchanged));
        }
        for (file, answer) in self.files.iter().take(SHOWN) {
            lines.extend(config::told(file, answer));
        }
        let more = self.files.len().saturating_sub(SHOWN);
        if more > 0 {
            lines.push(format!("and so with {more} more files"));
        }
        lines
    }
}

/// How many files are told one by one.
const SHOWN: usize = 20;

#[cfg(test)]
mod tests {
    use super::{Delivered, Evidence};
    use crate::client::Client;
    use importers::Files;
    use importers::config_delivery::Deliveries;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    /// Answers one request with a body.
    async fn answer(listener: &tokio::net::TcpListener, status: &str, body: &str) {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let mut part = [0; 4096];
        let whole = |request: &[u8]| {
            let head = request.windows(4).position(|four| four == b"\r\n\r\n")?;
            let text = String::from_utf8_lossy(&request[..head]).to_ascii_lowercase();
            let length: usize = text.split("content-length: ").nth(1)?.lines().next()?.parse().ok()?;
            (request.len() >= head + 4 + length).then_some(())
        };
        while whole(&request).is_none() {
            let read = stream.read(&mut part).await.unwrap();
            request.extend_from_slice(&part[..read]);
        }
        let head =
            format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length:");
        stream.write_all(format!("{head} {}\r\n\r\n{body}", body.len()).as_bytes()).await.unwrap();
    }

    #[tokio::test]
    async fn what_fails_says_how_far_it_came() {
        let item = r#"{"configurationItems": [{"resourceType": "AWS::S3::Bucket"}]}"#;
        let files = Files::held("bucket", [("a.json", item), ("b.json", item), ("c.json", item)]);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = Client::new(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let served = tokio::spawn(async move {
            let taken = r#"{"accepted": 7, "unchanged": 1, "facts": 0, "skipped": 0, "problems": [], "unjudged": [], "more_unjudged": 0}"#;
            answer(&listener, "200 OK", taken).await;
            answer(&listener, "503 Service Unavailable", r#"{"error": "the disk is full"}"#).await;
        });
        let mut delivered = Delivered::default();
        let problem = delivered.hand_in(Evidence::of(Deliveries::among(&files)), &client).await.unwrap_err();
        served.await.unwrap();
        assert_eq!(
            problem.to_string(),
            "bucket/b.json: the disk is full. The organization is there, and 1 files of items with 7 new ones; importing again takes up \
             the rest"
        );
    }
}
