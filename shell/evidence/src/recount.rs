//! Counts as everybody reads them: those that can't be read any more are counted anew from the items, once, for all who ask.

use crate::counts::Counts;
use crate::evidence::Evidence;
use crate::item::read_head;
use crate::keys;
use crate::store::{ATTEMPTS, give_way};
use bytes::Bytes;
use smol_str::SmolStr;
use storage::{BulkWrite, Guard, RowWrite, StorageError, Table};

/// Rows read at once.
const PAGE: usize = 1_000;

/// Why counts that were made anew aren't stored, and what they are.
struct NotKept {
    problem: StorageError,
    counts: Counts,
}

impl Evidence {
    /// The counts of accounts and Regions, in the order asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn counts_of(&self, asked: &[(String, &str)]) -> Result<Vec<Counts>, StorageError> {
        let keys = asked.iter().map(|(account, region)| keys::counts(account, region)).collect();
        let rows = self.storage().rows(Table::Places, keys).await?;
        let mut all = Vec::with_capacity(asked.len());
        for ((account, region), row) in asked.iter().zip(rows) {
            all.push(match Counts::read(row.as_ref()) {
                Some(counts) => counts,
                None => match self.recounted(account, region).await? {
                    Ok((_, counts)) => counts,
                    // Whoever only reads can do so where nothing can be written.
                    Err(NotKept { counts, .. }) => counts,
                },
            });
        }
        Ok(all)
    }

    /// The counts of accounts and Regions with their rows, as a write rests on them, in the order asked.
    pub(crate) async fn counts_with_rows(
        &self,
        asked: &[(String, SmolStr)],
    ) -> Result<Vec<(Option<Bytes>, Counts)>, StorageError> {
        let keys = asked.iter().map(|(account, region)| keys::counts(account, region)).collect();
        let rows = self.storage().rows(Table::Places, keys).await?;
        let mut all = Vec::with_capacity(asked.len());
        for ((account, region), row) in asked.iter().zip(rows) {
            all.push(match Counts::read(row.as_ref()) {
                Some(counts) => (row, counts),
                None => self.recounted(account, region).await?.map_err(|not_kept| not_kept.problem)?,
            });
        }
        Ok(all)
    }

    /// Counts anew what can't be read, and stores it in place of the damaged row, together with a delivery that says of nothing
    /// what it brought: so everything of the place is looked at again.
    async fn recounted(
        &self,
        account: &str,
        region: &str,
    ) -> Result<Result<(Option<Bytes>, Counts), NotKept>, StorageError> {
        let key = keys::counts(account, region);
        let mut attempt = 0;
        loop {
            attempt += 1;
            // The epoch first: a row of the world after it is refused with it.
            let epoch = self.storage().head().await?.epoch;
            let row = self.storage().row(Table::Places, &key).await?;
            if let Some(counts) = Counts::read(row.as_ref()) {
                return Ok(Ok((row, counts)));
            }
            tracing::warn!(account, region, "stored counts can't be read, and are made anew from the items");
            let counts = self.counted(account, region).await?;
            let value = counts.write();
            let waits = keys::waiting(account, region, counts.revision);
            let write = BulkWrite {
                epoch,
                guards: vec![Guard { table: Table::Places, key: key.clone(), expected: row }],
                changes: vec![
                    RowWrite::put(Table::Places, key.clone(), value.clone()),
                    RowWrite::put(Table::Upkeep, waits, Bytes::new()),
                ],
            };
            match self.storage().write_rows(write).await {
                Ok(()) => return Ok(Ok((Some(value), counts))),
                // Somebody else was here, or the world is another one: it is there to be read, or the next round's.
                Err(StorageError::GuardFailed { .. } | StorageError::EpochOver { .. }) if attempt < ATTEMPTS => {
                    give_way(attempt).await;
                }
                Err(problem) => return Ok(Err(NotKept { problem, counts })),
            }
        }
    }

    /// The counts that the items lead to. That a whole snapshot was read can't be seen from them, so it wasn't.
    async fn counted(&self, account: &str, region: &str) -> Result<Counts, StorageError> {
        let mut counts = Counts { revision: self.last_waiting(account).await?.saturating_add(1), ..Counts::default() };
        let prefix = keys::key(&[account, region]);
        let mut after: Option<Vec<u8>> = None;
        loop {
            let page = self.storage().scan(Table::ConfigurationItems, &prefix, after.as_deref(), PAGE).await?;
            for row in &page {
                let parts = keys::parts(&row.key).unwrap_or_default();
                let Some(resource_type) = parts.get(2) else { continue };
                // An item that can't be read is there, as for everybody else.
                let present = read_head(&row.value).is_none_or(|(head, _)| head.is_present());
                counts.change(&SmolStr::new(resource_type), false, present);
            }
            if page.len() < PAGE {
                return Ok(counts);
            }
            after = page.last().map(|row| row.key.clone());
        }
    }

    /// The highest revision among the deliveries that wait for any place of an account: what belongs to no Region waits under its
    /// own revision in all of them.
    async fn last_waiting(&self, account: &str) -> Result<u64, StorageError> {
        let prefix = keys::key(&["waiting", account]);
        let (mut after, mut last): (Option<Vec<u8>>, u64) = (None, 0);
        loop {
            let page = self.storage().scan(Table::Upkeep, &prefix, after.as_deref(), PAGE).await?;
            let revisions = page.iter().filter_map(|row| {
                let parts = keys::parts(&row.key)?;
                u64::from_str_radix(parts.last()?, 16).ok()
            });
            last = revisions.fold(last, u64::max);
            if page.len() < PAGE {
                return Ok(last);
            }
            after = page.last().map(|row| row.key.clone());
        }
    }
}
