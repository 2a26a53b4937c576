//! What was found about resources: a row a resource with the verdicts of all rules on it, and an index of what isn't good.

use crate::evidence::Evidence;
use crate::position::{Page, Position};
use crate::summary::{RuleNumber, RuleRecord, Summary};
use crate::{checked, keys};
use evaluation::rollup::ResourceResult;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use storage::wide;
use storage::{BulkWrite, IndexPosition, Row, RowWrite, StorageError, Table};

const FORMAT: u8 = 2;
/// Rows read at once, at least and at most.
const ROWS: (usize, usize) = (16, 500);

/// What a rule says about a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// The resource meets it.
    Compliant,
    /// The resource doesn't.
    NonCompliant,
    /// It can't be said.
    Unknown,
}

impl Status {
    fn letter(self) -> char {
        match self {
            Self::Compliant => 'c',
            Self::NonCompliant => 'n',
            Self::Unknown => 'u',
        }
    }
}

/// The verdict of a rule on a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The rule.
    pub rule: RuleNumber,
    /// What it says.
    pub status: Status,
    /// Why, or what is needed to say it.
    pub text: Option<SmolStr>,
    /// The item's capture time, or the time of a periodic evaluation.
    pub ordering_timestamp: Timestamp,
    /// When the evaluation began.
    pub invoked_at: Timestamp,
    /// When the result was stored.
    pub recorded_at: Timestamp,
}

/// A current result, as answers show it.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationResult {
    /// The id of the rule's pack, or the rule's own if no pack brought it.
    pub pack_id: SmolStr,
    /// The rule's name.
    pub rule: SmolStr,
    /// The resource's type.
    pub resource_type: SmolStr,
    /// The resource's id.
    pub resource_id: SmolStr,
    /// What was found, and when.
    pub finding: Finding,
}

/// What was found about a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Whether the resource meets the rule.
    pub compliant: bool,
    /// Why it doesn't.
    pub annotation: Option<String>,
    /// The item's capture time, or the time of a periodic evaluation.
    pub ordering_timestamp: Timestamp,
    /// When the evaluation began.
    pub invoked_at: Timestamp,
    /// When the result was stored.
    pub recorded_at: Timestamp,
}

impl Finding {
    /// As roll-ups take it.
    pub fn result(&self) -> ResourceResult {
        if self.compliant { ResourceResult::Compliant } else { ResourceResult::NonCompliant }
    }
}

/// All verdicts on a resource, in the order of rule numbers.
pub type Verdicts = Vec<Verdict>;

/// When a verdict was found: its ordering timestamp, when the evaluation began, when the result was stored.
type Moments = (Timestamp, Timestamp, Timestamp);

/// The verdicts on a resource as they are kept: most of them were found together.
#[derive(Default, Serialize, Deserialize)]
struct StoredVerdicts {
    moments: Vec<Moments>,
    /// The rule, what it says, why, and which of the moments.
    verdicts: Vec<(RuleNumber, Status, Option<SmolStr>, u32)>,
}

impl StoredVerdicts {
    fn of(verdicts: &Verdicts) -> Self {
        let mut stored = Self::default();
        for one in verdicts {
            let moments = (one.ordering_timestamp, one.invoked_at, one.recorded_at);
            let known = stored.moments.iter().rposition(|known| *known == moments);
            let at = known.unwrap_or_else(|| {
                stored.moments.push(moments);
                stored.moments.len() - 1
            });
            // A resource has no more verdicts than there are rules.
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            stored.verdicts.push((one.rule, one.status, one.text.clone(), at));
        }
        stored
    }

    fn into_verdicts(self) -> Option<Verdicts> {
        let verdict = |(rule, status, text, at): (RuleNumber, Status, Option<SmolStr>, u32)| {
            let (ordering_timestamp, invoked_at, recorded_at) = *self.moments.get(usize::try_from(at).ok()?)?;
            Some(Verdict { rule, status, text, ordering_timestamp, invoked_at, recorded_at })
        };
        self.verdicts.into_iter().map(verdict).collect()
    }
}

/// A resource by type and id.
pub type Resource = (SmolStr, SmolStr);

/// The verdicts of a stored row; nothing when they can't be read.
pub fn read(value: &[u8]) -> Option<Verdicts> {
    checked::read::<StoredVerdicts>(FORMAT, value)?.into_verdicts()
}

/// The write that makes these the verdicts on a resource. `indexed` says of which rules every verdict is in the index.
pub fn write(
    place: &Place,
    (resource_type, resource_id): &Resource,
    verdicts: &Verdicts,
    indexed: impl Fn(RuleNumber) -> bool,
) -> RowWrite {
    let key = row_key(place, resource_type, resource_id);
    if verdicts.is_empty() {
        return RowWrite::Delete(Table::Results, key);
    }
    let shown = verdicts.iter().filter(|one| one.status != Status::Compliant || indexed(one.rule));
    let mut entries: Vec<Vec<u8>> = shown.map(|one| keys::findings(place, one.rule, one.status.letter())).collect();
    if verdicts.iter().any(|one| one.status == Status::NonCompliant) {
        entries.push(keys::bad_resources(place, Some(resource_type)));
    }
    let value = checked::write(FORMAT, &StoredVerdicts::of(verdicts)).into();
    RowWrite::Put(Table::Results, Row { key, value }, entries)
}

fn row_key(place: &Place, resource_type: &str, resource_id: &str) -> Vec<u8> {
    keys::resource(&place.account.to_string(), place.region.as_str(), resource_type, resource_id)
}

/// The resource of a row's key.
pub fn resource_of(key: &[u8]) -> Option<Resource> {
    let parts = keys::parts(key)?;
    Some((SmolStr::new(parts.get(2)?), SmolStr::new(parts.get(3)?)))
}

/// The position after a resource among the rows of its place, and in each index of them.
pub fn after(place: &Place, (resource_type, resource_id): &Resource) -> Position {
    let entry = keys::bad_resources(place, Some(resource_type));
    Position(IndexPosition { entry, key: row_key(place, resource_type, resource_id) })
}

/// Which results a page shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shown<'a> {
    /// Only compliant ones, or only those that aren't.
    pub compliant: Option<bool>,
    /// Only of this type.
    pub resource_type: Option<&'a str>,
    /// Only of these resources; of all when there are none.
    pub resource_ids: &'a [String],
}

impl Evidence {
    /// The stored verdicts on resources, in the order asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn verdicts_on(
        &self,
        place: &Place,
        resources: &[Resource],
    ) -> Result<Vec<Option<bytes::Bytes>>, StorageError> {
        let keys = resources.iter().map(|(kind, id)| row_key(place, kind, id)).collect();
        self.storage().rows(Table::Results, keys).await
    }

    /// A page of the stored rows of a place, by type and id, after a resource.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn rows_of_place(
        &self,
        place: &Place,
        resource_type: Option<&str>,
        after: Option<&Position>,
        limit: usize,
    ) -> Result<Page<Row>, StorageError> {
        let account = place.account.to_string();
        let parts = [Some(account.as_str()), Some(place.region.as_str()), resource_type];
        let prefix = keys::key(&parts.into_iter().flatten().collect::<Vec<_>>());
        Ok(Page::of(self.storage().scan(Table::Results, &prefix, after.map(Position::key), limit).await?, limit))
    }

    /// The rows of the resources on which a rule has a verdict of a status, by type and id; for compliant ones only of rules whose
    /// every verdict is indexed.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn found(
        &self,
        place: &Place,
        rule: RuleNumber,
        status: Status,
        after: Option<&Position>,
        limit: usize,
    ) -> Result<Page<Row>, StorageError> {
        let prefix = keys::findings(place, rule, status.letter());
        // Entries of one kind are alike: their order is that of their rows.
        let after = after.map(|after| IndexPosition { entry: prefix.clone(), key: after.key().to_vec() });
        let found = self.storage().scan_index(Table::Results, &prefix, after.as_ref(), limit).await?;
        Ok(Page::of_index(found, limit))
    }

    /// Has a place looked at again as a whole, where a row was read that can't be: that is when it is forgotten with all others
    /// there and made anew. Whoever reads isn't held up by it.
    async fn look_again(&self, place: &Place) {
        tracing::warn!(account = %place.account, region = place.region.as_str(), "stored results can't be read");
        let mark = keys::unreadable(place);
        let marked = async {
            if self.storage().row(Table::Upkeep, &mark).await?.is_none() {
                let epoch = self.storage().head().await?.epoch;
                let write = RowWrite::put(Table::Upkeep, mark.clone(), bytes::Bytes::new());
                self.storage().write_rows(BulkWrite::new(epoch, vec![write])).await?;
            }
            Ok::<(), StorageError>(())
        };
        if let Err(problem) = marked.await {
            tracing::warn!(%problem, "that results have to be made anew can't be noted");
        }
    }

    /// A page of a rule's results, by type and id, after a resource: no more is read than is shown, or than has to be looked
    /// through for what is asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn page_of_rule(
        &self,
        place: &Place,
        record: &RuleRecord,
        shown: &Shown<'_>,
        after: Option<&Resource>,
        limit: usize,
    ) -> Result<Vec<EvaluationResult>, StorageError> {
        let mut found = Vec::new();
        let fits = |result: &EvaluationResult| {
            shown.compliant.is_none_or(|wanted| wanted == result.finding.compliant)
                && shown.resource_type.is_none_or(|wanted| wanted == result.resource_type)
                && (shown.resource_ids.is_empty() || shown.resource_ids.iter().any(|id| *id == result.resource_id))
                && after.is_none_or(|(kind, id)| (&result.resource_type, &result.resource_id) > (kind, id))
        };
        // Resources that are named are looked up.
        if let (Some(kind), false) = (shown.resource_type, shown.resource_ids.is_empty()) {
            let mut named: Vec<Resource> =
                shown.resource_ids.iter().map(|id| (SmolStr::new(kind), SmolStr::new(id))).collect();
            named.sort();
            named.dedup();
            let rows = self.verdicts_on(place, &named).await?;
            let mut any_damaged = false;
            for (resource, row) in named.into_iter().zip(rows) {
                let verdicts = row.map_or_else(|| Some(Verdicts::new()), |value| read(&value));
                any_damaged |= verdicts.is_none();
                let result = verdicts.and_then(|verdicts| result_of(record, resource, &verdicts));
                found.extend(result.filter(&fits));
            }
            if any_damaged {
                self.look_again(place).await;
            }
            found.truncate(limit);
            return Ok(found);
        }
        let total = match shown.compliant {
            Some(true) => record.tally.compliant,
            Some(false) => record.tally.non_compliant,
            None => record.tally.compliant + record.tally.non_compliant,
        };
        let mut sources: Vec<Source> = Vec::new();
        match (shown.compliant, record.indexed) {
            (Some(false), _) => sources.push(Source::Index(Status::NonCompliant)),
            (Some(true), true) => sources.push(Source::Index(Status::Compliant)),
            (None, true) => sources.extend([Source::Index(Status::Compliant), Source::Index(Status::NonCompliant)]),
            (_, false) => {
                let mut types: Vec<&SmolStr> = record.types.iter().collect();
                types.sort();
                types.dedup();
                let wanted = |one: &&SmolStr| {
                    shown.resource_type.is_none_or(|wanted| wanted == one.as_str())
                        && after.is_none_or(|(kind, _)| *one >= kind)
                };
                sources.extend(types.into_iter().filter(wanted).map(|one| Source::Type(one.clone())));
            }
        }
        // Both statuses of an index are read from the same place and put in order afterwards; types follow one another.
        let merged = sources.len() > 1 && matches!(sources.first(), Some(Source::Index(_)));
        let mut any_damaged = false;
        for source in sources {
            let mut after = match (&source, after) {
                (Source::Type(kind), Some((at, _))) if kind != at => None,
                (_, resource) => resource.map(|resource| self::after(place, resource)),
            };
            let mut of_source = 0;
            while (if merged { of_source } else { found.len() }) < limit && wide(found.len()) < total {
                let left = limit - if merged { of_source } else { found.len() };
                let rows = left.clamp(ROWS.0, ROWS.1);
                let page = match &source {
                    Source::Index(status) => self.found(place, record.number, *status, after.as_ref(), rows).await?,
                    Source::Type(kind) => self.rows_of_place(place, Some(kind), after.as_ref(), rows).await?,
                };
                let before = found.len();
                for row in &page.rows {
                    match resource_of(&row.key).zip(read(&row.value)) {
                        Some((resource, verdicts)) => {
                            found.extend(result_of(record, resource, &verdicts).filter(&fits))
                        }
                        None => any_damaged = true,
                    }
                }
                of_source += found.len() - before;
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        if any_damaged {
            self.look_again(place).await;
        }
        if merged {
            found.sort_by(|one, other| {
                (&one.resource_type, &one.resource_id).cmp(&(&other.resource_type, &other.resource_id))
            });
        }
        found.truncate(limit);
        Ok(found)
    }

    /// All results on a resource, by rule.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn results_on(
        &self,
        place: &Place,
        summary: &Summary,
        resource: &Resource,
    ) -> Result<Vec<EvaluationResult>, StorageError> {
        let row = self.verdicts_on(place, std::slice::from_ref(resource)).await?.pop().flatten();
        let verdicts = match row.map(|value| read(&value)) {
            Some(Some(verdicts)) => verdicts,
            Some(None) => {
                self.look_again(place).await;
                Verdicts::new()
            }
            None => Verdicts::new(),
        };
        let known = verdicts.iter().filter_map(|one| summary.numbered(one.rule));
        let mut results: Vec<_> = known.filter_map(|record| result_of(record, resource.clone(), &verdicts)).collect();
        results.sort_by(|one, other| (&one.rule, &one.pack_id).cmp(&(&other.rule, &other.pack_id)));
        Ok(results)
    }

    /// A page of resources with their verdicts, by type and id; only of those that some rule finds bad where that is asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn page_of_resources(
        &self,
        place: &Place,
        resource_type: Option<&str>,
        only_bad: bool,
        after: Option<&Position>,
        limit: usize,
    ) -> Result<Page<(Resource, Verdicts)>, StorageError> {
        let page = if only_bad {
            let prefix = keys::bad_resources(place, resource_type);
            let after = after.map(|after| &after.0);
            Page::of_index(self.storage().scan_index(Table::Results, &prefix, after, limit).await?, limit)
        } else {
            self.rows_of_place(place, resource_type, after, limit).await?
        };
        let count = page.rows.len();
        let read = page.rows.iter().filter_map(|row| resource_of(&row.key).zip(read(&row.value)));
        let rows: Vec<(Resource, Verdicts)> = read.collect();
        if rows.len() < count {
            self.look_again(place).await;
        }
        Ok(Page { rows, next: page.next })
    }

    /// What a rule would need to say more, for people: the first of what it couldn't say.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn needs(&self, place: &Place, record: &RuleRecord, limit: usize) -> Result<Vec<String>, StorageError> {
        let mut needs: Vec<String> =
            record.missing.iter().map(|kind| format!("configuration items of type {kind}")).collect();
        if record.unknown > 0 {
            let rows = self.found(place, record.number, Status::Unknown, None, limit).await?;
            let verdicts = rows.rows.iter().filter_map(|row| read(&row.value)).flatten();
            let unknown = verdicts.filter(|one| one.rule == record.number && one.status == Status::Unknown);
            needs.extend(unknown.filter_map(|one| one.text.map(|text| text.to_string())));
        }
        needs.sort();
        needs.dedup();
        Ok(needs)
    }
}

enum Source {
    Index(Status),
    Type(SmolStr),
}

/// The result of a rule among the verdicts on a resource; nothing where it has none, or can't say.
fn result_of(record: &RuleRecord, resource: Resource, verdicts: &[Verdict]) -> Option<EvaluationResult> {
    let verdict = verdicts.iter().find(|one| one.rule == record.number)?;
    let compliant = match verdict.status {
        Status::Compliant => true,
        Status::NonCompliant => false,
        Status::Unknown => return None,
    };
    let (resource_type, resource_id) = resource;
    Some(EvaluationResult {
        pack_id: record.pack_id.clone(),
        rule: record.name.clone(),
        resource_type,
        resource_id,
        finding: Finding {
            compliant,
            annotation: verdict.text.as_ref().map(ToString::to_string),
            ordering_timestamp: verdict.ordering_timestamp,
            invoked_at: verdict.invoked_at,
            recorded_at: verdict.recorded_at,
        },
    })
}
