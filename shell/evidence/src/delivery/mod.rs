//! Takes in what AWS Config delivers and what is told about accounts: element by element, so that a delivery costs its largest
//! element and not its size. The same delivery again changes nothing, and what can't be read is named and skipped.

mod elements;
mod envelope;
mod problem;
mod told;

pub use problem::Problem;

use crate::arrival::Arrival;
use crate::codec::Packer;
use crate::counters::TakenIn;
use crate::dictionaries::made_of;
use crate::evidence::Evidence;
use crate::facts;
use crate::store::{Batch, FactsOfAccount, ITEMS_PER_WRITE, Under, Written};
use bytes::Bytes;
use documents::to_json;
use elements::Element;
use identifiers::Regions;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::StorageError;
use storage::wide;
use tokio::sync::mpsc;
use told::Told;

/// Problems that are told one by one; more are counted.
pub const PROBLEMS: usize = 1_000;
/// Parts of a delivery that wait to be written while the next one is read.
const AHEAD: usize = 2;

/// What became of a delivery.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// Items that are new, older ones of the same resource included.
    pub accepted: u64,
    /// Items, and documents of account facts, that were known already.
    pub unchanged: u64,
    /// Account facts that are new or different.
    pub facts: u64,
    /// How many elements were skipped.
    pub skipped: u64,
    /// The first [`PROBLEMS`] of them.
    pub problems: Vec<Problem>,
    /// What was told of which account and Region, known already or not. The Region of what belongs to none is `global`.
    pub places: BTreeMap<(String, SmolStr), Share>,
}

/// What a delivery told of an account and Region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Items.
    pub items: u64,
    /// Documents of account facts.
    pub facts: u64,
}

/// Why a delivery wasn't taken in.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// It isn't what a delivery is; nothing of it was taken.
    #[error("{0}")]
    Unreadable(String),
    /// Storage couldn't take it; what was stored before stays, and the same document can be delivered again.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What the reading thread hands to the writing task.
enum Part {
    Batch(Batch),
    Dictionary(SmolStr, Vec<u8>),
    End { problems: Vec<Problem>, more: u64, places: BTreeMap<Under, Share> },
}

impl Evidence {
    /// Takes a document in: snapshot files, history files, API answers and events of AWS Config, and account facts:
    /// `{"accountFacts": [{"awsAccountId", "awsRegion", "facts"}]}`, or one such object alone, or several in a list. Packed ones
    /// are gzip.
    ///
    /// # Errors
    /// When the document isn't one, or storage couldn't take it.
    pub async fn deliver(&self, at: Arrival, body: Bytes, packed: bool) -> Result<Delivery, DeliveryError> {
        let (sender, mut parts) = mpsc::channel(AHEAD);
        let evidence = self.clone();
        let reading = tokio::task::spawn_blocking(move || {
            let mut reader = Reader::new(&evidence, at, sender);
            let parts = reader.parts.clone();
            let outline = elements::read(&body, packed, &|| !parts.is_closed(), &mut |element| reader.take(element))?;
            drop(parts);
            reader.finish(outline.is_snapshot);
            Ok::<(), String>(())
        });
        let mut delivery = Delivery::default();
        let mut written = Written::default();
        while let Some(part) = parts.recv().await {
            match part {
                Part::Batch(batch) => written.add(self.write_batch(at, &batch).await?),
                Part::Dictionary(resource_type, dictionary) => {
                    let storage = self.storage().as_ref();
                    self.dictionaries().keep(storage, at.epoch, resource_type, dictionary).await?;
                }
                Part::End { problems, more, places } => {
                    delivery.places = places;
                    delivery.skipped += wide(problems.len()) + more;
                    let room = PROBLEMS.saturating_sub(delivery.problems.len());
                    delivery.problems.extend(problems.into_iter().take(room));
                }
            }
        }
        match reading.await {
            Ok(Ok(())) => {}
            Ok(Err(problem)) => return Err(DeliveryError::Unreadable(problem)),
            Err(problem) => return Err(DeliveryError::Unreadable(format!("the body can't be read: {problem}"))),
        }
        delivery.accepted = written.accepted;
        delivery.unchanged = written.unchanged;
        delivery.facts = written.facts;
        self.counters().count(&TakenIn {
            deliveries: 1,
            items: delivery.accepted,
            facts: delivery.facts,
            skipped: delivery.skipped,
        });
        Ok(delivery)
    }
}

/// Reads a document as a delivery and keeps nothing of it: the number of items and of documents of facts, and what would be
/// skipped.
///
/// # Errors
/// When it isn't what a delivery is.
pub fn look_through(body: &[u8], packed: bool) -> Result<(u64, u64, Vec<Problem>), String> {
    let (mut items, mut facts, mut problems) = (0, 0, Vec::new());
    elements::read(body, packed, &|| true, &mut |element| {
        match told::read(element, 0, &Regions::default()) {
            Ok(told) => told.into_iter().for_each(|one| match one {
                Told::Item(_) => items += 1,
                Told::Facts(..) => facts += 1,
                Told::Problem(problem) => problems.push(problem),
            }),
            Err(problem) => problems.push(problem),
        }
        problems.truncate(PROBLEMS);
        true
    })?;
    Ok((items, facts, problems))
}

/// Reads elements into batches.
struct Reader<'e> {
    evidence: &'e Evidence,
    at: Arrival,
    packer: Packer,
    batch: Batch,
    places: BTreeMap<Under, Share>,
    problems: Vec<Problem>,
    more_problems: u64,
    parts: mpsc::Sender<Part>,
}

impl<'e> Reader<'e> {
    fn new(evidence: &'e Evidence, at: Arrival, parts: mpsc::Sender<Part>) -> Self {
        Self {
            evidence,
            at,
            packer: Packer::new(),
            batch: Batch::default(),
            places: BTreeMap::new(),
            problems: Vec::new(),
            more_problems: 0,
            parts,
        }
    }

    /// Takes an element in. Answers whether anybody still wants the rest.
    fn take(&mut self, element: Element<'_>) -> bool {
        match told::read(element, self.at.version, self.evidence.regions()) {
            Ok(told) => told.into_iter().for_each(|one| self.told(one)),
            Err(problem) => self.skip(problem),
        }
        if self.batch.items.len() + self.batch.facts.len() >= ITEMS_PER_WRITE { self.send_batch() } else { true }
    }

    fn told(&mut self, told: Told<'_>) {
        match told {
            Told::Item(item) => {
                self.places.entry((item.account.to_string(), item.region.clone())).or_default().items += 1;
                let resource_type = item.resource_type.clone();
                let dictionaries = self.evidence.dictionaries();
                let (item, samples) = item.packed(&mut self.packer, dictionaries, self.at.epoch);
                self.batch.items.push(item);
                if let Some(dictionary) = samples.and_then(|samples| made_of(&samples)) {
                    let _ = self.parts.blocking_send(Part::Dictionary(resource_type, dictionary));
                }
            }
            Told::Facts(place, document) => {
                let under = (place.account.to_string(), SmolStr::new(place.region.as_str()));
                self.places.entry(under.clone()).or_default().facts += 1;
                let (key, of_account) = (facts::key(&place), facts::of_account(&document));
                // Of several of one place the last one counts, where it stands.
                self.batch.of_accounts.retain(|one| one.key != key);
                self.batch.of_accounts.push(FactsOfAccount {
                    under: under.clone(),
                    key: key.clone(),
                    facts: of_account,
                });
                self.batch.facts.push((under, key, Some(Bytes::from(to_json(&document)))));
            }
            Told::Problem(problem) => self.skip(problem),
        }
    }

    fn skip(&mut self, problem: Problem) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(problem);
        } else {
            self.more_problems += 1;
        }
    }

    fn send_batch(&mut self) -> bool {
        self.parts.blocking_send(Part::Batch(std::mem::take(&mut self.batch))).is_ok()
    }

    /// After the last element. Only a whole snapshot that was read to its end is one.
    fn finish(mut self, is_snapshot: bool) {
        if is_snapshot {
            let chunk = ITEMS_PER_WRITE - 1;
            let has_items = self.places.iter().filter(|(_, share)| share.items > 0);
            let complete: Vec<Under> = has_items.map(|(under, _)| under.clone()).collect();
            self.send_batch();
            for some in complete.chunks(chunk) {
                self.batch.complete = some.iter().cloned().collect();
                self.send_batch();
            }
        } else {
            self.send_batch();
        }
        let problems = std::mem::take(&mut self.problems);
        let _ = self.parts.blocking_send(Part::End { problems, more: self.more_problems, places: self.places });
    }
}
